"""The central store over HTTP: each method is one request, and every way it can go wrong has a name (DESIGN §5)."""

import logging
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import UUID

from pydantic import ValidationError

from kiosk.adapters.device_key import DeviceKey, ProofSigner, SignedRequest
from kiosk.adapters.http import (
    DEADLINE_S,
    MAX_JSON_BYTES,
    MAX_PICTURE_BYTES,
    HttpClient,
    HttpFailed,
    HttpReply,
    checked_url,
)
from kiosk.contract import accounts, handoffs, orders, problems, routes, strict_json, vehicles
from kiosk.contract.base import Reply, Request
from kiosk.contract.catalogue import Changes
from kiosk.contract.devices import DeviceSettings, Enrolled, Enrolment
from kiosk.contract.handoffs import Handoff
from kiosk.contract.orders import Card, Contract, NewOrder, Order
from kiosk.domain.account import AccountForm, Address
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.devices import Clock
from kiosk.ports.store import (
    CarPicture,
    DeviceRevoked,
    SessionOver,
    StoreBusy,
    StoreError,
    StoreRefused,
    StoreUnreachable,
)

LONG_POLL_DEADLINE_S = 28.0
"""The store holds a hand-off's request for 20 s at most; the rest is for the way there and back."""
CHANGES_DEADLINE_S = 4.0
"""Asking for changes is how the kiosk notices that the store is gone, so it gives up sooner."""
PAGE_SIZE = 50
MAX_RETRY_AFTER_S = 3600.0
_log = logging.getLogger(__name__)
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ReplyT = TypeVar("_ReplyT", bound=Reply)
_RequestT = TypeVar("_RequestT", bound=Request)


class StoreClient:
    """Implements the port `Store`, signing each request with the kiosk's key. Safe to share between threads."""

    def __init__(self, http: HttpClient, store_url: str, key: DeviceKey, clock: Clock) -> None:
        self._http = http
        self._url = checked_url(store_url)
        self._signer = ProofSigner(key, clock)
        self._clock = clock

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
            raise _error(reply)
        if reply.media_type != "image/png" or not reply.body.startswith(_PNG_SIGNATURE):
            raise StoreUnreachable("not a picture")
        return CarPicture(reply.body, reply.headers.get("etag", ""))

    def vehicle(self, vin: str) -> Vehicle:
        """The car of a VIN (R34)."""
        return self._ask(vehicles.VehicleFound, "GET", routes.VEHICLE.format(vin=vin)).vehicle

    def create_account(self, form: AccountForm, key: UUID) -> accounts.Session:
        """Create an account and sign in (R4)."""
        body = _body(
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
        body = _body(accounts.Credentials, email=email, password=password)
        return self._ask(accounts.Session, "POST", routes.SESSIONS, body=body)

    def sign_out(self, token: str) -> None:
        """End the session."""
        self._do("DELETE", routes.SESSION, token=token)

    def request_password_reset(self, email: str, language: str) -> None:
        """Ask for a mail (R21)."""
        body = _body(accounts.PasswordReset, email=email, language=language)
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
            body=_body(vehicles.AddVehicle, vin=vin),
            token=token,
            key=key,
        ).vehicle

    def contracts(self, token: str) -> tuple[Contract, ...]:
        """The account's services (R73)."""
        reply = self._ask(orders.Contracts, "GET", routes.ACCOUNT_CONTRACTS, token=token)
        return reply.contracts

    def save_billing_address(self, token: str, address: Address) -> None:
        """Save the address (R64)."""
        body = _body(accounts.BillingAddress, address=address)
        self._do("PUT", routes.BILLING_ADDRESS, body=body, token=token)

    def register_card(self, token: str, card_token: str, cardholder: str, key: UUID) -> Card:
        """Register the card behind the provider's token (R75)."""
        body = _body(orders.NewCard, token=card_token, cardholder=cardholder)
        return self._ask(Card, "POST", routes.CARDS, body=body, token=token, key=key)

    def place_order(self, token: str, order: NewOrder) -> Order:
        """Place an order; its own id is the key (DESIGN §4)."""
        key = order.order_id
        return self._ask(Order, "POST", routes.ORDERS, body=order, token=token, key=key)

    def order(self, token: str, order_id: UUID) -> Order:
        """An order of this account."""
        return self._ask(Order, "GET", routes.ORDER.format(order_id=order_id), token=token)

    def start_handoff(self, token: str, order_id: UUID, key: UUID) -> Handoff:
        """Begin a hand-off to the phone (K4)."""
        body = _body(handoffs.NewHandoff, order_id=order_id)
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

    def _ask(
        self,
        model: type[_ReplyT],
        method: str,
        path: str,
        params: dict[str, str] | None = None,
        *,
        body: Request | None = None,
        token: str | None = None,
        key: UUID | None = None,
        deadline_s: float = DEADLINE_S,
    ) -> _ReplyT:
        reply = self._send(
            method, path, params=params, body=body, token=token, key=key, deadline_s=deadline_s
        )
        if reply.status not in (200, 201):
            raise _error(reply)
        return _parse(model, reply, "application/json")

    def _do(
        self, method: str, path: str, *, body: Request | None = None, token: str | None = None
    ) -> None:
        reply = self._send(method, path, body=body, token=token)
        if reply.status not in (200, 202, 204):
            raise _error(reply)

    def _send(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, str] | None = None,
        body: Request | None = None,
        token: str | None = None,
        key: UUID | None = None,
        extra: dict[str, str] | None = None,
        deadline_s: float = DEADLINE_S,
        max_bytes: int = MAX_JSON_BYTES,
    ) -> HttpReply:
        headers = {"Accept": "application/json, image/png", **(extra or {})}
        if key is not None:
            headers[routes.IDEMPOTENCY_KEY_HEADER] = str(key)
        if body is not None:
            headers["Content-Type"] = "application/json"
        sent = None if body is None else body.model_dump_json().encode()
        ends_at_s = self._clock.monotonic_s() + deadline_s

        def sign(url: str) -> dict[str, str]:
            return self._signer.headers(SignedRequest(method, url, sent, token))

        def once() -> HttpReply:
            reply = self._http.send(
                method,
                self._url + path,
                headers=headers,
                params=params,
                body=sent,
                repeatable=key is not None,
                deadline_s=max(0.1, ends_at_s - self._clock.monotonic_s()),
                max_bytes=max_bytes,
                sign=sign,
            )
            self._signer.learn(reply.headers)
            return reply

        try:
            reply = once()
            # The store did nothing yet: it asks for a proof with the nonce that its answer brought (RFC 9449 §8).
            return once() if _nonce_needed(reply) else reply
        except HttpFailed as failed:
            raise StoreUnreachable(str(failed), maybe_acted=failed.maybe_sent) from failed


def enrol(http: HttpClient, store_url: str, code: str, key: DeviceKey, clock: Clock) -> Enrolled:
    """Make the key's holder a kiosk with the store's one-time code (K6); any `StoreError`."""
    client = StoreClient(http, store_url, key, clock)
    return client._ask(Enrolled, "POST", routes.ENROLMENTS, body=_body(Enrolment, code=code))


def _nonce_needed(reply: HttpReply) -> bool:
    challenge = reply.headers.get("www-authenticate", "")
    return reply.status == 401 and 'error="use_dpop_nonce"' in challenge


def _body(model: type[_RequestT], **fields: Any) -> _RequestT:
    """The body to send; what breaks the contract already here is refused as the store would refuse it."""
    try:
        return model(**fields)
    except ValidationError as error:
        wrong = tuple(
            problems.FieldProblem(field=".".join(map(str, e["loc"])), reason=e["type"])
            for e in error.errors(include_url=False, include_context=False, include_input=False)
        )
    raise StoreRefused(
        problems.Problem(title="Invalid", status=422, code=problems.Code.INVALID, fields=wrong)
    )


def _parse(model: type[_ReplyT], reply: HttpReply, media_type: str) -> _ReplyT:
    if reply.media_type != media_type:
        raise StoreUnreachable("not what the store speaks")
    try:
        strict_json.loads(reply.body)
        return model.model_validate_json(reply.body)
    except (strict_json.NotStrictJson, ValidationError):
        raise StoreUnreachable("not what was promised") from None


def _error(reply: HttpReply) -> StoreError:
    """What a reply other than success means; one that is not the store's own is no answer at all."""
    retry_after_s = _retry_after_s(reply.headers.get("retry-after", ""))
    if reply.status >= 500:
        return StoreBusy(retry_after_s, maybe_acted=reply.status != 503)
    if reply.status < 400:
        return StoreUnreachable("a redirect, or a success that was not promised")
    try:
        problem = _parse(problems.Problem, reply, problems.MEDIA_TYPE)
    except StoreUnreachable as unreachable:
        return StoreBusy(retry_after_s) if reply.status == 429 else unreachable
    if reply.status == 429 or problem.code is problems.Code.RATE_LIMITED:
        return StoreBusy(problem.retry_after_s if retry_after_s is None else retry_after_s)
    if problem.code is problems.Code.IDEMPOTENCY_IN_FLIGHT:
        return StoreBusy(retry_after_s or 1.0, maybe_acted=True)
    if problem.code is problems.Code.PROOF_NONCE_NEEDED:
        return StoreBusy(retry_after_s)
    return _named(problem)


def _named(problem: problems.Problem) -> StoreError:
    """A refusal by its cause."""
    if problem.code is problems.Code.NOT_SIGNED_IN:
        return SessionOver()
    if problem.code is problems.Code.DEVICE_UNKNOWN:
        return DeviceRevoked()
    if problem.code is problems.Code.PROOF_INVALID:
        # Never the customer's doing, nor final. For `htu` the store goes by another address (STORE_API_URL) than the kiosk.
        what = ", ".join(wrong.reason for wrong in problem.fields)
        _log.error("the store does not accept this kiosk's proofs: %s", what)
        return StoreUnreachable(f"the kiosk's proof is refused ({what})", maybe_acted=False)
    return StoreRefused(problem)


def _retry_after_s(value: str) -> float | None:
    """The header `Retry-After` in seconds (RFC 9110 §10.2.3), one hour at most; nothing for nonsense."""
    try:
        seconds = float(int(value))
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(0.0, seconds), MAX_RETRY_AFTER_S)
