"""Do the whole job unattended, as a customer with a phone does it, and leave a picture of every screen.

The kiosk's real window is touched and typed on; the store is the demonstration's own process; the phone is Chromium.
It fails when a step fails, when Qt or Python warns, when an order is not in the store exactly once, when a card number
or a password lies in any file that is left, or when a process is left running.
"""

from __future__ import annotations

import argparse
import faulthandler
import logging
import os
import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

_log = logging.getLogger("tour")

# Before anything imports Qt: no display, no graphics card, no compiled QML left on the disk.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"


def folder_of(given: argparse.Namespace) -> Path:
    """Where this variant's pictures go."""
    name = f"{given.language}-{given.orientation}"
    name += f"-{given.story}" if given.story != "kiosk" else ""
    name += f"-{given.text}" if given.text != "normal" else ""
    name += "-contrast" if given.contrast == "high" else ""
    return ROOT / "build" / "tour" / name


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--story", choices=("kiosk", "phone", "account"), default="kiosk")
    parser.add_argument("--orientation", choices=("portrait", "landscape"), default="portrait")
    parser.add_argument("--language", choices=("nl", "en", "fr", "de"), default="nl")
    parser.add_argument("--text", choices=("normal", "large"), default="normal")
    parser.add_argument("--contrast", choices=("normal", "high"), default="normal")
    return parser.parse_args()


def main() -> int:
    """Make the tour; returns the exit status."""
    given = options()
    faulthandler.enable()
    from tests.journeys import leftovers
    from tests.journeys.complaints import Complaints
    from tests.journeys.demonstration import processes_left
    from tests.journeys.story import Story
    from tests.journeys.story_account import AccountStory
    from tests.journeys.story_phone import PhoneStory
    from tests.journeys.telling import Telling

    folder = folder_of(given)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    began = time.monotonic()
    handler = logging.FileHandler(folder / "log.txt", encoding="utf-8")
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    faults: list[str] = []
    with Complaints() as complaints:
        stories: dict[str, type[Telling]] = {
            "kiosk": Story,
            "phone": PhoneStory,
            "account": AccountStory,
        }
        story = stories[given.story](folder, given.language, given.orientation)
        try:
            story.tell(
                large_text=given.text == "large",
                high_contrast=given.contrast == "high",
            )
        except Exception as error:  # noqa: BLE001  # the pictures so far are wanted, whatever it was
            _log.exception("the tour broke off")
            story.last_look()
            faults.append(f"{type(error).__name__}: {error}")
        finally:
            story.close()
    faults += complaints.heard + story.faults
    handler.close()
    faults += [f"left running: {command}" for command in processes_left()]
    faults += leftovers.found(folder, story.secrets())
    for fault in faults:
        print(f"tour: {fault}", file=sys.stderr)
    where = folder.relative_to(ROOT)
    print(f"{len(story.album.names)} pictures in {where}, {time.monotonic() - began:.0f} s", end="")
    print(
        f", {len(faults)} faults" if faults else ", every order is in the store once, all is well"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
