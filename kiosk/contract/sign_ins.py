"""Logging in on a kiosk with one's own phone, in the terms of the device authorization grant (RFC 8628, DESIGN §6).

The kiosk posts a form to `DEVICE_AUTHORIZATION` and shows what it gets; it follows the sign-in by its long poll, and
fetches its session at `TOKEN` once that says `approved`. Both take form bodies and answer errors as OAuth has them
(RFC 6749 §5.2), so that any client of the standard can drive them.
"""

from datetime import datetime
from enum import StrEnum
from typing import Literal
from uuid import UUID

from pydantic import Field

from kiosk.contract.base import Reply
from kiosk.domain.account import Profile

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
"""`grant_type` at the token endpoint (RFC 8628 §3.4)."""
SCOPE = "account"
"""The one scope there is: what a customer may do at a kiosk."""
LIFETIME_S = 120
"""How long codes live until a phone takes them, in seconds; the kiosk then asks for new ones."""
ON_PHONE_S = 900
"""How long a phone that took the code may need to log in or to create the account, in seconds from then."""
INTERVAL_S = 2
"""How many seconds lie between two requests at the token endpoint, at least (RFC 8628 §3.2)."""


class Prompt(StrEnum):
    """What the phone is asked for first (`prompt` of OpenID Connect; `create` of its Initiating User Registration)."""

    LOGIN = "login"
    CREATE = "create"


class DeviceAuthorization(Reply):
    """`POST /oauth/device_authorization` (RFC 8628 §3.2), and what the kiosk needs besides.

    Form: `client_id` (the device's id), `scope`, `prompt`, `ui_locales`. `match_digits` are the two digits that the
    customer types on the phone; `sign_in_id` names the sign-in to follow.
    """

    device_code: str = Field(repr=False)
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int
    interval: int
    match_digits: str
    sign_in_id: UUID


class SignInState(StrEnum):
    """How far a sign-in is. The last three are final."""

    WAITING = "waiting"
    OPENED = "opened"
    SIGNING_IN = "signing_in"
    CREATING = "creating"
    APPROVED = "approved"
    DENIED = "denied"
    EXPIRED = "expired"


class SignIn(Reply):
    """`GET /v1/sign-ins/{id}?after=<version>`: waits up to 20 s for a newer version.

    `expires_in_s` is the time left, which grows when a phone takes the code. `opened` may be left out: a phone
    without scripts does not tell that it shows the question.
    """

    sign_in_id: UUID
    version: int
    state: SignInState
    expires_in_s: int


class Token(Reply):
    """`POST /oauth/token` (RFC 6749 §5.1, RFC 9449 §5): a customer's session on this device.

    Form: `grant_type`, `device_code`, `client_id`.
    """

    access_token: str = Field(repr=False)
    token_type: Literal["DPoP"]
    expires_in: int
    scope: str


class OAuthError(StrEnum):
    """What the OAuth endpoints answer with status 400, or 401 for `invalid_client` (RFC 6749 §5.2, RFC 8628 §3.5)."""

    AUTHORIZATION_PENDING = "authorization_pending"
    SLOW_DOWN = "slow_down"
    EXPIRED_TOKEN = "expired_token"
    ACCESS_DENIED = "access_denied"
    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    INVALID_SCOPE = "invalid_scope"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_DPOP_PROOF = "invalid_dpop_proof"
    USE_DPOP_NONCE = "use_dpop_nonce"


class OAuthProblem(Reply):
    """The body of an error of the OAuth endpoints; it never repeats input."""

    error: OAuthError
    error_description: str = ""


class CurrentSession(Reply):
    """`GET /v1/sessions/current`: who is signed in on this device, as `POST /v1/sessions` tells it."""

    expires_at: datetime
    profile: Profile
