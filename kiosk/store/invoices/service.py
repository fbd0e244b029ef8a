"""From draft to final invoice, and credit notes for what is taken back (R77).

What a document says is frozen as `content` in the transaction that gives it its number; the PDF is drawn from that
afterwards, outside of any transaction, and kept as it came out.
"""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.contract.billing import DocumentKind, Invoices
from kiosk.contract.billing import Invoice as InvoiceReply
from kiosk.contract.problems import Code
from kiosk.domain.contract import (
    MoneyStatus,
    ServiceStatus,
    day_starts_at,
    invoice_final_on,
    local_date,
)
from kiosk.domain.money import vat_part
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.billing import repository as billing
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Json, uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import rendering, repository
from kiosk.store.invoices.models import Invoice, InvoiceDocument, InvoiceKind, InvoiceStatus
from kiosk.store.invoices.numbering import next_number
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Done, Due, Later, Outcome, Outside
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.orders import repository as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import service as payments
from kiosk.store.renewals.models import RenewalRecord
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Work

_OVER = (ServiceStatus.WITHDRAWN, ServiceStatus.ACTIVATION_FAILED)


class CreditReason(StrEnum):
    """Why something is taken back; the words are the document's."""

    WITHDRAWN = "withdrawn"
    ACTIVATION_FAILED = "activation_failed"
    TERMINATED = "terminated"


def draft_renewal(work: Work, contract: ContractRecord, renewal: RenewalRecord) -> None:
    """The draft of a renewal's invoice, final three days later like any other."""
    vat = vat_part(renewal.price_cents, renewal.vat_basis_points)
    work.session.add(
        Invoice(
            order_id=contract.order_id,
            contract_id=contract.id,
            period=renewal.period,
            status=InvoiceStatus.DRAFT,
            lines=[],
            total_cents=renewal.price_cents,
            vat_cents=vat,
            drafted_at=work.now,
            final_on=invoice_final_on(renewal.ordered_at, renewal.ordered_at, work.settings.market),
        )
    )


def finalise(work: Work, due: Due) -> Outcome:
    """The job that makes a draft final: numbered, frozen, to be drawn. One with nothing left on it is void."""
    invoice = repository.invoice(work.session, due.subject)
    if invoice is None or invoice.status is not InvoiceStatus.DRAFT:
        return Done("settled before")
    order = orders.order(work.session, invoice.order_id)
    account = accounts.account(work.session, order.account_id) if order else None
    if order is None or account is None:
        return Done("gone")
    if work.today < invoice.final_on:
        return Later(day_starts_at(invoice.final_on, work.settings.market), "waits for its day")
    if not account.standing or (invoice.total_cents and not payments.settled(work, order)):
        return Later(_tomorrow(work), "not bought for good yet")
    lines = _standing_lines(work, invoice, order)
    if not sum(line["gross_cents"] for line in lines):
        invoice.status = InvoiceStatus.VOID
        return Done("void")
    _freeze(work, invoice, order, account, lines)
    return Done(str(invoice.number))


def credit(
    work: Work, contract: ContractRecord, period: int, reason: CreditReason
) -> Invoice | None:
    """Take a period off its invoice: a credit note where that is final, nothing where it is still a draft.

    A draft leaves out what does not stand when its day comes. Twice gives the same note.
    """
    found = repository.of_period(work.session, contract, period)
    invoice = repository.invoice(work.session, found.id) if found else None
    known = repository.credit_note(work.session, contract.id, period)
    if known is not None or invoice is None or invoice.status is not InvoiceStatus.FINAL:
        return known
    lines = [line for line in invoice.lines if line["contract_id"] == str(contract.id)]
    order = orders.order(work.session, invoice.order_id)
    account = accounts.account(work.session, contract.account_id)
    if not lines or order is None or account is None:
        return None
    note = Invoice(
        id=uuid7(),
        order_id=invoice.order_id,
        contract_id=contract.id,
        period=period,
        kind=InvoiceKind.CREDIT_NOTE,
        corrects_id=invoice.id,
        status=InvoiceStatus.DRAFT,
        lines=[],
        total_cents=0,
        vat_cents=0,
        drafted_at=work.now,
        final_on=work.today,
    )
    work.session.add(note)
    work.session.flush()
    corrects = {"number": invoice.number, "issued_on": (invoice.content or {})["issued_on"]}
    _freeze(work, note, order, account, lines, corrects=corrects, reason=reason.value)
    return note


def credit_failed(work: Work, due: Due) -> Outcome:
    """The job that credits a contract whose activation failed after its invoice was final; subject is the contract."""
    contract = billing.contract(work.session, due.subject)
    if contract is None or contract.service_status is not ServiceStatus.ACTIVATION_FAILED:
        return Done("not needed")
    note = credit(work, contract, int(due.period), CreditReason.ACTIVATION_FAILED)
    return Done(str(note.number) if note else "not on a final invoice")


def render(work: Work, due: Due) -> Outcome | Outside:
    """The job that draws a final invoice, keeps the PDF and tells the customer; subject is the invoice."""
    invoice = repository.invoice(work.session, due.subject)
    if invoice is None or invoice.status is not InvoiceStatus.FINAL or invoice.content is None:
        return Done("nothing to draw")
    if repository.document(work.session, invoice.id) is not None:
        return Done("drawn before")
    content = invoice.content

    def draw() -> jobs.Settle:
        pdf = rendering.pdf(content)
        return lambda after: _keep(after, due.subject, pdf)

    return draw


def of_account(work: Work, account: Account) -> Invoices:
    """The final invoices and credit notes of an account."""
    found = repository.of_account(work.session, account.id)
    return Invoices(
        invoices=tuple(_reply_of(work, invoice) for invoice in found),
        phone_address=f"{work.settings.public_url}/account/invoices",
    )


def pdf_of(work: Work, account: Account, invoice_id: UUID) -> tuple[str, bytes]:
    """The number and PDF of an account's own invoice; `not_found` for anybody else's, and while it is not drawn."""
    invoice = work.session.get(Invoice, invoice_id)
    order = orders.order(work.session, invoice.order_id) if invoice else None
    kept = repository.document(work.session, invoice_id)
    if invoice is None or order is None or order.account_id != account.id or kept is None:
        raise Refused(Code.NOT_FOUND)
    return str(invoice.number), kept.pdf


def _freeze(
    work: Work,
    invoice: Invoice,
    order: OrderRecord,
    account: Account,
    lines: list[Json],
    **more: Json | str,
) -> None:
    invoice.lines = lines
    invoice.total_cents = sum(line["gross_cents"] for line in lines)
    invoice.vat_cents = sum(line["vat_cents"] for line in lines)
    invoice.number = next_number(work, invoice.kind, work.today)
    card = payments.card_of(work, order)
    invoice.content = {
        "kind": invoice.kind.value,
        "number": invoice.number,
        "issued_on": work.today.isoformat(),
        "purchased_on": local_date(invoice.drafted_at, work.settings.market).isoformat(),
        "order_number": order.number,
        "language": order.language,
        "name": f"{account.first_name} {account.surname}",
        "address": order.billing_address,
        "lines": lines,
        "total_cents": invoice.total_cents,
        "vat_cents": invoice.vat_cents,
        "card": {"brand": card.brand, "last4": card.last4} if card else None,
        **more,
    }
    invoice.final_at = work.now
    invoice.status = InvoiceStatus.FINAL
    work.session.flush()
    jobs.put(work, JobKind.RENDER_DOCUMENT, invoice.id)


def _standing_lines(work: Work, invoice: Invoice, order: OrderRecord) -> list[Json]:
    if invoice.contract_id is not None:
        contract = billing.contract(work.session, invoice.contract_id)
        renewal = billing.renewal(work.session, invoice.contract_id, invoice.period)
        if contract is None or renewal is None or renewal.withdrawn_at is not None:
            return []
        price, rate, months = renewal.price_cents, renewal.vat_basis_points, renewal.term_months
        start = (renewal.previous_end + timedelta(days=1)).isoformat()
        period = {"starts_on": start, "ends_on": renewal.ends_on.isoformat()}
        line = _line(work, contract, order.language, (price, rate, months))
        return [{**line, **period, "renewal_number": renewal.number}]
    return [
        _line(
            work,
            contract,
            order.language,
            (contract.price_cents, contract.vat_basis_points, contract.term_months),
        )
        for contract in _fresh(work, order.contracts)
        if contract.service_status not in _OVER and contract.money_status is not MoneyStatus.VOID
    ]


def _fresh(work: Work, found: Sequence[ContractRecord]) -> list[ContractRecord]:
    for contract in found:
        work.session.refresh(contract)
    return list(found)


def _line(
    work: Work, contract: ContractRecord, language: str, terms: tuple[int, int, int | None]
) -> Json:
    gross_cents, vat_basis_points, term_months = terms
    service = catalogue.service(work, contract.service_id)
    vehicle = vehicles.vehicle(work.session, contract.vin)
    return {
        "contract_id": str(contract.id),
        "name": service.text(language).name if service else contract.service_id,
        "car": vehicle.model if vehicle else rendering.words(language)["invoice"]["new_car"],
        "vin": contract.car_key,
        "term_months": term_months,
        "gross_cents": gross_cents,
        "vat_cents": vat_part(gross_cents, vat_basis_points),
        "vat_basis_points": vat_basis_points,
    }


def _keep(work: Work, invoice_id: UUID, pdf: bytes) -> Outcome:
    invoice = repository.invoice(work.session, invoice_id)
    if invoice is None or repository.document(work.session, invoice_id) is not None:
        return Done("drawn before")
    work.session.add(
        InvoiceDocument(
            invoice_id=invoice_id,
            pdf=pdf,
            sha256=hashlib.sha256(pdf).hexdigest(),
            made_at=work.now,
        )
    )
    order = orders.order(work.session, invoice.order_id)
    account = accounts.account(work.session, order.account_id) if order else None
    if account is not None and account.email:
        note = invoice.kind is InvoiceKind.CREDIT_NOTE
        kind = MailKind.CREDIT_NOTE_READY if note else MailKind.INVOICE_READY
        outbox.queue(work, kind, account.email, account.language, {"invoice_id": str(invoice_id)})
    return Done()


def _reply_of(work: Work, invoice: Invoice) -> InvoiceReply:
    content = invoice.content or {}
    return InvoiceReply(
        invoice_id=invoice.id,
        kind=DocumentKind(invoice.kind.value),
        number=str(invoice.number),
        issued_on=date.fromisoformat(content["issued_on"]),
        order_number=content["order_number"],
        total_cents=invoice.total_cents,
        vat_cents=invoice.vat_cents,
        ready=repository.document(work.session, invoice.id) is not None,
    )


def _tomorrow(work: Work) -> datetime:
    return day_starts_at(work.today + timedelta(days=1), work.settings.market)
