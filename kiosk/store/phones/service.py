"""Logging in and creating an account in a phone's browser (R4 to R7, R13, R17, R21)."""

import hashlib
from uuid import UUID

from fastapi import Request
from pydantic import BaseModel

from kiosk.contract.accounts import Credentials, NewAccount, PasswordReset
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts import throttling
from kiosk.store.http import idempotency
from kiosk.store.phones import cookies, sessions
from kiosk.store.phones.models import PhoneSession
from kiosk.store.work import Work


class Opened(BaseModel):
    """What is kept of the answer to a new account: nothing personal, and no secret."""

    account_id: UUID
    session_id: UUID


def identify(work: Work, request: Request) -> PhoneSession | None:
    """The living account session of the browser that sends this request."""
    return sessions.identify(work, cookies.account_token(request))


def log_in(work: Work, credentials: Credentials, address: str) -> PhoneSession:
    """Sign in in this browser; `credentials_wrong` alike for everything that is wrong, `rate_limited` (R7)."""
    own = [throttling.LOGIN_ADDRESS.of(address)]
    return sessions.open_session(work, accounts.authenticate(work, credentials, own))


def create(work: Work, form: NewAccount, form_key: str, address: str) -> PhoneSession:
    """A pending account, signed in in this browser; the same form sent twice is one account (R4, R6)."""
    digest = hashlib.sha256(form.model_dump_json().encode()).hexdigest()
    # Filled in anew after going back, it is another account; the digest takes the place of a payload to compare.
    attempt = idempotency.Attempt("POST /account/new", f"{form_key} {digest}", digest)
    kept = idempotency.kept(work, attempt)
    if kept is not None:
        earlier = work.session.get(PhoneSession, Opened.model_validate(kept.body).session_id)
        if earlier is not None:
            return earlier
    account = accounts.register(work, form, throttling.ACCOUNTS_ADDRESS.of(address))
    session = sessions.open_session(work, account)
    opened = Opened(account_id=account.id, session_id=session.id)
    idempotency.keep(work, attempt, 201, opened.model_dump(mode="json"))
    return session


def ask_reset(work: Work, asked: PasswordReset, address: str) -> None:
    """Take note of a forgotten password; the answer is always the same (R21)."""
    accounts.ask_reset(work, asked, throttling.RESET_ADDRESS.of(address))
