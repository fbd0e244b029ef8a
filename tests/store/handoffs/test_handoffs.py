"""Handing an order to one phone over real HTTP: codes, digits, guesses, and who may see it (K4, RFC 8628)."""

from __future__ import annotations

import threading
from datetime import timedelta
from uuid import uuid4

import pytest
import requests

from kiosk.contract.handoffs import USER_CODE_ALPHABET
from tests.store.demo.system import CAR, Phone, System, soon, text_of


def test_a_hand_off_has_a_code_in_two_groups_and_two_digits(system: System) -> None:
    """K4: eight letters without vowels, two digits, 120 seconds."""
    kiosk = system.customer()
    code = kiosk.hand_off(kiosk.order())["code"]
    letters = code["user_code"].replace("-", "")
    assert len(code["user_code"]) == 9
    assert code["user_code"][4] == "-"
    assert set(letters) <= set(USER_CODE_ALPHABET)
    assert len(code["match_digits"]) == 2
    assert code["expires_in_s"] == 120
    secret = code["verification_uri_complete"].rpartition("/")[2]
    assert len(secret) >= 22


def test_secret_and_letters_are_not_in_the_database(system: System) -> None:
    kiosk = system.customer()
    code = kiosk.hand_off(kiosk.order())["code"]
    secret = code["verification_uri_complete"].rpartition("/")[2]
    stored = b"".join(
        path.read_bytes() for path in system.folder.glob("store.sqlite3*") if path.is_file()
    )
    assert secret.encode() not in stored
    assert code["user_code"].encode() not in stored
    assert code["user_code"].replace("-", "").encode() not in stored


def test_the_same_request_gets_the_same_code_again(system: System) -> None:
    kiosk = system.customer()
    body = {"order_id": kiosk.order()["order_id"]}
    key = str(uuid4())
    first = kiosk.call("POST", "/v1/handoffs", body, key)
    again = kiosk.call("POST", "/v1/handoffs", body, key)
    assert first["handoff_id"] == again["handoff_id"]
    for part in ("verification_uri_complete", "user_code", "match_digits"):
        assert first["code"][part] == again["code"][part]


def test_a_foreign_order_and_a_foreign_hand_off_do_not_exist(system: System) -> None:
    """A hand-off belongs to its customer: 404 for anybody else, as for one that never was."""
    kiosk, stranger = system.customer(), system.customer()
    order = kiosk.order()
    handoff = kiosk.hand_off(order)
    for path, method, body in (
        ("/v1/handoffs", "POST", {"order_id": order["order_id"]}),
        (f"/v1/handoffs/{handoff['handoff_id']}", "GET", None),
        (f"/v1/handoffs/{handoff['handoff_id']}/code", "POST", None),
        (f"/v1/handoffs/{uuid4()}", "GET", None),
        (f"/v1/orders/{order['order_id']}", "GET", None),
    ):
        answer = stranger.ask(method, path, body)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), path


def test_the_phone_says_yes_with_the_digits_of_the_kiosk(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    url = handoff["code"]["verification_uri_complete"]
    page = Phone().get(url)
    assert page.status_code == 200
    assert "Showroom 1" in text_of(page)
    assert "Autobedrijf De Linde" in text_of(page)
    assert "Connect Nav" not in page.text
    assert kiosk.steps(handoff)["phone"] == ("now", "")
    system.connect(handoff)
    assert kiosk.steps(handoff)["phone"] == ("done", "")
    assert kiosk.steps(handoff)["email"] == ("now", "")


def test_the_letters_typed_lead_to_the_same_page(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    typed = f" {handoff['code']['user_code'].lower().replace('-', ' ')} "
    page = Phone().post(f"{system.at.store_url}/go", code=typed)
    assert page.url == handoff["code"]["verification_uri_complete"]


def test_three_wrong_pairs_of_digits_stop_the_code_and_the_next_has_new_ones(
    system: System,
) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    url = handoff["code"]["verification_uri_complete"]
    phone = Phone()
    first = phone.post(url, answer="yes", digits="00")
    assert (first.status_code, "nog twee keer" in text_of(first)) == (422, True)
    second = phone.post(url, answer="yes", digits="")
    assert (second.status_code, "nog één keer" in text_of(second)) == (422, True)
    third = phone.post(url, answer="yes", digits="٤٢")
    assert (third.status_code, "Deze code is gestopt" in text_of(third)) == (410, True)
    right = phone.post(url, answer="yes", digits=handoff["code"]["match_digits"])
    assert right.status_code == 410
    path = f"/v1/handoffs/{handoff['handoff_id']}"
    assert kiosk.call("GET", path)["phase"] == "expired_token"
    renewed = kiosk.call("POST", f"{path}/code")
    assert renewed["phase"] == "authorization_pending"
    assert renewed["code"]["verification_uri_complete"] != url
    system.connect(renewed)


def test_no_voids_the_code_and_the_kiosk_says_so(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    url = handoff["code"]["verification_uri_complete"]
    answer = Phone().post(url, answer="no")
    assert "Goed, we stoppen hier" in text_of(answer)
    found = kiosk.call("GET", f"/v1/handoffs/{handoff['handoff_id']}")
    assert found["phase"] == "access_denied"
    assert found["steps"][0] == {"step": "phone", "state": "failed", "detail": "refused"}
    late = Phone().post(url, answer="yes", digits=handoff["code"]["match_digits"])
    assert late.status_code == 410
    assert kiosk.call("GET", "/v1/account/contracts")["contracts"][0]["service_status"] == "ordered"


def test_a_second_phone_is_told_and_gets_nothing(system: System) -> None:
    """One phone only: a photographed code that was used is of no use."""
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    url = handoff["code"]["verification_uri_complete"]
    phone = system.connect(handoff)
    other = Phone()
    for answer in (
        other.get(url),
        other.post(url, answer="yes", digits=handoff["code"]["match_digits"]),
        other.post(url, answer="no"),
    ):
        assert answer.status_code == 409
        assert "Een andere telefoon" in text_of(answer)
    assert not other.http.cookies
    assert phone.get(url).url == f"{system.at.store_url}/phone"
    assert other.get(f"{system.at.store_url}/phone").status_code == 410


def test_two_phones_at_the_same_instant_one_gets_it(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    code = handoff["code"]
    gate = threading.Barrier(4)
    seen: list[int] = []

    def scan() -> None:
        gate.wait()
        answer = requests.post(
            code["verification_uri_complete"],
            data={"answer": "yes", "digits": code["match_digits"]},
            allow_redirects=False,
            timeout=30,
        )
        seen.append(answer.status_code)

    threads = [threading.Thread(target=scan) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == [303, 409, 409, 409]


def test_a_photographed_code_is_useless_without_the_mail(system: System) -> None:
    """DESIGN §6: whoever connected without the mailbox sees no order and settles nothing."""
    kiosk = system.kiosk()
    kiosk.sign_in("demo@example.org", "linde-appel-groen")
    handoff = kiosk.hand_off(kiosk.order("VR7BCZKXCNE012346"))
    thief = system.connect(handoff)
    page = thief.get(f"{system.at.store_url}/phone")
    assert "Connect Nav" not in page.text
    assert "demo@example.org" not in page.text
    wrong = thief.post(f"{system.at.store_url}/phone/email", code="123456")
    assert wrong.status_code == 422
    card = thief.post(f"{system.at.store_url}/phone/card")
    assert card.url == f"{system.at.store_url}/phone"
    assert system.rows("SELECT count(*) FROM card_pages") == [(0,)]
    for _ in range(5):
        wrong = thief.post(f"{system.at.store_url}/phone/email", code="123456")
    assert wrong.status_code == 422
    assert "werken niet meer" in text_of(wrong)
    right = system.code_mailed(kiosk.email)["code"]
    late = thief.post(f"{system.at.store_url}/phone/email", code=right)
    assert "werken niet meer" in text_of(late)
    assert kiosk.steps(handoff)["email"] == ("now", "")


def test_guessing_letters_is_slowed_down(own_system: System) -> None:
    url = f"{own_system.at.store_url}/go"
    answers = [Phone().post(url, code="BCDFGHJK").status_code for _ in range(12)]
    assert answers == [422] * 10 + [429] * 2
    own_system.clock.move(timedelta(minutes=11))
    assert Phone().post(url, code="BCDFGHJK").status_code == 422


def test_a_code_is_over_after_two_minutes_and_renewed_meanwhile(own_system: System) -> None:
    kiosk = own_system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    path = f"/v1/handoffs/{handoff['handoff_id']}"
    own_system.clock.move(timedelta(seconds=90))
    renewed = kiosk.call("POST", f"{path}/code")
    assert renewed["code"]["match_digits"] == handoff["code"]["match_digits"]
    own_system.clock.move(timedelta(seconds=31))
    old = handoff["code"]["verification_uri_complete"]
    for answer in (Phone().get(old), Phone().post(old, answer="yes", digits="11")):
        assert answer.status_code == 410
        assert "Deze code is verlopen" in text_of(answer)
    typed = Phone().post(f"{own_system.at.store_url}/go", code=handoff["code"]["user_code"])
    assert typed.status_code == 422
    phone = own_system.connect(renewed)
    assert kiosk.ask("POST", f"{path}/code").json()["code"] == "handoff_over"
    own_system.clock.move(timedelta(hours=2))
    assert phone.get(f"{own_system.at.store_url}/phone").status_code == 410


def test_a_new_hand_off_takes_over_once_its_own_phone_connects(system: System) -> None:
    kiosk = system.customer()
    order = kiosk.order()
    first = system.connect(kiosk.hand_off(order))
    second = kiosk.hand_off(order)
    assert first.get(f"{system.at.store_url}/phone").status_code == 200
    system.connect(second)
    gone = first.get(f"{system.at.store_url}/phone")
    assert gone.status_code == 410
    assert "Deze pagina is gesloten" in text_of(gone)


def test_following_waits_for_news_and_answers_as_soon_as_there_is_some(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    path = f"/v1/handoffs/{handoff['handoff_id']}?after={handoff['version']}"
    answers: list[dict[str, object]] = []
    waiting = threading.Thread(target=lambda: answers.append(kiosk.call("GET", path)))
    waiting.start()
    system.connect(handoff)
    waiting.join()
    assert answers[0]["phase"] == "connected"


def test_many_waiting_kiosks_hold_up_nobody(system: System) -> None:
    """Waiting takes neither a worker thread nor a connection: more wait than there are threads."""
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    path = f"/v1/handoffs/{handoff['handoff_id']}?after={handoff['version']}"
    waiting = [threading.Thread(target=kiosk.ask, args=("GET", path)) for _ in range(8)]
    for thread in waiting:
        thread.start()
    try:
        assert system.kiosk().call("GET", f"/v1/vehicles/{CAR}")["vehicle"]["vin"] == CAR
    finally:
        system.connect(handoff)
        for thread in waiting:
            thread.join()


@pytest.mark.parametrize("path", ["not-a-uuid", "0"])
def test_a_malformed_id_is_refused(system: System, path: str) -> None:
    answer = system.customer().ask("GET", f"/v1/handoffs/{path}")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


def test_a_form_from_another_site_does_nothing(system: System) -> None:
    kiosk = system.customer()
    handoff = kiosk.hand_off(kiosk.order())
    answer = requests.post(
        handoff["code"]["verification_uri_complete"],
        data={"answer": "yes", "digits": handoff["code"]["match_digits"]},
        headers={"Sec-Fetch-Site": "cross-site"},
        timeout=30,
    )
    assert answer.status_code == 200
    assert soon(lambda: kiosk.steps(handoff))["phone"] == ("now", "")
