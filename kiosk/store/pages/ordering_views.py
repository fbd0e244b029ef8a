"""What the pages for ordering show of a cart: its lines in words, the texts to accept, and the step that comes next."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.contract.carried_carts import CarriedCart
from kiosk.contract.catalogue import TermsDocument
from kiosk.domain.cart import Cart
from kiosk.domain.consent import needed
from kiosk.store.accounts.models import Account
from kiosk.store.carts import service as carts
from kiosk.store.carts.models import CartRecord
from kiosk.store.carts.service import Review, ReviewedLine
from kiosk.store.catalogue import service as catalogue
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.vehicles import service as vehicle_service
from kiosk.store.work import Work


class Step(StrEnum):
    """The steps from a cart to an order, in this order; each is a page under `/order/`."""

    CAR = "car"
    CART = "cart"
    TERMS = "terms"
    ADDRESS = "address"
    CONFIRM = "confirm"


STEPS = tuple(Step)


@dataclass(frozen=True)
class Ordering:
    """A cart and whoever orders it, as they stand in one unit of work."""

    work: Work
    account: Account
    cart: CartRecord
    language: str

    @property
    def review(self) -> Review:
        """The lines as they stand now."""
        return carts.review(self.work, self.account, self.cart)

    @property
    def car_missing(self) -> str | None:
        """See `carts.car_missing`."""
        held = vehicle_service.held_vehicles(self.work, self.account)
        return carts.car_missing(self.work, self.cart, held)

    @property
    def step(self) -> Step:
        """The first step that is not done."""
        if self.car_missing is not None:
            return Step.CAR
        found = self.review
        if self.cart.reviewed_at is None or not found.settled:
            return Step.CART
        if carts.terms_missing(self.work, self.cart, found.cart):
            return Step.TERMS
        return Step.ADDRESS if self.cart.billing_address is None else Step.CONFIRM


@dataclass(frozen=True)
class LineView:
    """One line in words; `fault` is empty for one that can be ordered, `against` names why it does not fit."""

    place: int
    name: str
    months: int | None
    was_cents: int
    now_cents: int
    changed: bool
    fault: str
    against: tuple[str, ...]


@dataclass(frozen=True)
class CarLines:
    """The lines for one car."""

    vin: str
    model: str
    lines: tuple[LineView, ...]


def cars_of(ordering: Ordering) -> tuple[CarLines, ...]:
    """The lines of a cart, car by car (R60)."""
    lines = ordering.review.lines
    vins = dict.fromkeys(line.car.key for line in lines)
    return tuple(
        CarLines(
            vin,
            model_of(ordering.work, vin),
            tuple(
                _line(place, line, ordering.language)
                for place, line in enumerate(lines)
                if line.car.key == vin
            ),
        )
        for vin in vins
    )


def model_of(work: Work, vin: str) -> str:
    """What the car is called."""
    vehicle = vehicles.vehicle(work.session, vin)
    return vehicle.model if vehicle else vin


def texts_of(work: Work, cart: Cart, language: str) -> tuple[TermsDocument, ...]:
    """The texts that this cart asks for, in their present version, in that language where there is one (R61)."""
    found = (catalogue.present_text(work, terms, language) for terms in needed(cart))
    return tuple(document for document in found if document is not None)


def names_in(work: Work, cart: CarriedCart, language: str) -> tuple[str, ...]:
    """What the services of a signed cart are called; one that is gone is left out."""
    found = (catalogue.service(work, line.service_id) for line in cart.lines)
    return tuple(dict.fromkeys(service.text(language).name for service in found if service))


def shown(document: TermsDocument) -> str:
    """Names the text that a form showed: version and language."""
    return f"{document.version}:{document.language}"


def _line(place: int, line: ReviewedLine, language: str) -> LineView:
    return LineView(
        place=place,
        name=line.service.text(language).name if line.service else "",
        months=line.offer.term_months if line.offer else None,
        was_cents=line.was_cents,
        now_cents=line.now_cents,
        changed=line.changed,
        fault=line.fault.value if line.fault else "",
        against=tuple(aspect.value for aspect in line.against),
    )
