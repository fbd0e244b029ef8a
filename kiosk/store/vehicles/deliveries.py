"""A car's delivery date becomes known or changes: what was ordered for it is dated anew, and its customer told (R49)."""

from datetime import date, timedelta

from kiosk.contract.problems import Code
from kiosk.contract.vehicles import Delivered, Delivery
from kiosk.domain.contract import activation_on
from kiosk.store.accounts import repository as accounts
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.vehicles import repository, sales
from kiosk.store.work import Work

FURTHEST = timedelta(days=3 * 366)
"""No car is ordered longer ahead than this; a date beyond it is a slip of the pen."""
EARLIEST = date(1990, 1, 1)


def deliver(work: Work, vin: str, told: Delivery) -> Delivered:
    """Take in a delivery date; `vehicle_unknown`, or `invalid` for a day that cannot be. Twice does no harm.

    With a sale number, what was ordered by it is bound to this car first.
    """
    try:
        day = date.fromisoformat(told.delivered_on)
    except ValueError:
        raise Refused(Code.INVALID, fields=[("delivered_on", "date_invalid")]) from None
    if not EARLIEST <= day <= work.today + FURTHEST:
        raise Refused(Code.INVALID, fields=[("delivered_on", "date_unlikely")])
    record = repository.vehicle(work.session, vin)
    if record is None:
        raise Refused(Code.VEHICLE_UNKNOWN)
    record.delivered_on = day
    work.session.flush()
    found = sales.bind(work, told.sale_number, record) if told.sale_number else sales.Bound()
    dated = sum(date_anew(work, contract, day) for contract in contracts.of_car(work.session, vin))
    return Delivered(vin=vin, delivered_on=day, dated=dated, bound=found.bound, unfit=found.unfit)


def date_anew(work: Work, contract: ContractRecord, delivered_on: date | None) -> bool:
    """Promise the activation of one contract by its car's delivery; true where that changed something.

    A promise never lies in the past: what could have begun earlier begins today.
    """
    promised = activation_on(delivered_on, work.today)
    before = contract.promised_on
    # A day that has come already stays: the activation is under way.
    if promised is None or promised == before or (before and max(before, promised) <= work.today):
        return False
    contract.promised_on = promised
    account = accounts.account(work.session, contract.account_id)
    if account is not None and account.email:
        facts = {"contract_id": str(contract.id)}
        outbox.queue(work, MailKind.ACTIVATION_DATED, account.email, account.language, facts)
    return True
