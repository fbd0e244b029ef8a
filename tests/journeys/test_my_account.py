"""My account through the real window on the real store, with its clock moved (R32, R43 to R48, R73 to R80w)."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import leftovers
from tests.journeys.demonstration import CUSTOMER
from tests.journeys.story_account import CAR, AccountStory


def test_a_year_of_my_account(tmp_path: Path) -> None:
    """R32, R43, R46, R47, R48, R77, R78, R80w, K5: withdrawn in two steps, a car out and back, an invoice read and
    mailed, a renewal on its day; and nothing of it is left on the kiosk's disk."""
    story = AccountStory(tmp_path, "nl", "portrait", short=True)
    try:
        story.tell()
    finally:
        story.close()
    assert story.faults == []
    assert leftovers.found(tmp_path / "data" / "kiosk", [CUSTOMER[0], CAR]) == []
