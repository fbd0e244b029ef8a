"""What the customer's own phone does for the kiosk: logging in (RFC 8628), and taking a visit along (K4).

Each method is one request that blocks; errors are those of `kiosk.ports.store`.
"""

from typing import Protocol
from uuid import UUID

from kiosk.contract.carried_carts import CarriedCarts, NewParkedVisit
from kiosk.contract.handoffs import Handoff
from kiosk.contract.sign_ins import CurrentSession, DeviceAuthorization, Prompt, SignIn


class SignIns(Protocol):
    """Sign-ins that a phone finishes."""

    def begin_sign_in(self, prompt: Prompt, language: str) -> DeviceAuthorization: ...
    def sign_in_state(self, sign_in_id: UUID, after: int) -> SignIn: ...
    def forget_sign_in(self, sign_in_id: UUID) -> None: ...

    def fetch_session(self, device_code: str) -> str:
        """The session's token, once; `SignInNotReady`, `SignInOver` or `SignInDenied` where there is none."""

    def current_session(self, token: str) -> CurrentSession: ...


class ParkedVisits(Protocol):
    """A parked visit is followed as a hand-off of one step."""

    def park_visit(self, token: str, visit: NewParkedVisit, key: UUID) -> Handoff: ...
    def renew_parked_visit(self, handoff_id: UUID, key: UUID) -> Handoff: ...
    def parked_visit(self, handoff_id: UUID, after: int) -> Handoff: ...
    def unpark_visit(self, handoff_id: UUID) -> None: ...


class CarriedCartStates(Protocol):
    """What became of carts that were taken along without network."""

    def carried_carts(self) -> CarriedCarts: ...
