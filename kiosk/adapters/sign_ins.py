"""Logging in with the customer's own phone over HTTP: the client's half of the device authorization grant (RFC 8628)."""

from uuid import UUID

from kiosk.adapters.device_key import DeviceKey, ProofSigner
from kiosk.adapters.http import HttpClient, HttpReply
from kiosk.adapters.store_requests import (
    LONG_POLL_DEADLINE_S,
    StoreRequests,
    error_of,
    parsed,
)
from kiosk.contract import routes
from kiosk.contract.sign_ins import (
    GRANT_TYPE,
    SCOPE,
    CurrentSession,
    DeviceAuthorization,
    OAuthError,
    OAuthProblem,
    Prompt,
    SignIn,
    Token,
)
from kiosk.ports.devices import Clock
from kiosk.ports.sign_ins import SignInDenied, SignInNotReady, SignInOver
from kiosk.ports.store import DeviceRevoked, StoreError, StoreUnreachable

_JSON = "application/json"
_ERRORS: dict[OAuthError, type[StoreError]] = {
    OAuthError.AUTHORIZATION_PENDING: SignInNotReady,
    OAuthError.SLOW_DOWN: SignInNotReady,
    OAuthError.EXPIRED_TOKEN: SignInOver,
    OAuthError.INVALID_GRANT: SignInOver,
    OAuthError.ACCESS_DENIED: SignInDenied,
    OAuthError.INVALID_CLIENT: DeviceRevoked,
}


class SignInClient(StoreRequests):
    """Implements the port `SignIns`; the device's id is its `client_id`."""

    def __init__(
        self, http: HttpClient, store_url: str, key: DeviceKey, device_id: str, clock: Clock
    ) -> None:
        super().__init__(http, store_url, ProofSigner(key, clock), clock)
        self._device_id = device_id

    def begin_sign_in(self, prompt: Prompt, language: str) -> DeviceAuthorization:
        """Fresh codes (RFC 8628 §3.1)."""
        form = {
            "client_id": self._device_id,
            "scope": SCOPE,
            "prompt": prompt.value,
            "ui_locales": language,
        }
        reply = self._posted(routes.DEVICE_AUTHORIZATION, form)
        return parsed(DeviceAuthorization, reply, _JSON)

    def sign_in_state(self, sign_in_id: UUID, after: int) -> SignIn:
        """The sign-in once it is newer than `after`; waits up to 20 s."""
        return self._ask(
            SignIn,
            "GET",
            routes.SIGN_IN.format(sign_in_id=sign_in_id),
            {"after": str(after)},
            deadline_s=LONG_POLL_DEADLINE_S,
        )

    def forget_sign_in(self, sign_in_id: UUID) -> None:
        """The sign-in is not wanted any more; a phone that has it is told."""
        self._do("DELETE", routes.SIGN_IN.format(sign_in_id=sign_in_id))

    def fetch_session(self, device_code: str) -> str:
        """The session's token (RFC 8628 §3.4)."""
        form = {
            "grant_type": GRANT_TYPE,
            "device_code": device_code,
            "client_id": self._device_id,
        }
        return parsed(Token, self._posted(routes.TOKEN, form), _JSON).access_token

    def current_session(self, token: str) -> CurrentSession:
        """Who is signed in."""
        return self._ask(CurrentSession, "GET", routes.SESSION, token=token)

    def _posted(self, path: str, form: dict[str, str]) -> HttpReply:
        reply = self._send("POST", path, form=form)
        if reply.status == 200:
            return reply
        if reply.status in (400, 401) and reply.media_type == _JSON:
            problem = parsed(OAuthProblem, reply, _JSON)
            raise _ERRORS.get(problem.error, StoreUnreachable)(problem.error.value)
        raise error_of(reply)
