"""What every story of the tour starts, shows and ends: the demonstration's store, a kiosk on it, and phones."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.album import Album
from tests.journeys.customer import APPROVED, CHECKED, DECLINED, Customer, Person
from tests.journeys.demonstration import CUSTOMER, Demonstration
from tests.journeys.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.journeys.phone import Phone
from ui.viewmodels.idle import IdleTimes


class Telling:
    """Tells itself once; `close` ends everything that it started."""

    def __init__(self, folder: Path, language: str, orientation: str) -> None:
        self.album = Album(folder)
        self.faults: list[str] = []
        self._language = language
        self._size = PORTRAIT if orientation == "portrait" else LANDSCAPE
        self._person = Person()
        self._toggles: tuple[str, ...] = ()
        self._phones: list[Phone] = []
        self._demo = Demonstration(folder / "data")
        self._kiosk: KioskWindow | None = self._opened(self._demo.store.enrolment_code)
        self._customer = Customer(self._kiosk, self.album)

    def tell(self, *, large_text: bool, high_contrast: bool) -> None:
        """Everything, from beginning to end."""
        raise NotImplementedError

    @property
    def kiosk(self) -> KioskWindow:
        """The kiosk that is open."""
        assert self._kiosk is not None
        return self._kiosk

    def secrets(self) -> list[str]:
        """What must not lie in any file."""
        cards = [card.number for card in (APPROVED, DECLINED, CHECKED)]
        return [*cards, self._person.password, CUSTOMER[1]]

    def last_look(self) -> None:
        """A picture of where it broke off."""
        if self._kiosk is not None:
            self.album.keep("broken-off", self._kiosk.view.grabWindow())
        if self._phones:
            self._phones[-1].keep("broken-off")

    def close(self) -> None:
        """End the phones, the kiosk and the store."""
        for phone in self._phones:
            self.faults += [f"phone: {fault}" for fault in phone.faults]
            phone.close()
        if self._kiosk is not None:
            self._kiosk.close()
            self._kiosk = None
        self._demo.close()

    def _count_orders(self, *emails: str) -> None:
        """Each of them has ordered, once."""
        for email in emails:
            count = self._demo.orders_of(email)
            if count != 1:
                self.faults.append(f"the store has {count} orders of {email}")

    def _opened(self, code: str = "", times: IdleTimes | None = None) -> KioskWindow:
        config = self._demo.config()
        return KioskWindow(config, size=self._size, enrolment_code=code, idle_times=times)

    def _phone(self) -> Phone:
        phone = Phone(self.kiosk.wait, self._language, self.album)
        self._phones.append(phone)
        return phone
