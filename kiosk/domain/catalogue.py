"""The services on sale, and which of them fit a vehicle, and why not (R52 to R54, R56)."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.vehicle import Vehicle


class Renewal(StrEnum):
    """What a contract allows at its end (R57, R78)."""

    NONE = "none"
    EXTEND = "extend"
    ON_END_DAY = "on_end_day"


class Aspect(StrEnum):
    """The property of a car that a rule looks at."""

    MARKET = "market"
    MODEL_LINE = "model_line"
    MODEL_YEAR = "model_year"
    ENERGY = "energy"
    EQUIPMENT = "equipment"


@dataclass(frozen=True)
class Mismatch:
    """One reason why a service is not for this car: what the car has, and what would fit (R54).

    Values are codes and numbers, never words: the screen words them in the customer's language. For
    `MODEL_YEAR`, `wanted` is one or two strings: first year and, where there is one, last year ("" = open).
    """

    aspect: Aspect
    has: tuple[str, ...]
    wanted: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """Which cars a service fits; an empty condition accepts every car (R53)."""

    model_lines: frozenset[str] = frozenset()
    excluded_model_lines: frozenset[str] = frozenset()
    model_year_from: int | None = None
    model_year_to: int | None = None
    energies: frozenset[str] = frozenset()
    equipment: frozenset[str] = frozenset()
    markets: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Offer:
    """A term and its price: `price_cents` with VAT, `term_months` empty for the life of the car (R58)."""

    id: str
    term_months: int | None
    price_cents: int
    vat_basis_points: int


@dataclass(frozen=True)
class ServiceText:
    """What a service is called and said to be, in one language; plain text only (K8)."""

    name: str
    summary: str
    description: str
    benefits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Service:
    """A connected service: its words per language, its offers (first = the one shown), its rule."""

    id: str
    icon: str
    position: int
    texts: dict[str, ServiceText]
    offers: tuple[Offer, ...]
    rule: Rule
    renewal: Renewal
    needs_geolocation: bool = False
    tint: str = "info"

    def text(self, language: str) -> ServiceText:
        """The words in `language`, else in English, else in any language there is."""
        return self.texts.get(language) or self.texts.get("en") or next(iter(self.texts.values()))

    def offer(self, offer_id: str) -> Offer | None:
        """The offer of that id, or nothing where the catalogue has it no more."""
        return next((offer for offer in self.offers if offer.id == offer_id), None)


@dataclass(frozen=True)
class Fit:
    """Whether a service fits a car; without mismatches it does."""

    service: Service
    mismatches: tuple[Mismatch, ...] = field(default=())

    @property
    def compatible(self) -> bool:
        """No reason speaks against it (R52)."""
        return not self.mismatches


def mismatches(rule: Rule, vehicle: Vehicle) -> tuple[Mismatch, ...]:
    """Every reason why the rule refuses the vehicle, in the order of `Aspect`; empty where it fits (R53)."""
    found: list[Mismatch] = []
    if rule.markets and vehicle.market not in rule.markets:
        found.append(Mismatch(Aspect.MARKET, (vehicle.market,), tuple(sorted(rule.markets))))
    line = vehicle.model_line
    if (rule.model_lines and line not in rule.model_lines) or line in rule.excluded_model_lines:
        found.append(Mismatch(Aspect.MODEL_LINE, (line,), tuple(sorted(rule.model_lines))))
    first, last = rule.model_year_from, rule.model_year_to
    too_old = first is not None and vehicle.model_year < first
    too_new = last is not None and vehicle.model_year > last
    if too_old or too_new:
        wanted = ("" if first is None else str(first), "" if last is None else str(last))
        found.append(Mismatch(Aspect.MODEL_YEAR, (str(vehicle.model_year),), wanted))
    if rule.energies and vehicle.energy.value not in rule.energies:
        found.append(Mismatch(Aspect.ENERGY, (vehicle.energy.value,), tuple(sorted(rule.energies))))
    missing = rule.equipment - vehicle.equipment
    if missing:
        found.append(
            Mismatch(Aspect.EQUIPMENT, tuple(sorted(vehicle.equipment)), tuple(sorted(missing)))
        )
    return tuple(found)


def fit(services: tuple[Service, ...], vehicle: Vehicle) -> tuple[Fit, ...]:
    """Each service with the reasons against it, in the catalogue's order (R51 to R54)."""
    ordered = sorted(services, key=lambda service: (service.position, service.id))
    return tuple(Fit(service, mismatches(service.rule, vehicle)) for service in ordered)
