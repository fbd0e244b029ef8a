"""Events that Stripe sends: signed, in time, each once, never believed; the store asks Stripe itself (DESIGN §7)."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
import requests
import stripe
from pydantic import SecretStr
from sqlalchemy import func, select

from kiosk.store.accounts.models import Account
from kiosk.store.app import create_app
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.clock import MovableClock
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import service as payments
from kiosk.store.payments.models import CardPage, CardRecord, CardState, ProviderEvent
from kiosk.store.payments.port import Purpose
from kiosk.store.payments.stripe.provider import StripePayments
from kiosk.store.settings import PaymentKind, Settings
from tests.contract.payments import sides
from tests.contract.payments.sides import NAME, Card, Shapes
from tests.store.conftest import SECRET
from tests.store.ordering import order_body, place
from tests.store.support import DEMO_EMAIL, Kiosk, Running, problem

SIGNING_SECRET = "whsec_of_the_tests"
PATH = "/v1/webhooks/stripe"


@pytest.fixture
def shapes() -> Iterator[Shapes]:
    with sides.shapes() as found:
        yield found


@pytest.fixture
def settings(database_url: str, shapes: Shapes) -> Settings:
    return Settings(
        database_url=database_url,
        secret=SecretStr(SECRET),
        public_url="https://store.example",
        payment_provider=PaymentKind.STRIPE,
        stripe_api_key=SecretStr("sk_test_shapes"),
        stripe_webhook_secret=SecretStr(SIGNING_SECRET),
        stripe_api_base=shapes.url,
    )


@pytest.fixture
def running(settings: Settings, clock: MovableClock) -> Iterator[Running]:
    """The store on Stripe; what carries purchases on waits to be told."""
    port = Port("127.0.0.1")
    reached = settings.model_copy(update={"api_url": port.url})
    app = create_app(reached, clock=clock, send_mail=False, carry_on=False)
    with Serving(app, port) as serving:
        yield Running(serving.url, app, clock)


@pytest.fixture
def customer(kiosk: Kiosk) -> Kiosk:
    assert kiosk.sign_in().ok
    return kiosk


def event(kind: str, object_id: str, event_id: str = "evt_1", **said: Any) -> bytes:
    """An event as Stripe words it; `said` is what it claims of its object."""
    subject = {"id": object_id, "object": kind, **said}
    body = {
        "id": event_id,
        "object": "event",
        "api_version": "2026-10-28.endive",
        "livemode": False,
        "type": f"{kind}.changed",
        "data": {"object": subject},
    }
    return json.dumps(body).encode()


def signature(body: bytes, at: float, secret: str = SIGNING_SECRET) -> str:
    signed: str = stripe.WebhookSignature.generate_signature_header(
        body.decode(), secret, timestamp=int(at)
    )
    return signed


def deliver(running: Running, body: bytes, header: str | None = None) -> requests.Response:
    signed = signature(body, running.clock.now().timestamp()) if header is None else header
    sent = {"Stripe-Signature": signed.encode("latin-1")} if signed else {}
    return requests.post(running.url + PATH, data=body, headers=sent, timeout=10)


def checked_card(running: Running, customer: Kiosk, shapes: Shapes) -> CardRecord:
    """A card whose bank wants to ask, about which Stripe is not to be asked for another hour."""
    body = {"token": shapes.token(Card.CHECK), "cardholder": NAME}
    answer = customer.post("/v1/cards", body)
    assert (answer.status_code, answer.json()["status"]) == (201, "check_required"), answer.text
    with running.work() as work:
        card = work.session.scalars(select(CardRecord)).one()
        card.ask_again_at = work.now + timedelta(hours=1)
        return card


def card_now(running: Running) -> CardRecord:
    with running.work() as work:
        return work.session.scalars(select(CardRecord)).one()


def carry_on(running: Running) -> None:
    running.app.state.progress.run_once()


def test_an_event_makes_the_store_ask_at_once(
    running: Running, customer: Kiosk, shapes: Shapes
) -> None:
    """R75: the bank's check went well; the store hears of it from Stripe, not from the event."""
    card = checked_card(running, customer, shapes)
    found = running.app.state.payments.registration(card.provider_setup_id)
    shapes.answer_check(found, allowed=True)
    carry_on(running)
    assert card_now(running).state is CardState.CHECK_REQUIRED
    answer = deliver(running, event("setup_intent", card.provider_setup_id))
    assert (answer.status_code, answer.content) == (204, b"")
    carry_on(running)
    assert card_now(running).state is CardState.REGISTERED


def test_what_an_event_claims_is_not_believed(
    running: Running, customer: Kiosk, shapes: Shapes
) -> None:
    card = checked_card(running, customer, shapes)
    body = event("setup_intent", card.provider_setup_id, status="succeeded")
    assert deliver(running, body).status_code == 204
    carry_on(running)
    assert card_now(running).state is CardState.CHECK_REQUIRED


def test_an_event_counts_once(running: Running, customer: Kiosk, shapes: Shapes) -> None:
    """Stripe sends an event until it is taken, and may send it twice all the same."""
    card = checked_card(running, customer, shapes)
    body = event("setup_intent", card.provider_setup_id)
    assert deliver(running, body).status_code == 204
    with running.work() as work:
        later = work.now + timedelta(hours=1)
        work.session.scalars(select(CardRecord)).one().ask_again_at = later
    running.clock.move(timedelta(minutes=2))
    assert deliver(running, body).status_code == 204
    assert card_now(running).ask_again_at == later
    assert running.counts()["provider_events"] == 1


def test_an_event_that_comes_several_times_at_once_counts_once(running: Running) -> None:
    body = event("setup_intent", "seti_unknown")
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: deliver(running, body).status_code, range(12)))
    assert set(answers) == {204}
    assert running.counts()["provider_events"] == 1


@pytest.mark.parametrize(
    "header",
    [
        "",
        "t=,v1=",
        "v1=0000",
        "t={now}",
        "t={now},v0={good}",
        "t={now},v1={other}",
        "t={now},v1=é",
        "t={now},v1={good}x",
        "t=-{now},v1={good}",
        "t={now}.5,v1={good}",
        "t=99999999999999999999,v1={good}",
        "{good}",
    ],
)
def test_a_forged_event_is_refused_and_leaves_nothing(running: Running, header: str) -> None:
    body = event("setup_intent", "seti_secret-thing")
    now = int(running.clock.now().timestamp())
    good = signature(body, now).partition("v1=")[2]
    other = signature(body, now, "whsec_of_somebody").partition("v1=")[2]
    before = running.counts()
    answer = deliver(running, body, header.format(now=now, good=good, other=other))
    said = problem(answer, 422, "invalid")
    assert said["fields"] == [{"field": "Stripe-Signature", "reason": "signature_invalid"}]
    assert "secret-thing" not in answer.text
    assert running.counts() == before


def test_a_signature_is_good_for_its_own_body_only(running: Running) -> None:
    body = event("setup_intent", "seti_1")
    header = signature(body, running.clock.now().timestamp())
    changed = body.replace(b"seti_1", b"seti_2")
    problem(deliver(running, changed, header), 422, "invalid")
    problem(deliver(running, body + b" ", header), 422, "invalid")
    problem(deliver(running, b"\xff" + body, header), 422, "invalid")
    assert deliver(running, body, header).status_code == 204


@pytest.mark.parametrize(
    ("seconds", "status"), [(-301, 422), (-299, 204), (0, 204), (299, 204), (302, 422)]
)
def test_an_event_is_good_for_five_minutes(running: Running, seconds: int, status: int) -> None:
    """A recorded delivery cannot be played back later, nor one dated ahead be kept for later."""
    body = event("setup_intent", "seti_1")
    header = signature(body, running.clock.now().timestamp() + seconds)
    assert deliver(running, body, header).status_code == status


def test_a_recorded_event_cannot_be_played_back(running: Running) -> None:
    body = event("setup_intent", "seti_1")
    header = signature(body, running.clock.now().timestamp())
    assert deliver(running, body, header).status_code == 204
    running.clock.move(timedelta(minutes=6))
    problem(deliver(running, body, header), 422, "invalid")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b'{"id":"evt_1","type":"x"}',
        b'{"id":"evt_1","type":"x","data":{"object":{"id":7,"object":"setup_intent"}}}',
        b'{"id":"evt\\u0000","type":"x","data":{"object":{"id":"a","object":"b"}}}',
        b'{"id":"\\ud800","type":"x","data":{"object":{"id":"a","object":"b"}}}',
        b"[" * 100_000,
    ],
)
def test_a_signed_body_that_is_no_event_is_a_problem(running: Running, body: bytes) -> None:
    problem(deliver(running, body), 422, "invalid")
    assert running.counts()["provider_events"] == 0


def test_an_event_of_something_unknown_is_taken_and_does_nothing(running: Running) -> None:
    """Stripe would send it for three days otherwise."""
    before = running.counts()
    assert deliver(running, event("tax_rate", "txr_1")).status_code == 204
    assert running.counts() == before | {"provider_events": 1}


def test_events_are_remembered_for_thirty_days(running: Running) -> None:
    deliver(running, event("tax_rate", "txr_1", "evt_1"))
    running.clock.move(timedelta(days=29))
    deliver(running, event("tax_rate", "txr_1", "evt_2"))
    running.clock.move(timedelta(days=2))
    deliver(running, event("tax_rate", "txr_1", "evt_3"))
    with running.work() as work:
        assert set(work.session.scalars(select(ProviderEvent.id))) == {"evt_2", "evt_3"}


def test_nothing_but_a_post_is_there(running: Running) -> None:
    problem(requests.get(running.url + PATH, timeout=10), 405, "method_not_allowed")
    problem(deliver(running, b" " * 300_000, "t=1,v1=1"), 413, "too_large")


def test_a_card_typed_at_stripe_pays_the_order(
    running: Running, customer: Kiosk, shapes: Shapes
) -> None:
    """R66: the customer typed it on their phone; the event of the page brings the order on."""
    body = order_body()
    customer.add_vehicle()
    answer = place(customer, body)
    assert answer.status_code == 201, answer.text
    client = running.app.state.payments
    assert isinstance(client, StripePayments)
    page = client.open_page(Purpose("order 1", "https://store.example/back", "nl"), "page")
    order_id = UUID(body["order_id"])
    with running.work() as work:
        order = work.session.get_one(OrderRecord, order_id)
        payments.page_opened(work, order, page)
        work.session.flush()
        work.session.scalars(select(CardPage)).one().ask_again_at = work.now + timedelta(hours=1)
    shapes.type_card(page, Card.APPROVED)
    carry_on(running)
    with running.work() as work:
        assert work.session.get_one(OrderRecord, order_id).card_id is None
    assert deliver(running, event("checkout.session", page.page_id)).status_code == 204
    carry_on(running)
    with running.work() as work:
        order = work.session.get_one(OrderRecord, order_id)
        card = work.session.get(CardRecord, order.card_id)
        assert card is not None
        assert (card.state, card.last4, card.cardholder) == (CardState.REGISTERED, "4242", NAME)


def test_an_event_of_a_pending_charge_brings_its_job_forward(
    running: Running, customer: Kiosk
) -> None:
    """R75: a charge that the provider was not sure about is asked about again at once."""
    customer.add_vehicle()
    body = order_body()
    assert place(customer, body).status_code == 201
    placed = select(ContractRecord).where(ContractRecord.order_id == UUID(body["order_id"]))
    with running.work() as work:
        contract = work.session.scalars(placed).one()
        charge = ChargeRecord(
            contract_id=contract.id,
            period=1,
            amount_cents=7900,
            due_on=date(2026, 1, 1),
            state=ChargeState.SENDING,
            provider_charge_id="pi_pending",
        )
        work.session.add(charge)
        jobs.put(work, JobKind.CHARGE, contract.id, "1", at=work.now + timedelta(minutes=15))
        jobs.put(work, JobKind.CHARGE, contract.id, "2", at=work.now + timedelta(minutes=15))
    assert deliver(running, event("payment_intent", "pi_other", "evt_1")).status_code == 204
    assert due_jobs(running) == []
    assert deliver(running, event("payment_intent", "pi_pending", "evt_2")).status_code == 204
    assert due_jobs(running) == ["1"]


def due_jobs(running: Running) -> list[str]:
    with running.work() as work:
        due = select(Job.period).where(Job.kind == JobKind.CHARGE, Job.due_at <= work.now)
        return list(work.session.scalars(due))


def test_the_foreign_double_signs_events_that_are_taken(running: Running) -> None:
    """Signed by code that is neither ours nor the library's."""
    with (
        sides.localstripe_process() as port,
        sides.localstripe(port) as foreign,
    ):
        hook = {"url": running.url + PATH, "secret": SIGNING_SECRET}
        requests.post(f"{foreign.url}/_config/webhooks/store", json=hook, timeout=10)
        foreign.provider.register(
            foreign.token(Card.APPROVED), Purpose("order 1", "https://store.example", "nl"), "key"
        )
        deadline = time.monotonic() + 60
        while not running.counts()["provider_events"] and time.monotonic() < deadline:
            time.sleep(0.1)
    with running.work() as work:
        found = work.session.scalars(select(ProviderEvent)).one()
        assert (found.type, found.object_kind) == ("customer.created", "customer")


def test_no_key_token_or_signing_secret_is_logged(
    running: Running, customer: Kiosk, shapes: Shapes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    token = shapes.token(Card.APPROVED)
    assert customer.post("/v1/cards", {"token": token, "cardholder": NAME}).status_code == 201
    deliver(running, event("setup_intent", "seti_1"))
    deliver(running, event("setup_intent", "seti_1"), "t=1,v1=forged")
    for secret in (token, "sk_test_shapes", SIGNING_SECRET, NAME):
        assert secret not in caplog.text


def test_an_account_is_named_to_stripe_by_its_number_alone(
    running: Running, customer: Kiosk, shapes: Shapes
) -> None:
    """R11: what Stripe keeps beside the card holds no personal data."""
    token = shapes.token(Card.APPROVED)
    assert customer.post("/v1/cards", {"token": token, "cardholder": NAME}).status_code == 201
    with running.work() as work:
        account = work.session.scalars(select(Account).where(Account.email == DEMO_EMAIL)).one()
        assert work.session.scalar(select(func.count()).select_from(CardRecord)) == 1
    (kept,) = shapes.state.all("customer")
    assert kept["metadata"] == {"reference": str(account.id)}
    assert set(kept) == {"id", "object", "metadata", "preferred_locales"}
