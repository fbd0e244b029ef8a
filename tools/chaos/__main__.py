"""`make chaos`: break everything around a kiosk, one thing after another, and print what its customer saw.

The store, the line to it, the files, the core and the window are real. The exit status is 1 where a fault was not
survived: a message that came too late, a recovery that took too long, a screen that stood still, an order lost or double.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.chaos.faults import Fault
    from tools.chaos.scenes import Seen
    from tools.chaos.showroom import Showroom

TRIES = 3
"""A screen that stood still is looked at again: what a busy machine does once is not what the program always does."""


def main() -> int:
    """Run; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.chaos", description=__doc__)
    parser.add_argument("--short", action="store_true", help="the quick ones only, about a minute")
    parser.add_argument("--only", default="", help="faults whose name has this in it")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="chaos-cache-")
    # What the product logs of the faults is no news here.
    logging.basicConfig(level=logging.CRITICAL)
    from tools.chaos.faults import FAULTS, may_mount
    from tools.chaos.showroom import showroom

    wanted = [
        fault
        for fault in FAULTS
        if (fault.short or not options.short) and options.only in fault.name
    ]
    failed = 0
    began_s = time.monotonic()
    print(f"{'fault':<42} {'message':>7} {'offline':>7} {'back':>7} {'still':>6}  the customer saw")
    print(f"{'':<42} {'s':>7} {'s':>7} {'s':>7} {'ms':>6}")
    with tempfile.TemporaryDirectory(prefix="chaos-") as name, showroom(Path(name)) as room:
        for fault in wanted:
            if fault.mounts and not may_mount():
                print(f"{fault.name:<42} not tried: it needs the right to mount a disk", flush=True)
                continue
            seen = _tried(fault, room)
            print(_row(fault.name, seen), flush=True)
            for each in seen.wrong:
                failed += 1
                print(f"    NOT SURVIVED: {each}", flush=True)
        left = room.traces()
    for each in left:
        failed += 1
        print(f"LEFT BEHIND {each}")
    print(f"{len(wanted)} faults in {time.monotonic() - began_s:.0f} s, {failed} not survived")
    return 1 if failed else 0


def _tried(fault: Fault, room: Showroom) -> Seen:
    from tools.chaos import scenes
    from tools.chaos.proxy import Mode

    seen = scenes.Seen("")
    for _ in range(TRIES):
        try:
            if not room.warmed_up:
                scenes.healthy(room)
                room.warmed_up = True
            seen = fault.run(room)
        except AssertionError as error:
            room.proxy.set(Mode.GOOD)
            return scenes.Seen("", wrong=(str(error)[:300],))
        if not seen.only_stalled:
            break
    return seen


def _row(name: str, seen: Seen) -> str:
    times = (seen.message_s, seen.offline_s, seen.back_s)
    columns = " ".join(f"{'' if each is None else f'{each:.1f}':>7}" for each in times)
    return f"{name:<42} {columns} {seen.stall_s * 1000:>6.0f}  {seen.saw}"


if __name__ == "__main__":
    sys.exit(main())
