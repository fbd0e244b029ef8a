"""Finds the answers that fit a customer's question, without a network: every word counts, in any spelling (R84).

Accents and capitals make no difference; a word counts where it begins a word of the entry, or lies inside a long one
(German and Dutch write them together); rare words weigh more than common ones; a slip of the finger is forgiven.
"""

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

QUERY_MAX = 200
"""How much of a query is read, in characters; nobody asks longer."""
WORDS_MAX = 12
_WORD = re.compile(r"[^\W_]+")
_INSIDE_FROM = 4
"""From how many letters on a word is also found inside another."""
_FORGIVEN_FROM = 4
_WEAKER = 0.5
"""A match counts half where it is inside a word, or only in the answer."""
_KEPT = 0.45
"""Entries are shown as long as they score this part of the best."""


@dataclass(frozen=True)
class Entry:
    """One question with its answer, a paragraph each; `words` are what people type instead."""

    id: str
    topic: str
    question: str
    answer: tuple[str, ...]
    words: str = ""


@dataclass(frozen=True)
class Topic:
    """A group of questions."""

    id: str
    title: str


@dataclass(frozen=True)
class _Indexed:
    entry: Entry
    strong: frozenset[str]
    weak: frozenset[str]

    def weight(self, word: str) -> float:
        """How well this entry answers a word, from 0 to 1."""
        if _begins(word, self.strong):
            return 1.0
        inside = len(word) >= _INSIDE_FROM and any(word in known for known in self.strong)
        return _WEAKER if inside or _begins(word, self.weak) else 0.0


@dataclass(frozen=True)
class Faq:
    """All questions of one language, in the order in which they are listed."""

    topics: tuple[Topic, ...]
    entries: tuple[Entry, ...]

    @cached_property
    def _index(self) -> tuple[_Indexed, ...]:
        return tuple(
            _Indexed(
                entry,
                frozenset(words_of(f"{entry.question} {entry.words}")),
                frozenset(words_of(" ".join(entry.answer))),
            )
            for entry in self.entries
        )

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted({word for each in self._index for word in each.strong})

    def search(self, query: str) -> tuple[Entry, ...]:
        """The entries that answer the query, the best first; all of them for an empty one, none for mere signs."""
        if not query.strip():
            return self.entries
        scores = [0.0] * len(self._index)
        for word in list(dict.fromkeys(words_of(query[:QUERY_MAX])))[:WORDS_MAX]:
            for place, weight in enumerate(self._weights(word)):
                scores[place] += weight
        best = max(scores, default=0.0)
        if best <= 0:
            return ()
        found = [place for place, score in enumerate(scores) if score >= best * _KEPT]
        found.sort(key=lambda place: (-scores[place], place))
        return tuple(self._index[place].entry for place in found)

    def entry(self, entry_id: str) -> Entry | None:
        """The entry of that id."""
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def _weights(self, word: str) -> list[float]:
        """What a word of the query adds to each entry; the more entries know it, the less."""
        weights = [each.weight(word) for each in self._index]
        if not any(weights) and len(word) >= _FORGIVEN_FROM:
            close = get_close_matches(word, self._vocabulary, n=1, cutoff=0.75)
            weights = [each.weight(close[0]) if close else 0.0 for each in self._index]
        known = sum(weight > 0 for weight in weights)
        rarity = math.log(1 + len(weights) / known) ** 2 if known else 0.0
        return [weight * rarity for weight in weights]


def fold(text: str) -> str:
    """The text without capitals and accents, so that "Vérifié" is found as "verifie" and "Straße" as "strasse"."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(char for char in apart if not unicodedata.combining(char))


def words_of(text: str) -> list[str]:
    """The words of a text, folded; signs are none."""
    return _WORD.findall(fold(text))


def _begins(word: str, known: Iterable[str]) -> bool:
    return any(each.startswith(word) for each in known) if len(word) > 1 else word in known
