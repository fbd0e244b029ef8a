"""Everything that falls due by itself, and which part of the store does it."""

from collections.abc import Callable, Iterator

from kiosk.store.accounts import closing
from kiosk.store.billing import repository as charges
from kiosk.store.billing import service as billing
from kiosk.store.carts import repository as carts
from kiosk.store.carts import service as cart_service
from kiosk.store.erasures import repository as unconfirmed
from kiosk.store.erasures import service as erasures
from kiosk.store.invoices import purging
from kiosk.store.invoices import repository as documents
from kiosk.store.invoices import service as invoices
from kiosk.store.jobs import repository
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Due, Found, Handler, Outcome, Outside
from kiosk.store.jobs.worker import Plan
from kiosk.store.payments.port import PaymentProvider
from kiosk.store.renewals import repository as terms
from kiosk.store.renewals import service as renewals
from kiosk.store.telematics import switching
from kiosk.store.telematics.port import Telematics
from kiosk.store.work import Work

AskingHandler = Callable[[Work, Due, PaymentProvider], Outcome | Outside]
SwitchingHandler = Callable[[Work, Due, Telematics], Outcome | Outside]


def plan(provider: PaymentProvider, cars: Telematics) -> Plan:
    """What workers of this store do; money goes through `provider`, services are ended through `cars`."""

    def with_provider(handler: AskingHandler) -> Handler:
        def handle(work: Work, due: Due) -> Outcome | Outside:
            return handler(work, due, provider)

        return handle

    def with_cars(handler: SwitchingHandler) -> Handler:
        def handle(work: Work, due: Due) -> Outcome | Outside:
            return handler(work, due, cars)

        return handle

    return Plan(
        planners=(
            _charges,
            _unpaid,
            _drafts,
            _failed,
            _reminders,
            _ended,
            _delivered,
            _erasures,
            _purges,
            _carts,
        ),
        handlers={
            JobKind.CHARGE: with_provider(billing.charge),
            JobKind.REFUND: with_provider(billing.refund),
            JobKind.SUSPEND: billing.suspend,
            JobKind.FINALISE_INVOICE: invoices.finalise,
            JobKind.CREDIT: invoices.credit_failed,
            JobKind.RENDER_DOCUMENT: invoices.render,
            JobKind.PURGE_INVOICE: purging.purge,
            JobKind.REMIND: renewals.remind,
            JobKind.EXPIRE: renewals.expire,
            JobKind.PROMISE: renewals.promise,
            JobKind.ERASE_ACCOUNT: erasures.erase,
            JobKind.FORGET_CARD: with_provider(erasures.forget_card),
            JobKind.FORGET_CLOSED: closing.forget,
            JobKind.CLEAR_CART: cart_service.clear_over,
            JobKind.SWITCH_OFF: with_cars(switching.switch_off),
            JobKind.PAUSE: with_cars(switching.pause),
            JobKind.RESUME: with_cars(switching.resume),
        },
    )


def _charges(work: Work) -> Iterator[Found]:
    for contract_id in charges.first_charges_due(work.session, work.today):
        yield Found(JobKind.CHARGE, contract_id, "1")


def _unpaid(work: Work) -> Iterator[Found]:
    for charge in charges.unpaid(work.session):
        yield Found(JobKind.SUSPEND, charge.id)


def _drafts(work: Work) -> Iterator[Found]:
    for invoice in documents.drafts_due(work.session, work.today):
        yield Found(JobKind.FINALISE_INVOICE, invoice.id)


def _failed(work: Work) -> Iterator[Found]:
    for contract in documents.failed_after_final(work.session):
        yield Found(JobKind.CREDIT, contract.id, "1")


def _reminders(work: Work) -> Iterator[Found]:
    last = renewals.reminded_until(work.today)
    for end in terms.end_days(work.session, work.today, last):
        days = renewals.reminder_due(end, work.today)
        period = renewals.reminder_period(end, days)
        for contract_id in terms.unreminded(work.session, end, period):
            yield Found(JobKind.REMIND, contract_id, period)


def _ended(work: Work) -> Iterator[Found]:
    for contract in terms.over(work.session, work.today):
        period = contract.ends_on.isoformat() if contract.ends_on else ""
        if repository.of(work.session, JobKind.EXPIRE, contract.id, period) is None:
            yield Found(JobKind.EXPIRE, contract.id, period)


def _delivered(work: Work) -> Iterator[Found]:
    for contract in terms.delivered_since(work.session):
        yield Found(JobKind.PROMISE, contract.id)


def _erasures(work: Work) -> Iterator[Found]:
    for account_id in unconfirmed.unconfirmed(work.session, work.today):
        yield Found(JobKind.ERASE_ACCOUNT, account_id)


def _carts(work: Work) -> Iterator[Found]:
    for cart in carts.to_clear(work.session, work.now):
        yield Found(JobKind.CLEAR_CART, cart.id)


def _purges(work: Work) -> Iterator[Found]:
    for invoice_id in purging.due(work):
        yield Found(JobKind.PURGE_INVOICE, invoice_id)
