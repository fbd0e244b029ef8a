"""Calendar rules of a purchase, over day borders, clock changes and leap years (R11, R49, R75, R77, R78, R80w)."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contract import (
    MARKET_ZONES,
    activation_on,
    charge_on,
    confirm_by,
    day_starts_at,
    ends_on,
    erase_on,
    invoice_final_on,
    local_date,
    reminder_days,
    renewable,
    withdraw_by,
)

instants = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001  # the strategy wants naive bounds
    max_value=datetime(2060, 1, 1),  # noqa: DTZ001  # the strategy wants naive bounds
    timezones=st.just(UTC),
)
days = st.dates(min_value=date(2020, 1, 1), max_value=date(2090, 12, 31))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        # Winter: Amsterdam is one hour ahead of UTC.
        ("2026-01-10T22:59:59", date(2026, 1, 10)),
        ("2026-01-10T23:00:00", date(2026, 1, 11)),
        # Summer: two hours ahead.
        ("2026-07-10T21:59:59", date(2026, 7, 10)),
        ("2026-07-10T22:00:00", date(2026, 7, 11)),
        # The nights on which the clock changes.
        ("2026-03-28T23:00:00", date(2026, 3, 29)),
        ("2026-03-29T21:59:59", date(2026, 3, 29)),
        ("2026-03-29T22:00:00", date(2026, 3, 30)),
        ("2026-10-24T22:00:00", date(2026, 10, 25)),
        ("2026-10-25T22:59:59", date(2026, 10, 25)),
        ("2026-10-25T23:00:00", date(2026, 10, 26)),
    ],
)
def test_the_markets_calendar_decides_the_day(instant: str, expected: date) -> None:
    """R75, R77: not the store's own calendar, and not UTC."""
    assert local_date(utc(instant), "NL") == expected


def test_an_instant_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        local_date(datetime(2026, 1, 1), "NL")  # noqa: DTZ001  # that is the point


@given(instants)
def test_every_instant_lies_in_its_day(instant: datetime) -> None:
    day = local_date(instant, "NL")
    assert day_starts_at(day, "NL") <= instant < day_starts_at(day + timedelta(days=1), "NL")


@given(days)
def test_a_day_has_23_24_or_25_hours(day: date) -> None:
    """Twice a year a day is not 24 hours long: rules in days must not count hours."""
    hours = (day_starts_at(day + timedelta(days=1), "NL") - day_starts_at(day, "NL")) / timedelta(
        hours=1
    )
    assert hours in (23, 24, 25)


@pytest.mark.parametrize(
    ("created", "last_day"),
    [
        ("2026-03-10T12:00:00", date(2026, 3, 30)),  # over the start of summer time
        ("2026-10-10T12:00:00", date(2026, 10, 30)),  # over its end
        ("2026-12-31T23:30:00", date(2027, 1, 21)),  # already the new year in Amsterdam
        ("2028-02-10T12:00:00", date(2028, 3, 1)),  # over 29 February
    ],
)
def test_an_account_is_confirmed_within_twenty_days_and_erased_on_day_21(
    created: str, last_day: date
) -> None:
    """R11."""
    assert confirm_by(utc(created), "NL") == last_day
    assert erase_on(utc(created), "NL") == last_day + timedelta(days=1)


@pytest.mark.parametrize(
    ("active", "charged"),
    [
        ("2026-03-16T12:00:00", date(2026, 3, 30)),
        ("2026-03-15T23:30:00", date(2026, 3, 30)),  # half past midnight on the 16th
        ("2026-10-12T12:00:00", date(2026, 10, 26)),
        ("2028-02-15T12:00:00", date(2028, 2, 29)),
        ("2027-02-15T12:00:00", date(2027, 3, 1)),
    ],
)
def test_the_card_is_charged_fourteen_days_after_activation(active: str, charged: date) -> None:
    """R75."""
    assert charge_on(utc(active), "NL") == charged


@given(instants)
def test_no_charge_comes_before_the_fourteenth_day(active: datetime) -> None:
    """R75: never earlier, however late in the day the service became active; in spring a day has 23 hours."""
    first_moment = day_starts_at(charge_on(active, "NL"), "NL")
    assert first_moment > active + timedelta(days=13) - timedelta(hours=1)
    assert charge_on(active, "NL") - local_date(active, "NL") == timedelta(days=14)


@given(instants, instants)
def test_the_invoice_counts_from_the_later_of_purchase_and_confirmation(
    purchased: datetime, confirmed: datetime
) -> None:
    """R77."""
    later = max(purchased, confirmed)
    final = invoice_final_on(purchased, confirmed, "NL")
    assert final == local_date(later, "NL") + timedelta(days=3)
    assert final == invoice_final_on(confirmed, purchased, "NL")


def test_withdrawal_is_open_through_the_fourteenth_day() -> None:
    """R80w."""
    assert withdraw_by(utc("2026-10-20T12:00:00"), "NL") == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("delivered", "ordered", "expected"),
    [
        (None, date(2026, 5, 1), None),
        (date(2026, 5, 1), date(2026, 5, 1), date(2026, 5, 3)),
        (date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 2)),
        (date(2026, 4, 29), date(2026, 5, 1), date(2026, 5, 1)),
        (date(2020, 1, 1), date(2026, 5, 1), date(2026, 5, 1)),
        (date(2026, 6, 1), date(2026, 5, 1), date(2026, 6, 3)),
        (date(2028, 2, 28), date(2028, 2, 28), date(2028, 3, 1)),
    ],
)
def test_a_new_car_is_activated_two_days_after_delivery(
    delivered: date | None, ordered: date, expected: date | None
) -> None:
    """R49: never in the past, never refused, and no promise without a delivery date."""
    assert activation_on(delivered, ordered) == expected


@pytest.mark.parametrize(
    ("active", "months", "end"),
    [
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 3, 15), 24, date(2028, 3, 15)),
    ],
)
def test_a_term_ends_on_the_same_day_of_a_later_month(active: date, months: int, end: date) -> None:
    """R78: 29 February renews on 28 February."""
    assert ends_on(active, months) == end


def test_a_service_for_the_cars_life_has_no_end() -> None:
    """R58."""
    assert ends_on(date(2026, 1, 1), None) is None


@given(days, st.integers(min_value=1, max_value=120))
def test_the_end_is_right_in_every_month(active: date, months: int) -> None:
    """R78: the month is exact, and the day is the same or that month's last."""
    end = ends_on(active, months)
    assert end is not None
    assert (end.year * 12 + end.month) - (active.year * 12 + active.month) == months
    assert end.day == min(active.day, calendar.monthrange(end.year, end.month)[1])


@given(days, st.integers(min_value=-400, max_value=400))
def test_a_contract_is_renewed_on_its_end_day_only(end: date, offset: int) -> None:
    """R78, R79: not before, not after."""
    assert renewable(end, end + timedelta(days=offset)) == (offset == 0)


@given(days)
def test_reminders_come_30_7_and_1_day_before_and_on_the_day(end: date) -> None:
    """R78."""
    assert [(end - day).days for day in reminder_days(end)] == [30, 7, 1, 0]


def test_every_market_has_its_time_zone() -> None:
    assert MARKET_ZONES["NL"].key == "Europe/Amsterdam"
