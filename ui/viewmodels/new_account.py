"""Creating an account on three short pages: who, how to log in, contact and age (R4 to R7)."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.account import (
    PASSWORD_MAX,
    PASSWORD_MIN,
    AccountForm,
    ContactPreferences,
    email_plausible,
)
from kiosk.domain.visit import Stage, account_created
from ui.viewmodels.screen_model import ScreenModel

if TYPE_CHECKING:
    from kiosk.contract.problems import Problem
    from kiosk.usecases.log_in import SignedIn

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAGE_OF = {"first_name": 0, "surname": 0, "country": 0, "email": 1, "password": 1, "adult": 2}
LAST_PAGE = 2
_TEXTS = ("title", "first_name", "surname", "email", "password", "country", "language")


@QmlElement
class NewAccountModel(ScreenModel):
    """The form as far as it is filled in; going back and changing the language lose nothing of it."""

    stage: ClassVar[Stage] = Stage.CREATE_ACCOUNT

    changed = Signal()
    pageChanged = Signal()

    _page = 0
    _form: AccountForm | None = None
    _problems: dict[str, str] | None = None
    _sent: tuple[AccountForm, UUID] | None = None
    _language_chosen = False

    @property
    def form(self) -> AccountForm:
        """What is filled in so far; the market's country and the screen's language stand there from the start."""
        if self._form is None:
            settings = self.core.settings
            country = "NL" if settings is None else settings.market
            self._form = AccountForm("", "", "", "", country, self.language.now, adult=False)
        return self._form

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """Which of the three pages is shown, from 0."""
        return self._page

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def values(self) -> dict[str, str]:
        """The text of each field, by its name in `AccountForm`."""
        return {name: getattr(self.form, name) for name in _TEXTS}

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def problems(self) -> dict[str, str]:
        """The code of what is wrong, by field; fields without a problem are missing."""
        return dict(self._problems or {})

    @Property(bool, notify=changed)
    def adult(self) -> bool:
        """Whether the customer states to be 18 or older (R4)."""
        return self.form.adult

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def contact(self) -> dict[str, bool]:
        """Which ways of contact are ticked; none from the start (R5)."""
        return {
            field.name: getattr(self.form.contact, field.name)
            for field in fields(ContactPreferences)
        }

    @Property(int, constant=True)
    def passwordMin(self) -> int:
        """How many characters a password needs (R7)."""
        return PASSWORD_MIN

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """A field changes; its message goes."""
        if name in _TEXTS and text != getattr(self.form, name):
            self._language_chosen = self._language_chosen or name == "language"
            changed: dict[str, Any] = {name: text}
            self._form = replace(self.form, **changed)
            self._clear(name)

    @Slot(bool)
    def setAdult(self, value: bool) -> None:
        """Tick or untick the statement of age."""
        self._form = replace(self.form, adult=value)
        self._clear("adult")

    @Slot(str, bool)
    def setContact(self, way: str, value: bool) -> None:
        """Tick or untick a way of contact (R5)."""
        if way in self.contact_names:
            contact = replace(self.form.contact, **{way: value})
            self._form = replace(self.form, contact=contact)
            self._clear("contact")

    @property
    def contact_names(self) -> tuple[str, ...]:
        """The ways of contact there are."""
        return tuple(field.name for field in fields(ContactPreferences))

    @Slot()
    def next(self) -> None:
        """On to the next page, or send the form; what is wrong on this page is said first."""
        found = {
            name: code
            for name, code in _problems_of(self.form).items()
            if _PAGE_OF[name] <= self._page
        }
        self._problems = found
        self.changed.emit()
        if found:
            self._show(min(_PAGE_OF[name] for name in found))
        elif self._page < LAST_PAGE:
            self._show(self._page + 1)
        else:
            self._send()

    @Slot()
    def previous(self) -> None:
        """One page back; from the first, back to the start."""
        if self._page > 0:
            self.set_problem("")
            self._show(self._page - 1)
        elif not self.is_busy:
            self.visit.back()

    def worded(self) -> None:
        """Mails come in the screen's language unless the customer chose another."""
        if self._form is not None and not self._language_chosen:
            self._form = replace(self._form, language=self.language.now)
            self.changed.emit()

    def wiped(self) -> None:
        """Forget everything."""
        self._language_chosen = False
        self._form = self._problems = self._sent = None
        self._show(0)
        self.changed.emit()

    def _send(self) -> None:
        form = _tidied(self.form)
        if self._sent is None or self._sent[0] != form:
            self._sent = (form, uuid4())
        key = self._sent[1]
        self.work(
            lambda: self.core.usecases.create_account(form, key), self._created, self._refused
        )

    def _created(self, signed: SignedIn) -> None:
        self.visit.session_token = signed.session_token
        self.visit.apply(account_created, signed.profile)
        self._form = self._sent = None
        self._show(0)
        self.changed.emit()

    def _refused(self, code: str, error: Exception) -> None:
        named = _fields_of(code, getattr(error, "problem", None))
        self._problems = named
        self.changed.emit()
        if named:
            self._show(min(_PAGE_OF[name] for name in named))
        else:
            self.set_problem(code)

    def _clear(self, name: str) -> None:
        if self._problems:
            self._problems.pop(name, None)
        self.set_problem("")
        self.changed.emit()

    def _show(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()


def _tidied(form: AccountForm) -> AccountForm:
    return replace(
        form,
        first_name=" ".join(form.first_name.split()),
        surname=" ".join(form.surname.split()),
        email=form.email.strip(),
    )


def _problems_of(form: AccountForm) -> dict[str, str]:
    found: dict[str, str] = {}
    if not form.first_name.strip():
        found["first_name"] = "first_name_missing"
    if not form.surname.strip():
        found["surname"] = "surname_missing"
    if not form.email.strip():
        found["email"] = "email_missing"
    elif not email_plausible(form.email.strip()):
        found["email"] = "email_invalid"
    if not form.password:
        found["password"] = "password_missing"
    elif len(form.password) < PASSWORD_MIN:
        found["password"] = "password_short"
    elif len(form.password) > PASSWORD_MAX:
        found["password"] = "password_long"
    if not form.adult:
        found["adult"] = "adult_missing"
    return found


def _fields_of(code: str, problem: Problem | None) -> dict[str, str]:
    """Which fields the store did not take: its answer names them, or the code does."""
    if code == "password_weak":
        return {"password": "password_weak"}
    if code != "invalid" or problem is None:
        return {}
    names = [found.field.rsplit(".", 1)[-1] for found in problem.fields]
    return {name: f"{name}_invalid" for name in names if name in _PAGE_OF}
