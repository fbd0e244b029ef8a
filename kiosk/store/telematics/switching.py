"""The jobs of switching a service off in its car: for good once its contract is over, for a while when it stays unpaid (R75d, R79, R80w)."""

from uuid import UUID

from kiosk.domain.contract import ServiceStatus
from kiosk.store.billing import repository as charges
from kiosk.store.contracts import repository as contracts
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Done, Due, Outcome, Outside, Unreachable
from kiosk.store.telematics.port import CarsUnreachable, Telematics
from kiosk.store.work import Work

_OVER = (ServiceStatus.WITHDRAWN, ServiceStatus.EXPIRED, ServiceStatus.TERMINATED)


def switch_off(work: Work, due: Due, cars: Telematics) -> Outcome | Outside:
    """Subject is the contract; one that runs is left alone."""
    contract = contracts.contract(work.session, due.subject)
    if contract is None or not contract.vin or contract.service_status not in _OVER:
        return Done("not needed")
    contract_id, vin, service_id = contract.id, contract.vin, contract.service_id

    def ask() -> jobs.Settle:
        try:
            cars.deactivate(contract_id, vin, service_id)
        except CarsUnreachable:
            raise Unreachable from None
        return lambda _after: Done("off")

    return ask


def pause(work: Work, due: Due, cars: Telematics) -> Outcome | Outside:
    """Subject is the contract, period the one that stayed unpaid; what was paid meanwhile is left alone."""
    contract = contracts.contract(work.session, due.subject)
    if contract is None or not _suspended(work, due.subject):
        return Done("not needed")
    contract_id, vin, service_id = contract.id, contract.vin, contract.service_id

    def ask() -> jobs.Settle:
        try:
            cars.pause(contract_id, vin, service_id)
        except CarsUnreachable:
            raise Unreachable from None
        return lambda after: _paused(after, due)

    return ask


def resume(work: Work, due: Due, cars: Telematics) -> Outcome | Outside:
    """Subject is the contract, period the one that is paid now; a service that is over stays off."""
    contract = contracts.contract(work.session, due.subject)
    over = contract is None or contract.service_status is not ServiceStatus.ACTIVE
    if contract is None or over or _suspended(work, due.subject):
        return Done("not needed")
    contract_id, vin, service_id = contract.id, contract.vin, contract.service_id

    def ask() -> jobs.Settle:
        try:
            cars.resume(contract_id, vin, service_id)
        except CarsUnreachable:
            raise Unreachable from None
        return lambda _after: Done("on")

    return ask


def _paused(work: Work, due: Due) -> Outcome:
    charges.contract(work.session, due.subject)
    if not _suspended(work, due.subject):
        # Paid while the car was being asked: it may have heard the two in the other order.
        jobs.again(work, JobKind.RESUME, due.subject, due.period)
    return Done("paused")


def _suspended(work: Work, contract_id: UUID) -> bool:
    return charges.suspended(work.session, contract_id)
