"""One request from an enrolled kiosk: who asks, in one transaction, with one reply.

An endpoint hands its work to `Call.read`, `Call.write` or `Call.create`. Everything that touches the database happens
inside that one function call in one worker thread: a transaction that waited for a second thread could starve.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Annotated

from fastapi import Depends, Request, Response
from pydantic import BaseModel
from starlette.datastructures import State

from kiosk.contract.problems import Code
from kiosk.store.accounts import authentication
from kiosk.store.accounts.models import Account, AccountSession
from kiosk.store.api_keys import service as api_keys
from kiosk.store.api_keys.models import ApiKey, ApiRight
from kiosk.store.database import Json
from kiosk.store.devices import proofs
from kiosk.store.devices import service as devices
from kiosk.store.devices.models import Device
from kiosk.store.http import idempotency, proving, rights
from kiosk.store.http.problems import Refused
from kiosk.store.http.rights import RULES, Person, Rule
from kiosk.store.salespeople import service as salespeople
from kiosk.store.salespeople.models import SalespersonSessionRecord
from kiosk.store.work import Store, Work


@dataclass(frozen=True)
class Caller:
    """Who asks, and the unit of work in which they do.

    `address` is the network address, `thumbprint` names the key that signed the request.
    """

    work: Work
    address: str
    payload_hash: str
    thumbprint: str = ""
    known_device: Device | None = None
    known_session: AccountSession | None = None
    known_salesperson: SalespersonSessionRecord | None = None
    known_system: ApiKey | None = None

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

    @property
    def salesperson(self) -> SalespersonSessionRecord:
        """The session of the salesperson who is signed in."""
        if self.known_salesperson is None:
            raise Refused(Code.NOT_SIGNED_IN)
        return self.known_salesperson

    @property
    def system(self) -> ApiKey:
        """The other system that asks, known by its key."""
        if self.known_system is None:
            raise Refused(Code.API_KEY_UNKNOWN)
        return self.known_system


_SYSTEMS = {
    Person.FEED: ApiRight.FEED,
    Person.CARE: ApiRight.CARE,
    Person.DELIVERY: ApiRight.DELIVERY,
}
Action = Callable[[Caller], BaseModel | None]
Finish = Callable[[Work, Json], Json]


@dataclass(frozen=True)
class Call:
    """What a request says about itself, before anything is believed."""

    store: Store
    rule: Rule
    route: str
    access_token: str = field(repr=False)
    api_key: str = field(repr=False)
    key: str
    address: str
    state: State = field(repr=False)

    @property
    def proof(self) -> proofs.Proof | None:
        """The proof of the kiosk's key; nothing where the route asks for none."""
        found: proofs.Proof | None = self.state.proof
        return found

    @property
    def thumbprint(self) -> str:
        """Names the key that signed the request; empty where none did."""
        return self.proof.thumbprint if self.proof else ""

    @property
    def payload_hash(self) -> str:
        """What the body came to; empty where none was read."""
        return str(getattr(self.state, "payload_hash", ""))

    def read(self, action: Action) -> Response:
        """Answer without changing anything."""
        with self._caller(write=False) as caller:
            return _response(action(caller), 200)

    def write(self, action: Action, status: int = 200) -> Response:
        """Change something that may be repeated freely."""
        with self._caller() as caller:
            return _response(action(caller), status)

    def create(self, action: Action, status: int = 201, finish: Finish | None = None) -> Response:
        """Create something once per `Idempotency-Key`; `finish` adds to the reply what must not be kept."""
        key = idempotency.checked_key(self.key)
        claim = (f"{self.route}\n{self.thumbprint}\n{self.access_token}", key)
        if not self.store.in_flight.enter(claim):
            raise Refused(Code.IDEMPOTENCY_IN_FLIGHT)
        try:
            with self._caller() as caller:
                status, body = self._once(caller, key, action, status)
                if finish is not None:
                    body = finish(caller.work, body)
            return _json(body, status)
        finally:
            self.store.in_flight.leave(claim)

    def _once(self, caller: Caller, key: str, action: Action, status: int) -> tuple[int, Json]:
        system = caller.known_system
        if caller.known_session:
            who = caller.known_session.account_id
        else:
            who = system.id if system else caller.device.id
        attempt = idempotency.Attempt(f"{self.route} {who}", key, self.payload_hash)
        kept = idempotency.kept(caller.work, attempt)
        if kept is not None:
            return kept.status, kept.body
        reply = action(caller)
        body: Json = {} if reply is None else reply.model_dump(mode="json")
        idempotency.keep(caller.work, attempt, status, body)
        return status, body

    def admit(self) -> None:
        """Refuse whoever may not ask this, before anything else of the request is looked at.

        The proof is used up whatever becomes of the request; that of an enrolment is as good as its code, which
        works once.
        """
        if not self._is_signed():
            if self.rule.person in _SYSTEMS:
                with self.store.work(write=False) as work:
                    self._identified(work)
            return
        with self.store.work() as work:
            devices.identify(work, self.thumbprint)
            proofs.spend(work, self.state.proof)
            try:
                self._identified(work)
            except Refused as refused:
                refused.keeps_changes = True
                raise

    def _is_signed(self) -> bool:
        """Whether a proof stands for an enrolled kiosk: it must, or it may and there is one."""
        may = self.rule.device is rights.Device.CLAIMED and self.proof is not None
        return may or self.rule.device is rights.Device.ENROLLED

    @contextmanager
    def _caller(self, *, write: bool = True) -> Iterator[Caller]:
        """The unit of work, with whoever asks as they are known in it."""
        with self.store.work(write=write) as work:
            yield self._identified(work)

    def _identified(self, work: Work) -> Caller:
        caller = Caller(work, self.address, self.payload_hash, self.thumbprint)
        if self._is_signed():
            return self._with_person(caller, devices.identify(work, self.thumbprint))
        if self.rule.person in _SYSTEMS:
            system = api_keys.identify(work, self.api_key, _SYSTEMS[self.rule.person])
            return replace(caller, known_system=system)
        return caller

    def _with_person(self, caller: Caller, device: Device) -> Caller:
        person, work, token = self.rule.person, caller.work, self.access_token
        if person in (Person.CUSTOMER, Person.PLACER):
            session = authentication.identify(
                work, token, device, merged_too=person is Person.PLACER
            )
            return replace(caller, known_device=device, known_session=session)
        if person is Person.SALESPERSON:
            found = salespeople.identify(work, token, device)
            return replace(caller, known_device=device, known_salesperson=found)
        return replace(caller, known_device=device)


async def _call(request: Request) -> Call:
    route = proving.route_of(request)
    return Call(
        store=request.app.state.store,
        rule=RULES[route],
        route=route,
        access_token=proving.access_token(request),
        api_key=proving.api_key(request),
        key=request.headers.get("idempotency-key", ""),
        address=request.client.host if request.client else "",
        state=request.state,
    )


Asked = Annotated[Call, Depends(_call)]
"""The parameter of an endpoint."""


def _admit(call: Asked) -> None:
    call.admit()


ADMITTED = Depends(_admit)
"""A dependency of every router of the interface, after that of the proof: no endpoint can forget to ask."""


def _response(reply: BaseModel | None, status: int) -> Response:
    if reply is None:
        return Response(status_code=204 if status == 200 else status)
    return Response(reply.model_dump_json(), status, media_type="application/json")


def _json(body: Json, status: int) -> Response:
    if not body:
        return Response(status_code=status)
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")
