"""The kiosk before anybody is known: the driver of the first screens' tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.domain import visit as moves
from tests.ui.shop_double import ShopDouble
from tests.ui.shop_kiosk import ShopKiosk, pause
from tests.ui.store_double import AIRCROSS, VAN


class NewcomersStore(ShopDouble):
    """A store whose customer has an account and no car yet."""

    def __init__(self) -> None:
        super().__init__()
        self.cars = ()
        self.known = {car.vin: car for car in (AIRCROSS, VAN)}


class NewcomersKiosk(ShopKiosk):
    """Stands on the attract screen; a tap waits until nothing slides, as a person does."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(data_dir, store=NewcomersStore())
        root = self.view.rootObject()
        assert root is not None
        self.root: QObject = root

    def settle(self) -> None:
        """Wait until the page stands still."""
        pause(20)
        pages = self.root.findChild(QObject, "pages")
        assert pages is not None
        self.wait(lambda: not pages.property("sliding"))
        pause(20)

    def sheet_open(self, name: str) -> None:
        """Wait until a sheet has risen to its place."""
        sheet = self.root.findChild(QObject, name)
        assert sheet is not None
        self.wait(lambda: sheet.property("opened"))
        pause(20)

    def tap(self, name: str) -> None:
        """Touch an item once nothing slides."""
        self.settle()
        super().tap(name)

    def at_vin(self) -> None:
        """A customer without a car stands on the VIN screen."""
        visit = self.kiosk.visit_model
        visit.apply(moves.begin)
        visit.apply(moves.choose_log_in)
        visit.session_token = "token-1"
        visit.apply(moves.signed_in, self.store.profile, ())
        self.wait_for_stage("vin")
