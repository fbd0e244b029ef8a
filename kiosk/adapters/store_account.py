"""Cars, services and invoices over HTTP: the part of the store's client that "my account" speaks (R31 to R48, R73 to R80w)."""

from urllib.parse import quote
from uuid import UUID

from kiosk.adapters.http import MAX_PICTURE_BYTES
from kiosk.adapters.store_requests import StoreRequests, body_of, error_of, parsed
from kiosk.contract import billing, my_services, orders, routes, vehicles
from kiosk.ports.my_account import InvoicePage
from kiosk.ports.store import StoreUnreachable

MOST_PAGES = 200
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_JSON = "application/json"


class AccountRequests(StoreRequests):
    """Implements the port `MyAccount`."""

    def vehicle_removal(self, token: str, vin: str) -> vehicles.VehicleRemoval:
        """What taking the car out means (R43)."""
        path = routes.VEHICLE_REMOVAL.format(vin=quote(vin, safe=""))
        return self._ask(vehicles.VehicleRemoval, "GET", path, token=token)

    def remove_vehicle(self, token: str, vin: str) -> None:
        """Take the car out (R43)."""
        self._do("DELETE", routes.ACCOUNT_VEHICLE.format(vin=quote(vin, safe="")), token=token)

    def contract_detail(self, token: str, contract_id: UUID) -> my_services.ContractDetail:
        """One service in full."""
        path = routes.ACCOUNT_CONTRACT.format(contract_id=contract_id)
        return self._ask(my_services.ContractDetail, "GET", path, token=token)

    def renew(
        self, token: str, contract_id: UUID, renewal: billing.NewRenewal, key: UUID
    ) -> billing.Renewal:
        """One more term (R78)."""
        path = routes.RENEWALS.format(contract_id=contract_id)
        return self._ask(billing.Renewal, "POST", path, body=renewal, token=token, key=key)

    def state_withdrawal(self, token: str, contract_id: UUID) -> billing.Withdrawal:
        """The first step (R80w)."""
        path = routes.WITHDRAWALS.format(contract_id=contract_id)
        return self._ask(billing.Withdrawal, "POST", path, token=token)

    def confirm_withdrawal(self, token: str, withdrawal_id: UUID) -> billing.Withdrawal:
        """The second step (R80w)."""
        path = routes.WITHDRAWAL_CONFIRMATION.format(withdrawal_id=withdrawal_id)
        return self._ask(billing.Withdrawal, "POST", path, token=token)

    def pay_again(
        self, token: str, contract_id: UUID, card_id: UUID | None, key: UUID
    ) -> orders.Contract:
        """Have what stayed unpaid charged again (R75d)."""
        body = body_of(billing.NewPayment, card_id=card_id)
        path = routes.PAYMENTS.format(contract_id=contract_id)
        reply = self._send("POST", path, body=body, token=token, key=key)
        if reply.status != 202:
            raise error_of(reply)
        return parsed(orders.Contract, reply, _JSON)

    def account_orders(self, token: str) -> tuple[orders.Order, ...]:
        """The account's orders, the latest first."""
        path = routes.ACCOUNT_ORDERS
        return self._ask(my_services.Orders, "GET", path, token=token).orders

    def invoices(self, token: str) -> billing.Invoices:
        """The final invoices and credit notes, the latest first (R77)."""
        return self._ask(billing.Invoices, "GET", routes.INVOICES, token=token)

    def invoice_page(self, token: str, invoice_id: UUID, number: int, width_px: int) -> InvoicePage:
        """One page as a picture."""
        reply = self._send(
            "GET",
            routes.INVOICE_PAGE.format(invoice_id=invoice_id, number=number),
            params={"width": str(width_px)},
            token=token,
            max_bytes=MAX_PICTURE_BYTES,
        )
        if reply.status != 200:
            raise error_of(reply)
        count = reply.headers.get("page-count", "")
        if reply.media_type != "image/png" or not reply.body.startswith(_PNG_SIGNATURE):
            raise StoreUnreachable("not a picture")
        if not count.isascii() or not count.isdecimal() or not 1 <= int(count) <= MOST_PAGES:
            raise StoreUnreachable("not a number of pages")
        return InvoicePage(reply.body, int(count))

    def mail_invoice(self, token: str, invoice_id: UUID, key: UUID) -> None:
        """Have the PDF mailed to the account's address."""
        path = routes.INVOICE_MAILS.format(invoice_id=invoice_id)
        reply = self._send("POST", path, token=token, key=key)
        if reply.status != 202:
            raise error_of(reply)
