"""The story of my account: what was bought is looked at, withdrawn from, paid, invoiced and renewed while days pass."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import requests

from kiosk.contract.orders import NewOrder, OrderLine, PaymentChoice
from kiosk.domain.account import Address
from kiosk.domain.card import CardEntry
from kiosk.domain.consent import Consent, Terms
from kiosk.domain.contract import MARKET_ZONES, ends_on
from tests.journeys.customer import APPROVED, read_code
from tests.journeys.demonstration import CUSTOMER
from tests.journeys.story_data import asks_for_help, changes_data, leaves_for_good
from tests.journeys.telling import Telling

ZONE = MARKET_ZONES["NL"]
CAR = "VR7BCZKXCNE012346"
OTHER_CAR = "VF7SXHNPMMT531882"
TRACKING, NAV, ZONES, MAPPING = "tracking_pack", "connect_nav", "danger_zones", "mapping_pack"
CHARGE_FAILS = "4000000000000341"
HOME = Address("Lindelaan", "12", "3511 AB", "Utrecht", "NL")


class AccountStory(Telling):
    """The demonstration's customer over a year and a day; `short` leaves out what only pictures need."""

    def __init__(
        self, folder: Path, language: str, orientation: str, *, short: bool = False
    ) -> None:
        super().__init__(folder, language, orientation)
        self._short = short
        if short:
            self.album.folder = None
        self._bought: dict[str, UUID] = {}
        self._start = self._today
        self.kiosk.kiosk.my_account_model.renewal_model.now = lambda: self._now

    def tell(self, *, large_text: bool = False, high_contrast: bool = False) -> None:
        """Everything, from the purchase to the day after the year."""
        self._toggles = ("largeText",) * large_text + ("highContrast",) * high_contrast
        self._buys((TRACKING, NAV, ZONES), APPROVED.number)
        if not self._short:
            self._buys((MAPPING,), CHARGE_FAILS)
        self._looks_round()
        self._withdraws(ZONES)
        self._changes_cars()
        self._customer.start_over()
        self._reads_the_invoice()
        if not self._short:
            self._a_charge_fails()
        self._renews_on_the_day()
        if not self._short:
            self._the_day_after()
            self._asks_and_leaves()

    # ---- day 0 -------------------------------------------------------------------------------------------

    def _looks_round(self) -> None:
        customer, kiosk = self._customer, self.kiosk
        self._arrives()
        kiosk.find("owned_Connect Nav")
        customer.see("home")
        kiosk.tap("myAccountChip")
        kiosk.wait_for_stage("my_account")
        customer.see("my-account")
        kiosk.tap("account_my_services")
        kiosk.find(f"contract_{self._bought[TRACKING]}")
        customer.see("my-services")

    def _withdraws(self, service: str) -> None:
        """R80w: stated, confirmed, acknowledged on the screen and by mail; afterwards not offered any more."""
        customer, kiosk = self._customer, self.kiosk
        self._opens(service)
        customer.see("my-service")
        kiosk.tap("withdraw")
        kiosk.wait_for_stage("withdrawal")
        customer.see("withdrawal")
        kiosk.tap("primaryButton")
        kiosk.find("declaration")
        customer.see("withdrawal-stated")
        self._wants(self._status(service) == "active", "stating a withdrawal changes nothing")
        kiosk.tap("primaryButton")
        kiosk.find("withdrawn")
        customer.see("withdrawal-received")
        self._wants(self._status(service) == "withdrawn", "the withdrawal is in force")
        self._waits_for_mail("withdrawal_acknowledged")
        kiosk.tap("primaryButton")
        kiosk.find("timeWithdrawn")
        self._wants(kiosk.look("withdraw") is None, "nobody withdraws twice")
        customer.see("my-service-withdrawn")
        kiosk.tap("secondaryButton")
        kiosk.wait_for_stage("my_services")
        kiosk.tap("secondaryButton")
        kiosk.wait_for_stage("my_account")

    def _changes_cars(self) -> None:
        """R32, R43, R46 to R48: one more car; one with running contracts is taken out and comes back with them."""
        customer, kiosk = self._customer, self.kiosk
        kiosk.tap("account_my_cars")
        kiosk.wait_for_stage("my_cars")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("vin")
        customer.add_car(OTHER_CAR)
        self._to("my_cars")
        kiosk.find(f"myCar_{OTHER_CAR}")
        customer.see("my-cars")
        kiosk.tap(f"removeCar_{CAR}")
        kiosk.find("whatGoes")
        customer.see("remove-car")
        kiosk.tap("primaryButton")
        kiosk.find("removedCar")
        customer.see("my-cars-removed")
        self._wants(self._status(TRACKING) == "active", "its contracts run on (R47)")
        self._to("my_services")
        kiosk.find("servicesState")
        kiosk.wait(lambda: kiosk.kiosk.my_account_model.services_model.property("state") == "ready")
        self._wants(not self._shown(TRACKING), "they are not shown (R46)")
        customer.see("my-services-none")
        self._to("my_cars")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("vin")
        customer.add_car(CAR)
        self._to("my_services")
        kiosk.wait(lambda: self._shown(TRACKING), "the view comes back (R48)")

    # ---- days later --------------------------------------------------------------------------------------

    def _reads_the_invoice(self) -> None:
        """R77: final after three days; read page by page, mailed as a PDF, taken along by the phone."""
        customer, kiosk = self._customer, self.kiosk
        self._goes_to(self._start + timedelta(days=3))
        kiosk.wait(lambda: self._count("invoice_documents") > 0, "the invoice")
        self._arrives()
        self._to("invoices")
        papers = kiosk.kiosk.my_account_model.invoices_model
        kiosk.wait(lambda: papers.property("state") == "ready", "the list of invoices")
        customer.see("invoices")
        [[number]] = self._demo.ask("SELECT number FROM invoices WHERE number LIKE 'F%' LIMIT 1")
        kiosk.tap(f"invoice_{number}")
        kiosk.wait_for_stage("invoice")
        page = kiosk.find("invoicePage")
        kiosk.wait(lambda: page.property("paintedWidth") > 0, "the page")
        customer.see("invoice")
        kiosk.tap("mailInvoice")
        kiosk.find("invoiceMailed")
        self._waits_for_mail("invoice_copy")
        kiosk.tap("takeInvoice")
        kiosk.find("qrImage")
        kiosk.wait(
            lambda: kiosk.kiosk.my_account_model.invoice_model.property("qrSource").isValid()
        )
        read = read_code(kiosk.picture())
        self._wants(read.endswith("/account/invoices"), f"the code leads to {read}")
        customer.see("invoice-take-along")
        customer.shut("invoicePhone")
        customer.start_over()

    def _a_charge_fails(self) -> None:
        """R75, R75d, R80w: charged on day 14; one that fails is tried again, then suspended, then asked for by hand."""
        customer, kiosk = self._customer, self.kiosk
        for days in (14, 15, 17, 21):
            self._goes_to(self._start + timedelta(days=days))
            self._settles(MAPPING, attempts={14: 2, 15: 3, 17: 4, 21: 4}[days])
            self._arrives()
            self._to("my_services")
            self._opens(MAPPING)
            kiosk.find("unpaid")
            customer.see(f"charge-failed-day-{days}")
            kiosk.tap("secondaryButton")
            self._opens(NAV)
            offered = kiosk.look("withdraw") is not None
            self._wants(offered == (days == 14), f"withdrawing on day {days}: {offered}")
            customer.see(f"charged-day-{days}")
            customer.start_over()
        self._arrives()
        self._to("my_services")
        self._opens(MAPPING)
        kiosk.tap("primaryButton")
        kiosk.find("askedAgain")
        customer.see("charge-asked-again")
        customer.start_over()

    def _renews_on_the_day(self) -> None:
        """R78, R79: told long before, not open the day before, renewed on the day with both boxes ticked anew."""
        customer, kiosk = self._customer, self.kiosk
        end = self._end
        if not self._short:
            self._goes_to(end - timedelta(days=1))
            self._arrives()
            self._to("my_services")
            self._opens(TRACKING)
            kiosk.find("renewalDay")
            self._wants(kiosk.look("primaryButton") is None, "nothing renews a day early")
            customer.see("renewal-a-day-early")
            customer.start_over()
        self._goes_to(end)
        kiosk.wait(lambda: self._money(TRACKING) == "charged", "the charge of the first year")
        self._arrives()
        self._to("my_services")
        self._opens(TRACKING)
        customer.see("renewal-day")
        kiosk.tap("primaryButton")
        kiosk.wait_for_stage("renewal")
        kiosk.find("box_terms_of_geolocation")
        kiosk.tap("primaryButton")
        kiosk.find("termsMissing")
        customer.see("renewal-boxes-missing")
        for box in ("terms_of_sale", "terms_of_geolocation"):
            kiosk.tap(f"box_{box}Box")
            customer.wait_until_checked(f"box_{box}")
        kiosk.tap("primaryButton")
        kiosk.find("renewed")
        customer.see("renewed")
        following = ends_on(self._start, 24)
        [[ends]] = self._demo.ask(
            "SELECT ends_on FROM contracts WHERE id = ?", self._bought[TRACKING].hex
        )
        self._wants(ends == str(following), f"the new term ends on {ends}, not on {following}")
        self._waits_for_mail("renewed")
        customer.start_over()

    def _the_day_after(self) -> None:
        """R79: a service that was not renewed is over, and says so."""
        customer, kiosk = self._customer, self.kiosk
        self._goes_to(self._end + timedelta(days=1))
        kiosk.wait(lambda: self._status(NAV) == "expired", "the end")
        self._arrives()
        self._to("my_services")
        self._opens(NAV)
        kiosk.find("orderAnew")
        customer.see("renewal-missed")
        customer.start_over()

    def _asks_and_leaves(self) -> None:
        """R23 to R28, R81, R84, R85: help, personal data, and the end of the account."""
        self._arrives()
        asks_for_help(self._customer, self._demo)
        changes_data(self._customer, self._demo)
        leaves_for_good(self._customer)

    # ---- how ---------------------------------------------------------------------------------------------

    @property
    def _now(self) -> datetime:
        url = f"{self._demo.page('mailbox')}/clock.json"
        return datetime.fromisoformat(requests.get(url, timeout=30).json()["now"])

    @property
    def _today(self) -> date:
        return self._now.astimezone(ZONE).date()

    @property
    def _end(self) -> date:
        end = ends_on(self._start, 12)
        assert end is not None
        return end

    def _goes_to(self, day: date) -> None:
        """Nobody is at the kiosk while the demonstration's clock moves."""
        self.kiosk.wait_for_stage("attract")
        url = f"{self._demo.page('mailbox')}/clock"
        answer = requests.post(url, data={"until": day.isoformat()}, timeout=30)
        self._wants(answer.ok and self._today == day, f"the clock goes to {day}")

    def _arrives(self) -> None:
        customer = self._customer
        customer.begin(self._language)
        if self._toggles:
            customer.suit_the_screen(*self._toggles)
            customer.shut("accessibility")
        customer.log_in(*CUSTOMER)
        customer.wait_for_home()

    def _to(self, stage: str) -> None:
        """By the top bar to a screen of my account, from wherever one is."""
        kiosk = self.kiosk
        if kiosk.stage != "my_account":
            kiosk.tap("accountButton")
            kiosk.wait_for_stage("my_account")
        kiosk.tap(f"account_{stage}")
        kiosk.wait_for_stage(stage)

    def _opens(self, service: str) -> None:
        kiosk = self.kiosk
        kiosk.wait_for_stage("my_services")
        kiosk.tap(f"contract_{self._bought[service]}")
        kiosk.wait_for_stage("my_service")
        kiosk.find("serviceStatus")

    def _shown(self, service: str) -> bool:
        return self.kiosk.look(f"contract_{self._bought[service]}") is not None

    def _buys(self, services: tuple[str, ...], number: str) -> None:
        """An order of the customer's on this very kiosk, without its screens; active once the car has answered."""
        usecases = self.kiosk.core.usecases
        store = usecases.my_services.store
        signed_in = usecases.log_in(*CUSTOMER)
        token = signed_in.session_token
        entry = CardEntry(number, 12, 2035, "123", "D KLANT")
        card = usecases.register_card(token, entry, uuid4())
        fits = {
            fit.service.id: fit.service for fit in usecases.browse_services(signed_in.vehicles[0])
        }
        lines = tuple(
            OrderLine(
                service_id=name,
                offer_id=fits[name].offers[0].id,
                vin=CAR,
                price_cents=fits[name].offers[0].price_cents,
            )
            for name in services
        )
        consents = tuple(
            Consent(terms, usecases.read_terms(terms, "nl").version, "nl", datetime.now(UTC))
            for terms in Terms
            if terms is Terms.SALE or any(fits[name].needs_geolocation for name in services)
        )
        order = store.place_order(
            token,
            NewOrder(
                order_id=uuid4(),
                lines=lines,
                total_cents=sum(line.price_cents for line in lines),
                consents=consents,
                billing_address=HOME,
                payment=PaymentChoice.CARD,
                card_id=card.card_id,
                language="nl",
            ),
        )
        store.sign_out(token)
        # The phone, which would finish the order at once, has had its quarter of an hour.
        self._demo.change(
            "UPDATE orders SET placed_at = datetime(placed_at, '-16 minutes') WHERE id = ?",
            order.order_id.hex,
        )
        self._bought |= {c.service_id: c.contract_id for c in order.contracts}
        self.kiosk.wait(lambda: all(self._status(name) == "active" for name in services), "active")

    def _status(self, service: str) -> str:
        return self._column("service_status", service)

    def _money(self, service: str) -> str:
        return self._column("money_status", service)

    def _column(self, name: str, service: str) -> str:
        query = f"SELECT {name} FROM contracts WHERE id = ?"
        [[found]] = self._demo.ask(query, self._bought[service].hex)
        return str(found)

    def _count(self, table: str) -> int:
        return int(self._demo.ask(f"SELECT count(*) FROM {table}")[0][0])

    def _settles(self, service: str, *, attempts: int) -> None:
        """The bank has been asked that often, and has answered."""
        query = "SELECT attempt, state FROM charges WHERE contract_id = ?"
        wanted = [
            (attempts, "unpaid" if self._today >= self._start + timedelta(days=21) else "due")
        ]
        contract = self._bought[service].hex
        self.kiosk.wait(
            lambda: [tuple(row) for row in self._demo.ask(query, contract)] == wanted,
            f"attempt {attempts}",
        )

    def _waits_for_mail(self, kind: str) -> None:
        query = "SELECT count(*) FROM mails WHERE kind = ? AND settled_at IS NOT NULL"
        self.kiosk.wait(lambda: self._demo.ask(query, kind)[0][0] > 0, f"the mail {kind}")

    def _wants(self, held: bool, what: str) -> None:
        if not held:
            raise AssertionError(f"not so: {what}")
