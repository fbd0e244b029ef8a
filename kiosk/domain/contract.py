"""Dates and statuses of a purchase: the one place where calendar rules are computed (R11, R49, R75, R77, R78, R80w).

All rules count calendar days in the market's time zone; instants are aware UTC datetimes.
"""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

MARKET_ZONES = {"NL": ZoneInfo("Europe/Amsterdam")}

CONFIRMATION_DAYS = 20
"""An account must be confirmed within 20 days (R11)."""
CHARGE_DAYS = 14
"""The card is charged 14 days after the service became active (R75)."""
INVOICE_DAYS = 3
"""The invoice is final 3 days after purchase (R77)."""
INVOICE_KEPT_YEARS = 7
"""Invoices are kept for 7 years after the calendar year that they were issued in (NL: AWR article 52)."""
WITHDRAWAL_DAYS = 14
"""The customer can withdraw for 14 days from purchase (R80w)."""
ACTIVATION_DELAY_DAYS = 2
"""A car just delivered is activated 2 days after delivery (R49)."""


class ServiceStatus(StrEnum):
    """How far a service is (R74)."""

    ORDERED = "ordered"
    ACTIVATION_PENDING = "activation_pending"
    ACTIVE = "active"
    ACTIVATION_FAILED = "activation_failed"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    WITHDRAWN = "withdrawn"


class MoneyStatus(StrEnum):
    """How far the money is; a separate status (R74)."""

    NOT_DUE = "not_due"
    DUE = "due"
    CHARGED = "charged"
    FAILED = "failed"
    REFUNDED = "refunded"
    VOID = "void"


def local_date(instant: datetime, market: str) -> date:
    """The market's calendar date at an instant; `ValueError` for one without a time zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(MARKET_ZONES[market]).date()


def day_starts_at(day: date, market: str) -> datetime:
    """The UTC instant at which a calendar day begins in the market."""
    return datetime.combine(day, time(), MARKET_ZONES[market]).astimezone(UTC)


def _days_later(instant: datetime, days: int, market: str) -> date:
    return local_date(instant, market) + timedelta(days=days)


def confirm_by(created_at: datetime, market: str) -> date:
    """The last day on which an account can be confirmed (R11)."""
    return _days_later(created_at, CONFIRMATION_DAYS, market)


def erase_on(created_at: datetime, market: str) -> date:
    """The day on which an unconfirmed account is erased: day 21 (R11)."""
    return _days_later(created_at, CONFIRMATION_DAYS + 1, market)


def charge_on(active_at: datetime, market: str) -> date:
    """The day the card is charged: 14 days after the service became active (R75)."""
    return _days_later(active_at, CHARGE_DAYS, market)


def invoice_final_on(purchased_at: datetime, confirmed_at: datetime, market: str) -> date:
    """The day the invoice is final: 3 days after purchase, or after confirmation where that came later (R77)."""
    return _days_later(max(purchased_at, confirmed_at), INVOICE_DAYS, market)


def invoice_kept_until(issued_on: date) -> date:
    """The last day on which an invoice has to be kept with all that it says."""
    return date(issued_on.year + INVOICE_KEPT_YEARS, 12, 31)


def withdraw_by(purchased_at: datetime, market: str) -> date:
    """The last day on which the customer can withdraw (R80w)."""
    return _days_later(purchased_at, WITHDRAWAL_DAYS, market)


def activation_on(delivered_on: date | None, ordered_on: date) -> date | None:
    """The promised activation date (R49): delivery + 2 days where that lies ahead, else the order's own day.

    Nothing is promised while the delivery date is unknown.
    """
    if delivered_on is None:
        return None
    return max(delivered_on + timedelta(days=ACTIVATION_DELAY_DAYS), ordered_on)


def ends_on(active_on: date, term_months: int | None) -> date | None:
    """The day a contract ends, which is its one renewal day (R78); a service for the car's life has none (R58).

    29 February plus whole years falls on 28 February; the 31st of a shorter month on its last day.
    """
    if term_months is None:
        return None
    months = active_on.month - 1 + term_months
    year, month = active_on.year + months // 12, months % 12 + 1
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    last_day = (first_of_next - timedelta(days=1)).day
    return date(year, month, min(active_on.day, last_day))


def keeps_charge(due_on: date, ended_on: date) -> bool:
    """Whether what was charged stays charged after a contract was ended early: it fell due by that day (R80)."""
    return due_on <= ended_on


def renewable(end: date, today: date) -> bool:
    """Whether today is the one day on which a contract can be renewed: not before, not after (R78, R79)."""
    return today == end


def reminder_days(end: date) -> tuple[date, ...]:
    """The days of the renewal reminders: 30, 7 and 1 day before, and the day itself (R78)."""
    return tuple(end - timedelta(days=days) for days in (30, 7, 1, 0))
