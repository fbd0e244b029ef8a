"""`python -m kiosk.store ownership|delivery`: what dealer and customer care decide and know about cars (R49, R51v)."""

import argparse
import sys
from uuid import UUID

from kiosk.contract.vehicles import Delivery, OwnershipDecision
from kiosk.store.http.problems import Refused
from kiosk.store.settings import Settings
from kiosk.store.vehicles import deliveries, ownership
from kiosk.store.work import Store

BY = "command line"


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Make the commands known."""
    checks = commands.add_parser("ownership", help="cars that two people call theirs")
    what = checks.add_mutually_exclusive_group(required=True)
    what.add_argument("--list", action="store_true", help="the checks that are open")
    what.add_argument("--clear", type=UUID, metavar="ID", help="the car moves to whoever asked")
    what.add_argument("--refuse", type=UUID, metavar="ID", help="the car stays where it is")
    checks.set_defaults(run=_ownership)
    delivery = commands.add_parser("delivery", help="tell the delivery date of a car")
    delivery.add_argument("--vin", required=True)
    delivery.add_argument("--on", required=True, metavar="YYYY-MM-DD", help="the day of delivery")
    delivery.add_argument("--sale", default="", metavar="NUMBER", help="the number it was sold by")
    delivery.set_defaults(run=_delivery)


def _ownership(options: argparse.Namespace) -> int:
    store = Store(Settings())
    try:
        with store.work() as work:
            if options.list:
                for check in ownership.opened(work).checks:
                    print(f"{check.check_id}  {check.vin}  {check.asked_at:%Y-%m-%d %H:%M}")
                return 0
            cleared = options.clear is not None
            decision = OwnershipDecision.CLEARED if cleared else OwnershipDecision.REFUSED
            ownership.decide(work, options.clear or options.refuse, decision, BY)
    except Refused as problem:
        return _say(problem)
    finally:
        store.close()
    return 0


def _delivery(options: argparse.Namespace) -> int:
    store = Store(Settings())
    try:
        with store.work() as work:
            told = Delivery.model_construct(
                delivered_on=options.on, sale_number=options.sale.strip().upper()
            )
            found = deliveries.deliver(work, options.vin.upper(), told)
        print(f"{found.dated} activations dated, {found.bound} bound, {found.unfit} do not fit")
    except Refused as problem:
        return _say(problem)
    finally:
        store.close()
    return 0


def _say(problem: Refused) -> int:
    reasons = ", ".join(field.reason for field in problem.fields)
    print(f"{problem.code.value}{': ' + reasons if reasons else ''}", file=sys.stderr)
    return 1
