"""My personal data: details with the pencil, ways of contact, and the export (R5, R25)."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.my_account import Details, PersonalDetails
from kiosk.domain.account import ContactPreferences
from kiosk.domain.personal_data import details_saved
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.closing import ClosingModel
from ui.viewmodels.credentials import CredentialsModel
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.screen_model import SESSION_ENDED, ScreenModel
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.contract.problems import Problem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_EDITED = ("title", "first_name", "surname", "country", "language")
_NEEDED = ("first_name", "surname")
_WAYS = ("email", "sms", "phone", "post")


@QmlElement
class PersonalDataModel(ScreenModel):
    """What the account says of its customer. `values` is what stands, `draft` what is being changed with the pencil.

    `saved` says what was saved last: `details`, `contact`, `export`, or nothing.
    """

    changed = Signal()
    detailsSaved = Signal()

    stage = Stage.PERSONAL_DATA

    _details: Details | None
    _contact: ContactPreferences
    _draft: dict[str, str]
    _problems: dict[str, str]

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self.credentials_model = CredentialsModel(visit, tasks, core, language, self)
        self.closing_model = ClosingModel(visit, tasks, core, language, self)
        self._clear()

    @Property(CredentialsModel, constant=True)
    def credentials(self) -> CredentialsModel:
        """Another e-mail address, another password."""
        return self.credentials_model

    @Property(ClosingModel, constant=True)
    def closing(self) -> ClosingModel:
        """Closing the account."""
        return self.closing_model

    @Property(str, notify=changed)
    def state(self) -> str:
        """`loading`, `ready` or the code of what went wrong."""
        return self._state

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def values(self) -> dict[str, str]:
        """What stands in the account: `title`, `first_name`, `surname`, `email`, `country`, `language`."""
        if self._details is None:
            return dict.fromkeys((*_EDITED, "email"), "")
        return {name: getattr(self._details, name) for name in (*_EDITED, "email")}

    @Property(bool, notify=changed)
    def confirmed(self) -> bool:
        """Whether the e-mail address has been confirmed (R11)."""
        return self._details is not None and self._details.confirmed

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def draft(self) -> dict[str, str]:
        """The details as they are being changed."""
        return dict(self._draft)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def problems(self) -> dict[str, str]:
        """The code of what is wrong with the draft, by field."""
        return dict(self._problems)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def contact(self) -> dict[str, bool]:
        """Which ways of contact are allowed (R5)."""
        return asdict(self._contact)

    @Property(str, notify=changed)
    def saved(self) -> str:
        """What was saved last."""
        return self._saved

    @Slot()
    def reload(self) -> None:
        """Ask (again) what stands in the account."""
        token = self.visit.session_token
        if self._details is None:
            self._state = "loading"
            self.changed.emit()
        self.tasks.run(lambda: self.core.usecases.read_details(token), self._have, self._have_not)

    @Slot()
    def beginEdit(self) -> None:
        """The pencil was touched: what is being changed starts from what stands."""
        values = self.values_now
        self._draft = {name: values[name] for name in _EDITED}
        self._problems, self._saved = {}, ""
        self.set_problem("")
        self.changed.emit()

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """A field of the draft changes; its message goes."""
        if name in _EDITED and text != self._draft[name]:
            self._draft[name] = text
            self._problems.pop(name, None)
            self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Save the draft; what is wrong is said first."""
        if self.is_busy:
            return
        self._problems = {
            name: f"{name}_missing" for name in _NEEDED if not self._draft[name].strip()
        }
        self.changed.emit()
        if self._problems:
            return
        token, sent = self.visit.session_token, {k: v.strip() for k, v in self._draft.items()}
        form = PersonalDetails(**sent)
        self.work(
            lambda: self.core.usecases.save_details(token, form), self._was_saved, self._not_saved
        )

    @Slot(str, bool)
    def setContact(self, way: str, allowed: bool) -> None:
        """Allow a way of contact, or not any more; saved at once (R5)."""
        if way not in _WAYS or self.is_busy or self._details is None:
            return
        before = self._contact
        self._contact, self._saved = replace(before, **{way: allowed}), ""
        self.changed.emit()
        token, wanted = self.visit.session_token, self._contact
        self.work(
            lambda: self.core.usecases.save_contact(token, wanted),
            self._contact_saved,
            lambda code, _error: self._contact_not_saved(before, code),
        )

    @Slot()
    def mailExport(self) -> None:
        """Have everything that the store knows sent by mail."""
        token = self.visit.session_token
        self._saved = ""
        self.changed.emit()
        self.work(lambda: self.core.usecases.mail_export(token), lambda _: self._tell("export"))

    @property
    def values_now(self) -> dict[str, str]:
        """What stands in the account, for Python."""
        details = self._details
        if details is None:
            return dict.fromkeys(_EDITED, "")
        return {name: getattr(details, name) for name in _EDITED}

    def entered(self) -> None:
        """The screen comes up."""
        self._saved = ""
        self.reload()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._clear()
        self.changed.emit()

    def _clear(self) -> None:
        self._details = None
        self._contact = ContactPreferences()
        self._draft = dict.fromkeys(_EDITED, "")
        self._problems = {}
        self._state, self._saved = "loading", ""

    def _have(self, details: Details) -> None:
        self._details, self._contact, self._state = details, details.contact, "ready"
        self.changed.emit()

    def _have_not(self, code: str, _error: Exception) -> None:
        if code in SESSION_ENDED and self.shown and self.visit.session_over():
            return
        self._state = code
        self.changed.emit()

    def _tell(self, saved: str) -> None:
        self._saved = saved
        self.changed.emit()

    def _was_saved(self, details: Details) -> None:
        self._have(details)
        self.visit.apply(
            details_saved,
            details.first_name,
            details.surname,
            details.language,
            details.country,
        )
        self._tell("details")
        self.detailsSaved.emit()

    def _not_saved(self, code: str, error: Exception) -> None:
        problem: Problem | None = getattr(error, "problem", None)
        if code == "invalid" and problem is not None:
            names = [found.field.rsplit(".", 1)[-1] for found in problem.fields]
            self._problems = {name: f"{name}_invalid" for name in names if name in _EDITED}
        if not self._problems:
            self.set_problem(code)
        self.changed.emit()

    def _contact_saved(self, details: Details) -> None:
        self._have(details)
        self._tell("contact")

    def _contact_not_saved(self, before: ContactPreferences, code: str) -> None:
        self._contact = before
        self.set_problem(code)
        self.changed.emit()
