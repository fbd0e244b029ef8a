"""One request from an enrolled kiosk: who asks, in one transaction, with one reply.

An endpoint hands its work to `Call.read`, `Call.write` or `Call.create`. Everything that touches the database happens
inside that one function call in one worker thread: a transaction that waited for a second thread could starve.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request, Response
from pydantic import BaseModel
from starlette.datastructures import State

from kiosk.contract.problems import Code
from kiosk.store.accounts import authentication
from kiosk.store.accounts.models import Account, AccountSession
from kiosk.store.database import Json
from kiosk.store.devices import service as devices
from kiosk.store.devices.models import Device
from kiosk.store.http import idempotency
from kiosk.store.http.problems import Refused
from kiosk.store.http.rights import RULES, Right, Rule
from kiosk.store.work import Store, Work


@dataclass(frozen=True)
class Caller:
    """Who asks, and the unit of work in which they do. `address` is the network address."""

    work: Work
    address: str
    payload_hash: str
    known_device: Device | None = None
    known_session: AccountSession | None = None

    @property
    def device(self) -> Device:
        """The enrolled kiosk; a problem where the route forgot to ask for one."""
        if self.known_device is None:
            raise Refused(Code.DEVICE_UNKNOWN)
        return self.known_device

    @property
    def session(self) -> AccountSession:
        """The customer's session."""
        if self.known_session is None:
            raise Refused(Code.NOT_SIGNED_IN)
        return self.known_session

    @property
    def account(self) -> Account:
        """The account of the person who is signed in."""
        return self.session.account


Action = Callable[[Caller], BaseModel | None]
Finish = Callable[[Work, Json], Json]


@dataclass(frozen=True)
class Call:
    """What a request says about itself, before anything is believed."""

    store: Store
    rule: Rule
    route: str
    device_token: str = field(repr=False)
    session_token: str = field(repr=False)
    key: str
    address: str
    state: State = field(repr=False)

    @property
    def payload_hash(self) -> str:
        """What the body came to; empty where none was read."""
        return str(getattr(self.state, "payload_hash", ""))

    def read(self, action: Action) -> Response:
        """Answer without changing anything."""
        with self.store.work(write=False) as work:
            return _response(action(self._caller(work)), 200)

    def write(self, action: Action, status: int = 200) -> Response:
        """Change something that may be repeated freely."""
        with self.store.work() as work:
            return _response(action(self._caller(work)), status)

    def create(self, action: Action, status: int = 201, finish: Finish | None = None) -> Response:
        """Create something once per `Idempotency-Key`; `finish` adds to the reply what must not be kept."""
        key = idempotency.checked_key(self.key)
        claim = (f"{self.route}\n{self.device_token}\n{self.session_token}", key)
        if not self.store.in_flight.enter(claim):
            raise Refused(Code.IDEMPOTENCY_IN_FLIGHT)
        try:
            with self.store.work() as work:
                caller = self._caller(work)
                status, body = self._once(caller, key, action, status)
                if finish is not None:
                    body = finish(work, body)
            return _json(body, status)
        finally:
            self.store.in_flight.leave(claim)

    def _once(self, caller: Caller, key: str, action: Action, status: int) -> tuple[int, Json]:
        who = caller.known_session.account_id if caller.known_session else caller.device.id
        attempt = idempotency.Attempt(f"{self.route} {who}", key, self.payload_hash)
        kept = idempotency.kept(caller.work, attempt)
        if kept is not None:
            return kept.status, kept.body
        reply = action(caller)
        body: Json = {} if reply is None else reply.model_dump(mode="json")
        idempotency.keep(caller.work, attempt, status, body)
        return status, body

    def _caller(self, work: Work) -> Caller:
        right = self.rule.right
        device = session = None
        if right is not Right.NOBODY:
            device = devices.identify(work, self.device_token)
        if device is not None and right in (Right.CUSTOMER, Right.PLACER):
            session = authentication.identify(
                work, self.session_token, device, merged_too=right is Right.PLACER
            )
        return Caller(work, self.address, self.payload_hash, device, session)


async def _call(request: Request) -> Call:
    route = f"{request.method} {request.scope['route'].path}"
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return Call(
        store=request.app.state.store,
        rule=RULES[route],
        route=route,
        device_token=request.headers.get("device-token", ""),
        session_token=token.strip() if scheme.lower() == "bearer" else "",
        key=request.headers.get("idempotency-key", ""),
        address=request.client.host if request.client else "",
        state=request.state,
    )


Asked = Annotated[Call, Depends(_call)]
"""The parameter of an endpoint."""


def _response(reply: BaseModel | None, status: int) -> Response:
    if reply is None:
        return Response(status_code=204 if status == 200 else status)
    return Response(reply.model_dump_json(), status, media_type="application/json")


def _json(body: Json, status: int) -> Response:
    if not body:
        return Response(status_code=status)
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")
