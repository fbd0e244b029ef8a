"""Finding a car by its VIN, and the cars of an account (R31 to R51v)."""

from uuid import UUID

from kiosk.contract.problems import Code
from kiosk.contract.vehicles import AccountVehicles, VehicleFound
from kiosk.domain import vin as vins
from kiosk.domain.vehicle import MAX_VEHICLES, Vehicle
from kiosk.store.accounts.models import Account
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.vehicles import ownership, repository
from kiosk.store.vehicles.models import Holding, VehicleRecord
from kiosk.store.work import Work


def find(work: Work, vin: str) -> VehicleFound:
    """The car under a VIN, or `vehicle_unknown` (R36); `invalid` for what cannot be a VIN (R39)."""
    return VehicleFound(vehicle=vehicle_of(_known(work, vin)))


def of_account(work: Work, account: Account) -> AccountVehicles:
    """The cars of an account, the latest added first."""
    held = repository.holdings(work.session, account.id)
    return AccountVehicles(vehicles=tuple(vehicle_of(holding.vehicle) for holding in held))


def add(work: Work, account: Account, vin: str, dealer_id: UUID | None = None) -> VehicleFound:
    """Add a car to an account (R33): at most ten (R31), and not one of somebody else's (R51v).

    `dealer_id`: at whose kiosk, where it is one.
    """
    record = _known(work, vin)
    repository.lock_account(work.session, account.id)
    held = repository.holdings(work.session, account.id)
    if any(holding.vin == record.vin for holding in held):
        raise Refused(Code.VEHICLE_ALREADY_YOURS)
    if len(held) >= MAX_VEHICLES:
        raise Refused(Code.VEHICLE_LIMIT)
    if repository.exclusive_holder(work.session, record.vin) is not None:
        ownership.ask(work, account, record.vin, dealer_id)
        raise Refused(Code.VEHICLE_OWNERSHIP, keeps_changes=True)
    work.session.add(
        Holding(
            id=uuid7(),
            account_id=account.id,
            vin=record.vin,
            exclusive=account.confirmed,
            added_at=work.now,
        )
    )
    work.session.flush()
    return VehicleFound(vehicle=vehicle_of(record))


def held_vehicles(work: Work, account: Account) -> dict[str, Vehicle]:
    """The cars of an account by VIN."""
    held = repository.holdings(work.session, account.id)
    return {holding.vin: vehicle_of(holding.vehicle) for holding in held}


def activation_allowed(work: Work, account: Account, vin: str) -> bool:
    """Whether the account's services may be activated in this car (R20, R27, R47, R51v)."""
    return repository.may_be_activated(work.session, account.id, vin)


def put(work: Work, vehicle: Vehicle) -> None:
    """Make a car known, or change what is known of it."""
    record = repository.vehicle(work.session, vehicle.vin)
    if record is None:
        record = VehicleRecord(vin=vins.parse(vehicle.vin))
        work.session.add(record)
    record.model_line = vehicle.model_line
    record.model = vehicle.model
    record.version = vehicle.version
    record.body = vehicle.body
    record.energy = vehicle.energy
    record.paint = vehicle.paint
    record.model_year = vehicle.model_year
    record.market = vehicle.market
    record.equipment = sorted(vehicle.equipment)
    record.delivered_on = vehicle.delivered_on


def vehicle_of(record: VehicleRecord) -> Vehicle:
    """The car as rules and kiosks know it."""
    return Vehicle(
        vin=record.vin,
        model_line=record.model_line,
        model=record.model,
        version=record.version,
        body=record.body,
        energy=record.energy,
        paint=record.paint,
        model_year=record.model_year,
        market=record.market,
        equipment=frozenset(record.equipment),
        delivered_on=record.delivered_on,
    )


def _known(work: Work, vin: str) -> VehicleRecord:
    try:
        parsed = vins.parse(vin)
    except vins.VinInvalid as error:
        raise Refused(Code.INVALID, fields=[("vin", error.problem.value)]) from None
    record = repository.vehicle(work.session, parsed)
    if record is None:
        raise Refused(Code.VEHICLE_UNKNOWN)
    return record
