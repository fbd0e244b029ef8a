"""Invoices and orders: listed, read page by page, mailed (R69, R77). Nothing of them touches the kiosk's disk (K5)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.billing import Invoice
from kiosk.contract.orders import Order
from kiosk.ports.my_account import InvoicePage, MyAccount


@dataclass(frozen=True)
class Papers:
    """What was ordered and what was invoiced, each the latest first, and where both are found on a phone."""

    orders: tuple[Order, ...]
    invoices: tuple[Invoice, ...]
    phone_address: str


@dataclass(frozen=True)
class ListPapers:
    """The orders, and the final invoices and credit notes."""

    account: MyAccount

    def __call__(self, session_token: str) -> Papers:
        orders = self.account.account_orders(session_token)
        found = self.account.invoices(session_token)
        return Papers(orders, found.invoices, found.phone_address)


@dataclass(frozen=True)
class ReadInvoicePage:
    """One page of an invoice as a picture, counted from 1."""

    account: MyAccount

    def __call__(
        self, session_token: str, invoice_id: UUID, number: int, width_px: int
    ) -> InvoicePage:
        return self.account.invoice_page(session_token, invoice_id, number, width_px)


@dataclass(frozen=True)
class MailInvoice:
    """Has the PDF mailed to the account's own address; `key` is the same for each try."""

    account: MyAccount

    def __call__(self, session_token: str, invoice_id: UUID, key: UUID) -> None:
        self.account.mail_invoice(session_token, invoice_id, key)
