"""Take a picture of every page that a phone can be shown, on two sizes of phone and in any of the four languages.

It fails when axe finds a fault, when something has to be scrolled sideways, also with text at twice its size, or is too
small to touch.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

SIZES = ((360, 740), (412, 915))


def options() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--languages", default="nl,de", help="such as nl,de")
    parser.add_argument("--only", default="", help="pages whose name begins with this")
    return parser.parse_args()


def main() -> int:
    """Make the pictures; returns the exit status."""
    given = options()
    from playwright.sync_api import sync_playwright

    from tests.store.pages.every_page import town
    from tests.store.pages.looking import faults, page_settings, show

    wrong: list[str] = []
    count = 0
    folder = ROOT / "build" / "tour" / "pages"
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        for language, size in itertools.product(given.languages.split(","), SIZES):
            name = f"{language}-{size[0]}x{size[1]}"
            (folder / name).mkdir(parents=True, exist_ok=True)
            rooms = Path(scratch) / name
            rooms.mkdir()
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]}, is_mobile=True, has_touch=True
            )
            page = context.new_page()
            with town(page_settings(rooms), rooms) as found:
                for number, seen in enumerate(found.pages, 1):
                    if seen.name.startswith(given.only):
                        show(page, found.url, seen, language)
                        place = folder / name / f"{number:02}-{seen.name}.png"
                        page.screenshot(path=place, full_page=True)
                        wrong += faults(page, f"{name} {seen.name}")
                        count += 1
            context.close()
        browser.close()
    for fault in wrong:
        print(f"tour: {fault}", file=sys.stderr)
    print(f"{count} pictures in {folder.relative_to(ROOT)}, {len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
