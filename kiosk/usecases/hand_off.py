"""Handing the rest of a purchase to the customer's phone (K4, RFC 8628)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.handoffs import Handoff
from kiosk.ports.devices import QrCodes
from kiosk.ports.store import Store


@dataclass(frozen=True)
class StartHandoff:
    """Begins the hand-off of an order; the answer has the code to show. `key` is the same for each try."""

    store: Store

    def __call__(self, session_token: str, order_id: UUID, key: UUID) -> Handoff:
        return self.store.start_handoff(session_token, order_id, key)


@dataclass(frozen=True)
class RenewHandoff:
    """A fresh code for a hand-off that no phone has taken yet."""

    store: Store

    def __call__(self, session_token: str, handoff_id: UUID, key: UUID) -> Handoff:
        return self.store.renew_handoff(session_token, handoff_id, key)


@dataclass(frozen=True)
class FollowHandoff:
    """The state of a hand-off once it is newer than version `after`, or the same one after about 20 s."""

    store: Store

    def __call__(self, session_token: str, handoff_id: UUID, after: int) -> Handoff:
        return self.store.handoff(session_token, handoff_id, after)


@dataclass(frozen=True)
class DrawQrCode:
    """An SVG of the QR code for an address, dark on light, without a quiet zone."""

    qr_codes: QrCodes

    def __call__(self, text: str) -> str:
        return self.qr_codes.svg(text)
