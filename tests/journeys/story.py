"""The whole story of the tour: a new customer and a known one, and what goes wrong on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.domain.visit import Stage
from tests.journeys.customer import APPROVED, CHECKED, DECLINED, HOLDER_ON_CARD, Customer
from tests.journeys.demonstration import CUSTOMER
from tests.journeys.telling import Telling
from ui.viewmodels.idle import IdleTimes

CAR = "VR7BDHNPXPE440128"
UNKNOWN_CAR = "VR7BDHNPXPE440129"
KNOWN_CAR = "VR7BCZKXCNE012346"
QUIET = IdleTimes(by_stage={Stage.VIN: 4})
"""Only the VIN screen waits short, for the picture of the warning; the countdown is the usual one."""


class Story(Telling):
    """A new customer and a known one, a break of the store, and nobody there."""

    def tell(self, *, large_text: bool, high_contrast: bool) -> None:
        """Everything, from beginning to end."""
        self._toggles = ("largeText",) * large_text + ("highContrast",) * high_contrast
        self._a_new_customer()
        self._restart()
        self._a_known_customer()
        self._nobody_there()
        self._without_the_store()
        self._count_orders(self._person.email, CUSTOMER[0])

    # ---- a new customer ----------------------------------------------------------------------------------

    def _a_new_customer(self) -> None:
        self._arrive()
        customer = self._customer
        customer.start_account(self._person)
        customer.finish_account()
        self._find_the_car()
        self._choose_services()
        self._agree()
        self._pay_here()
        self._finish_on_the_phone()

    def _arrive(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        kiosk.wait_for_stage("attract")
        if not self._phones:
            customer.see("attract")
        customer.begin(self._language)
        if self._toggles:
            customer.suit_the_screen(*self._toggles)
            customer.see("accessibility")
            customer.shut("accessibility")
        if not self._phones:
            customer.see("welcome")
            kiosk.tap("languageButton")
            kiosk.find("languagesClose")
            customer.see("languages")
            customer.shut("languages")

    def _find_the_car(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        customer.see("vin")
        customer.enter_vin(CAR[:13])
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.error_of("vin"), "too short")
        customer.see("vin-too-short")
        kiosk.tap("vinHelp")
        kiosk.find("whereSheetClose")
        customer.see("vin-where")
        customer.shut("whereSheet")
        kiosk.focus("vin")
        kiosk.tap_key("clear")
        kiosk.keys(UNKNOWN_CAR.replace("0", "O"))
        kiosk.wait(lambda: kiosk.text_of("vin") == UNKNOWN_CAR, "O became 0")
        customer.see("vin-with-o-for-0")
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.kiosk.vin_model.property("problem") == "vehicle_unknown")
        customer.see("vin-unknown")
        kiosk.focus("vin")
        kiosk.key(Qt.Key.Key_End)
        kiosk.tap_key("backspace")
        kiosk.tap_keys(CAR[-1])
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("confirm_vehicle")
        customer.see("confirm-car")
        kiosk.tap("primaryButton")
        customer.wait_for_home()

    def _choose_services(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        customer.see("home")
        kiosk.tap("filter_all")
        kiosk.bring_into_sight("service_e_remote_control")
        customer.see("home-all-services")
        kiosk.tap("filter_available")
        customer.put_in_cart("connect_nav", "m36")
        customer.see("service-in-cart")
        kiosk.tap("secondaryButton")
        customer.wait_for_home()
        customer.put_in_cart("monitoring_pack")
        kiosk.tap("secondaryButton")
        customer.wait_for_home()
        customer.see("home-with-cart")
        customer.open_cart()
        customer.see("cart")
        kiosk.tap("remove_monitoring_pack")
        kiosk.find("removedNotice")
        customer.see("cart-removed")
        kiosk.tap("noticeAction")
        kiosk.find("line_monitoring_pack")

    def _agree(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("terms")
        customer.see("terms")
        kiosk.tap("primaryButton")
        kiosk.find("termsMissing")
        customer.see("terms-missing")
        kiosk.tap("box_terms_of_saleRead")
        kiosk.find("termsSheetClose")
        customer.see("terms-text")
        customer.shut("termsSheet")
        for box in ("terms_of_sale", "terms_of_geolocation"):
            kiosk.tap(f"box_{box}Box")
        customer.see("terms-ticked")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("billing")
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.error_of("postalCode"), "what is missing")
        customer.see("billing-missing")
        customer.fill_address()

    def _pay_here(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        customer.see("payment")
        kiosk.tap("payHere")
        customer.fill_card(DECLINED)
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.kiosk.payment_model.property("problem") == "card_declined")
        customer.see("payment-declined")
        customer.fill_card(APPROVED)
        customer.see("payment-card")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("confirmation")
        customer.see("confirmation")

    def _finish_on_the_phone(self) -> None:
        customer, kiosk, email = self._customer, self.kiosk, self._person.email
        address, digits = customer.show_code()
        phone = self._phone()
        car_page = f"{self._demo.page('car')}/cars/{CAR}?lang={self._language}"
        phone.turn_in_car(car_page, "ignition", on=False)
        phone.open(address)
        phone.keep("question")
        phone.connect("00" if digits != "00" else "11")
        phone.wait_for("#digits[aria-invalid]")
        phone.keep("wrong-digits")
        phone.connect(digits)
        phone.wait_for("#code")
        phone.keep("email")
        customer.wait_for_steps(phone="ok", email="active")
        customer.see("hand-off-connected")
        phone.type_code("000000")
        phone.wait_for("#code[aria-invalid]")
        phone.keep("wrong-code")
        kiosk.wait(lambda: self._demo.mailed_code(email), "the mail")
        phone.type_code(self._demo.mailed_code(email))
        phone.wait_for("form[action='/phone/car']")
        phone.keep("car-ignition-off")
        customer.wait_for_steps(email="ok", car="active")
        customer.see("hand-off-ignition-off")
        phone.turn_in_car(car_page, "ignition", on=True)
        phone.ask_car_again()
        phone.wait_for("ol.line")
        phone.keep("done")
        customer.wait_for_steps(car="ok", active="ok")
        customer.see("hand-off-done")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("attract")
        customer.see("attract-again")

    # ---- a known customer --------------------------------------------------------------------------------

    def _a_known_customer(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        email, password = CUSTOMER
        self._arrive()
        kiosk.tap("chooseLogIn")
        kiosk.wait_for_stage("log_in")
        customer.see("log-in")
        kiosk.type("email", email)
        kiosk.type("password", "not-this-one-at-all")
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.kiosk.log_in_model.property("problem"), "the refusal")
        customer.see("log-in-wrong-password")
        kiosk.retype("password", password)
        kiosk.tap("primaryButton")
        customer.wait_for_home()
        customer.see("home-known-customer")
        self._suit_the_screen_on_home()
        customer.put_in_cart("mapping_pack")
        customer.open_cart()
        customer.agree("terms_of_sale", "terms_of_geolocation")
        customer.see("billing-prefilled")
        customer.go_on_to_payment()
        customer.see("payment-on-phone")
        self._order_without_the_store()
        self._pay_on_the_phone()

    def _suit_the_screen_on_home(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        if self._toggles:
            return
        customer.suit_the_screen("largeText", "highContrast")
        customer.see("accessibility")
        customer.shut("accessibility")
        customer.see("home-large-contrast")
        kiosk.tap("service_tracking_pack")
        kiosk.wait_for_stage("service")
        customer.see("service-large-contrast")
        kiosk.tap("secondaryButton")
        customer.wait_for_home()
        kiosk.tap("accessibilityButton")
        kiosk.tap("usualSettings")
        customer.shut("accessibility")

    def _order_without_the_store(self) -> None:
        """Nothing is ordered while the store is away; once it is back, the order goes by itself, once."""
        customer, kiosk = self._customer, self.kiosk
        self._demo.kill()
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("ordering")
        kiosk.find("notSent")
        customer.see("order-not-sent")
        self._demo.come_back()
        kiosk.wait_for_stage("confirmation")
        customer.see("confirmation-known-customer")

    def _pay_on_the_phone(self) -> None:
        customer, kiosk, email = self._customer, self.kiosk, CUSTOMER[0]
        address, digits = customer.show_code()
        phone = self._phone()
        phone.open(address)
        phone.connect(digits)
        phone.wait_for("#code")
        kiosk.wait(lambda: self._demo.mailed_code(email), "the mail")
        phone.type_code(self._demo.mailed_code(email))
        phone.wait_for("form[action='/phone/card']")
        phone.keep("card")
        customer.wait_for_steps(email="ok", card="active")
        phone.go_to_card()
        phone.keep("provider")
        phone.pay(DECLINED.number, "08/31", DECLINED.code, HOLDER_ON_CARD)
        phone.wait_for("[role=alert]")
        phone.keep("provider-declined")
        phone.pay(CHECKED.number, "08/31", CHECKED.code, HOLDER_ON_CARD)
        phone.wait_for("button[name=decision]")
        phone.keep("bank")
        phone.answer_bank("allow")
        phone.wait_for("ol.line")
        phone.keep("done-known-customer")
        customer.wait_for_steps(card="ok", car="ok", active="ok")
        customer.see("hand-off-done-known-customer")
        kiosk.tap("secondaryButton")
        customer.wait_for_home()
        customer.see("home-with-service")

    # ---- nobody there, no store --------------------------------------------------------------------------

    def _nobody_there(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        kiosk.tap("addCar")
        kiosk.wait_for_stage("vin")
        customer.enter_vin(CAR[:9])
        kiosk.find("moreTime")
        customer.see("idle-warning")
        kiosk.tap("moreTime")
        kiosk.wait(lambda: not kiosk.look("moreTime"))
        assert kiosk.text_of("vin") == CAR[:9], "what was typed is gone"
        kiosk.wait_for_stage("attract")
        customer.see("attract-wiped")
        shown = kiosk.kiosk
        left = [shown.vin_model.property("text"), shown.visit_model.property("email")]
        if any(left) or shown.visit_model.session_token:
            self.faults.append("something of the last customer is still there")

    def _without_the_store(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        customer.begin(self._language)
        if self._toggles:
            customer.suit_the_screen(*self._toggles)
            customer.shut("accessibility")
        kiosk.tap("chooseLogIn")
        kiosk.wait_for_stage("log_in")
        kiosk.type("email", CUSTOMER[0])
        kiosk.type("password", CUSTOMER[1])
        self._demo.kill()
        kiosk.tap("primaryButton")
        kiosk.wait(lambda: kiosk.kiosk.log_in_model.property("problem"), "no store")
        customer.see("log-in-without-store")
        assert kiosk.text_of("email") == CUSTOMER[0], "what was typed is gone"
        self._demo.come_back()
        kiosk.tap("noticeAction")
        customer.wait_for_home()
        customer.see("home-after-the-break")
        customer.start_over()

    # ---- how ---------------------------------------------------------------------------------------------

    def _restart(self) -> None:
        """The kiosk is switched off and on again between the two customers."""
        self.kiosk.close()
        self._kiosk = None
        self._kiosk = self._opened(times=QUIET)
        self._customer = Customer(self._kiosk, self.album)
