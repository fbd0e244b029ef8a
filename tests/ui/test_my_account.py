"""My account in the real window: cars, services, renewal, withdrawal, invoices (R23, R31 to R48, R73 to R80w)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.contract.billing import DocumentKind, Invoice
from kiosk.contract.my_services import Arrears, RenewalTerms
from kiosk.contract.orders import Contract, OrderLine
from kiosk.contract.problems import Code
from kiosk.domain.catalogue import Offer
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.domain.vehicle import MAX_VEHICLES
from kiosk.ports.store import SessionOver, StoreUnreachable
from tests.ui.account_double import TODAY
from tests.ui.shop_double import ShopDouble
from tests.ui.shop_kiosk import DOUBLE_TAP_MS, ShopKiosk, pause
from tests.ui.shop_steps import type_card_in
from tests.ui.store_double import AIRCROSS, VAN, refused

OpenAccount = Callable[[], ShopKiosk]
INVOICE = Invoice(
    invoice_id=uuid4(),
    kind=DocumentKind.INVOICE,
    number="F2026-000123",
    issued_on=TODAY,
    order_number="2026-000123",
    total_cents=14900,
    vat_cents=2586,
    ready=True,
)


def contract(
    store: ShopDouble, service: str = "tracking", cents: int = 14900, **more: object
) -> Contract:
    """One more service that the customer has on the first car."""
    line = OrderLine(service_id=service, offer_id="m12", vin=AIRCROSS.vin, price_cents=cents)
    made = store.contract(line, uuid4(), ServiceStatus.ACTIVE).model_copy(update=more)
    store.bought += (made,)
    return made


@pytest.fixture(scope="module")
def window(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopKiosk]:
    """One kiosk for all these customers, one after the other."""
    kiosk = ShopKiosk(tmp_path_factory.mktemp("kiosk"))
    yield kiosk
    kiosk.close()


@pytest.fixture
def store(window: ShopKiosk) -> ShopDouble:
    """The kiosk's store, in which nothing was bought yet."""
    double = window.store
    double.cars, double.bought, double.papers = (AIRCROSS,), (), ()
    double.faults.clear()
    double.renewals, double.mailed, double.paid_again = [], [], []
    double.withdrawals, double.paid_with = {}, []
    return double


@pytest.fixture
def open_account(window: ShopKiosk) -> Iterator[OpenAccount]:
    """Signs a customer in and opens my account; they leave after the test, and nothing of them is left."""

    def open_it() -> ShopKiosk:
        window.sign_in()
        window.tap("accountButton")
        window.wait_for_stage("my_account")
        return window

    yield open_it
    window.kiosk.visit_model.startOver()
    window.wait_for_stage("attract")
    account = window.kiosk.my_account_model
    assert account.service_model.detail is None
    assert account.services_model._running.rows == ()
    assert account.cars_model._cars.rows == ()
    assert account.invoices_model._invoice_rows.rows == ()


def page(shop: ShopKiosk, *names: str) -> None:
    """Touch one way after another, each when it is there."""
    for name in names:
        shown(shop, name)
        shop.settle()
        shop.tap(name)


def go_on(shop: ShopKiosk) -> None:
    """Touch the way on, long enough after its last touch to be no double tap."""
    pause(DOUBLE_TAP_MS)
    shop.tap("primaryButton")


def shown(shop: ShopKiosk, name: str) -> QQuickItem:
    """An item, as soon as it is there."""
    shop.wait(lambda: shop.look(name) is not None)
    return shop.find(name)


def test_r43_r46_a_car_is_taken_out_and_takes_its_lines_along(
    open_account: OpenAccount, store: ShopDouble
) -> None:
    """R43, R46, R47, R48: what stays and what goes is told first; keeping it changes nothing; a running contract runs on."""
    store.cars = (AIRCROSS, VAN)
    contract(store)
    shop = open_account()
    page(shop, "account_my_cars", f"removeCar_{AIRCROSS.vin}")
    shop.wait_for_stage("remove_car")
    shown(shop, "whatStays")
    assert "Tracking Pack" in shop.texts()
    shop.tap("secondaryButton")
    shop.wait_for_stage("my_cars")
    assert len(store.cars) == 2
    page(shop, f"removeCar_{AIRCROSS.vin}")
    shown(shop, "whatGoes")
    shop.tap("primaryButton")
    shop.wait_for_stage("my_cars")
    shown(shop, "removedCar")
    assert [car.vin for car in store.cars] == [VAN.vin]
    assert shop.look(f"myCar_{AIRCROSS.vin}") is None
    page(shop, f"chooseCar_{VAN.vin}")
    shop.wait_for_stage("home")


def test_r31_an_eleventh_car_is_not_begun(open_account: OpenAccount, store: ShopDouble) -> None:
    """R31: with ten cars nothing can be added, and the screen says what to do; with nine it can."""
    store.cars = (
        AIRCROSS,
        *(replace(VAN, vin=f"VR7EZYHZ0RN1234{n:02}") for n in range(MAX_VEHICLES - 1)),
    )
    shop = open_account()
    page(shop, "account_my_cars")
    shown(shop, "carsFull")
    assert shop.look("primaryButton") is None
    shop.kiosk.visit_model.goOnToVehicle()
    cars = shop.kiosk.my_account_model.cars_model
    shop.kiosk.visit_model.back()
    shop.wait_for_stage("my_cars")
    cars.add()
    assert shop.stage == "my_cars"


def test_r78_the_renewal_on_its_day(open_account: OpenAccount, store: ShopDouble) -> None:
    """R61, R68, R78: both boxes again, never ticked; what is missing is said; then the dates of the further term."""
    mine = contract(store, ends_on=TODAY, money_status=MoneyStatus.CHARGED)
    terms = RenewalTerms(
        opens_on=TODAY,
        closes_on=TODAY,
        starts_on=TODAY + timedelta(days=1),
        refusal="",
        needs_geolocation=True,
        offers=(Offer("m12", 12, 14900, 2100),),
    )
    store.detail_of(mine, renewal=terms, withdrawable=False)
    shop = open_account()
    page(shop, "account_my_services", f"contract_{mine.contract_id}")
    shown(shop, "renewalDay")
    shown(shop, "primaryButton")
    shop.wait(lambda: shop.kiosk.my_account_model.service_model.detail is not None)
    go_on(shop)
    shop.wait_for_stage("renewal")
    shown(shop, "box_terms_of_sale")
    go_on(shop)
    shown(shop, "termsMissing")
    assert store.renewals == []
    page(shop, "box_terms_of_saleBox", "box_terms_of_geolocationBox")
    store.faults["renew"] = refused(Code.RENEWAL_MISSED)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.kiosk.my_account_model.renewal_model.property("problem") != "")
    assert shop.kiosk.my_account_model.renewal_model.property("problem") == "renewal_missed"
    del store.faults["renew"]
    shop.wait(lambda: shop.kiosk.my_account_model.renewal_model.is_busy is False)
    go_on(shop)
    shown(shop, "renewed")
    assert [asked.price_cents for asked in store.renewals] == [14900]
    assert len(store.renewals[0].consents) == 2
    shop.tap("primaryButton")
    shop.wait_for_stage("my_service")


def test_r80w_a_withdrawal_in_two_steps(open_account: OpenAccount, store: ShopDouble) -> None:
    """R80w: stated, confirmed, acknowledged; too late is told, and nothing happened."""
    mine = contract(store)
    store.detail_of(mine)
    shop = open_account()
    page(shop, "account_my_services", f"contract_{mine.contract_id}", "withdraw")
    shop.wait_for_stage("withdrawal")
    store.faults["state_withdrawal"] = refused(Code.WITHDRAWAL_OVER)
    shop.tap("primaryButton")
    model = shop.kiosk.my_account_model.withdrawal_model
    shop.wait(lambda: model.property("problem") == "withdrawal_over")
    assert model.property("step") == "offered"
    del store.faults["state_withdrawal"]
    go_on(shop)
    shown(shop, "declaration")
    assert all(each.confirmed_at is None for each in store.withdrawals.values())
    go_on(shop)
    shown(shop, "withdrawn")
    assert [each.confirmed_at is not None for each in store.withdrawals.values()] == [True]
    store.detail_of(mine, withdrawable=False, withdrawn_on=TODAY)
    go_on(shop)
    shop.wait_for_stage("my_service")
    shop.wait(lambda: shop.look("withdraw") is None)


def test_r75d_what_stayed_unpaid_is_charged_again_once(
    open_account: OpenAccount, store: ShopDouble
) -> None:
    """R74, R75d: the reason in words, one more try on one tap, and not two; why an activation hangs stands there too."""
    unpaid = contract(store, money_status=MoneyStatus.FAILED, suspended=True)
    store.detail_of(
        unpaid,
        arrears=Arrears(
            amount_cents=14900, reason="insufficient_funds", next_try_on=None, payable=True
        ),
    )
    hangs = contract(store, "monitoring", 4900, service_status=ServiceStatus.ACTIVATION_PENDING)
    store.detail_of(hangs, waits_for="privacy_mode")
    shop = open_account()
    page(shop, "account_my_services", f"contract_{unpaid.contract_id}")
    shown(shop, "unpaid")
    page(shop, "payOtherwise")
    shop.wait_for_stage("another_card")
    go_on(shop)
    other = shop.kiosk.my_account_model.another_card_model
    assert other.property("faults")["number"] == "missing"
    type_card_in(shop)
    store.faults["pay_again"] = refused(Code.CARD_UNUSABLE)
    go_on(shop)
    shown(shop, "cardRefused")
    assert other.property("number") == ""
    del store.faults["pay_again"]
    type_card_in(shop)
    go_on(shop)
    shown(shop, "cardAccepted")
    assert store.paid_again == [unpaid.contract_id]
    assert store.paid_with[0] is not None
    store.paid_again.clear()
    go_on(shop)
    shop.wait_for_stage("my_service")
    go_on(shop)
    shown(shop, "askedAgain")
    assert store.paid_again == [unpaid.contract_id]
    assert shop.look("primaryButton") is None
    shop.tap("secondaryButton")
    page(shop, f"contract_{hangs.contract_id}")
    shown(shop, "waitsFor")


def test_r77_an_invoice_page_by_page_in_memory_only(
    open_account: OpenAccount, store: ShopDouble
) -> None:
    """R77, K5: shown as a picture, turned, mailed, taken along; nothing of it is left when the screen goes."""
    store.papers = (
        INVOICE,
        INVOICE.model_copy(update={"number": "F2", "invoice_id": uuid4(), "ready": False}),
    )
    shop = open_account()
    page(shop, "account_invoices", "invoice_F2", f"invoice_{INVOICE.number}")
    shop.wait_for_stage("invoice")
    model = shop.kiosk.my_account_model.invoice_model
    picture = shown(shop, "invoicePage")
    shop.wait(lambda: picture.property("paintedWidth") > 0)
    assert model.property("source").scheme() == "data"
    page(shop, "nextPage")
    shop.wait(lambda: model.property("page") == 2 and picture.property("paintedWidth") > 0)
    page(shop, "mailInvoice")
    shown(shop, "invoiceMailed")
    assert store.mailed == [INVOICE.invoice_id]
    page(shop, "takeInvoice")
    shown(shop, "qrImage")
    shop.wait(lambda: "https://store.example/account/invoices" in shop.texts())
    shop.tap("invoicePhoneClose")
    store.faults["invoice_page"] = StoreUnreachable()
    page(shop, "previousPage")
    shop.wait(lambda: model.property("problem") == "store_unreachable")
    shop.tap("secondaryButton")
    shop.wait_for_stage("invoices")
    assert (model.property("source").isEmpty(), model.property("pages")) == (True, 0)


def test_k5_a_session_that_ends_in_the_account_leads_to_the_log_in(
    open_account: OpenAccount, store: ShopDouble
) -> None:
    """K5, R74: whichever list is asked for; what the store cannot say is said, and asked again."""
    store.faults["contracts"] = StoreUnreachable()
    shop = open_account()
    page(shop, "account_my_services", "servicesStateAction")
    services = shop.kiosk.my_account_model.services_model
    shop.wait(lambda: services.property("state") == "store_unreachable")
    store.faults["contracts"] = SessionOver()
    services.reload()
    shop.wait_for_stage("log_in")
    assert shop.kiosk.visit_model.visit.logged_out
