"""What My account shows of a service: its status and its money in words, why it waits, and its dates (R73 to R80w)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.catalogue import Renewal
from kiosk.domain.contract import MoneyStatus, ServiceStatus, local_date, renewable
from kiosk.store.billing import repository as billing
from kiosk.store.billing import service as charging
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.contracts.service import NotYet
from kiosk.store.orders import repository as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.pages.account_moments import Moment, moments_of
from kiosk.store.payments import service as payments
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.withdrawals import service as withdrawals
from kiosk.store.work import Work

HINDRANCES = ("ignition_off", "no_reception", "privacy_mode", "code_needed")
"""What a customer can do something about; each has words of its own (`car.…`)."""
_TONES = {
    "active": "ok",
    "suspended": "warn",
    "failed": "warn",
    "card": "warn",
    "unconfirmed": "warn",
    "ownership": "warn",
    **dict.fromkeys(HINDRANCES, "warn"),
    "expired": "over",
    "terminated": "over",
    "withdrawn": "over",
}
_WAITS = {
    NotYet.NOT_CONFIRMED: "unconfirmed",
    NotYet.OWNERSHIP: "ownership",
    NotYet.CARD: "card",
    NotYet.NOT_DELIVERED: "undelivered",
    NotYet.SCHEDULED: "scheduled",
}
_OVER = {
    ServiceStatus.ACTIVATION_FAILED: "failed",
    ServiceStatus.EXPIRED: "expired",
    ServiceStatus.TERMINATED: "terminated",
    ServiceStatus.WITHDRAWN: "withdrawn",
}


@dataclass(frozen=True)
class ServiceView:
    """One service of one car.

    `state` and `money` name their words (`state.…`, `money.…`); `retry_on` is the next attempt after a failed
    charge. `withdraw_by` is empty once it is too late (R80w). `renewal`: `today` and `open` where it can be renewed
    now, `later` on its last day only, `missed`, or empty where it never can (R57, R78).
    """

    id: UUID
    service_id: str
    name: str
    icon: str
    vin: str
    car: str
    months: int | None
    price_cents: int
    state: str
    money: str
    order_id: UUID
    order_number: str
    ordered_on: date
    promised_on: date | None
    active_on: date | None
    charge_on: date | None
    retry_on: date | None
    ends_on: date | None
    withdraw_by: date | None
    renewal: str
    unpaid: bool

    @property
    def tone(self) -> str:
        """How the state looks; the words never rely on it."""
        return _TONES.get(self.state, "info")

    @property
    def over(self) -> bool:
        """Whether nothing more happens with it."""
        return self.tone == "over" or self.state == "failed"

    @property
    def hindered(self) -> bool:
        """Whether the car waits for something that its driver can do."""
        return self.state in HINDRANCES


@dataclass(frozen=True)
class OrderView:
    """One order with its services."""

    id: UUID
    number: str
    placed_on: date
    total_cents: int
    services: tuple[ServiceView, ...]
    moments: tuple[Moment, ...]


def service_view(work: Work, contract: ContractRecord, language: str) -> ServiceView:
    """The contract with everything that its page needs."""
    market = work.settings.market
    service = catalogue.service(work, contract.service_id)
    order = orders.order(work.session, contract.order_id)
    vehicle = vehicles.vehicle(work.session, contract.vin)
    charge = billing.charge(work.session, contract.id, _period(work, contract))
    return ServiceView(
        id=contract.id,
        service_id=contract.service_id,
        name=service.text(language).name if service else contract.service_id,
        icon=service.icon if service else "shopping-bag",
        vin=contract.vin,
        car=vehicle.model if vehicle else contract.car_key,
        months=contract.term_months,
        price_cents=contract.price_cents,
        state=_state(work, contract, order),
        money=_money(contract, charge),
        order_id=contract.order_id,
        order_number=order.number if order else "",
        ordered_on=local_date(contract.ordered_at, market),
        promised_on=contract.promised_on,
        active_on=local_date(contract.active_at, market) if contract.active_at else None,
        charge_on=contract.charge_on,
        retry_on=_retry_on(work, contract, charge),
        ends_on=contract.ends_on,
        withdraw_by=_withdraw_by(work, contract),
        renewal=_renewal(work, contract),
        unpaid=charge is not None and charge.state is ChargeState.UNPAID,
    )


def order_view(work: Work, order: OrderRecord, language: str) -> OrderView:
    """An order with its services and the dates of its money."""
    lines = list(order.contracts)
    return OrderView(
        id=order.id,
        number=order.number,
        placed_on=local_date(order.placed_at, work.settings.market),
        total_cents=order.total_cents,
        services=tuple(service_view(work, contract, language) for contract in lines),
        moments=moments_of(work, lines, language),
    )


def _period(work: Work, contract: ContractRecord) -> int:
    return billing.last_period(work.session, contract.id)


def _state(work: Work, contract: ContractRecord, order: OrderRecord | None) -> str:
    status = contract.service_status
    if status in _OVER:
        return _OVER[status]
    if status is ServiceStatus.ACTIVE:
        return "suspended" if contract.suspended else "active"
    settled = order is not None and payments.settled(work, order)
    reason = contracts.why_not(work, contract, card_settled=settled)
    if reason in _WAITS:
        return _WAITS[reason]
    if contract.pending_reason in HINDRANCES:
        return contract.pending_reason
    return "pending" if status is ServiceStatus.ACTIVATION_PENDING else "ordered"


def _money(contract: ContractRecord, charge: ChargeRecord | None) -> str:
    """The money's status as a key; free services and failed attempts have words of their own."""
    status = contract.money_status
    if not contract.price_cents:
        return "free"
    if status is MoneyStatus.DUE and charge is not None and charge.attempt > 1:
        return "retried"
    if contract.service_status is ServiceStatus.WITHDRAWN and status is MoneyStatus.CHARGED:
        return "going_back"
    return status.value


def _retry_on(work: Work, contract: ContractRecord, charge: ChargeRecord | None) -> date | None:
    if charge is None or charge.state is not ChargeState.DUE or charge.attempt < 2:
        return None
    return max(charging.earliest(work, contract, charge), work.today)


def _withdraw_by(work: Work, contract: ContractRecord) -> date | None:
    if not contract.running:
        return None
    last = withdrawals.last_day(work, contract, _period(work, contract))
    return last if work.today <= last else None


def _renewal(work: Work, contract: ContractRecord) -> str:
    service = catalogue.service(work, contract.service_id)
    if service is None or service.renewal is Renewal.NONE or contract.ends_on is None:
        return ""
    if contract.service_status is ServiceStatus.EXPIRED:
        return "missed"
    if contract.service_status is not ServiceStatus.ACTIVE or contract.suspended:
        return ""
    if work.today > contract.ends_on:
        return "missed"
    if service.renewal is Renewal.EXTEND:
        return "open"
    return "today" if renewable(contract.ends_on, work.today) else "later"
