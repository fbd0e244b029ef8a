"""A small central store in memory, for tests of the screens; its faults are switched on by the test."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from kiosk.contract.accounts import Session
from kiosk.contract.catalogue import Changes
from kiosk.contract.devices import Dealer, DeviceSettings
from kiosk.contract.handoffs import Handoff
from kiosk.contract.orders import Card, Contract, NewOrder, Order
from kiosk.contract.problems import Code, Problem
from kiosk.domain.account import AccountForm, Address, Profile
from kiosk.domain.vehicle import Body, Energy, Vehicle
from kiosk.ports.store import CarPicture, StoreRefused
from kiosk.store.vehicles.pictures import paint_hex, render
from tests.ui.account_double import AccountDouble
from tests.ui.care_double import CareDouble
from tests.ui.phones_double import PhonesDouble

PASSWORD = "vier woorden op een rij"
AIRCROSS = Vehicle(
    vin="VF7SXHNPMMT531882",
    model_line="c3_aircross",
    model="C3 Aircross",
    version="1.2 PureTech 110",
    body=Body.SUV,
    energy=Energy.PETROL,
    paint="elixir-red",
    model_year=2026,
    market="NL",
    equipment=frozenset({"telematics_box"}),
    delivered_on=date(2026, 11, 18),
)
VAN = replace(
    AIRCROSS,
    vin="VR7EZYHZ0RN123456",
    model_line="berlingo",
    model="ë-Berlingo",
    version="50 kWh",
    body=Body.MPV,
    energy=Energy.ELECTRIC,
    paint="polar-white",
    delivered_on=None,
)


def refused(code: Code, status: int = 409) -> StoreRefused:
    """The store's refusal with this code."""
    return StoreRefused(Problem(title=code.value, status=status, code=code))


class StoreDouble(AccountDouble, PhonesDouble, CareDouble):
    """One account, two cars. `faults` maps a method's name to the error it raises next; `calls` counts."""

    def __init__(self) -> None:
        super().__init__()
        self.profile = Profile(
            "a1", "Anna", "de Vries", "anna@example.nl", "nl", "NL", confirmed=True
        )
        self.cars: tuple[Vehicle, ...] = ()
        self.known = {car.vin: car for car in (AIRCROSS, VAN)}
        self.faults: dict[str, Exception] = {}
        self.calls: list[str] = []
        self.forms: list[tuple[AccountForm, UUID]] = []
        self.signed_out: list[str] = []

    def _called(self, name: str) -> None:
        self.calls.append(name)
        if name in self.faults:
            raise self.faults[name]

    def _session(self, profile: Profile) -> Session:
        expires_at = datetime.now(UTC) + timedelta(minutes=30)
        return Session(
            access_token=f"token-{len(self.calls)}", expires_at=expires_at, profile=profile
        )

    def device_settings(self) -> DeviceSettings:
        return DeviceSettings(
            device_id=UUID(int=1),
            name="Kiosk 1",
            dealer=Dealer(id=UUID(int=2), name="Autobedrijf Voorbeeld", city="Utrecht"),
            market="NL",
            card_here=True,
            token_url="http://127.0.0.1:1/tokens",
            publishable_key="pk_test",
            phone_url="store.example/go",
        )

    def changes(self, after: str) -> Changes:
        return Changes(cursor=after or "1", more=False, services=(), terms=())

    def car_picture(self, body: str, paint: str, width_px: int, etag: str) -> CarPicture:
        self._called("car_picture")
        picture = render(body, paint_hex(paint), width_px)
        return CarPicture(b"" if picture.etag == etag else picture.png, picture.etag)

    def vehicle(self, vin: str) -> Vehicle:
        self._called("vehicle")
        if vin not in self.known:
            raise refused(Code.VEHICLE_UNKNOWN, 404)
        return self.known[vin]

    def create_account(self, form: AccountForm, key: UUID) -> Session:
        self.forms.append((form, key))
        self._called("create_account")
        return self._session(
            Profile(
                "a2",
                form.first_name,
                form.surname,
                form.email,
                form.language,
                form.country,
                confirmed=False,
            )
        )

    def sign_in(self, email: str, password: str) -> Session:
        self._called("sign_in")
        if (email, password) != (self.profile.email, PASSWORD):
            raise refused(Code.CREDENTIALS_WRONG, 401)
        return self._session(self.profile)

    def sign_out(self, token: str) -> None:
        self.signed_out.append(token)
        self._called("sign_out")

    def request_password_reset(self, email: str, language: str) -> None:
        self._called("request_password_reset")

    def account_vehicles(self, token: str) -> tuple[Vehicle, ...]:
        self._called("account_vehicles")
        return self.cars

    def add_vehicle(self, token: str, vin: str, key: UUID) -> Vehicle:
        self._called("add_vehicle")
        self.cars = (self.known[vin], *self.cars)
        return self.known[vin]

    def contracts(self, token: str) -> tuple[Contract, ...]:
        return ()

    def save_billing_address(self, token: str, address: Address) -> None:
        self._called("save_billing_address")

    def register_card(self, token: str, card_token: str, cardholder: str, key: UUID) -> Card:
        raise NotImplementedError

    def place_order(self, token: str, order: NewOrder) -> Order:
        raise NotImplementedError

    def order_placed(self, order_id: UUID) -> bool:
        self._called("order_placed")
        return False

    def order(self, token: str, order_id: UUID) -> Order:
        raise NotImplementedError

    def start_handoff(self, token: str, order_id: UUID, key: UUID) -> Handoff:
        raise NotImplementedError

    def renew_handoff(self, token: str, handoff_id: UUID, key: UUID) -> Handoff:
        raise NotImplementedError

    def handoff(self, token: str, handoff_id: UUID, after: int) -> Handoff:
        raise NotImplementedError


def new_id() -> UUID:
    """An id nobody else has."""
    return uuid4()
