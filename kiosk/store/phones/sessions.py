"""Opens, recognises and ends the account sessions of browsers (DESIGN §6).

A session ends half an hour after the last page, two hours after it began, with a new password, and with the account.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select

from kiosk.store import tokens
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.database import uuid7
from kiosk.store.phones.models import PhoneSession
from kiosk.store.work import Store, Work

IDLE = timedelta(minutes=30)
AT_MOST = timedelta(hours=2)
_SEEN_EVERY = timedelta(minutes=1)
"""A visit is noted this often at most: reading pages should not write all the time."""


def open_session(work: Work, account: Account) -> PhoneSession:
    """Sign the account in in one browser. Sessions long over go on the way."""
    work.session.execute(
        delete(PhoneSession).where(PhoneSession.expires_at <= work.now - timedelta(days=1))
    )
    session = PhoneSession(
        id=uuid7(),
        account=account,
        opened_at=work.now,
        seen_at=work.now,
        expires_at=work.now + IDLE,
    )
    session.token_hash = tokens.token_hash(token_of(work, session))
    work.session.add(session)
    work.session.flush()
    return session


def token_of(work: Work, session: PhoneSession) -> str:
    """The secret of a session; derived, so that a form sent twice gets it again without it being stored."""
    return tokens.derived_token(work.secret, "phone session", str(session.id))


def identify(work: Work, token: str) -> PhoneSession | None:
    """The living session that holds this token."""
    found = _by_token(work, token)
    if found is None or found.expires_at <= work.now:
        return None
    standing = (AccountState.PENDING, AccountState.CONFIRMED)
    return found if found.account.state in standing else None


def seen(store: Store, token: str) -> None:
    """A page was asked for: the half hour begins anew. Writes once a minute at most."""
    with store.work(write=False) as work:
        found = identify(work, token)
        if found is None or work.now - found.seen_at < _SEEN_EVERY:
            return
    with store.work() as work:
        found = identify(work, token)
        if found is not None:
            found.seen_at = work.now
            found.expires_at = _until(found, work.now)


def end(work: Work, token: str) -> None:
    """Sign out in this browser."""
    work.session.execute(
        delete(PhoneSession).where(PhoneSession.token_hash == tokens.token_hash(token))
    )


def end_all(work: Work, account_id: UUID, *, keep: UUID | None = None) -> None:
    """Sign an account out in every browser, but for the session of that id (R21, R23)."""
    work.session.execute(
        delete(PhoneSession).where(PhoneSession.account_id == account_id, PhoneSession.id != keep)
        if keep is not None
        else delete(PhoneSession).where(PhoneSession.account_id == account_id)
    )


def _until(session: PhoneSession, now: datetime) -> datetime:
    return min(now + IDLE, session.opened_at + AT_MOST)


def _by_token(work: Work, token: str) -> PhoneSession | None:
    if not token:
        return None
    return work.session.scalar(
        select(PhoneSession).where(PhoneSession.token_hash == tokens.token_hash(token))
    )
