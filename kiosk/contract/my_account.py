"""My account: personal details, password, e-mail address, export, and closing it (R23 to R28)."""

from datetime import date, datetime
from typing import Any

from pydantic import Field

from kiosk.contract.base import Reply, Request
from kiosk.contract.billing import Invoice
from kiosk.contract.orders import Contract
from kiosk.domain.account import Address, ContactPreferences


class Details(Reply):
    """`GET /v1/account/details`: what the account says of its customer."""

    title: str
    first_name: str
    surname: str
    email: str
    country: str
    language: str
    confirmed: bool
    contact: ContactPreferences
    billing_address: Address | None


class PersonalDetails(Request):
    """`PUT /v1/account/details` → 200 `Details` (R25)."""

    title: str = Field(default="", max_length=40)
    first_name: str = Field(min_length=1, max_length=80)
    surname: str = Field(min_length=1, max_length=80)
    country: str = Field(pattern=r"^[A-Z]{2}$")
    language: str = Field(pattern=r"^(nl|en|fr|de)$")


class Contact(Request):
    """`PUT /v1/account/contact-preferences` → 200 `Details` (R5)."""

    contact: ContactPreferences


class PasswordChange(Request):
    """`POST /v1/account/password` → 204: every other session ends (R23). A wrong `present` is `credentials_wrong`."""

    present: str = Field(min_length=1, max_length=128, repr=False)
    new: str = Field(min_length=12, max_length=128, repr=False)


class NewEmail(Request):
    """`POST /v1/account/email-changes` → 202, also for an address that somebody has (R24).

    The account keeps its address until the link in the mail to the new one was used.
    """

    email: str = Field(min_length=3, max_length=254)
    password: str = Field(min_length=1, max_length=128, repr=False)


class ComingCharge(Reply):
    """What will still be taken; the day is unknown until the service is active (R75)."""

    contract: Contract
    amount_cents: int
    charge_on: date | None


class ComingInvoice(Reply):
    """An invoice that is not final yet; it will be mailed (R77)."""

    order_number: str
    final_on: date


class ClosingPreview(Reply):
    """`GET /v1/account/closing`: what closing means, before it is asked for (R26).

    `running` are services that go on to their end (R27), those of cars taken out of the account among them; `charges`
    what is still to be paid; `invoices` those to take along, as they cannot be fetched afterwards. `reservations` of an
    account that was never confirmed are not bought yet, and go with it.
    """

    running: tuple[Contract, ...]
    reservations: tuple[Contract, ...]
    charges: tuple[ComingCharge, ...]
    invoices: tuple[Invoice, ...]
    coming_invoices: tuple[ComingInvoice, ...]


class Closing(Request):
    """`POST /v1/account/closing` → 204: nobody is signed in any more, and the address is free (R26)."""

    password: str = Field(min_length=1, max_length=128, repr=False)


class Export(Reply):
    """`GET /v1/account/export`: everything that the store knows of the customer, as a file.

    `POST /v1/account/exports` → 202 mails a link to the same, to be fetched elsewhere than on a public screen.
    """

    made_at: datetime
    sections: dict[str, tuple[dict[str, Any], ...]]
