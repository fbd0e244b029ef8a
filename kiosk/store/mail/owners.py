"""Whose account a mail is about, whatever it names: the account itself, a contract, an order or an invoice."""

from uuid import UUID

from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices.models import Invoice
from kiosk.store.mail.models import Mail
from kiosk.store.orders.models import OrderRecord
from kiosk.store.work import Work


def owner(work: Work, mail: Mail) -> Account | None:
    """The account that a mail is about; nothing where it is about none, or that is gone."""
    facts = mail.facts
    if "account_id" in facts:
        return accounts.account(work.session, UUID(facts["account_id"]))
    if "contract_id" in facts:
        contract = work.session.get(ContractRecord, UUID(facts["contract_id"]))
        return accounts.account(work.session, contract.account_id) if contract else None
    order_id = UUID(facts["order_id"]) if "order_id" in facts else None
    if "invoice_id" in facts:
        invoice = work.session.get(Invoice, UUID(facts["invoice_id"]))
        order_id = invoice.order_id if invoice else None
    order = work.session.get(OrderRecord, order_id) if order_id else None
    return accounts.account(work.session, order.account_id) if order else None
