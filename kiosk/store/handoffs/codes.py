"""The secret in the QR code and the letters to type: derived, so that they are shown again but never kept (RFC 8628 §6.1)."""

import hashlib
import re
from uuid import UUID

from kiosk.contract.handoffs import USER_CODE_ALPHABET
from kiosk.store import tokens
from kiosk.store.handoffs.models import HandoffCode
from kiosk.store.work import Work

LETTERS = 8


def secret_of(work: Work, code_id: UUID) -> str:
    """The 128-bit secret of a code."""
    return tokens.derived_token(work.secret, "handoff", str(code_id))


def letters_of(work: Work, code_id: UUID) -> str:
    """The eight letters of a code, in two groups: `WDJB-MJHT`."""
    derived = tokens.derived_token(work.secret, "handoff letters", str(code_id))
    number = int.from_bytes(hashlib.sha256(derived.encode()).digest())
    letters = []
    for _ in range(LETTERS):
        number, place = divmod(number, len(USER_CODE_ALPHABET))
        letters.append(USER_CODE_ALPHABET[place])
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def letters_hash(work: Work, typed: str) -> str:
    """What is kept of the letters; lower case, spaces and hyphens do not matter (RFC 8628 §6.1)."""
    bare = re.sub(r"[^A-Z]", "", typed.upper())
    # Eight letters can be tried out against a plain hash; this one needs the store's secret as well.
    return tokens.derived_token(work.secret, "handoff letters hash", bare)


def new_code(work: Work, code: HandoffCode) -> HandoffCode:
    """Fill in the hashes of a new code."""
    code.secret_hash = tokens.token_hash(secret_of(work, code.id))
    code.user_code_hash = letters_hash(work, letters_of(work, code.id))
    return code
