"""Withdrawing from a purchase within its fourteen days: stated, confirmed, acknowledged (R80w)."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.billing import Withdrawal
from kiosk.domain.visit import Stage
from ui.core import LateCore
from ui.tasks import Tasks
from ui.viewmodels.language import LanguageModel
from ui.viewmodels.my_service import MyServiceModel, iso
from ui.viewmodels.screen_model import ScreenModel
from ui.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WithdrawalModel(ScreenModel):
    """`step` is `offered` until the customer states it, `stated` until they confirm it, then `confirmed`."""

    changed = Signal()

    stage = Stage.WITHDRAWAL

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
        self._withdrawal: Withdrawal | None = None

    @Property(str, notify=changed)
    def step(self) -> str:
        """How far it is."""
        if self._withdrawal is None:
            return "offered"
        return "stated" if self._withdrawal.confirmed_at is None else "confirmed"

    @Property(str, notify=changed)
    def confirmedAt(self) -> str:
        """When the store received it, as an ISO instant."""
        return "" if self._withdrawal is None else iso(self._withdrawal.confirmed_at)

    @Property(str, notify=changed)
    def withdrawBy(self) -> str:
        """The last day on which it can be confirmed."""
        return "" if self._withdrawal is None else iso(self._withdrawal.withdraw_by)

    @Slot()
    def state(self) -> None:
        """The first step: nothing happens yet."""
        contract, token = self._my_service.contract, self.visit.session_token
        if contract is not None and self._withdrawal is None:
            self.work(
                lambda: self.core.usecases.my_account.state_withdrawal(token, contract.contract_id),
                self._take,
            )

    @Slot()
    def confirm(self) -> None:
        """The second step: it is in force."""
        stated, token = self._withdrawal, self.visit.session_token
        if stated is not None and stated.confirmed_at is None:
            self.work(
                lambda: self.core.usecases.my_account.confirm_withdrawal(
                    token, stated.withdrawal_id
                ),
                self._take,
            )

    def entered(self) -> None:
        """From the beginning."""
        self._withdrawal = None
        self.changed.emit()

    def wiped(self) -> None:
        """Nothing of this customer stays."""
        self._withdrawal = None
        self.changed.emit()

    def _take(self, withdrawal: Withdrawal) -> None:
        self._withdrawal = withdrawal
        self.changed.emit()
