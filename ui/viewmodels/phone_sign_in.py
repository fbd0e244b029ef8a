"""Logging in, or creating the account, on the customer's own phone: nothing personal is typed here (R1, RFC 8628)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.sign_ins import DeviceAuthorization, Prompt, SignIn, SignInState
from kiosk.domain import by_phone
from kiosk.domain import visit as moves
from kiosk.domain.account import masked_name
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.following import OVER, FollowingModel, News
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.phone_code import PhoneCode
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.usecases.log_in import SignedIn

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

GREETING_MS = 4000
"""How long the greeting stands before the kiosk goes on by itself."""
NOT_READY_MS = 2500
"""The pause before a session is asked for again; the store wants two seconds between (RFC 8628 §3.5)."""

_STATES = {
    SignInState.WAITING: "showing",
    SignInState.OPENED: "opened",
    SignInState.SIGNING_IN: "signing_in",
    SignInState.CREATING: "creating",
    SignInState.APPROVED: "approved",
    SignInState.DENIED: "refused",
    SignInState.EXPIRED: "expired",
}


def _news_of(begun: DeviceAuthorization) -> News:
    code = PhoneCode(
        scanned=begun.verification_uri_complete,
        address=begun.verification_uri,
        letters=begun.user_code,
        digits=begun.match_digits,
        lives_s=begun.expires_in,
    )
    return News(begun.sign_in_id, -1, "showing", code, begun.device_code)


def _news(found: SignIn) -> News:
    return News(found.sign_in_id, found.version, _STATES[found.state])


@QmlElement
class PhoneSignInModel(FollowingModel):
    """`state`: those of `FollowingModel`, `opened` (a phone shows the question and wants the digits), `signing_in`,
    `creating`, `approved` (the session is being fetched), `welcome` (the greeting), `refused`, `lapsed`.
    """

    changed = Signal()

    stage = Stage.PHONE_SIGN_IN
    ended: ClassVar[frozenset[str]] = frozenset(
        {"over", "refused", "lapsed", "approved", "welcome"}
    )
    lapsed: ClassVar[str] = "lapsed"

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._device_codes: dict[UUID, str] = {}
        self._prompted = False
        self._token = ""
        self._signed: SignedIn | None = None
        self._then: Callable[[], None] | None = None
        self._retry = self._timer(self._go_on_with)
        self._greeting = self._timer(self.goOn)

    @Property(bool, notify=changed)
    def creating(self) -> bool:
        """Whether an account is to be created, rather than logged in to."""
        return self.visit.visit.creating

    @Property(str, notify=changed)
    def maskedName(self) -> str:
        """Who has logged in, as a public screen may show it; empty before."""
        if self._signed is None:
            return ""
        return masked_name(self._signed.profile.first_name, self._signed.profile.surname)

    @Slot(bool)
    def begin(self, creating: bool) -> None:
        """The customer wants to use their phone: to log in, or to create an account."""
        self.visit.apply(by_phone.choose_phone, creating=creating)

    @Slot()
    def useThisScreen(self) -> None:
        """The customer rather types here."""
        creating = self.visit.visit.creating
        self.visit.apply(moves.choose_create_account if creating else moves.choose_log_in)

    @Slot()
    def goOn(self) -> None:
        """The greeting was read: on as after any log-in."""
        signed = self._signed
        if signed is None or self.state_now != "welcome":
            return
        before, token = self.visit.session_token, self._token
        self._token, self.visit.session_token = "", token
        if not self.visit.apply(moves.signed_in, signed.profile, signed.vehicles):
            self._token, self.visit.session_token = token, before
            self._not_theirs()

    def entered(self) -> None:
        """Ask for codes."""
        self._prompted = self.visit.visit.creating
        super().entered()

    def updated(self) -> None:
        """Logging in instead of creating, or the other way round: other codes."""
        if self._prompted != self.visit.visit.creating:
            self._prompted = self.visit.visit.creating
            self.again()

    # ---- what is followed ------------------------------------------------------------------------------------

    def starting(self, key: UUID) -> Callable[[], News] | None:  # noqa: ARG002 - the standard has no such key
        """Codes for a sign-in; one whose answer was lost ends by itself."""
        return self._begins()

    def renewing(
        self,
        followed_id: UUID,  # noqa: ARG002 - the earlier one is followed to its own end
        key: UUID,  # noqa: ARG002 - the standard has no such key
    ) -> Callable[[], News]:
        """Codes for one more sign-in."""
        return self._begins()

    def _begins(self) -> Callable[[], News]:
        prompt = Prompt.CREATE if self.visit.visit.creating else Prompt.LOGIN
        language = self.language.now
        return lambda: _news_of(self.core.usecases.sign_in_by_phone.begin(prompt, language))

    def asking(self, followed_id: UUID, after: int) -> Callable[[], News]:
        """How far the phone is."""
        return lambda: _news(self.core.usecases.sign_in_by_phone.follow(followed_id, after))

    def taken(self, news: News) -> None:
        """What the phone did."""
        if isinstance(news.body, str):
            self._device_codes[news.followed_id] = news.body
        if news.state in {"signing_in", "creating"}:
            self.alive.emit()  # whoever types on the phone need not touch this screen; the store bounds it
        if news.state == "approved":
            self._fetch(news.followed_id)

    def forgotten(self, followed_id: UUID) -> None:
        """A phone that still has these codes is told that nobody waits."""
        self._device_codes.pop(followed_id, None)
        self.tasks.run_for_kiosk(
            lambda: self.core.usecases.sign_in_by_phone.forget(followed_id), _nothing, _nothing
        )

    def cleared(self) -> None:
        """Nothing of a sign-in stays here; a session that nobody took over is ended."""
        self._retry.stop()
        self._greeting.stop()
        self._then = None
        self._device_codes.clear()
        self._signed = None
        self._discard()
        self.changed.emit()

    # ---- the session -----------------------------------------------------------------------------------------

    def _fetch(self, sign_in_id: UUID) -> None:
        device_code = self._device_codes.get(sign_in_id)
        if device_code is None:
            self.set_state("lapsed")
            return
        this_round = self.round

        def fetched(token: str) -> None:
            self._discard()
            self._token = token
            if self.round == this_round:
                self._greet()
            else:
                self._discard()  # a session that nobody waits for any more is not left open

        self.tasks.run_for_kiosk(
            lambda: self.core.usecases.sign_in_by_phone.fetch(device_code),
            fetched,
            self.in_this_round(
                lambda code, _error: self._not_yet(code, lambda: self._fetch(sign_in_id))
            ),
        )

    def _greet(self) -> None:
        token = self._token
        self.tasks.run(
            lambda: self.core.usecases.sign_in_by_phone.greet(token),
            self.in_this_round(self._greeted),
            self.in_this_round(lambda code, _error: self._not_yet(code, self._greet)),
        )

    def _greeted(self, signed: SignedIn) -> None:
        waiting = self.visit.visit.profile
        if waiting is not None and waiting.account_id != signed.profile.account_id:
            self._not_theirs()
            return
        self._signed = signed
        self.set_online(online=True)
        self.set_state("welcome")
        self.changed.emit()
        self.alive.emit()
        self._greeting.start(GREETING_MS)

    def _not_theirs(self) -> None:
        """The visit that waits is another account's: it is not shown to this one."""
        self._discard()
        self._signed = None
        self.set_state("refused")
        self.set_problem("account_other")

    def _not_yet(self, code: str, again: Callable[[], None]) -> None:
        if code == "sign_in_denied":
            self.set_state("refused")
        elif code == "sign_in_over" or code in OVER:
            self.set_state("lapsed")
        else:
            self._then = again
            waiting = code == "sign_in_not_ready"
            self.set_online(online=waiting)
            self._retry.start(NOT_READY_MS if waiting else self.next_pause_ms())

    def _go_on_with(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _discard(self) -> None:
        token, self._token = self._token, ""
        if token:
            self.tasks.run_for_kiosk(
                lambda: self.core.usecases.sign_in_by_phone.discard(token), _nothing, _nothing
            )

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer


def _nothing(*_: object) -> None:
    """Nobody waits for the answer; what failed ends by itself at the store."""
