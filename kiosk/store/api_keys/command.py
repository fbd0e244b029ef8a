"""`python -m kiosk.store key`: give another system a key, list the keys, take one back."""

import argparse
import sys

from kiosk.store.api_keys import repository, service
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.settings import Settings
from kiosk.store.work import Store


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Make the command known."""
    parser = commands.add_parser("key", help="keys of other systems: apps, customer care, dealers")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--issue", metavar="NAME", help="print a new key; it is shown this once")
    what.add_argument("--revoke", metavar="NAME", help="stop believing a key")
    what.add_argument("--list", action="store_true", help="name the keys and their rights")
    parser.add_argument(
        "--right", choices=[right.value for right in ApiRight], help="what a new key allows"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """The exit status."""
    if options.issue and not options.right:
        print("A new key needs --right.", file=sys.stderr)
        return 2
    store = Store(Settings())
    try:
        with store.work() as work:
            if options.issue:
                print(service.issue(work, options.issue, ApiRight(options.right)))
            elif options.revoke and not service.revoke(work, options.revoke):
                print(f"There is no key called {options.revoke}.", file=sys.stderr)
                return 1
            elif options.list:
                for key in repository.every(work.session):
                    print(f"{key.name}  {key.right.value}  {'revoked' if key.revoked_at else ''}")
    except service.NameTaken:
        print(f"There is a key called {options.issue} already.", file=sys.stderr)
        return 1
    finally:
        store.close()
    return 0
