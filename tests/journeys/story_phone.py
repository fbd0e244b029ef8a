"""The story of the tour in which everything personal is typed on the customer's own phone; the kiosk takes the VIN only."""

from __future__ import annotations

from tests.journeys.customer import APPROVED, CHECKED, HOLDER_ON_CARD
from tests.journeys.demonstration import CUSTOMER
from tests.journeys.phone import Phone
from tests.journeys.telling import Telling

CAR = "VR7BDHNPXPE440128"


class PhoneStory(Telling):
    """Somebody new creates their account on the phone and takes the cart along; somebody known logs in by phone."""

    def tell(self, *, large_text: bool, high_contrast: bool) -> None:
        """Everything, from beginning to end."""
        toggles = ("largeText",) * large_text + ("highContrast",) * high_contrast
        self._arrive(*toggles)
        phone = self._phone()
        self._create_on_the_phone(phone)
        self._take_the_cart_along(phone)
        self._order_on_the_phone(phone)
        self._arrive(*toggles)
        phone = self._phone()
        self._refuse_then_log_in(phone)
        self._order_here(phone)
        self._count_orders(self._person.email, CUSTOMER[0])

    def _arrive(self, *toggles: str) -> None:
        customer = self._customer
        customer.begin(self._language)
        if toggles:
            customer.suit_the_screen(*toggles)
            customer.shut("accessibility")
        if not self._phones:
            customer.see("welcome")

    # ---- somebody new ------------------------------------------------------------------------------------

    def _create_on_the_phone(self, phone: Phone) -> None:
        customer, kiosk, person = self._customer, self.kiosk, self._person
        address, digits = customer.log_in_by_phone(creating=True)
        phone.open(address)
        customer.wait_for_phone("opened")
        customer.see("type-the-number")
        phone.keep("question-create")
        phone.connect(digits)
        phone.wait_for("#first_name")
        customer.wait_for_phone("creating")
        customer.see("creating-on-the-phone")
        phone.fill(first_name=person.first_name, surname=person.surname)
        phone.fill(email=person.email, password=person.password)
        phone.tap("input[name=adult]")
        phone.keep("new-account")
        phone.tap("form[action='/account/new'] button.main")
        customer.wait_for_phone("welcome")
        customer.see("welcome-masked")
        kiosk.wait_for_stage("vin")
        phone.wait_for("#code")
        phone.keep("look-at-the-kiosk")
        kiosk.wait(lambda: self._demo.mailed_code(person.email), "the mail")
        phone.type_code(self._demo.mailed_code(person.email))
        phone.wait_until_gone("#code")
        phone.keep("address-confirmed")

    def _take_the_cart_along(self, phone: Phone) -> None:
        customer, kiosk = self._customer, self.kiosk
        customer.see("vin")
        customer.add_car(CAR)
        customer.see("home")
        customer.put_in_cart("connect_nav", "m36")
        customer.open_cart()
        customer.see("cart")
        address, digits = customer.take_along()
        phone.open(address)
        phone.keep("question-visit")
        phone.connect(digits)
        phone.wait_for("button.main[form=take]")
        parking = kiosk.kiosk.parking_model
        kiosk.wait(lambda: parking.state_now == "connected", "the phone to have it")
        customer.see("the-phone-has-it")
        kiosk.wait_for_stage("attract")
        customer.see("forgotten")
        if kiosk.kiosk.visit_model.session_token or kiosk.kiosk.visit_model.property("email"):
            self.faults.append("something of the customer who left is still there")

    def _order_on_the_phone(self, phone: Phone) -> None:
        phone.keep("cart")
        phone.tap("button.main[form=take]")
        phone.wait_for("input[name=terms_of_sale]")
        for box in ("terms_of_sale", "terms_of_geolocation"):
            phone.tap(f"input[name={box}]")
        phone.keep("terms")
        phone.tap("form[action='/order/terms'] button.main")
        phone.wait_for("#street")
        phone.fill(street="Lindelaan", house_number="12", postal_code="3511 AB", city="Utrecht")
        phone.keep("address")
        phone.tap("form[action='/order/address'] button.main")
        phone.wait_for("form[action='/order/confirm']")
        phone.keep("confirm")
        phone.tap("form[action='/order/confirm'] button.main")
        self._pay(phone, APPROVED.number)
        phone.keep("done")

    # ---- somebody known ----------------------------------------------------------------------------------

    def _refuse_then_log_in(self, phone: Phone) -> None:
        customer, kiosk = self._customer, self.kiosk
        address, _digits = customer.log_in_by_phone()
        phone.open(address)
        phone.tap("button[name=answer][value=no]")
        customer.wait_for_phone("refused")
        customer.see("refused-on-the-phone")
        phone.keep("refused")
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.kiosk.phone_sign_in_model.code_model.now, "a new code")
        address, digits = customer.read_off("log-in-code-again")
        phone.open(address)
        phone.keep("question-log-in")
        phone.connect(digits)
        phone.wait_for("#password")
        customer.wait_for_phone("signing_in")
        customer.see("logging-in-on-the-phone")
        email, password = CUSTOMER
        phone.fill(email=email, password=password)
        phone.keep("log-in")
        phone.tap("form[action='/account/log-in'] button.main")
        customer.wait_for_phone("welcome")
        customer.see("welcome-masked-known")
        phone.wait_until_gone("#password")
        phone.keep("logged-in")
        customer.wait_for_home()

    def _order_here(self, phone: Phone) -> None:
        """The address is known and the card is for the phone: nothing personal is typed here."""
        customer, kiosk = self._customer, self.kiosk
        customer.put_in_cart("mapping_pack")
        customer.open_cart()
        customer.agree("terms_of_sale", "terms_of_geolocation")
        customer.see("billing-prefilled")
        customer.go_on_to_payment()
        customer.see("payment")
        customer.order()
        customer.see("confirmation")
        address, digits = customer.show_code()
        phone.open(address)
        phone.connect(digits)
        self._prove_address(phone)
        self._pay(phone, CHECKED.number)
        phone.keep("done-known")
        customer.wait_for_steps(card="ok", car="ok", active="ok")
        customer.see("hand-off-done")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("attract")

    def _prove_address(self, phone: Phone) -> None:
        """The mailed code, where the phone is asked for it."""
        phone.wait_for("#code, form[action='/phone/card']")
        if phone.shows("#code"):
            self.kiosk.wait(lambda: self._demo.mailed_code(CUSTOMER[0]), "the mail")
            phone.type_code(self._demo.mailed_code(CUSTOMER[0]))

    def _pay(self, phone: Phone, number: str) -> None:
        phone.wait_for("form[action='/phone/card'], #security_code")
        phone.keep("card")
        if not phone.shows("#security_code"):
            phone.go_to_card()
        phone.keep("provider")
        phone.pay(number, "08/31", APPROVED.code, HOLDER_ON_CARD)
        if number == CHECKED.number:
            phone.wait_for("button[name=decision]")
            phone.keep("bank")
            phone.answer_bank("allow")
        phone.wait_for("ol.line")
