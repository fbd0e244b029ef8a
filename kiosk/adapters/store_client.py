"""The central store over HTTP: each method is one request, and every way it can go wrong has a name (DESIGN §5)."""

from urllib.parse import quote
from uuid import UUID

from kiosk.adapters.device_key import DeviceKey, ProofSigner
from kiosk.adapters.http import MAX_PICTURE_BYTES, HttpClient
from kiosk.adapters.store_account import AccountRequests
from kiosk.adapters.store_care import CareRequests
from kiosk.adapters.store_phones import PhoneRequests
from kiosk.adapters.store_requests import (
    LONG_POLL_DEADLINE_S,
    body_of,
    error_of,
)
from kiosk.contract import accounts, handoffs, orders, routes, vehicles
from kiosk.contract.catalogue import Changes
from kiosk.contract.devices import DeviceSettings, Enrolled, Enrolment
from kiosk.contract.handoffs import Handoff
from kiosk.contract.orders import Card, Contract, NewOrder, Order
from kiosk.domain.account import AccountForm, Address
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.devices import Clock
from kiosk.ports.store import CarPicture, StoreUnreachable

CHANGES_DEADLINE_S = 4.0
"""Asking for changes is how the kiosk notices that the store is gone, so it gives up sooner."""
PAGE_SIZE = 50
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class StoreClient(CareRequests, PhoneRequests, AccountRequests):
    """Implements the port `Store`, signing each request with the kiosk's key. Safe to share between threads."""

    def __init__(self, http: HttpClient, store_url: str, key: DeviceKey, clock: Clock) -> None:
        super().__init__(http, store_url, ProofSigner(key, clock), clock)

    def device_settings(self) -> DeviceSettings:
        """Who this kiosk is (K6)."""
        return self._ask(DeviceSettings, "GET", routes.DEVICE)

    def changes(self, after: str) -> Changes:
        """What changed in the catalogue since the cursor."""
        params = {"after": after, "limit": str(PAGE_SIZE)}
        return self._ask(Changes, "GET", routes.CHANGES, params, deadline_s=CHANGES_DEADLINE_S)

    def car_picture(self, body: str, paint: str, width_px: int, etag: str) -> CarPicture:
        """The picture, or an empty one where `etag` is still right."""
        reply = self._send(
            "GET",
            routes.CAR_PICTURE.format(body=quote(body, safe=""), paint=quote(paint, safe="")),
            params={"width": str(width_px)},
            extra={"If-None-Match": etag} if etag else {},
            max_bytes=MAX_PICTURE_BYTES,
        )
        if reply.status == 304 and etag:
            return CarPicture(b"", etag)
        if reply.status != 200:
            raise error_of(reply)
        if reply.media_type != "image/png" or not reply.body.startswith(_PNG_SIGNATURE):
            raise StoreUnreachable("not a picture")
        return CarPicture(reply.body, reply.headers.get("etag", ""))

    def vehicle(self, vin: str) -> Vehicle:
        """The car of a VIN (R34)."""
        return self._ask(vehicles.VehicleFound, "GET", routes.VEHICLE.format(vin=vin)).vehicle

    def create_account(self, form: AccountForm, key: UUID) -> accounts.Session:
        """Create an account and sign in (R4)."""
        body = body_of(
            accounts.NewAccount,
            title=form.title,
            first_name=form.first_name,
            surname=form.surname,
            email=form.email,
            password=form.password,
            country=form.country,
            language=form.language,
            adult=form.adult,
            contact=form.contact,
        )
        return self._ask(accounts.Session, "POST", routes.ACCOUNTS, body=body, key=key)

    def sign_in(self, email: str, password: str) -> accounts.Session:
        """Sign in (R7)."""
        body = body_of(accounts.Credentials, email=email, password=password)
        return self._ask(accounts.Session, "POST", routes.SESSIONS, body=body)

    def sign_out(self, token: str) -> None:
        """End the session."""
        self._do("DELETE", routes.SESSION, token=token)

    def request_password_reset(self, email: str, language: str) -> None:
        """Ask for a mail (R21)."""
        body = body_of(accounts.PasswordReset, email=email, language=language)
        self._do("POST", routes.PASSWORD_RESETS, body=body)

    def account_vehicles(self, token: str) -> tuple[Vehicle, ...]:
        """The account's cars."""
        reply = self._ask(vehicles.AccountVehicles, "GET", routes.ACCOUNT_VEHICLES, token=token)
        return reply.vehicles

    def add_vehicle(self, token: str, vin: str, key: UUID) -> Vehicle:
        """Add a car to the account (R33)."""
        return self._ask(
            vehicles.VehicleFound,
            "POST",
            routes.ACCOUNT_VEHICLES,
            body=body_of(vehicles.AddVehicle, vin=vin),
            token=token,
            key=key,
        ).vehicle

    def contracts(self, token: str) -> tuple[Contract, ...]:
        """The account's services (R73)."""
        reply = self._ask(orders.Contracts, "GET", routes.ACCOUNT_CONTRACTS, token=token)
        return reply.contracts

    def save_billing_address(self, token: str, address: Address) -> None:
        """Save the address (R64)."""
        body = body_of(accounts.BillingAddress, address=address)
        self._do("PUT", routes.BILLING_ADDRESS, body=body, token=token)

    def register_card(self, token: str, card_token: str, cardholder: str, key: UUID) -> Card:
        """Register the card behind the provider's token (R75)."""
        body = body_of(orders.NewCard, token=card_token, cardholder=cardholder)
        return self._ask(Card, "POST", routes.CARDS, body=body, token=token, key=key)

    def place_order(self, token: str, order: NewOrder) -> Order:
        """Place an order; its own id is the key (DESIGN §4)."""
        key = order.order_id
        return self._ask(Order, "POST", routes.ORDERS, body=order, token=token, key=key)

    def order_placed(self, order_id: UUID) -> bool:
        """Whether this kiosk has placed that order (DESIGN §4)."""
        path = routes.DEVICE_ORDER.format(order_id=order_id)
        return self._ask(orders.OrderKnown, "GET", path).placed

    def order(self, token: str, order_id: UUID) -> Order:
        """An order of this account."""
        return self._ask(Order, "GET", routes.ORDER.format(order_id=order_id), token=token)

    def start_handoff(self, token: str, order_id: UUID, key: UUID) -> Handoff:
        """Begin a hand-off to the phone (K4)."""
        body = body_of(handoffs.NewHandoff, order_id=order_id)
        return self._ask(Handoff, "POST", routes.HANDOFFS, body=body, token=token, key=key)

    def renew_handoff(self, token: str, handoff_id: UUID, key: UUID) -> Handoff:
        """A fresh code."""
        path = routes.HANDOFF_CODE.format(handoff_id=handoff_id)
        return self._ask(Handoff, "POST", path, token=token, key=key)

    def handoff(self, token: str, handoff_id: UUID, after: int) -> Handoff:
        """The hand-off once it is newer than `after`; waits up to 20 s."""
        return self._ask(
            Handoff,
            "GET",
            routes.HANDOFF.format(handoff_id=handoff_id),
            {"after": str(after)},
            token=token,
            deadline_s=LONG_POLL_DEADLINE_S,
        )


def enrol(http: HttpClient, store_url: str, code: str, key: DeviceKey, clock: Clock) -> Enrolled:
    """Make the key's holder a kiosk with the store's one-time code (K6); any `StoreError`."""
    client = StoreClient(http, store_url, key, clock)
    return client._ask(Enrolled, "POST", routes.ENROLMENTS, body=body_of(Enrolment, code=code))
