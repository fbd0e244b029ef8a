"""The view-models of "my account" in one place: each screen of it has one (R23, R32, R73)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.another_card import AnotherCardModel
from ui.viewmodels.invoices import InvoiceModel, InvoicesModel
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.my_cars import MyCarsModel, RemoveCarModel
from ui.viewmodels.my_service import MyServiceModel
from ui.viewmodels.my_services import MyServicesModel
from ui.viewmodels.renewal import RenewalModel
from ui.viewmodels.visit import VisitModel
from ui.viewmodels.withdrawal import WithdrawalModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MyAccountModel(QObject):
    """Made once with the window, like every view-model; its properties are constant."""

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        shared = (visit, tasks, core, language)
        self.cars_model = MyCarsModel(*shared, self)
        self.remove_car_model = RemoveCarModel(*shared, self.cars_model, self)
        self.services_model = MyServicesModel(*shared, self)
        self.service_model = MyServiceModel(*shared, self)
        self.renewal_model = RenewalModel(*shared, self.service_model, self)
        self.withdrawal_model = WithdrawalModel(*shared, self.service_model, self)
        self.another_card_model = AnotherCardModel(*shared, self.service_model, self)
        self.invoices_model = InvoicesModel(*shared, self)
        self.invoice_model = InvoiceModel(*shared, self.invoices_model, self)

    @Property(MyCarsModel, constant=True)
    def cars(self) -> MyCarsModel:
        """The account's cars."""
        return self.cars_model

    @Property(RemoveCarModel, constant=True)
    def removeCar(self) -> RemoveCarModel:
        """Taking a car out."""
        return self.remove_car_model

    @Property(MyServicesModel, constant=True)
    def services(self) -> MyServicesModel:
        """The services of all cars."""
        return self.services_model

    @Property(MyServiceModel, constant=True)
    def service(self) -> MyServiceModel:
        """One service in full."""
        return self.service_model

    @Property(RenewalModel, constant=True)
    def renewal(self) -> RenewalModel:
        """One more term of it."""
        return self.renewal_model

    @Property(WithdrawalModel, constant=True)
    def withdrawal(self) -> WithdrawalModel:
        """Withdrawing from it."""
        return self.withdrawal_model

    @Property(AnotherCardModel, constant=True)
    def anotherCard(self) -> AnotherCardModel:
        """Paying what stayed unpaid with another card."""
        return self.another_card_model

    @Property(InvoicesModel, constant=True)
    def invoices(self) -> InvoicesModel:
        """Invoices and orders."""
        return self.invoices_model

    @Property(InvoiceModel, constant=True)
    def invoice(self) -> InvoiceModel:
        """One document."""
        return self.invoice_model
