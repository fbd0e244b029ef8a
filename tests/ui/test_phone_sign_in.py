"""Logging in with one's own phone, on the real window and core; the store and the phone are doubles (R1, RFC 8628)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.contract.sign_ins import Prompt, SignInState
from kiosk.domain import visit as moves
from kiosk.domain.visit import Stage
from kiosk.ports.store import SessionOver, SignInDenied, StoreUnreachable
from tests.ui.newcomer import NewcomersKiosk
from tests.ui.shop_kiosk import pause
from tests.ui.store_double import AIRCROSS
from ui.viewmodels import following, phone_code, phone_sign_in

OPENED, SIGNING_IN = SignInState.OPENED, SignInState.SIGNING_IN
APPROVED, EXPIRED = SignInState.APPROVED, SignInState.EXPIRED


@pytest.fixture(scope="module")
def kiosk(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NewcomersKiosk]:
    """One window for all of them; each begins with a visit of its own."""
    shop = NewcomersKiosk(tmp_path_factory.mktemp("kiosk"))
    yield shop
    shop.close()


@pytest.fixture
def shop(
    kiosk: NewcomersKiosk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[NewcomersKiosk]:
    """A kiosk on the attract screen; nobody waits long for anything."""
    monkeypatch.setattr(following, "RETRY_MS", (40,))
    monkeypatch.setattr(phone_sign_in, "NOT_READY_MS", 40)
    monkeypatch.setattr(phone_sign_in, "GREETING_MS", 60_000)
    store = kiosk.store
    store.faults, store.calls, store.signed_out, store.forgotten = {}, [], [], []
    store.sign_ins, store.cars, store.signed_in_as = {}, (), store.profile
    kiosk.kiosk.access_model.setReducedMotion(True)
    yield kiosk
    kiosk.kiosk.visit_model.end()
    kiosk.wait_for_stage("attract")


def state(shop: NewcomersKiosk) -> str:
    return shop.kiosk.phone_sign_in_model.state_now


def digits(shop: NewcomersKiosk) -> str:
    code = shop.kiosk.phone_sign_in_model.code_model.now
    return "" if code is None else code.digits


def show_code(shop: NewcomersKiosk, *, creating: bool = False) -> None:
    shop.kiosk.visit_model.begin()
    shop.kiosk.phone_sign_in_model.begin(creating)
    shop.wait_for_stage("phone_sign_in")
    shop.wait(lambda: digits(shop))


def does(shop: NewcomersKiosk, what: SignInState, shown: str, number: int = -1) -> None:
    shop.store.phone_does(what, number)
    shop.wait(lambda: state(shop) == shown)


def approve(shop: NewcomersKiosk) -> None:
    does(shop, SIGNING_IN, "signing_in")
    does(shop, APPROVED, "welcome")


def test_r1_a_phone_logs_in_and_the_kiosk_greets_a_masked_name(shop: NewcomersKiosk) -> None:
    """R1, R19, K5: code, digits, each step live; nobody reads the whole name; on as after log-in."""
    shop.kiosk.visit_model.begin()
    shop.wait_for_stage("welcome")
    shop.tap("choosePhone")
    shop.wait_for_stage("phone_sign_in")
    shop.wait(lambda: shop.look("matchDigits") is not None)
    for shown in ("store.example/go", "WDJB-MJHT", "47"):
        assert shown in shop.texts()
    does(shop, OPENED, "opened")
    assert "Typ het getal op uw telefoon" in shop.texts()
    assert shop.find("signInStep_1").property("step") == "active"
    assert shop.find("matchDigits").property("text") == "47"
    does(shop, SIGNING_IN, "signing_in")
    assert "WDJB-MJHT" not in shop.texts()
    does(shop, APPROVED, "welcome")
    assert "Welkom, A… de V…" in shop.texts().replace("\N{NO-BREAK SPACE}", " ")
    assert "Anna" not in shop.texts()
    assert not shop.kiosk.visit_model.property("signedIn")
    shop.tap("primaryButton")
    shop.wait_for_stage("vin")
    assert shop.kiosk.visit_model.visit.profile == shop.store.profile
    assert shop.kiosk.visit_model.session_token == "phone-token-device-code-0"
    shop.kiosk.visit_model.end()
    shop.wait(lambda: shop.store.signed_out == ["phone-token-device-code-0"])


def test_r1_creating_on_the_phone_asks_for_other_codes(shop: NewcomersKiosk) -> None:
    """R1, R17: the prompt follows what the customer wants, in the language on the screen; the earlier codes are void."""
    shop.kiosk.visit_model.begin()
    shop.kiosk.visit_model.chooseCreateAccount()
    shop.wait_for_stage("create_account")
    shop.kiosk.phone_sign_in_model.begin(True)
    shop.wait_for_stage("phone_sign_in")
    shop.wait(lambda: digits(shop) == "47")
    shop.tap("otherOnPhone")
    shop.wait(lambda: digits(shop) == "12")
    begun = list(shop.store.sign_ins.values())
    assert [(each.prompt, each.language) for each in begun] == [
        (Prompt.CREATE, "nl"),
        (Prompt.LOGIN, "nl"),
    ]
    shop.wait(lambda: shop.store.forgotten == [next(iter(shop.store.sign_ins))])
    does(shop, SignInState.CREATING, "creating")
    assert "Maak uw account op uw telefoon" in shop.texts()
    does(shop, APPROVED, "welcome")


def test_r1_this_screen_instead_tells_the_store_and_nothing_late_arrives(
    shop: NewcomersKiosk,
) -> None:
    """R1: the phone never comes, or comes too late; the customer types here undisturbed."""
    show_code(shop)
    does(shop, SIGNING_IN, "signing_in")
    shop.tap("primaryButton")
    shop.wait_for_stage("log_in")
    shop.wait(lambda: shop.store.forgotten == list(shop.store.sign_ins))
    shop.type("email", "anna@example.nl")
    shop.store.phone_does(APPROVED)
    pause(150)
    assert shop.stage == "log_in"
    assert "fetch_session" not in shop.store.calls
    assert shop.kiosk.visit_model.session_token == ""


def test_k5_a_session_that_comes_after_the_visit_is_ended_at_once(
    shop: NewcomersKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K5: the customer left between yes and the session; the next customer gets nothing of it."""
    show_code(shop)
    does(shop, SIGNING_IN, "signing_in")
    fetch = shop.store.fetch_session

    def slow(device_code: str) -> str:
        shop.kiosk.phone_sign_in_model._begin_anew()
        return fetch(device_code)

    monkeypatch.setattr(shop.store, "fetch_session", slow)
    shop.store.phone_does(APPROVED)
    shop.wait(lambda: shop.store.signed_out == ["phone-token-device-code-0"])
    assert shop.kiosk.visit_model.session_token == ""


def test_k5_leaving_during_the_greeting_signs_out(shop: NewcomersKiosk) -> None:
    """K5: idle, or start over, between the greeting and the next screen."""
    show_code(shop)
    approve(shop)
    shop.kiosk.visit_model.end()
    shop.wait(lambda: shop.store.signed_out == ["phone-token-device-code-0"])
    assert shop.kiosk.phone_sign_in_model.property("maskedName") == ""
    assert digits(shop) == ""


def test_the_greeting_goes_on_by_itself(
    shop: NewcomersKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R3: nobody has to touch the screen again; two touches on Continue are one."""
    monkeypatch.setattr(phone_sign_in, "GREETING_MS", 30)
    shop.store.cars = (AIRCROSS,)
    show_code(shop)
    shop.store.phone_does(APPROVED)
    shop.wait_for_stage("home")


def test_a_code_is_renewed_and_the_one_before_still_serves(
    shop: NewcomersKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RFC 8628 §3.2: a phone that scanned just before the change is asked for the digits that stand here."""
    monkeypatch.setattr(phone_code, "RENEW_EARLY_S", 119)
    show_code(shop)
    monkeypatch.setattr(phone_code, "RENEW_EARLY_S", 30)
    shop.wait(lambda: digits(shop) == "12")
    assert "BCDF-GHJK" in shop.texts()
    does(shop, OPENED, "opened", number=0)
    assert digits(shop) == "47"
    shop.wait(lambda: shop.store.forgotten == [list(shop.store.sign_ins)[1]])
    does(shop, APPROVED, "welcome", number=0)


def test_an_expired_code_is_replaced_without_a_word(shop: NewcomersKiosk) -> None:
    """RFC 8628 §3.5 expired_token: nobody scanned, or somebody only looked at the question."""
    show_code(shop)
    does(shop, OPENED, "opened")
    shop.store.phone_does(EXPIRED)
    shop.wait(lambda: digits(shop) == "12")
    assert state(shop) == "showing"


def test_a_phone_that_takes_too_long_is_told_apart(shop: NewcomersKiosk) -> None:
    """RFC 8628 §3.5: the phone had it and did not finish; a new code is one touch away."""
    show_code(shop)
    does(shop, SIGNING_IN, "signing_in")
    does(shop, EXPIRED, "lapsed")
    assert "Dat duurde te lang" in shop.texts()
    shop.tap("primaryButton")
    shop.wait(lambda: digits(shop) == "12")


def test_a_no_on_the_phone_is_said_and_can_be_mended(shop: NewcomersKiosk) -> None:
    """RFC 8628 §3.5 access_denied, told by the news or only by the token's answer."""
    show_code(shop)
    does(shop, SignInState.DENIED, "refused")
    assert "Gestopt op uw telefoon" in shop.texts()
    shop.tap("primaryButton")
    shop.wait(lambda: digits(shop) == "12")
    shop.store.faults["fetch_session"] = SignInDenied()
    does(shop, APPROVED, "refused")


def test_k3_a_flapping_network_loses_nothing(shop: NewcomersKiosk) -> None:
    """K3: no code, no news, no session, no name: each comes by itself when the store is back."""
    shop.store.faults["begin_sign_in"] = StoreUnreachable()
    shop.kiosk.visit_model.begin()
    shop.kiosk.phone_sign_in_model.begin(False)
    shop.wait(lambda: shop.look("phoneSignInOffline") is not None)
    shop.store.faults = {"sign_in_answer": StoreUnreachable()}
    shop.wait(lambda: digits(shop))
    shop.store.phone_does(SIGNING_IN)
    shop.wait(lambda: shop.look("phoneSignInOffline") is not None)
    shop.store.faults = {"fetch_session": StoreUnreachable()}
    shop.wait(lambda: state(shop) == "signing_in")
    does(shop, APPROVED, "approved")
    shop.wait(lambda: shop.look("phoneSignInOffline") is not None)
    shop.store.faults = {"account_vehicles": StoreUnreachable()}
    shop.wait(lambda: shop.store.calls.count("account_vehicles") >= 2)
    shop.store.faults = {}
    shop.wait(lambda: state(shop) == "welcome")
    assert shop.look("phoneSignInOffline") is None


def test_k3_a_session_that_ended_before_it_was_used_asks_anew(shop: NewcomersKiosk) -> None:
    """K3: the store knows the token no more; nobody is signed in, and the screen says so."""
    show_code(shop)
    shop.store.faults["current_session"] = SessionOver()
    does(shop, APPROVED, "lapsed")
    assert "Hier is niemand ingelogd" in shop.texts()


def test_k5_another_account_never_finds_the_waiting_cart(shop: NewcomersKiosk) -> None:
    """K5: a session ended in the middle; only its own customer's phone brings the cart back."""
    shop.at_vin()
    visit = shop.kiosk.visit_model
    visit.apply(moves.vehicle_found, AIRCROSS)
    visit.apply(moves.vehicle_confirmed)
    visit.session_over()
    shop.wait_for_stage("log_in")
    shop.kiosk.phone_sign_in_model.begin(False)
    shop.wait(lambda: digits(shop))
    shop.store.signed_in_as = replace(shop.store.profile, account_id="somebody else")
    does(shop, APPROVED, "refused")
    assert "hoort bij een ander account" in shop.texts()
    shop.wait(lambda: "phone-token-device-code-0" in shop.store.signed_out)
    shop.store.signed_in_as, shop.store.cars = shop.store.profile, (AIRCROSS,)
    shop.tap("primaryButton")
    shop.wait(lambda: digits(shop) == "12")
    does(shop, APPROVED, "welcome")
    shop.tap("primaryButton")
    shop.wait_for_stage("home")
    assert visit.session_token == "phone-token-device-code-1"


def test_k10_a_phone_at_work_is_a_sign_of_life(shop: NewcomersKiosk) -> None:
    """K5, K10: whoever types on the phone need not touch the screen; the warning goes by itself."""
    show_code(shop)
    shop.kiosk.idle_model.warn_now()
    assert shop.kiosk.idle_model.warns
    does(shop, SIGNING_IN, "signing_in")
    shop.wait(lambda: not shop.kiosk.idle_model.warns)


def test_offline_says_so_at_the_button(
    shop: NewcomersKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K3: what needs the store says so before it is touched."""
    shop.kiosk.visit_model.begin()
    shop.wait_for_stage("welcome")
    monkeypatch.setattr(shop.kiosk, "_online", False)
    shop.kiosk.stateChanged.emit()
    shop.settle()
    assert shop.look("choosePhone") is None, "it can be seen, and not touched"
    assert "geen verbinding" in shop.texts()
    assert shop.kiosk.visit_model.visit.stage is Stage.WELCOME
