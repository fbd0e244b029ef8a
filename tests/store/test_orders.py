"""Placing an order: what is checked, what is kept, and that it happens once (R20, R49, R53, R58 to R70)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.contract.orders import Order
from kiosk.store.accounts.models import Account
from kiosk.store.catalogue import service as catalogue
from kiosk.store.invoices.models import Invoice, InvoiceStatus
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.models import CardRecord, CardState
from kiosk.store.seed import example_services
from tests.store.ordering import consent, line, order_body, place
from tests.store.support import (
    ADDRESS,
    VIN,
    Kiosk,
    MakeKiosk,
    Running,
    new_email,
    new_key,
    problem,
    text_of,
)

PLUG_IN = "VR7ABDGXXPL204517"
DELIVERED_TODAY = "VR7CAHMRTSE118842"
NOT_DELIVERED = "VR7CBZKXCTE300219"


@pytest.fixture
def customer(kiosk: Kiosk) -> Kiosk:
    """A kiosk with a customer who has the example car."""
    kiosk.create_account()
    assert kiosk.add_vehicle().status_code == 201
    return kiosk


def stored_count(running: Running, body: dict[str, Any]) -> int:
    """How many orders the database holds under the id of this one."""
    with running.work() as work:
        same = select(OrderRecord).where(OrderRecord.id == UUID(body["order_id"]))
        return len(work.session.scalars(same).all())


def add_card(running: Running, kiosk: Kiosk, state: CardState = CardState.REGISTERED) -> str:
    """A card of the customer who was created last, as the payment provider would have registered it."""
    with running.work() as work:
        owner = work.session.scalars(
            select(Account).order_by(Account.created_at.desc()).limit(1)
        ).one()
        card = CardRecord(
            account_id=owner.id,
            state=state,
            provider_setup_id=new_key(),
            check_url=None,
            brand="visa",
            last4="1111",
            cardholder="NOOR VOORBEELD",
            check_was_required=False,
            created_at=work.now,
            ask_again_at=None,
        )
        work.session.add(card)
        work.session.flush()
        return str(card.id)


def test_an_order_is_answered_with_everything_that_the_confirmation_shows(
    running: Running, customer: Kiosk
) -> None:
    """R69: services, prices, terms, car and dates; R49: the promised day; R75: no charge date yet."""
    body = order_body(line(), line("danger_zones"))
    answer = place(customer, body)
    assert answer.status_code == 201
    order = Order.model_validate_json(answer.content)
    with running.work() as work:
        today = work.today
    assert order.total_cents == 10_800
    assert order.vat_cents == 1_371 + 503
    assert [c.service_id for c in order.contracts] == ["connect_nav", "danger_zones"]
    for contract in order.contracts:
        assert (contract.vin, contract.term_months) == (VIN, 12)
        assert (contract.service_status, contract.money_status) == ("ordered", "not_due")
        assert contract.promised_on == today
        assert (contract.active_at, contract.charge_on, contract.ends_on) == (None, None, None)
    assert order.invoice_on - today == timedelta(days=3)
    assert order.withdraw_by - today == timedelta(days=14)
    assert customer.get(f"/v1/orders/{order.order_id}").json() == answer.json()


def test_an_order_is_placed_once_for_ever(running: Running, customer: Kiosk) -> None:
    """K3: the same order again gives the same answer and nothing else, even after the kept reply is gone."""
    body = order_body()
    first = place(customer, body)
    counts = running.counts()
    assert place(customer, body).json() == first.json()
    assert running.counts() == counts


def test_after_thirty_days_the_order_id_still_answers(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §5: replies are kept 30 days, an order id for ever."""
    kiosk.sign_in()
    kiosk.add_vehicle()
    body = order_body()
    first = place(kiosk, body)
    running.clock.move(timedelta(days=31))
    kiosk.sign_in()
    again = place(kiosk, body)
    assert (again.status_code, again.json()["number"]) == (201, first.json()["number"])
    other = order_body(line("danger_zones"), order_id=body["order_id"])
    problem(place(kiosk, other), 422, "idempotency_key_reused")
    assert stored_count(running, body) == 1


def test_another_order_under_the_same_id_is_refused(customer: Kiosk) -> None:
    body = order_body()
    place(customer, body)
    changed = body | {"language": "en"}
    problem(place(customer, changed), 422, "idempotency_key_reused")


def test_another_customer_cannot_use_an_order_id(customer: Kiosk) -> None:
    """An id that somebody else used is refused without a word about their order."""
    body = order_body()
    number = place(customer, body).json()["number"]
    customer.create_account()
    customer.add_vehicle()
    answer = place(customer, body)
    problem(answer, 422, "idempotency_key_reused")
    assert number not in answer.text


def test_the_key_of_an_order_is_its_id(customer: Kiosk) -> None:
    problem(customer.post("/v1/orders", order_body(), key=new_key()), 422, "invalid")


def test_two_requests_at_once_make_one_order(running: Running, customer: Kiosk) -> None:
    """K3: a double tap, or a retry that overtakes its request."""
    body = order_body()
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: place(customer, body), range(8)))
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert 201 in {answer.status_code for answer in answers}
    for answer in answers:
        if answer.status_code == 409:
            problem(answer, 409, "idempotency_in_flight")
    assert stored_count(running, body) == 1


def test_an_unconfirmed_customers_order_is_a_reservation(running: Running, customer: Kiosk) -> None:
    """R20: accepted as `ordered`; the mail says that it waits for the confirmation."""
    email = new_email()
    customer.create_account(email=email)
    customer.add_vehicle()
    assert place(customer, order_body()).json()["contracts"][0]["service_status"] == "ordered"
    assert "nog niet bevestigd" in text_of(running.mails(email)[-1])


def test_a_car_delivered_today_is_served_in_two_days(running: Running, customer: Kiosk) -> None:
    """R49: nothing is refused because the car is too new."""
    customer.add_vehicle(DELIVERED_TODAY)
    order = place(customer, order_body(line(vin=DELIVERED_TODAY))).json()
    with running.work() as work:
        two_days_on = work.today + timedelta(days=2)
    assert date.fromisoformat(order["contracts"][0]["promised_on"]) == two_days_on


def test_a_car_not_delivered_yet_gets_no_promise(customer: Kiosk) -> None:
    """R49: scheduled for when the delivery is known."""
    customer.add_vehicle(NOT_DELIVERED)
    order = place(customer, order_body(line(vin=NOT_DELIVERED))).json()
    assert order["contracts"][0]["promised_on"] is None


def test_a_free_service_needs_no_card(customer: Kiosk) -> None:
    """R58: no card step for a zero total; terms still apply."""
    customer.add_vehicle(PLUG_IN)
    free = line("e_remote_control", "life", PLUG_IN)
    for choice in ("phone", "card"):
        problem(place(customer, order_body(free, payment=choice)), 422, "invalid")
    problem(place(customer, order_body(free, consents=[])), 422, "terms_missing")
    sale_only = [consent("terms_of_sale")]
    order = place(customer, order_body(free, consents=sale_only)).json()
    assert (order["total_cents"], order["vat_cents"]) == (0, 0)
    assert order["contracts"][0]["term_months"] is None


def test_a_total_to_pay_needs_a_way_to_pay(customer: Kiosk) -> None:
    """R66."""
    problem(place(customer, order_body(payment="none")), 422, "invalid")
    problem(place(customer, order_body(payment="cash")), 422, "invalid")
    problem(place(customer, order_body(payment="card")), 422, "invalid")
    problem(place(customer, order_body(card_id=new_key())), 422, "invalid")


def test_an_own_card_pays_and_another_does_not(
    running: Running, customer: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R66: a card that is not there, somebody else's, or refused by its bank is `card_unusable`."""
    own = add_card(running, customer)
    declined = add_card(running, customer, CardState.DECLINED)
    for card_id in (new_key(), declined):
        body = order_body(payment="card", card_id=card_id)
        problem(place(customer, body), 409, "card_unusable")
    stranger = make_kiosk()
    stranger.create_account()
    stranger.add_vehicle()
    problem(place(stranger, order_body(payment="card", card_id=own)), 409, "card_unusable")
    assert place(customer, order_body(payment="card", card_id=own)).status_code == 201


def test_a_price_that_changed_meanwhile_is_said(running: Running, customer: Kiosk) -> None:
    """The customer pays the price they saw, or is asked again."""
    service = example_services()[0]
    dearer = replace(service.offers[0], price_cents=8_900)
    with running.work() as work:
        catalogue.put_service(work, replace(service, offers=(dearer,)))
    body = order_body()
    found = problem(place(customer, body), 409, "price_changed")
    assert found["fields"] == [{"field": "lines.0.price_cents", "reason": "price_differs"}]
    at_new_price = {**line(), "price_cents": 8_900}
    assert place(customer, order_body(at_new_price)).status_code == 201


@pytest.mark.parametrize("cents", [-1, 0, 7_899, 10_000_001, 7_900.0, "7900", True, None])
def test_a_price_made_up_is_refused(customer: Kiosk, cents: Any) -> None:
    body = order_body()
    body["lines"][0]["price_cents"] = cents
    answer = place(customer, body)
    assert answer.status_code in (409, 422)
    assert answer.json()["code"] in ("price_changed", "invalid")


def test_the_total_is_the_sum_of_the_lines(customer: Kiosk) -> None:
    """R60."""
    problem(place(customer, order_body(total_cents=7_800)), 409, "price_changed")


def test_a_service_gone_from_the_catalogue_is_said(running: Running, customer: Kiosk) -> None:
    with running.work() as work:
        catalogue.withdraw_service(work, "connect_nav")
    problem(place(customer, order_body()), 409, "service_unavailable")
    unknown = {"service_id": "no_such", "offer_id": "m12", "vin": VIN, "price_cents": 100}
    problem(place(customer, order_body(unknown)), 409, "service_unavailable")
    no_offer = {"service_id": "danger_zones", "offer_id": "m99", "vin": VIN, "price_cents": 100}
    problem(place(customer, order_body(no_offer)), 409, "service_unavailable")


def test_a_service_that_does_not_fit_is_refused_with_the_reason(customer: Kiosk) -> None:
    """R53: the store judges with the kiosk's own code."""
    free = line("e_remote_control", "life")
    found = problem(place(customer, order_body(free)), 409, "service_incompatible")
    assert found["fields"] == [{"field": "lines.0", "reason": "energy"}]


def test_a_car_of_somebody_else_is_unknown(customer: Kiosk) -> None:
    """R20: one's own car only."""
    body = order_body(line(vin="VR7NEHNSUNY550731"))
    problem(place(customer, body), 404, "vehicle_unknown")


def test_a_service_twice_for_one_car_is_refused(customer: Kiosk) -> None:
    """R60: within an order, and after one."""
    problem(place(customer, order_body(line(), line())), 409, "service_already_ordered")
    longer = line("connect_nav", "m36")
    problem(place(customer, order_body(line(), longer)), 409, "service_already_ordered")
    assert place(customer, order_body()).status_code == 201
    problem(place(customer, order_body(longer)), 409, "service_already_ordered")


def test_one_service_for_two_cars_is_fine(customer: Kiosk) -> None:
    """R60."""
    customer.add_vehicle(PLUG_IN)
    order = place(customer, order_body(line(), line(vin=PLUG_IN))).json()
    assert len(order["contracts"]) == 2


def test_the_address_is_checked_and_kept_with_the_order(running: Running, customer: Kiosk) -> None:
    """R64: in the order as it was then, and prefilled next time."""
    wrong = ADDRESS | {"postal_code": "12"}
    problem(place(customer, order_body(billing_address=wrong)), 422, "address_invalid")
    typed = ADDRESS | {"postal_code": "1234ab"}
    body = order_body(billing_address=typed)
    place(customer, body)
    with running.work() as work:
        order = work.session.get(OrderRecord, UUID(body["order_id"]))
        assert order is not None
        assert order.billing_address == ADDRESS


def test_the_invoice_is_drafted_with_the_order(running: Running, customer: Kiosk) -> None:
    """R77: a draft without a number, final three days later."""
    body = order_body(line(), line("danger_zones"))
    order = place(customer, body).json()
    with running.work() as work:
        invoice = work.session.scalar(
            select(Invoice).where(Invoice.order_id == UUID(body["order_id"]))
        )
        assert invoice is not None
    assert (invoice.status, invoice.number) == (InvoiceStatus.DRAFT, None)
    assert invoice.final_on == date.fromisoformat(order["invoice_on"])
    assert sum(each["price_cents"] for each in invoice.lines) == invoice.total_cents == 10_800


def test_a_confirmation_mail_follows(running: Running, kiosk: Kiosk) -> None:
    """R70: services, price, term, car and dates, in the language of the order."""
    email = new_email()
    kiosk.create_account(email=email)
    kiosk.add_vehicle()
    order = place(kiosk, order_body(line(), line("teleservices"), language="en")).json()
    mail = running.mails(email)[-1]
    text = text_of(mail)
    assert mail["Subject"] == f"Your order {order['number']}"
    for fact in ("Connect Nav", "Teleservices", "€ 79.00", "€ 24.00", "€ 103.00", "12 months", VIN):
        assert fact in text
    assert "€ 0.00" in text
    assert "14 days after a service became active" in text


def test_a_foreign_order_is_not_found(customer: Kiosk) -> None:
    """DESIGN §5: a foreign object is 404, as one that does not exist."""
    body = order_body()
    place(customer, body)
    assert customer.get(f"/v1/orders/{body['order_id']}").status_code == 200
    customer.create_account()
    foreign = customer.get(f"/v1/orders/{body['order_id']}")
    missing = customer.get(f"/v1/orders/{new_key()}")
    problem(foreign, 404, "not_found")
    assert foreign.text == missing.text


def test_a_refused_order_leaves_nothing_behind(running: Running, customer: Kiosk) -> None:
    """One request, one transaction."""
    counts = running.counts()
    mixed = order_body(line(), line("e_remote_control", "life"))
    problem(place(customer, mixed), 409, "service_incompatible")
    assert running.counts() == counts


def test_a_refused_order_may_be_sent_again_corrected(customer: Kiosk) -> None:
    """A refusal does not use up the order id: the customer mends what was wrong and goes on."""
    body = order_body(consents=[])
    problem(place(customer, body), 422, "terms_missing")
    mended = order_body(order_id=body["order_id"])
    assert place(customer, mended).status_code == 201


@pytest.mark.parametrize("count", [0, 51])
def test_an_order_has_one_to_fifty_lines(customer: Kiosk, count: int) -> None:
    body = order_body()
    body["lines"] = [line()] * count
    problem(place(customer, body), 422, "invalid")


def test_k3_a_kiosk_learns_whether_its_order_arrived(
    customer: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """K3, DESIGN §4: without the customer's session, a yes or a no; another kiosk's order does not exist for it."""
    body = order_body()
    address = f"/v1/device/orders/{body['order_id']}"
    assert customer.get(address).json() == {"placed": False}
    assert place(customer, body).status_code == 201
    customer.session_token = ""
    assert customer.get(address).json() == {"placed": True}
    assert make_kiosk().get(address).json() == {"placed": False}
    assert customer.get("/v1/device/orders/none").status_code == 422
