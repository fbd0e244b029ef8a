"""Ordering, the confirmation and the hand-off in the real window, on the real outbox and sync."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from pytestqt.qtbot import QtBot

from kiosk.contract.handoffs import HandoffPhase, HandoffStep, StepState
from kiosk.contract.problems import Code
from kiosk.domain.consent import Terms
from kiosk.ports.store import StoreUnreachable
from tests.ui.shop_double import ShopDouble
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.store_double import VAN, refused
from ui.viewmodels import following, ordering, phone_code

DONE, NOW, WAITING, FAILED = StepState.DONE, StepState.NOW, StepState.WAITING, StepState.FAILED
Start = Callable[..., ShopKiosk]


@pytest.fixture
def at_payment(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """A customer with a service in the cart, everything agreed, before the button that orders."""
    opened: list[ShopKiosk] = []

    def start(*services: str, store: ShopDouble | None = None) -> ShopKiosk:
        shop = ShopKiosk(tmp_path, store=store)
        opened.append(shop)
        shop.sign_in()
        for service in services or ("connect_nav",):
            shop.tap(f"service_{service}")
            shop.wait_for_stage("service")
            shop.tap("primaryButton")
            shop.tap("secondaryButton")
            shop.wait_for_stage("home")
        shop.tap("primaryButton")
        shop.wait_for_stage("cart")
        pay_from_cart(shop)
        return shop

    yield start
    for shop in opened:
        shop.close()


def pay_from_cart(shop: ShopKiosk) -> None:
    shop.tap("primaryButton")
    shop.wait_for_stage("terms")
    for terms in Terms:
        if shop.look(f"box_{terms.value}") is not None:
            shop.tap(f"box_{terms.value}Box")
    shop.tap("primaryButton")
    shop.wait_for_stage("billing")
    shop.tap("primaryButton")
    shop.wait_for_stage("payment")


def order(shop: ShopKiosk) -> None:
    shop.tap("primaryButton")
    shop.wait_for_stage("confirmation")


def hand_off(shop: ShopKiosk) -> None:
    order(shop)
    shop.tap("primaryButton")
    shop.wait_for_stage("handoff")
    shop.wait(lambda: shop.kiosk.handoff_model.code_model.now is not None)


def words(shop: ShopKiosk) -> str:
    return shop.texts().replace("\N{NO-BREAK SPACE}", " ")


def read_qr(shop: ShopKiosk) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shop.picture().save(buffer, "PNG")  # type: ignore[call-overload]  # the stub forgets QIODevice
    path = Path(shop.data_dir) / "screen.png"
    path.write_bytes(buffer.data().data())
    with Image.open(path) as picture:
        found = zxingcpp.read_barcodes(picture.convert("L"))
    return found[0].text if found else ""


def test_an_order_that_was_not_sent_says_that_nothing_is_ordered(at_payment: Start) -> None:
    """DESIGN §4: unreachable before anything left the kiosk: nothing is ordered, and it can be taken back."""
    shop = at_payment()
    shop.store.faults["place_order"] = StoreUnreachable(maybe_acted=False)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("notSent") is not None)
    assert "Er is niets besteld en er wordt niets afgeschreven." in words(shop)
    shop.tap("notSentAction")
    shop.wait_for_stage("payment")
    assert len(shop.cart.lines) == 1
    shop.store.faults = {}
    pause(300)
    assert shop.store.orders == {}
    order(shop)
    assert len(shop.store.orders) == 1


def test_an_order_not_sent_goes_on_by_itself_when_the_store_is_back(at_payment: Start) -> None:
    """K3: the network comes back while the customer waits."""
    shop = at_payment()
    shop.store.faults["place_order"] = StoreUnreachable(maybe_acted=False)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("notSent") is not None)
    shop.store.faults = {}
    shop.core.usecases.place_order.wake()
    shop.wait_for_stage("confirmation")
    assert len(shop.store.orders) == 1


def test_an_order_without_an_answer_is_never_placed_twice(
    at_payment: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DESIGN §4: sent, answer unknown: the screen says not to order again, and the same order is asked about."""
    monkeypatch.setattr(ordering, "UNKNOWN_AFTER_MS", 200)
    shop = at_payment()
    shop.store.faults["place_order"] = StoreUnreachable(maybe_acted=True)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("checking") is not None)
    assert "Bestel niet opnieuw: er wordt nooit twee keer afgeschreven." in words(shop)
    assert shop.look("notSent") is None
    shop.store.faults = {}
    shop.core.usecases.place_order.wake()
    shop.wait_for_stage("confirmation")
    assert len({request.order_id for request in shop.store.requests}) == 1
    assert len(shop.store.orders) == 1


def test_a_changed_price_is_shown_and_the_customer_decides(at_payment: Start) -> None:
    """R60: old and new price per line; nothing is ordered, nothing is lost, and the new price is what is ordered."""
    shop = at_payment("connect_nav", "danger_zones")
    shop.store.faults["place_order"] = refused(Code.PRICE_CHANGED)
    shop.store.reprice("connect_nav", 8900)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("change_Connect Nav") is not None)
    for shown in ("€ 79,00", "€ 89,00", "€ 118,00", "Er is niets besteld."):
        assert shown in words(shop)
    shop.store.faults = {}
    shop.tap("primaryButton")
    shop.wait_for_stage("cart")
    assert [line.offer.price_cents for line in shop.cart.lines] == [8900, 2900]
    shop.kiosk.cart_model.moreServices()
    assert len(shop.cart.lines) == 2
    shop.kiosk.home_model.openCart()
    shop.wait_for_stage("cart")
    pay_from_cart(shop)
    order(shop)
    assert [placed.total_cents for placed in shop.store.orders.values()] == [11800]


def test_a_service_taken_off_the_shelf_leaves_the_rest(at_payment: Start) -> None:
    """A line that is no longer sold is named; the others stay."""
    shop = at_payment("connect_nav", "danger_zones")
    shop.store.faults["place_order"] = refused(Code.SERVICE_UNAVAILABLE)
    shop.store.reprice("connect_nav", None)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("change_Connect Nav") is not None)
    assert "niet meer te koop" in words(shop)
    shop.tap("primaryButton")
    shop.wait_for_stage("cart")
    assert [line.service.id for line in shop.cart.lines] == ["danger_zones"]


@pytest.mark.parametrize(
    ("code", "leads_to"),
    [
        (Code.SERVICE_ALREADY_ORDERED, "cart"),
        (Code.SERVICE_INCOMPATIBLE, "cart"),
        (Code.TERMS_OUTDATED, "terms"),
        (Code.ADDRESS_INVALID, "payment"),
    ],
)
def test_a_refusal_leads_to_where_it_can_be_mended(
    at_payment: Start, code: Code, leads_to: str
) -> None:
    """Each refusal is worded, and its button leads to the screen where it can be put right."""
    shop = at_payment()
    shop.store.faults["place_order"] = refused(code)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("refused") is not None)
    shop.tap("refusedAction")
    shop.wait_for_stage(leads_to)
    assert len(shop.cart.lines) == 1


def test_a_card_declined_by_the_order_leads_back_to_the_form(at_payment: Start) -> None:
    """The store declines while ordering: back on the payment screen, which says so."""
    shop = at_payment()
    shop.store.faults["place_order"] = refused(Code.CARD_DECLINED, 402)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.stage == "payment" and "geweigerd" in words(shop))


def test_the_confirmation_shows_what_was_bought_and_the_dates(at_payment: Start) -> None:
    """R69, R49, R75, R77: service, price, term, car; today nothing, active on a day, charged 14 days later."""
    shop = at_payment("connect_nav", "tracking")
    order(shop)
    shown = words(shop)
    for expected in ("2026-000123", "anna@example.nl", "Connect Nav", "12 maanden · C3 Aircross"):
        assert expected in shown
    assert "Vandaag: € 0" in shown
    assert "€ 228,00 wordt 14 dagen na activering afgeschreven" in shown
    assert "Verlengen kan op de dag dat een service afloopt" in shown
    assert "Factuur op" in shown


def test_a_car_not_delivered_yet_is_promised_its_activation(at_payment: Start) -> None:
    """R49: nothing is refused because the car is too new; it is activated once it has been delivered."""
    store = ShopDouble()
    store.cars = (VAN,)
    shop = at_payment("e_remote", store=store)
    order(shop)
    assert "Zodra uw auto is geleverd" in words(shop)
    assert shop.look("dateCharge") is None


def test_the_code_on_the_screen_is_the_one_that_was_given(at_payment: Start) -> None:
    """K4: a decoder reads the QR code off the screen; beside it stand the short code and the two digits."""
    shop = at_payment()
    hand_off(shop)
    pause(200)
    assert read_qr(shop) == "https://store.example/go/abcdefghijklmnopqrstuv01"
    for expected in ("store.example/go", "WDJB-MJHT", "47"):
        assert expected in words(shop)


def test_each_step_on_the_phone_shows_as_it_happens(at_payment: Start) -> None:
    """K4: connected, hindered, done; the code goes as soon as a phone has it."""
    shop = at_payment()
    hand_off(shop)
    shop.store.advance(DONE, NOW, WAITING, WAITING)
    shop.wait(lambda: "Ga verder op uw telefoon" in words(shop))
    assert "WDJB-MJHT" not in words(shop)
    shop.store.advance(DONE, DONE, NOW, WAITING, details={HandoffStep.CAR: "ignition_off"})
    shop.wait(lambda: "Zet het contact van uw auto aan" in words(shop))
    shop.store.advance(DONE, DONE, DONE, DONE)
    shop.wait(lambda: "Alles is klaar" in words(shop))
    shop.tap("primaryButton")
    shop.wait_for_stage("attract")


def test_a_planned_activation_is_a_finished_hand_off(at_payment: Start) -> None:
    """R49: what happens by itself on a later day leaves nothing to do."""
    shop = at_payment()
    hand_off(shop)
    planned = {HandoffStep.CAR: "scheduled", HandoffStep.ACTIVE: "scheduled"}
    shop.store.advance(DONE, DONE, WAITING, WAITING, details=planned)
    shop.wait(lambda: "uw services starten vanzelf op de geplande dag" in words(shop))


def test_leaving_with_open_steps_asks_once(at_payment: Start) -> None:
    """K4: "you can finish on your phone"; staying is as easy as leaving."""
    shop = at_payment()
    hand_off(shop)
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("stayHere") is not None)
    shop.tap("stayHere")
    shop.wait(lambda: shop.look("stayHere") is None)
    assert shop.stage == "handoff"
    shop.tap("primaryButton")
    shop.wait(lambda: shop.look("leaveSheetAction") is not None)
    shop.tap("leaveSheetAction")
    shop.wait_for_stage("attract")


def test_a_code_is_renewed_while_it_is_shown(
    at_payment: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RFC 8628 §3.2: before a code ends a fresh one takes its place."""
    monkeypatch.setattr(phone_code, "RENEW_EARLY_S", 120)
    shop = at_payment()
    hand_off(shop)
    shop.wait(lambda: "BCDF-GHJK" in words(shop))
    shop.wait(lambda: read_qr(shop).endswith(str(shop.store.codes).zfill(2)))


def test_a_lost_connection_is_told_quietly_and_caught_up(
    at_payment: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K4: the network drops while the steps are followed; they catch up by themselves."""
    monkeypatch.setattr(following, "RETRY_MS", (50,))
    shop = at_payment()
    hand_off(shop)
    shop.store.faults = {"handoff": StoreUnreachable(), "handoff_answer": StoreUnreachable()}
    shop.store.advance(DONE, NOW, WAITING, WAITING)
    shop.wait(lambda: shop.look("offlineNote") is not None)
    shop.store.advance(DONE, DONE, NOW, WAITING)
    shop.store.faults = {}
    shop.wait(lambda: shop.look("offlineNote") is None)
    shop.wait(lambda: shop.kiosk.handoff_model._steps.rows[1]["stepState"] == "done")


def test_a_no_on_the_phone_can_be_taken_back_by_a_new_code(at_payment: Start) -> None:
    """RFC 8628 §3.5 access_denied: the kiosk says so and offers a new code."""
    shop = at_payment()
    hand_off(shop)
    shop.store.advance(FAILED, WAITING, WAITING, WAITING, phase=HandoffPhase.REFUSED)
    shop.wait(lambda: "Gestopt op uw telefoon" in words(shop))
    shop.store.advance(NOW, WAITING, WAITING, WAITING, phase=HandoffPhase.PENDING)
    shop.tap("secondaryButton")
    shop.wait(lambda: "BCDF-GHJK" in words(shop))


def test_no_code_could_be_made_and_then_it_could(
    at_payment: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K3: the store cannot be reached when the hand-off begins; the code comes by itself."""
    monkeypatch.setattr(following, "RETRY_MS", (50,))
    shop = at_payment()
    shop.store.faults["start_handoff"] = StoreUnreachable()
    order(shop)
    shop.tap("primaryButton")
    shop.wait(lambda: "De code komt vanzelf terug." in words(shop))
    shop.store.faults = {}
    shop.wait(lambda: "WDJB-MJHT" in words(shop))


def test_no_card_number_reaches_the_disk(at_payment: Start) -> None:
    """R75, DESIGN §7: the number goes to the provider only; no file of the kiosk holds it."""
    shop = at_payment()
    shop.wait(lambda: shop.look("payHere") is not None)
    shop.tap("payHere")
    shop.type("cardNumber", "4242 4242 4242 4242")
    shop.type("cardExpiry", "1230")
    shop.type("cardCode", "123")
    shop.type("cardHolder", "A DE VRIES")
    order(shop)
    assert [entry.number for entry in shop.tokens.entries] == ["4242424242424242"]
    sent = json.dumps([request.model_dump(mode="json") for request in shop.store.requests])
    assert "4242424242424242" not in sent
    for file in shop.data_dir.rglob("*"):
        if file.is_file():
            assert b"4242424242424242" not in file.read_bytes()
