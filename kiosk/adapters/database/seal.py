"""Seals what the outbox holds, with a key that lies outside the database (DESIGN §4)."""

import os
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12
_KEY_BYTES = 32


class SealBroken(Exception):
    """The bytes were not sealed with this key for this event, or are damaged."""


class Seal:
    """AES-256-GCM; each payload is bound to its event, so that two cannot be swapped."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close_up(self, event_id: UUID, payload: bytes) -> bytes:
        """The sealed payload, with a nonce of its own."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, payload, event_id.bytes)

    def open(self, event_id: UUID, sealed: bytes) -> bytes:
        """The payload, or SealBroken."""
        try:
            return self._cipher.decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], event_id.bytes
            )
        except (InvalidTag, ValueError):
            raise SealBroken(str(event_id)) from None


def key_file(path: Path) -> bytes:
    """The key in the file, made at the first call; readable by its owner only. `OSError` where the disk refuses."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        key = path.read_bytes()
        if len(key) == _KEY_BYTES:
            return key
        path.replace(path.with_suffix(".damaged"))
        return key_file(path)
    key = os.urandom(_KEY_BYTES)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key
