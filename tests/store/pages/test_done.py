"""A finished order on the connected phone: its dates to take along, and ways of contact (R5, R75, K4)."""

from __future__ import annotations

from icalendar import Calendar

from tests.store.demo.system import CAR, Phone, System, soon, text_of

ELECTRIC = "VR7BCZKXCNE012346"


def test_what_a_finished_order_offers(own_system: System) -> None:
    """K4, R5: dates for the calendar and contact choices come after the proof of the address, and only here."""
    own_system.turn(CAR, "ignition", "yes")
    kiosk = own_system.customer(CAR)
    card = kiosk.register_card("4111111111111111").json()
    handoff = kiosk.hand_off(kiosk.order(payment="card", card_id=card["card_id"]))
    phone = own_system.connect(handoff)
    base = own_system.at.store_url
    assert phone.get(f"{base}/phone/calendar.ics").url == f"{base}/phone"
    own_system.prove(phone, kiosk.email)
    page = soon(lambda: phone.get(f"{base}/phone"), lambda p: "Alles is actief" in text_of(p))
    assert 'name="ways" value="sms">' in page.text
    answer = phone.get(f"{base}/phone/calendar.ics")
    dates = [str(event["summary"]) for event in Calendar.from_ical(answer.content).walk("VEVENT")]
    assert "Afschrijving Connect Nav" in dates
    drawn = phone.get(f"{base}/phone/picture")
    assert (drawn.headers["content-type"], len(drawn.content) < 20_000) == ("image/svg+xml", True)
    kept = phone.http.post(f"{base}/phone/contact", data={"ways": ["sms"]}, timeout=30)
    assert "Uw keuze is bewaard" in text_of(kept)
    assert 'name="ways" value="sms" checked>' in kept.text
    for path in ("/phone/calendar.ics", "/phone/picture"):
        assert Phone().get(base + path).status_code == 404


def test_a_card_that_is_missing_is_typed_from_my_account(own_system: System) -> None:
    """R66, R75, R20: without any code from a kiosk the order goes on; the way back leads into the account."""
    kiosk = own_system.kiosk()
    kiosk.sign_in("demo@example.org", "linde-appel-groen")
    kiosk.order(ELECTRIC)
    phone, base = Phone(), own_system.at.store_url
    login = {"email": kiosk.email, "password": "linde-appel-groen", "next": "/account"}
    assert "Wacht op uw kaart" in text_of(phone.post(f"{base}/account/log-in", **login))
    service = f"{base}/account/services/{kiosk.contracts()[0]['contract_id']}"
    assert "Kaart invullen" in text_of(phone.get(service))
    form = phone.post(f"{service}/card")
    assert form.url.startswith(own_system.at.provider_url)
    assert phone.post(f"{service}/card").url == form.url
    card = {"number": "4111111111111111", "expiry": "12/35", "security_code": "123"}
    back = phone.post(form.url, **card, cardholder="D KLANT")
    assert back.url == f"{base}/account"
    assert "Wacht op uw kaart" not in text_of(back)
    again = phone.post(f"{service}/card")
    assert (again.status_code, "Er staat niets open" in text_of(again)) == (409, True)
    other = Phone().post(f"{service}/card")
    assert "/account/log-in?next=" in other.url
