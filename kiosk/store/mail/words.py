"""The words of mails, per language, and how a language writes dates and money."""

import tomllib
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
FALLBACK = "en"


class Words:
    """The mails of one language."""

    def __init__(self, language: str, table: dict[str, Any]) -> None:
        self.language = language
        self._table = table

    def text(self, section: str, name: str, /, **facts: str) -> str:
        """One sentence with its facts filled in; facts are never read as patterns themselves."""
        return str(self._table[section][name]).format_map(facts)

    def texts(self, section: str, name: str, /, **facts: str) -> list[str]:
        """A list of paragraphs; empty where the mail has none of that name."""
        return [str(text).format_map(facts) for text in self._table[section].get(name, ())]

    def has(self, section: str, name: str) -> bool:
        """Whether the mail has such a part."""
        return name in self._table[section]

    def day(self, day: date) -> str:
        """A date in words."""
        month = self._table["common"]["months"][day.month - 1]
        return self.text("common", "day", day=str(day.day), month=month, year=str(day.year))

    def money(self, cents: int) -> str:
        """An amount in euros."""
        return self.text("common", "money", whole=str(cents // 100), cents=f"{cents % 100:02d}")


@lru_cache(maxsize=8)
def words(language: str) -> Words:
    """The words of a language, or English ones where the language has no mails."""
    path = RESOURCES / "words" / f"store_mail_{language}.toml"
    if not path.is_file():
        return words(FALLBACK)
    return Words(language, tomllib.loads(path.read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def brand() -> dict[str, Any]:
    """The brand file: the names and the customer care that mails mention."""
    return tomllib.loads((RESOURCES / "brand" / "brand.toml").read_text(encoding="utf-8"))
