"""What a customer can do, on a scripted store and the real database (R1 to R69, K3, K5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.adapters.database import Database, open_database
from kiosk.contract.accounts import Session
from kiosk.contract.orders import Card, CardStatus, PaymentChoice
from kiosk.contract.problems import Code
from kiosk.domain.card import CardEntry
from kiosk.domain.cart import Cart
from kiosk.domain.catalogue import Rule
from kiosk.domain.consent import Terms
from kiosk.domain.vin import VinInvalid
from kiosk.domain.visit import OutOfTurn, Visit
from kiosk.ports.devices import CardRefused, ProviderUnreachable
from kiosk.ports.storage import EventState, OrderOutcome, StorageFailed
from kiosk.ports.store import (
    CarPicture,
    DeviceRevoked,
    SessionOver,
    StoreBusy,
    StoreRefused,
    StoreUnreachable,
)
from kiosk.usecases.add_vehicle import AddVehicle, VehicleAlreadyYours
from kiosk.usecases.browse_services import BrowseServices
from kiosk.usecases.car_picture import CarPictures
from kiosk.usecases.end_visit import EndVisit
from kiosk.usecases.identify_vehicle import IdentifyVehicle
from kiosk.usecases.log_in import LogIn, SignedIn
from kiosk.usecases.order_outcome import OrderOutcomes
from kiosk.usecases.place_order import PlaceOrder, WithdrawOrder
from kiosk.usecases.problems import UNEXPECTED, code_of
from kiosk.usecases.read_terms import ReadTerms, TermsNotHere
from kiosk.usecases.refresh_cart import RefreshCart
from kiosk.usecases.register_card import RegisterCard
from kiosk.usecases.service_panel import CheckServicePin, PinLocked, hash_pin
from kiosk.usecases.update_catalogue import PAGES_AT_MOST, UpdateCatalogue
from tests.doubles import ManualClock, ScriptedStore
from tests.examples import (
    CAR,
    NOW,
    PROFILE,
    VIN,
    cart,
    changes,
    problem,
    ready_visit,
    service,
)

NUMBER = "4242 4242 4242 4242"


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def store() -> ScriptedStore:
    return ScriptedStore()


class Tokens:
    """A payment provider that notes what it was given."""

    def __init__(self) -> None:
        self.given: list[CardEntry] = []

    def tokenise(self, card: CardEntry) -> str:
        self.given.append(card)
        return "tok_12345678"


def test_r3_logging_in_brings_the_cars_along(store: ScriptedStore) -> None:
    """R3: spaces around the address are the keyboard's, those in the password are the customer's."""
    session = Session(access_token="t", expires_at=NOW + timedelta(minutes=30), profile=PROFILE)
    store.script("sign_in", session)
    store.script("account_vehicles", (CAR,))
    signed_in = LogIn(store.as_store())(" demo@example.org ", " secret words ")
    assert signed_in == SignedIn(PROFILE, (CAR,), "t", session.expires_at)
    assert store.called("sign_in") == [("demo@example.org", " secret words ")]
    assert "'t'" not in repr(signed_in)


def test_r39_a_vin_is_checked_before_the_store_is_asked(store: ScriptedStore) -> None:
    """R39, R40: what cannot be a VIN costs no request; look-alikes are read."""
    store.script("vehicle", CAR)
    with pytest.raises(VinInvalid):
        IdentifyVehicle(store.as_store())("VF7")
    assert IdentifyVehicle(store.as_store())(VIN.lower().replace("1", "i")) == CAR
    assert store.called("vehicle") == [(VIN,)]


def test_a_car_that_is_there_already_is_no_failure(store: ScriptedStore) -> None:
    """R34: it is told, and the customer goes on; any other refusal stays one (R31)."""
    add = AddVehicle(store.as_store())
    store.script(
        "add_vehicle",
        StoreRefused(problem(Code.VEHICLE_ALREADY_YOURS)),
        StoreRefused(problem(Code.VEHICLE_LIMIT)),
    )
    with pytest.raises(VehicleAlreadyYours):
        add("t", VIN, uuid4())
    with pytest.raises(StoreRefused) as refused:
        add("t", VIN, uuid4())
    assert code_of(refused.value) == "vehicle_limit"


def test_k3_a_picture_held_needs_no_store(storage: Database, store: ScriptedStore) -> None:
    """K3: what was fetched once is shown without a network, and not waited for."""
    stale: list[tuple[str, str, int]] = []
    pictures = CarPictures(store.as_store(), storage, lambda *key: stale.append(key))
    store.script("car_picture", CarPicture(b"png", '"1"'), StoreUnreachable())
    assert pictures("suv", "KVK", 800) == b"png"
    assert pictures("suv", "KVK", 800) == b"png"
    assert stale == [("suv", "KVK", 800)]
    with pytest.raises(StoreUnreachable):
        pictures("van", "KVK", 800)


def test_r54_browsing_gives_reasons_without_a_network(storage: Database) -> None:
    """R53, R54, K3: from the kiosk's own copy, in the catalogue's order."""
    storage.apply(
        changes(
            service("for_vans", position=1, rule=Rule(model_lines=frozenset({"berlingo"}))),
            service("for_all", position=0),
        ),
        NOW,
    )
    fits = BrowseServices(storage)(CAR)
    assert [(fit.service.id, fit.compatible) for fit in fits] == [
        ("for_all", True),
        ("for_vans", False),
    ]


def test_r61_terms_in_the_customers_language_else_english(storage: Database) -> None:
    """R61: the language that was read is the one that is accepted; without a text nothing can be."""
    storage.apply(changes(), NOW)
    read = ReadTerms(storage)
    assert read(Terms.SALE, "nl").language == "nl"
    assert read(Terms.SALE, "fr").language == "en"
    with pytest.raises(TermsNotHere):
        read(Terms.GEOLOCATION, "nl")


def test_r67_the_card_goes_to_the_provider_and_its_token_to_the_store(store: ScriptedStore) -> None:
    """R66, R67, R75: the store gets a token and the name as cards carry it, never a number."""
    tokens, key = Tokens(), uuid4()
    card = Card(card_id=uuid4(), status=CardStatus.REGISTERED, brand="visa", last4="4242")
    store.script("register_card", card)
    entry = CardEntry(NUMBER, 12, 2030, "123", "J.P. O'Neil-Müller ")
    assert RegisterCard(tokens, store.as_store())("t", entry, key) == card
    assert store.called("register_card") == [("t", "tok_12345678", "JP ONEIL MULLER", key)]
    assert tokens.given[0].cardholder == "JP ONEIL MULLER"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (CardEntry("4242 4242 4242 4241", 12, 2030, "123", "JAN"), "number"),
        (CardEntry(NUMBER, 12, 2030, "123", "R2D2"), "cardholder"),
        (CardEntry(NUMBER, 12, 2030, "123", " -'"), "cardholder"),
    ],
)
def test_r67_a_card_typed_wrongly_is_sent_nowhere(
    store: ScriptedStore, entry: CardEntry, reason: str
) -> None:
    """R67: digits in the name are refused; a mistyped number is found by its check digit."""
    tokens = Tokens()
    with pytest.raises(CardRefused) as refused:
        RegisterCard(tokens, store.as_store())("t", entry, uuid4())
    assert refused.value.reason == reason
    assert tokens.given == []
    assert store.calls == []


class Placing:
    """The use cases round an order."""

    def __init__(self, storage: Database) -> None:
        self.woken = 0
        self.place = PlaceOrder(storage, ManualClock(), self._wake)
        self.storage = storage

    def _wake(self) -> None:
        self.woken += 1

    def by_phone(self, visit: Visit) -> OrderOutcome | None:
        order_id = self.place(visit, "session", PaymentChoice.PHONE, None, "nl")
        return OrderOutcomes(self.storage)(order_id)


def test_r68_an_order_lies_in_the_outbox_before_anything_is_sent(storage: Database) -> None:
    """R68, DESIGN §4: cart, consents, address and session, and the sync is woken."""
    placing, visit = Placing(storage), ready_visit()
    assert placing.by_phone(visit) == OrderOutcome(EventState.WAITING)
    [event] = storage.unanswered_orders()
    assert placing.woken == 1
    assert (event.visit_id, event.session_token) == (visit.id, "session")
    assert event.order.consents == visit.consents
    assert event.order.billing_address == visit.billing_address
    assert (event.order.total_cents, event.order.lines[0].vin) == (7900, VIN)


def test_k3_ordering_twice_is_ordering_once(storage: Database) -> None:
    """K3: a second tap gets the first order's id."""
    placing, visit = Placing(storage), ready_visit()
    first = placing.place(visit, "s", PaymentChoice.PHONE, None, "nl")
    assert placing.place(visit, "s", PaymentChoice.PHONE, None, "nl") == first
    assert storage.waiting_count() == 1


def test_r58_nothing_to_pay_needs_no_card(storage: Database) -> None:
    """R58: whatever was chosen, a total of zero asks for no payment."""
    visit = ready_visit(cart(service(price_cents=0)))
    Placing(storage).place(visit, "s", PaymentChoice.CARD, uuid4(), "nl")
    [event] = storage.unanswered_orders()
    assert (event.order.payment, event.order.card_id) == (PaymentChoice.NONE, None)


@pytest.mark.parametrize(
    "visit",
    [
        ready_visit(Cart()),
        replace(ready_visit(), consents=()),
        replace(ready_visit(cart(service(geolocation=True))), consents=ready_visit().consents[:1]),
        replace(ready_visit(), billing_address=None),
    ],
    ids=["no lines", "no consent", "no geolocation consent", "no address"],
)
def test_r63_what_is_missing_stops_the_order(storage: Database, visit: Visit) -> None:
    """R61, R63, R64: the outbox takes nothing that is incomplete."""
    with pytest.raises(OutOfTurn):
        Placing(storage).by_phone(visit)
    assert storage.waiting_count() == 0


@pytest.mark.parametrize("payment", [PaymentChoice.CARD, PaymentChoice.PHONE])
def test_a_card_belongs_to_paying_by_card(storage: Database, payment: PaymentChoice) -> None:
    """Neither a card without its payment nor the other way round."""
    card_id = None if payment is PaymentChoice.CARD else uuid4()
    with pytest.raises(OutOfTurn):
        Placing(storage).place(ready_visit(), "s", payment, card_id, "nl")


def test_price_changed_meanwhile(storage: Database, store: ScriptedStore) -> None:
    """R60: the present prices are fetched first; the customer sees old and new."""
    refresh = RefreshCart(storage, UpdateCatalogue(store.as_store(), storage, ManualClock()))
    store.script("changes", changes(service(price_cents=8900)))
    refreshed = refresh(cart(service(price_cents=7900)))
    assert [(c.from_cents, c.to_cents) for c in refreshed.changes] == [(7900, 8900)]
    store.script("changes", StoreUnreachable())
    assert refresh(refreshed.cart).changes == ()


def test_a_feed_without_an_end_does_not_hold_the_thread(
    storage: Database, store: ScriptedStore
) -> None:
    """A store that always promises one page more is left after a bounded number of them."""
    store.default["changes"] = lambda _after: changes(more=True)
    UpdateCatalogue(store.as_store(), storage, ManualClock())()
    assert len(store.called("changes")) == PAGES_AT_MOST


def test_k5_the_end_of_a_visit(storage: Database, store: ScriptedStore) -> None:
    """K5: signed out and forgotten, also where the store is away, also without a session."""
    placing, visit = Placing(storage), ready_visit()
    placing.by_phone(visit)
    store.script("sign_out", StoreUnreachable())
    EndVisit(store.as_store(), storage)(visit.id, "session")
    assert store.called("sign_out") == [("session",)]
    assert storage.waiting_count() == 0
    EndVisit(store.as_store(), storage)(uuid4(), None)
    assert len(store.called("sign_out")) == 1


def test_k5_an_order_without_an_answer_keeps_its_session(
    storage: Database, store: ScriptedStore
) -> None:
    """K5, DESIGN §4: signing out would leave it unanswered for ever."""
    placing, visit = Placing(storage), ready_visit()
    order_id = placing.place(visit, "session", PaymentChoice.PHONE, None, "nl")
    storage.start_attempt(order_id)
    EndVisit(store.as_store(), storage)(visit.id, "session")
    assert store.called("sign_out") == []
    assert [event.session_token for event in storage.unanswered_orders()] == ["session"]


def test_withdrawing_what_was_not_sent(storage: Database) -> None:
    """DESIGN §4: "nothing ordered" is true afterwards."""
    placing = Placing(storage)
    order_id = placing.place(ready_visit(), "s", PaymentChoice.PHONE, None, "nl")
    assert WithdrawOrder(storage)(order_id)
    assert OrderOutcomes(storage)(order_id) is None


def test_k7_the_service_pin(storage: Database) -> None:
    """K7: five wrong ones shut the panel for a minute, also for the right one; without a PIN it never opens."""
    clock = ManualClock()
    check = CheckServicePin(hash_pin("2580", b"salt"), clock)
    assert check("2580")
    for _ in range(5):
        assert not check("0000")
    with pytest.raises(PinLocked) as locked:
        check("2580")
    clock.move(locked.value.retry_after_s)
    assert check("2580")
    assert not CheckServicePin("", clock)("")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (StoreUnreachable(), "store_unreachable"),
        (StoreBusy(), "store_busy"),
        (SessionOver(), "session_over"),
        (DeviceRevoked(), "device_revoked"),
        (StorageFailed(), "storage_failed"),
        (ProviderUnreachable(), "provider_unreachable"),
        (CardRefused("expiry"), "card_expiry"),
        (CardRefused("declined"), Code.CARD_DECLINED.value),
        (StoreRefused(problem(Code.CREDENTIALS_WRONG, 401)), "credentials_wrong"),
        (StoreRefused(problem(Code.PRICE_CHANGED)), "price_changed"),
        (VehicleAlreadyYours(), Code.VEHICLE_ALREADY_YOURS.value),
        (TermsNotHere(), "terms_not_here"),
        (ZeroDivisionError(), UNEXPECTED),
    ],
)
def test_every_problem_has_one_plain_code(error: Exception, code: str) -> None:
    """What the screen words (K9) is a code, whatever raised it."""
    assert code_of(error) == code
