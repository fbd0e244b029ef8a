"""The part of the store's command line that is about salespeople: `salesperson add|pin|stop`."""

import argparse
import getpass
import sys

from kiosk.store.devices import repository as dealers
from kiosk.store.http.problems import Refused
from kiosk.store.salespeople import service
from kiosk.store.settings import Settings
from kiosk.store.work import Store, Work


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `salesperson` to the store's commands."""
    parser = commands.add_parser("salesperson", help="who may sign in on a dealer's kiosks")
    actions = parser.add_subparsers(required=True, metavar="action")
    add = actions.add_parser("add", help="a new salesperson; asks for the PIN")
    add.add_argument("--name", required=True, help="the name that screens show")
    add.set_defaults(run=_run, action=_add)
    pin = actions.add_parser("pin", help="another PIN; ends the sessions")
    pin.set_defaults(run=_run, action=_pin)
    stop = actions.add_parser("stop", help="stop believing a salesperson")
    stop.set_defaults(run=_run, action=_stop)
    for action in (add, pin, stop):
        action.add_argument("--dealer", required=True, help="the dealer's name")
        action.add_argument("--number", required=True, help="the staff number that they type")


def _run(options: argparse.Namespace) -> int:
    store = Store(Settings())
    try:
        with store.work() as work:
            options.action(work, options)
    except (LookupError, ValueError, Refused) as error:
        print(_said(error), file=sys.stderr)
        return 1
    finally:
        store.close()
    return 0


def _add(work: Work, options: argparse.Namespace) -> None:
    dealer = dealers.dealer_by_name(work.session, options.dealer)
    if dealer is None:
        raise LookupError(f"There is no dealer called {options.dealer}.")
    service.add(work, dealer, options.number, options.name, _ask_pin())


def _pin(work: Work, options: argparse.Namespace) -> None:
    service.change_pin(work, service.named(work, options.dealer, options.number), _ask_pin())


def _stop(work: Work, options: argparse.Namespace) -> None:
    service.stop(work, service.named(work, options.dealer, options.number))


def _ask_pin() -> str:
    """From the terminal without showing it, or from a pipe: never from the command line, which others can read."""
    if sys.stdin.isatty():
        return getpass.getpass("PIN: ")
    return sys.stdin.readline().strip()


def _said(error: Exception) -> str:
    told = {
        service.PinWeak: "A PIN has 6 to 12 digits that neither repeat nor count.",
        service.StaffNumberInvalid: "A staff number has 1 to 20 letters and digits.",
        service.StaffNumberTaken: "This dealer has a salesperson of that number already.",
        Refused: "This name cannot be shown.",
    }
    return told.get(type(error)) or str(error.args[0])
