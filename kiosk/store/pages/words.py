"""The words of the phone pages, per language, from resources/words; code and templates know only their keys."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

LANGUAGES = ("nl", "en", "fr", "de")
NAMES = {"nl": "Nederlands", "en": "English", "fr": "Français", "de": "Deutsch"}
FALLBACK = "en"

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "words"


def _flat(table: dict[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{key}.")
        else:
            flat[prefix + key] = str(value)
    return flat


@lru_cache
def words_file(name: str, language: str) -> dict[str, str]:
    """All words of one file (`store_pages`) in one language; empty where the language has no file."""
    path = _FOLDER / f"{name}_{language}.toml"
    return _flat(tomllib.loads(path.read_text("utf-8"))) if path.exists() else {}


class Words:
    """The words of one page in one language: `words("go.title", dealer=…)`; `names` are their files."""

    def __init__(self, names: tuple[str, ...], language: str) -> None:
        self.language = language if language in LANGUAGES else FALLBACK
        self._words: dict[str, str] = {}
        for each in (FALLBACK, self.language):
            for name in names:
                self._words |= words_file(name, each)

    def __call__(self, key: str, **values: object) -> str:
        """The text under `key` with its values filled in; `KeyError` for a key that does not exist."""
        return self._words[key].format(**values)

    def has(self, key: str) -> bool:
        """Whether there are words under that key."""
        return key in self._words


def preferred(accept_language: str) -> str:
    """The first of the four languages that a browser asks for (RFC 9110 §12.5.4), else Dutch: the market's own."""
    for part in accept_language.split(","):
        code = part.split(";")[0].strip()[:2].lower()
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]
