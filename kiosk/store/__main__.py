"""The store's command line: `python -m kiosk.store serve|jobs|migrate|seed|enrol|salesperson|revoke|key|ownership|delivery|terminate|demo`."""

import argparse
import os
import sys

from kiosk.store import migrating
from kiosk.store.api_keys import command as api_keys
from kiosk.store.billing import command as billing
from kiosk.store.devices import repository as devices
from kiosk.store.devices import service as enrolment
from kiosk.store.jobs import command as jobs
from kiosk.store.operations import logs, serving
from kiosk.store.salespeople import command as salespeople
from kiosk.store.seed import seed
from kiosk.store.settings import Settings
from kiosk.store.terminations import command as terminations
from kiosk.store.vehicles import command as vehicles
from kiosk.store.work import Store

LOGGING = (["serve"], ["jobs"])
"""The commands that run on and on; the others speak to whoever typed them."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    # Whatever is written here is for the store's own eyes.
    os.umask(0o077)
    if words[:1] == ["demo"]:
        # The demo knows its own options, and lives apart: nothing else of the store needs it.
        from kiosk.store.demo.__main__ import main as demo

        return demo(words[1:])
    options = _parser().parse_args(words)
    status: int = options.run(options)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.store", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    serving.add_command(commands)
    commands.add_parser("migrate", help="bring the database up to date").set_defaults(run=_migrate)
    commands.add_parser("seed", help="put in the example data").set_defaults(run=_seed)
    commands.add_parser("demo", help="everything for a demonstration, on this machine")
    jobs.add_command(commands)
    billing.add_command(commands)
    enrol = commands.add_parser("enrol", help="print a code that enrols one kiosk")
    enrol.add_argument("--dealer", required=True, help="the dealer's name")
    enrol.add_argument("--city", default="", help="the dealer's town, for a new dealer")
    enrol.add_argument("--name", default="Kiosk", help="what this kiosk is called")
    enrol.set_defaults(run=_enrol)
    salespeople.add_command(commands)
    api_keys.add_command(commands)
    vehicles.add_commands(commands)
    terminations.add_command(commands)
    revoke = commands.add_parser("revoke", help="stop believing a kiosk")
    revoke.add_argument("--name", required=True, help="what the kiosk is called")
    revoke.set_defaults(run=_revoke)
    return parser


def _migrate(_options: argparse.Namespace) -> int:
    migrating.migrate(Settings().database_url)
    return 0


def _seed(_options: argparse.Namespace) -> int:
    store = Store(Settings())
    with store.work() as work:
        seed(work)
    store.close()
    return 0


def _enrol(options: argparse.Namespace) -> int:
    store = Store(Settings())
    with store.work() as work:
        dealer = enrolment.add_dealer(work, options.dealer, options.city)
        code = enrolment.issue_code(work, dealer, options.name)
    store.close()
    print(f"{code[:4]}-{code[4:]}")
    return 0


def _revoke(options: argparse.Namespace) -> int:
    store = Store(Settings())
    with store.work() as work:
        device = devices.device_by_name(work.session, options.name)
        if device is not None:
            enrolment.revoke(work, device)
    store.close()
    if device is None:
        print(f"There is no kiosk called {options.name}.", file=sys.stderr)
    return 0 if device is not None else 1


if __name__ == "__main__":
    if sys.argv[1:2] in LOGGING:
        logs.configure()
    sys.exit(main())
