"""The customer's phone from the mailed digits to the active service, without JavaScript, on the real system (K4)."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
import requests

from tests.store.demo.system import (
    APPROVED,
    CAR,
    CHECK,
    DECLINED,
    Kiosk,
    Phone,
    System,
    soon,
    text_of,
)

ELECTRIC = "VR7BCZKXCNE012346"


def card_form(number: str) -> dict[str, str]:
    return {
        "number": number,
        "expiry": "12/35",
        "security_code": "123",
        "cardholder": "S. de Wit",
    }


def at_card(system: System) -> tuple[Kiosk, dict[str, Any], Phone]:
    """A customer who has proved their address and is asked for a card."""
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    phone = system.connect(handoff)
    page = system.prove(phone, kiosk.email)
    assert "Uw creditcard" in text_of(page)
    return kiosk, handoff, phone


def to_provider(system: System, phone: Phone) -> str:
    page = phone.post(f"{system.at.store_url}/phone/card")
    assert page.url.startswith(f"{system.at.provider_url}/"), page.text
    return page.url


def done(system: System, phone: Phone) -> requests.Response:
    def look() -> requests.Response:
        system.clock.move(timedelta(seconds=1))
        return phone.get(f"{system.at.store_url}/phone")

    return soon(look, lambda page: "Alles is actief" in text_of(page))


def test_from_digits_to_active(system: System) -> None:
    """K4, R9, R20, R74, R75: address, card on the phone, car, active, and the day of the charge."""
    kiosk, handoff, phone = at_card(system)
    assert kiosk.steps(handoff)["card"] == ("now", "card_needed")
    back = phone.post(to_provider(system, phone), **card_form(APPROVED))
    assert back.url == f"{system.at.store_url}/phone"
    page = done(system, phone)
    contract = kiosk.contracts()[0]
    assert contract["service_status"] == "active"
    assert contract["money_status"] == "due"
    active_on = system.clock.now().date()
    assert contract["charge_on"] == str(active_on + timedelta(days=14))
    assert "€ 79,00 van uw kaart" in text_of(page).replace("\xa0", " ")
    assert {state for state, _ in kiosk.steps(handoff).values()} == {"done"}
    subjects = soon(
        lambda: [mail["subject"] for mail in system.mails(kiosk.email)],
        lambda found: any("is actief" in subject for subject in found),
    )
    assert len([subject for subject in subjects if "is actief" in subject]) == 1


def test_a_declined_card_keeps_the_order_and_another_one_pays_it(system: System) -> None:
    """R66: declined, nothing charged, the way on."""
    kiosk, handoff, phone = at_card(system)
    form = to_provider(system, phone)
    declined = phone.post(form, **card_form(DECLINED))
    assert "Uw bank wijst deze kaart af" in text_of(declined)
    soon(lambda: kiosk.steps(handoff)["card"], lambda card: card == ("failed", "card_declined"))
    assert "Met deze kaart lukte het niet" in text_of(phone.get(f"{system.at.store_url}/phone"))
    assert to_provider(system, phone) == form
    phone.post(form, **card_form(APPROVED))
    done(system, phone)
    assert len(kiosk.contracts()) == 1


def test_a_card_left_half_way_can_be_taken_up_again(system: System) -> None:
    kiosk, _handoff, phone = at_card(system)
    form = to_provider(system, phone)
    check = phone.post(form, **card_form(CHECK))
    assert "Bent u dit?" in text_of(check)
    page = phone.get(f"{system.at.store_url}/phone/back")
    assert "Uw creditcard" in text_of(page)
    assert kiosk.contracts()[0]["service_status"] == "ordered"
    assert to_provider(system, phone) == form
    phone.post(form, **card_form(APPROVED))
    done(system, phone)


def test_an_abandoned_page_is_replaced_once_it_is_over(own_system: System) -> None:
    _kiosk, _handoff, phone = at_card(own_system)
    form = to_provider(own_system, phone)
    own_system.clock.move(timedelta(minutes=31))
    assert to_provider(own_system, phone) != form


def test_the_bank_says_no_to_the_card_of_the_kiosk_and_another_pays(system: System) -> None:
    """A card typed at the kiosk whose bank wants a check: done on the phone; refused, the phone takes another."""
    kiosk = system.customer()
    card = kiosk.register_card(CHECK).json()
    assert card["status"] == "check_required"
    handoff = kiosk.hand_off(kiosk.order(payment="card", card_id=card["card_id"]))
    phone = system.connect(handoff)
    page = system.prove(phone, kiosk.email)
    assert "Uw bank wil iets weten" in text_of(page)
    check = to_provider(system, phone)
    back = phone.post(check, decision="refuse")
    assert "Met deze kaart lukte het niet" in text_of(back)
    assert kiosk.steps(handoff)["card"] == ("failed", "card_declined")
    phone.post(to_provider(system, phone), **card_form(APPROVED))
    done(system, phone)


def test_a_checked_card_of_the_kiosk_goes_on_after_the_check(system: System) -> None:
    kiosk = system.customer()
    card = kiosk.register_card(CHECK).json()
    handoff = kiosk.hand_off(kiosk.order(payment="card", card_id=card["card_id"]))
    phone = system.connect(handoff)
    system.prove(phone, kiosk.email)
    back = phone.post(to_provider(system, phone), decision="allow")
    assert back.url == f"{system.at.store_url}/phone"
    done(system, phone)
    assert kiosk.steps(handoff)["card"] == ("done", "")


def test_a_settled_card_is_no_step(system: System) -> None:
    kiosk = system.customer()
    card = kiosk.register_card(APPROVED).json()
    handoff = kiosk.hand_off(kiosk.order(payment="card", card_id=card["card_id"]))
    assert "card" not in kiosk.steps(handoff)
    phone = system.connect(handoff)
    system.prove(phone, kiosk.email)
    done(system, phone)


def test_a_free_service_needs_no_card(system: System) -> None:
    """R58: e-Remote Control costs nothing: no card step; terms and activation still apply."""
    kiosk = system.kiosk()
    kiosk.sign_in("demo@example.org", "linde-appel-groen")
    order = kiosk.order(ELECTRIC, ("e_remote_control",), payment="none")
    handoff = kiosk.hand_off(order)
    assert list(kiosk.steps(handoff)) == ["phone", "email", "car", "active"]
    phone = system.connect(handoff)
    system.prove(phone, kiosk.email)
    page = done(system, phone)
    assert "van uw kaart" not in text_of(page)
    found = next(c for c in kiosk.contracts() if c["order_id"] == order["order_id"])
    assert (found["charge_on"], found["ends_on"], found["money_status"]) == (None, None, "not_due")


@pytest.mark.parametrize(
    ("name", "reason", "words"),
    [
        ("ignition", "ignition_off", "Zet uw auto even aan"),
        ("outdoors", "no_reception", "Zet uw auto even buiten"),
        ("sharing", "privacy_mode", "Uw auto deelt nu niets"),
        ("unlocked", "code_needed", "Voer de code in uw auto in"),
    ],
)
def test_a_car_that_cannot_be_reached_says_what_to_do(
    own_system: System, name: str, reason: str, words: str
) -> None:
    own_system.turn(CAR, name, "no")
    kiosk = own_system.customer(CAR)
    card = kiosk.register_card(APPROVED).json()
    handoff = kiosk.hand_off(kiosk.order(payment="card", card_id=card["card_id"]))
    phone = own_system.connect(handoff)
    own_system.prove(phone, kiosk.email)
    page = soon(
        lambda: phone.get(f"{own_system.at.store_url}/phone"),
        lambda shown: words in text_of(shown),
    )
    assert "Controleer opnieuw" in text_of(page)
    assert kiosk.steps(handoff)["car"] == ("now", reason)
    assert kiosk.contracts()[0]["service_status"] == "activation_pending"
    assert kiosk.contracts()[0]["charge_on"] is None
    own_system.turn(CAR, name, "yes")
    phone.post(f"{own_system.at.store_url}/phone/car")
    done(own_system, phone)


def test_the_mailed_link_opened_on_the_phone_proves_the_address(system: System) -> None:
    """R9: link or digits, either confirms; the page on the phone goes on by itself."""
    kiosk = system.customer()
    phone = system.connect(kiosk.hand_off(kiosk.order()))
    before = phone.get(f"{system.at.store_url}/phone/state").json()["version"]
    link = next(x for x in system.code_mailed(kiosk.email)["links"] if "/confirm/" in x)
    assert "Verder met mijn bestelling" in text_of(phone.post(link))
    assert phone.get(f"{system.at.store_url}/phone/state").json()["version"] > before
    assert "Uw creditcard" in text_of(phone.get(f"{system.at.store_url}/phone"))


def test_the_mailed_link_opened_elsewhere_lets_no_stranger_in(system: System) -> None:
    """DESIGN §6: a stranger's phone that took the code gains nothing when the customer clicks the link."""
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    phone = system.connect(handoff)
    link = next(x for x in system.code_mailed(kiosk.email)["links"] if "/confirm/" in x)
    elsewhere = Phone().post(link)
    assert "Is dat de uwe?" in text_of(elsewhere)
    assert kiosk.steps(handoff)["email"] == ("now", "")
    assert "Kijk in uw mail" in text_of(phone.get(f"{system.at.store_url}/phone"))
    digits = re.search(r'class="card big">([0-9]{3} [0-9]{3})<', elsewhere.text)
    assert digits is not None
    page = phone.post(f"{system.at.store_url}/phone/email", code=digits[1])
    assert "Uw creditcard" in text_of(page)


def test_more_mails_on_request_but_not_without_end(system: System) -> None:
    kiosk = system.customer()
    phone = system.connect(kiosk.hand_off(kiosk.order()))
    old = system.code_mailed(kiosk.email)["code"]
    again = phone.post(f"{system.at.store_url}/phone/email/again")
    assert "nieuwe mail onderweg" in text_of(again)
    new = system.code_mailed(kiosk.email, count=2)["code"]
    wrong = phone.post(f"{system.at.store_url}/phone/email", code=old)
    assert old == new or wrong.status_code == 422
    for _ in range(6):
        again = phone.post(f"{system.at.store_url}/phone/email/again")
    assert "Wacht een paar minuten" in text_of(again)
    system.code_mailed(kiosk.email, count=5)
    assert system.prove(phone, kiosk.email).ok


def test_a_car_not_yet_delivered_is_promised_and_not_asked(own_system: System) -> None:
    """R49: before the promised day nothing is activated, and the page names the day."""
    rows = own_system.rows("SELECT vin FROM vehicles WHERE delivered_on = date('now')")
    vin = rows[0][0]
    kiosk = own_system.customer(vin)
    service = _fitting(kiosk, vin)
    card = kiosk.register_card(APPROVED).json()
    order = kiosk.order(vin, (service,), payment="card", card_id=card["card_id"])
    promised = order["contracts"][0]["promised_on"]
    assert promised == str(own_system.clock.now().date() + timedelta(days=2))
    handoff = kiosk.hand_off(order)
    phone = own_system.connect(handoff)
    page = own_system.prove(phone, kiosk.email)
    assert "Alles staat klaar" in text_of(page)
    assert f"op {int(promised[-2:])}" in text_of(page).replace("\xa0", " ")
    assert kiosk.steps(handoff)["car"] == ("waiting", "scheduled")
    own_system.clock.move(timedelta(days=1))
    assert own_system.rows("SELECT count(*) FROM activations") == [(0,)]
    own_system.clock.move(timedelta(days=1, hours=1))
    soon(
        lambda: own_system.rows("SELECT service_status FROM contracts WHERE vin = ?", vin),
        lambda found: found == [("active",)],
    )


def test_without_the_phone_an_order_goes_on_after_a_quarter_of_an_hour(
    own_system: System,
) -> None:
    """K3: what needs nothing more of the customer does not wait for their phone for ever."""
    kiosk = own_system.kiosk()
    kiosk.sign_in("demo@example.org", "linde-appel-groen")
    card = kiosk.register_card(APPROVED).json()
    order = kiosk.order(ELECTRIC, ("connect_nav",), payment="card", card_id=card["card_id"])
    contract = order["contracts"][0]["contract_id"].replace("-", "")
    query = "SELECT service_status FROM contracts WHERE id = ?"
    own_system.clock.move(timedelta(minutes=14))
    assert own_system.rows(query, contract) == [("ordered",)]
    own_system.clock.move(timedelta(minutes=2))
    soon(lambda: own_system.rows(query, contract), lambda found: found == [("active",)])


def _fitting(kiosk: Kiosk, vin: str) -> str:
    from pydantic import TypeAdapter

    from kiosk.domain.catalogue import Service, mismatches
    from kiosk.domain.vehicle import Vehicle

    told = kiosk.call("GET", f"/v1/vehicles/{vin}")["vehicle"]
    vehicle = TypeAdapter(Vehicle).validate_python(told)
    for name, body in kiosk.services().items():
        service = TypeAdapter(Service).validate_python(body)
        if not mismatches(service.rule, vehicle) and service.offers[0].price_cents:
            return str(name)
    raise AssertionError("nothing fits")
