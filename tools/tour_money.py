"""Live through two years of five customers in minutes: every charge, mail and paper on its day, as pictures.

    make tour TOUR=money

The demonstration runs as a process of its own; orders come over the real interface as from an enrolled kiosk, and its
clock page moves the days. A line is printed for everything that happens; the first date or amount that is not what the
rules say ends it with an error.
"""

from __future__ import annotations

import shutil
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from kiosk.domain.contract import ends_on  # noqa: E402  # needs the path above
from kiosk.store.pages.formats import day as words  # noqa: E402
from kiosk.store.pages.formats import price  # noqa: E402
from tests.journeys.demonstration import processes_left  # noqa: E402
from tests.journeys.passing_time import PassingTime, RuleBroken, demand  # noqa: E402
from tests.store.demo.system import APPROVED, Kiosk  # noqa: E402

FOLDER = ROOT / "build" / "tour" / "money"
MASTERCARD, CHARGE_FAILS = "5555555555554444", "4000000000000341"
TRACKING, NAV, CALLS, ZONES = "tracking_pack", "connect_nav", "teleservices", "danger_zones"
FIRST_MAILS = {
    "nl": ("Bevestig uw e-mailadres", "Uw bestelling", "Uw account is klaar"),
    "de": ("Bestätigen Sie Ihre E-Mail-Adresse", "Ihre Bestellung", "Ihr Konto ist bereit"),
}
PRICES = {TRACKING: 14900, NAV: 7900, CALLS: 2400, ZONES: 2900}


class MoneyTour:
    """The customers: one as everybody, one whose card fails, one who withdraws, one whose car fails, one who never comes back."""

    def __init__(self, life: PassingTime) -> None:
        self.life = life
        self.start = life.first_day
        self.charge_day = self.start + timedelta(days=14)
        end = ends_on(self.start, 12)
        demand(end is not None, "a year has an end")
        self.end: date = end or self.start
        self.links: dict[str, str] = {}

    def tell(self) -> None:
        """All of it, from the first order to the last charge."""
        self.regular = self._buys("VF7SXHNPMMT531882", (TRACKING, NAV), waits=True)
        self.failing = self._buys("VR7NEHNSUNY550731", (TRACKING,), CHARGE_FAILS)
        self.leaving = self._buys("VR7ABDGXXPL204517", (TRACKING, NAV), language="de")
        self.broken = self._buys("VR7BDHNPXPE440128", (CALLS, ZONES), active=False)
        self.unseen = self._buys("VR7EFYHYCPJ771904", (CALLS,), confirmed=False)
        self.life.no_mail()
        self._clock()
        self._invoices()
        self._withdrawal()
        self._failed_activation()
        self._charges()
        self._retries()
        self._erasure()
        self._paid_after_all()
        self._reminders()
        self._renewal()
        self._books()

    # ---- day 0 -------------------------------------------------------------------------------------------

    def _buys(
        self,
        vin: str,
        services: tuple[str, ...],
        card: str = APPROVED,
        *,
        language: str = "nl",
        confirmed: bool = True,
        active: bool = True,
        waits: bool = False,
    ) -> Kiosk:
        life, system = self.life, self.life.system
        kiosk = system.kiosk()
        kiosk.register(language)
        life.customers.add(kiosk.email)
        kiosk.call("POST", "/v1/account/vehicles", {"vin": vin})
        if waits or not active:
            system.turn(vin, "ignition", "no")
        card_id = kiosk.register_card(card).json()["card_id"]
        order = kiosk.order(vin, services, "card", card_id, language)
        total = sum(PRICES[service] for service in services)
        demand(order["total_cents"] == total, f"the order comes to {order['total_cents']}")
        demand(order["withdraw_by"] == self._after(14), "withdrawal until day 14 (R80w)")
        demand(order["invoice_on"] == self._after(3), "invoice on day 3 (R77)")
        life.say(f"{kiosk.email} orders {', '.join(services)}, {price(total, 'en')}")
        life.settle()
        mailed = next(m for m in system.mails(kiosk.email) if m["code"])
        self.links[kiosk.email] = next(link for link in mailed["links"] if "/confirm/" in link)
        confirm, ordered, ready = FIRST_MAILS[language]
        life.mail(kiosk, confirm, words(self.start + timedelta(days=20), language), mailed["code"])
        life.mail(kiosk, ordered, price(total, language), words(self.charge_day, language))
        if not confirmed:
            return kiosk
        system.prove(system.connect(kiosk.hand_off(order)), kiosk.email)
        life.settle()
        life.mail(kiosk, ready, kiosk.email)
        if waits or not active:
            self._waits_for_ignition(kiosk)
        if waits:
            system.turn(vin, "ignition", "yes")
            life.say("the car is switched on")
        if active:
            self._becomes_active(kiosk, services, language)
        return kiosk

    def _after(self, days: int) -> str:
        return (self.start + timedelta(days=days)).isoformat()

    def _waits_for_ignition(self, kiosk: Kiosk) -> None:
        def pending() -> bool:
            found = kiosk.contracts()
            return {c["service_status"] for c in found} == {"activation_pending"}

        self.life.wait(pending, "an activation that waits for the car")
        demand(all(c["charge_on"] is None for c in kiosk.contracts()), "no charge date yet (R75)")

    def _becomes_active(self, kiosk: Kiosk, services: tuple[str, ...], language: str) -> None:
        life = self.life

        def active() -> bool:
            return {c["service_status"] for c in kiosk.contracts()} == {"active"}

        life.wait(active, "active services")
        life.settle()
        for contract in kiosk.contracts():
            demand(contract["charge_on"] == self._after(14), "charged on day 14 (R75)")
            demand(contract["ends_on"] == self.end.isoformat(), "a year's term (R78)")
        names = {TRACKING: "Tracking Pack", NAV: "Connect Nav"}
        for service in services:
            life.mail(kiosk, names[service], words(self.charge_day, language))

    # ---- days 3 to 22 ------------------------------------------------------------------------------------

    def _clock(self) -> None:
        said = self.life.shoot(f"{self.life.system.at.mailbox_url}/clock", "clock")
        demand(words(self.start, "nl").replace("\N{NO-BREAK SPACE}", " ") in said, "the clock page")

    def _invoices(self) -> None:
        life = self.life
        life.pass_days(self.start + timedelta(days=2))
        life.no_mail()
        life.go_to(self.start + timedelta(days=3))
        year = life.today.year
        numbers = []
        for kiosk, cents in (
            (self.regular, 22800),
            (self.failing, 14900),
            (self.leaving, 22800),
            (self.broken, 5300),
        ):
            language = "de" if kiosk is self.leaving else "nl"
            subject = "Ihre Rechnung" if language == "de" else "Uw factuur"
            life.mail(kiosk, subject, price(cents, language))
            net = price(round(cents / 1.21), language)
            paper = life.paper(kiosk, f"F{year}", price(cents, language), net)
            demand(paper["total_cents"] == cents, f"{paper['number']}: {paper['total_cents']}")
            demand(paper["issued_on"] == self._after(3), f"{paper['number']} on day 3 (R77)")
            numbers.append(int(paper["number"].partition("-")[2]))
        low = min(numbers)
        demand(sorted(numbers) == list(range(low, low + 4)), f"numbers without a gap: {numbers}")
        life.no_mail()

    def _withdrawal(self) -> None:
        life = self.life
        life.go_to(self.start + timedelta(days=4))
        contract = life.contract(self.leaving, TRACKING)
        path = f"/v1/account/contracts/{contract['contract_id']}/withdrawals"
        stated = self.leaving.call("POST", path)
        demand(life.contract(self.leaving, TRACKING)["service_status"] == "active", "two steps")
        path = f"/v1/account/withdrawals/{stated['withdrawal_id']}/confirmation"
        self.leaving.call("POST", path)
        life.settle()
        life.mail(self.leaving, "Eingangsbestätigung", "Tracking Pack", words(life.today, "de"))
        life.mail(self.leaving, "Gutschrift", price(14900, "de"))
        paper = life.paper(self.leaving, f"C{life.today.year}", price(14900, "de"))
        demand(paper["total_cents"] == 14900, "the credit note takes back what was withdrawn")
        found = life.contract(self.leaving, TRACKING)
        demand((found["service_status"], found["money_status"]) == ("withdrawn", "void"), "void")
        life.no_mail()

    def _failed_activation(self) -> None:
        life, system = self.life, self.life.system
        vin = "VR7BDHNPXPE440128"
        system.turn(vin, "unit", "no")
        system.turn(vin, "ignition", "yes")

        def failed() -> bool:
            return {c["service_status"] for c in self.broken.contracts()} == {"activation_failed"}

        life.go_to(self.start + timedelta(days=5))
        life.signed_in(self.broken)
        life.wait(failed, "activations that fail")
        life.settle()
        for name in ("Teleservices", "Danger Zones"):
            life.mail(self.broken, f"{name} kon niet", "communicatie-eenheid", "niets afgeschreven")
        for cents in (2400, 2900):
            taken_back = price(cents, "nl")
            texts = [m for m in system.mails(self.broken.email) if "creditfactuur" in m["subject"]]
            demand(len(texts) == 2, "two credit notes (R77)")
            demand(any(taken_back in m["text"] for m in texts), f"one over {taken_back}")
        for number in (2, 3):
            life.paper(self.broken, f"C{life.today.year}-{number:06}", "niet worden geactiveerd")
        life.shoot(f"{system.at.car_url}/cars/{vin}", "car-with-a-defective-unit")
        life.no_mail("creditfactuur")

    def _charges(self) -> None:
        life = self.life
        life.pass_days(self.charge_day - timedelta(days=1))
        demand(life.taken() == [], "nothing is taken before day 14 (R75)")
        life.no_mail()
        life.go_to(self.charge_day)
        for name, cents in (("Tracking Pack", 14900), ("Connect Nav", 7900)):
            life.mail(self.regular, f"{name} is betaald", price(cents, "nl"), "1111")
        life.mail(self.leaving, "Connect Nav ist bezahlt", price(7900, "de"))
        taken = sorted(cents for _reference, cents in life.taken())
        demand(taken == [7900, 7900, 14900], f"taken on day 14: {taken}")
        demand(life.contract(self.regular, TRACKING)["money_status"] == "charged", "charged")

    def _retries(self) -> None:
        life, subject = self.life, "Tracking Pack is niet gelukt"
        for wait, following in ((0, 1), (1, 3), (3, 7)):
            life.pass_days(self.charge_day + timedelta(days=wait))
            again = words(self.charge_day + timedelta(days=following), "nl")
            life.mail(self.failing, subject, price(14900, "nl"), again)
            life.no_mail()
        life.pass_days(self.charge_day + timedelta(days=6))
        demand(not life.contract(self.failing, TRACKING)["suspended"], "not before the last (R75d)")

    def _erasure(self) -> None:
        """Day 20 is over; on day 21 the account goes, and the fourth attempt fails as well."""
        life, link = self.life, self.links[self.unseen.email]
        count = "SELECT count(*) FROM accounts WHERE email = ?"
        demand(life.system.rows(count, self.unseen.email) == [(1,)], "there on day 20 (R11)")
        life.shoot(link, "link-on-day-20")
        life.go_to(self.start + timedelta(days=21))
        demand(life.system.rows(count, self.unseen.email) == [(0,)], "erased on day 21 (R11)")
        left = life.system.rows("SELECT count(*) FROM mails WHERE recipient = ?", self.unseen.email)
        demand(left == [(0,)], "its mails too")
        life.shoot(link, "link-on-day-21")
        life.say("the account that nobody confirmed is erased")
        life.mail(self.failing, "ook de laatste keer niet gelukt", "4 keer")
        life.mail(self.failing, "Tracking Pack is stilgezet", price(14900, "nl"))
        found = life.contract(self.failing, TRACKING)
        demand(found["suspended"] and found["money_status"] == "failed", "suspended (R75d)")
        car = f"{life.system.at.car_url}/cars/{found['vin']}"
        demand("Stilgezet" in life.shoot(car, "car-suspended"), "the car knows")
        life.no_mail()

    def _paid_after_all(self) -> None:
        life = self.life
        life.go_to(self.start + timedelta(days=22))
        contract = life.contract(self.failing, TRACKING)
        card_id = self.failing.register_card(MASTERCARD).json()["card_id"]
        path = f"/v1/account/contracts/{contract['contract_id']}/payments"
        self.failing.call("POST", path, {"card_id": card_id})
        life.settle()
        life.mail(self.failing, "Tracking Pack is betaald", price(14900, "nl"), "4444")
        life.mail(self.failing, "Tracking Pack werkt weer")
        found = life.contract(self.failing, TRACKING)
        demand(not found["suspended"] and found["money_status"] == "charged", "lifted (R75d)")
        car = f"{life.system.at.car_url}/cars/{found['vin']}"
        demand("Stilgezet" not in life.shoot(car, "car-resumed"), "the car knows")
        life.no_mail()

    # ---- a year later ------------------------------------------------------------------------------------

    def _reminders(self) -> None:
        life = self.life
        for before in (30, 7, 1):
            day = self.end - timedelta(days=before)
            life.go_to(day - timedelta(days=1))
            life.no_mail()
            life.go_to(day)
            for kiosk in (self.regular, self.failing):
                life.mail(kiosk, "Tracking Pack loopt af", words(self.end, "nl"))
            life.no_mail()
        self._refused("renewal_too_early")

    def _refused(self, code: str) -> None:
        contract = self.life.contract(self.failing, TRACKING)
        path = f"/v1/account/contracts/{contract['contract_id']}/renewals"
        answer = self.failing.ask("POST", path, self._renewal_body(self.failing))
        demand(answer.status_code == 409 and answer.json()["code"] == code, answer.text)
        self.life.say(f"renewal refused: {code}")

    def _renewal_body(self, kiosk: Kiosk) -> dict[str, Any]:
        texts = kiosk.call("GET", "/v1/changes?after=&limit=50")["terms"]
        versions = {t["document"]["terms"]: t["document"]["version"] for t in texts}
        consent = {"language": "nl", "accepted_at": self.life.now.isoformat()}
        return {
            "offer_id": "m12",
            "price_cents": PRICES[TRACKING],
            "consents": [{"terms": t, "version": v} | consent for t, v in versions.items()],
            "card_id": None,
            "language": "nl",
        }

    def _renewal(self) -> None:
        life = self.life
        life.go_to(self.end)
        for kiosk in (self.regular, self.failing):
            life.mail(kiosk, "Tracking Pack loopt vandaag af", "middernacht")
        contract = life.contract(self.regular, TRACKING)
        path = f"/v1/account/contracts/{contract['contract_id']}/renewals"
        renewed = self.regular.call("POST", path, self._renewal_body(self.regular), str(uuid4()))
        charge_day = self.end + timedelta(days=1 + 14)
        new_end = ends_on(self.start, 24)
        demand(new_end is not None and renewed["ends_on"] == new_end.isoformat(), "one more year")
        demand(renewed["charge_on"] == charge_day.isoformat(), "14 days after the new term began")
        life.settle()
        life.mail(self.regular, "Tracking Pack is verlengd", words(charge_day, "nl"))
        life.go_to(self.end + timedelta(days=1))
        self._refused("renewal_missed")
        for kiosk, name in (
            (self.failing, "Tracking Pack"),
            (self.regular, "Connect Nav"),
        ):
            life.mail(kiosk, f"{name} is afgelopen", words(self.end, "nl"))
        life.mail(self.leaving, "Connect Nav", words(self.end, "de"))
        life.no_mail()
        life.go_to(self.end + timedelta(days=3))
        life.mail(self.regular, "Uw factuur", price(14900, "nl"))
        # The renewal's paper: its number is of the year of its own day.
        number = f"F{life.today.year}"
        paper = life.paper(self.regular, number, price(14900, "nl"), renewed["number"])
        demand(paper["issued_on"] == life.today.isoformat(), "3 days after the renewal (R77)")
        before = len(life.taken())
        life.go_to(charge_day - timedelta(days=1))
        demand(len(life.taken()) == before, "nothing before its day (R75)")
        life.no_mail()
        life.go_to(charge_day)
        life.mail(self.regular, "Tracking Pack is betaald", price(14900, "nl"))
        life.no_mail()
        self._clock_then()

    def _clock_then(self) -> None:
        self.life.shoot(f"{self.life.system.at.mailbox_url}/clock", "clock-a-year-later")
        self.life.shoot(f"{self.life.system.at.mailbox_url}/", "mailbox")

    def _books(self) -> None:
        """What was taken is what was invoiced, less what was credited (R75, R77)."""
        sums = {
            kind: self.life.system.rows(
                "SELECT coalesce(sum(total_cents), 0) FROM invoices "
                "WHERE status = 'final' AND kind = ?",
                kind,
            )[0][0]
            for kind in ("invoice", "credit_note")
        }
        taken = sum(cents for _reference, cents in self.life.taken())
        demand(taken == sums["invoice"] - sums["credit_note"], f"taken {taken}, books {sums}")
        parked = self.life.system.rows("SELECT count(*) FROM jobs WHERE parked")[0][0]
        demand(parked == 0, f"{parked} jobs were given up")
        self.life.say(
            f"taken {taken / 100:.2f} = invoiced {sums['invoice'] / 100:.2f}"
            f" - credited {sums['credit_note'] / 100:.2f}"
        )


def main() -> int:
    """Make the tour; returns the exit status."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    began = time.monotonic()
    life = PassingTime(FOLDER)
    broken = ""
    try:
        MoneyTour(life).tell()
    except RuleBroken as error:
        broken = str(error)
    finally:
        life.close()
        shutil.rmtree(FOLDER / "data", ignore_errors=True)
    left = processes_left()
    for fault in [broken, *(f"left running: {command}" for command in left)]:
        if fault:
            print(f"tour: {fault}", file=sys.stderr)
    print(
        f"{life.pictures} pictures in {FOLDER.relative_to(ROOT)}, {time.monotonic() - began:.0f} s"
    )
    return 1 if broken or left else 0


if __name__ == "__main__":
    sys.exit(main())
