"""Queries about accounts to erase, and the deletion of all that hangs on them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, String, cast, delete, func, or_, select
from sqlalchemy.orm import Session

from kiosk.store.accounts.models import (
    Account,
    AccountSession,
    AccountState,
    EmailChange,
    Proof,
)
from kiosk.store.care.models import TicketRecord
from kiosk.store.carts.models import CartRecord
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Table
from kiosk.store.erasures.models import ErasedLink
from kiosk.store.handoffs.models import HandoffCode, HandoffRecord
from kiosk.store.http.models import KeptReply
from kiosk.store.invoices.models import Invoice
from kiosk.store.jobs import repository as jobs
from kiosk.store.jobs.models import Job, JobKind
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.oauth.models import SignInRecord
from kiosk.store.orders.models import ConsentRecord, OrderRecord
from kiosk.store.payments.models import CardPage, CardRecord
from kiosk.store.phones.models import PhoneSession
from kiosk.store.telematics.models import ActivationRecord
from kiosk.store.terminations.models import TerminationRecord
from kiosk.store.vehicles.models import Holding, OwnershipCheck
from kiosk.store.withdrawals.models import WithdrawalRecord

BATCH = 100


def unconfirmed(session: Session, today: date) -> Sequence[UUID]:
    """Accounts whose last day to be confirmed has passed (R11)."""
    return session.scalars(
        select(Account.id)
        .where(
            Account.state == AccountState.PENDING,
            Account.confirm_by < today,
            jobs.none_of(JobKind.ERASE_ACCOUNT, Account.id),
        )
        .limit(BATCH)
    ).all()


def proofs_locked(session: Session, account_id: UUID) -> Sequence[Proof]:
    """The account's links and codes, locked before the account itself, as a confirmation does it."""
    return session.scalars(
        select(Proof).where(Proof.account_id == account_id).order_by(Proof.id).with_for_update()
    ).all()


def account_locked(session: Session, account_id: UUID) -> Account | None:
    """The account, locked, as it stands now."""
    return session.scalar(
        select(Account)
        .where(Account.id == account_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def cards(session: Session, account_id: UUID) -> Sequence[CardRecord]:
    """The cards of an account."""
    return session.scalars(select(CardRecord).where(CardRecord.account_id == account_id)).all()


def mails(session: Session, account: Account, known: set[str]) -> Sequence[Mail]:
    """The mails about an account: those that name one of `known` ids, and, where nobody else has the address, all."""
    alone = not session.scalar(
        select(func.count())
        .select_from(Account)
        .where(
            (Account.email_key == account.email_key)
            | (func.lower(Account.email) == account.email.lower()),
            Account.id != account.id,
        )
    )
    found = session.scalars(
        select(Mail).where(func.lower(Mail.recipient) == account.email.lower())
        if alone
        else select(Mail).where(Mail.recipient == account.email)
    ).all()
    asked = select(EmailChange.new_email).where(EmailChange.account_id == account.id)
    changing = session.scalars(
        select(Mail).where(Mail.kind == MailKind.EMAIL_CHANGE, Mail.recipient.in_(asked))
    ).all()
    its_own = [mail for mail in found if alone or known & {str(v) for v in mail.facts.values()}]
    return its_own + [mail for mail in changing if mail not in its_own]


def count(session: Session, table: type[Table], where: ColumnElement[bool]) -> int:
    """How many rows there are."""
    return session.scalar(select(func.count()).select_from(table).where(where)) or 0


def delete_all(session: Session, account: Account) -> None:
    """Delete the account and everything of it, from the leaves to the root."""
    orders = select(OrderRecord.id).where(
        or_(OrderRecord.account_id == account.id, OrderRecord.placed_by == account.id)
    )
    order_ids = list(session.scalars(orders))
    contracts = select(ContractRecord.id).where(ContractRecord.order_id.in_(order_ids))
    contract_ids = list(session.scalars(contracts))
    invoices = list(session.scalars(select(Invoice.id).where(Invoice.order_id.in_(order_ids))))
    handoffs = list(
        session.scalars(
            select(HandoffRecord.id).where(
                or_(HandoffRecord.order_id.in_(order_ids), HandoffRecord.account_id == account.id)
            )
        )
    )
    of_its_own: tuple[tuple[type[Table], ColumnElement[bool]], ...] = (
        (Job, Job.subject.in_([*contract_ids, *invoices])),
        (TerminationRecord, TerminationRecord.contract_id.in_(contract_ids)),
        (WithdrawalRecord, WithdrawalRecord.contract_id.in_(contract_ids)),
        (ActivationRecord, ActivationRecord.contract_id.in_(contract_ids)),
        (Invoice, Invoice.id.in_(invoices)),
        (HandoffCode, HandoffCode.handoff_id.in_(handoffs)),
        (SignInRecord, SignInRecord.handoff_id.in_(handoffs)),
        (CartRecord, CartRecord.handoff_id.in_(handoffs)),
        (HandoffRecord, HandoffRecord.id.in_(handoffs)),
        (CardPage, CardPage.order_id.in_(order_ids)),
        (ConsentRecord, ConsentRecord.order_id.in_(order_ids)),
        (ContractRecord, ContractRecord.id.in_(contract_ids)),
        (OrderRecord, OrderRecord.id.in_(order_ids)),
        (CardRecord, CardRecord.account_id == account.id),
        (AccountSession, AccountSession.account_id == account.id),
        (PhoneSession, PhoneSession.account_id == account.id),
        (EmailChange, EmailChange.account_id == account.id),
        (Proof, Proof.account_id == account.id),
        (
            OwnershipCheck,
            or_(OwnershipCheck.claimant_id == account.id, OwnershipCheck.holder_id == account.id),
        ),
        (TicketRecord, TicketRecord.account_id == account.id),
        (Holding, Holding.account_id == account.id),
        (KeptReply, _replies_naming(account)),
        (Account, Account.id == account.id),
    )
    session.flush()
    session.expunge_all()
    for table, where in of_its_own:
        session.execute(delete(table).where(where).execution_options(synchronize_session=False))


def link(session: Session, token_hash: str) -> ErasedLink | None:
    """The erased account's link of that hash."""
    return session.get(ErasedLink, token_hash)


def forget_replies(session: Session, account: Account) -> None:
    """No answer that was kept for a repeated request tells of the account any more."""
    session.execute(
        delete(KeptReply)
        .where(_replies_naming(account))
        .execution_options(synchronize_session=False)
    )


def _replies_naming(account: Account) -> ColumnElement[bool]:
    name = str(account.id)
    return (KeptReply.created_at >= account.created_at) & or_(
        KeptReply.scope.endswith(name), cast(KeptReply.body, String).contains(name)
    )
