"""The part of the store double that phones act on: sign-ins that a phone finishes, and visits that a phone takes along."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from kiosk.contract.carried_carts import CarriedCarts, CarriedCartState, NewParkedVisit
from kiosk.contract.handoffs import Code, Handoff, HandoffPhase, HandoffStep, Step, StepState
from kiosk.contract.sign_ins import (
    CurrentSession,
    DeviceAuthorization,
    Prompt,
    SignIn,
    SignInState,
)
from kiosk.domain.account import Profile
from kiosk.ports.store import SignInNotReady, SignInOver

DIGITS = ("47", "12", "83", "56")
LETTERS = ("WDJB-MJHT", "BCDF-GHJK", "LMNP-QRST", "VWXZ-BCDF")


@dataclass
class _SignIn:
    prompt: Prompt
    language: str
    state: SignInState = SignInState.WAITING
    version: int = 0


class PhonesDouble:
    """`phone_does` moves the latest sign-in, or the one of that number; `take_visit` moves the parked visit."""

    def __init__(self) -> None:
        super().__init__()
        self.phones_moved = threading.Condition()
        self.phones_closed = False
        self.opened_carts: list[CarriedCartState] = []
        self.sign_ins: dict[UUID, _SignIn] = {}
        self.signed_in_as: Profile | None = None
        self.forgotten: list[UUID] = []
        self.code_lives_s = 120
        self.parked: list[NewParkedVisit] = []
        self.parked_phase = HandoffPhase.PENDING
        self.parked_version = 1
        self.parked_codes = 0
        self.unparked: list[UUID] = []

    def _called(self, name: str) -> None:
        raise NotImplementedError

    def begin_sign_in(self, prompt: Prompt, language: str) -> DeviceAuthorization:
        self._called("begin_sign_in")
        number, sign_in_id = len(self.sign_ins), uuid4()
        self.sign_ins[sign_in_id] = _SignIn(prompt, language)
        return DeviceAuthorization(
            device_code=f"device-code-{number}",
            user_code=LETTERS[number % 4],
            verification_uri="https://store.example/go",
            verification_uri_complete=f"https://store.example/go/sign-in-{number}",
            expires_in=self.code_lives_s,
            interval=2,
            match_digits=DIGITS[number % 4],
            sign_in_id=sign_in_id,
        )

    def sign_in_state(self, sign_in_id: UUID, after: int) -> SignIn:
        self._called("sign_in_state")
        found = self.sign_ins[sign_in_id]
        with self.phones_moved:
            self.phones_moved.wait_for(
                lambda: found.version > after or self.phones_closed, timeout=2
            )
        self._called("sign_in_answer")
        return SignIn(
            sign_in_id=sign_in_id, version=found.version, state=found.state, expires_in_s=90
        )

    def phone_does(self, state: SignInState, number: int = -1) -> None:
        """The customer did something on the phone that has the code of this number."""
        with self.phones_moved:
            found = list(self.sign_ins.values())[number]
            found.state = state
            found.version += 1
            self.phones_moved.notify_all()

    def forget_sign_in(self, sign_in_id: UUID) -> None:
        self.forgotten.append(sign_in_id)
        self._called("forget_sign_in")

    def fetch_session(self, device_code: str) -> str:
        self._called("fetch_session")
        found = list(self.sign_ins.values())[int(device_code.rpartition("-")[2])]
        if found.state is SignInState.EXPIRED:
            raise SignInOver("expired_token")
        if found.state is not SignInState.APPROVED:
            raise SignInNotReady("authorization_pending")
        return f"phone-token-{device_code}"

    def current_session(self, token: str) -> CurrentSession:
        self._called("current_session")
        assert self.signed_in_as is not None
        expires_at = datetime.now(UTC) + timedelta(minutes=30)
        return CurrentSession(expires_at=expires_at, profile=self.signed_in_as)

    def park_visit(self, token: str, visit: NewParkedVisit, key: UUID) -> Handoff:
        self._called("park_visit")
        self.parked.append(visit)
        return self._parked(with_code=True)

    def renew_parked_visit(self, handoff_id: UUID, key: UUID) -> Handoff:
        self._called("renew_parked_visit")
        return self._parked(with_code=True)

    def parked_visit(self, handoff_id: UUID, after: int) -> Handoff:
        self._called("parked_visit")
        with self.phones_moved:
            self.phones_moved.wait_for(
                lambda: self.parked_version > after or self.phones_closed, timeout=2
            )
        return self._parked()

    def take_visit(self, phase: HandoffPhase = HandoffPhase.CONNECTED) -> None:
        """A phone says yes to the parked visit, or something else."""
        with self.phones_moved:
            self.parked_phase = phase
            self.parked_version += 1
            self.phones_moved.notify_all()

    def carried_carts(self) -> CarriedCarts:
        self._called("carried_carts")
        return CarriedCarts(carts=tuple(self.opened_carts))

    def unpark_visit(self, handoff_id: UUID) -> None:
        self.unparked.append(handoff_id)
        self._called("unpark_visit")

    def _parked(self, *, with_code: bool = False) -> Handoff:
        code = None
        if with_code:
            number, self.parked_codes = self.parked_codes, self.parked_codes + 1
            code = Code(
                verification_uri="https://store.example/go",
                verification_uri_complete=f"https://store.example/go/visit-{number}",
                user_code=LETTERS[number % 4],
                match_digits="65",
                expires_at=datetime.now(UTC) + timedelta(seconds=self.code_lives_s),
                expires_in_s=self.code_lives_s,
            )
        taken = self.parked_phase is HandoffPhase.CONNECTED
        step = Step(step=HandoffStep.PHONE, state=StepState.DONE if taken else StepState.NOW)
        return Handoff(
            handoff_id=UUID(int=88),
            phase=self.parked_phase,
            version=self.parked_version,
            code=code,
            steps=(step,),
        )
