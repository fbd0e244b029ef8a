"""Who is signed in on which kiosk, for at most 30 minutes (DESIGN §6)."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete

from kiosk.contract.accounts import Session
from kiosk.contract.problems import Code
from kiosk.contract.sign_ins import CurrentSession
from kiosk.domain.account import Address, Profile
from kiosk.store import tokens
from kiosk.store.accounts import repository
from kiosk.store.accounts.models import Account, AccountSession, AccountState
from kiosk.store.database import uuid7
from kiosk.store.devices.models import Device
from kiosk.store.http.problems import Refused
from kiosk.store.phones import sessions
from kiosk.store.work import Work

SESSION_LIFETIME = timedelta(minutes=30)


def open_session(work: Work, account: Account, device: Device) -> AccountSession:
    """Sign the account in on this kiosk; sessions long over go on the way."""
    over = AccountSession.expires_at <= work.now - timedelta(days=1)
    work.session.execute(delete(AccountSession).where(over))
    session = AccountSession(
        id=uuid7(),
        account=account,
        device_id=device.id,
        created_at=work.now,
        expires_at=work.now + SESSION_LIFETIME,
    )
    session.token_hash = tokens.token_hash(session_token(work, session.id))
    work.session.add(session)
    return session


def session_token(work: Work, session_id: UUID) -> str:
    """The secret of a session; derived, so that a repeated request gets it again without it being stored."""
    return tokens.derived_token(work.secret, "session", str(session_id))


def identify(work: Work, token: str, device: Device, *, merged_too: bool) -> AccountSession:
    """The session of this token on this kiosk; `merged_too` admits one whose account was merged meanwhile."""
    found = repository.session_by_token(work.session, tokens.token_hash(token)) if token else None
    if (
        found is None
        or found.device_id != device.id
        or found.expires_at <= work.now
        or found.account.state is AccountState.CLOSED
        or (found.account.state is AccountState.MERGED and not merged_too)
    ):
        raise Refused(Code.NOT_SIGNED_IN)
    return found


def end_session(work: Work, session: AccountSession) -> None:
    """Sign out."""
    work.session.delete(session)


def end_all(work: Work, account: Account) -> None:
    """End every session of an account, at kiosks and in browsers (R21)."""
    work.session.execute(delete(AccountSession).where(AccountSession.account_id == account.id))
    sessions.end_all(work, account.id)


def profile_of(account: Account) -> Profile:
    """Who is signed in, as screens show it."""
    address = account.billing_address
    return Profile(
        account_id=str(account.id),
        first_name=account.first_name,
        surname=account.surname,
        email=account.email,
        language=account.language,
        country=account.country,
        confirmed=account.confirmed,
        billing_address=Address(**address) if address else None,
    )


def current(session: AccountSession) -> CurrentSession:
    """The session as the kiosk may ask for it again."""
    return CurrentSession(expires_at=session.expires_at, profile=profile_of(session.account))


def reply_of(work: Work, session: AccountSession) -> Session:
    """The session as the kiosk gets it."""
    return Session(
        access_token=session_token(work, session.id),
        expires_at=session.expires_at,
        profile=profile_of(session.account),
    )
