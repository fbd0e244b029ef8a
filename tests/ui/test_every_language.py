"""Every screen in every language: a switch in the middle keeps what was entered, and no word is cut off (K9)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.contract.billing import DocumentKind, Invoice
from kiosk.contract.orders import OrderLine
from kiosk.domain.contract import ServiceStatus
from kiosk.domain.stages import ACCOUNT_STAGES, Stage
from kiosk.domain.visit import Visit
from kiosk.ports.store import StoreUnreachable
from tests.ui.account_double import TODAY
from tests.ui.shop_double import ShopDouble
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.store_double import AIRCROSS, VAN
from ui.localisation import LANGUAGES

HIGH, WIDE = (1080, 1920), (1920, 1080)


OF_THE_LANGUAGE = ("attractLanguage", "language_", "faq_")
"""What shows which language is on, or what is found in it: that is to change."""


def walk(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item below a root."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(item.childItems())


def entered(shop: ShopKiosk) -> dict[str, object]:
    """What the customer typed and chose, by the name of its field; and where they are."""
    found: dict[str, object] = {"stage": shop.stage, "cart": shop.cart}
    for item in walk(shop.view.contentItem()):
        name = item.objectName()
        if (
            item.property("keyboardLayout") is not None and item.inherits("QQuickTextInput")
        ) or item.inherits("QQuickTextEdit"):
            found[f"{name}:text"] = item.property("text")
        elif name and item.property("checkable") and not name.startswith(OF_THE_LANGUAGE):
            found[f"{name}:checked"] = item.property("checked")
    return found


def cut_off(shop: ShopKiosk) -> list[str]:
    """The words that end in dots, or reach beyond the window."""
    found = []
    for item in walk(shop.view.contentItem()):
        if not item.inherits("QQuickText") or not item.property("text"):
            continue
        width = float(item.property("contentWidth"))
        right = item.mapToScene(QPointF(width, 0)).x()
        if item.property("truncated") or right > shop.view.width() + 1:
            found.append(f"{shop.stage}: {item.property('text')!r}")
    return found


def look_at(shop: ShopKiosk) -> list[str]:
    """Switch through the languages: everything entered stays, the words change; returns what is cut off."""
    before, words, faults = entered(shop), shop.texts(), []
    high = shop.view.height() > shop.view.width()
    for language in (*LANGUAGES[1:], "nl") if high else ("de", "nl"):
        shop.kiosk.language_model.choose(language)
        pause(15)
        assert entered(shop) == before, f"{shop.stage} in {language}"
        faults += [f"{language} {fault}" for fault in cut_off(shop)]
        if language != "nl":
            assert shop.texts() != words, f"{shop.stage} in {language}"
    return faults


def sheet(shop: ShopKiosk, name: str) -> QObject:
    root = shop.view.rootObject()
    assert root is not None
    found = root.findChild(QObject, name)
    assert found is not None, name
    return found


def open_sheet(shop: ShopKiosk, name: str) -> None:
    sheet(shop, name).open()  # type: ignore[attr-defined]  # a function of Popup
    shop.wait(lambda: sheet(shop, name).property("opened"))
    pause(15)


def stand(shop: ShopKiosk, stage: Stage, **more: object) -> None:
    """Put the visit onto a stage, however one comes there."""

    def there(visit: Visit) -> Visit:
        return replace(visit, stage=stage, **more)  # type: ignore[arg-type]  # fields of Visit

    shop.kiosk.visit_model.apply(there)
    shop.wait_for_stage(stage.value)
    pause(30)


def fill_in(shop: ShopKiosk) -> None:
    """Type into every field that is shown, as far as it takes letters or digits."""
    for item in list(walk(shop.view.contentItem())):
        if item.inherits("QQuickTextInput") and item.property("keyboardLayout") is not None:
            digits = item.property("keyboardLayout") in {"digits", "vin"}
            item.type("123" if digits else "Ab")  # type: ignore[attr-defined]  # of TextEntry.qml
    pause(15)


@pytest.fixture(params=[HIGH, WIDE], ids=["high", "wide"])
def shop(
    qapp: object, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[ShopKiosk]:
    store = ShopDouble()
    store.cars = (AIRCROSS, VAN)
    line = OrderLine(service_id="tracking", offer_id="m12", vin=AIRCROSS.vin, price_cents=14900)
    store.bought = (store.contract(line, uuid4(), ServiceStatus.ACTIVE),)
    store.papers = (
        Invoice(
            invoice_id=uuid4(),
            kind=DocumentKind.INVOICE,
            number="F2026-000123",
            issued_on=TODAY,
            order_number="2026-000123",
            total_cents=14900,
            vat_cents=2586,
            ready=True,
        ),
    )
    for contract in store.bought:
        store.details_of[contract.contract_id] = store.detail_of(contract)
    kiosk = ShopKiosk(tmp_path_factory.mktemp("kiosk"), size=request.param, store=store)
    yield kiosk
    kiosk.close()


def newcomer_screens(shop: ShopKiosk) -> Iterator[Stage]:
    """The screens before anybody is known, with something typed into each."""
    stand(shop, Stage.ATTRACT)
    yield Stage.ATTRACT
    stand(shop, Stage.WELCOME)
    yield Stage.WELCOME
    stand(shop, Stage.LOG_IN)
    fill_in(shop)
    yield Stage.LOG_IN
    stand(shop, Stage.CREATE_ACCOUNT)
    form = shop.kiosk.new_account_model
    for texts in (
        {"first_name": "Anna", "surname": "de Vries", "title": "mrs"},
        {"email": "anna@example.nl", "password": "vier woorden!"},
        {"language": "en"},
    ):
        for name, text in texts.items():
            form.edit(name, text)
        pause(15)
        yield Stage.CREATE_ACCOUNT
        form.next()
    stand(shop, Stage.PHONE_SIGN_IN)
    yield Stage.PHONE_SIGN_IN


def shop_screens(shop: ShopKiosk) -> Iterator[Stage]:
    """The screens of a purchase, with a car, a cart and an order."""
    stand(shop, Stage.ACCOUNT_CREATED, profile=shop.store.profile)
    yield Stage.ACCOUNT_CREATED
    stand(shop, Stage.VIN, vehicles=())
    fill_in(shop)
    yield Stage.VIN
    stand(shop, Stage.CONFIRM_VEHICLE, vehicle=VAN)
    yield Stage.CONFIRM_VEHICLE
    shop.kiosk.visit_model.startOver()
    shop.sign_in()
    shop.kiosk.home_model.setShowAll(True)
    yield Stage.HOME
    shop.kiosk.home_model.discover("connect_nav")
    shop.wait_for_stage("service")
    yield Stage.SERVICE
    shop.tap("primaryButton")
    shop.kiosk.home_model.openCart()
    shop.wait_for_stage("cart")
    yield Stage.CART
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
    shop.tap(first_box(shop))
    yield Stage.TERMS
    shop.tap("primaryButton")
    shop.wait_for_stage("billing")
    fill_in(shop)
    yield Stage.BILLING
    stand(shop, Stage.PAYMENT, billing_address=shop.store.profile.billing_address)
    yield Stage.PAYMENT


def first_box(shop: ShopKiosk) -> str:
    names = (item.objectName() for item in walk(shop.view.contentItem()))
    return next(name for name in names if name.startswith("box_") and name.endswith("Box"))


def ordered_screens(shop: ShopKiosk) -> Iterator[Stage]:
    """The screens after the button that orders: a store that is gone, then one that answers."""
    shop.store.faults["place_order"] = StoreUnreachable(maybe_acted=False)
    shop.tap("primaryButton")
    shop.wait_for_stage("ordering")
    shop.wait(lambda: "place_order" in shop.store.calls)
    pause(100)
    yield Stage.ORDERING
    shop.store.faults.clear()
    shop.core.usecases.place_order.wake()
    shop.wait_for_stage("confirmation")
    yield Stage.CONFIRMATION
    shop.tap("primaryButton")
    shop.wait_for_stage("handoff")
    shop.wait(lambda: shop.look("matchDigits") is not None)
    yield Stage.HANDOFF
    stand(shop, Stage.PARKING)
    yield Stage.PARKING
    stand(shop, Stage.CARRYING)
    yield Stage.CARRYING


def account_screens(shop: ShopKiosk) -> Iterator[Stage]:
    """Every screen of my account, about what the customer has."""
    shop.kiosk.visit_model.startOver()
    shop.sign_in()
    contract = str(shop.store.bought[0].contract_id)
    about = {
        Stage.REMOVE_CAR: AIRCROSS.vin,
        Stage.MY_SERVICE: contract,
        Stage.RENEWAL: contract,
        Stage.WITHDRAWAL: contract,
        Stage.INVOICE: str(shop.store.papers[0].invoice_id),
    }
    shop.kiosk.visit_model.openAccount()
    yield Stage.MY_ACCOUNT
    for stage in ACCOUNT_STAGES - {Stage.MY_ACCOUNT}:
        shop.kiosk.visit_model.openPage(stage.value, about.get(stage, ""))
        shop.wait_for_stage(stage.value)
        pause(150)
        yield stage


def sheets(shop: ShopKiosk) -> Iterator[str]:
    """Every sheet that lies above the screens and has words of its own, filled in as far as it can be."""
    help_, letter = shop.kiosk.help_model, shop.kiosk.letter_model
    for page in ("questions", "contact", "ending", "tickets"):
        help_.open(page)
        shop.wait(lambda: sheet(shop, "help").property("opened"))
        fill_in(shop)
        yield page
    letter.begin("question")
    letter.edit("text", "Regel een\nRegel twee")
    help_.turn("letter")
    fill_in(shop)
    yield "letter"
    help_.close()
    for name in ("languages", "accessibility", "startOver"):
        open_sheet(shop, name)
        yield name
        sheet(shop, name).close()  # type: ignore[attr-defined]  # a function of Popup
        pause(15)


def data_sheets(shop: ShopKiosk) -> Iterator[str]:
    """The sheets of personal data, each with something typed into it."""
    stand(shop, Stage.PERSONAL_DATA)
    shop.wait(lambda: shop.look("detailsPencil") is not None)
    model = shop.kiosk.personal_data_model
    for name, begin in (
        ("detailsSheet", model.beginEdit),
        ("emailSheet", model.credentials_model.begin),
        ("passwordSheet", model.credentials_model.begin),
        ("closingSheet", model.closing_model.begin),
    ):
        begin()
        open_sheet(shop, name)
        pause(80)
        fill_in(shop)
        yield name
        sheet(shop, name).close()  # type: ignore[attr-defined]  # a function of Popup
        pause(15)


def test_k9_switching_on_any_screen_keeps_everything_and_cuts_nothing_off(shop: ShopKiosk) -> None:
    """K9: every stage there is, portrait and landscape; German and French are the long ones."""
    shop.kiosk.access_model.setReducedMotion(True)
    faults: list[str] = []
    seen: set[Stage] = set()
    for screens in (newcomer_screens, shop_screens, ordered_screens, account_screens):
        for stage in screens(shop):
            shop.wait_for_stage(stage.value)
            seen.add(stage)
            faults += look_at(shop)
        shop.kiosk.access_model.setReducedMotion(True)
    for names in (sheets, data_sheets):
        faults += [f"{name} {fault}" for name in names(shop) for fault in look_at(shop)]
    assert not faults, "\n".join(faults)
    assert seen == set(Stage)
