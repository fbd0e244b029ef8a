"""A service on its own screen: what it does, its terms and prices, whether it fits, and into the cart (R51, R52, R59)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain import visit as moves
from kiosk.domain.cart import AlreadyInCart
from kiosk.domain.catalogue import Fit, Offer, ServiceText
from kiosk.domain.visit import Stage
from ui.car_names import car_name
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

OFFER_ROLES = ("offerId", "termMonths", "priceCents", "chosen")
NO_TEXT = ServiceText("", "", "")


@QmlElement
class ServiceModel(ScreenModel):
    """One service for the present car."""

    changed = Signal()

    stage = Stage.SERVICE

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
        self._fit: Fit | None = None
        self._offer_id = ""
        self._offers = Rows(OFFER_ROLES, "offerId", self)

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the service is called."""
        return self._text().name

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What it is, in one sentence."""
        return self._text().summary

    @Property(str, notify=changed)
    def description(self) -> str:
        """What it does."""
        return self._text().description

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def benefits(self) -> list[str]:
        """What the customer gains, one line each."""
        return list(self._text().benefits)

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The icon's name."""
        return "car" if self._fit is None else self._fit.service.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        """The name of the ground behind the icon."""
        return "blue" if self._fit is None else tint(self._fit.service)

    @Property(str, notify=changed)
    def carName(self) -> str:
        """The present car's model."""
        return car_name(self._home.car)

    @Property(Rows, constant=True)
    def offers(self) -> Rows:
        """The terms to choose from."""
        return self._offers

    @Property(int, notify=changed)
    def priceCents(self) -> int:
        """The price of the chosen term, with VAT."""
        offer = self._offer()
        return 0 if offer is None else offer.price_cents

    @Property(int, notify=changed)
    def termMonths(self) -> int:
        """The chosen term in months; 0 for the life of the car (R58)."""
        offer = self._offer()
        return 0 if offer is None else months(offer)

    @Property(str, notify=changed)
    def renewal(self) -> str:
        """What happens at the end: `none`, `extend` or `on_end_day` (R57, R78)."""
        return "none" if self._fit is None else self._fit.service.renewal.value

    @Property(bool, notify=changed)
    def needsGeolocation(self) -> bool:
        """Whether the service needs to know where the car is (R61)."""
        return self._fit is not None and self._fit.service.needs_geolocation

    @Property(bool, notify=changed)
    def compatible(self) -> bool:
        """Whether it fits the present car (R52)."""
        return self._fit is not None and self._fit.compatible

    @Property("QVariant", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def reasons(self) -> list[dict[str, object]]:
        """Why it does not (R54)."""
        return [] if self._fit is None else reasons(self._fit.mismatches)

    @Property(bool, notify=changed)
    def priceHidden(self) -> bool:
        """Whether the prices are too old to be shown; then nothing can be put in the cart."""
        return self._home.prices_hidden

    @Property(bool, notify=changed)
    def inCart(self) -> bool:
        """Whether it is in the cart for the present car (R60)."""
        car, fit = self._home.car, self._fit
        return (
            car is not None
            and fit is not None
            and self.visit.visit.cart.has(fit.service.id, car.vin)
        )

    @Property(str, notify=changed)
    def ownedStatus(self) -> str:
        """The status of the contract that this car has for it already; empty without one (R74)."""
        contract = self._home.owned().get(self.visit.visit.service_id or "")
        return "" if contract is None else contract.service_status.value

    @Slot(str)
    def chooseOffer(self, offer_id: str) -> None:
        """Choose a term."""
        if self._fit is not None and self._fit.service.offer(offer_id) is not None:
            self._offer_id = offer_id
            self._tell()

    @Slot()
    def addToCart(self) -> None:
        """Into the cart with the chosen term (R59); a service twice for the same car is refused (R60)."""
        car, fit, offer = self._home.car, self._fit, self._offer()
        if car is None or fit is None or offer is None or not fit.compatible:
            return
        if self._home.prices_hidden:
            return
        try:
            cart = self.visit.visit.cart.add(fit.service, offer, car.vin)
        except AlreadyInCart:
            self.set_problem("already_in_cart")
            return
        self.visit.apply(moves.cart_changed, cart)

    @Slot()
    def openCart(self) -> None:
        """To the cart."""
        self.visit.apply(moves.open_cart)

    @Slot()
    def moreServices(self) -> None:
        """Back to the car's services."""
        self.visit.apply(moves.back_home)

    def entered(self) -> None:
        """The service that was opened, with the term that is in the cart or the first one."""
        visit = self.visit.visit
        self._fit = self._home.fit_of(visit.service_id)
        if self._fit is not None:
            inside = next(
                (
                    line.offer.id
                    for line in visit.cart.lines
                    if visit.vehicle is not None
                    and (line.service.id, line.vin) == (visit.service_id, visit.vehicle.vin)
                ),
                self._fit.service.offers[0].id,
            )
            self._offer_id = inside
        self._tell()

    def updated(self) -> None:
        """The cart changed."""
        self._tell()

    def worded(self) -> None:
        """The service's own texts in the new language."""
        self._tell()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._fit, self._offer_id = None, ""
        self._tell()

    def _text(self) -> ServiceText:
        return NO_TEXT if self._fit is None else self._fit.service.text(self.language.now)

    def _offer(self) -> Offer | None:
        return None if self._fit is None else self._fit.service.offer(self._offer_id)

    def _tell(self) -> None:
        offers = () if self._fit is None else self._fit.service.offers
        self._offers.show(
            [
                {
                    "offerId": offer.id,
                    "termMonths": months(offer),
                    "priceCents": offer.price_cents,
                    "chosen": offer.id == self._offer_id,
                }
                for offer in offers
            ]
        )
        self.changed.emit()
