"""Take a picture of every page that a phone can be shown, on two sizes of phone and in any of the four languages."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

SIZES = ((360, 740), (412, 915))
OVERFLOWS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


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
    from tests.store.pages.looking import open_page, page_settings

    faults: list[str] = []
    count = 0
    folder = ROOT / "build" / "tour" / "pages"
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        with town(page_settings(Path(scratch)), Path(scratch)) as found:
            for language in given.languages.split(","):
                for width, height in SIZES:
                    place = folder / f"{language}-{width}x{height}"
                    if not given.only:
                        shutil.rmtree(place, ignore_errors=True)
                    place.mkdir(parents=True, exist_ok=True)
                    for number, seen in enumerate(found.pages, 1):
                        if not seen.name.startswith(given.only):
                            continue
                        page = open_page(browser, found.url, seen, language, (width, height))
                        if page.evaluate(OVERFLOWS):
                            faults.append(f"{language} {width} {seen.name}: scrolls sideways")
                        page.screenshot(path=place / f"{number:02}-{seen.name}.png", full_page=True)
                        count += 1
                        page.context.close()
        browser.close()
    for fault in faults:
        print(f"tour: {fault}", file=sys.stderr)
    print(f"{count} pictures in {folder.relative_to(ROOT)}, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
