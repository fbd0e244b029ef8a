"""Keeps the kiosk's identity: the token that a store gave it, and which store that was (K6)."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

IDENTITY_FILE = "identity.json"


class IdentityDamaged(ValueError):
    """The file with the identity cannot be understood: this kiosk has to be enrolled again."""


@dataclass(frozen=True)
class Identity:
    """A token is worth something at its own store only, and is never shown to another."""

    store_url: str
    device_token: str = field(repr=False)


def read_identity(folder: Path) -> Identity | None:
    """The identity, or nothing where this kiosk is not enrolled. IdentityDamaged, or `OSError` for the disk's faults."""
    try:
        text = (folder / IDENTITY_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    try:
        return Identity(**json.loads(text))
    except (ValueError, TypeError) as error:
        raise IdentityDamaged("the identity of this kiosk is damaged") from error


def save_identity(folder: Path, identity: Identity) -> None:
    """Keep this identity instead of the one held; all of it or nothing, readable by its owner only. `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = folder / (IDENTITY_FILE + ".new")
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"store_url": identity.store_url, "device_token": identity.device_token}, file)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / IDENTITY_FILE)
