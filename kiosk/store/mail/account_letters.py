"""The mails about an account's life, its cars, and letters to customer care (R24, R26, R49, R51v, R85)."""

from collections.abc import Callable
from uuid import UUID

from kiosk.store.accounts import proofs, repository
from kiosk.store.accounts.models import Account
from kiosk.store.accounts.service import email_key
from kiosk.store.care.models import TicketRecord
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.mail import owners
from kiosk.store.mail.letters import Letter
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.mail.words import Words
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work


def letter(work: Work, mail: Mail, said: Words) -> Letter | None:
    """The mail, or nothing where what it tells about is gone."""
    return KINDS[mail.kind](work, mail, said)


def _email_change(work: Work, mail: Mail, said: Words) -> Letter | None:
    """Also to an address that somebody has already: only this mail tells, and only them."""
    account = owners.owner(work, mail)
    proof = repository.proof(work.session, UUID(mail.facts["proof_id"]))
    if account is None or proof is None or proof.used_at is not None:
        return None
    if repository.confirmed_by_email(work.session, email_key(mail.recipient)) is not None:
        return _unknown(said, "email_taken")
    page = f"{work.settings.public_url}/email/{proofs.token_of(work, proof)}"
    return _with_link(said, "email_change", _greeting(account, said), page)


def _export_ready(work: Work, mail: Mail, said: Words) -> Letter | None:
    account = owners.owner(work, mail)
    proof = repository.proof(work.session, UUID(mail.facts["proof_id"]))
    if account is None or proof is None or proof.used_at is not None:
        return None
    page = f"{work.settings.public_url}/export/{proofs.token_of(work, proof)}"
    return _with_link(said, "export_ready", _greeting(account, said), page)


def _to_account(work: Work, mail: Mail, said: Words) -> Letter | None:
    account = owners.owner(work, mail)
    if account is None:
        return None
    section = mail.kind.value
    vin = str(mail.facts.get("vin", ""))
    vehicle = vehicles.vehicle(work.session, vin) if vin else None
    facts = {"vin": vin, "car": vehicle.model if vehicle else vin}
    return Letter(
        subject=said.text(section, "subject", **facts),
        preview=said.text(section, "preview", **facts),
        greeting=_greeting(account, said),
        paragraphs=said.texts(section, "paragraphs", **facts),
        after=said.texts(section, "after", **facts),
    )


def _account_closed(_work: Work, _mail: Mail, said: Words) -> Letter:
    return _unknown(said, MailKind.ACCOUNT_CLOSED.value)


def _activation_dated(work: Work, mail: Mail, said: Words) -> Letter | None:
    contract = work.session.get(ContractRecord, UUID(mail.facts["contract_id"]))
    account = owners.owner(work, mail)
    if contract is None or account is None or contract.promised_on is None:
        return None
    service = catalogue.service(work, contract.service_id)
    vehicle = vehicles.vehicle(work.session, contract.vin)
    section = "activation_dated"
    facts = {
        "service": service.text(said.language).name if service else contract.service_id,
        "car": vehicle.model if vehicle else contract.vin,
        "date": said.day(contract.promised_on),
    }
    return Letter(
        subject=said.text(section, "subject", **facts),
        preview=said.text(section, "preview", **facts),
        greeting=_greeting(account, said),
        paragraphs=said.texts(section, "paragraphs", **facts),
        after=said.texts(section, "after", **facts),
    )


def _ticket(work: Work, mail: Mail, said: Words) -> Letter | None:
    """To customer care: all that the customer wrote, and a reply goes to the customer."""
    ticket = _ticket_of(work, mail)
    if ticket is None:
        return None
    section = "ticket"
    facts = {
        "number": ticket.number,
        "topic": said.text("ticket_topics", ticket.topic.value),
        "name": ticket.name,
        "email": ticket.email,
        "phone": ticket.phone or "–",
        "vin": ticket.vin or "–",
    }
    return Letter(
        subject=said.text(section, "subject", **facts),
        preview=said.text(section, "preview", **facts),
        greeting=said.text(section, "greeting"),
        paragraphs=[*said.texts(section, "paragraphs", **facts), *_paragraphs(ticket.text)],
        reply_to=ticket.email,
    )


def _ticket_received(work: Work, mail: Mail, said: Words) -> Letter | None:
    """To whoever wrote. It repeats nothing of the letter: the address may be somebody else's."""
    ticket = _ticket_of(work, mail)
    if ticket is None:
        return None
    topic = said.text("ticket_topics", ticket.topic.value)
    return _unknown(said, "ticket_received", number=ticket.number, topic=topic)


def _ticket_answered(work: Work, mail: Mail, said: Words) -> Letter | None:
    ticket = _ticket_of(work, mail)
    if ticket is None or not ticket.answer:
        return None
    section = "ticket_answered"
    intro = said.texts(section, "paragraphs", number=ticket.number)
    return Letter(
        subject=said.text(section, "subject", number=ticket.number),
        preview=said.text(section, "preview"),
        greeting=said.text("common", "greeting", name=ticket.name),
        paragraphs=[*intro, *_paragraphs(ticket.answer)],
        after=said.texts(section, "after"),
    )


KINDS: dict[MailKind, Callable[[Work, Mail, Words], Letter | None]] = {
    MailKind.EMAIL_CHANGE: _email_change,
    MailKind.EMAIL_CHANGED: _to_account,
    MailKind.EXPORT_READY: _export_ready,
    MailKind.ACCOUNT_CLOSED: _account_closed,
    MailKind.OWNERSHIP_ASKED: _to_account,
    MailKind.OWNERSHIP_CLEARED: _to_account,
    MailKind.OWNERSHIP_REFUSED: _to_account,
    MailKind.OWNERSHIP_LOST: _to_account,
    MailKind.ACTIVATION_DATED: _activation_dated,
    MailKind.TICKET: _ticket,
    MailKind.TICKET_RECEIVED: _ticket_received,
    MailKind.TICKET_ANSWERED: _ticket_answered,
}
"""The mails that are written here."""


def _unknown(said: Words, section: str, **facts: str) -> Letter:
    """A letter that names nobody."""
    return Letter(
        subject=said.text(section, "subject", **facts),
        preview=said.text(section, "preview", **facts),
        greeting=said.text("common", "greeting_unknown"),
        paragraphs=said.texts(section, "paragraphs", **facts),
        after=said.texts(section, "after", **facts),
    )


def _with_link(said: Words, section: str, greeting: str, link: str) -> Letter:
    return Letter(
        subject=said.text(section, "subject"),
        preview=said.text(section, "preview"),
        greeting=greeting,
        paragraphs=said.texts(section, "paragraphs"),
        button=said.text(section, "button"),
        link=link,
        after=said.texts(section, "after"),
    )


def _ticket_of(work: Work, mail: Mail) -> TicketRecord | None:
    return work.session.get(TicketRecord, UUID(mail.facts["ticket_id"]))


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def _greeting(account: Account, said: Words) -> str:
    return said.text("common", "greeting", name=f"{account.first_name} {account.surname}")
