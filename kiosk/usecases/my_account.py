"""Everything that can be done in "my account" besides personal data, in one bundle."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ports.my_account import MyAccount
from kiosk.usecases.my_cars import PreviewRemoval, RemoveCar
from kiosk.usecases.my_invoices import ListPapers, MailInvoice, ReadInvoicePage
from kiosk.usecases.my_service import (
    ConfirmWithdrawal,
    PayAgain,
    ReadContract,
    RenewContract,
    StateWithdrawal,
)


@dataclass(frozen=True)
class MyAccountUsecases:
    """Cars, services and invoices of whoever is signed in."""

    preview_removal: PreviewRemoval
    remove_car: RemoveCar
    read_contract: ReadContract
    renew_contract: RenewContract
    state_withdrawal: StateWithdrawal
    confirm_withdrawal: ConfirmWithdrawal
    pay_again: PayAgain
    list_papers: ListPapers
    read_invoice_page: ReadInvoicePage
    mail_invoice: MailInvoice

    @classmethod
    def of(cls, account: MyAccount) -> MyAccountUsecases:
        """All of them on one store."""
        return cls(
            preview_removal=PreviewRemoval(account),
            remove_car=RemoveCar(account),
            read_contract=ReadContract(account),
            renew_contract=RenewContract(account),
            state_withdrawal=StateWithdrawal(account),
            confirm_withdrawal=ConfirmWithdrawal(account),
            pay_again=PayAgain(account),
            list_papers=ListPapers(account),
            read_invoice_page=ReadInvoicePage(account),
            mail_invoice=MailInvoice(account),
        )
