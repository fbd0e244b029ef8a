"""Another e-mail address (confirmed before it counts) and another password, each proved by the present one (R23, R24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.account import PASSWORD_MAX, PASSWORD_MIN, email_plausible
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.contract.problems import Problem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = ("email", "present", "new")
_SECRETS = ("present", "new")


@QmlElement
class CredentialsModel(ScreenModel):
    """`done` says what was asked for last: `email` (a mail is on its way), `password`, or nothing.

    Whether an address is somebody else's is never told here: the mail to it tells its owner.
    """

    changed = Signal()

    stage = Stage.PERSONAL_DATA

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._clear()

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def values(self) -> dict[str, str]:
        """The fields: `email` (the new one), `present` (the password), `new` (password)."""
        return dict(self._values)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def problems(self) -> dict[str, str]:
        """The code of what is wrong, by field."""
        return dict(self._problems)

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was asked for last."""
        return self._done

    @Property(int, constant=True)
    def passwordMin(self) -> int:
        """How many characters a password needs (R7)."""
        return PASSWORD_MIN

    @Slot()
    def begin(self) -> None:
        """A form comes up, empty: nobody finds another's typing in it."""
        self._clear()
        self.set_problem("")
        self.changed.emit()

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """A field changes; its message goes."""
        if name in _FIELDS and text != self._values[name]:
            self._values[name] = text
            self._problems.pop(name, None)
            self.changed.emit()

    @Slot()
    def changeEmail(self) -> None:
        """Ask for another address; what is wrong is said first."""
        email = self._values["email"].strip()
        found = {}
        if not email:
            found["email"] = "email_missing"
        elif not email_plausible(email):
            found["email"] = "email_invalid"
        if not self._values["present"]:
            found["present"] = "password_missing"
        if self._may_go(found):
            token, password = self.visit.session_token, self._values["present"]
            self.work(
                lambda: self.core.usecases.change_email(token, email, password),
                lambda _: self._was_done("email"),
                self._refused,
            )

    @Slot()
    def changePassword(self) -> None:
        """Take another password; what is wrong is said first."""
        present, new = self._values["present"], self._values["new"]
        found = {}
        if not present:
            found["present"] = "password_missing"
        if not new:
            found["new"] = "new_missing"
        elif len(new) < PASSWORD_MIN:
            found["new"] = "password_short"
        elif len(new) > PASSWORD_MAX:
            found["new"] = "password_long"
        elif new == present:
            found["new"] = "new_same"
        if self._may_go(found):
            token = self.visit.session_token
            self.work(
                lambda: self.core.usecases.change_password(token, present, new),
                lambda _: self._was_done("password"),
                self._refused,
            )

    def left(self) -> None:
        """No password stays in a form that is not shown."""
        self._clear()
        self.changed.emit()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._clear()
        self.changed.emit()

    def _clear(self) -> None:
        self._values = dict.fromkeys(_FIELDS, "")
        self._problems: dict[str, str] = {}
        self._done = ""

    def _may_go(self, found: dict[str, str]) -> bool:
        self._problems = found
        self.changed.emit()
        return not found and not self.is_busy

    def _was_done(self, what: str) -> None:
        self._values.update(dict.fromkeys(_SECRETS, ""))
        self._done = what
        self.changed.emit()

    def _refused(self, code: str, error: Exception) -> None:
        """A wrong password is said at its field and nothing else is lost; likewise what the store will not take."""
        problem: Problem | None = getattr(error, "problem", None)
        if code == "credentials_wrong":
            self._problems = {"present": "password_wrong"}
        elif code == "password_weak":
            self._problems = {"new": "password_weak"}
        elif code == "invalid" and problem is not None:
            self._problems = {
                found.field.rsplit(".", 1)[-1]: (
                    found.reason if found.reason == "email_same" else "email_invalid"
                )
                for found in problem.fields
                if found.field.rsplit(".", 1)[-1] == "email"
            }
        if not self._problems:
            self.set_problem(code)
        self.changed.emit()
