"""Makes many customers' orders that are ready to be sent, so that a queue can be built while the store is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid4

from kiosk.contract.orders import PaymentChoice
from kiosk.domain import visit as moves
from kiosk.domain.account import AccountForm, Profile
from kiosk.domain.cart import Cart
from kiosk.domain.consent import Consent, needed
from kiosk.domain.vehicle import MAX_VEHICLES, Vehicle
from kiosk.domain.visit import Visit
from kiosk.usecases import Core
from tools.chaos.showroom import ADDRESS, PASSWORD, SERVICE, Showroom
from tools.chaos.store_process import StoreProcess


@dataclass(frozen=True)
class ReadyOrder:
    """A visit on the payment screen, with the session that it belongs to."""

    visit: Visit
    session_token: str

    @property
    def vin(self) -> str:
        """The car that it is for."""
        return self.visit.cart.lines[0].vin


@dataclass(frozen=True)
class Orders:
    """What waits to be ordered."""

    ready: tuple[ReadyOrder, ...]

    def put(self, room: Showroom) -> None:
        """Order all of it."""
        place = room.window.core.usecases.place_order
        for each in self.ready:
            place(each.visit, each.session_token, PaymentChoice.PHONE, None, "nl")


def prepared_orders(room: Showroom, count: int) -> Orders:
    """So many orders of customers of this kiosk, ten cars a customer."""
    return Orders(tuple(ready_orders(room.core, room.store, count, 300_000)))


def ready_orders(core: Core, store: StoreProcess, count: int, first_car: int) -> list[ReadyOrder]:
    """So many orders for cars of their own that begin with number `first_car`; no two alike."""
    made: list[ReadyOrder] = []
    vins = store.new_cars(first_car, count)
    store.forget_guesses()
    for number in range(0, count, MAX_VEHICLES):
        form = AccountForm(
            "Klant", "Voorbeeld", f"{uuid4().hex}@example.org", PASSWORD, "NL", "nl", adult=True
        )
        signed_in = core.usecases.create_account(form, uuid4())
        for vin in vins[number : number + MAX_VEHICLES]:
            car = core.usecases.add_vehicle(signed_in.session_token, vin, uuid4())
            visit = paying(core, signed_in.profile, car)
            made.append(ReadyOrder(visit, signed_in.session_token))
    return made


def paying(core: Core, profile: Profile, car: Vehicle) -> Visit:
    """A visit of that customer on the payment screen, with one service for the car in the cart."""
    fits = core.usecases.browse_services(car)
    service = next(fit.service for fit in fits if fit.service.id == SERVICE)
    cart = Cart().add(service, service.offers[0], car.vin)
    now = datetime.now(UTC)
    texts = [core.usecases.read_terms(terms, "nl") for terms in needed(cart)]
    consents = tuple(Consent(t.terms, t.version, t.language, now) for t in texts)
    visit = moves.signed_in(moves.choose_log_in(moves.begin(Visit(uuid4()))), profile, (car,))
    visit = moves.open_cart(moves.cart_changed(visit, cart))
    visit = moves.terms_accepted(moves.go_on_to_terms(visit), consents)
    return moves.billing_settled(visit, ADDRESS)
