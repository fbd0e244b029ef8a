"""The job of switching a service off in its car, once its contract is withdrawn from, expired or suspended (R75d, R79, R80w)."""

from kiosk.domain.contract import ServiceStatus
from kiosk.store.billing.models import Suspension
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.service import Done, Due, Outcome, Outside, Unreachable
from kiosk.store.telematics.port import CarsUnreachable, Telematics
from kiosk.store.work import Work

_OVER = (ServiceStatus.WITHDRAWN, ServiceStatus.EXPIRED, ServiceStatus.TERMINATED)


def switch_off(work: Work, due: Due, cars: Telematics) -> Outcome | Outside:
    """Subject is the contract; one that runs is left alone."""
    contract = contracts.contract(work.session, due.subject)
    if contract is None or not _to_switch_off(work, contract):
        return Done("not needed")
    contract_id, vin, service_id = contract.id, contract.vin, contract.service_id

    def ask() -> jobs.Settle:
        try:
            cars.deactivate(contract_id, vin, service_id)
        except CarsUnreachable:
            raise Unreachable from None
        return lambda _after: Done("off")

    return ask


def _to_switch_off(work: Work, contract: ContractRecord) -> bool:
    if contract.service_status in _OVER:
        return True
    suspended = work.session.query(Suspension).filter(
        Suspension.contract_id == contract.id, Suspension.lifted_at.is_(None)
    )
    return suspended.first() is not None
