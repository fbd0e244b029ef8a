"""The terms: two boxes that are never ticked beforehand, and the text behind each (R61, R63)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.catalogue import TermsDocument
from kiosk.domain import visit as moves
from kiosk.domain.cart import Cart
from kiosk.domain.consent import Consent, Terms, missing, needed
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BOX_ROLES = ("terms", "accepted", "readable", "missed")


@QmlElement
class TermsModel(ScreenModel):
    """What this cart asks to be accepted. A box can only be ticked once its text is here."""

    changed = Signal()

    stage = Stage.TERMS

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._boxes = Rows(BOX_ROLES, "terms", self)
        self._documents: dict[Terms, TermsDocument] = {}
        self._accepted: dict[Terms, Consent] = {}
        self._cart = Cart()
        self._asked = False
        self._opened: Terms | None = None

    @property
    def cart(self) -> Cart:
        """What is to be bought: it decides on the boxes."""
        return self.visit.visit.cart

    @Property(Rows, constant=True)
    def boxes(self) -> Rows:
        """The boxes in their order."""
        return self._boxes

    @Property(bool, notify=changed)
    def incomplete(self) -> bool:
        """Whether Continue was tapped while something was missing (R63)."""
        return self._asked and bool(self._missing())

    @Property(int, notify=changed)
    def missingCount(self) -> int:
        """How many boxes still have to be ticked."""
        return len(self._missing()) if self.shown else 0

    @Property(str, notify=changed)
    def opened(self) -> str:
        """Which text is open; empty for none."""
        return "" if self._opened is None else self._opened.value

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the open text."""
        document = self._document()
        return "" if document is None else document.title

    @Property(str, notify=changed)
    def version(self) -> str:
        """The version of the open text."""
        document = self._document()
        return "" if document is None else document.version

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def paragraphs(self) -> list[str]:
        """The open text, paragraph by paragraph."""
        document = self._document()
        if document is None:
            return []
        parts = document.body.replace("\r\n", "\n").split("\n\n")
        return [part.strip() for part in parts if part.strip()]

    @Slot(str, bool)
    def accept(self, terms: str, accepted: bool) -> None:
        """Tick or clear a box. A text that is not here can be neither read nor accepted."""
        which = Terms(terms)
        document = self._documents.get(which)
        if not accepted:
            self._accepted.pop(which, None)
        elif document is None:
            self.set_problem("terms_not_here")
        else:
            self._accepted[which] = Consent(which, document.version, document.language, self.now())
        self._tell()

    @Slot(str)
    def open(self, terms: str) -> None:
        """Open the text behind a box."""
        self._opened = Terms(terms)
        self.changed.emit()

    @Slot()
    def shut(self) -> None:
        """The text was closed."""
        self._opened = None
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """On to the billing address; otherwise the screen says what is missing (R63)."""
        consents = self.consents()
        if consents:
            self.visit.apply(moves.terms_accepted, consents)

    @Slot()
    def reload(self) -> None:
        """Ask again for the texts."""
        self._read()

    def consents(self) -> tuple[Consent, ...]:
        """Everything that is needed, accepted; nothing, and the screen says so, while a box is missing (R63)."""
        if self._missing():
            self._asked = True
            self._tell()
            return ()
        return tuple(self._accepted[terms] for terms in needed(self.cart))

    def entered(self) -> None:
        """What was accepted for this very cart stays accepted; anything else starts unticked (R61)."""
        if self.cart != self._cart:
            self._accepted, self._cart = {}, self.cart
        self._asked, self._opened = False, None
        self._read()
        self._tell()

    def worded(self) -> None:
        """The texts in the new language; what was accepted stays, in the language it was read in."""
        if self.shown:
            self._read()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._accepted, self._documents, self._cart = {}, {}, Cart()
        self._asked, self._opened = False, None
        self._tell()

    def _missing(self) -> tuple[Terms, ...]:
        return missing(self.cart, frozenset(self._accepted))

    def _document(self) -> TermsDocument | None:
        return None if self._opened is None else self._documents.get(self._opened)

    def _read(self) -> None:
        wanted, words = needed(self.cart), self.language.now

        def read() -> dict[Terms, TermsDocument]:
            return {terms: self.core.usecases.read_terms(terms, words) for terms in wanted}

        def have(documents: dict[Terms, TermsDocument]) -> None:
            if words == self.language.now:
                self._documents = documents
                self._drop_outdated()
                self.set_problem("")
                self._tell()

        self.tasks.run(read, have, lambda code, _error: self.set_problem(code))

    def _drop_outdated(self) -> None:
        present = {terms: document.version for terms, document in self._documents.items()}
        for terms, consent in tuple(self._accepted.items()):
            if present.get(terms, consent.version) != consent.version:
                del self._accepted[terms]

    def _tell(self) -> None:
        absent = self._missing()
        self._boxes.show(
            [
                {
                    "terms": terms.value,
                    "accepted": terms in self._accepted,
                    "readable": terms in self._documents,
                    "missed": self._asked and terms in absent,
                }
                for terms in (needed(self.cart) if self.shown else ())
            ]
        )
        self.changed.emit()
