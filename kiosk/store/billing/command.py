"""`python -m kiosk.store unpaid`: what stayed unpaid, and having one of it charged again (R75d)."""

import argparse
import sys
from uuid import UUID

from kiosk.store.billing import arrears, repository
from kiosk.store.http.problems import Refused
from kiosk.store.settings import Settings
from kiosk.store.work import Store


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Make the command known."""
    parser = commands.add_parser(
        "unpaid", help="list what stayed unpaid, or charge one of it again"
    )
    parser.add_argument("--charge", type=UUID, metavar="CONTRACT", help="try its card once more")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List, or ask for one; the exit status. The bank itself is asked by `python -m kiosk.store jobs`."""
    store = Store(Settings())
    try:
        return _list(store) if options.charge is None else _charge(store, options.charge)
    finally:
        store.close()


def _list(store: Store) -> int:
    with store.work(write=False) as work:
        for charge, contract in repository.all_unpaid(work.session):
            euros = f"{charge.amount_cents // 100}.{charge.amount_cents % 100:02d}"
            state = "suspended" if contract.suspended else contract.service_status.value
            print(f"{contract.id}  {charge.due_on}  {euros:>8}  {charge.last_failure}  {state}")
    return 0


def _charge(store: Store, contract_id: UUID) -> int:
    try:
        with store.work() as work:
            arrears.ask_again(work, contract_id)
    except Refused as refused:
        print(f"This contract is not charged: {refused.code.value}.", file=sys.stderr)
        return 1
    return 0
