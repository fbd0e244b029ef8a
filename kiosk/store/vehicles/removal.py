"""Taking a car out of an account: what it means beforehand, and doing it (R43, R46, R47)."""

from kiosk.contract.problems import Code
from kiosk.contract.vehicles import VehicleRemoval
from kiosk.store.accounts.models import Account
from kiosk.store.contracts import repository as contracts
from kiosk.store.contracts import service as contract_service
from kiosk.store.http.problems import Refused
from kiosk.store.vehicles import ownership, repository, service
from kiosk.store.vehicles.models import Holding
from kiosk.store.work import Work


def preview(work: Work, account: Account, vin: str) -> VehicleRemoval:
    """What stays and what goes; `not_found` for a car that is not in the account, whoever has it."""
    holding = _held(work, account, vin)
    of_car = [c for c in contracts.of_account(work.session, account.id) if c.vin == holding.vin]
    running = [contract for contract in of_car if contract.running]
    return VehicleRemoval(
        vehicle=service.vehicle_of(holding.vehicle),
        runs_on=tuple(contract_service.reply_of(contract) for contract in running),
        others=len(of_car) - len(running),
    )


def remove(work: Work, account: Account, vin: str) -> None:
    """Take the car out; its contracts run on, out of sight. Whoever waited for the car is told that it is free."""
    repository.lock_account(work.session, account.id)
    give_up(work, _held(work, account, vin))


def give_up(work: Work, holding: Holding) -> None:
    """The account has this car no longer."""
    holding.removed_at = work.now
    work.session.flush()
    for check in repository.open_checks(
        work.session, vin=holding.vin, claimant_id=holding.account_id
    ):
        ownership.lapse(work, check)
    if holding.exclusive:
        ownership.let_go(work, holding.vin)


def _held(work: Work, account: Account, vin: str) -> Holding:
    found = repository.held(work.session, account.id, vin)
    if found is None:
        raise Refused(Code.NOT_FOUND)
    return found
