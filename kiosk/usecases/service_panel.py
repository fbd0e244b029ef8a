"""What the hidden panel for staff needs: a guarded PIN, and the orders that need a person (K7)."""

import hashlib
import hmac
import threading
from dataclasses import dataclass, field

from kiosk.contract.devices import DeviceSettings
from kiosk.ports.devices import Clock
from kiosk.ports.storage import ParkedOrder, Storage

FREE_GUESSES = 5
LOCK_S = 60.0
_COST = {"n": 2**14, "r": 8, "p": 1}


class PinLocked(Exception):
    """Too many wrong PINs; `retry_after_s` says when the next is heard."""

    def __init__(self, retry_after_s: float) -> None:
        super().__init__("too many wrong PINs")
        self.retry_after_s = retry_after_s


def hash_pin(pin: str, salt: bytes) -> str:
    """What the settings file keeps of a PIN: `salt$scrypt`, both in hex."""
    return f"{salt.hex()}${hashlib.scrypt(pin.encode(), salt=salt, **_COST).hex()}"


@dataclass
class _Guesses:
    wrong: int = 0
    locked_until_s: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


@dataclass(frozen=True)
class CheckServicePin:
    """Whether a PIN opens the service panel; without a PIN in the settings none does. `PinLocked` after five wrong ones."""

    pin_hash: str
    clock: Clock
    _guesses: _Guesses = field(default_factory=_Guesses, repr=False)

    def __call__(self, pin: str) -> bool:
        with self._guesses.lock:
            now_s = self.clock.monotonic_s()
            if now_s < self._guesses.locked_until_s:
                raise PinLocked(self._guesses.locked_until_s - now_s)
            salt, _, _ = self.pin_hash.partition("$")
            right = bool(salt) and hmac.compare_digest(
                hash_pin(pin, bytes.fromhex(salt)), self.pin_hash
            )
            self._guesses.wrong = 0 if right else self._guesses.wrong + 1
            if self._guesses.wrong >= FREE_GUESSES:
                self._guesses.wrong = 0
                self._guesses.locked_until_s = now_s + LOCK_S
            return right


@dataclass(frozen=True)
class ReadDeviceSettings:
    """Who and where this kiosk is, as the store last said; nothing before the first contact."""

    storage: Storage

    def __call__(self) -> DeviceSettings | None:
        return self.storage.settings()


@dataclass(frozen=True)
class ParkedOrders:
    """The orders that the store refused after their customer had left."""

    storage: Storage

    def __call__(self) -> tuple[ParkedOrder, ...]:
        return self.storage.parked_orders()
