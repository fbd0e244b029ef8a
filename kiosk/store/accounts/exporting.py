"""Everything that the store knows of a customer, handed to them as one file (GDPR articles 15 and 20)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import inspect, select

from kiosk.contract.my_account import Export
from kiosk.store.accounts import proofs, repository
from kiosk.store.accounts.models import Account, AccountSession, EmailChange, ProofPurpose
from kiosk.store.billing.models import ChargeRecord, Suspension
from kiosk.store.care.models import TicketRecord
from kiosk.store.carts.models import CartRecord
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Table
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.invoices.models import Invoice
from kiosk.store.mail import outbox
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.orders.models import ConsentRecord, OrderRecord
from kiosk.store.payments.models import CardRecord
from kiosk.store.phones.models import PhoneSession
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.terminations.models import TerminationRecord
from kiosk.store.vehicles.models import Holding, OwnershipCheck
from kiosk.store.withdrawals.models import WithdrawalRecord
from kiosk.store.work import Work

LINK_LIFETIME = timedelta(hours=24)
FILE_NAME = "my-account.json"
_SECRET = frozenset(
    {
        "password_hash",
        "token_hash",
        "email_key",
        "payload_hash",
        "phone_hash",
        "match_digits",
        "provider_setup_id",
        "provider_charge_id",
        "check_url",
        "key",
    }
)
"""Columns that prove something to the store or to the provider, and are of no use to the customer."""
_OTHERS = frozenset({"holder_id", "decided_by", "dealer_id", "facts"})
"""Columns that may speak of somebody else."""


def export(work: Work, account: Account) -> Export:
    """The customer's own data, section by section; nothing of anybody else, and no secret."""
    session = work.session
    orders = select(OrderRecord.id).where(OrderRecord.account_id == account.id)
    contracts = select(ContractRecord.id).where(ContractRecord.account_id == account.id)
    handoffs = select(HandoffRecord.id).where(HandoffRecord.account_id == account.id)
    found: dict[str, Iterable[Table]] = {
        "account": [account],
        "sessions": _all(work, AccountSession, AccountSession.account_id == account.id),
        "phone_sessions": _all(work, PhoneSession, PhoneSession.account_id == account.id),
        "email_changes": _all(work, EmailChange, EmailChange.account_id == account.id),
        "vehicles": _all(work, Holding, Holding.account_id == account.id),
        "ownership_checks": _all(work, OwnershipCheck, OwnershipCheck.claimant_id == account.id),
        "cards": _all(work, CardRecord, CardRecord.account_id == account.id),
        "orders": _all(work, OrderRecord, OrderRecord.account_id == account.id),
        "consents": _all(work, ConsentRecord, ConsentRecord.order_id.in_(orders)),
        "contracts": _all(work, ContractRecord, ContractRecord.account_id == account.id),
        "renewals": _all(work, RenewalRecord, RenewalRecord.contract_id.in_(contracts)),
        "withdrawals": _all(work, WithdrawalRecord, WithdrawalRecord.contract_id.in_(contracts)),
        "terminations": _all(work, TerminationRecord, TerminationRecord.contract_id.in_(contracts)),
        "charges": _all(work, ChargeRecord, ChargeRecord.contract_id.in_(contracts)),
        "suspensions": _all(work, Suspension, Suspension.contract_id.in_(contracts)),
        "invoices": _all(work, Invoice, Invoice.order_id.in_(orders)),
        "handoffs": _all(
            work,
            HandoffRecord,
            HandoffRecord.order_id.in_(orders) | (HandoffRecord.account_id == account.id),
        ),
        "carts": _all(work, CartRecord, CartRecord.handoff_id.in_(handoffs)),
        "tickets": _all(work, TicketRecord, TicketRecord.account_id == account.id),
        "mails": session.scalars(select(Mail).where(Mail.recipient == account.email)).all(),
    }
    return Export(
        made_at=work.now,
        sections={name: tuple(_plain(row) for row in rows) for name, rows in found.items()},
    )


def ask(work: Work, account: Account) -> None:
    """Mail a link to the file, to be fetched where nobody looks over a shoulder."""
    proof = proofs.issue(work, account, ProofPurpose.EXPORT, work.now + LINK_LIFETIME)
    facts = {"account_id": str(account.id), "proof_id": str(proof.id)}
    outbox.queue(work, MailKind.EXPORT_READY, account.email, account.language, facts)


def waiting(work: Work, token: str) -> Account:
    """Whose file a link leads to, without using it. Raises ProofRefused."""
    proof = proofs.look_at(work, ProofPurpose.EXPORT, token)
    account = repository.account(work.session, proof.account_id)
    if account is None:
        raise proofs.ProofRefused(proofs.ProofProblem.UNKNOWN)
    return account


def fetch(work: Work, token: str) -> Export:
    """The file behind a link, once. Raises ProofRefused."""
    account = waiting(work, token)
    proofs.use_token(work, ProofPurpose.EXPORT, token)
    return export(work, account)


def _all(work: Work, table: type[Table], where: Any) -> Iterable[Table]:
    return work.session.scalars(select(table).where(where)).all()


def _plain(row: Table) -> dict[str, Any]:
    columns = (column.key for column in inspect(type(row)).column_attrs)
    return {
        name: _value(getattr(row, name))
        for name in columns
        if name not in _SECRET and name not in _OTHERS
    }


def _value(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
