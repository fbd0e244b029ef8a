"""Asking for a mail that lets the customer choose a new password (R21)."""

from dataclasses import dataclass

from kiosk.ports.store import Store


@dataclass(frozen=True)
class RequestPasswordReset:
    """Always the same answer, whether or not the address has an account (R21)."""

    store: Store

    def __call__(self, email: str, language: str) -> None:
        self.store.request_password_reset(email.strip(), language)
