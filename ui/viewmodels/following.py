"""What every screen shares that shows a code to a phone and then follows what the phone does with it (K4, RFC 8628).

The code is renewed while it is shown; news comes by one long request after the other; a lost connection is caught up
by itself. What is started, and what the news means, each screen says for itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.phone_code import PhoneCode, PhoneCodeModel
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RETRY_MS = (1000, 2000, 4000, 8000)
BREATH_MS = 50
"""The pause between two long requests, so that a store that answers at once is not flooded."""
OVER = frozenset({"session_over", "not_signed_in", "device_revoked", "device_unknown", "not_found"})
"""Problems after which there is nothing more to follow."""

FRESH = frozenset({"starting", "failed", "showing", "opened"})
"""States in which no phone has taken the code yet."""


@dataclass(frozen=True)
class News:
    """What the store says of one thing that is followed.

    `state` is `showing` while no phone has taken the code, `opened` once one asks for the digits, `expired` where its
    time is over, else the screen's own word; `body` is whatever the screen wants to read of the answer.
    """

    followed_id: UUID
    version: int
    state: str
    code: PhoneCode | None = None
    body: object = None


@dataclass
class _Watch:
    """One thing that is being followed, with its own pauses."""

    followed_id: UUID
    timer: QTimer
    code: PhoneCode | None = None
    version: int = -1
    failures: int = 0
    resting: bool = False
    """Its code has ended: there is no news before there is a fresh one."""

    def pause_ms(self) -> int:
        pause = RETRY_MS[min(self.failures, len(RETRY_MS) - 1)]
        self.failures += 1
        return pause


@QmlElement
class FollowingModel(ScreenModel):
    """`state`: `starting`, `showing` (the code), `opened` (the code, for a phone that asks for the digits), `failed` (no
    code could be made; it comes by itself), `over` (nothing can be followed any more), and the screen's own, of which
    `ended` are final.
    """

    phoneChanged = Signal()
    alive = Signal()
    """The phone did something: whoever holds it is still there."""

    ended: ClassVar[frozenset[str]] = frozenset({"over"})
    lapsed: ClassVar[str] = "over"
    """The state where the phone that had the code took too long, or lost it."""

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._code = PhoneCodeModel(self)
        self._code.ending.connect(self._renew)
        self._restart = QTimer(self)
        self._restart.setSingleShot(True)
        self._restart.timeout.connect(self._start)
        self._watches: dict[UUID, _Watch] = {}
        self._begin_anew()

    # ---- what each screen says for itself ------------------------------------------------------------------

    def starting(self, key: UUID) -> Callable[[], News] | None:
        """The work that makes the first code; nothing where there is nothing to start. `key` is the same for each try."""
        raise NotImplementedError

    def renewing(self, followed_id: UUID, key: UUID) -> Callable[[], News]:
        """The work that makes a fresh code, for the same thing or for a new one in its place."""
        raise NotImplementedError

    def asking(self, followed_id: UUID, after: int) -> Callable[[], News]:
        """The work that waits for news."""
        raise NotImplementedError

    def taken(self, news: News) -> None:
        """News that is not older than what is shown; `state` is set already."""

    def not_started(self, code: str) -> bool:  # noqa: ARG002 - for those who override it
        """No first code; True where the screen deals with it in its own way."""
        return False

    def forgotten(self, followed_id: UUID) -> None:
        """Something that could still go on is not followed any more."""

    def cleared(self) -> None:
        """Everything is forgotten."""

    # ---- what QML reads -----------------------------------------------------------------------------------

    @Property(str, notify=phoneChanged)
    def state(self) -> str:
        """How things stand."""
        return self._state

    @property
    def state_now(self) -> str:
        """How things stand, for Python."""
        return self._state

    @Property(PhoneCodeModel, constant=True)
    def code(self) -> PhoneCodeModel:
        """The code that is shown."""
        return self._code

    @property
    def code_model(self) -> PhoneCodeModel:
        """The code that is shown, for Python."""
        return self._code

    @Property(bool, notify=phoneChanged)
    def online(self) -> bool:
        """Whether the news is live; it catches up by itself after a break."""
        return self._online

    @Slot()
    def again(self) -> None:
        """A new code, after a refusal or a failure."""
        self._clear()
        self._start()

    # ---- the screen comes and goes ---------------------------------------------------------------------------

    def entered(self) -> None:
        """Ask for a code."""
        self._clear()
        self._start()

    def left(self) -> None:
        """The code is not shown any more."""
        self._clear()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._clear()

    # ---- how ---------------------------------------------------------------------------------------------

    def set_online(self, *, online: bool) -> None:
        """Say whether the store can be reached."""
        self._online = online
        self.phoneChanged.emit()

    def next_pause_ms(self) -> int:
        """How long to wait before the next try of what failed; longer each time."""
        pause = RETRY_MS[min(self._failures, len(RETRY_MS) - 1)]
        self._failures += 1
        return pause

    def set_state(self, state: str) -> None:
        """Show a state of the screen's own."""
        self._state = state
        self.phoneChanged.emit()

    @property
    def round(self) -> UUID:
        """Another one each time that everything is forgotten or begun anew."""
        return self._round

    def in_this_round(self, then: Callable[..., None]) -> Callable[..., None]:
        """`then`, unless everything has been forgotten or begun anew meanwhile."""
        this_round = self._round

        def guarded(*arguments: object) -> None:
            if self._round == this_round:
                then(*arguments)

        return guarded

    def _clear(self) -> None:
        self._restart.stop()
        for followed_id in list(self._watches):
            self._forget(followed_id, unfinished=self._state not in self.ended)
        self._code.hide()
        self._begin_anew()
        self.cleared()
        self.phoneChanged.emit()

    def _begin_anew(self) -> None:
        self._state, self._online = "starting", True
        self._failures = 0
        self._renewing = False
        self._start_key, self._renew_key = uuid4(), uuid4()
        self._round = uuid4()

    def _forget(self, followed_id: UUID, *, unfinished: bool) -> None:
        watch = self._watches.pop(followed_id)
        watch.timer.stop()
        watch.timer.deleteLater()
        if unfinished:
            self.forgotten(followed_id)

    def _run(
        self,
        work: Callable[[], News],
        done: Callable[[News], None],
        failed: Callable[[str], None],
        *,
        waits: bool = False,
    ) -> None:
        run = self.tasks.run_waiting if waits else self.tasks.run
        run(
            lambda: self._drawn(work()),
            self.in_this_round(done),
            self.in_this_round(lambda code, _error: failed(code)),
        )

    def _drawn(self, news: News) -> News:
        if news.code is None:
            return news
        code = news.code.drawn(self.core.usecases.draw_qr_code)
        return News(news.followed_id, news.version, news.state, code, news.body)

    @Slot()
    def _start(self) -> None:
        work = self.starting(self._start_key)
        if work is not None:
            self._run(work, self._started, self._not_started)

    def _started(self, news: News) -> None:
        self._failures = 0
        self._take(news)

    def _not_started(self, code: str) -> None:
        if self.not_started(code):
            return
        self.set_problem(code)
        self._online = False
        self._state = "over" if code in OVER else "failed"
        if self._state == "failed":
            self._restart.start(self.next_pause_ms())
        self.phoneChanged.emit()

    def _wait_for(self, watch: _Watch) -> None:
        if self._state in self.ended or watch.followed_id not in self._watches:
            return
        self._run(
            self.asking(watch.followed_id, watch.version),
            lambda news: self._followed(watch, news),
            lambda code: self._not_followed(watch, code),
            waits=True,
        )

    def _followed(self, watch: _Watch, news: News) -> None:
        if watch.followed_id not in self._watches:
            return
        watch.failures = 0
        self._take(news)
        if watch.followed_id in self._watches and not watch.resting:
            watch.timer.start(BREATH_MS)

    def _not_followed(self, watch: _Watch, code: str) -> None:
        if watch.followed_id not in self._watches:
            return
        if code not in OVER:
            self._online = False
            watch.timer.start(watch.pause_ms())
        elif len(self._watches) > 1:
            self._forget(watch.followed_id, unfinished=False)
        else:
            self._state = "over"
            self._code.hide()
        self.phoneChanged.emit()

    @Slot()
    def _renew(self) -> None:
        newest = next(reversed(self._watches), None)
        if newest is not None and self._state == "showing" and not self._renewing:
            self._renewing = True
            self._run(self.renewing(newest, self._renew_key), self._renewed, self._not_renewed)

    def _renewed(self, news: News) -> None:
        self._renewing = False
        self._take(news)

    def _not_renewed(self, code: str) -> None:
        self._renewing = False
        if self._state != "showing":
            return
        newest = self._watches[next(reversed(self._watches))]
        if code == "handoff_over" or code in OVER:
            if newest.resting or code in OVER:
                self._code.hide()
                self.set_state("over")
            return  # else a phone has it, and the news is on its way
        self._online = False
        if self._code.dead:
            self._code.hide()
        self._code.renew_in(newest.pause_ms())
        self.phoneChanged.emit()

    def _take(self, news: News) -> None:
        """What the store said of one of the followed: mostly there is one, two while a fresh code takes over."""
        self._online = True
        self.set_problem("")
        known = self._watches.get(news.followed_id)
        if known is None and self._state not in FRESH - {"opened"}:
            self.forgotten(news.followed_id)  # a fresh code for what a phone has taken meanwhile
            return
        watch = known or self._watch(news)
        newest = next(reversed(self._watches)) == news.followed_id
        if news.code is not None:
            watch.code = news.code
            self._renew_key = uuid4()
            if watch.resting:
                watch.resting = False
                watch.timer.start(0)
            if self._state in FRESH:
                self._code.show_code(news.code)
        if news.version < watch.version:
            return
        grown, watch.version = news.version > watch.version >= 0, news.version
        if news.state == "expired" and not newest:
            self._forget(news.followed_id, unfinished=False)
            return
        if news.state not in {"showing", "expired"}:
            for other in [each for each in self._watches if each != news.followed_id]:
                self._forget(other, unfinished=True)
        self._settle(watch, news, grown=grown)

    def _settle(self, watch: _Watch, news: News, *, grown: bool) -> None:
        if news.state != "expired":
            self._state = news.state
        elif self._state in FRESH:
            self._state = "showing"
        else:
            self._state = self.lapsed
        self.taken(news)
        if self._state == "opened" and watch.code is not None:
            # The digits that this phone asks for, and no others, for as long as it may take.
            self._code.show_code(watch.code)
            self._code.keep()
        elif self._state != "showing" or news.state == "expired":
            self._code.hide()
        if self._state == "showing" and news.state == "expired":
            watch.resting = True
            self._code.renew_in(BREATH_MS)
        self.phoneChanged.emit()
        if grown:
            self.alive.emit()

    def _watch(self, news: News) -> _Watch:
        timer = QTimer(self)
        timer.setSingleShot(True)
        watch = _Watch(news.followed_id, timer)
        timer.timeout.connect(lambda: self._wait_for(watch))
        self._watches[news.followed_id] = watch
        timer.start(0)
        return watch
