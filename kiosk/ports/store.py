"""The central store as the kiosk sees it, with its errors. Each method is one request that blocks, at most 10 s (DESIGN §5)."""

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from kiosk.contract.accounts import Session
from kiosk.contract.catalogue import Changes
from kiosk.contract.devices import DeviceSettings
from kiosk.contract.handoffs import Handoff
from kiosk.contract.orders import Card, Contract, NewOrder, Order
from kiosk.contract.problems import Problem
from kiosk.domain.account import AccountForm, Address
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.customer_care import CustomerCare, PersonalData
from kiosk.ports.my_account import MyAccount
from kiosk.ports.phones import CarriedCartStates, ParkedVisits, SignIns


class StoreError(Exception):
    """Why the store did not do what was asked."""


class StoreUnreachable(StoreError):
    """No complete, believable answer: network, time, a captive portal.

    `maybe_acted` is false only where the request provably never left the kiosk.
    """

    def __init__(self, reason: str = "", *, maybe_acted: bool = True) -> None:
        super().__init__(reason or "the store is unreachable")
        self.maybe_acted = maybe_acted


class StoreBusy(StoreError):
    """The store asks to come back later (429, 5xx); `retry_after_s` where it said when.

    `maybe_acted` is false where the store said that it did nothing (429, 503).
    """

    def __init__(self, retry_after_s: float | None = None, *, maybe_acted: bool = False) -> None:
        super().__init__("the store is busy")
        self.retry_after_s = retry_after_s
        self.maybe_acted = maybe_acted


class StoreRefused(StoreError):
    """The store understood and refused (4xx); `problem.code` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code.value)
        self.problem = problem


class SessionOver(StoreError):
    """The customer's session has ended (401)."""


class DeviceRevoked(StoreError):
    """The kiosk's own identity is not accepted any more (K6)."""


class SignInNotReady(StoreError):
    """A session was asked for before the phone was done, or too often (`authorization_pending`, `slow_down`)."""


class SignInOver(StoreError):
    """The codes of a sign-in are used up or too old (`expired_token`, `invalid_grant`); a new one is needed."""


class SignInDenied(StoreError):
    """The customer said no on the phone (`access_denied`)."""


@dataclass(frozen=True)
class CarPicture:
    """A PNG of a car and its ETag; `png` is empty where the one already held is still right (304)."""

    png: bytes
    etag: str


class Store(
    CustomerCare, PersonalData, SignIns, ParkedVisits, CarriedCartStates, MyAccount, Protocol
):
    """What a kiosk asks of the store. Methods after `sign_in` carry the session's token explicitly, so that
    nothing of one customer can be sent under another (DESIGN §6)."""

    def device_settings(self) -> DeviceSettings: ...
    def changes(self, after: str) -> Changes: ...
    def car_picture(self, body: str, paint: str, width_px: int, etag: str) -> CarPicture: ...
    def vehicle(self, vin: str) -> Vehicle: ...

    def create_account(self, form: AccountForm, key: UUID) -> Session: ...
    def sign_in(self, email: str, password: str) -> Session: ...
    def sign_out(self, token: str) -> None: ...
    def request_password_reset(self, email: str, language: str) -> None: ...

    def account_vehicles(self, token: str) -> tuple[Vehicle, ...]: ...
    def add_vehicle(self, token: str, vin: str, key: UUID) -> Vehicle: ...
    def contracts(self, token: str) -> tuple[Contract, ...]: ...
    def save_billing_address(self, token: str, address: Address) -> None: ...

    def register_card(self, token: str, card_token: str, cardholder: str, key: UUID) -> Card: ...
    def place_order(self, token: str, order: NewOrder) -> Order: ...
    def order(self, token: str, order_id: UUID) -> Order: ...
    def order_placed(self, order_id: UUID) -> bool:
        """Whether this kiosk has placed that order, for when nobody is signed in any more."""
        ...

    def start_handoff(self, token: str, order_id: UUID, key: UUID) -> Handoff: ...
    def renew_handoff(self, token: str, handoff_id: UUID, key: UUID) -> Handoff: ...
    def handoff(self, token: str, handoff_id: UUID, after: int) -> Handoff: ...
