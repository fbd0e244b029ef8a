"""The root of everything QML sees: every view-model is made here once, and lives as long as the window (DESIGN §3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.brand import Brand
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.access import AccessModel
from ui.viewmodels.billing import BillingModel
from ui.viewmodels.brand import BrandModel
from ui.viewmodels.carrying import CarryingModel
from ui.viewmodels.cart import CartModel
from ui.viewmodels.confirmation import ConfirmationModel
from ui.viewmodels.finder import FinderModel
from ui.viewmodels.handoff import HandoffModel
from ui.viewmodels.help import HelpModel
from ui.viewmodels.home import HomeModel
from ui.viewmodels.idle import IdleModel, IdleTimes
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.letter import LetterModel
from ui.viewmodels.log_in import LogInModel
from ui.viewmodels.my_account import MyAccountModel
from ui.viewmodels.new_account import NewAccountModel
from ui.viewmodels.ordering import OrderingModel
from ui.viewmodels.parking import ParkingModel
from ui.viewmodels.payment import PaymentModel
from ui.viewmodels.personal_data import PersonalDataModel
from ui.viewmodels.phone_sign_in import PhoneSignInModel
from ui.viewmodels.pictures import PicturesModel
from ui.viewmodels.service import ServiceModel
from ui.viewmodels.service_panel import ServicePanelModel
from ui.viewmodels.terms import TermsModel
from ui.viewmodels.vehicle import VehicleModel
from ui.viewmodels.vin import VinModel
from ui.viewmodels.visit import VisitModel

if TYPE_CHECKING:
    from kiosk.ports.sync import SyncStatus

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskModel(QObject):
    """Its properties are the view-models, constant; Main.qml gets it as `kiosk` and hands it to each screen."""

    stateChanged = Signal()
    pressed = Signal()
    _statusArrived = Signal(object)
    _coreArrived = Signal()

    def __init__(
        self,
        core: LateCore,
        brand: Brand,
        language: str = "nl",
        idle_times: IdleTimes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.core = core
        self.visit_model = VisitModel(self)
        self.tasks = Tasks(self.visit_model, self)
        self.language_model = LanguageModel(language, self)
        self.access_model = AccessModel(self)
        self.brand_model = BrandModel(brand, self)
        self.idle_model = IdleModel(self.visit_model, idle_times, self)
        self.pictures_model = PicturesModel(self.tasks, core, self)
        shared = (self.visit_model, self.tasks, core, self.language_model)
        self.log_in_model = LogInModel(*shared, self)
        self.new_account_model = NewAccountModel(*shared, self)
        self.vin_model = VinModel(*shared, self)
        self.vehicle_model = VehicleModel(*shared, self.brand_model, self)
        self.home_model = HomeModel(*shared, self)
        self.service_model = ServiceModel(*shared, self.home_model, self)
        self.cart_model = CartModel(*shared, self)
        self.terms_model = TermsModel(*shared, self)
        self.billing_model = BillingModel(*shared, self)
        self.payment_model = PaymentModel(*shared, self)
        self.ordering_model = OrderingModel(*shared, self.payment_model, self)
        self.confirmation_model = ConfirmationModel(*shared, self.ordering_model, self)
        self.handoff_model = HandoffModel(*shared, self.ordering_model, self)
        self.phone_sign_in_model = PhoneSignInModel(*shared, self)
        self.parking_model = ParkingModel(*shared, self)
        self.carrying_model = CarryingModel(*shared, self)
        for following in (self.handoff_model, self.phone_sign_in_model, self.parking_model):
            following.alive.connect(self.idle_model.moreTime)
        self.help_model = HelpModel(self.visit_model, self.language_model, brand, self)
        self.letter_model = LetterModel(*shared, self)
        self.finder_model = FinderModel(*shared, self.home_model, self)
        self.personal_data_model = PersonalDataModel(*shared, self)
        self.my_account_model = MyAccountModel(*shared, self)
        self.service_panel_model = ServicePanelModel(self.visit_model, self.tasks, core, self)
        self._online = True
        self._revoked = False
        self._since, self._waiting = "", 0
        self.visit_model.ending.connect(self._end_visit)
        self.visit_model.ended.connect(self._reset)
        self.visit_model.changed.connect(self._expect_picture)
        self._statusArrived.connect(self._take_status, Qt.ConnectionType.QueuedConnection)
        self._coreArrived.connect(self._core_built, Qt.ConnectionType.QueuedConnection)

    def core_arrived(self) -> None:
        """The core is built, or cannot be; called on whatever thread built it."""
        self._coreArrived.emit()

    def close(self) -> None:
        """Stop whatever could still call back: the first steps of shutting down."""
        self.idle_model.stop()
        self.tasks.close()
        self.pictures_model.close()
        self.language_model.close()

    @Property(str, notify=stateChanged)
    def trouble(self) -> str:
        """Why the kiosk cannot serve anybody: `start_failed`, `device_revoked`, or nothing."""
        if self.core.error is not None:
            return "start_failed"
        return "device_revoked" if self._revoked else ""

    @Property(bool, notify=stateChanged)
    def online(self) -> bool:
        """Whether the store could be reached lately."""
        return self._online

    @Property(str, notify=stateChanged)
    def onlineSince(self) -> str:
        """Since when it is so, as an ISO instant; empty before the first contact."""
        return self._since

    @Property(int, notify=stateChanged)
    def waitingOrders(self) -> int:
        """How many orders have no answer of the store yet; a mere number, whoever they are of."""
        return self._waiting

    @Property(bool, notify=stateChanged)
    def ready(self) -> bool:
        """Whether the core has been built; pictures are asked for from then on."""
        return self.core.now is not None

    @Property(VisitModel, constant=True)
    def visit(self) -> VisitModel:
        """The visit: stage, step, back, start over."""
        return self.visit_model

    @Property(LanguageModel, constant=True)
    def language(self) -> LanguageModel:
        """The language on the screen."""
        return self.language_model

    @Property(AccessModel, constant=True)
    def access(self) -> AccessModel:
        """Large text, contrast, motion, reach."""
        return self.access_model

    @Property(BrandModel, constant=True)
    def brand(self) -> BrandModel:
        """The brand's names and customer care."""
        return self.brand_model

    @Property(IdleModel, constant=True)
    def idle(self) -> IdleModel:
        """The warning before a visit ends by itself."""
        return self.idle_model

    @Property(PicturesModel, constant=True)
    def pictures(self) -> PicturesModel:
        """The pictures of cars."""
        return self.pictures_model

    @Property(LogInModel, constant=True)
    def logIn(self) -> LogInModel:
        """The log-in screen."""
        return self.log_in_model

    @Property(NewAccountModel, constant=True)
    def newAccount(self) -> NewAccountModel:
        """The screens that create an account."""
        return self.new_account_model

    @Property(VinModel, constant=True)
    def vin(self) -> VinModel:
        """The VIN screen."""
        return self.vin_model

    @Property(VehicleModel, constant=True)
    def vehicle(self) -> VehicleModel:
        """The present car."""
        return self.vehicle_model

    @Property(HomeModel, constant=True)
    def home(self) -> HomeModel:
        """The car and its services."""
        return self.home_model

    @Property(ServiceModel, constant=True)
    def service(self) -> ServiceModel:
        """The service that is opened."""
        return self.service_model

    @Property(CartModel, constant=True)
    def cart(self) -> CartModel:
        """The cart."""
        return self.cart_model

    @Property(CarryingModel, constant=True)
    def carrying(self) -> CarryingModel:
        """The cart that goes along to the phone without the store."""
        return self.carrying_model

    @Property(TermsModel, constant=True)
    def terms(self) -> TermsModel:
        """The terms and their boxes."""
        return self.terms_model

    @Property(BillingModel, constant=True)
    def billing(self) -> BillingModel:
        """The billing address."""
        return self.billing_model

    @Property(PaymentModel, constant=True)
    def payment(self) -> PaymentModel:
        """How the customer pays."""
        return self.payment_model

    @Property(OrderingModel, constant=True)
    def ordering(self) -> OrderingModel:
        """Waiting for the order's answer."""
        return self.ordering_model

    @Property(ConfirmationModel, constant=True)
    def confirmation(self) -> ConfirmationModel:
        """What was bought."""
        return self.confirmation_model

    @Property(HandoffModel, constant=True)
    def handoff(self) -> HandoffModel:
        """The hand-off to the phone."""
        return self.handoff_model

    @Property(HelpModel, constant=True)
    def help(self) -> HelpModel:
        """Questions, answers and customer care, above any screen."""
        return self.help_model

    @Property(PersonalDataModel, constant=True)
    def personalData(self) -> PersonalDataModel:
        """What the account says of its customer."""
        return self.personal_data_model

    @Property(FinderModel, constant=True)
    def finder(self) -> FinderModel:
        """Three questions to the services that suit."""
        return self.finder_model

    @Property(LetterModel, constant=True)
    def letter(self) -> LetterModel:
        """The message to customer care."""
        return self.letter_model

    @Property(PhoneSignInModel, constant=True)
    def phoneSignIn(self) -> PhoneSignInModel:
        """Logging in with the customer's own phone."""
        return self.phone_sign_in_model

    @Property(ParkingModel, constant=True)
    def parking(self) -> ParkingModel:
        """Leaving in the middle: the visit goes on on the phone."""
        return self.parking_model

    @Property(MyAccountModel, constant=True)
    def myAccount(self) -> MyAccountModel:
        """Cars, services and invoices in my account."""
        return self.my_account_model

    @Property(ServicePanelModel, constant=True)
    def servicePanel(self) -> ServicePanelModel:
        """The staff's panel."""
        return self.service_panel_model

    @Slot()
    def _end_visit(self) -> None:
        visit_id = self.visit_model.visit.id
        token = self.visit_model.session_token or None
        self.tasks.run_for_kiosk(
            lambda: self.core.usecases.end_visit(visit_id, token), _nothing, _nothing
        )

    @Slot()
    def _expect_picture(self) -> None:
        self.pictures_model.expect(self.visit_model.visit.vehicle)

    @Slot()
    def _reset(self) -> None:
        self.language_model.reset()
        self.access_model.reset()
        self.tasks.run_for_kiosk(self.core.refresh_settings, _nothing, _nothing)

    @Slot()
    def _core_built(self) -> None:
        core = self.core.now
        if core is not None:
            core.sync.listen(self._statusArrived.emit)
            self._take_status(core.sync.status())
        self.stateChanged.emit()

    @Slot(object)
    def _take_status(self, status: SyncStatus) -> None:
        if self.core.settings is None:
            self.tasks.run_for_kiosk(self.core.refresh_settings, _nothing, _nothing)
        if status.online and not self._online:
            self.pictures_model.retry()
        self._online = status.online
        self._revoked = status.device_revoked
        self._since, self._waiting = status.since.isoformat(), status.waiting
        self.service_panel_model.status_changed(status)
        self.stateChanged.emit()


def _nothing(*_: object) -> None:
    """Nobody waits for the answer; what failed is in the log already, or mends itself."""
