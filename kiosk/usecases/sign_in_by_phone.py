"""Logging in, or creating the account, on the customer's own phone (RFC 8628, R1): nothing personal is typed here."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.sign_ins import DeviceAuthorization, Prompt, SignIn
from kiosk.ports.store import Store, StoreError
from kiosk.usecases.log_in import SignedIn


@dataclass(frozen=True)
class SignInByPhone:
    """The parts of one sign-in, each a request; a `StoreError` says why one failed, and all but `fetch` can be tried
    again. `fetch` gives a session's token once; whoever gets one and does not want it any more gives it to `discard`.
    """

    store: Store

    def begin(self, prompt: Prompt, language: str) -> DeviceAuthorization:
        """Fresh codes to show; `prompt` is what the phone asks for first."""
        return self.store.begin_sign_in(prompt, language)

    def follow(self, sign_in_id: UUID, after: int) -> SignIn:
        """How far the phone is, once that is newer than version `after`, or after about 20 s."""
        return self.store.sign_in_state(sign_in_id, after)

    def fetch(self, device_code: str) -> str:
        """The token of the session that the phone approved; `SignInNotReady`, `SignInOver` or `SignInDenied`."""
        return self.store.fetch_session(device_code)

    def greet(self, session_token: str) -> SignedIn:
        """Who it is, and their cars."""
        session = self.store.current_session(session_token)
        vehicles = self.store.account_vehicles(session_token)
        return SignedIn(session.profile, vehicles, session_token, session.expires_at)

    def forget(self, sign_in_id: UUID) -> None:
        """The codes are not shown any more. They end by themselves where the store cannot be told."""
        try:
            self.store.forget_sign_in(sign_in_id)
        except StoreError:
            return

    def discard(self, session_token: str) -> None:
        """Nobody waits for this session any more. It ends by itself where the store cannot be told."""
        try:
            self.store.sign_out(session_token)
        except StoreError:
            return
