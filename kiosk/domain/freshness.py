"""How old prices may be that are shown without the store: dated after a day, not shown after a week (issue 5)."""

from datetime import datetime, timedelta
from enum import StrEnum

DATED_AFTER = timedelta(hours=24)
"""Older prices say their date."""
HIDDEN_AFTER = timedelta(days=7)
"""Older ones are not shown."""


class Freshness(StrEnum):
    """What may be done with the prices that the kiosk has."""

    FRESH = "fresh"
    DATED = "dated"
    HIDDEN = "hidden"


def freshness(prices_at: datetime | None, now: datetime) -> Freshness:
    """Of prices that were right at `prices_at`; a clock that stands before that is wrong, so they say their date."""
    if prices_at is None:
        return Freshness.HIDDEN
    age = now - prices_at
    if age > HIDDEN_AFTER:
        return Freshness.HIDDEN
    return Freshness.FRESH if timedelta() <= age <= DATED_AFTER else Freshness.DATED
