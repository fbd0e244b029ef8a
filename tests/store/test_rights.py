"""Who may do what, cell by cell: every caller against every route (DESIGN §5); and what is foreign does not exist."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4

import pytest
import requests
from fastapi import APIRouter, FastAPI
from sqlalchemy import select

from kiosk.adapters.device_key import DeviceKey
from kiosk.contract.sign_ins import DeviceAuthorization, Prompt
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.api_keys import service as api_keys
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.devices import service as devices
from kiosk.store.handoffs.service import connect
from kiosk.store.http import rights
from kiosk.store.http.rights import RULES, Device, Person, Rule
from kiosk.store.invoices.models import Invoice, InvoiceDocument
from kiosk.store.oauth import service as oauth
from kiosk.store.phones import sessions
from kiosk.store.salespeople import service as salespeople
from tests.store.ordering import order_body, place
from tests.store.support import VIN, Kiosk, MakeKiosk, Running, problem

PIN = "730518"
NOBODY_KNOWS = "x" * 22
FILLED = {"vin": VIN, "body": "suv", "paint": "KVK", "topic": "sold", "*": "nothing.css"}
ENDS_SESSIONS = (
    "DELETE /v1/sessions/current",
    "DELETE /v1/salespeople/sessions/current",
    "POST /account/log-out",
)


@dataclass
class Who:
    """A caller: a kiosk with or without a key and a session, and headers that it adds."""

    kiosk: Kiosk
    enrolled: bool = False
    persons: frozenset[Person] = frozenset()
    headers: dict[str, str] = field(default_factory=dict)

    def ask(self, route: str) -> requests.Response:
        """Call the route with made-up ids and an empty body."""
        method, path = route.split(" ")
        address = re.sub(r"{(\w+)}|\*", lambda found: _fill(found[1] or "*"), path)
        form = (
            {} if path.startswith("/v1/") else {"Content-Type": "application/x-www-form-urlencoded"}
        )
        body = b"{}" if method in ("POST", "PUT") and not form else None
        headers = {"Idempotency-Key": str(uuid4())} | form | self.headers
        return self.kiosk.call(method, address, data=body, headers=headers)


def _fill(name: str) -> str:
    return FILLED.get(name, NOBODY_KNOWS if name in ("secret", "token") else str(uuid4()))


@pytest.fixture
def callers(running: Running, make_kiosk: MakeKiosk) -> dict[str, Who]:
    """Everybody who could come by."""
    kiosk, customer, merged, seller, revoked = (make_kiosk() for _ in range(5))
    customer.create_account()
    merged_id = merged.create_account()["profile"]["account_id"]
    with running.work() as work:
        for account in work.session.scalars(select(Account)):
            if str(account.id) == merged_id:
                account.state = AccountState.MERGED
        assert seller.device_key is not None
        assert revoked.device_key is not None
        dealer = devices.identify(work, seller.device_key.thumbprint).dealer
        salespeople.add(work, dealer, "V1", "Example Seller", PIN)
        devices.revoke(work, devices.identify(work, revoked.device_key.thumbprint))
        keys = {right: api_keys.issue(work, right.value, right) for right in ApiRight}
    signed_in = seller.call(
        "POST", "/v1/salespeople/sessions", {"staff_number": "V1", "pin": PIN}
    ).json()
    seller.session_token = signed_in["access_token"]
    return {
        "stranger": Who(Kiosk(running.url)),
        "key of nobody": Who(Kiosk(running.url, DeviceKey.new())),
        "revoked kiosk": Who(revoked),
        "stolen session without a key": Who(
            Kiosk(running.url, session_token=customer.session_token)
        ),
        "stolen session under the key of nobody": Who(
            Kiosk(running.url, DeviceKey.new(), session_token=customer.session_token)
        ),
        "stolen session on a revoked kiosk": Who(
            replace(revoked, session_token=customer.session_token)
        ),
        "kiosk": Who(kiosk, True),
        "stolen session on another kiosk": Who(
            replace(kiosk, session_token=customer.session_token), True
        ),
        "customer": Who(customer, True, frozenset({Person.CUSTOMER, Person.PLACER})),
        "merged customer": Who(merged, True, frozenset({Person.PLACER})),
        "salesperson": Who(seller, True, frozenset({Person.SALESPERSON})),
        **_phones(running, kiosk, make_kiosk),
        **{right.value: _other_system(running, right, key) for right, key in keys.items()},
    }


def _phones(running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk) -> dict[str, Who]:
    """The browsers that carry some session."""
    return {
        "phone": Who(
            Kiosk(running.url),
            persons=frozenset({Person.PHONE}),
            headers={"Cookie": f"__Host-phone={_phone(running, make_kiosk())}"},
        ),
        "phone with a sign-in": Who(
            Kiosk(running.url),
            persons=frozenset({Person.SIGN_IN}),
            headers={"Cookie": f"__Host-phone={_signing_in(running, kiosk)}"},
        ),
        "signed-in phone": Who(
            Kiosk(running.url),
            persons=frozenset({Person.ACCOUNT}),
            headers={"Cookie": f"__Host-account={_signed_in(running, make_kiosk())}"},
        ),
    }


def _other_system(running: Running, right: ApiRight, key: str) -> Who:
    headers = {"Authorization": f"Bearer {key}"}
    return Who(Kiosk(running.url), persons=frozenset({Person(right.value)}), headers=headers)


def _signed_in(running: Running, kiosk: Kiosk) -> str:
    """The session of a phone's browser that is signed in to an account of its own."""
    account_id = UUID(kiosk.create_account()["profile"]["account_id"])
    with running.work() as work:
        account = work.session.get_one(Account, account_id)
        return sessions.token_of(work, sessions.open_session(work, account))


def _phone(running: Running, kiosk: Kiosk) -> str:
    """The session of a phone that was connected to a hand-off."""
    code = _handed_off(kiosk)["code"]
    with running.work() as work:
        secret = code["verification_uri_complete"].rpartition("/")[2]
        return connect(work, secret, code["match_digits"])


def _signing_in(running: Running, kiosk: Kiosk) -> str:
    """The session of a phone that took the code of a kiosk's sign-in."""
    given = _sign_in(running, kiosk)
    with running.work() as work:
        secret = given.verification_uri_complete.rpartition("/")[2]
        return connect(work, secret, given.match_digits)


def _sign_in(running: Running, kiosk: Kiosk) -> DeviceAuthorization:
    assert kiosk.device_key is not None
    with running.work() as work:
        device = devices.identify(work, kiosk.device_key.thumbprint)
        bucket = oauth.STARTS_DEVICE.of(str(device.id))
        return oauth.start(work, device, Prompt.LOGIN, "nl", bucket)


def _handed_off(kiosk: Kiosk, vin: str = VIN) -> dict[str, dict[str, str]]:
    kiosk.create_account()
    assert kiosk.add_vehicle(vin).status_code == 201
    order = order_body()
    order["lines"][0]["vin"] = vin
    assert place(kiosk, order).status_code == 201
    answer = kiosk.post("/v1/handoffs", {"order_id": order["order_id"]})
    assert answer.status_code == 201, answer.text
    found: dict[str, dict[str, str]] = answer.json()
    return found


def expected(rule: Rule, who: Who) -> str:
    """What a caller gets: `in`, or the code of the refusal."""
    if rule.device is Device.KEY:
        return "in" if who.kiosk.device_key is not None else "device_unknown"
    if rule.device is Device.ENROLLED:
        if not who.enrolled:
            return "device_unknown"
        return "in" if rule.person in {Person.NOBODY, *who.persons} else "not_signed_in"
    if rule.person in (Person.FEED, Person.CARE, Person.DELIVERY):
        return "in" if rule.person in who.persons else "api_key_unknown"
    if rule.device is Device.CLAIMED:
        # The form names no kiosk; a proof that came along was looked at before.
        unknown = who.kiosk.device_key is not None and not who.enrolled
        return "device_unknown" if unknown else "invalid_client"
    if rule.person in (Person.PHONE, Person.SIGN_IN, Person.ACCOUNT):
        return "in" if rule.person in who.persons else "over"
    # A made-up secret opens nothing, and without a secret of its own the store takes no events.
    return "nothing" if rule.person in (Person.LINK, Person.PROVIDER) else "in"


def outcome(route: str, answer: requests.Response) -> str:
    """How an answer reads in the words of `expected`."""
    person = RULES[route].person
    if RULES[route].standard:
        return _standard_outcome(answer)
    if answer.status_code in (401, 403) and "problem" in answer.headers["content-type"]:
        code = str(answer.json()["code"])
        # With a proper key the code is looked at, and is none.
        return "in" if code == "enrolment_invalid" else code
    if answer.status_code >= 500:
        return f"failed with {answer.status_code}"
    if person is Person.SIGN_IN:
        return "over" if answer.status_code == 410 else "in"
    if person is Person.PHONE:
        # Without a hand-off these two lead to the page that says so.
        blind = route in ("GET /phone/back", "POST /phone/car") and answer.status_code == 303
        return "over" if answer.status_code in (404, 410) or blind else "in"
    if person is Person.ACCOUNT:
        asked = answer.headers.get("Location", "").startswith("/account/log-in?next=")
        return "over" if answer.status_code == 303 and asked else "in"
    if person in (Person.LINK, Person.PROVIDER):
        return "nothing" if answer.status_code in (400, 404, 410, 422) else "in"
    return "in"


def _standard_outcome(answer: requests.Response) -> str:
    """The same for what is answered in OAuth's form: an empty form is never understood."""
    error = str(answer.json()["error"])
    if answer.status_code == 400:
        return "in" if error == "invalid_request" else error
    return "device_unknown" if "not known" in answer.json().get("error_description", "") else error


def test_every_cell_of_the_table(running: Running, callers: dict[str, Who]) -> None:
    """DESIGN §5: every caller at every route the store has, pages and interface alike; device right AND person right."""
    routes = sorted(set(rights.names(running.app.routes)), key=lambda route: route in ENDS_SESSIONS)
    assert len(routes) > 50
    wrong = []
    for route in routes:
        rule = RULES[route]
        # Those who are let in come last: they may end what the others have stolen.
        ranked = sorted(callers.items(), key=lambda each: expected(rule, each[1]) == "in")
        for name, who in ranked:
            if route in ("GET /phone/back", "POST /phone/car") and Person.PHONE in who.persons:
                continue  # redirects alike for everybody; what it does is the journeys' business
            want, got = expected(rule, who), outcome(route, who.ask(route))
            if want != got:
                wrong.append(f"{route} as {name}: {got}, should be {want}")
    assert wrong == []


def test_no_route_can_be_forgotten(running: Running) -> None:
    """DESIGN §5: the store does not start with a route that stands in no line, however deep it was included."""
    rights.check(running.app.routes)
    inner, outer = APIRouter(prefix="/inner"), APIRouter(prefix="/v1")

    @inner.get("/secret")
    def secret() -> None:
        """Nothing."""

    outer.include_router(inner)
    forgetful = FastAPI()
    forgetful.include_router(outer)
    with pytest.raises(rights.RouteWithoutRule, match="GET /v1/inner/secret"):
        rights.check(forgetful.routes)


def test_the_table_has_no_line_for_nothing(running: Running) -> None:
    """A line whose route is gone would be read as a promise."""
    only_in_development = {"GET /openapi.json"}
    assert set(RULES) - set(rights.names(running.app.routes)) == only_in_development


def test_nothing_but_the_interface_for_kiosks_asks_for_a_device() -> None:
    """A line that was mistyped: what holds for whole groups of routes."""
    for route, rule in RULES.items():
        method, path = route.split(" ")
        if path.startswith("/v1/account"):
            assert rule.device is Device.ENROLLED, route
            person = {Person.CUSTOMER, Person.PLACER} if path != "/v1/accounts" else {Person.NOBODY}
            assert rule.person in person, route
        if not path.startswith(("/v1/", "/oauth/")):
            assert rule.device is Device.NONE, route
        if method == "GET":
            assert not rule.creates, route


FIRST_PAGE = {"number": "1"}
RENEWAL = {"offer_id": "m12", "price_cents": 7900, "consents": [], "language": "nl"}


def _owned(running: Running, kiosk: Kiosk) -> dict[str, str]:
    """Everything that a customer can own, by the name that paths give its id."""
    handoff = str(_handed_off(kiosk)["handoff_id"])
    contract = kiosk.get("/v1/account/contracts").json()["contracts"][0]["contract_id"]
    withdrawal = kiosk.post(f"/v1/account/contracts/{contract}/withdrawals")
    assert withdrawal.status_code == 201, withdrawal.text
    with running.work() as work:
        order = work.session.get_one(ContractRecord, UUID(contract)).order_id
        invoice = work.session.scalars(select(Invoice).where(Invoice.order_id == order)).one()
        drawn = InvoiceDocument(invoice_id=invoice.id, pdf=b"%PDF", sha256="", made_at=work.now)
        work.session.add(drawn)
    return {
        "handoff_id": handoff,
        "contract_id": contract,
        "withdrawal_id": withdrawal.json()["withdrawal_id"],
        "order_id": str(order),
        "invoice_id": str(invoice.id),
    }


def test_what_is_foreign_does_not_exist(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """DESIGN §5: whatever of another customer's has an id gets the answer of what never was, byte for byte."""
    own = _owned(running, kiosk)
    stranger = make_kiosk()
    stranger.create_account()
    routes = [
        route
        for route, rule in RULES.items()
        if rule.person in (Person.CUSTOMER, Person.PLACER) and re.search(r"{(\w+_id)}", route)
    ]
    assert len(routes) >= 8
    for route in routes:
        method, path = route.split(" ")
        body = RENEWAL if path.endswith("renewals") else {} if path.endswith("payments") else None
        answers = [
            stranger.call(method, path.format_map(ids | FIRST_PAGE), body, key=str(uuid4()))
            for ids in (own, dict.fromkeys(own, str(uuid4())))
        ]
        for answer in answers:
            problem(answer, 404, "not_found")
        theirs, nobodys = answers
        assert theirs.content == nobodys.content, route
        assert set(theirs.headers) == set(nobodys.headers), route
        # The paper of this test has no pages to draw.
        if method == "GET" and "{number}" not in path:
            assert kiosk.get(path.format_map(own)).status_code == 200, route


def test_a_foreign_order_cannot_be_handed_off(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """The same where the id stands in the body."""
    own = _owned(running, kiosk)
    stranger = make_kiosk()
    stranger.create_account()
    theirs, nobodys = (
        stranger.post("/v1/handoffs", {"order_id": order})
        for order in (own["order_id"], str(uuid4()))
    )
    problem(theirs, 404, "not_found")
    assert theirs.content == nobodys.content
