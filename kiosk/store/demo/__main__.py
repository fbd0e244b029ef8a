"""`python -m kiosk.store demo`: runs the demonstration until it is told to end, or whoever started it has gone."""

import argparse
import json
import logging
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

from kiosk.store.demo.running import data_folder, demonstration

PARENT_LOOK_S = 0.5


def main(arguments: list[str] | None = None) -> int:
    """Run; the exit status. Prints one JSON line with all addresses once everything answers."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    over = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        over.set()

    for wanted in (signal.SIGTERM, signal.SIGINT):
        signal.signal(wanted, end)
    parent = os.getppid()
    try:
        with (
            data_folder(options.data) as folder,
            demonstration(folder, host=options.host, port=options.port) as addresses,
        ):
            print(json.dumps(addresses.as_json()), flush=True)
            while not over.wait(PARENT_LOOK_S) and os.getppid() == parent:
                pass
    except OSError as error:
        print(f"The demonstration could not start: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk.store demo", description=__doc__)
    parser.add_argument("--data", type=Path, help="keep everything in this folder")
    parser.add_argument("--port", type=int, default=0, help="the store's port; a free one if 0")
    parser.add_argument("--host", default="127.0.0.1", help="0.0.0.0 lets real phones in")
    return parser


if __name__ == "__main__":
    sys.exit(main())
