"""Turns what was typed or scanned into a vehicle identification number (ISO 3779), or says what is wrong with it."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

VIN_LENGTH = 17
"""A VIN has exactly 17 characters (R39, ISO 3779)."""

VIN_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
"""Digits and the 23 letters that ISO 3779 allows: I, O and Q do not exist (R39)."""

LOOKALIKES = {"O": "0", "Q": "0", "I": "1"}
"""What is meant when a letter that no VIN has was typed or scanned (R40)."""

_SCANNER_PREFIXES = ("I", "i", "|")
_SEPARATORS = " -\t\r\n.*"


class VinProblem(StrEnum):
    """Why an entry is not a VIN; the screen words it."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    FOREIGN_CHARACTER = "foreign_character"


class VinInvalid(ValueError):
    """An entry that cannot be a VIN; `problem` says why, `entry` is what was understood so far."""

    def __init__(self, problem: VinProblem, entry: "VinEntry") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.entry = entry


@dataclass(frozen=True)
class VinEntry:
    """A VIN as far as it was typed.

    `text` holds only characters of `VIN_ALPHABET` (never more than were given); `replaced` names the
    look-alikes that were read as digits (R40), in order of appearance; `foreign` the characters that no
    VIN can hold and that are not mere separators, which were left out.
    """

    text: str
    replaced: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether all 17 characters are there (R39)."""
        return len(self.text) == VIN_LENGTH


def enter(raw: str) -> VinEntry:
    """Clean what was typed, pasted or scanned (R40, K11): case, separators, look-alikes, strays.

    A scanner of VIN labels may send a leading `I` (import mark) or `|`: it is dropped only where 17
    characters remain without it.
    """
    kept: list[str] = []
    replaced: list[str] = []
    foreign: list[str] = []
    for character in _without_scanner_prefix(raw):
        if character in _SEPARATORS or unicodedata.category(character) == "Cc":
            continue
        upper = character.upper() if character.isascii() else character
        if upper in LOOKALIKES:
            kept.append(LOOKALIKES[upper])
            replaced.append(upper)
        elif upper in VIN_ALPHABET:
            kept.append(upper)
        else:
            foreign.append(character)
    return VinEntry("".join(kept), tuple(replaced), tuple(foreign))


def parse(raw: str) -> str:
    """The 17 characters of a VIN, or `VinInvalid`. The check digit never refuses one (R40)."""
    entry = enter(raw)
    if entry.foreign:
        raise VinInvalid(VinProblem.FOREIGN_CHARACTER, entry)
    if not entry.text:
        raise VinInvalid(VinProblem.EMPTY, entry)
    if len(entry.text) < VIN_LENGTH:
        raise VinInvalid(VinProblem.TOO_SHORT, entry)
    if len(entry.text) > VIN_LENGTH:
        raise VinInvalid(VinProblem.TOO_LONG, entry)
    return entry.text


def is_exact(text: str) -> bool:
    """Whether a text is a VIN as it is kept: 17 characters of its alphabet, in upper case."""
    return len(text) == VIN_LENGTH and all(character in VIN_ALPHABET for character in text)


def _without_scanner_prefix(raw: str) -> str:
    solid = [c for c in raw if c not in _SEPARATORS and unicodedata.category(c) != "Cc"]
    if len(solid) == VIN_LENGTH + 1 and solid[0] in _SCANNER_PREFIXES:
        return "".join(solid[1:])
    return raw
