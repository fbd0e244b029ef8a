"""The customer's cars, services and invoices at the central store, as the kiosk sees them: each method is one request.

Errors are those of `kiosk.ports.store`. The contract has the shapes; `key` is the same for each try.
"""

from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from kiosk.contract.billing import Invoices, NewRenewal, Renewal, Withdrawal
from kiosk.contract.my_services import ContractDetail
from kiosk.contract.orders import Contract, Order
from kiosk.contract.vehicles import VehicleRemoval


@dataclass(frozen=True)
class InvoicePage:
    """One page of an invoice as PNG, and how many there are. It stays in memory: never on this kiosk's disk (K5)."""

    png: bytes = field(repr=False)
    count: int


class MyAccount(Protocol):
    """What "my account" shows and does, besides personal data (R31 to R48, R73 to R80w)."""

    def vehicle_removal(self, token: str, vin: str) -> VehicleRemoval: ...
    def remove_vehicle(self, token: str, vin: str) -> None: ...
    def contract_detail(self, token: str, contract_id: UUID) -> ContractDetail: ...
    def renew(self, token: str, contract_id: UUID, renewal: NewRenewal, key: UUID) -> Renewal: ...
    def state_withdrawal(self, token: str, contract_id: UUID) -> Withdrawal: ...
    def confirm_withdrawal(self, token: str, withdrawal_id: UUID) -> Withdrawal: ...
    def pay_again(
        self, token: str, contract_id: UUID, card_id: UUID | None, key: UUID
    ) -> Contract: ...
    def account_orders(self, token: str) -> tuple[Order, ...]: ...
    def invoices(self, token: str) -> Invoices: ...
    def invoice_page(
        self, token: str, invoice_id: UUID, number: int, width_px: int
    ) -> InvoicePage: ...
    def mail_invoice(self, token: str, invoice_id: UUID, key: UUID) -> None: ...
