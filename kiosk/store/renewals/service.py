"""Renewing a contract on its one day, reminding of it before, and ending it after (R57, R78, R79)."""

from datetime import date, timedelta
from uuid import UUID

from kiosk.contract.billing import NewRenewal
from kiosk.contract.billing import Renewal as RenewalReply
from kiosk.contract.problems import Code
from kiosk.domain.cart import Cart
from kiosk.domain.catalogue import Offer, Renewal, Service
from kiosk.domain.contract import (
    MoneyStatus,
    ServiceStatus,
    charge_on,
    day_starts_at,
    ends_on,
    local_date,
    reminder_days,
    renewable,
    withdraw_by,
)
from kiosk.store.accounts.models import Account
from kiosk.store.billing import repository as billing
from kiosk.store.billing import service as charges
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import service as invoices
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Done, Due, Later, Outcome
from kiosk.store.mail.models import MailKind
from kiosk.store.orders.checking import check_consents
from kiosk.store.orders.models import ConsentRecord
from kiosk.store.orders.numbers import new_number
from kiosk.store.payments import service as payments
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.vehicles import deliveries
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work

_PAID = (MoneyStatus.CHARGED, MoneyStatus.NOT_DUE)


def renew(work: Work, account: Account, contract_id: UUID, asked: NewRenewal) -> RenewalReply:
    """One more term of a contract; refused on any day but the right one (R78, R79).

    A service of the policy `extend` can be renewed on any day up to its last (R57).
    """
    contract = _own(work, account, contract_id)
    service = catalogue.service(work, contract.service_id)
    offer = service.offer(asked.offer_id) if service else None
    if service is None or offer is None or offer.term_months is None:
        raise Refused(Code.SERVICE_UNAVAILABLE, fields=[("offer_id", "not_on_sale")])
    _check_day(work, contract, service)
    if offer.price_cents != asked.price_cents:
        raise Refused(Code.PRICE_CHANGED, fields=[("price_cents", "price_differs")])
    check_consents(work, Cart().add(service, offer, contract.vin), asked.consents)
    made = _record(work, account, contract, offer, asked)
    work.session.add_all(
        ConsentRecord(
            order_id=contract.order_id,
            terms=consent.terms,
            version=consent.version,
            language=consent.language,
            accepted_at=consent.accepted_at,
            recorded_at=work.now,
        )
        for consent in asked.consents
    )
    contract.ends_on = made.ends_on
    if made.price_cents:
        contract.money_status = MoneyStatus.DUE
        contract.charge_on = made.charge_on
        at = day_starts_at(made.charge_on, work.settings.market)
        jobs.put(work, JobKind.CHARGE, contract.id, str(made.period), at)
        invoices.draft_renewal(work, contract, made)
    charges.tell(work, MailKind.RENEWED, contract, made.period)
    work.session.flush()
    return RenewalReply(
        number=made.number,
        period=made.period,
        starts_on=made.previous_end + timedelta(days=1),
        ends_on=made.ends_on,
        charge_on=made.charge_on if made.price_cents else None,
        withdraw_by=made.withdraw_by,
        contract=contracts.reply_of(contract),
    )


def remind(work: Work, due: Due) -> Outcome:
    """The job of one reminder; subject is the contract, period the end day and how many days before it."""
    contract = billing.contract(work.session, due.subject)
    end, days = _reminder(due.period)
    if contract is None or contract.ends_on != end or not _reminded(work, contract):
        return Done("not needed")
    if work.today > end or work.today < end - timedelta(days=days):
        return Done("not its day")
    facts: charges.MailFacts = {"end": end.isoformat(), "today": int(work.today == end)}
    charges.tell(work, MailKind.RENEWAL_REMINDER, contract, 0, **facts)
    return Done()


def expire(work: Work, due: Due) -> Outcome:
    """The job that ends a contract on the day after its last; period is the end day it was planned for."""
    contract = billing.contract(work.session, due.subject)
    end = date.fromisoformat(due.period)
    if contract is None or contract.service_status is not ServiceStatus.ACTIVE:
        return Done("over before")
    if contract.ends_on != end:
        return Done("renewed")
    if work.today <= end:
        return Later(day_starts_at(end + timedelta(days=1), work.settings.market), "still running")
    contract.service_status = ServiceStatus.EXPIRED
    jobs.put(work, JobKind.SWITCH_OFF, contract.id)
    contract.pending_reason = ""
    charges.tell(work, MailKind.EXPIRED, contract, 0, end=end.isoformat())
    return Done("expired")


def promise(work: Work, due: Due) -> Outcome:
    """The job that dates the activation of a contract once its car's delivery date is known (R49)."""
    contract = billing.contract(work.session, due.subject)
    vehicle = vehicles.vehicle(work.session, contract.vin) if contract else None
    if contract is None or vehicle is None or contract.promised_on is not None:
        return Done("not needed")
    return Done(
        "dated" if deliveries.date_anew(work, contract, vehicle.delivered_on) else "not yet"
    )


def refusal(work: Work, contract: ContractRecord, service: Service) -> Code | None:
    """Why a contract cannot be renewed today; nothing where it can (R78, R79)."""
    try:
        _check_day(work, contract, service)
    except Refused as refused:
        return refused.code
    return None


def reminder_due(end: date, today: date) -> int:
    """How many days before the end the latest reminder lies that is due by today; `today` is within `reminded_until`.

    After a stand-still only this one is sent: two mails on one day would only confuse.
    """
    return (end - max(day for day in reminder_days(end) if day <= today)).days


def reminded_until(today: date) -> date:
    """The latest end day that customers are reminded of today."""
    return today + (today - min(reminder_days(today)))


def reminder_period(end: date, days: int) -> str:
    """The period of a reminder's job: one for each end day and distance, so that a renewed contract has its own."""
    return f"{end.isoformat()}/{days}"


def _own(work: Work, account: Account, contract_id: UUID) -> ContractRecord:
    contract = billing.contract(work.session, contract_id)
    if contract is None or contract.account_id != account.id:
        raise Refused(Code.NOT_FOUND)
    held = {holding.vin for holding in vehicles.holdings(work.session, account.id)}
    if contract.vin not in held:
        raise Refused(Code.NOT_FOUND)
    return contract


def _check_day(work: Work, contract: ContractRecord, service: Service) -> None:
    if contract.ends_on is None or service.renewal is Renewal.NONE:
        raise Refused(Code.NOT_RENEWABLE, fields=[("contract", "has_no_end")])
    if work.today > contract.ends_on or contract.service_status is ServiceStatus.EXPIRED:
        raise Refused(Code.RENEWAL_MISSED)
    if contract.service_status is not ServiceStatus.ACTIVE:
        raise Refused(Code.NOT_RENEWABLE, fields=[("contract", "not_active")])
    if contract.money_status not in _PAID:
        raise Refused(Code.NOT_RENEWABLE, fields=[("contract", "not_paid")])
    if service.renewal is Renewal.ON_END_DAY and not renewable(contract.ends_on, work.today):
        raise Refused(Code.RENEWAL_TOO_EARLY)


def _record(
    work: Work, account: Account, contract: ContractRecord, offer: Offer, asked: NewRenewal
) -> RenewalRecord:
    end, active_at = contract.ends_on, contract.active_at
    if end is None or active_at is None or offer.term_months is None:
        raise Refused(Code.NOT_RENEWABLE, fields=[("contract", "has_no_end")])
    market = work.settings.market
    period = billing.next_period(work.session, contract.id)
    months = billing.months_so_far(work.session, contract) + offer.term_months
    starts_at = day_starts_at(end + timedelta(days=1), market)
    made = RenewalRecord(
        id=uuid7(),
        contract_id=contract.id,
        period=period,
        number=new_number(work),
        offer_id=offer.id,
        term_months=offer.term_months,
        price_cents=offer.price_cents,
        vat_basis_points=offer.vat_basis_points,
        card_id=_card(work, account, contract, offer, asked.card_id),
        language=asked.language,
        ordered_at=work.now,
        previous_end=end,
        ends_on=ends_on(local_date(active_at, market), months) or end,
        charge_on=charge_on(starts_at, market),
        withdraw_by=withdraw_by(work.now, market),
    )
    work.session.add(made)
    work.session.flush()
    return made


def _card(
    work: Work, account: Account, contract: ContractRecord, offer: Offer, card_id: UUID | None
) -> UUID | None:
    if not offer.price_cents:
        return None
    if card_id is not None:
        card = payments.usable(work, account, card_id)
        if card is None:
            raise Refused(Code.CARD_UNUSABLE, fields=[("card_id", "unusable")])
        return card.id
    last = billing.last_period(work.session, contract.id)
    terms = charges.terms_of(work, contract, last)
    if terms is None or terms.card_id is None:
        raise Refused(Code.CARD_UNUSABLE, fields=[("card_id", "missing")])
    return terms.card_id


def _reminded(work: Work, contract: ContractRecord) -> bool:
    service = catalogue.service(work, contract.service_id)
    on_end_day = service is not None and service.renewal is Renewal.ON_END_DAY
    running = contract.service_status is ServiceStatus.ACTIVE and not contract.suspended
    return on_end_day and running


def _reminder(period: str) -> tuple[date, int]:
    end, _, days = period.partition("/")
    return date.fromisoformat(end), int(days)
