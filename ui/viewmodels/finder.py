"""The fit finder above home: three questions, then the fewest services that fit, or the honest word that none is needed."""

from __future__ import annotations

import logging
import tomllib

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import visit as moves
from kiosk.domain.catalogue import Service
from kiosk.domain.fit_finder import Advice, Guide, advise
from kiosk.domain.visit import Stage
from ui import finder
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.home import HomeModel
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.rows import Rows
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.service_rows import months, reasons, tint
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
class FinderModel(ScreenModel):
    """`page` counts the questions from 0; after the last one comes the result."""

    changed = Signal()

    stage = Stage.HOME

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        home: HomeModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._home = home
        self._guide: Guide | None = None
        self._page = 0
        self._answers: dict[str, str] = {}
        self._advice = Advice((), {}, {})
        self._needs: tuple[str, ...] = ()
        roles = ("serviceId", "serviceName", "iconName", "tintName", "summary", "priceCents")
        self._services = Rows((*roles, "termMonths", "inCart"), "serviceId", self)
        home.changed.connect(self._advise)

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which question is shown, from 0."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many questions there are; 0 where there is no finder."""
        return 0 if self._guide is None else len(self._guide.questions)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether a question is shown, and not the result."""
        return self._guide is not None and self._page < len(self._guide.questions)

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question that is shown."""
        if self._guide is None or self._page >= len(self._guide.questions):
            return ""
        return self._guide.questions[self._page].texts[self.language.now]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def answers(self) -> list[dict[str, object]]:
        """Its answers: `value`, `text`, `chosen`."""
        if self._guide is None or self._page >= len(self._guide.questions):
            return []
        question = self._guide.questions[self._page]
        return [
            {
                "value": answer.id,
                "text": answer.texts[self.language.now],
                "chosen": self._answers.get(question.id) == answer.id,
            }
            for answer in question.answers
        ]

    @Property(Rows, constant=True)
    def services(self) -> Rows:
        """The fewest services that meet everything that was asked for and can be met."""
        return self._services

    @Property(int, notify=changed)
    def totalCents(self) -> int:
        """What they cost together over their terms."""
        return self._advice.total_cents

    @Property(bool, notify=changed)
    def nothingAsked(self) -> bool:
        """Whether the answers ask for nothing at all."""
        return not self._needs

    @Property(bool, notify=changed)
    def allInCart(self) -> bool:
        """Whether everything recommended is in the cart."""
        return all(row["inCart"] for row in self._services.rows)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def already(self) -> list[dict[str, str]]:
        """What the car meets already: `need`, and the `service` that does (empty: its equipment)."""
        names = {
            fit.service.id: fit.service.text(self.language.now).name for fit in self._home.fits
        }
        return [
            {"need": self._need(need), "service": names.get(service, service)}
            for need, service in self._advice.already.items()
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # PySide6's stubs know no names of types
    def unmet(self) -> list[dict[str, object]]:
        """What cannot be met for this car: `need`, the `service` that would, and `why` not (R54)."""
        return [
            {
                "need": self._need(need),
                "service": fits[0].service.text(self.language.now).name if fits else "",
                "why": reasons(fits[0].mismatches) if fits else [],
            }
            for need, fits in self._advice.unmet.items()
        ]

    @Slot()
    def begin(self) -> None:
        """From the first question; what was answered before stands there still."""
        self._page = 0
        self._load()
        self._advise()

    @Slot(str)
    def answer(self, value: str) -> None:
        """An answer, and on to the next question or the result."""
        if self._guide is None or self._page >= len(self._guide.questions):
            return
        self._answers[self._guide.questions[self._page].id] = value
        self._page += 1
        self._advise()

    @Slot()
    def back(self) -> None:
        """To the question before."""
        self._page = max(0, self._page - 1)
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Put everything recommended into the cart, and open it."""
        car, cart = self._home.car, self.visit.visit.cart
        if car is None:
            return
        for service in self._advice.services:
            if not cart.has(service.id, car.vin):
                cart = cart.add(service, service.offers[0], car.vin)
        self.visit.apply(moves.cart_changed, cart)
        self.visit.apply(moves.open_cart)

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._page, self._answers = 0, {}
        self._advise()

    def worded(self) -> None:
        """The same question, in the new language."""
        self._advise()

    def _load(self) -> None:
        if self._guide is None:
            try:
                self._guide = finder.load()
            except (OSError, tomllib.TOMLDecodeError, KeyError):
                _log.exception("the fit finder has no questions")

    def _need(self, need: str) -> str:
        texts = {} if self._guide is None else self._guide.needs.get(need, {})
        return texts.get(self.language.now, need)

    @Slot()
    def _advise(self) -> None:
        car, guide = self._home.car, self._guide
        if car is None or guide is None:
            self._advice, self._needs = Advice((), {}, {}), ()
        else:
            self._needs = guide.needs_of(self._answers)
            owned = frozenset(self._home.owned())
            self._advice = advise(guide, self._needs, self._home.fits, car, owned)
        vin = "" if car is None else car.vin
        self._services.show([self._row(vin, service) for service in self._advice.services])
        self.changed.emit()

    def _row(self, vin: str, service: Service) -> dict[str, object]:
        text, offer = service.text(self.language.now), service.offers[0]
        return {
            "serviceId": service.id,
            "serviceName": text.name,
            "iconName": service.icon,
            "tintName": tint(service),
            "summary": text.summary,
            "priceCents": offer.price_cents,
            "termMonths": months(offer),
            "inCart": self.visit.visit.cart.has(service.id, vin),
        }
