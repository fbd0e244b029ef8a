"""Each problem that a customer can meet as one plain code, for the screen to word."""

from kiosk.domain.cart import AlreadyInCart
from kiosk.domain.vin import VinInvalid
from kiosk.domain.visit import OutOfTurn
from kiosk.ports.devices import CardRefused, ProviderUnreachable
from kiosk.ports.storage import OrderUnderWay, StorageFailed
from kiosk.ports.store import (
    DeviceRevoked,
    SessionOver,
    SignInDenied,
    SignInNotReady,
    SignInOver,
    StoreBusy,
    StoreRefused,
    StoreUnreachable,
)
from kiosk.usecases.add_vehicle import VehicleAlreadyYours
from kiosk.usecases.read_terms import TermsNotHere
from kiosk.usecases.service_panel import PinLocked

UNEXPECTED = "unexpected"

_CODES: tuple[tuple[type[Exception], str], ...] = (
    (StoreUnreachable, "store_unreachable"),
    (StoreBusy, "store_busy"),
    (SessionOver, "session_over"),
    (DeviceRevoked, "device_revoked"),
    (StorageFailed, "storage_failed"),
    (ProviderUnreachable, "provider_unreachable"),
    (VehicleAlreadyYours, "vehicle_already_yours"),
    (TermsNotHere, "terms_not_here"),
    (AlreadyInCart, "already_in_cart"),
    (PinLocked, "pin_locked"),
    (OrderUnderWay, "order_under_way"),
    (OutOfTurn, "out_of_turn"),
    (SignInNotReady, "sign_in_not_ready"),
    (SignInOver, "sign_in_over"),
    (SignInDenied, "sign_in_denied"),
)


def code_of(error: BaseException) -> str:
    """The code of an error: that of the store's problem where it sent one (`contract.problems.Code`), `vin_…` for
    an entry that is no VIN, `card_…` for a card that is refused, `unexpected` for what nobody foresaw."""
    if isinstance(error, StoreRefused):
        return error.problem.code.value
    if isinstance(error, VinInvalid):
        return f"vin_{error.problem.value}"
    if isinstance(error, CardRefused):
        return f"card_{error.reason}"
    return next((code for kind, code in _CODES if isinstance(error, kind)), UNEXPECTED)
