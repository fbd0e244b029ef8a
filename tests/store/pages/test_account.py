"""My account on the phone: services and their dates, withdrawing, renewing, papers (R73 to R80w)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from icalendar import Calendar
from sqlalchemy import select

from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.invoices.models import Invoice, InvoiceDocument, InvoiceStatus
from tests.store.money import START
from tests.store.pages.account_desk import Desk, Page, open_desk
from tests.store.pages.looking import page_settings

TODAY = START.date()
GEO = ["terms_of_sale", "terms_of_geolocation"]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("account")
    with open_desk(page_settings(folder), folder) as found:
        yield found


@pytest.fixture(autouse=True)
def first_day(desk: Desk) -> None:
    desk.begin(START)


def change(desk: Desk, contract_id: str, **columns: object) -> None:
    with desk.shop.work() as work:
        contract = work.session.get_one(ContractRecord, UUID(contract_id))
        for name, value in columns.items():
            setattr(contract, name, value)


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({}, ("Actief", "€ 149,00, afschrijving op 15 maart 2027")),
        ({"pending_reason": "suspended"}, ("Onderbroken", "schakelen we de service weer in")),
        ({"money_status": MoneyStatus.CHARGED, "charge_on": None}, ("€ 149,00 betaald",)),
        (
            {
                "service_status": ServiceStatus.ACTIVATION_PENDING,
                "pending_reason": "no_reception",
                "active_at": None,
                "charge_on": None,
                "money_status": MoneyStatus.NOT_DUE,
            },
            ("Wacht op uw auto", "Zet uw auto even buiten", "14 dagen nadat de service actief is"),
        ),
        (
            {"service_status": ServiceStatus.ORDERED, "promised_on": TODAY + timedelta(days=2)},
            ("Ingepland", "We schakelen de service in op 3 maart 2027"),
        ),
        ({"service_status": ServiceStatus.ORDERED, "promised_on": None}, ("Wacht op aflevering",)),
        (
            {
                "service_status": ServiceStatus.ACTIVATION_FAILED,
                "money_status": MoneyStatus.VOID,
                "active_at": None,
            },
            ("Activering mislukt", "Er wordt niets afgeschreven"),
        ),
        ({"service_status": ServiceStatus.TERMINATED}, ("Beëindigd",)),
    ],
)
def test_a_service_says_how_it_stands_and_what_to_do(
    desk: Desk, columns: dict[str, object], words: tuple[str, ...]
) -> None:
    """R74, R75, R49: service and money are two statuses in words; what waits says why."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    change(desk, contract, **columns)
    page = hand.get(f"/account/services/{contract}")
    assert page.status == 200
    for said in words:
        assert said in page.text
    assert words[0] in hand.get("/account").text or "betaald" in words[0]


def test_the_timeline_runs_from_nothing_today_to_the_renewal_day(desk: Desk) -> None:
    """R69, R75, R77, R78: today € 0, active, invoice, charge, renewal day, in this order."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    said = hand.get(f"/account/services/{contract}").text
    places = [
        said.index(words)
        for words in (
            "Tracking Pack besteld: vandaag € 0,00",
            "Tracking Pack is actief",
            "4 maart 2027 Uw factuur staat klaar",
            "15 maart 2027 € 149,00 van uw kaart",
            "1 maart 2028 Tracking Pack loopt af: alleen op deze dag te verlengen",
        )
    ]
    assert places == sorted(places)


def test_the_dates_go_into_the_customers_own_calendar(desk: Desk) -> None:
    """RFC 5545: a foreign reader finds whole days with reminders; ids stay; nothing personal but service names."""
    hand = desk.hand()
    tracking, _ = desk.buy(hand, ("tracking_pack", "m12"), ("danger_zones", "m12"))
    answer = hand.get("/account/calendar.ics").answer
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "attachment" in answer.headers["content-disposition"]
    found = {str(e["summary"]): e for e in Calendar.from_ical(answer.content).walk("VEVENT")}
    assert found["Afschrijving Tracking Pack"].decoded("dtstart") == date(2027, 3, 15)
    assert found["Uw factuur staat klaar"].decoded("dtend") == date(2027, 3, 5)
    renewal = found["Tracking Pack verlengen: alleen vandaag"]
    rings = {alarm.decoded("trigger") for alarm in renewal.walk("VALARM")}
    assert rings == {timedelta(days=-6, hours=-15), timedelta(hours=-15), timedelta(hours=9)}
    assert "Danger Zones loopt af" in found
    body = answer.content.decode()
    for personal in ("Noor", "Voorbeeld", "example.org", desk.shop.last_car, "C3"):
        assert personal not in body
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))
    again = hand.get(f"/account/services/{tracking}/calendar.ics").answer
    ids = {str(e["uid"]) for e in Calendar.from_ical(again.content).walk("VEVENT")}
    assert ids < {str(event["uid"]) for event in found.values()}


def test_withdrawing_takes_two_steps_and_is_acknowledged(desk: Desk) -> None:
    """R80w: stated, confirmed, acknowledged by mail; looking at it and sending it twice changes nothing."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    stated = hand.post(f"/account/services/{contract}/withdrawals")
    assert "Ik, Noor Voorbeeld, zie af van de overeenkomst over Tracking Pack" in stated.text
    assert desk.shop.statuses(UUID(contract))[0] is ServiceStatus.ACTIVE
    assert hand.get(f"/{stated.path}").text == stated.text
    for _ in range(2):
        done = hand.post(f"/{stated.path}")
        assert "U hebt van de koop afgezien" in done.text
    assert desk.shop.statuses(UUID(contract)) == (ServiceStatus.WITHDRAWN, MoneyStatus.VOID)
    mails = [m for m in desk.shop.mails("withdrawal_acknowledged") if "Tracking" in str(m)]
    assert len(mails) == 1
    assert "Hier van de koop afzien" not in hand.get(f"/account/services/{contract}").text


def test_on_day_fifteen_it_is_too_late_to_withdraw(desk: Desk) -> None:
    """R80w: the button is gone, a form kept open gets a clear page, and so does a statement never confirmed."""
    hand = desk.hand()
    first, second = desk.buy(hand, ("tracking_pack", "m12"), ("connect_nav", "m12"))
    stated = hand.post(f"/account/services/{first}/withdrawals")
    desk.shop.clock.set(START + timedelta(days=15))
    hand = desk.hand(hand.account_id)
    assert "Hier van de koop afzien" not in hand.get(f"/account/services/{second}").text
    for late in (
        hand.post(f"/account/services/{second}/withdrawals"),
        hand.post(f"/{stated.path}"),
    ):
        assert (late.status, "De veertien dagen zijn voorbij" in late.text) == (409, True)
    assert desk.shop.statuses(UUID(first))[0] is ServiceStatus.ACTIVE


def test_renewing_works_on_its_day_and_once_per_form(desk: Desk) -> None:
    """R78, R61: not before, not after; without the terms it says so and keeps the choice; a double tap renews once."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    page = f"/account/services/{contract}"
    early = hand.get(f"{page}/renewal")
    assert "Verlengen kan alleen op 1 maart 2028" in early.text
    form: dict[str, object] = {"offer": "m12 14900", "terms": GEO, "form_key": str(uuid4())}
    refused = hand.post(f"{page}/renewal", form)
    assert (refused.status, "alleen op 1 maart 2028" in refused.text) == (409, True)
    desk.shop.clock.set_local(date(2028, 3, 1))
    change(desk, contract, money_status=MoneyStatus.CHARGED, charge_on=None)
    hand = desk.hand(hand.account_id)
    shown = hand.get(f"{page}/renewal")
    assert "Vandaag € 0,00" in shown.text
    assert "checked" not in shown.answer.text.partition('name="terms"')[2].partition(">")[0]
    form = {"offer": "m12 14900", "terms": ["terms_of_sale"], "form_key": shown.hidden("form_key")}
    half = hand.post(f"{page}/renewal", form)
    assert (half.status, "Vink eerst de voorwaarden aan" in half.text) == (422, True)
    changed = hand.post(f"{page}/renewal", form | {"terms": GEO, "offer": "m12 100"})
    assert (changed.status, "De prijs is veranderd" in changed.text) == (409, True)
    sent = [hand.post(f"{page}/renewal", form | {"terms": GEO}) for _ in range(2)]
    assert all("Verlengd. De bevestiging is naar u gemaild" in done.text for done in sent)
    assert desk.shop.contract(UUID(contract)).ends_on == date(2029, 3, 1)
    assert "16 maart 2028 € 149,00 van uw kaart" in sent[-1].text
    desk.shop.clock.set_local(date(2029, 3, 2))
    hand = desk.hand(hand.account_id)
    assert "Verlengen kan niet meer" in hand.get(f"{page}/renewal").text


def test_invoices_come_as_the_pdf_that_was_made(desk: Desk) -> None:
    """R77: what is final is there to take along, byte for byte; it is nobody else's."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    assert "Nog geen facturen" in hand.get("/account/invoices").text
    with desk.shop.work() as work:
        order = work.session.get_one(ContractRecord, UUID(contract)).order_id
        invoice = work.session.scalars(select(Invoice).where(Invoice.order_id == order)).one()
        invoice.status, invoice.number, invoice.final_at = InvoiceStatus.FINAL, "F2027-9", work.now
        invoice.content = {"issued_on": "2027-03-04", "order_number": "AB12-CD34"}
        work.session.flush()
        kept = InvoiceDocument(invoice_id=invoice.id, pdf=b"%PDF-x", sha256="", made_at=work.now)
        work.session.add(kept)
    assert "Factuur F2027-9 4 maart 2027 · € 149,00 · PDF" in hand.get("/account/invoices").text
    pdf = hand.get(f"/account/invoices/{invoice.id}/pdf").answer
    assert (pdf.content, pdf.headers["content-type"]) == (b"%PDF-x", "application/pdf")
    assert 'filename="F2027-9.pdf"' in pdf.headers["content-disposition"]
    assert desk.hand().get(f"/account/invoices/{invoice.id}/pdf").status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/account/services/{}",
        "/account/services/{}/renewal",
        "/account/services/{}/calendar.ics",
        "/account/withdrawals/{}",
        "/account/orders/{}",
        "/account/invoices/{}/pdf",
        "/account/cars/{}",
        "/account/cars/{}/removal",
        "/help/write?topic=sold&car={}",
    ],
)
def test_what_is_not_there_is_a_page_that_leads_on(desk: Desk, path: str) -> None:
    """DESIGN §5: what never was, what is no id, and what is somebody else's look alike."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    other = desk.hand()
    for id_ in (str(uuid4()), "0", "../etc", "%00", contract):
        page = other.get(path.format(id_))
        assert page.status == 404
        if "Hier is niets" not in page.text:
            assert page.answer.headers["content-type"] == "application/problem+json"


def test_a_form_of_another_site_and_a_session_that_ended_do_nothing(desk: Desk) -> None:
    """DESIGN §6: a forged form changes nothing; whoever is signed out comes back to where they were."""
    hand = desk.hand()
    (contract,) = desk.buy(hand)
    page = f"/account/services/{contract}"
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
        forged = hand.post(f"{page}/withdrawals", headers=headers)
        assert forged.path == page[1:]
    stranger = desk.stranger()
    for answer in (stranger.get(page), stranger.post(f"{page}/withdrawals")):
        assert answer.path == f"account/log-in?next={page}".replace("/", "/")
    assert "Van de koop afzien" in hand.get(page).text
    desk.shop.clock.set(START + timedelta(minutes=31))
    assert hand.get(page).path.startswith("account/log-in?next=")


BROWSER = {"Accept": "text/html,application/xhtml+xml", "Accept-Language": "de-DE,de;q=0.9"}


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [
        ("GET", "/nothing", 404, "Hier ist nichts"),
        ("POST", "/account/invoices", 405, "Hier ist nichts"),
        ("GET", "/help/write?topic=" + "x" * 100, 422, "Hier ist nichts"),
        ("GET", "/drawings/boat/red", 404, "Hier ist nichts"),
    ],
)
def test_whoever_went_astray_gets_a_page_and_a_machine_its_problem(
    desk: Desk, method: str, path: str, status: int, words: str
) -> None:
    """A browser never shows the body that is meant for machines; status and safe headers stay."""
    stranger = desk.stranger()
    seen = Page(stranger.http.request(method, desk.url + path, headers=BROWSER, timeout=30))
    assert (seen.status, words in seen.text) == (status, True)
    assert seen.answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'; style-src" in seen.answer.headers["content-security-policy"]
    assert seen.answer.headers["x-frame-options"] == "DENY"
    machine = stranger.http.request(method, desk.url + path, timeout=30)
    assert machine.headers["content-type"] == "application/problem+json"
    missing = stranger.http.get(f"{desk.url}/v1/nothing", headers=BROWSER, timeout=30)
    assert missing.headers["content-type"] == "application/problem+json"


def test_a_letter_without_end_gets_a_page_too(desk: Desk) -> None:
    """DESIGN §5: more than 256 kB is refused, in words."""
    sent = desk.stranger().http.post(
        f"{desk.url}/help/write", data={"text": "x" * 300_000}, headers=BROWSER, timeout=30
    )
    assert (sent.status_code, "Das ist zu viel auf einmal" in sent.text) == (413, True)


def test_what_fails_unforeseen_is_a_page_with_a_way_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dead page is never the answer, not even to a fault of ours; a machine gets its problem."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    hand = desk.hand()
    monkeypatch.setattr("kiosk.store.pages.account_services._cars", broken)
    seen = Page(hand.http.get(f"{desk.url}/account", headers=BROWSER, timeout=30))
    assert (seen.status, "Das geht jetzt nicht" in seen.text) == (500, True)
    other = desk.hand(hand.account_id)
    machine = other.http.get(f"{desk.url}/account", headers={"Accept": "*/*"}, timeout=30)
    assert (machine.status_code, machine.json()["code"]) == (500, "internal")
