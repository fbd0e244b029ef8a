"""The kiosk's whole core on the real store and the real provider over HTTP: the main job without a screen."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from kiosk.bootstrap import NotEnrolled, build, enrol_kiosk
from kiosk.config import Config, ConfigInvalid
from kiosk.contract.handoffs import HandoffPhase
from kiosk.contract.orders import PaymentChoice
from kiosk.contract.problems import Code
from kiosk.domain import visit as moves
from kiosk.domain.account import AccountForm, Address
from kiosk.domain.card import CardEntry
from kiosk.domain.cart import Cart
from kiosk.domain.consent import Consent, needed
from kiosk.domain.contract import ServiceStatus
from kiosk.domain.visit import Stage, Visit
from kiosk.ports.devices import CardRefused
from kiosk.ports.storage import OrderOutcome
from kiosk.ports.store import SessionOver, StoreRefused, StoreUnreachable
from kiosk.ports.sync import SyncStatus
from kiosk.usecases import Core
from kiosk.usecases.add_vehicle import VehicleAlreadyYours
from tests.integration.real_store import EMAIL, PASSWORD, RealStore, real_store

VIN = "VF7SXHNPMMT531882"
ADDRESS = Address("Dorpsstraat", "1", "3511 AB", "Utrecht", "NL")
WAIT_S = 60


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealStore]:
    with real_store(tmp_path_factory.mktemp("store")) as running:
        yield running


@pytest.fixture(scope="module")
def core(store: RealStore, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Core]:
    config = Config(store_url=store.url, data_dir=tmp_path_factory.mktemp("kiosk"))
    code = store.code()
    enrol_kiosk(config, f" {code[:4].lower()}-{code[4:]} ")
    built = build(config)
    until(built, lambda: built.sync.status().synced_at is not None)
    yield built
    built.close()


def until(core: Core, true: Callable[[], object]) -> None:
    """Wait for the sync to bring something about."""
    moved = threading.Event()

    def look(_status: SyncStatus) -> None:
        moved.set()

    core.sync.listen(look)
    core.sync.wake()
    while not true():
        assert moved.wait(WAIT_S), "the sync brought nothing about"
        moved.clear()


def signed_in(core: Core) -> tuple[Visit, str]:
    """A visit of the example customer, at home, with the example car added."""
    answer = core.usecases.log_in(EMAIL, PASSWORD)
    visit = moves.choose_log_in(moves.begin(Visit(uuid4())))
    visit = moves.signed_in(visit, answer.profile, answer.vehicles)
    vehicle = core.usecases.identify_vehicle(VIN.lower())
    visit = moves.vehicle_found(moves.go_on_to_vehicle(visit), vehicle)
    with contextlib.suppress(VehicleAlreadyYours):
        core.usecases.add_vehicle(answer.session_token, vehicle.vin, uuid4())
    return moves.vehicle_confirmed(visit), answer.session_token


def paying(core: Core, visit: Visit, service_id: str) -> Visit:
    """The visit on the payment screen with that service in the cart."""
    assert visit.vehicle is not None
    fits = {fit.service.id: fit for fit in core.usecases.browse_services(visit.vehicle)}
    assert fits[service_id].compatible
    service = fits[service_id].service
    cart = Cart().add(service, service.offers[0], visit.vehicle.vin)
    now = datetime.now(UTC)
    consents = tuple(
        Consent(terms, document.version, document.language, now)
        for terms in needed(cart)
        for document in (core.usecases.read_terms(terms, "nl"),)
    )
    visit = moves.open_cart(moves.cart_changed(visit, cart))
    visit = moves.terms_accepted(moves.go_on_to_terms(visit), consents)
    return moves.billing_settled(visit, ADDRESS)


def answer(core: Core, order_id: UUID) -> OrderOutcome:
    """What the store said to the order, as soon as it has."""

    def outcome() -> OrderOutcome | None:
        return core.usecases.order_outcome(order_id)

    def answered() -> bool:
        found = outcome()
        return found is not None and (found.order or found.problem) is not None

    until(core, answered)
    found = outcome()
    assert found is not None
    return found


def test_k6_the_kiosk_knows_its_dealer(core: Core, store: RealStore) -> None:
    """K6: enrolled by its code, it learns whose it is and where cards go."""
    until(core, lambda: core.settings)
    assert core.settings is not None
    assert core.settings.dealer.name
    assert core.settings.card_here
    assert core.settings.token_url.startswith("http://127.0.0.1:")


def test_k6_a_code_works_once(store: RealStore, tmp_path: Path) -> None:
    """K6: the second kiosk with the same code stays a stranger."""
    code = store.code()
    enrol_kiosk(Config(store_url=store.url, data_dir=tmp_path / "a"), code)
    with pytest.raises(StoreRefused) as refused:
        enrol_kiosk(Config(store_url=store.url, data_dir=tmp_path / "b"), code)
    assert refused.value.problem.code is Code.ENROLMENT_INVALID
    with pytest.raises(NotEnrolled):
        build(Config(store_url=store.url, data_dir=tmp_path / "b"))


def test_k6_an_identity_is_never_shown_to_another_store(store: RealStore, tmp_path: Path) -> None:
    """K6: settings that name another store do not take the token there."""
    enrol_kiosk(Config(store_url=store.url, data_dir=tmp_path), store.code())
    with pytest.raises(ConfigInvalid):
        build(Config(store_url="https://other.example", data_dir=tmp_path))


def test_r56_the_catalogue_and_terms_are_here(core: Core) -> None:
    """R54, R56, R61, K3: seven services with reasons, and the texts behind the boxes, from the kiosk's own file."""
    vehicle = core.usecases.identify_vehicle(VIN)
    fits = core.usecases.browse_services(vehicle)
    assert len(fits) == 7
    assert any(fit.compatible for fit in fits)
    assert any(fit.mismatches for fit in fits)


def test_r34_the_cars_picture(core: Core) -> None:
    """R34: a PNG from the store, then the same one from memory."""
    vehicle = core.usecases.identify_vehicle(VIN)
    first = core.usecases.car_picture(vehicle.body.value, vehicle.paint, 800)
    assert first.startswith(b"\x89PNG")
    assert core.usecases.car_picture(vehicle.body.value, vehicle.paint, 800) == first


def test_r33_cars_that_are_not_found_or_not_free(core: Core) -> None:
    """R36, R51v: an unknown VIN, and a car in somebody else's account."""
    with pytest.raises(StoreRefused) as unknown:
        core.usecases.identify_vehicle("VF7AAAAAAAAAAAAAA")
    assert unknown.value.problem.code is Code.VEHICLE_UNKNOWN
    _, token = signed_in(core)
    with pytest.raises(StoreRefused) as taken:
        core.usecases.add_vehicle(token, "VF72RHNPXJ4182650", uuid4())
    assert taken.value.problem.code is Code.VEHICLE_OWNERSHIP


def test_the_main_job_with_a_card_typed_here(core: Core, store: RealStore) -> None:
    """R58 to R69, R75, K4: from log-in to the hand-off; the order is in the store once."""
    visit, token = signed_in(core)
    visit = paying(core, visit, "connect_nav")
    core.usecases.save_billing_address(token, ADDRESS)
    until(core, lambda: core.settings)
    entry = CardEntry("4111 1111 1111 1111", 12, 2030, "123", "J.P. O'Neil-Müller")
    card = core.usecases.register_card(token, entry, uuid4())
    assert card.last4 == "1111"
    before = store.count("orders")
    order_id = core.usecases.place_order(visit, token, PaymentChoice.CARD, card.card_id, "nl")
    assert (
        core.usecases.place_order(visit, token, PaymentChoice.CARD, card.card_id, "nl") == order_id
    )
    order = answer(core, order_id).order
    assert order is not None
    assert order.order_id == order_id
    assert store.count("orders") == before + 1
    visit = moves.order_accepted(moves.order_sent(visit, order_id))
    assert visit.stage is Stage.CONFIRMATION
    contracts = core.usecases.my_services(token)
    assert order.contracts[0].contract_id in {contract.contract_id for contract in contracts}
    assert all(c.charge_on is None for c in contracts if c.service_status is ServiceStatus.ORDERED)
    handoff = core.usecases.hand_off.begin(token, order_id, uuid4())
    assert handoff.code is not None
    assert handoff.phase is HandoffPhase.PENDING
    assert core.usecases.draw_qr_code(handoff.code.verification_uri_complete).startswith("<svg")
    renewed = core.usecases.hand_off.renew(token, handoff.handoff_id, uuid4())
    assert renewed.code is not None
    assert renewed.code.user_code != handoff.code.user_code
    seen = core.usecases.hand_off.follow(token, handoff.handoff_id, 0)
    assert seen.version >= renewed.version
    core.usecases.end_visit(visit.id, token)
    with pytest.raises(SessionOver):
        core.usecases.my_services(token)
    assert core.usecases.order_outcome(order_id) is None


def test_r66_cards_that_are_refused(core: Core) -> None:
    """R66: declined, expired, mistyped: each has its reason, nothing is registered."""
    _, token = signed_in(core)
    until(core, lambda: core.settings)
    good = CardEntry("4111111111111111", 12, 2030, "123", "JAN JANSEN")
    for changes, reason in (
        ({"expiry_year": 2020}, "expiry"),
        ({"security_code": "1"}, "security_code"),
        ({"expiry_month": 13}, "expiry"),
    ):
        with pytest.raises(CardRefused) as refused:
            core.usecases.register_card(token, replace(good, **changes), uuid4())
        assert refused.value.reason == reason
    declined = replace(good, number="4000000000000002")
    with pytest.raises((CardRefused, StoreRefused)):
        core.usecases.register_card(token, declined, uuid4())


def test_a_price_the_customer_did_not_see(core: Core) -> None:
    """Price changed meanwhile: nothing is ordered, and the reason is the store's own."""
    visit, token = signed_in(core)
    visit = paying(core, visit, _another(core, visit))
    [line] = visit.cart.lines
    price_cents = line.offer.price_cents
    seen = replace(line, offer=replace(line.offer, price_cents=price_cents - 100))
    cart = Cart((seen,))
    order_id = core.usecases.place_order(
        replace(visit, cart=cart), token, PaymentChoice.PHONE, None, "nl"
    )
    refusal = answer(core, order_id).problem
    assert refusal is not None
    assert refusal.code is Code.PRICE_CHANGED
    refreshed = core.usecases.refresh_cart(cart)
    [change] = refreshed.changes
    assert (change.from_cents, change.to_cents) == (price_cents - 100, price_cents)
    assert refreshed.cart == visit.cart


def _another(core: Core, visit: Visit) -> str:
    assert visit.vehicle is not None
    fits = core.usecases.browse_services(visit.vehicle)
    return next(
        fit.service.id
        for fit in fits
        if fit.compatible and fit.service.id != "connect_nav" and fit.service.offers[0].price_cents
    )


def test_r4_a_new_account(core: Core) -> None:
    """R4, R19: created once however often it is sent, signed in at once, without a car."""
    form = AccountForm(
        "Nieuwe", "Klant", "new@example.org", "regen-wolk-fietspad", "NL", "nl", adult=True
    )
    key = uuid4()
    first = core.usecases.create_account(form, key)
    assert (first.profile.confirmed, first.vehicles) == (False, ())
    again = core.usecases.create_account(form, key)
    assert again.profile.account_id == first.profile.account_id


def test_r7_wrong_passwords_and_forgotten_ones(core: Core) -> None:
    """R7, R21: one answer for a wrong password and an unknown address; a reset never says which."""
    for email in (EMAIL, "nobody@example.org"):
        with pytest.raises(StoreRefused) as refused:
            core.usecases.log_in(email, "not the password")
        assert refused.value.problem.code is Code.CREDENTIALS_WRONG
        core.usecases.request_password_reset(email, "nl")


def test_k3_a_store_that_is_gone(store: RealStore, tmp_path: Path) -> None:
    """K3: after one contact the kiosk browses without the store, and says what needs it."""
    with real_store(_folder(tmp_path / "short")) as short:
        config = Config(store_url=short.url, data_dir=tmp_path / "kiosk")
        enrol_kiosk(config, short.code())
        first = build(config)
        until(first, lambda: first.sync.status().synced_at)
        vehicle = first.usecases.identify_vehicle(VIN)
        first.close()
    second = build(config)
    try:
        until(second, lambda: not second.sync.status().online)
        assert len(second.usecases.browse_services(vehicle)) == 7
        with pytest.raises(StoreUnreachable) as gone:
            second.usecases.log_in(EMAIL, PASSWORD)
        assert not gone.value.maybe_acted
    finally:
        second.close()


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
