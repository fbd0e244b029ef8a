"""What people do with their account: create it, sign in, prove their address, reset a password (R4 to R21).

Nothing here tells whether an address has an account. Creating one always makes a pending account with a session of its
own; only the mail differs, and it is written later, by the sender. Confirming a pending account whose address belongs
to a confirmed one merges the two.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from email_validator import EmailNotValidError, validate_email
from pydantic import BaseModel

from kiosk.contract.accounts import Credentials, NewAccount, PasswordReset, Session
from kiosk.contract.feed import FeedKind
from kiosk.contract.problems import Code
from kiosk.domain.account import Address
from kiosk.domain.contract import confirm_by, day_starts_at, erase_on
from kiosk.store.accounts import (
    addresses,
    authentication,
    merging,
    passwords,
    proofs,
    repository,
    throttling,
)
from kiosk.store.accounts.models import Account, AccountState, Proof, ProofPurpose
from kiosk.store.database import Json, uuid7
from kiosk.store.devices.models import Device
from kiosk.store.feed import capture
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import plain
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.work import Work

EMAIL_CODE_LIFETIME = timedelta(minutes=15)


class Opened(BaseModel):
    """What is kept of the answer to a new account: nothing personal, and no secret."""

    account_id: UUID
    session_id: UUID


def create(work: Work, form: NewAccount, device: Device) -> Opened:
    """A pending account, signed in on this kiosk, and a mail that proves the address (R4, R6, R9)."""
    account = register(work, form, throttling.ACCOUNTS_DEVICE.of(str(device.id)))
    session = authentication.open_session(work, account, device)
    return Opened(account_id=account.id, session_id=session.id)


def register(work: Work, form: NewAccount, bucket: throttling.Bucket) -> Account:
    """A pending account, and a mail that proves the address; `bucket` counts who makes how many (R4, R6, R9)."""
    email = checked_email(form.email)
    country = addresses.checked_country(form.country)
    if not form.adult:
        raise Refused(Code.INVALID, fields=[("adult", "adult_required")])
    passwords.check(form.password, email, email.partition("@")[0])
    throttling.check(work, [bucket])
    throttling.count(work, [bucket])
    account = Account(
        id=uuid7(),
        state=AccountState.PENDING,
        title=plain(form.title, "title", empty=True),
        first_name=plain(form.first_name, "first_name"),
        surname=plain(form.surname, "surname"),
        email=email,
        email_key=email_key(email),
        password_hash=passwords.hashed(form.password),
        country=country,
        language=form.language,
        adult_stated_at=work.now,
        contact={
            "email": form.contact.email,
            "sms": form.contact.sms,
            "phone": form.contact.phone,
            "post": form.contact.post,
        },
        created_at=work.now,
        confirm_by=confirm_by(work.now, work.settings.market),
    )
    work.session.add(account)
    work.session.flush()
    send_confirmation(work, account)
    return account


def opened_session(work: Work, kept: Json) -> Json:
    """The answer to creating an account, from the little that is kept of it; `not_signed_in` once that is over."""
    session = repository.session(work.session, UUID(kept["session_id"]))
    if session is None or session.expires_at <= work.now:
        raise Refused(Code.NOT_SIGNED_IN)
    return authentication.reply_of(work, session).model_dump(mode="json")


def send_confirmation(work: Work, account: Account) -> bool:
    """Mail a link and six digits that prove the address; also again (R9). False where too many were asked for.

    An address that has a confirmed account gets another mail, which the sender decides.
    """
    if not throttling.allowed(work, throttling.MAIL_ADDRESSEE.of(account.email_key)):
        return False
    last_day_over = day_starts_at(
        erase_on(account.created_at, work.settings.market), work.settings.market
    )
    proof = proofs.issue(work, account, ProofPurpose.CONFIRM, last_day_over)
    facts = {"account_id": str(account.id), "proof_id": str(proof.id)}
    outbox.queue(work, MailKind.ACCOUNT_CREATED, account.email, account.language, facts)
    return True


def confirmation_waiting(work: Work, token: str) -> Account:
    """Whose confirmation a link is, without using it: for the page with the button. Raises ProofRefused."""
    return _account_of(work, proofs.look_at(work, ProofPurpose.CONFIRM, token))


def confirm_by_link(work: Work, token: str) -> Account:
    """Confirm an account by the mailed link, once. Returns the account that stands. Raises ProofRefused."""
    return confirm(work, _account_of(work, proofs.use_token(work, ProofPurpose.CONFIRM, token)))


def confirm_by_code(work: Work, account: Account, code: str) -> Account:
    """Confirm an account by the six digits. Returns the account that stands. Raises ProofRefused."""
    proofs.use_code(work, account, ProofPurpose.CONFIRM, code)
    return confirm(work, account)


def confirm(work: Work, account: Account) -> Account:
    """The address is proved: the account is confirmed, or merged into the one that has the address (R9, R20).

    Raises ProofRefused after the last day for it (R11), whatever the proof was.
    """
    if account.state is AccountState.MERGED and account.merged_into is not None:
        standing = repository.account(work.session, account.merged_into)
        return standing or account
    if account.confirmed:
        return account
    if work.today > account.confirm_by:
        raise proofs.ProofRefused(proofs.ProofProblem.EXPIRED)
    standing = repository.confirmed_by_email(work.session, account.email_key)
    if standing is not None:
        merging.merge(work, account, standing)
        return standing
    account.state = AccountState.CONFIRMED
    account.confirmed_at = work.now
    work.session.flush()
    merging.settle(work, account)
    outbox.queue(
        work, MailKind.WELCOME, account.email, account.language, {"account_id": str(account.id)}
    )
    return account


def send_email_code(work: Work, account: Account) -> bool:
    """Mail six digits that prove that whoever holds the phone reads this account's mail (DESIGN §6)."""
    if not account.confirmed:
        return send_confirmation(work, account)
    if not throttling.allowed(work, throttling.MAIL_ADDRESSEE.of(account.email_key)):
        return False
    proof = proofs.issue(work, account, ProofPurpose.EMAIL, work.now + EMAIL_CODE_LIFETIME)
    facts = {"account_id": str(account.id), "proof_id": str(proof.id)}
    outbox.queue(work, MailKind.EMAIL_CODE, account.email, account.language, facts)
    return True


def email_code(work: Work, account: Account) -> str:
    """Six digits for `prove_email`, to be shown to somebody who has just proved the address by its link."""
    proof = proofs.issue(work, account, ProofPurpose.EMAIL, work.now + EMAIL_CODE_LIFETIME)
    return proofs.code_of(work, proof)


def prove_email(work: Work, account: Account, code: str) -> Account:
    """Check the six digits last mailed; confirms a pending account on the way. Raises ProofRefused."""
    if not account.confirmed:
        return confirm_by_code(work, account, code)
    proofs.use_code(work, account, ProofPurpose.EMAIL, code)
    return account


def sign_in(work: Work, credentials: Credentials, device: Device, address: str) -> Session:
    """A session on this kiosk (R7)."""
    own = [throttling.LOGIN_DEVICE.of(str(device.id)), throttling.LOGIN_ADDRESS.of(address)]
    account = authenticate(work, credentials, own)
    session = authentication.open_session(work, account, device)
    return authentication.reply_of(work, session)


def authenticate(work: Work, credentials: Credentials, own: Sequence[throttling.Bucket]) -> Account:
    """Whose credentials these are; the same refusal, as slowly, for a wrong password and an unknown address (R7).

    `own` counts the guesses of whoever asks, besides those at the account.
    """
    key = email_key(credentials.email)
    account_bucket = throttling.LOGIN_ACCOUNT.of(key)
    buckets = [account_bucket, *own]
    throttling.check(work, buckets)
    account = repository.to_sign_in(work.session, key)
    right = passwords.matches(credentials.password, account.password_hash if account else None)
    if account is None or not right:
        throttling.count(work, buckets)
        raise Refused(Code.CREDENTIALS_WRONG, keeps_changes=True)
    throttling.forgive(work, account_bucket)
    if passwords.outdated(account.password_hash):
        account.password_hash = passwords.hashed(credentials.password)
    return account


def ask_reset(work: Work, asked: PasswordReset, bucket: throttling.Bucket) -> None:
    """Take note of a forgotten password; whether there is such an account shows in the mail only (R21)."""
    throttling.check(work, [bucket])
    throttling.count(work, [bucket])
    email = checked_email(asked.email)
    if throttling.allowed(work, throttling.MAIL_ADDRESSEE.of(email_key(email))):
        outbox.queue(work, MailKind.PASSWORD_RESET, email, asked.language, {})


def reset_waiting(work: Work, token: str) -> Account:
    """Whose password a reset link is for, without using it. Raises ProofRefused."""
    return _account_of(work, proofs.look_at(work, ProofPurpose.RESET, token))


def reset_password(work: Work, token: str, password: str) -> Account:
    """Choose a new password by the mailed link, once; ends all sessions (R21). Raises ProofRefused, Refused.

    The link has proved the address as well, so a pending account is confirmed.
    """
    account = reset_waiting(work, token)
    passwords.check(password, account.email, account.email.partition("@")[0])
    proofs.use_token(work, ProofPurpose.RESET, token)
    account.password_hash = passwords.hashed(password)
    capture.note(work.session, capture.Change(account.id, FeedKind.PASSWORD_CHANGED))
    authentication.end_all(work, account)
    facts = {"account_id": str(account.id)}
    outbox.queue(work, MailKind.PASSWORD_CHANGED, account.email, account.language, facts)
    return confirm(work, account)


def save_billing_address(account: Account, address: Address) -> None:
    """Keep a billing address with the account (R64)."""
    account.billing_address = addresses.as_json(addresses.checked(address))


def email_key(email: str) -> str:
    """By what an address is looked up: upper and lower case are the same person."""
    return email.strip().casefold()


def checked_email(email: str) -> str:
    """The address in its proper form, or a problem."""
    try:
        found = validate_email(
            email.strip(), check_deliverability=False, allow_smtputf8=False, strict=True
        )
    except EmailNotValidError:
        raise Refused(Code.INVALID, fields=[("email", "email_invalid")]) from None
    return found.ascii_email or found.normalized


def _account_of(work: Work, proof: Proof) -> Account:
    account = repository.account(work.session, proof.account_id)
    if account is None:
        raise proofs.ProofRefused(proofs.ProofProblem.UNKNOWN)
    return account
