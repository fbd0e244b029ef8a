"""Looks for secrets in whatever a journey leaves on the disk: databases, logs, mails, pictures."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

BETWEEN = rb"[\s\x00.\-]{0,2}"
"""What may stand between two digits of a card number that is written in groups, or in two bytes a character."""


def patterns(secrets: Iterable[str]) -> list[tuple[str, re.Pattern[bytes]]]:
    """How each secret would look: digits alone or in groups, any word in UTF-8 or UTF-16."""
    found: list[tuple[str, re.Pattern[bytes]]] = []
    for secret in secrets:
        if secret.isdigit():
            text = BETWEEN.join(digit.encode() for digit in secret)
        else:
            text = b"|".join(re.escape(secret.encode(code)) for code in ("utf-8", "utf-16-le"))
        found.append((f"…{secret[-4:]}", re.compile(text)))
    return found


def found(folder: Path, secrets: Iterable[str]) -> list[str]:
    """Each file below `folder` that holds one of `secrets`, named by their last four characters only."""
    wanted = patterns(secrets)
    told: list[str] = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        for part in _readable(path):
            told += [
                f"{path.relative_to(folder)} holds {name}"
                for name, how in wanted
                if how.search(part)
            ]
    return told


def _readable(path: Path) -> Iterator[bytes]:
    content = path.read_bytes()
    if path.suffix != ".png":
        yield content
        return
    # The pixels are no text: everything else in the file is looked at, unpacked where it is packed.
    place = 8
    while place + 8 <= len(content):
        length = int.from_bytes(content[place : place + 4], "big")
        kind, data = content[place + 4 : place + 8], content[place + 8 : place + 8 + length]
        if kind != b"IDAT":
            yield data
            _, _, packed = data.partition(b"\0")
            if kind in (b"zTXt", b"iTXt"):
                yield _unpacked(packed[packed.find(b"\x78") :])
        place += 12 + length
    yield content[place:]


def _unpacked(packed: bytes) -> bytes:
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return b""
