"""The visit as the screens see it: the one place where a stage changes, and where everything personal ends."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Concatenate, ParamSpec
from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import my_account, without_store
from kiosk.domain import visit as moves
from kiosk.domain.stages import ACCOUNT_STAGES
from kiosk.domain.visit import OutOfTurn, Stage, Step, Visit

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STAGES = list(Stage)
_STEPS = list(Step)
_log = logging.getLogger(__name__)
_P = ParamSpec("_P")


@QmlElement
class VisitModel(QObject):
    """Holds the present visit and its session.

    `changed` follows every change; `ended` follows the end of a visit, when the new, empty one is in place: every
    view-model connects its reset to it. `ending` comes first, with the old visit still readable.
    """

    changed = Signal()
    ending = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit(id=uuid4())
        self._forward = True
        self.session_token = ""

    @property
    def visit(self) -> Visit:
        """The present visit, a frozen value."""
        return self._visit

    def apply(
        self, move: Callable[Concatenate[Visit, _P], Visit], *args: _P.args, **kwargs: _P.kwargs
    ) -> bool:
        """Make a move of `kiosk.domain.visit`; False (and nothing happens) where it comes out of turn."""
        try:
            following = move(self._visit, *args, **kwargs)
        except OutOfTurn as late:
            _log.info("out of turn: %s", late)
            return False
        self._forward = _leads_on(self._visit, following)
        self._visit = following
        self.changed.emit()
        return True

    def end(self) -> None:
        """Forget the visit and its session and stand before the next customer (K5)."""
        self.ending.emit()
        self._visit = Visit(id=uuid4())
        self.session_token = ""
        self._forward = False
        self.ended.emit()
        self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """The stage's code, such as `confirm_vehicle`."""
        return self._visit.stage.value

    @Property(int, notify=changed)
    def step(self) -> int:
        """Which of the five steps is marked, from 0; -1 for none."""
        step = self._visit.step
        return -1 if step is None else _STEPS.index(step)

    @Property(bool, notify=changed)
    def forward(self) -> bool:
        """Whether the last move led onwards; the pages slide accordingly."""
        return self._forward

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether this stage has a way back."""
        return self._visit.can_go_back

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        """Whether somebody is signed in."""
        return self._visit.profile is not None

    @Property(str, notify=changed)
    def firstName(self) -> str:
        """The customer's first name, empty before the account."""
        profile = self._visit.profile
        return "" if profile is None else profile.first_name

    @Property(str, notify=changed)
    def email(self) -> str:
        """The customer's e-mail address, empty before the account."""
        profile = self._visit.profile
        return "" if profile is None else profile.email

    @Property(bool, notify=changed)
    def canOpenAccount(self) -> bool:
        """Whether my account can be opened from this screen."""
        return my_account.can_open(self._visit)

    @Property(bool, notify=changed)
    def inAccount(self) -> bool:
        """Whether this is a screen of my account."""
        return self._visit.stage in ACCOUNT_STAGES

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What a screen of my account is about: a VIN, a contract's or an invoice's id, or nothing."""
        return self._visit.subject

    @Slot()
    def openAccount(self) -> None:
        """To my account."""
        self.apply(my_account.open_page)

    @Slot(str)
    @Slot(str, str)
    def openPage(self, stage: str, subject: str = "") -> None:
        """To a screen of my account, by its stage's code, about `subject`."""
        self.apply(my_account.open_page, Stage(stage), subject)

    @Slot()
    def leaveAccount(self) -> None:
        """From my account to the services of the present car."""
        self.apply(my_account.leave)

    @Slot()
    def begin(self) -> None:
        """The attract screen was touched."""
        self.apply(moves.begin)

    @Slot()
    def lookAround(self) -> None:
        """Nobody can sign in just now: to the car by its VIN, with nobody's account (K3)."""
        self.apply(without_store.look_around)

    @Slot()
    def chooseLogIn(self) -> None:
        """The customer has an account (R1)."""
        self.apply(moves.choose_log_in)

    @Slot()
    def chooseCreateAccount(self) -> None:
        """The customer wants an account (R1)."""
        self.apply(moves.choose_create_account)

    @Slot()
    def goOnToVehicle(self) -> None:
        """From "account created", or from home, to the VIN of a car (R32)."""
        self.apply(moves.go_on_to_vehicle)

    @Slot()
    def back(self) -> None:
        """One screen back, where there is a way."""
        self.apply(moves.back)

    @Property(bool, notify=changed)
    def loggedOut(self) -> bool:
        """Whether the session ended in the middle, and the same customer is to log in again."""
        return self._visit.logged_out

    def session_over(self) -> bool:
        """The store knows the session no more: to the log-in, with the cart kept; False where that leads nowhere."""
        return self.apply(moves.session_ended)

    @Slot()
    def startOver(self) -> None:
        """The customer is done or wants to begin anew: everything personal goes."""
        if self._visit.stage is not Stage.ATTRACT:
            self.end()


def _leads_on(before: Visit, after: Visit) -> bool:
    """Whether a move leads onwards: deeper into my account, or to a later stage."""
    if len(before.trail) != len(after.trail):
        return len(after.trail) > len(before.trail)
    return _STAGES.index(after.stage) >= _STAGES.index(before.stage)
