"""A kiosk's sign-in by phone, from its codes to the session it fetches (RFC 8628, RFC 9449).

The session is bound to the kiosk's key, which signs the request for it: a device code that was seen by somebody else
opens nothing. How far the phone is follows from the hand-off whose code it took.
"""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.contract.handoffs import HandoffPhase
from kiosk.contract.problems import Code
from kiosk.contract.sign_ins import (
    INTERVAL_S,
    LIFETIME_S,
    SCOPE,
    DeviceAuthorization,
    OAuthError,
    Prompt,
    SignIn,
    SignInState,
    Token,
)
from kiosk.store import tokens
from kiosk.store.accounts import authentication, throttling
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import codes
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffKind
from kiosk.store.handoffs.service import Subject
from kiosk.store.http.problems import Refused
from kiosk.store.oauth import repository
from kiosk.store.oauth.errors import OAuthRefused
from kiosk.store.oauth.models import SignInRecord
from kiosk.store.work import Work

STARTS_DEVICE = throttling.Limit("sign-ins device", 60, 5)
STARTS_UNPROVEN = throttling.Limit("sign-ins unproven", 20, 30)
"""Whoever only names a kiosk is counted by address, so as not to use up what the kiosk itself may do."""
CODES_DEVICE = throttling.Limit("device codes device", 60, 1)
SLOWER_S = 5
"""What `slow_down` adds to the interval (RFC 8628 §3.5)."""
EARLY = timedelta(seconds=0.5)
"""How much too early a request may come: networks do not keep the distance between two of them."""
AGAIN = timedelta(seconds=60)
"""How long the same session is handed out again: the first answer may have been lost on the way."""
KEPT_FOR = timedelta(days=1)
_FORGET_AT_ONCE = 20
_OPEN = (AccountState.PENDING, AccountState.CONFIRMED)


def start(
    work: Work, device: Device, prompt: Prompt, language: str, bucket: throttling.Bucket
) -> DeviceAuthorization:
    """New codes for a sign-in on this kiosk (RFC 8628 §3.2)."""
    throttling.check(work, [bucket])
    throttling.count(work, [bucket])
    _forget_old(work)
    handoff = handoffs.begin(work, Subject(HandoffKind.SIGN_IN), device, language)
    code = handoffs.add_code(work, handoff)
    device_code = tokens.random_token()
    record = SignInRecord(
        id=handoff.id,
        handoff=handoff,
        device_code_hash=tokens.token_hash(device_code),
        prompt=prompt,
        interval_s=INTERVAL_S,
        started_at=work.now,
    )
    work.session.add(record)
    go = f"{work.settings.public_url}/go"
    return DeviceAuthorization(
        device_code=device_code,
        user_code=codes.letters_of(work, code.id),
        verification_uri=go,
        verification_uri_complete=f"{go}/{codes.secret_of(work, code.id)}",
        expires_in=LIFETIME_S,
        interval=INTERVAL_S,
        match_digits=handoff.match_digits,
        sign_in_id=record.id,
    )


def read(work: Work, sign_in_id: UUID, device: Device) -> SignIn:
    """How far a sign-in of this kiosk is; a foreign one is `not_found`."""
    record = _own(work, sign_in_id, device)
    left_s = (_expires_at(record) - work.now).total_seconds()
    return SignIn(
        sign_in_id=record.id,
        version=record.handoff.version,
        state=state_of(work, record),
        expires_in_s=max(0, int(left_s)),
    )


def cancel(work: Work, sign_in_id: UUID, device: Device) -> None:
    """Nobody waits for this sign-in any more: its code is void, and what was allowed is not fetched."""
    record = _own(work, sign_in_id, device)
    if record.redeemed_at is None and record.handoff.ended_at is None:
        handoffs.end(work, record.handoff)


def state_of(work: Work, record: SignInRecord) -> SignInState:
    """How far a sign-in is now."""
    handoff = record.handoff
    if record.redeemed_at is not None:
        return SignInState.APPROVED
    if handoff.phase is HandoffPhase.REFUSED:
        return SignInState.DENIED
    if _expires_at(record) <= work.now:
        return SignInState.EXPIRED
    if record.approved_at is not None:
        # An account that went away, or became another one, allows nothing any more.
        return SignInState.APPROVED if handoff.account_id else SignInState.EXPIRED
    if handoff.phase is HandoffPhase.CONNECTED:
        creates = record.prompt is Prompt.CREATE
        return SignInState.CREATING if creates else SignInState.SIGNING_IN
    return SignInState.OPENED if handoff.opened_at else SignInState.WAITING


def of_phone(work: Work, phone_token: str) -> SignInRecord | None:
    """The sign-in whose code this phone took; nothing where it took none, or where that is over."""
    handoff = handoffs.of_phone(work, phone_token, HandoffKind.SIGN_IN)
    return repository.of_handoff(work.session, handoff.id) if handoff else None


def approve(work: Work, record: SignInRecord, account: Account) -> None:
    """The customer has logged in on the phone: the kiosk may fetch a session. Once only, and not after a no."""
    if state_of(work, record) in (SignInState.SIGNING_IN, SignInState.CREATING):
        record.approved_at = work.now
        record.handoff.account_id = account.id
        record.handoff.version += 1


def merged(work: Work, record: SignInRecord, pending: UUID, standing: Account) -> None:
    """The customer proved the address of a new account on the phone, and it had an account already: that one's then.

    The mailed digits typed on the phone that logged the kiosk in prove as much as a new password would.
    """
    found = accounts.session(work.session, record.session_id) if record.session_id else None
    if found is not None and found.account_id == pending:
        found.account = standing
    if record.approved_at is not None and record.redeemed_at is None:
        record.handoff.account_id = standing.id


def deny(work: Work, record: SignInRecord) -> None:
    """The customer does not want it after all."""
    if record.approved_at is None:
        handoffs.give_up(work, record.handoff)


def redeem(work: Work, device_code: str, device: Device) -> Token:
    """The session of an allowed sign-in; `OAuthRefused` says why there is none (RFC 8628 §3.5)."""
    bucket = CODES_DEVICE.of(str(device.id))
    throttling.check(work, [bucket])
    record = repository.by_device_code(work.session, tokens.token_hash(device_code))
    if record is None or record.handoff.device_id != device.id:
        throttling.count(work, [bucket])
        raise OAuthRefused(OAuthError.INVALID_GRANT)
    if record.redeemed_at is not None:
        return _again(work, record)
    state = state_of(work, record)
    if state is SignInState.DENIED:
        raise OAuthRefused(OAuthError.ACCESS_DENIED)
    if state is SignInState.EXPIRED:
        raise OAuthRefused(OAuthError.EXPIRED_TOKEN)
    if state is not SignInState.APPROVED:
        raise OAuthRefused(_pending(work, record))
    account_id = record.handoff.account_id
    account = accounts.account(work.session, account_id) if account_id else None
    if account is None or account.state not in _OPEN:
        raise OAuthRefused(OAuthError.ACCESS_DENIED)
    session = authentication.open_session(work, account, device)
    record.session_id, record.redeemed_at = session.id, work.now
    return _token(work, session.id, session.expires_at)


def _pending(work: Work, record: SignInRecord) -> OAuthError:
    """Not allowed yet; asked too soon, the distance grows for good (RFC 8628 §3.5)."""
    earlier, record.polled_at = record.polled_at, work.now
    if earlier is None or work.now - earlier >= timedelta(seconds=record.interval_s) - EARLY:
        return OAuthError.AUTHORIZATION_PENDING
    record.interval_s += SLOWER_S
    return OAuthError.SLOW_DOWN


def _again(work: Work, record: SignInRecord) -> Token:
    """The session that was handed out a moment ago, as long as it lives; later the code is used up."""
    session = accounts.session(work.session, record.session_id) if record.session_id else None
    redeemed_at = record.redeemed_at or work.now
    if session is None or session.expires_at <= work.now or work.now - redeemed_at >= AGAIN:
        raise OAuthRefused(OAuthError.INVALID_GRANT)
    return _token(work, session.id, session.expires_at)


def _token(work: Work, session_id: UUID, expires_at: datetime) -> Token:
    return Token(
        access_token=authentication.session_token(work, session_id),
        token_type="DPoP",  # noqa: S106 - the kind of token, not one
        expires_in=int((expires_at - work.now).total_seconds()),
        scope=SCOPE,
    )


def _own(work: Work, sign_in_id: UUID, device: Device) -> SignInRecord:
    record = repository.sign_in(work.session, sign_in_id)
    if record is None or record.handoff.device_id != device.id:
        raise Refused(Code.NOT_FOUND)
    return record


def _expires_at(record: SignInRecord) -> datetime:
    handoff = record.handoff
    if handoff.ended_at is not None:
        return handoff.ended_at
    if handoff.phase is HandoffPhase.CONNECTED and handoff.phone_expires_at is not None:
        return handoff.phone_expires_at
    return max((code.expires_at for code in handoff.codes), default=record.started_at)


def _forget_old(work: Work) -> None:
    """Sign-ins of yesterday go on the way: nothing hangs on them."""
    for record in repository.started_before(
        work.session, work.now - KEPT_FOR, limit=_FORGET_AT_ONCE
    ):
        handoff = record.handoff
        work.session.delete(record)
        for code in handoff.codes:
            work.session.delete(code)
        work.session.flush()
        work.session.delete(handoff)
