"""An order of the past for the demonstration, whose services run already."""

from kiosk.contract.orders import PaymentChoice
from kiosk.domain.contract import (
    MoneyStatus,
    ServiceStatus,
    ends_on,
    invoice_final_on,
    withdraw_by,
)
from kiosk.domain.money import vat_part
from kiosk.store.accounts.models import Account
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import Json, uuid7
from kiosk.store.devices.models import Device
from kiosk.store.orders.models import OrderRecord
from kiosk.store.orders.numbers import new_number
from kiosk.store.work import Work


def add_running_order(work: Work, account: Account, device: Device, running: list[Json]) -> None:
    """One order whose services became active just now and are paid; each of `running` names vin, service and offer."""
    order = OrderRecord(
        id=uuid7(),
        number=new_number(work),
        account_id=account.id,
        placed_by=account.id,
        device_id=device.id,
        total_cents=0,
        vat_cents=0,
        billing_address=account.billing_address or {},
        payment=PaymentChoice.PHONE,
        language=account.language,
        payload_hash="",
        placed_at=work.now,
        invoice_on=invoice_final_on(work.now, work.now, work.settings.market),
        withdraw_by=withdraw_by(work.now, work.settings.market),
    )
    work.session.add(order)
    work.session.flush()
    order.contracts = [_active(work, account, told, place) for place, told in enumerate(running)]
    order.total_cents = sum(contract.price_cents for contract in order.contracts)
    order.vat_cents = sum(
        vat_part(contract.price_cents, contract.vat_basis_points) for contract in order.contracts
    )


def _active(work: Work, account: Account, told: Json, place: int) -> ContractRecord:
    service = catalogue.service(work, told["service"])
    offer = service.offer(told["offer"]) if service else None
    if service is None or offer is None:
        raise LookupError(f"the example names a service that is not on sale: {told['service']}")
    return ContractRecord(
        id=uuid7(),
        position=place,
        account_id=account.id,
        vin=told["vin"],
        service_id=service.id,
        offer_id=offer.id,
        term_months=offer.term_months,
        price_cents=offer.price_cents,
        vat_basis_points=offer.vat_basis_points,
        service_status=ServiceStatus.ACTIVE,
        money_status=MoneyStatus.CHARGED,
        ordered_at=work.now,
        promised_on=work.today,
        active_at=work.now,
        ends_on=ends_on(work.today, offer.term_months),
    )
