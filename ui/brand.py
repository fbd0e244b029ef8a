"""Reads what names the brand, so that another brand is another folder and no change of code."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "brand"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Contact:
    """Customer care (R86, R87); opening hours count in `zone`."""

    phone: str
    post: tuple[str, ...]
    zone: ZoneInfo
    days: tuple[str, ...]
    opens: time
    closes: time

    @property
    def unbroken_phone(self) -> str:
        """The number so that no line breaks in it: neither at a space nor behind a dash."""
        joined = self.phone.replace("\N{EN DASH}", "\N{EN DASH}\N{WORD JOINER}")
        return joined.replace(" ", "\N{NO-BREAK SPACE}")

    def open_at(self, instant: datetime) -> bool:
        """Whether somebody answers the phone at this instant (aware)."""
        local = instant.astimezone(self.zone)
        return _DAYS[local.weekday()] in self.days and self.opens <= local.time() < self.closes


@dataclass(frozen=True)
class Brand:
    """The names, colours and addresses of one brand; `paints` maps a code to its name per language."""

    store_name: str
    make: str
    app_name: str
    wmis: tuple[str, ...]
    contact: Contact
    paints: dict[str, dict[str, str]]

    def paint_name(self, code: str, language: str) -> str:
        """What the paint is called; nothing for a paint the table does not know."""
        names = self.paints.get(code, {})
        return names.get(language) or names.get("en", "")


def load(folder: Path = FOLDER) -> Brand:
    """Read a brand's folder; raises OSError, tomllib.TOMLDecodeError or KeyError for one that is not whole."""
    raw = tomllib.loads((folder / "brand.toml").read_text("utf-8"))
    paints = tomllib.loads((folder / "paints.toml").read_text("utf-8"))
    contact = raw["contact"]
    return Brand(
        store_name=raw["store_name"],
        make=raw["make"],
        app_name=raw["app_name"],
        wmis=tuple(raw["wmis"]),
        contact=Contact(
            phone=contact["phone_display"],
            post=tuple(contact["post"]["lines"]),
            zone=ZoneInfo(contact["time_zone"]),
            days=tuple(contact["open_days"]),
            opens=contact["open_from"],
            closes=contact["open_until"],
        ),
        paints={paint["code"]: dict(paint["names"]) for paint in paints["paint"]},
    )
