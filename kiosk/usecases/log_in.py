"""Logging in with e-mail and password (R1, R3, R7)."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.account import Profile
from kiosk.domain.vehicle import Vehicle
from kiosk.ports.store import Store


@dataclass(frozen=True)
class SignedIn:
    """A customer whom the store knows; the token lives in memory only, until `expires_at` (DESIGN §6)."""

    profile: Profile
    vehicles: tuple[Vehicle, ...]
    session_token: str = field(repr=False)
    expires_at: datetime


@dataclass(frozen=True)
class LogIn:
    """Signs a customer in and fetches their cars; a `StoreError` says why not."""

    store: Store

    def __call__(self, email: str, password: str) -> SignedIn:
        session = self.store.sign_in(email.strip(), password)
        vehicles = self.store.account_vehicles(session.access_token)
        return SignedIn(session.profile, vehicles, session.access_token, session.expires_at)
