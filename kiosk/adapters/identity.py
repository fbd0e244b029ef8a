"""Keeps the kiosk's identity: its private key, and the store that knows it by this key (K6)."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kiosk.adapters.device_key import DeviceKey, KeyDamaged

IDENTITY_FILE = "identity.json"
ENROLMENT_KEY_FILE = "enrolment_key.pem"


class IdentityDamaged(ValueError):
    """The file with the identity cannot be understood: this kiosk has to be enrolled again."""


@dataclass(frozen=True)
class Identity:
    """A key is worth something at its own store only. `private_key` is PEM."""

    store_url: str
    device_id: str
    private_key: str = field(repr=False)

    def key(self) -> DeviceKey:
        """The key to sign with; IdentityDamaged where it is none."""
        try:
            return DeviceKey.from_pem(self.private_key)
        except KeyDamaged as error:
            raise IdentityDamaged("the key of this kiosk is damaged") from error


def read_identity(folder: Path) -> Identity | None:
    """The identity, or nothing where this kiosk is not enrolled. IdentityDamaged, or `OSError` for the disk's faults."""
    try:
        text = (folder / IDENTITY_FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    try:
        identity = Identity(**json.loads(text))
        identity.key()
    except (ValueError, TypeError, AttributeError) as error:
        raise IdentityDamaged("the identity of this kiosk is damaged") from error
    return identity


def save_identity(folder: Path, identity: Identity) -> None:
    """Keep this identity instead of the one held; all of it or nothing, readable by its owner only. `OSError`."""
    _write(folder / IDENTITY_FILE, json.dumps(asdict(identity)))
    (folder / ENROLMENT_KEY_FILE).unlink(missing_ok=True)


def enrolment_key(folder: Path) -> DeviceKey:
    """The key to enrol with: a new one, kept until the enrolment has succeeded. `OSError`.

    An answer of the store may be lost on its way; asked again with the same key, it knows that it is the same kiosk.
    """
    path = folder / ENROLMENT_KEY_FILE
    try:
        key = DeviceKey.from_pem(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        key = None
    if key is None or key.thumbprint == _thumbprint_held(folder):
        key = DeviceKey.new()
        _write(path, key.pem())
    return key


def _thumbprint_held(folder: Path) -> str:
    """The key that this machine was enrolled with already: revoked or not, it is no key for a new enrolment."""
    try:
        identity = read_identity(folder)
    except IdentityDamaged:
        return ""
    return identity.key().thumbprint if identity else ""


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
