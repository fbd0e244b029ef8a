"""Closing an account: what it means beforehand, doing it, and forgetting the person once nothing is owed (R26 to R28).

Contracts run on unchanged, with the card that pays them. What they and the tax office need stays until then: name and
address for what is still to be invoiced, charged or given back; a final invoice for ever.
"""

from datetime import timedelta

from sqlalchemy import delete, exists, select

from kiosk.contract.my_account import Closing, ClosingPreview, ComingCharge, ComingInvoice
from kiosk.domain.contract import MoneyStatus, day_starts_at
from kiosk.store.accounts import authentication, personal
from kiosk.store.accounts.models import Account, AccountState, Proof
from kiosk.store.billing import repository as charges
from kiosk.store.billing import service as billing
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.care import repository as care
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts import service as contract_service
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.erasures import repository as erasing
from kiosk.store.erasures import service as erasures
from kiosk.store.handoffs import service as handoffs
from kiosk.store.invoices import service as invoices
from kiosk.store.invoices.models import Invoice, InvoiceStatus
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Done, Due, Later, Outcome
from kiosk.store.mail import outbox
from kiosk.store.mail.models import REQUIRED_AFTER_CLOSING, Mail, MailKind
from kiosk.store.orders import repository as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository as cards
from kiosk.store.payments.models import CardRecord, CardState
from kiosk.store.vehicles import ownership, removal
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work

_OWED = (MoneyStatus.DUE, MoneyStatus.FAILED)
_UNSETTLED = (ChargeState.DUE, ChargeState.SENDING)
MAIL_PAUSE = timedelta(minutes=15)


def preview(work: Work, account: Account) -> ClosingPreview:
    """What runs on, what is still to be paid, and the invoices to take along (R26)."""
    found = contracts.of_account(work.session, account.id)
    running = [contract for contract in found if contract.running]
    standing = running if account.standing else []
    drafts = work.session.execute(
        select(OrderRecord.number, Invoice.final_on)
        .join(Invoice, Invoice.order_id == OrderRecord.id)
        .where(OrderRecord.account_id == account.id, Invoice.status == InvoiceStatus.DRAFT)
        .where(Invoice.total_cents > 0)
        .order_by(Invoice.final_on, OrderRecord.number)
    ).all()
    return ClosingPreview(
        running=tuple(contract_service.reply_of(c) for c in standing),
        reservations=tuple(contract_service.reply_of(c) for c in running if c not in standing),
        charges=tuple(_charge(work, c) for c in found if account.standing and _owes(c)),
        invoices=invoices.of_account(work, account).invoices,
        coming_invoices=tuple(
            ComingInvoice(order_number=number, final_on=final_on)
            for number, final_on in drafts
            if account.standing
        ),
    )


def close(work: Work, account: Account, form: Closing) -> None:
    """Close the account: sessions and links end, cars are let go, the address is free, contracts run on (R26, R27).

    One that was never confirmed goes whole, with its reservations.
    """
    personal.check_password(work, account, form.password)
    if not account.confirmed:
        erasures.erase_account(work, account)
        return
    # In the order in which a link that is being used takes them.
    erasing.proofs_locked(work.session, account.id)
    vehicles.lock_account(work.session, account.id)
    facts = {"account_id": str(account.id)}
    outbox.queue(work, MailKind.ACCOUNT_CLOSED, account.email, account.language, facts)
    work.session.flush()
    _end_access(work, account)
    for holding in vehicles.holdings(work.session, account.id):
        removal.give_up(work, holding)
    ownership.forget(work, account.id)
    care.let_go(work.session, account.id)
    _drop_mails(work, account)
    account.state = AccountState.CLOSED
    account.closed_at = work.now
    account.email_key = f"closed {account.id}"
    account.password_hash = account.title = ""
    account.contact = {}
    account.billing_address = None
    work.session.flush()
    jobs.put(work, JobKind.FORGET_CLOSED, account.id)


def forget(work: Work, due: Due) -> Outcome:
    """The job that takes name and address out of a closed account once nothing needs them; subject is the account."""
    account = erasing.account_locked(work.session, due.subject)
    if account is None or account.state is not AccountState.CLOSED or not account.email:
        return Done("gone", forget=True)
    if needed(work, account):
        tomorrow = work.today + timedelta(days=1)
        return Later(day_starts_at(tomorrow, work.settings.market), "something is still owed")
    if _mail_waits(work, account):
        return Later(work.now + MAIL_PAUSE, "a mail is still to be sent")
    for card in cards.cards_of(work.session, account.id):
        _forget_card(work, card)
    for order in orders.of_account(work.session, account.id):
        order.billing_address = {}
    work.session.execute(
        delete(Mail).where(Mail.recipient == account.email, Mail.settled_at.is_not(None))
    )
    account.first_name = account.surname = account.email = ""
    return Done("forgotten", forget=True)


def needed(work: Work, account: Account) -> bool:
    """Whether the law or a contract still needs to know who the customer is."""
    found = contracts.of_account(work.session, account.id)
    if any(_owes(contract) for contract in found):
        return True
    for order in orders.of_account(work.session, account.id):
        if order.withdraw_by >= work.today and any(c.running for c in order.contracts):
            return True
    return bool(
        work.session.scalar(
            select(
                exists().where(
                    Invoice.order_id == OrderRecord.id,
                    OrderRecord.account_id == account.id,
                    (Invoice.status == InvoiceStatus.DRAFT) & (Invoice.total_cents > 0),
                )
                | exists().where(
                    ChargeRecord.contract_id == ContractRecord.id,
                    ContractRecord.account_id == account.id,
                    ChargeRecord.state.in_(_UNSETTLED)
                    | (
                        (ChargeRecord.state == ChargeState.CHARGED)
                        & ChargeRecord.voided_at.is_not(None)
                    ),
                )
            )
        )
    )


def _owes(contract: ContractRecord) -> bool:
    """Whether money will, or should, still come in for a contract."""
    coming = (
        contract.running
        and contract.money_status is MoneyStatus.NOT_DUE
        and contract.active_at is None
        and contract.price_cents > 0
    )
    return coming or contract.money_status in _OWED


def _charge(work: Work, contract: ContractRecord) -> ComingCharge:
    terms = billing.terms_of(work, contract, charges.last_period(work.session, contract.id))
    return ComingCharge(
        contract=contract_service.reply_of(contract),
        amount_cents=terms.amount_cents if terms else contract.price_cents,
        charge_on=contract.charge_on,
    )


def _end_access(work: Work, account: Account) -> None:
    authentication.end_all(work, account)
    handoffs.end_all(work, account.id)
    personal.forget_email_changes(work, account)
    work.session.execute(delete(Proof).where(Proof.account_id == account.id))
    erasing.forget_replies(work.session, account)


def _drop_mails(work: Work, account: Account) -> None:
    """What was sent is forgotten; what waits goes out only where the law wants it (R28)."""
    work.session.execute(
        delete(Mail).where(
            Mail.recipient == account.email,
            Mail.settled_at.is_not(None) | Mail.kind.not_in(REQUIRED_AFTER_CLOSING),
        )
    )


def _mail_waits(work: Work, account: Account) -> bool:
    query = select(Mail.id).where(Mail.recipient == account.email, Mail.settled_at.is_(None))
    return work.session.scalar(query.limit(1)) is not None


def _forget_card(work: Work, card: CardRecord) -> None:
    jobs.put(work, JobKind.FORGET_CARD, card.id, card.provider_setup_id)
    card.provider_setup_id = f"forgotten {card.id}"
    card.cardholder = ""
    card.state = CardState.DECLINED
    card.check_url = None
    card.ask_again_at = None
