"""Logging in with the customer's own phone, as the kiosk sees it (RFC 8628). Each method is one request that blocks."""

from typing import Protocol
from uuid import UUID

from kiosk.contract.sign_ins import CurrentSession, DeviceAuthorization, Prompt, SignIn
from kiosk.ports.store import StoreError


class SignInNotReady(StoreError):
    """The session was asked for before the phone was done, or too often (`authorization_pending`, `slow_down`)."""


class SignInOver(StoreError):
    """The codes are used up or too old (`expired_token`, `invalid_grant`); a new sign-in is needed."""


class SignInDenied(StoreError):
    """The customer said no on the phone (`access_denied`)."""


class SignIns(Protocol):
    """What a kiosk asks of the store while a phone logs in for it; every method may raise any `StoreError`."""

    def begin_sign_in(self, prompt: Prompt, language: str) -> DeviceAuthorization: ...
    def sign_in_state(self, sign_in_id: UUID, after: int) -> SignIn: ...
    def forget_sign_in(self, sign_in_id: UUID) -> None: ...

    def fetch_session(self, device_code: str) -> str:
        """The session's token, once; `SignInNotReady`, `SignInOver` or `SignInDenied` where there is none."""

    def current_session(self, token: str) -> CurrentSession: ...
