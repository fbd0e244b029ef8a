"""What the pages show of an order: its lines, its car, and the dates on which something happens to money."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.contract import ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices.rendering import words
from kiosk.store.orders.models import OrderRecord
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work


@dataclass(frozen=True)
class LineView:
    """One service of the order; `state` is `active`, `ordered` or `void` (it was running already)."""

    name: str
    months: int | None
    price_cents: int
    state: str


@dataclass(frozen=True)
class CarView:
    """The car that the services are for."""

    vin: str
    model: str


@dataclass(frozen=True)
class Moment:
    """One entry of the money's timeline; `key` names its words, the date may be unknown, `names` the services."""

    key: str
    on: date | None
    cents: int | None = None
    done: bool = False
    names: str = ""


@dataclass(frozen=True)
class OrderView:
    """An order as the phone shows it."""

    number: str
    lines: tuple[LineView, ...]
    cars: tuple[CarView, ...]
    total_cents: int
    moments: tuple[Moment, ...]
    promised_on: date | None

    @property
    def services(self) -> str:
        """The names of the services in one line."""
        return ", ".join(line.name for line in self.lines)


def order_view(work: Work, order: OrderRecord, language: str) -> OrderView:
    """The order with its words in that language."""
    contracts = list(order.contracts)
    cars = dict.fromkeys((contract.vin, contract.car_key) for contract in contracts)
    promised = [contract.promised_on for contract in contracts if contract.promised_on]
    return OrderView(
        number=order.number,
        lines=tuple(_line(work, contract, language) for contract in contracts),
        cars=tuple(_car(work, vin, key, language) for vin, key in cars),
        total_cents=order.total_cents,
        moments=_moments(work, order, contracts, language),
        promised_on=max(promised, default=None),
    )


def masked(account: Account) -> str:
    """The address with most of its name hidden: enough to know one's own, too little for a stranger."""
    name, _, domain = account.email.rpartition("@")
    return f"{name[:1]}•••@{domain}"


def _line(work: Work, contract: ContractRecord, language: str) -> LineView:
    service = catalogue.service(work, contract.service_id)
    return LineView(
        name=service.text(language).name if service else contract.service_id,
        months=contract.term_months,
        price_cents=contract.price_cents,
        state=_state(contract.service_status),
    )


def _state(status: ServiceStatus) -> str:
    if status is ServiceStatus.ACTIVE:
        return "active"
    over = (ServiceStatus.WITHDRAWN, ServiceStatus.TERMINATED, ServiceStatus.ACTIVATION_FAILED)
    return "void" if status in over else "ordered"


def _car(work: Work, vin: str, key: str, language: str) -> CarView:
    vehicle = vehicles.vehicle(work.session, vin)
    # One that is still to be built is known by its sale number (R49).
    return CarView(key, vehicle.model if vehicle else words(language)["invoice"]["new_car"])


def _moments(
    work: Work, order: OrderRecord, contracts: list[ContractRecord], language: str
) -> tuple[Moment, ...]:
    active = [contract for contract in contracts if contract.active_at is not None]
    moments = [Moment("today", work.today, 0, done=True)]
    if order.total_cents:
        moments.append(Moment("invoice", order.invoice_on))
    charges: dict[date, int] = {}
    for contract in active:
        if contract.charge_on is not None:
            charges[contract.charge_on] = charges.get(contract.charge_on, 0) + contract.price_cents
    moments += [Moment("charge", day, cents) for day, cents in sorted(charges.items())]
    void = sum(c.price_cents for c in contracts if _state(c.service_status) == "void")
    open_cents = order.total_cents - void - sum(charges.values())
    if open_cents:
        moments.append(Moment("charge_unknown", None, open_cents))
    ends: dict[date, list[str]] = {}
    for contract in active:
        if contract.ends_on:
            ends.setdefault(contract.ends_on, []).append(_line(work, contract, language).name)
    moments += [Moment("ends", day, names=", ".join(ends[day])) for day in sorted(ends)]
    return tuple(moments)
