"""Writing to customer care from any screen, and what became of it: also the notice that may end a contract (R80, R81, R85).

Nothing here ends anything: a letter is read by a person. What was written stays until it is sent or the visit ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.care import CASES, TEXT_MAX, Topic
from kiosk.domain.account import email_plausible
from kiosk.ports.customer_care import Letter
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.contract.care import Ticket, TicketForm
    from kiosk.contract.problems import Problem


QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PHONE = re.compile(r"[0-9+()\-. /]{0,40}")
_FIELDS = ("name", "email", "phone", "text")
_GENERAL = ""
SHOWN_TEXT_MAX = 400


@dataclass
class _Draft:
    """One letter being written; `given` is what the store had filled in, and in which language."""

    text: str = ""
    given: str = ""
    language: str = ""


@QmlElement
class LetterModel(ScreenModel):
    """The letter that is being written, and the letters written before (`tickets`).

    A letter about one of the four cases comes filled in; each case and car keeps its own text.
    """

    changed = Signal()
    sent = Signal()

    _topic: Topic
    _vin: str
    _drafts: dict[str, _Draft]
    _values: dict[str, str]
    _problems: dict[str, str]
    _try: tuple[Letter, UUID] | None
    _tickets_state: str

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        roles = ("ticketId", "number", "topic", "ticketState", "car", "text", "answer", "openedAt")
        self._tickets = Rows(roles, "ticketId", self)
        self._clear()
        visit.changed.connect(self._visit_changed)

    # ---- the letter --------------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        """Whether the account says who writes."""
        return self.visit.visit.profile is not None

    @Property(str, notify=changed)
    def writer(self) -> str:
        """Who writes, for somebody who is signed in."""
        profile = self.visit.visit.profile
        return "" if profile is None else f"{profile.first_name} {profile.surname}"

    @Property(str, notify=changed)
    def replyTo(self) -> str:
        """Where the answer goes."""
        profile = self.visit.visit.profile
        return self._values["email"].strip() if profile is None else profile.email

    @Property(str, notify=changed)
    def topic(self) -> str:
        """What the letter is about, as a code of the contract."""
        return self._topic.value

    @Property(str, notify=changed)
    def vin(self) -> str:
        """The car that it is about; empty for none."""
        return self._vin

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def cars(self) -> list[dict[str, str]]:
        """The account's cars: `value`, `text`, `detail`."""
        return [
            {"value": car.vin, "text": car.model, "detail": f"{car.version} · {car.vin}"}
            for car in self.visit.visit.vehicles
        ]

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def values(self) -> dict[str, str]:
        """The text of each field: `name`, `email`, `phone`, `text`."""
        return {**self._values, "text": self._draft.text}

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def problems(self) -> dict[str, str]:
        """The code of what is wrong, by field."""
        return dict(self._problems)

    @Property(int, constant=True)
    def textMax(self) -> int:
        """How much a letter holds, in characters."""
        return TEXT_MAX

    @Property(bool, notify=changed)
    def filling(self) -> bool:
        """Whether the store is filling a letter in."""
        return self._filling

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number of the letter that was sent last."""
        return self._number

    @Slot(str, str)
    def edit(self, name: str, text: str) -> None:
        """A field changes; its message goes."""
        if name not in _FIELDS or text == self.values_now[name]:
            return
        if name == "text":
            self._draft.text = text
        else:
            self._values[name] = text
        self._problems.pop(name, None)
        self.changed.emit()

    @property
    def values_now(self) -> dict[str, str]:
        """The text of each field, for Python."""
        return {**self._values, "text": self._draft.text}

    @Slot(str)
    def begin(self, topic: str) -> None:
        """Write about something; for one of the four cases about the car chosen, filled in (R81)."""
        self._topic = Topic(topic)
        self._problems = {}
        self.set_problem("")
        if not self._vin or self._vin not in {car["value"] for car in self._cars()}:
            self._vin = ""
        if self._topic in CASES and not self._vin:
            present = self.visit.visit.vehicle
            self._vin = "" if present is None else present.vin
        self._fill()
        self.changed.emit()

    @Slot(str)
    def chooseCar(self, vin: str) -> None:
        """The letter is about this car, or about none."""
        self._vin = vin
        self._problems.pop("vin", None)
        self._fill()
        self.changed.emit()

    @Slot()
    def fillAgain(self) -> None:
        """Ask once more for a letter that could not be filled in."""
        self.set_problem("")
        self._fill()

    @Slot()
    def send(self) -> None:
        """Send it; what is wrong is said first. The same letter sent twice is one letter."""
        if self.is_busy:
            return
        self._problems = self._faults()
        self.changed.emit()
        if self._problems:
            return
        letter = self._letter()
        if self._try is None or self._try[0] != letter:
            self._try = (letter, uuid4())
        key, token = self._try[1], self.visit.session_token
        signed_in = self.visit.visit.profile is not None
        self.work(
            lambda: self.core.usecases.write_to_care(token if signed_in else "", letter, key),
            self._was_sent,
            self._not_sent,
        )

    # ---- what became of it -------------------------------------------------------------------------------

    @Property(Rows, constant=True)
    def tickets(self) -> Rows:
        """The customer's own letters, the latest first."""
        return self._tickets

    @Property(str, notify=changed)
    def ticketsState(self) -> str:
        """`loading`, `ready` or the code of what went wrong."""
        return self._tickets_state

    @Slot()
    def loadTickets(self) -> None:
        """Ask for the customer's letters anew."""
        if self.visit.visit.profile is None:
            return
        token = self.visit.session_token
        if self._tickets_state != "ready":
            self._tickets_state = "loading"
            self.changed.emit()
        self.tasks.run(
            lambda: self.core.usecases.my_tickets(token), self._have_tickets, self._no_tickets
        )

    # ---- how ---------------------------------------------------------------------------------------------

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._clear()
        self._tickets.show([])
        self.changed.emit()

    def worded(self) -> None:
        """A letter that was filled in and not touched is filled in anew, in the new language."""
        self._fill()

    def _clear(self) -> None:
        self._topic, self._vin = Topic.QUESTION, ""
        self._drafts = {}
        self._values = {"name": "", "email": "", "phone": ""}
        self._problems = {}
        self._filling = False
        self._number = ""
        self._try = None
        self._tickets_state = "loading"

    @property
    def _draft(self) -> _Draft:
        case = f"{self._topic.value} {self._vin}" if self._topic in CASES else _GENERAL
        return self._drafts.setdefault(case, _Draft())

    def _cars(self) -> list[dict[str, str]]:
        return [{"value": car.vin} for car in self.visit.visit.vehicles]

    @Slot()
    def _visit_changed(self) -> None:
        self.changed.emit()

    def _fill(self) -> None:
        """Fetch the letter of a case, unless the customer has changed what stands there already."""
        draft, topic, vin = self._draft, self._topic, self._vin
        if topic not in CASES or not vin or self.visit.visit.profile is None:
            return
        words = self.language.now
        if draft.text != draft.given or (draft.given and draft.language == words):
            return
        token = self.visit.session_token
        self._filling = True
        self.changed.emit()
        self.tasks.run(
            lambda: self.core.usecases.prefilled_letter(token, topic, vin, words),
            lambda form: self._filled(draft, form, words),
            lambda code, _error: self._not_filled(code),
        )

    def _filled(self, draft: _Draft, form: TicketForm, words: str) -> None:
        self._filling = False
        if draft.text == draft.given:
            draft.text = draft.given = form.text
            draft.language = words
        self.changed.emit()

    def _not_filled(self, code: str) -> None:
        self._filling = False
        self.set_problem(code)
        self.changed.emit()

    def _faults(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if self.visit.visit.profile is None:
            if not self._values["name"].strip():
                found["name"] = "name_missing"
            email = self._values["email"].strip()
            if not email:
                found["email"] = "email_missing"
            elif not email_plausible(email):
                found["email"] = "email_invalid"
        if not _PHONE.fullmatch(self._values["phone"].strip()):
            found["phone"] = "phone_invalid"
        if not self._draft.text.strip():
            found["text"] = "text_missing"
        if self._topic in CASES and self.visit.visit.profile is not None and not self._vin:
            found["vin"] = "car_missing"
        return found

    def _letter(self) -> Letter:
        anonymous = self.visit.visit.profile is None
        return Letter(
            topic=self._topic,
            text=self._draft.text.strip(),
            language=self.language.now,
            phone=self._values["phone"].strip(),
            vin=self._vin or None,
            name=self._values["name"].strip() if anonymous else "",
            email=self._values["email"].strip() if anonymous else "",
        )

    def _was_sent(self, ticket: Ticket) -> None:
        self._number = ticket.number
        self._draft.text = self._draft.given = ""
        self._try = None
        self._tickets_state = "loading"
        self.changed.emit()
        self.sent.emit()

    def _not_sent(self, code: str, error: Exception) -> None:
        problem: Problem | None = getattr(error, "problem", None)
        if code == "invalid" and problem is not None:
            names = [found.field.rsplit(".", 1)[-1] for found in problem.fields]
            self._problems = {name: f"{name}_invalid" for name in names if name in _FIELDS}
        if not self._problems:
            self.set_problem(code)
        self.changed.emit()

    def _have_tickets(self, tickets: tuple[Ticket, ...]) -> None:
        names = {car.vin: car.model for car in self.visit.visit.vehicles}
        self._tickets_state = "ready"
        self._tickets.show(
            [
                {
                    "ticketId": str(ticket.ticket_id),
                    "number": ticket.number,
                    "topic": ticket.topic.value,
                    "ticketState": ticket.state.value,
                    "car": names.get(ticket.vin or "", ticket.vin or ""),
                    "text": ticket.text[:SHOWN_TEXT_MAX],
                    "answer": ticket.answer,
                    "openedAt": ticket.opened_at.isoformat(),
                }
                for ticket in tickets
            ]
        )
        self.changed.emit()

    def _no_tickets(self, code: str, _error: Exception) -> None:
        self._tickets_state = code
        self.changed.emit()
