"""My account on the phone: personal data, cars, help; the worst that is typed there (R5, R23 to R48, R80 to R87)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from kiosk.store.accounts.models import Account
from kiosk.store.care.models import TicketRecord
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.pages.account_help import open_at
from kiosk.store.pages.rendering import brand
from tests.store.money import START
from tests.store.pages.account_desk import Desk, Hand, open_desk
from tests.store.pages.looking import page_settings
from tests.store.support import ELECTRIC_VIN, PASSWORD

OWN = "/account/personal"
NEW_PASSWORD = "vier woorden en een meer"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("person")
    with open_desk(page_settings(folder), folder) as found:
        yield found


@pytest.fixture(autouse=True)
def first_day(desk: Desk) -> None:
    desk.begin(START)


def account(desk: Desk, hand: Hand) -> Account:
    with desk.shop.work() as work:
        return work.session.get_one(Account, hand.account_id)


def tickets(desk: Desk) -> int:
    with desk.shop.work() as work:
        return work.session.scalar(select(func.count()).select_from(TicketRecord)) or 0


def mails(desk: Desk, kind: MailKind) -> list[str]:
    with desk.shop.work() as work:
        return list(work.session.scalars(select(Mail.recipient).where(Mail.kind == kind)))


DETAILS: dict[str, object] = {
    "title": "mrs",
    "first_name": "Zoë",
    "surname": "Ångström-Dvořák",
    "country": "BE",
    "language": "fr",
}


def test_details_are_changed_and_the_page_speaks_the_new_language(desk: Desk) -> None:
    """R25: what was changed shows at once."""
    hand = desk.hand()
    page = hand.post(f"{OWN}/details", DETAILS)
    assert "Vos données sont enregistrées" in page.text
    assert "Zoë Ångström-Dvořák" in page.text
    assert (account(desk, hand).country, account(desk, hand).language) == ("BE", "fr")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"first_name": "   "}, "Dit ontbreekt nog"),
        ({"surname": "x" * 81}, "Dit is te lang"),
        ({"surname": "a\u202eb"}, "Hier staat een teken dat niet kan"),
        ({"country": "XX"}, "Er ontbreekt nog iets, of iets klopt niet"),
        ({"language": "tlh"}, "Er ontbreekt nog iets, of iets klopt niet"),
        ({"first_name": "a\x00b"}, "Hier staat een teken dat niet kan"),
    ],
)
def test_bad_details_say_what_is_wrong_and_keep_the_rest(
    desk: Desk, changes: dict[str, object], words: str
) -> None:
    """LOOK: an error says what happened; nothing that was typed is lost, nothing is changed."""
    hand = desk.hand()
    page = hand.post(f"{OWN}/details", DETAILS | {"language": "nl", "first_name": "Zoë"} | changes)
    assert (page.status, words in page.text) == (422, True)
    assert "Ångström" in page.answer.text or "surname" in changes
    assert account(desk, hand).first_name == "Noor"


def test_markup_in_a_name_is_only_text(desk: Desk) -> None:
    """K8: what a customer types is never read as markup."""
    hand = desk.hand()
    hand.post(f"{OWN}/details", DETAILS | {"language": "nl", "first_name": "<img src=x>"})
    for path in ("/account", OWN, f"{OWN}/details"):
        assert "<img src=x>" not in hand.get(path).answer.text


def test_an_address_is_checked_for_its_country(desk: Desk) -> None:
    """R64: field by field, and kept as it was typed."""
    hand = desk.hand()
    wrong = {"street": "Lindelaan", "house_number": "x", "postal_code": "12", "city": "Utrecht"}
    page = hand.post(f"{OWN}/address", wrong | {"country": "NL"})
    assert page.status == 422
    assert "Deze postcode past niet bij het land" in page.text
    assert 'value="Lindelaan"' in page.answer.text
    good = wrong | {"house_number": "3", "postal_code": "3511ab", "country": "NL"}
    assert "Lindelaan 3, Utrecht" in hand.post(f"{OWN}/address", dict(good)).text


def test_ways_of_contact_are_never_ticked_before_and_can_be_taken_back(desk: Desk) -> None:
    """R5: nothing is ticked at first; what is sent without a tick is off."""
    hand = desk.hand()
    assert "checked" not in hand.get(f"{OWN}/contact").answer.text
    hand.post(f"{OWN}/contact", {"ways": ["sms", "post", "telepathy"]})
    assert account(desk, hand).contact == {
        "email": False,
        "sms": True,
        "phone": False,
        "post": True,
    }
    hand.post(f"{OWN}/contact")
    assert not any(account(desk, hand).contact.values())


def test_a_new_password_keeps_this_phone_and_ends_the_others(desk: Desk) -> None:
    """R23: the old one is asked for; weak, short and wrong are told apart and typed anew."""
    hand = desk.hand()
    other = desk.hand(hand.account_id)
    for present, new, words in (
        ("fout", NEW_PASSWORD, "Dit is niet uw wachtwoord van nu"),
        (PASSWORD, "kort", "Neem ten minste 12"),
        (PASSWORD, "password1234", "te makkelijk te raden"),
        ("", "", "Dit ontbreekt nog"),
    ):
        page = hand.post(f"{OWN}/password", {"present": present, "new": new})
        assert (page.status, words in page.text) == (422, True), page.text
        assert f'value="{new}"' not in page.answer.text or not new
    assert (
        "is bewaard"
        in hand.post(f"{OWN}/password", {"present": PASSWORD, "new": NEW_PASSWORD}).text
    )
    assert hand.get(OWN).path == OWN[1:]
    assert other.get(OWN).path.startswith("account/log-in")


def test_guessing_the_password_is_slowed_down(desk: Desk) -> None:
    """DESIGN §6: a phone left lying about gives away no password."""
    hand = desk.hand()
    last = [hand.post(f"{OWN}/password", {"present": "x", "new": NEW_PASSWORD}) for _ in range(8)][
        -1
    ]
    assert (last.status, "te vaak geprobeerd" in last.text) == (429, True)


def test_another_address_waits_for_its_own_mail(desk: Desk) -> None:
    """R24: the new address gets a mail, the account stays as it was; somebody else's address looks no different."""
    hand, other = desk.hand(), desk.hand()
    taken = account(desk, other).email
    for email in ("nieuw@example.org", taken):
        page = hand.post(f"{OWN}/email", {"email": email, "password": PASSWORD})
        assert "Kijk in de mail van het nieuwe adres" in page.text
        assert email in mails(desk, MailKind.EMAIL_CHANGE)
    own = account(desk, hand).email
    for email, words in ((own, "Dit adres hebt u al"), ("geen adres", "geen e-mailadres")):
        page = hand.post(f"{OWN}/email", {"email": email, "password": PASSWORD})
        assert (page.status, words in page.text) == (422, True)
        assert f'value="{email}"' in page.answer.text


def test_ones_data_can_be_taken_along_twice_over(desk: Desk) -> None:
    """GDPR articles 15 and 20: as a file at once, or by a mailed link; not without end."""
    hand = desk.hand()
    answer = hand.get(f"{OWN}/export/file").answer
    assert json.loads(answer.text)["sections"]["account"][0]["first_name"] == "Noor"
    assert "attachment" in answer.headers["content-disposition"]
    assert "password_hash" not in answer.text
    sent = [hand.post(f"{OWN}/export") for _ in range(7)]
    assert "Een mail met een link" in sent[0].text
    assert sent[-1].status == 429
    assert len(mails(desk, MailKind.EXPORT_READY)) < 7


def test_closing_says_what_it_means_and_signs_out(desk: Desk) -> None:
    """R26, R27: running contracts, coming charges and invoices first; the password is asked for."""
    hand = desk.hand()
    desk.buy(hand, ("tracking_pack", "m12"), ("connect_nav", "m12"))
    before = hand.get(f"{OWN}/closing").text
    for words in ("Tracking Pack", "tot en met 1 maart 2028", "€ 149,00", "komt op 4 maart 2027"):
        assert words in before
    assert hand.post(f"{OWN}/closing", {"password": "fout"}).status == 422
    closed = hand.post(f"{OWN}/closing", {"password": PASSWORD})
    assert "Uw account is gesloten" in closed.text
    assert hand.get("/account").path.startswith("account/log-in")
    assert desk.shop.contract(desk.shop.made[-1]).service_status.value == "active"


def test_a_car_is_found_shown_confirmed_and_taken_out(desk: Desk) -> None:
    """R33, R34, R40, R43, R46, R48: by its VIN as it is typed; what stays and what goes; back again."""
    hand = desk.hand()
    desk.buy(hand)
    found = hand.post(
        "/account/cars/new", {"vin": f" {ELECTRIC_VIN[:8].lower()} {ELECTRIC_VIN[8:]}"}
    )
    assert "Is dit uw auto?" in found.text
    for _ in range(2):
        hand.post("/account/cars/new", {"vin": ELECTRIC_VIN, "mine": "yes"})
    page = hand.get("/account/cars")
    assert page.text.count("VIN …") == 2
    last = page.answer.text.rindex("/account/cars/", 0, page.answer.text.index("/account/cars/new"))
    mine = page.answer.text[last:].partition('"')[0]
    told = hand.get(f"{mine}/removal").text
    assert "Tracking Pack" in told
    for _ in range(2):
        assert "is uit uw account" in hand.post(f"{mine}/removal").text
    assert "Tracking Pack" not in hand.get("/account").text
    assert desk.shop.contract(desk.shop.made[-1]).service_status.value == "active"
    hand.post("/account/cars/new", {"vin": desk.shop.last_car, "mine": "yes"})
    assert "Tracking Pack" in hand.get("/account").text


@pytest.mark.parametrize(
    ("vin", "words"),
    [
        ("", "Dit ontbreekt nog"),
        ("VF7", "Er ontbreekt er nog een of meer"),
        ("VF7SXHNPMMT5318829", "Dit is te lang"),
        ("VF7SXHNPMMT53188Ñ", "alleen letters en cijfers"),
        ("VF700000000000000", "We kennen geen auto met dit VIN"),
        ("VF72RHNPXJ4182650", "controle van het eigendom"),
    ],
)
def test_a_vin_that_cannot_be_added_says_why_and_stays(desk: Desk, vin: str, words: str) -> None:
    """R36, R39, R51v: in the customer's words, with what was typed."""
    hand = desk.hand()
    page = hand.post("/account/cars/new", {"vin": vin, "mine": "yes"})
    assert page.status in (404, 409, 422)
    assert words in page.text
    assert f'value="{vin}"' in page.answer.text


def test_the_eleventh_car_is_refused_with_what_to_do(desk: Desk) -> None:
    """R31: the button is gone, and the form says what to do."""
    hand = desk.hand()
    for _ in range(9):
        hand.post("/account/cars/new", {"vin": desk.shop.new_car(), "mine": "yes"})
    assert "Een account heeft plaats voor tien auto" in hand.get("/account/cars").text
    eleventh = hand.post("/account/cars/new", {"vin": desk.shop.new_car(), "mine": "yes"})
    assert (eleventh.status, "Haal er eerst een uit" in eleventh.text) == (409, True)


def test_nobody_reads_the_stores_cars_out_of_the_form(desk: Desk) -> None:
    """DESIGN §6: guessing VINs is slowed down, found or not."""
    hand = desk.hand()
    answers = [hand.post("/account/cars/new", {"vin": f"VF7{n:014}"}).status for n in range(22)]
    assert (answers[0], answers[-1]) == (404, 429)


def test_a_letter_is_sent_once_and_its_number_told(desk: Desk) -> None:
    """R85: a double tap is one letter; the customer reads it back."""
    hand = desk.hand()
    form: dict[str, object] = {
        "topic": "question",
        "text": "Werkt dit ook in België?",
        "form_key": hand.get("/help/write").hidden("form_key"),
    }
    before = tickets(desk)
    pages = {hand.post("/help/write", form).text for _ in range(2)}
    assert len(pages) == 1
    assert "Uw bericht is binnen" in pages.pop()
    assert tickets(desk) == before + 1
    assert "Werkt dit ook in België?" in hand.get("/help").text
    other = hand.post("/help/write", form | {"text": "Iets anders"})
    assert "Dit formulier was al verstuurd" in other.text
    assert tickets(desk) == before + 1


@pytest.mark.parametrize("topic", ["sold", "stolen", "destroyed", "lease_ended"])
def test_the_four_cases_come_filled_in_and_end_nothing_themselves(desk: Desk, topic: str) -> None:
    """R80, R81: the letter names car and services; customer care ends, not the button."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    link = hand.get("/help").answer.text.partition(f"/help/write?topic={topic}&amp;car=")[2]
    page = hand.get(f"/help/write?topic={topic}&car={link.partition(chr(34))[0]}")
    text = page.answer.text.partition("<textarea")[2].partition(">")[2].partition("</textarea>")[0]
    assert desk.shop.last_car in text
    assert "Tracking Pack" in text
    form: dict[str, object] = {
        "topic": topic,
        "car": page.hidden("car"),
        "text": text,
        "form_key": page.hidden("form_key"),
    }
    assert "Uw bericht is binnen" in hand.post("/help/write", form).text
    assert desk.shop.contract(desk.shop.made[-1]).service_status.value == "active"
    assert str(desk.shop.made[-1]) == contract


def test_help_needs_no_account(desk: Desk) -> None:
    """R85 to R87: phone, post and form for everybody; what is missing is said and nothing lost."""
    nobody = desk.stranger()
    page = nobody.get("/help?lang=nl")
    assert "0800 – 2487636" in page.text
    assert "1100 AK Amsterdam" in page.text
    form: dict[str, object] = {"topic": "complaint", "text": "Zo niet.", "form_key": str(uuid4())}
    half = nobody.post("/help/write?lang=nl", form | {"name": "Ana", "email": "geen adres"})
    assert (half.status, "geen e-mailadres" in half.text) == (422, True)
    assert "Zo niet." in half.answer.text
    whole = nobody.post("/help/write", form | {"name": "Ana", "email": "ana@example.org"})
    assert "Uw bericht is binnen" in whole.text
    assert "ana@example.org" in mails(desk, MailKind.TICKET_RECEIVED)


@pytest.mark.parametrize(
    ("at", "open_now"),
    [
        ("2027-03-01T07:29:59", False),
        ("2027-03-01T07:30:00", True),
        ("2027-03-01T15:59:59", True),
        ("2027-03-01T16:00:00", False),
        ("2027-03-06T11:00:00", False),
        ("2027-07-01T06:30:00", True),
    ],
)
def test_open_now_goes_by_the_lines_own_clock(at: str, open_now: bool) -> None:
    """R86: Monday to Friday, 8.30 to 17.00 in Amsterdam, in winter and in summer."""
    instant = datetime.fromisoformat(at).replace(tzinfo=UTC)
    assert open_at(instant, brand()["contact"]) is open_now
