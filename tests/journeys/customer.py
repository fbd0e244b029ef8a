"""What a customer does at the kiosk, stage by stage; the tour and the journeys put their stories together from it."""

from __future__ import annotations

import time
from dataclasses import dataclass

import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from tests.journeys.album import Album
from tests.journeys.kiosk_window import KioskWindow


@dataclass(frozen=True)
class Person:
    """Who creates an account; example data."""

    first_name: str = "Nora"
    surname: str = "Voorbeeld"
    email: str = "nora@example.org"
    password: str = "vlinder-hamer-zeven-boot"


@dataclass(frozen=True)
class Card:
    """A test card of the embedded payment provider, and a name as its holder would write it (R67)."""

    number: str
    expiry: str = "0831"
    code: str = "737"
    holder: str = "N.J. d'Voorbeeld-Müller"


APPROVED = Card("4111111111111111")
DECLINED = Card("4000000000000002")
CHECKED = Card("4000000000003220")
HOLDER_ON_CARD = "NJ DVOORBEELD MULLER"


class Customer:
    """Somebody at the kiosk. `see` keeps a picture where there is an album for it."""

    def __init__(self, kiosk: KioskWindow, album: Album | None = None) -> None:
        self.kiosk = kiosk
        self.album = album or Album()

    def see(self, name: str) -> QImage | None:
        """Look at the screen as it stands now."""
        if self.album.folder is None:
            return None
        image = self.kiosk.picture()
        self.album.keep(name, image)
        return image

    def begin(self, language: str = "nl") -> None:
        """Choose a language on the attract screen and touch it (K9)."""
        self.kiosk.wait_for_stage("attract")
        if self.kiosk.kiosk.language_model.now != language:
            self.kiosk.tap(f"attractLanguage_{language}")
            self.kiosk.wait(lambda: self.kiosk.kiosk.language_model.now == language)
        self.kiosk.tap("begin")
        self.kiosk.wait_for_stage("welcome")

    def suit_the_screen(self, *toggles: str) -> None:
        """Turn on `largeText` or `highContrast` in the sheet for it (K10)."""
        self.kiosk.tap("accessibilityButton")
        for toggle in toggles:
            self.kiosk.tap(f"{toggle}Toggle")
            self.wait_until_checked(f"{toggle}Toggle")

    def wait_until_checked(self, name: str) -> None:
        """Wait until a box or a switch shows that it is on."""
        row = self.kiosk.find(name)
        self.kiosk.wait(lambda: row.property("checked"), name)

    def shut(self, sheet: str) -> None:
        """Shut a sheet by its cross, which a customer touches again where nothing came of it."""
        cross = f"{sheet}Close"
        self.kiosk.tap(cross)
        again_at_s = time.monotonic() + 3
        self.kiosk.wait(lambda: not self.kiosk.look(cross) or time.monotonic() > again_at_s)
        if self.kiosk.look(cross):
            self.kiosk.tap(cross)
        self.kiosk.wait(lambda: not self.kiosk.look(cross), "the sheet to go")

    def log_in(self, email: str, password: str) -> None:
        """From the welcome screen to the car."""
        self.kiosk.tap("chooseLogIn")
        self.kiosk.wait_for_stage("log_in")
        self.kiosk.type("email", email)
        self.kiosk.type("password", password)
        self.kiosk.tap("primaryButton")
        self.kiosk.wait_for_stage("home", "vin")

    def start_account(self, person: Person) -> None:
        """Through the first two pages of creating an account; the e-mail on the on-screen keyboard."""
        kiosk = self.kiosk
        kiosk.tap("chooseCreateAccount")
        kiosk.wait_for_stage("create_account")
        kiosk.type("firstName", person.first_name)
        kiosk.type("surname", person.surname)
        self.see("who-are-you")
        kiosk.tap("primaryButton")
        kiosk.focus("email")
        kiosk.tap_keys(person.email)
        kiosk.wait(lambda: kiosk.text_of("email") == person.email, person.email)
        self.see("email-on-the-keyboard")
        kiosk.type("password", person.password)
        kiosk.tap("primaryButton")
        kiosk.find("adultBox")

    def finish_account(self) -> None:
        """The last page: of age, and confirmed; then on to the car."""
        kiosk = self.kiosk
        kiosk.tap("adultBox")
        self.see("last-questions")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("account_created")
        self.see("account-created")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("vin")

    def enter_vin(self, vin: str) -> None:
        """Type a VIN on its keypad, over what stands there, and send it."""
        kiosk = self.kiosk
        kiosk.focus("vin")
        if kiosk.text_of("vin"):
            kiosk.tap_key("clear")
        kiosk.tap_keys(vin)
        kiosk.wait(lambda: kiosk.text_of("vin") == vin, vin)

    def add_car(self, vin: str) -> None:
        """From the VIN to home."""
        self.enter_vin(vin)
        self.kiosk.tap("primaryButton")
        self.kiosk.wait_for_stage("confirm_vehicle")
        self.kiosk.tap("primaryButton")
        self.wait_for_home()

    def wait_for_home(self) -> None:
        """Home with its services."""
        self.kiosk.wait_for_stage("home")
        home = self.kiosk.kiosk.home_model
        self.kiosk.wait(lambda: home.property("catalogueState") == "ready", "the services")
        self.kiosk.wait(lambda: home.property("contractsState") != "loading", "the contracts")

    def put_in_cart(self, service: str, offer: str = "") -> None:
        """Open a service with Discover and put it in the cart (R51, R59)."""
        self.kiosk.tap(f"service_{service}")
        self.kiosk.wait_for_stage("service")
        if offer:
            self.kiosk.tap(f"offer_{offer}")
        self.see(f"service-{service}")
        self.kiosk.tap("primaryButton")
        self.kiosk.find("inCartNotice")

    def open_cart(self) -> None:
        """From the service, or from home, to the cart."""
        self.kiosk.tap("primaryButton")
        self.kiosk.wait_for_stage("cart")

    def agree(self, *boxes: str) -> None:
        """From the cart through the terms: only those boxes that the cart asks for are there (R61)."""
        kiosk = self.kiosk
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("terms")
        for box in boxes:
            kiosk.tap(f"box_{box}Box")
            self.wait_until_checked(f"box_{box}")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("billing")

    def fill_address(self) -> None:
        """The billing address (R64)."""
        for field, text in {
            "postalCode": "3511 AB",
            "houseNumber": "12",
            "street": "Lindelaan",
            "city": "Utrecht",
        }.items():
            self.kiosk.retype(field, text)
        self.see("billing")
        self.go_on_to_payment()

    def go_on_to_payment(self) -> None:
        """From the address to the payment."""
        self.kiosk.tap("primaryButton")
        self.kiosk.wait_for_stage("payment")

    def fill_card(self, card: Card) -> None:
        """The card form on the screen."""
        kiosk = self.kiosk
        if not kiosk.look("cardNumber"):
            kiosk.tap("payHere")
        kiosk.retype("cardNumber", card.number)
        kiosk.retype("cardExpiry", card.expiry)
        kiosk.retype("cardCode", card.code)
        kiosk.retype("cardHolder", card.holder)
        kiosk.wait(lambda: kiosk.text_of("cardHolder").strip() == HOLDER_ON_CARD, HOLDER_ON_CARD)

    def order(self) -> None:
        """Order and pay, up to the confirmation."""
        self.kiosk.tap("primaryButton")
        self.kiosk.wait_for_stage("confirmation")

    def show_code(self) -> tuple[str, str]:
        """From the confirmation to the code for the phone: what a camera reads off the picture, and the digits."""
        self.kiosk.tap("primaryButton")
        self.kiosk.wait_for_stage("handoff")
        return self.read_off("hand-off")

    def log_in_by_phone(self, *, creating: bool = False) -> tuple[str, str]:
        """From the welcome screen to the code for logging in, or for creating the account, on the phone."""
        kiosk, model = self.kiosk, self.kiosk.kiosk.phone_sign_in_model
        kiosk.tap("choosePhone")
        kiosk.wait_for_stage("phone_sign_in")
        read = self.read_off("log-in-code")
        if not creating:
            return read
        shown = model.code_model.now
        kiosk.tap("otherOnPhone")
        kiosk.wait(lambda: model.code_model.now not in (None, shown), "another code")
        return self.read_off("create-code")

    def take_along(self) -> tuple[str, str]:
        """Leave in the middle: the code that takes the visit along."""
        self.kiosk.tap("leaveByPhone")
        self.kiosk.wait_for_stage("parking")
        return self.read_off("take-along-code")

    def read_off(self, name: str) -> tuple[str, str]:
        """What a camera reads off the screen, and the two digits beside it."""
        kiosk = self.kiosk
        wanted = ("qrImage", "matchDigits")
        kiosk.wait(lambda: all(map(kiosk.in_sight, wanted)), "code and digits, without scrolling")
        image = kiosk.picture()
        if self.album.folder is not None:
            self.album.keep(name, image)
        return read_code(image), str(kiosk.find("matchDigits").property("text"))

    def wait_for_phone(self, state: str) -> None:
        """Wait until the log-in by phone has come so far."""
        model = self.kiosk.kiosk.phone_sign_in_model
        self.kiosk.wait(lambda: model.state_now == state, f"the phone: {state}")

    def wait_for_steps(self, **states: str) -> None:
        """Wait until the kiosk shows steps of the hand-off as `ok`, `active`, `failed` or `waiting`."""
        self.kiosk.wait(lambda: {step: self._step(step) for step in states} == states, f"{states}")

    def _step(self, step: str) -> str:
        row = self.kiosk.look(f"step_{step}")
        return "" if row is None else str(row.property("step"))

    def start_over(self) -> None:
        """Start over by the top bar, and say yes."""
        kiosk = self.kiosk
        kiosk.tap("startOverButton")
        if kiosk.stage != "attract":
            kiosk.tap("startOverAction")
        kiosk.wait_for_stage("attract")


def read_code(image: QImage) -> str:
    """The one QR code on a picture, read as a camera reads it."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    pixels = Image.frombuffer(
        "RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine(), 1
    )
    found = zxingcpp.read_barcodes(pixels)
    assert len(found) == 1, f"{len(found)} codes on the picture"
    return str(found[0].text)
