"""The demonstration's clock: a purchase from the order to the charge, over real HTTP, in the time of a test."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import requests

from kiosk.store.demo.moving import KeptClock
from tests.store.demo.system import APPROVED, PASSWORD, System, soon, text_of


def turn(system: System, **how: str) -> requests.Response:
    return requests.post(f"{system.at.mailbox_url}/clock", data=how, timeout=30)


def subjects(system: System, recipient: str) -> list[str]:
    return [mail["subject"] for mail in reversed(system.mails(recipient))]


def test_r75_r77_from_order_to_charge_by_the_clock_page(own_system: System) -> None:
    """R75, R76, R77, R78: active, invoice on day 3, charge on day 14, reminder and end a year later; a mail for each."""
    system = own_system
    kiosk = system.customer()
    card = kiosk.register_card(APPROVED).json()
    order = kiosk.order(services=("tracking_pack",), payment="card", card_id=card["card_id"])
    phone = system.connect(kiosk.hand_off(order))
    system.prove(phone, kiosk.email)

    def statuses() -> tuple[str, str]:
        (contract,) = kiosk.contracts()
        return contract["service_status"], contract["money_status"]

    # The cars' clock is the demonstration's too: what takes seconds there passes with it.
    soon(lambda: statuses()[0], lambda status: status == "active")
    due = date.fromisoformat(kiosk.contracts()[0]["charge_on"])
    end = date.fromisoformat(kiosk.contracts()[0]["ends_on"])

    assert "14" in text_of(turn(system, days="3"))
    soon(lambda: subjects(system, kiosk.email), lambda told: any("factuur" in s for s in told))
    kiosk.sign_in(kiosk.email, PASSWORD)
    (invoice,) = kiosk.call("GET", "/v1/account/invoices")["invoices"]
    pdf = kiosk.ask("GET", f"/v1/account/invoices/{invoice['invoice_id']}/pdf")
    assert pdf.content.startswith(b"%PDF")
    assert statuses() == ("active", "due")

    turn(system, until=(due - timedelta(days=1)).isoformat())
    kiosk.sign_in(kiosk.email, PASSWORD)
    assert statuses() == ("active", "due")
    turn(system, until=due.isoformat())
    kiosk.sign_in(kiosk.email, PASSWORD)
    soon(statuses, lambda found: found == ("active", "charged"))
    soon(lambda: subjects(system, kiosk.email), lambda told: "Tracking Pack is betaald" in told)

    turn(system, until=(end - timedelta(days=7)).isoformat())
    soon(lambda: subjects(system, kiosk.email), lambda told: any("loopt af" in s for s in told))
    turn(system, until=(end + timedelta(days=1)).isoformat())
    kiosk.sign_in(kiosk.email, PASSWORD)
    soon(statuses, lambda found: found[0] == "expired")


def test_the_clock_goes_forward_only_and_by_its_own_page(own_system: System) -> None:
    """A day that is over, nonsense and another site's form leave it where it is."""
    before = now(own_system)
    for refused in (
        turn(own_system, until="2020-01-01"),
        turn(own_system, until="tomorrow"),
        turn(own_system, days="-3"),
        turn(own_system, days="999999"),
        requests.post(
            f"{own_system.at.mailbox_url}/clock",
            data={"days": "3"},
            headers={"Sec-Fetch-Site": "cross-site"},
            timeout=30,
        ),
    ):
        assert refused.status_code in (200, 422)
    assert now(own_system) - before < timedelta(hours=12)
    turn(own_system, days="3")
    assert now(own_system) - before >= timedelta(days=3)


def test_the_store_itself_has_no_such_page(own_system: System) -> None:
    """Only the demonstration can move time."""
    for method in ("GET", "POST"):
        answer = requests.request(method, f"{own_system.at.store_url}/clock", timeout=30)
        assert answer.status_code == 404


def test_the_clock_is_where_it_was_after_a_restart(tmp_path: Path) -> None:
    kept = tmp_path / "clock.txt"
    KeptClock(kept).move(timedelta(days=14))
    again = KeptClock(kept)
    assert again.now() - datetime.now(UTC) > timedelta(days=13)
    again.move(timedelta(days=1))
    assert KeptClock(kept).now() - datetime.now(UTC) > timedelta(days=14)


def now(system: System) -> datetime:
    answer: Any = requests.get(f"{system.at.mailbox_url}/clock.json", timeout=30).json()
    return datetime.fromisoformat(answer["now"])
