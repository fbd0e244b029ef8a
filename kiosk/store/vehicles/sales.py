"""Cars that are bought before they have a VIN: what was ordered by sale number is bound to the car, once (R49)."""

from dataclasses import dataclass

from sqlalchemy import select

from kiosk.contract.problems import Code
from kiosk.domain.catalogue import mismatches
from kiosk.domain.vehicle import MAX_VEHICLES
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account, AccountState
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts import service as contract_service
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.vehicles import ownership, repository, service
from kiosk.store.vehicles.models import Holding, SaleRecord, VehicleRecord
from kiosk.store.work import Work

NOT_COMPATIBLE = "not_compatible"
ALREADY_RUNNING = "already_running"


@dataclass(frozen=True)
class Bound:
    """How many contracts are on the car now, and how many turned out not to fit it."""

    bound: int = 0
    unfit: int = 0


def vin_of(work: Work, sale_number: str) -> str | None:
    """The VIN of the car that was sold under a number; nothing while it is not known."""
    found = work.session.get(SaleRecord, sale_number)
    return found.vin if found else None


def bind(work: Work, sale_number: str, record: VehicleRecord) -> Bound:
    """What was ordered by this number is for this car. Twice does no harm.

    `invalid` where the number belongs to another car, or the car to another number.
    """
    _note(work, sale_number, record.vin)
    fits = [
        _bind(work, contract, record)
        for contract in contracts.waiting_for_vin(work.session, sale_number)
    ]
    return Bound(bound=fits.count(True), unfit=fits.count(False))


def _note(work: Work, sale_number: str, vin: str) -> None:
    of_number = vin_of(work, sale_number)
    if of_number == vin:
        return
    of_car = work.session.scalar(select(SaleRecord.sale_number).where(SaleRecord.vin == vin))
    if of_number is not None or of_car is not None:
        problem = "number_of_another_car" if of_number else "car_has_another_number"
        raise Refused(Code.INVALID, fields=[("sale_number", problem)])
    work.session.add(SaleRecord(sale_number=sale_number, vin=vin, bound_at=work.now))
    work.session.flush()


def _bind(work: Work, contract: ContractRecord, record: VehicleRecord) -> bool:
    account = accounts.account(work.session, contract.account_id)
    reason = _against(work, contract, record)
    if reason:
        contract_service.does_not_fit(work, contract, reason)
        work.session.flush()
    contract.vin = record.vin
    work.session.flush()
    if account is not None and not reason:
        _hold(work, account, record.vin)
    return not reason


def _against(work: Work, contract: ContractRecord, record: VehicleRecord) -> str:
    """Why a service cannot be used in the car; empty where it can."""
    running = contracts.running(work.session, contract.account_id)
    if any((c.vin, c.service_id) == (record.vin, contract.service_id) for c in running):
        return ALREADY_RUNNING
    offered = catalogue.service(work, contract.service_id)
    if offered is not None and mismatches(offered.rule, service.vehicle_of(record)):
        return NOT_COMPATIBLE
    return ""


def _hold(work: Work, account: Account, vin: str) -> None:
    """The car is the buyer's, as if they had typed its VIN: unless somebody else has it, or there is no room (R31, R51v)."""
    repository.lock_account(work.session, account.id)
    if repository.held(work.session, account.id, vin) is not None:
        return
    if repository.exclusive_holder(work.session, vin) is not None:
        ownership.ask(work, account, vin)
        return
    closed = account.state is AccountState.CLOSED
    if not closed and len(repository.holdings(work.session, account.id)) >= MAX_VEHICLES:
        return
    work.session.add(
        Holding(
            id=uuid7(),
            account_id=account.id,
            vin=vin,
            exclusive=account.standing,
            added_at=work.now,
            # What a closed account bought runs on, out of sight (R27).
            removed_at=work.now if closed else None,
        )
    )
    work.session.flush()
