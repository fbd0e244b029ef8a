"""What the customer's own phone does for the kiosk, over HTTP: logging in (RFC 8628) and taking a visit along (K4)."""

from uuid import UUID

from kiosk.adapters.http import HttpReply
from kiosk.adapters.store_requests import (
    LONG_POLL_DEADLINE_S,
    StoreRequests,
    error_of,
    parsed,
)
from kiosk.contract import routes
from kiosk.contract.carried_carts import CarriedCarts, NewParkedVisit
from kiosk.contract.handoffs import Handoff
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
from kiosk.ports.store import (
    DeviceRevoked,
    SignInDenied,
    SignInNotReady,
    SignInOver,
    StoreError,
    StoreUnreachable,
)

_JSON = "application/json"
_ERRORS: dict[OAuthError, type[StoreError]] = {
    OAuthError.AUTHORIZATION_PENDING: SignInNotReady,
    OAuthError.SLOW_DOWN: SignInNotReady,
    OAuthError.EXPIRED_TOKEN: SignInOver,
    OAuthError.INVALID_GRANT: SignInOver,
    OAuthError.ACCESS_DENIED: SignInDenied,
    OAuthError.INVALID_CLIENT: DeviceRevoked,
}


class PhoneRequests(StoreRequests):
    """Implements the ports `SignIns` and `ParkedVisits`; the device's id is the `client_id` of its sign-ins."""

    device_id: str = ""

    def begin_sign_in(self, prompt: Prompt, language: str) -> DeviceAuthorization:
        """Fresh codes (RFC 8628 §3.1)."""
        form = {
            "client_id": self.device_id,
            "scope": SCOPE,
            "prompt": prompt.value,
            "ui_locales": language,
        }
        return parsed(DeviceAuthorization, self._posted(routes.DEVICE_AUTHORIZATION, form), _JSON)

    def sign_in_state(self, sign_in_id: UUID, after: int) -> SignIn:
        """The sign-in once it is newer than `after`; waits up to 20 s."""
        path = routes.SIGN_IN.format(sign_in_id=sign_in_id)
        params = {"after": str(after)}
        return self._ask(SignIn, "GET", path, params, deadline_s=LONG_POLL_DEADLINE_S)

    def forget_sign_in(self, sign_in_id: UUID) -> None:
        """The sign-in is not wanted any more; a phone that has it is told."""
        self._do("DELETE", routes.SIGN_IN.format(sign_in_id=sign_in_id))

    def fetch_session(self, device_code: str) -> str:
        """The session's token (RFC 8628 §3.4)."""
        form = {"grant_type": GRANT_TYPE, "device_code": device_code, "client_id": self.device_id}
        return parsed(Token, self._posted(routes.TOKEN, form), _JSON).access_token

    def current_session(self, token: str) -> CurrentSession:
        """Who is signed in."""
        return self._ask(CurrentSession, "GET", routes.SESSION, token=token)

    def park_visit(self, token: str, visit: NewParkedVisit, key: UUID) -> Handoff:
        """Offer the visit to the customer's phone."""
        path = routes.ACCOUNT_PARKED_VISITS
        return self._ask(Handoff, "POST", path, body=visit, token=token, key=key)

    def renew_parked_visit(self, handoff_id: UUID, key: UUID) -> Handoff:
        """A fresh code."""
        path = routes.PARKED_VISIT_CODE.format(handoff_id=handoff_id)
        return self._ask(Handoff, "POST", path, key=key)

    def parked_visit(self, handoff_id: UUID, after: int) -> Handoff:
        """Whether a phone has it, once that is newer than `after`; waits up to 20 s."""
        path = routes.PARKED_VISIT.format(handoff_id=handoff_id)
        params = {"after": str(after)}
        return self._ask(Handoff, "GET", path, params, deadline_s=LONG_POLL_DEADLINE_S)

    def unpark_visit(self, handoff_id: UUID) -> None:
        """The customer stays: the store keeps nothing."""
        self._do("DELETE", routes.PARKED_VISIT.format(handoff_id=handoff_id))

    def carried_carts(self) -> CarriedCarts:
        """What became of the carts that this kiosk signed without network."""
        return self._ask(CarriedCarts, "GET", routes.CARRIED_CARTS)

    def _posted(self, path: str, form: dict[str, str]) -> HttpReply:
        reply = self._send("POST", path, form=form)
        if reply.status == 200:
            return reply
        if reply.status in (400, 401) and reply.media_type == _JSON:
            problem = parsed(OAuthProblem, reply, _JSON)
            raise _ERRORS.get(problem.error, StoreUnreachable)(problem.error.value)
        raise error_of(reply)
