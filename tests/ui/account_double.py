"""Cars, services and invoices of the store double: what "my account" asks for, with faults that tests switch on."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from PIL import Image

from kiosk.contract.billing import Invoice, Invoices, NewRenewal, Renewal, Withdrawal
from kiosk.contract.my_services import ContractDetail, PaidWith
from kiosk.contract.orders import Contract, Order
from kiosk.contract.vehicles import VehicleRemoval
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.my_account import InvoicePage

TODAY = date(2026, 11, 22)


def blank_page(width_px: int = 200) -> bytes:
    """A white A4 page as PNG."""
    drawn = io.BytesIO()
    Image.new("L", (width_px, round(width_px * 1.414)), 255).save(drawn, "PNG")
    return drawn.getvalue()


class AccountDouble:
    """The port `MyAccount` in memory. `details` holds what is told of a contract, by its id."""

    cars: tuple[Vehicle, ...]
    bought: tuple[Contract, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.details_of: dict[UUID, ContractDetail] = {}
        self.placed: tuple[Order, ...] = ()
        self.papers: tuple[Invoice, ...] = ()
        self.page_png = blank_page()
        self.page_count = 2
        self.renewals: list[NewRenewal] = []
        self.withdrawals: dict[UUID, Withdrawal] = {}
        self.mailed: list[UUID] = []
        self.paid_again: list[UUID] = []
        self.paid_with: list[UUID | None] = []

    def _called(self, name: str) -> None:
        """Counts, and raises a fault that is switched on."""

    def detail_of(self, contract: Contract, **more: object) -> ContractDetail:
        """What the store tells of a contract; `more` sets what is special about it."""
        known: dict[str, object] = {
            "contract": contract,
            "today": TODAY,
            "order_number": "2026-000123",
            "waits_for": "",
            "card": PaidWith(brand="visa", last4="4242") if contract.price_cents else None,
            "invoice_on": TODAY + timedelta(days=3),
            "invoice_number": "",
            "charged_on": None,
            "refunded_on": None,
            "withdraw_by": TODAY + timedelta(days=14),
            "withdrawable": True,
            "withdrawn_on": None,
            "arrears": None,
            "renewal": None,
        }
        made = ContractDetail.model_validate({**known, **more})
        self.details_of[contract.contract_id] = made
        return made

    def vehicle_removal(self, token: str, vin: str) -> VehicleRemoval:
        self._called("vehicle_removal")
        car = next(car for car in self.cars if car.vin == vin)
        running = (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING, ServiceStatus.ACTIVE)
        mine = [contract for contract in self.bought if contract.vin == vin]
        runs_on = tuple(contract for contract in mine if contract.service_status in running)
        return VehicleRemoval(vehicle=car, runs_on=runs_on, others=len(mine) - len(runs_on))

    def remove_vehicle(self, token: str, vin: str) -> None:
        self._called("remove_vehicle")
        self.cars = tuple(car for car in self.cars if car.vin != vin)

    def contract_detail(self, token: str, contract_id: UUID) -> ContractDetail:
        self._called("contract_detail")
        return self.details_of[contract_id]

    def renew(self, token: str, contract_id: UUID, renewal: NewRenewal, key: UUID) -> Renewal:
        self._called("renew")
        self.renewals.append(renewal)
        contract = self.details_of[contract_id].contract
        return Renewal(
            number="2026-000124",
            period=2,
            starts_on=TODAY + timedelta(days=1),
            ends_on=date(2027, 11, 22),
            charge_on=date(2026, 12, 7),
            withdraw_by=date(2026, 12, 6),
            contract=contract,
        )

    def state_withdrawal(self, token: str, contract_id: UUID) -> Withdrawal:
        self._called("state_withdrawal")
        return self.withdrawals.setdefault(
            contract_id,
            Withdrawal(
                withdrawal_id=uuid4(),
                contract_id=contract_id,
                withdraw_by=TODAY + timedelta(days=14),
                stated_at=datetime.now(UTC),
                confirmed_at=None,
            ),
        )

    def confirm_withdrawal(self, token: str, withdrawal_id: UUID) -> Withdrawal:
        self._called("confirm_withdrawal")
        stated = next(w for w in self.withdrawals.values() if w.withdrawal_id == withdrawal_id)
        confirmed = stated.model_copy(
            update={"confirmed_at": datetime(2026, 11, 22, 13, 5, tzinfo=UTC)}
        )
        self.withdrawals[stated.contract_id] = confirmed
        return confirmed

    def pay_again(self, token: str, contract_id: UUID, card_id: UUID | None, key: UUID) -> Contract:
        self._called("pay_again")
        self.paid_again.append(contract_id)
        self.paid_with.append(card_id)
        contract = self.details_of[contract_id].contract
        return contract.model_copy(update={"money_status": MoneyStatus.DUE})

    def account_orders(self, token: str) -> tuple[Order, ...]:
        self._called("account_orders")
        return self.placed

    def invoices(self, token: str) -> Invoices:
        self._called("invoices")
        return Invoices(
            invoices=self.papers, phone_address="https://store.example/account/invoices"
        )

    def invoice_page(self, token: str, invoice_id: UUID, number: int, width_px: int) -> InvoicePage:
        self._called("invoice_page")
        return InvoicePage(self.page_png, self.page_count)

    def mail_invoice(self, token: str, invoice_id: UUID, key: UUID) -> None:
        self._called("mail_invoice")
        self.mailed.append(invoice_id)
