"""The part of the store double that my account and help speak to: details, messages to customer care, closing."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

from kiosk.contract.care import Ticket, TicketForm, TicketState, Topic
from kiosk.contract.my_account import ClosingPreview, Details, PersonalDetails
from kiosk.contract.problems import Code, FieldProblem, Problem
from kiosk.domain.account import ContactPreferences
from kiosk.ports.customer_care import Letter
from kiosk.ports.store import StoreRefused

PRESENT = "vier woorden op een rij"


class CareDouble:
    """Remembers what it was sent; a password other than `PRESENT` is wrong."""

    def __init__(self) -> None:
        self.letters: dict[UUID, tuple[str, Letter]] = {}
        self.tickets: tuple[Ticket, ...] = ()
        self.asked_emails: list[str] = []
        self.passwords: list[str] = []
        self.exports = 0
        self.closed_accounts = 0
        self.preview = ClosingPreview(
            running=(), reservations=(), charges=(), invoices=(), coming_invoices=()
        )
        self.personal = Details(
            title="",
            first_name="Anna",
            surname="de Vries",
            email="anna@example.nl",
            country="NL",
            language="nl",
            confirmed=True,
            contact=ContactPreferences(),
            billing_address=None,
        )

    def _called(self, name: str) -> None:
        """Counts, and raises a fault that is switched on."""

    def _take(self, token: str, letter: Letter, key: UUID) -> Ticket:
        self.letters[key] = (token, letter)
        now = datetime.now(UTC)
        ticket = Ticket(
            ticket_id=uuid4(),
            number="C4711",
            topic=letter.topic,
            state=TicketState.OPEN,
            vin=letter.vin,
            text=letter.text,
            answer="",
            opened_at=now,
            changed_at=now,
        )
        if token:
            self.tickets = (ticket, *self.tickets)
        return ticket

    def open_ticket(self, letter: Letter, key: UUID) -> Ticket:
        self._called("open_ticket")
        return self._take("", letter, key)

    def open_account_ticket(self, token: str, letter: Letter, key: UUID) -> Ticket:
        self._called("open_account_ticket")
        return self._take(token, letter, key)

    def account_tickets(self, token: str) -> tuple[Ticket, ...]:
        self._called("account_tickets")
        return self.tickets

    def ticket_form(self, token: str, topic: Topic, vin: str, language: str) -> TicketForm:
        self._called("ticket_form")
        text = f"{language}: {topic.value}\n\n{vin}\n\nAnna de Vries"
        return TicketForm(topic=topic, vin=vin, car="C3 Aircross", services=(), text=text)

    def personal_details(self, token: str) -> Details:
        self._called("personal_details")
        return self.personal

    def save_details(self, token: str, details: PersonalDetails) -> Details:
        self._called("save_details")
        self.personal = self.personal.model_copy(update=details.model_dump())
        return self.personal

    def save_contact(self, token: str, contact: ContactPreferences) -> Details:
        self._called("save_contact")
        self.personal = self.personal.model_copy(update={"contact": contact})
        return self.personal

    def change_password(self, token: str, present: str, new: str) -> None:
        self._called("change_password")
        _check(present)
        self.passwords.append(new)

    def ask_email_change(self, token: str, email: str, password: str) -> None:
        self._called("ask_email_change")
        _check(password)
        if email.casefold() == self.personal.email:
            raise StoreRefused(
                Problem(
                    title="invalid",
                    status=422,
                    code=Code.INVALID,
                    fields=(FieldProblem(field="email", reason="email_same"),),
                )
            )
        self.asked_emails.append(email)

    def mail_export(self, token: str) -> None:
        self._called("mail_export")
        self.exports += 1

    def closing_preview(self, token: str) -> ClosingPreview:
        self._called("closing_preview")
        return self.preview

    def close_account(self, token: str, password: str) -> None:
        self._called("close_account")
        _check(password)
        self.closed_accounts += 1


def _check(password: str) -> None:
    if password != PRESENT:
        wrong = FieldProblem(field="password", reason="password_wrong")
        problem = Problem(title="wrong", status=401, code=Code.CREDENTIALS_WRONG, fields=(wrong,))
        raise StoreRefused(problem)
