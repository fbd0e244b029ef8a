"""The frame around every screen: the visit, late answers, the idle wipe, transitions, the service exit."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bootstrap import Doubles, build
from kiosk.config import IDLE_GROUPS, Config
from kiosk.contract.accounts import Session
from kiosk.domain import visit as moves
from kiosk.domain.visit import Stage
from kiosk.ports.storage import EventState, OrderEvent, OrderOutcome
from kiosk.usecases import Core
from kiosk.usecases.service_panel import hash_pin
from tests.examples import NOW, new_order, problem
from tests.ui.newcomer import NewcomersKiosk, NewcomersStore
from tests.ui.shop_kiosk import pause
from tests.ui.store_double import AIRCROSS, PASSWORD
from ui.core import LateCore, StartFailed
from ui.viewmodels.idle import IdleTimes
from ui.viewmodels.pictures import PictureUnusable, check


@pytest.fixture
def shop(qapp: object, tmp_path: Path) -> Iterator[NewcomersKiosk]:
    """A kiosk on the attract screen."""
    kiosk = NewcomersKiosk(tmp_path)
    yield kiosk
    kiosk.close()


def log_in_typed(shop: NewcomersKiosk) -> None:
    """The customer has typed e-mail and password and not confirmed yet."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseLogIn()
    shop.wait_for_stage("log_in")
    shop.type("email", "anna@example.nl")
    shop.type("password", PASSWORD)


def test_a_late_answer_never_reaches_the_next_customer(
    shop: NewcomersKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DESIGN §2: the first customer leaves while the store thinks; the second stays on their own screen."""
    gate = threading.Event()
    entered = threading.Event()
    real = shop.store.sign_in

    def slow(email: str, password: str) -> Session:
        entered.set()
        gate.wait(10)
        return real(email, password)

    monkeypatch.setattr(shop.store, "sign_in", slow)
    log_in_typed(shop)
    shop.tap("primaryButton")
    shop.wait(entered.is_set)
    first = shop.kiosk.visit_model.visit.id
    shop.kiosk.visit_model.startOver()
    shop.kiosk.visit_model.begin()
    gate.set()
    shop.wait(lambda: "account_vehicles" in shop.store.calls)
    pause(100)
    assert shop.kiosk.visit_model.visit.id != first
    assert shop.stage == "welcome"
    assert shop.kiosk.visit_model.session_token == ""


def test_k5_nobody_there_wipes_everything(shop: NewcomersKiosk) -> None:
    """K5: a warning with a countdown, then attract; nothing typed is left in any model or on the screen."""
    log_in_typed(shop)
    shop.kiosk.idle_model.warn_now()
    shop.wait(lambda: shop.look("moreTime") is not None)
    assert "20 seconden" in shop.texts()
    for _ in range(20):
        shop.kiosk.idle_model.second_passed()
    shop.wait_for_stage("attract")
    assert shop.kiosk.log_in_model.values() == ("", "")
    assert "anna@example.nl" not in shop.texts()


def test_k5_signing_out_and_forgetting_at_the_end(shop: NewcomersKiosk) -> None:
    """K5: the session ends at the store as well."""
    shop.at_vin()
    shop.kiosk.visit_model.startOver()
    shop.wait(lambda: shop.store.signed_out == ["token-1"])
    assert shop.kiosk.visit_model.visit.profile is None


def test_k10_one_touch_anywhere_gives_more_time_and_presses_nothing(shop: NewcomersKiosk) -> None:
    """K5, K10: the touch answers the warning only, though a button lies below it."""
    log_in_typed(shop)
    button = shop.find("primaryButton")
    spot = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    shop.kiosk.idle_model.warn_now()
    shop.wait(lambda: shop.look("moreTime") is not None)
    shop.tap_at(spot)
    shop.wait(lambda: not shop.kiosk.idle_model.warns)
    pause(50)
    assert shop.stage == "log_in"
    assert "sign_in" not in shop.store.calls
    assert shop.kiosk.log_in_model.values() == ("anna@example.nl", PASSWORD)


def test_k5_a_key_answers_the_warning_and_presses_no_button(shop: NewcomersKiosk) -> None:
    """K5: Return on the warning is no order."""
    log_in_typed(shop)
    shop.kiosk.idle_model.warn_now()
    shop.press(Qt.Key.Key_Return)
    assert not shop.kiosk.idle_model.warns
    pause(50)
    assert "sign_in" not in shop.store.calls


def test_k5_the_time_depends_on_the_stage() -> None:
    """K5: shorter where secrets are on the screen, longest where the customer looks at their phone."""
    times = IdleTimes()
    assert times.quiet_s(Stage.PAYMENT) < times.quiet_s(Stage.HOME) < times.quiet_s(Stage.TERMS)
    assert times.quiet_s(Stage.HANDOFF) == max(times.quiet_s(stage) for stage in Stage)


def test_k5_the_settings_choose_the_time() -> None:
    """K5: seconds per group of screens, as the settings file names them; the others keep theirs."""
    groups = dict.fromkeys(IDLE_GROUPS, 11)
    times = IdleTimes.of(groups)
    assert {times.quiet_s(stage) for stage in Stage} == {11}
    assert times.warning_s == 11
    phone = IdleTimes.of({"phone": 300})
    assert phone.quiet_s(Stage.HANDOFF) == 300
    assert phone.quiet_s(Stage.PAYMENT) == IdleTimes().quiet_s(Stage.PAYMENT)


def test_a_touch_during_a_slide_is_neither_lost_nor_doubled(shop: NewcomersKiosk) -> None:
    """DESIGN §10: the page stands where it belongs before the touch looks for its button."""
    visit = shop.kiosk.visit_model
    visit.begin()
    shop.wait_for_stage("welcome")
    log_in = shop.find("chooseLogIn")
    spot = log_in.mapToScene(QPointF(log_in.width() / 2, log_in.height() / 2)).toPoint()
    visit.chooseLogIn()
    shop.wait_for_stage("log_in")
    visit.back()
    pause(40)
    stages: list[str] = []
    visit.changed.connect(lambda: stages.append(shop.stage))
    QTest.touchEvent(shop.view, shop.touch).press(0, spot, shop.view).commit(processEvents=False)
    pause(10)
    QTest.touchEvent(shop.view, shop.touch).release(0, spot, shop.view).commit(processEvents=False)
    shop.wait_for_stage("log_in")
    assert stages == ["log_in"]


def test_start_over_asks_before_anything_is_lost(shop: NewcomersKiosk) -> None:
    """Carrying on keeps what was typed; yes wipes it."""
    log_in_typed(shop)
    shop.tap("startOverButton")
    shop.sheet_open("startOver")
    shop.tap("keepGoing")
    shop.settle()
    assert shop.kiosk.log_in_model.values()[0] == "anna@example.nl"
    shop.tap("startOverButton")
    shop.sheet_open("startOver")
    shop.tap("startOverAction")
    shop.wait_for_stage("attract")


def test_k10_the_settings_act_at_once_and_end_with_the_visit(shop: NewcomersKiosk) -> None:
    """K10: large text, high contrast, everything lower."""
    shop.kiosk.visit_model.begin()
    shop.wait_for_stage("welcome")
    before = shop.find("chooseLogIn").mapToScene(QPointF()).y()
    shop.tap("accessibilityButton")
    shop.sheet_open("accessibility")
    for name in ("largeTextToggle", "highContrastToggle", "loweredToggle"):
        shop.tap(name)
    shop.tap("accessibilityClose")
    shop.settle()
    assert shop.find("chooseLogIn").mapToScene(QPointF()).y() > before + 300
    shop.kiosk.visit_model.startOver()
    assert not shop.kiosk.access_model.any_on


def test_k8_the_window_ignores_the_wish_to_close(shop: NewcomersKiosk) -> None:
    """K8: nothing but the service exit closes it."""
    QGuiApplication.sendEvent(shop.view, QCloseEvent())
    assert shop.view.isVisible()


def test_k7_the_service_panel_opens_by_pin_only(shop: NewcomersKiosk) -> None:
    """K7: a wrong PIN shows nothing; the right one the health and the exit."""
    panel = shop.kiosk.service_panel_model
    exits: list[int] = []
    panel.exitAsked.connect(lambda: exits.append(1))
    panel.exit()
    assert exits == []
    panel.unlock("0000")
    shop.wait(lambda: panel.code == "pin_wrong")
    assert panel.health() == {}
    core = shop.core.now
    assert core is not None
    object.__setattr__(core.usecases.check_service_pin, "pin_hash", hash_pin("2468", b"salt"))
    panel.unlock("2468")
    shop.wait(lambda: bool(panel.health()))
    assert panel.health()["dealer"]
    panel.exit()
    assert exits == [1]
    shop.kiosk.visit_model.end()
    assert panel.health() == {}


def test_k7_an_order_that_needs_a_person_is_shown_with_its_reason(shop: NewcomersKiosk) -> None:
    """K7, issue 5: refused after its customer had left, it is in the panel with a plain reason, and nowhere else."""
    storage = shop.core.usecases.parked_orders.storage
    order = new_order()
    visit_id = uuid4()
    storage.add_order(
        OrderEvent(order.order_id, visit_id, "token-9", order, EventState.WAITING, 0, NOW)
    )
    storage.start_attempt(order.order_id)
    storage.forget_visit(visit_id)
    storage.settle_order(order.order_id, OrderOutcome(EventState.REJECTED, problem=problem()))
    panel = shop.kiosk.service_panel_model
    assert panel.health() == {}
    core = shop.core.now
    assert core is not None
    object.__setattr__(core.usecases.check_service_pin, "pin_hash", hash_pin("2468", b"salt"))
    panel.unlock("2468")
    shop.wait(lambda: panel.health().get("parkedOrders"))
    rows = panel.health()["parkedOrders"]
    assert isinstance(rows, list)
    [parked] = rows
    assert (parked["code"], parked["attempts"]) == ("price_changed", 1)
    assert order.billing_address.street not in str(panel.health())
    sheet = shop.view.rootObject().findChild(QObject, "servicePanel")
    assert sheet is not None
    QMetaObject.invokeMethod(sheet, "open")
    shop.wait(lambda: shop.look("parkedOrders"))


def test_a_core_that_cannot_be_built_is_told(shop: NewcomersKiosk) -> None:
    """The kiosk says that it is out of order instead of letting a customer find out."""
    core = LateCore()

    def fail() -> Core:
        raise OSError("disk")

    core.build(fail)
    with pytest.raises(StartFailed):
        _ = core.usecases
    assert isinstance(core.error, OSError)


def test_only_a_sensible_png_becomes_a_picture() -> None:
    """DESIGN §3.9: raster only, of limited size."""
    for wrong in (b"", b"<svg/>", b"\x89PNG\r\n\x1a\nrubbish"):
        with pytest.raises(PictureUnusable):
            check(wrong)


def test_the_car_arrives_as_a_picture(shop: NewcomersKiosk) -> None:
    """R34: fetched on a worker, loaded by Qt itself."""
    pictures = shop.kiosk.pictures_model
    body, paint = AIRCROSS.body.value, AIRCROSS.paint
    shop.wait(lambda: pictures.url(body, paint).isLocalFile())
    assert shop.kiosk.visit_model.apply(moves.begin)


def test_a_start_that_failed_is_tried_again(tmp_path: Path) -> None:
    """Issue 5: a disk that was read-only for a while needs nobody to start the kiosk anew."""
    core, tries, told = LateCore(), [0], []

    def build_at_last() -> Core:
        tries[0] += 1
        if tries[0] < 3:
            raise OSError("read-only")
        return build(Config(data_dir=tmp_path), Doubles(store=NewcomersStore()))

    core.build_until_it_stands(
        build_at_last, lambda: told.append(core.error is None), again_s=0.001
    )
    assert told == [False, False, True]
    assert core.now is not None
    core.close()
