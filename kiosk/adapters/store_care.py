"""Customer care and personal data over HTTP: the part of the store's client that my account and help speak (R23, R85)."""

from typing import Any
from uuid import UUID

from kiosk.adapters.store_requests import StoreRequests, body_of
from kiosk.contract import care, my_account, routes
from kiosk.domain.account import ContactPreferences
from kiosk.ports.customer_care import Letter


class CareRequests(StoreRequests):
    """Implements the ports `CustomerCare` and `PersonalData`."""

    def open_ticket(self, letter: Letter, key: UUID) -> care.Ticket:
        """Write to customer care without an account (R85)."""
        body = body_of(
            care.NewTicket, **_written(letter), name=letter.name.strip(), email=letter.email.strip()
        )
        return self._ask(care.Ticket, "POST", routes.TICKETS, body=body, key=key)

    def open_account_ticket(self, token: str, letter: Letter, key: UUID) -> care.Ticket:
        """Write to customer care as a customer (R85)."""
        body = body_of(care.NewAccountTicket, **_written(letter))
        path = routes.ACCOUNT_TICKETS
        return self._ask(care.Ticket, "POST", path, body=body, token=token, key=key)

    def account_tickets(self, token: str) -> tuple[care.Ticket, ...]:
        """What the customer wrote, the latest first."""
        return self._ask(care.Tickets, "GET", routes.ACCOUNT_TICKETS, token=token).tickets

    def ticket_form(
        self, token: str, topic: care.Topic, vin: str, language: str
    ) -> care.TicketForm:
        """A letter for one of the four cases, filled in (R81)."""
        path = routes.TICKET_FORM.format(topic=topic.value)
        params = {"vin": vin, "language": language}
        return self._ask(care.TicketForm, "GET", path, params, token=token)

    def personal_details(self, token: str) -> my_account.Details:
        """What the account says of its customer."""
        return self._ask(my_account.Details, "GET", routes.DETAILS, token=token)

    def save_details(self, token: str, details: my_account.PersonalDetails) -> my_account.Details:
        """Other personal details (R25)."""
        return self._ask(my_account.Details, "PUT", routes.DETAILS, body=details, token=token)

    def save_contact(self, token: str, contact: ContactPreferences) -> my_account.Details:
        """Other ways of contact (R5)."""
        body = body_of(my_account.Contact, contact=contact)
        path = routes.CONTACT_PREFERENCES
        return self._ask(my_account.Details, "PUT", path, body=body, token=token)

    def change_password(self, token: str, present: str, new: str) -> None:
        """Another password (R23)."""
        body = body_of(my_account.PasswordChange, present=present, new=new)
        self._do("POST", routes.PASSWORD, body=body, token=token)

    def ask_email_change(self, token: str, email: str, password: str) -> None:
        """Ask for another address; a mail to it has to confirm it first (R24)."""
        body = body_of(my_account.NewEmail, email=email, password=password)
        self._do("POST", routes.EMAIL_CHANGES, body=body, token=token)

    def mail_export(self, token: str) -> None:
        """Have a link mailed to everything that the store knows of the customer."""
        self._do("POST", routes.EXPORTS, token=token)

    def closing_preview(self, token: str) -> my_account.ClosingPreview:
        """What closing the account means (R26)."""
        return self._ask(my_account.ClosingPreview, "GET", routes.CLOSING, token=token)

    def close_account(self, token: str, password: str) -> None:
        """Close the account; the session is over (R26)."""
        body = body_of(my_account.Closing, password=password)
        self._do("POST", routes.CLOSING, body=body, token=token)


def _written(letter: Letter) -> dict[str, Any]:
    return {
        "topic": letter.topic,
        "phone": letter.phone.strip(),
        "vin": letter.vin,
        "text": letter.text.strip(),
        "language": letter.language,
    }
