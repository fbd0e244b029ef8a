"""Queries about accounts, sessions and proofs."""

from uuid import UUID

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from kiosk.store.accounts.models import (
    Account,
    AccountSession,
    AccountState,
    Proof,
    ProofPurpose,
)


def account(session: Session, account_id: UUID) -> Account | None:
    """The account of that id."""
    return session.get(Account, account_id)


def confirmed_by_email(session: Session, email_key: str) -> Account | None:
    """The one confirmed account of an address."""
    return session.scalar(
        select(Account).where(
            Account.email_key == email_key, Account.state == AccountState.CONFIRMED
        )
    )


def to_sign_in(session: Session, email_key: str) -> Account | None:
    """The confirmed account of an address, else the latest pending one."""
    confirmed_first = case((Account.state == AccountState.CONFIRMED, 0), else_=1)
    return session.scalar(
        select(Account)
        .where(
            Account.email_key == email_key,
            Account.state.in_((AccountState.CONFIRMED, AccountState.PENDING)),
        )
        .order_by(confirmed_first, Account.created_at.desc(), Account.id.desc())
        .limit(1)
    )


def session(session: Session, session_id: UUID) -> AccountSession | None:
    """The customer's session of that id."""
    return session.get(AccountSession, session_id)


def session_by_token(session: Session, token_hash: str) -> AccountSession | None:
    """The customer's session that holds this token."""
    return session.scalar(select(AccountSession).where(AccountSession.token_hash == token_hash))


def held(session: Session, account_id: UUID) -> bool:
    """Keep an account from being erased until this transaction ends; false where it is gone already."""
    wanted = select(Account.id).where(Account.id == account_id).with_for_update()
    return session.scalar(wanted) is not None


def proof(session: Session, proof_id: UUID) -> Proof | None:
    """The proof of that id."""
    return session.get(Proof, proof_id)


def proof_by_token(session: Session, purpose: ProofPurpose, token_hash: str) -> Proof | None:
    """The proof whose link this is, locked so that it can be used once only."""
    return session.scalar(
        select(Proof)
        .where(Proof.token_hash == token_hash, Proof.purpose == purpose)
        .with_for_update()
    )


def latest_proof(session: Session, account_id: UUID, purpose: ProofPurpose) -> Proof | None:
    """The newest proof of an account for a purpose, locked."""
    return session.scalar(
        select(Proof)
        .where(Proof.account_id == account_id, Proof.purpose == purpose)
        .order_by(Proof.created_at.desc(), Proof.id.desc())
        .limit(1)
        .with_for_update()
    )
