"""The help that lies above any screen: questions and answers, and the ways to customer care (R84 to R87).

It is opened from wherever the customer is and closed to that very place; what was looked for stays until the visit ends.
"""

from __future__ import annotations

import logging
import tomllib

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.faq import Entry, Faq
from kiosk.domain.visit import Stage
from ui import faq
from ui.brand import Brand
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = frozenset({"questions", "contact", "letter", "sent", "tickets", "ending"})
QUERY_SHOWN_MAX = 200
_TOPIC_OF = {
    Stage.VIN: "car",
    Stage.CONFIRM_VEHICLE: "car",
    Stage.HOME: "services",
    Stage.SERVICE: "services",
    Stage.CART: "buying",
    Stage.TERMS: "buying",
    Stage.BILLING: "buying",
    Stage.PAYMENT: "buying",
    Stage.ORDERING: "buying",
    Stage.CONFIRMATION: "services",
    Stage.HANDOFF: "services",
}
"""Which questions a customer is likely to have on a screen; elsewhere those about the account."""
_log = logging.getLogger(__name__)


@QmlElement
class HelpModel(QObject):
    """`asked` opens the sheet, `closing` closes it. `page` is one of `PAGES`; `entries` is what is listed there."""

    changed = Signal()
    asked = Signal()
    closing = Signal()

    def __init__(
        self,
        visit: VisitModel,
        language: LanguageModel,
        brand: Brand,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._language = language
        self._brand = brand
        self._faq = Faq((), ())
        self._read = ""
        self._page = "questions"
        self._trail: list[str] = []
        self._query = ""
        self._topic = ""
        self._opened = ""
        self._subject = ""
        roles = ("entryId", "topic", "question", "answer", "opened")
        self._entries = Rows(roles, "entryId", self)
        visit.ended.connect(self._forget)
        language.changed.connect(self._worded)

    @Property(str, notify=changed)
    def page(self) -> str:
        """What the sheet shows."""
        return self._page

    @property
    def page_now(self) -> str:
        """What the sheet shows, for Python."""
        return self._page

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether the sheet has a page to go back to."""
        return bool(self._trail)

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The VIN of the car that the way here was about; empty for none."""
        return self._subject

    @Property(str, notify=changed)
    def query(self) -> str:
        """What the customer looks for."""
        return self._query

    @Property(str, notify=changed)
    def topic(self) -> str:
        """Which questions are listed while nothing is looked for."""
        return self._topic

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def topics(self) -> list[dict[str, str]]:
        """The groups of questions: `value` and `text`."""
        return [{"value": topic.id, "text": topic.title} for topic in self._faq.topics]

    @Property(Rows, constant=True)
    def entries(self) -> Rows:
        """The questions that are listed, with their answers."""
        return self._entries

    @Property(bool, notify=changed)
    def nothingFound(self) -> bool:
        """Whether no question answers what is looked for."""
        return bool(self._query.strip()) and not self._entries.rows

    @Slot(str)
    @Slot(str, str)
    def open(self, page: str, subject: str = "") -> None:
        """Show the help at a page, about a car where `subject` is its VIN."""
        if page not in PAGES:
            return
        self._page, self._trail, self._subject = page, [], subject
        self._opened = ""
        self._topic = _TOPIC_OF.get(self._visit.visit.stage, "account")
        self._list()
        self.asked.emit()

    @Slot(str)
    def turn(self, page: str) -> None:
        """On to another page of the sheet."""
        if page in PAGES and page != self._page:
            self._trail = [*self._trail, self._page] if page != "sent" else self._trail[:1]
            self._page = page
            self.changed.emit()

    @Slot(str)
    def choose(self, page: str) -> None:
        """One of the two beginnings of the sheet: questions or contact."""
        if page in PAGES:
            self._page, self._trail = page, []
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """To the page before."""
        if self._trail:
            *self._trail, self._page = self._trail
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Away with the sheet; whoever opened it stands where they were."""
        self.closing.emit()

    @Slot(str)
    def search(self, query: str) -> None:
        """Look for something, in any words; nothing shows the topic's questions again."""
        self._query = query[:QUERY_SHOWN_MAX]
        self._opened = ""
        self._list()

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        """List another group of questions."""
        self._topic, self._query, self._opened = topic, "", ""
        self._list()

    @Slot(str)
    def toggle(self, entry_id: str) -> None:
        """Show an answer, or put it away."""
        self._opened = "" if self._opened == entry_id else entry_id
        self._list()

    def _load(self) -> None:
        if self._read == self._language.now:
            return
        try:
            self._faq = faq.load(self._language.now, self._brand)
        except (OSError, tomllib.TOMLDecodeError, KeyError):
            _log.exception("no answers for %s", self._language.now)
            self._faq = Faq((), ())
        self._read = self._language.now

    def _list(self) -> None:
        self._load()
        if self._query.strip():
            found = self._faq.search(self._query)
        else:
            found = tuple(entry for entry in self._faq.entries if entry.topic == self._topic)
        self._entries.show([self._row(entry) for entry in found])
        self.changed.emit()

    def _row(self, entry: Entry) -> dict[str, object]:
        return {
            "entryId": entry.id,
            "topic": entry.topic,
            "question": entry.question,
            "answer": "\n\n".join(entry.answer),
            "opened": entry.id == self._opened,
        }

    @Slot()
    def _worded(self) -> None:
        """Another language: the same questions, the same one open; what was looked for stays as it was typed."""
        if self._read:
            self._list()

    @Slot()
    def _forget(self) -> None:
        self._page, self._trail, self._subject = "questions", [], ""
        self._query = self._topic = self._opened = ""
        self._entries.show([])
        self.changed.emit()
        self.closing.emit()
