"""Short texts that people type: trimmed, and without characters that hide or turn what is read."""

import unicodedata

from kiosk.contract.problems import Code
from kiosk.store.http.problems import Refused

_TURNING = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_HIDDEN = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def plain(text: str, field: str, *, empty: bool = False) -> str:
    """The text in composed form without outer spaces; a problem naming `field` where it cannot be taken."""
    cleaned = unicodedata.normalize("NFC", text).strip()
    if not cleaned and not empty:
        raise Refused(Code.INVALID, fields=[(field, "missing")])
    if any(c in _TURNING or unicodedata.category(c) in _HIDDEN for c in cleaned):
        raise Refused(Code.INVALID, fields=[(field, "character_not_allowed")])
    return cleaned


def lines(text: str, field: str) -> str:
    """A text of several lines, each as `plain` has it; what ends a line elsewhere ends it here."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    cleaned = [plain(line, field, empty=True) for line in whole.split("\n")]
    found = "\n".join(cleaned).strip()
    return found or plain("", field)
