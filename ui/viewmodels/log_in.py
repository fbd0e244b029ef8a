"""Logging in: e-mail, password, one button (R1, R3), and the way out for a forgotten password (R21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.account import email_plausible
from kiosk.domain.visit import Stage, signed_in
from ui.viewmodels.screen_model import ScreenModel

if TYPE_CHECKING:
    from kiosk.usecases.log_in import SignedIn

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LogInModel(ScreenModel):
    """What is typed stays until the customer is in or has gone; a wrong password empties nothing."""

    stage: ClassVar[Stage] = Stage.LOG_IN

    changed = Signal()
    resetChanged = Signal()

    _email = ""
    _password = ""
    _email_problem = ""
    _password_problem = ""
    _reset_state = ""

    @Property(str, notify=changed)
    def email(self) -> str:
        """The e-mail address as typed."""
        return self._email

    @Property(str, notify=changed)
    def password(self) -> str:
        """The password as typed."""
        return self._password

    @Property(str, notify=changed)
    def emailProblem(self) -> str:
        """The code of what is wrong with the address; empty while nothing is."""
        return self._email_problem

    @Property(str, notify=changed)
    def passwordProblem(self) -> str:
        """The code of what is wrong with the password; empty while nothing is."""
        return self._password_problem

    @property
    def reset_state(self) -> str:
        """How the request for a new password stands, for Python."""
        return self._reset_state

    def values(self) -> tuple[str, str]:
        """The address and the password as typed."""
        return self._email, self._password

    @Property(str, notify=resetChanged)
    def resetState(self) -> str:
        """How the request for a new password stands: nothing, `busy`, `sent`, or the code of a problem (R21)."""
        return self._reset_state

    @Slot(str)
    def editEmail(self, text: str) -> None:
        """The address changes; its message goes."""
        self._email, self._email_problem = text, ""
        self.set_problem("")
        self.changed.emit()

    @Slot(str)
    def editPassword(self, text: str) -> None:
        """The password changes; its message goes."""
        self._password, self._password_problem = text, ""
        self.set_problem("")
        self.changed.emit()

    @Slot()
    def logIn(self) -> None:
        """Confirm (R3)."""
        email, password = self._email.strip(), self._password
        self._email_problem = _email_problem(email)
        self._password_problem = "" if password else "password_missing"
        self.changed.emit()
        if self._email_problem or self._password_problem:
            return
        self.work(lambda: self.core.usecases.log_in(email, password), self._signed_in)

    @Slot()
    def requestReset(self) -> None:
        """Ask for a mail with a link to choose a new password; the answer never tells who has an account (R21)."""
        email, language = self._email.strip(), self.language.now
        if self._reset_state == "busy":
            return
        problem = _email_problem(email)
        self._set_reset(problem or "busy")
        if problem:
            return
        self.tasks.run(
            lambda: self.core.usecases.request_password_reset(email, language),
            lambda _: self._set_reset("sent"),
            lambda code, _: self._set_reset(code),
        )

    @Slot()
    def forgetReset(self) -> None:
        """The sheet for a forgotten password opens or closes: it begins anew."""
        if self._reset_state != "busy":
            self._set_reset("")

    def entered(self) -> None:
        """After a session that ended, the customer's own address stands there already."""
        profile = self.visit.visit.profile
        if profile is not None:
            self._email = profile.email
            self.changed.emit()
            self.set_problem("session_over")

    def left(self) -> None:
        """The password does not outlive its screen."""
        self._password = ""
        self._email_problem = self._password_problem = ""
        self.changed.emit()

    def wiped(self) -> None:
        """Forget everything."""
        self._email = ""
        self.left()
        self._set_reset("")

    def _signed_in(self, signed: SignedIn) -> None:
        before, self.visit.session_token = self.visit.session_token, signed.session_token
        if not self.visit.apply(signed_in, signed.profile, signed.vehicles):
            self.visit.session_token = before
            if self.visit.visit.logged_out:
                self.set_problem("account_other")

    def _set_reset(self, state: str) -> None:
        self._reset_state = state
        self.resetChanged.emit()


def _email_problem(email: str) -> str:
    if not email:
        return "email_missing"
    return "" if email_plausible(email) else "email_invalid"
