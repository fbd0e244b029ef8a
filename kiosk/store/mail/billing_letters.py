"""The mails about money, terms and withdrawal (R75d, R76, R77, R78, R80w)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from kiosk.domain.contract import MARKET_ZONES
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.billing import repository as charges
from kiosk.store.billing import service as billing
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices import rendering
from kiosk.store.invoices import repository as invoices
from kiosk.store.invoices.models import Invoice, InvoiceKind
from kiosk.store.mail.letters import Attachment, Letter, Row
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.orders import repository as orders
from kiosk.store.pages import formats
from kiosk.store.payments import repository as cards
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work

Facts = dict[str, str]


class _Said:
    """The words of one kind of mail in one language, with the facts of one case filled in."""

    def __init__(self, language: str, section: str, facts: Facts) -> None:
        self.language = language
        self._table: dict[str, Any] = rendering.words(language)
        self._section = section
        self.facts = facts

    def text(self, name: str, section: str = "") -> str:
        """One sentence; facts are never read as patterns themselves."""
        return str(self._table[section or self._section][name]).format_map(self.facts)

    def texts(self, name: str) -> list[str]:
        """A list of paragraphs; empty where the mail has none of that name."""
        return [
            str(text).format_map(self.facts) for text in self._table[self._section].get(name, ())
        ]

    def day(self, day: date) -> str:
        """A date in words."""
        return formats.day(day, self.language)


def letter(work: Work, mail: Mail) -> Letter | None:
    """The mail, or nothing where what it tells about is gone."""
    if "invoice_id" in mail.facts:
        return _document(work, mail)
    contract = contracts.contract(work.session, UUID(mail.facts["contract_id"]))
    account = accounts.account(work.session, contract.account_id) if contract else None
    if contract is None or account is None or not account.email:
        return None
    said = _Said(mail.language, mail.kind.value, _facts(work, mail, contract, account))
    return KINDS[mail.kind](work, mail, contract, said)


def _plain(_work: Work, _mail: Mail, _contract: ContractRecord, said: _Said) -> Letter:
    return _letter(said, said.texts("paragraphs"), said.texts("after"))


def _with_price(work: Work, mail: Mail, contract: ContractRecord, said: _Said) -> Letter:
    """A mail about one amount, which it shows as a line of its own."""
    row = Row(said.facts["service"], said.facts["car"], said.facts["price"])
    return replace(_plain(work, mail, contract, said), rows=[row])


def _charge_failed(work: Work, mail: Mail, contract: ContractRecord, said: _Said) -> Letter:
    again = mail.facts.get("again_on")
    if again is None:
        facts = {**said.facts, "attempts": str(mail.facts["attempt"])}
        section = "charge_failed_asked" if mail.facts.get("asked") else "charge_failed_last"
        return _with_price(work, mail, contract, _Said(mail.language, section, facts))
    said.facts["again"] = said.day(date.fromisoformat(again))
    return _with_price(work, mail, contract, said)


def _activation_failed(work: Work, mail: Mail, contract: ContractRecord, said: _Said) -> Letter:
    section = rendering.words(mail.language)["activation_failed"]
    said.facts["why"] = str(section.get(f"why_{mail.facts['reason']}", section["why"]))
    return _plain(work, mail, contract, said)


def _reminder(_work: Work, mail: Mail, _contract: ContractRecord, said: _Said) -> Letter:
    today = bool(mail.facts["today"])
    paragraphs = said.texts("paragraphs_today" if today else "paragraphs")
    paragraphs += [said.text("how"), said.text("nothing")]
    return _letter(said, paragraphs, [], subject="subject_today" if today else "subject")


def _renewed(work: Work, mail: Mail, contract: ContractRecord, said: _Said) -> Letter:
    terms = billing.renewal_of(work, contract, int(mail.facts["period"]))
    if terms is not None:
        start, end = billing.span_of(terms)
        said.facts |= {
            "start": said.day(start),
            "end": said.day(end),
            "charge": said.day(terms.charge_on),
            "withdraw": said.day(terms.withdraw_by),
        }
    paragraphs = said.texts("paragraphs")
    if terms is not None and terms.price_cents:
        paragraphs.append(said.text("charge"))
    return _letter(said, [*paragraphs, said.text("withdraw")], [said.text("account", "common")])


def _acknowledged(work: Work, mail: Mail, contract: ContractRecord, said: _Said) -> Letter:
    zone = MARKET_ZONES[work.settings.market]
    at = datetime.fromisoformat(mail.facts["at"]).astimezone(zone)
    said.facts["at"] = f"{said.day(at.date())}, {at:%H:%M}"
    paragraphs = said.texts("paragraphs")
    if mail.facts["goes_on"] and contract.ends_on is not None:
        said.facts["end"] = said.day(contract.ends_on)
        paragraphs.append(said.text("earlier"))
    else:
        paragraphs.append(said.text("back" if mail.facts["back"] else "void"))
    return _letter(said, paragraphs, said.texts("after"))


def _terminated(work: Work, mail: Mail, contract: ContractRecord, said: _Said) -> Letter:
    said.facts["why"] = said.text(f"why_{mail.facts['reason']}")
    money = [name for name in ("back", "kept") if mail.facts[name]] or ["void"]
    letter = _plain(work, mail, contract, said)
    return replace(letter, paragraphs=letter.paragraphs + [said.text(name) for name in money])


KINDS: dict[MailKind, Callable[[Work, Mail, ContractRecord, _Said], Letter]] = {
    MailKind.CHARGED: _with_price,
    MailKind.CHARGE_FAILED: _charge_failed,
    MailKind.SERVICE_SUSPENDED: _with_price,
    MailKind.SERVICE_RESUMED: _plain,
    MailKind.ACTIVATION_FAILED: _activation_failed,
    MailKind.REFUNDED: _with_price,
    MailKind.INVOICE_READY: _plain,
    MailKind.CREDIT_NOTE_READY: _plain,
    MailKind.INVOICE_COPY: _plain,
    MailKind.RENEWAL_REMINDER: _reminder,
    MailKind.RENEWED: _renewed,
    MailKind.EXPIRED: _plain,
    MailKind.TERMINATED: _terminated,
    MailKind.WITHDRAWAL_ACKNOWLEDGED: _acknowledged,
}
"""The mails that are written here."""


def _document(work: Work, mail: Mail) -> Letter | None:
    invoice = work.session.get(Invoice, UUID(mail.facts["invoice_id"]))
    order = orders.order(work.session, invoice.order_id) if invoice else None
    account = accounts.account(work.session, order.account_id) if order else None
    if invoice is None or invoice.content is None or account is None or not account.email:
        return None
    facts = {
        "name": f"{account.first_name} {account.surname}",
        "number": str(invoice.number),
        "price": formats.price(invoice.total_cents, mail.language),
        "corrects": str(invoice.content.get("corrects", {}).get("number", "")),
    }
    said = _Said(mail.language, mail.kind.value, facts)
    after = said.texts("after") or [said.text("account", "common")]
    letter = _letter(said, said.texts("paragraphs"), after)
    rows, sums = _lines(invoice, mail.language), _total(invoice, said)
    if mail.kind is not MailKind.INVOICE_COPY:
        return replace(letter, rows=rows, sums=sums)
    kept = invoices.document(work.session, invoice.id)
    if kept is None:
        return None
    attached = Attachment(f"{invoice.number}.pdf", kept.pdf)
    return replace(letter, rows=rows, sums=sums, attachments=(attached,))


def _lines(invoice: Invoice, language: str) -> list[Row]:
    return [
        Row(line["name"], line["car"], formats.price(line["gross_cents"], language))
        for line in invoice.lines
    ]


def _total(invoice: Invoice, said: _Said) -> list[tuple[str, str]]:
    note = invoice.kind is InvoiceKind.CREDIT_NOTE
    words = rendering.words(said.language)["invoice"]
    return [(str(words["credit_total" if note else "total"]), said.facts["price"])]


def _letter(
    said: _Said, paragraphs: list[str], after: list[str], *, subject: str = "subject"
) -> Letter:
    return Letter(
        subject=said.text(subject),
        preview=said.text("preview"),
        greeting=said.text("greeting", "common"),
        paragraphs=paragraphs,
        after=after,
    )


def _facts(work: Work, mail: Mail, contract: ContractRecord, account: Account) -> Facts:
    language = mail.language
    service = catalogue.service(work, contract.service_id)
    vehicle = vehicles.vehicle(work.session, contract.vin)
    order = orders.order(work.session, contract.order_id)
    period = int(mail.facts["period"]) or 1
    terms = billing.terms_of(work, contract, period)
    charge = charges.charge(work.session, contract.id, period)
    card_id = charge.card_id if charge else terms.card_id if terms else None
    card = cards.card(work.session, card_id) if card_id else None
    known = {"brand": card.brand, "last4": card.last4} if card else None
    end = mail.facts.get("end")
    return {
        "name": f"{account.first_name} {account.surname}",
        "service": service.text(language).name if service else contract.service_id,
        "car": vehicle.model if vehicle else rendering.words(language)["invoice"]["new_car"],
        "vin": contract.car_key,
        "number": order.number if order else "",
        "price": formats.price(terms.amount_cents if terms else 0, language),
        "card": rendering.card_words(known, language),
        "end": formats.day(date.fromisoformat(str(end)), language) if end else "",
    }
