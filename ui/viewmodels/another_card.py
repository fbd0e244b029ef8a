"""Paying what stayed unpaid with another card, typed here and forgotten as soon as it is sent (R66, R67, R75d)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.orders import Contract
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.my_service import MyServiceModel
from ui.viewmodels.payment import PaymentModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AnotherCardModel(PaymentModel):
    """The card form of a purchase, for money that is owed already; `accepted` once the bank is being asked."""

    acceptedChanged = Signal()

    stage = Stage.ANOTHER_CARD
    keeps_card: ClassVar[frozenset[Stage]] = frozenset({Stage.ANOTHER_CARD})

    def __init__(
        self,
        visit: VisitModel,
        tasks: Tasks,
        core: LateCore,
        language: LanguageModel,
        my_service: MyServiceModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(visit, tasks, core, language, parent)
        self._my_service = my_service
        self._accepted = False
        self._key_of: dict[UUID, UUID] = {}

    @Property(bool, notify=acceptedChanged)
    def accepted(self) -> bool:
        """Whether the store has the bank asked with this card."""
        return self._accepted

    @Slot()
    def pay(self) -> None:
        """Register the card, and have the open amount charged to it; otherwise the form says what is wrong."""
        if self.shown and not self.is_busy and not self._accepted and self.card_whole():
            self.use_card()

    def card_registered(self, card_id: UUID) -> None:
        """The card can be used: have the open amount charged to it."""
        contract, token = self._my_service.contract, self.visit.session_token
        # One request for each card, however often it is tried.
        key = self._key_of.setdefault(card_id, uuid4())
        if contract is not None:
            self.work(
                lambda: self.core.usecases.my_account.pay_again(
                    token, contract.contract_id, card_id, key
                ),
                self._paid,
                self._refused,
            )

    def entered(self) -> None:
        """An empty form."""
        self._accepted, self._key_of = False, {}
        self.acceptedChanged.emit()
        super().entered()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._accepted, self._key_of = False, {}
        self.acceptedChanged.emit()
        super().wiped()

    def _paid(self, _contract: Contract) -> None:
        self._accepted = True
        self._forget_card()
        self.acceptedChanged.emit()
