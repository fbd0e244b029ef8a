"""A kiosk's core in a process of its own that places one order and goes on for ever: to be killed by a test."""

import sys
import threading
from pathlib import Path

from kiosk.bootstrap import build
from kiosk.config import Config
from kiosk.contract.orders import PaymentChoice
from tests.examples import ready_visit


def main(store_url: str, folder: str, places_an_order: str) -> None:
    """Build the core on `folder`; place the example order where told to, and print its id."""
    core = build(Config(store_url=store_url, data_dir=Path(folder)))
    if places_an_order == "yes":
        order_id = core.usecases.place_order(
            ready_visit(), "session-1", PaymentChoice.PHONE, None, "nl"
        )
        print(order_id, flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
