"""What customers change in their account: details, ways of contact, password, e-mail address (R5, R23 to R25)."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, select, update

from kiosk.contract.accounts import BillingAddress
from kiosk.contract.feed import FeedKind
from kiosk.contract.my_account import Contact, Details, NewEmail, PasswordChange, PersonalDetails
from kiosk.contract.problems import Code
from kiosk.domain.account import Address, ContactPreferences
from kiosk.store.accounts import (
    addresses,
    authentication,
    passwords,
    proofs,
    repository,
    service,
    throttling,
)
from kiosk.store.accounts.models import Account, AccountSession, EmailChange, Proof, ProofPurpose
from kiosk.store.feed import capture
from kiosk.store.handoffs import service as handoffs
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import plain
from kiosk.store.mail import outbox
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.phones import sessions
from kiosk.store.work import Work

EMAIL_CHANGE_LIFETIME = timedelta(hours=24)
"""How long the link to a new address works."""
EMAIL_CHANGES = throttling.Limit("email changes", 5, 600)


def details_of(account: Account) -> Details:
    """What the account says of its customer."""
    address = account.billing_address
    return Details(
        title=account.title,
        first_name=account.first_name,
        surname=account.surname,
        email=account.email,
        country=account.country,
        language=account.language,
        confirmed=account.confirmed,
        contact=ContactPreferences(**account.contact),
        billing_address=Address(**address) if address else None,
    )


def change_details(account: Account, form: PersonalDetails) -> Details:
    """Other personal details (R25); a problem names the field that cannot be taken."""
    country = addresses.checked_country(form.country)
    title = plain(form.title, "title", empty=True)
    first_name, surname = plain(form.first_name, "first_name"), plain(form.surname, "surname")
    account.title, account.first_name, account.surname = title, first_name, surname
    account.country, account.language = country, form.language
    return details_of(account)


def change_contact(account: Account, form: Contact) -> Details:
    """Other ways of contact (R5)."""
    account.contact = {
        "email": form.contact.email,
        "sms": form.contact.sms,
        "phone": form.contact.phone,
        "post": form.contact.post,
    }
    return details_of(account)


def save_address(account: Account, form: BillingAddress) -> None:
    """Another billing address (R64)."""
    service.save_billing_address(account, form.address)


def check_password(work: Work, account: Account, password: str) -> None:
    """Have the customer prove who they are once more; `credentials_wrong`, or `rate_limited` after too many tries."""
    bucket = throttling.LOGIN_ACCOUNT.of(account.email_key)
    throttling.check(work, [bucket])
    if not passwords.matches(password, account.password_hash):
        throttling.count(work, [bucket])
        raise Refused(
            Code.CREDENTIALS_WRONG, fields=[("password", "password_wrong")], keeps_changes=True
        )
    throttling.forgive(work, bucket)


def change_password(
    work: Work,
    account: Account,
    form: PasswordChange,
    *,
    at_kiosk: UUID | None = None,
    on_phone: UUID | None = None,
) -> None:
    """Another password: the old one is asked for, the customer is told, every other session ends (R23).

    The session in which it was changed goes on: at a kiosk, or in a phone's browser.
    """
    check_password(work, account, form.present)
    passwords.check(form.new, account.email, account.email.partition("@")[0])
    account.password_hash = passwords.hashed(form.new)
    others = delete(AccountSession).where(AccountSession.account_id == account.id)
    work.session.execute(others.where(AccountSession.id != at_kiosk) if at_kiosk else others)
    sessions.end_all(work, account.id, keep=on_phone)
    handoffs.end_all(work, account.id)
    void_proofs(work, account)
    capture.note(work.session, capture.Change(account.id, FeedKind.PASSWORD_CHANGED))
    facts = {"account_id": str(account.id)}
    outbox.queue(work, MailKind.PASSWORD_CHANGED, account.email, account.language, facts)


def ask_email_change(work: Work, account: Account, form: NewEmail) -> None:
    """Take note of a new address; whether somebody has it shows in the mail to it only (R24)."""
    bucket = EMAIL_CHANGES.of(str(account.id))
    throttling.check(work, [bucket])
    check_password(work, account, form.password)
    email = service.checked_email(form.email)
    if service.email_key(email) == account.email_key:
        raise Refused(Code.INVALID, fields=[("email", "email_same")])
    throttling.count(work, [bucket])
    forget_email_changes(work, account)
    expires_at = work.now + EMAIL_CHANGE_LIFETIME
    proof = proofs.issue(work, account, ProofPurpose.EMAIL_CHANGE, expires_at)
    work.session.flush()
    work.session.add(EmailChange(proof_id=proof.id, account_id=account.id, new_email=email))
    if throttling.allowed(work, throttling.MAIL_ADDRESSEE.of(service.email_key(email))):
        facts = {"account_id": str(account.id), "proof_id": str(proof.id)}
        outbox.queue(work, MailKind.EMAIL_CHANGE, email, account.language, facts)


def email_change_waiting(work: Work, token: str) -> tuple[Account, str]:
    """Whose address a link would change, and to what, without using it. Raises ProofRefused."""
    proof = proofs.look_at(work, ProofPurpose.EMAIL_CHANGE, token)
    change = work.session.get(EmailChange, proof.id)
    account = repository.account(work.session, proof.account_id)
    if change is None or account is None:
        raise proofs.ProofRefused(proofs.ProofProblem.UNKNOWN)
    if not account.confirmed and work.today > account.confirm_by:
        raise proofs.ProofRefused(proofs.ProofProblem.EXPIRED)
    return account, change.new_email


def change_email(work: Work, token: str) -> Account:
    """The new address is proved: it is the account's from now on, and the old one is told (R24).

    An account that was never confirmed is confirmed by it. Raises ProofRefused, also where somebody else has proved
    that address in the meantime.
    """
    account, email = email_change_waiting(work, token)
    if repository.confirmed_by_email(work.session, service.email_key(email)) is not None:
        raise proofs.ProofRefused(proofs.ProofProblem.UNKNOWN)
    proofs.use_token(work, ProofPurpose.EMAIL_CHANGE, token)
    void_proofs(work, account)
    forget_email_changes(work, account)
    if account.confirmed:
        facts = {"account_id": str(account.id)}
        outbox.queue(work, MailKind.EMAIL_CHANGED, account.email, account.language, facts)
    account.email, account.email_key = email, service.email_key(email)
    work.session.flush()
    return service.confirm(work, account)


def void_proofs(work: Work, account: Account) -> None:
    """No link or code that was mailed before works any more."""
    work.session.execute(
        update(Proof)
        .where(Proof.account_id == account.id, Proof.used_at.is_(None))
        .values(used_at=work.now)
    )


def forget_email_changes(work: Work, account: Account) -> None:
    """Whatever address was asked for before is not wanted any more; nothing of it stays."""
    changes = work.session.scalars(
        select(EmailChange).where(EmailChange.account_id == account.id)
    ).all()
    for change in changes:
        work.session.execute(
            delete(Mail).where(
                Mail.kind == MailKind.EMAIL_CHANGE,
                Mail.recipient == change.new_email,
                Mail.settled_at.is_(None),
            )
        )
        proof = work.session.get(Proof, change.proof_id)
        if proof is not None and proof.used_at is None:
            proof.used_at = work.now
        work.session.delete(change)
    work.session.flush()


def end_other_sessions(work: Work, account: Account, phone_token: str) -> None:
    """After a reset no phone stays connected but the one that asked for it (R21)."""
    authentication.end_all(work, account)
    handoffs.end_all(work, account.id, keep_phone=phone_token)
