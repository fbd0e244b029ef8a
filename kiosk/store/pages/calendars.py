"""Writes the dates of a purchase as a calendar file (RFC 5545), so that a customer's own calendar reminds them.

All dates are whole days. A file names services and nothing else that tells who the customer is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

MEDIA_TYPE = "text/calendar; charset=utf-8"
LINE_OCTETS = 75
"""The longest line, without its end (RFC 5545 §3.1)."""
REMINDER_HOUR = 9
"""Reminders ring at this hour of the day, where the calendar is."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True)
class Entry:
    """One whole day. `about` and `kind` make its id, so that the same file taken again replaces and never doubles.

    `remind_days` says how many days before it a reminder rings; 0 is the day itself.
    """

    about: UUID
    kind: str
    on: date
    summary: str
    description: str = ""
    remind_days: tuple[int, ...] = ()

    @property
    def uid(self) -> str:
        """The same for the same thing for ever (RFC 5545 §3.8.4.7, RFC 7986 §5.3)."""
        return str(uuid5(self.about, self.kind))


def calendar(entries: Iterable[Entry], *, name: str, language: str, made_at: datetime) -> bytes:
    """The file; `name` is the calendar's, `made_at` an aware instant."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{_text(name)}//Services//{language.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME;LANGUAGE={language}:{_text(name)}",
    ]
    stamp = f"{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    for entry in entries:
        lines += _event(entry, language, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(entry: Entry, language: str, stamp: str) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{entry.on:%Y%m%d}",
        f"DTEND;VALUE=DATE:{entry.on + timedelta(days=1):%Y%m%d}",
        f"SUMMARY;LANGUAGE={language}:{_text(entry.summary)}",
    ]
    if entry.description:
        lines.append(f"DESCRIPTION;LANGUAGE={language}:{_text(entry.description)}")
    lines += ["CLASS:PRIVATE", "TRANSP:TRANSPARENT"]
    for days in entry.remind_days:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_text(entry.summary)}",
            f"TRIGGER:{_trigger(days)}",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _trigger(days: int) -> str:
    """From the beginning of the day itself to the reminder's hour (RFC 5545 §3.3.6)."""
    if days == 0:
        return f"PT{REMINDER_HOUR}H"
    whole, hours = days - 1, 24 - REMINDER_HOUR
    return f"-P{whole}DT{hours}H" if whole else f"-PT{hours}H"


def _text(text: str) -> str:
    kept = "".join(c for c in text if c == "\n" or c.isprintable())
    return kept.translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most 75 octets; none ends within a character, and all but the first begin with a space."""
    piece, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LINE_OCTETS:
            yield piece
            piece, size = " ", 1
        piece += character
        size += octets
    yield piece
