"""Keeps the kiosk's identity, the token the store gave it at enrolment, readable by its owner only (K6)."""

import os
from pathlib import Path

TOKEN_FILE = "device.token"


def read_token(folder: Path) -> str:
    """The token, or an empty text where this kiosk is not enrolled yet. `OSError` where it cannot be read."""
    try:
        return (folder / TOKEN_FILE).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""


def save_token(folder: Path, token: str) -> None:
    """Keep the token instead of the one held; all of it or nothing. `OSError` where the disk refuses."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = folder / (TOKEN_FILE + ".new")
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(token)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / TOKEN_FILE)
