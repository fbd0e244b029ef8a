"""What each kind of mail says, written from the facts of the moment at which it is sent.

Secrets are derived here and stand nowhere else: the outbox holds only the id of the proof.
"""

from email.message import EmailMessage
from uuid import UUID

from kiosk.store.accounts import proofs, repository
from kiosk.store.accounts.models import Account, AccountState, Proof, ProofPurpose
from kiosk.store.mail import account_letters, billing_letters, order_letters, owners
from kiosk.store.mail.letters import Letter, message
from kiosk.store.mail.models import REQUIRED_AFTER_CLOSING, Mail, MailKind
from kiosk.store.mail.words import Words, brand, words
from kiosk.store.work import Work


def compose(work: Work, mail: Mail) -> EmailMessage | None:
    """The mail to send now, or nothing where there is nobody or nothing left to tell."""
    said = words(mail.language)
    if _nobody_to_tell(work, mail):
        return None
    letter = _letter(work, mail, said)
    if letter is None:
        return None
    return message(letter, mail, said, work.settings.mail_from)


def _nobody_to_tell(work: Work, mail: Mail) -> bool:
    """After an account is closed only what the law requires is still sent (R28)."""
    if mail.kind in REQUIRED_AFTER_CLOSING:
        return False
    account = owners.owner(work, mail)
    return account is not None and account.state is AccountState.CLOSED


def _letter(work: Work, mail: Mail, said: Words) -> Letter | None:
    kind = mail.kind
    if kind in billing_letters.KINDS:
        return billing_letters.letter(work, mail)
    if kind in account_letters.KINDS:
        return account_letters.letter(work, mail, said)
    if kind in _KINDS:
        return _KINDS[kind](work, mail, said)
    account = _account(work, mail)
    if account is None or not account.email:
        return None
    if kind is MailKind.ACCOUNT_CREATED:
        return _account_created(work, mail, account, said)
    if kind is MailKind.EMAIL_CODE:
        return _email_code(work, mail, account, said)
    if kind is MailKind.WELCOME and mail.recipient != account.email:
        # The address has changed since; the old mailbox is not told the new one.
        return None
    return _plain_letter(work, kind, account, said)


def _account_created(work: Work, mail: Mail, account: Account, said: Words) -> Letter | None:
    proof = _proof(work, mail)
    if proof is None or proof.used_at is not None:
        return None
    taken = repository.confirmed_by_email(work.session, account.email_key) is not None
    section = "account_exists" if taken else "confirm"
    return Letter(
        subject=said.text(section, "subject"),
        preview=said.text(section, "preview"),
        # The holder of the address may not be who typed this name: it is greeted without one.
        greeting=said.text("common", "greeting_unknown") if taken else _greeting(account, said),
        paragraphs=said.texts(section, "paragraphs", confirm_by=said.day(account.confirm_by)),
        button=said.text(section, "button"),
        link=f"{work.settings.public_url}/confirm/{proofs.token_of(work, proof)}",
        code=proofs.code_of(work, proof),
        after=said.texts(section, "after"),
    )


def _password_reset(work: Work, mail: Mail, said: Words) -> Letter | None:
    account = repository.to_sign_in(work.session, mail.recipient.casefold())
    if account is None:
        return None
    proof = _proof(work, mail)
    if proof is None:
        expires_at = mail.created_at + proofs.RESET_LIFETIME
        proof = proofs.issue(work, account, ProofPurpose.RESET, expires_at)
        mail.facts = {"proof_id": str(proof.id)}
    if proof.expires_at <= work.now:
        return None
    return Letter(
        subject=said.text("password_reset", "subject"),
        preview=said.text("password_reset", "preview"),
        greeting=_greeting(account, said),
        paragraphs=said.texts("password_reset", "paragraphs"),
        button=said.text("password_reset", "button"),
        link=f"{work.settings.public_url}/reset/{proofs.token_of(work, proof)}",
        after=said.texts("password_reset", "after"),
    )


_KINDS = {
    MailKind.PASSWORD_RESET: _password_reset,
    MailKind.ORDER_CONFIRMED: order_letters.order_confirmed,
    MailKind.SERVICE_ACTIVE: order_letters.service_active,
}


def _email_code(work: Work, mail: Mail, account: Account, said: Words) -> Letter | None:
    proof = _proof(work, mail)
    if proof is None or proof.used_at is not None or proof.expires_at <= work.now:
        return None
    code = proofs.code_of(work, proof)
    return Letter(
        subject=said.text("email_code", "subject", code=code),
        preview=said.text("email_code", "preview"),
        greeting=_greeting(account, said),
        paragraphs=said.texts("email_code", "paragraphs"),
        code=code,
        after=said.texts("email_code", "after"),
    )


def _plain_letter(work: Work, kind: MailKind, account: Account, said: Words) -> Letter:
    welcome = kind is MailKind.WELCOME
    section = kind.value
    facts = {"email": account.email, "app": str(brand()["app_name"])}
    return Letter(
        subject=said.text(section, "subject"),
        preview=said.text(section, "preview"),
        greeting=_greeting(account, said),
        paragraphs=said.texts(section, "paragraphs", **facts),
        button=said.text(section, "button") if welcome else "",
        link=f"{work.settings.public_url}/start" if welcome else "",
        after=said.texts(section, "after"),
    )


def _greeting(account: Account, said: Words) -> str:
    return said.text("common", "greeting", name=f"{account.first_name} {account.surname}")


def _account(work: Work, mail: Mail) -> Account | None:
    stored = mail.facts.get("account_id")
    return repository.account(work.session, UUID(stored)) if stored else None


def _proof(work: Work, mail: Mail) -> Proof | None:
    stored = mail.facts.get("proof_id")
    return repository.proof(work.session, UUID(stored)) if stored else None
