"""Finds and loads the words of a language; the screens' own words are English (K9)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator

LANGUAGES = ("nl", "en", "fr", "de")
LOCALES = {"nl": "nl_NL", "en": "en_GB", "fr": "fr_FR", "de": "de_DE"}
"""How dates, numbers and amounts are written in each language."""

_ROOT = Path(__file__).resolve().parent.parent
FOLDER = _ROOT / "build" / "translations"


class TranslationMissing(LookupError):
    """There are no built words for this language."""


def translator(language: str, folder: Path = FOLDER) -> QTranslator:
    """The words of a language. Raises TranslationMissing (English needs a file too: it holds the plurals)."""
    found = QTranslator()
    if not found.load(str(folder / f"kiosk_{language}.qm")):
        raise TranslationMissing(language)
    return found


def locale(language: str) -> QLocale:
    """The way this language writes dates and numbers."""
    return QLocale(LOCALES[language])
