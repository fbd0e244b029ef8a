"""`python -m kiosk.store terminate`: customer care without a system of its own ends a contract (R80)."""

import argparse
import sys
from uuid import UUID

from kiosk.contract.terminations import Terminate, TerminationReason
from kiosk.store.http.problems import Refused
from kiosk.store.settings import Settings
from kiosk.store.terminations import service
from kiosk.store.work import Store, Work

BY = "command line"


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Make the command known."""
    parser = commands.add_parser("terminate", help="end a contract for a customer (R80)")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--list", metavar="VIN", help="what was bought for a car")
    what.add_argument("--contract", type=UUID, metavar="ID", help="the contract to end")
    reasons = [reason.value for reason in TerminationReason]
    parser.add_argument("--reason", choices=reasons, help="what became of the car")
    parser.add_argument("--on", metavar="YYYY-MM-DD", help="since when; today unless told")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List, or end one; the exit status."""
    if options.contract is not None and options.reason is None:
        print("--reason is missing.", file=sys.stderr)
        return 2
    store = Store(Settings())
    try:
        with store.work() as work:
            if options.list is not None:
                _list(work, options.list.upper())
            else:
                _end(work, options)
    except Refused as problem:
        reasons = ", ".join(field.reason for field in problem.fields)
        print(f"{problem.code.value}{': ' + reasons if reasons else ''}", file=sys.stderr)
        return 1
    finally:
        store.close()
    return 0


def _list(work: Work, vin: str) -> None:
    for found in service.of_car(work, vin).contracts:
        contract = found.contract
        status = f"{contract.service_status.value}, {contract.money_status.value}"
        print(f"{contract.contract_id}  {contract.service_id}  {status}  {found.email}")


def _end(work: Work, options: argparse.Namespace) -> None:
    day = options.on or work.today.isoformat()
    asked = Terminate.model_construct(reason=TerminationReason(options.reason), ended_on=day)
    service.terminate(work, options.contract, asked, BY)
