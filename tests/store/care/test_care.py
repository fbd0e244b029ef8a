"""Customer care: the contact form, its four prefilled letters, and that nothing else ends a contract (R80, R81, R85)."""

from __future__ import annotations

import ast
import re
from email import message_from_bytes
from email.policy import default
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import select

from kiosk.contract.care import CASES
from kiosk.domain.contract import ServiceStatus
from kiosk.store.api_keys.models import ApiRight
from kiosk.store.care.models import TicketRecord
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.rights import RULES, Person
from tests.checks.project import ROOT
from tests.store.life import another, customer, key_for, letters, subjects, system
from tests.store.ordering import line, order_body, place
from tests.store.support import (
    VIN,
    Kiosk,
    MakeKiosk,
    Running,
    new_email,
    new_key,
    problem,
    text_of,
)

CARE = "customer-care@services-store.example"


def letter(**changes: Any) -> dict[str, Any]:
    return {
        "topic": "question",
        "name": "Noor Voorbeeld",
        "email": new_email(),
        "phone": "+31 (0)6 1234.5678",
        "vin": VIN,
        "text": "Goedendag,\n\nwaar vind ik mijn factuur?\nGroet",
        "language": "nl",
    } | changes


def own_letter(**changes: Any) -> dict[str, Any]:
    own = {"topic": "invoice", "phone": "", "vin": None, "text": "Waar?", "language": "nl"}
    return own | changes


def test_r85_the_form_reaches_customer_care(running: Running, kiosk: Kiosk) -> None:
    """R85: kept, mailed with all that was written, and answered to the customer, not to the store."""
    form = letter()
    ticket = kiosk.post("/v1/tickets", form).json()
    assert (ticket["state"], ticket["text"]) == ("open", form["text"])
    (message,) = running.mails(CARE)
    assert message["Reply-To"] == form["email"]
    assert message["Subject"] == f"{ticket['number']}: een vraag"
    text = text_of(message)
    for part in ("Noor Voorbeeld", form["email"], form["phone"], VIN, "waar vind ik mijn factuur?"):
        assert part in text


def test_r85_the_customer_gets_an_acknowledgement(running: Running, kiosk: Kiosk) -> None:
    """R85: with the number; it repeats nothing of the letter, as the address may be somebody else's."""
    form = letter(text="Koop nu bij https://elsewhere.example", name="Klik Hier")
    ticket = kiosk.post("/v1/tickets", form).json()
    told = letters(running, form["email"])
    assert ticket["number"] in told
    assert subjects(running, form["email"]) == [
        f"Wij hebben uw bericht ontvangen ({ticket['number']})"
    ]
    assert "elsewhere" not in told
    assert "Klik" not in told


def test_r85_a_letter_is_kept_once(running: Running, kiosk: Kiosk) -> None:
    """R85: pressed twice, sent again after a cut: one ticket, one mail."""
    form, key = letter(), new_key()
    first = kiosk.post("/v1/tickets", form, key=key)
    again = kiosk.post("/v1/tickets", form, key=key)
    assert first.json() == again.json()
    assert len(running.mails(CARE)) == 1
    problem(kiosk.post("/v1/tickets", form, key=""), 400, "idempotency_key_missing")


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Noor\r\nBcc: all@example.org"},
        {"name": "Noor\u2028Bcc: all@example.org"},
        {"name": ""},
        {"name": "x" * 161},
        {"email": "noor@example.org\nBcc: all@example.org"},
        {"email": "noor@example.org, all@example.org"},
        {"email": "Noor <noor@example.org>"},
        {"email": "noor"},
        {"phone": "06\r\nBcc: all@example.org"},
        {"phone": "<script>"},
        {"topic": "terminate"},
        {"topic": "question\r\nBcc: all@example.org"},
        {"vin": "VF7"},
        {"text": ""},
        {"text": " \n \n"},
        {"text": "x" * 4001},
        {"text": "a\u0000b"},
        {"text": "\u202ebackwards"},
        {"text": "\x1b[2J"},
        {"language": "xx"},
        {"contract_id": str(uuid4())},
    ],
)
def test_r85_what_cannot_be_taken_is_refused_and_not_mailed(
    running: Running, kiosk: Kiosk, changes: dict[str, Any]
) -> None:
    """R85, DESIGN §5: header injection, hidden characters, too much, too little."""
    answer = kiosk.post("/v1/tickets", letter(**changes))
    problem(answer, 422, "invalid")
    assert "Bcc" not in answer.text
    assert running.mails(CARE) == []
    assert running.counts()["tickets"] == 0


def test_r85_no_name_gets_into_a_header(running: Running, kiosk: Kiosk) -> None:
    """R85: a name that looks like a header stays a name, through every byte of the mail."""
    kiosk.post("/v1/tickets", letter(name="Bcc: all@example.org", text="x\r\nBcc: b@example.org"))
    (message,) = running.mails(CARE)
    read = message_from_bytes(message.as_bytes(), policy=default)
    assert read["Bcc"] is None
    assert read["To"] == CARE


def test_r85_writing_without_end_is_slowed_down(running: Running, kiosk: Kiosk) -> None:
    """DESIGN §6: for one address, whoever types it in."""
    form = letter()
    codes = [kiosk.post("/v1/tickets", form).status_code for _ in range(12)]
    assert codes == [201] * 10 + [429] * 2
    assert len(running.mails(form["email"])) == 5


def test_r85_a_customer_sees_their_own_letters(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R85: with state and answer; nobody else's; a car that is not theirs is refused."""
    customer(running, kiosk)
    kiosk.add_vehicle()
    made = kiosk.post("/v1/account/tickets", own_letter(vin=VIN)).json()
    assert kiosk.get("/v1/account/tickets").json() == {"tickets": [made]}
    other, _ = another(running, make_kiosk)
    assert other.get("/v1/account/tickets").json() == {"tickets": []}
    problem(other.post("/v1/account/tickets", own_letter(vin=VIN)), 404, "vehicle_unknown")


def test_r85_customer_care_answers(running: Running, kiosk: Kiosk) -> None:
    """R85: by mail, once; the state is shown; closing needs no words."""
    email = customer(running, kiosk)
    made = kiosk.post("/v1/account/tickets", own_letter()).json()
    key = key_for(running, ApiRight.CARE)
    (waiting,) = system(running, "GET", "/v1/care/tickets", key).json()["tickets"]
    assert (waiting["email"], waiting["ticket"]["ticket_id"]) == (email, made["ticket_id"])
    path = f"/v1/care/tickets/{made['ticket_id']}"
    answer = {"state": "answered", "answer": "Onder Mijn account.\nGroet, Kim"}
    for _ in range(2):
        assert system(running, "PUT", path, key, answer).status_code == 200
    assert letters(running, email).count("Onder Mijn account.") == 1
    (shown,) = kiosk.get("/v1/account/tickets").json()["tickets"]
    assert (shown["state"], shown["answer"]) == ("answered", answer["answer"])
    before = len(running.mails(email))
    assert system(running, "PUT", path, key, {"state": "closed"}).status_code == 200
    assert len(running.mails(email)) == before
    assert system(running, "GET", "/v1/care/tickets", key).json() == {"tickets": []}
    for body in ({"state": "open"}, {"state": "answered"}, {"state": "answered", "answer": " "}):
        problem(system(running, "PUT", path, key, body), 422, "invalid")
    unknown = f"/v1/care/tickets/{uuid4()}"
    problem(system(running, "PUT", unknown, key, answer), 404, "not_found")
    problem(kiosk.call("PUT", path, answer), 401, "api_key_unknown")
    feed = key_for(running, ApiRight.FEED)
    problem(system(running, "GET", "/v1/care/tickets", feed), 401, "api_key_unknown")


@pytest.mark.parametrize("language", ["nl", "en", "fr", "de"])
@pytest.mark.parametrize("topic", [case.value for case in CASES])
def test_r81_four_letters_come_filled_in(
    running: Running, kiosk: Kiosk, topic: str, language: str
) -> None:
    """R81: sold, stolen, destroyed, lease ended: car, VIN, services and name; and they can be sent as they are."""
    customer(running, kiosk)
    kiosk.add_vehicle()
    place(kiosk, order_body(line(), line("danger_zones")))
    path = f"/v1/account/ticket-forms/{topic}?vin={VIN}&language={language}"
    form = kiosk.get(path).json()
    assert (form["topic"], form["vin"], form["car"]) == (topic, VIN, "C3 Aircross")
    assert len(form["services"]) == 2
    for part in (VIN, "C3 Aircross", "Noor Voorbeeld", *form["services"]):
        assert part in form["text"]
    assert "{" not in form["text"]
    body = own_letter(topic=topic, vin=VIN, text=form["text"], language=language)
    assert kiosk.post("/v1/account/tickets", body).status_code == 201


def test_r81_a_letter_is_about_ones_own_car(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R81: neither somebody else's nor an unknown one; other topics have no letter."""
    customer(running, kiosk)
    kiosk.add_vehicle()
    other, _ = another(running, make_kiosk)
    path = "/v1/account/ticket-forms"
    problem(other.get(f"{path}/sold?vin={VIN}&language=nl"), 404, "not_found")
    problem(kiosk.get(f"{path}/question?vin={VIN}&language=nl"), 404, "not_found")
    problem(kiosk.get(f"{path}/sold?vin=x&language=nl"), 422, "invalid")
    problem(kiosk.get(f"{path}/sold?vin={VIN}&language=xx"), 422, "invalid")
    problem(kiosk.get(f"{path}/ended?vin={VIN}&language=nl"), 422, "invalid")


def test_r80_no_letter_terminates_a_contract(running: Running, kiosk: Kiosk) -> None:
    """R80: after every letter and every answer the services run on; only customer care has a route that ends them."""
    customer(running, kiosk)
    kiosk.add_vehicle()
    place(kiosk, order_body())
    key = key_for(running, ApiRight.CARE)
    for case in CASES:
        made = kiosk.post("/v1/account/tickets", own_letter(topic=case.value, vin=VIN)).json()
        path = f"/v1/care/tickets/{made['ticket_id']}"
        answer = {"state": "answered", "answer": "Wij kijken ernaar."}
        assert system(running, "PUT", path, key, answer).status_code == 200
    with running.store.work(write=False) as work:
        statuses = {c.service_status for c in work.session.scalars(select(ContractRecord))}
    assert ServiceStatus.TERMINATED not in statuses
    assert ServiceStatus.ORDERED in statuses
    ending = {r for r in RULES if re.search(r"terminat|cancel|[/-]end", r)}
    assert ending == {"PUT /v1/care/contracts/{contract_id}/termination"}
    assert {RULES[route].person for route in ending} == {Person.CARE}


def test_r80_one_place_in_the_store_sets_terminated() -> None:
    """R80: `terminated` is read everywhere, and written only where customer care ends a contract."""
    written = []
    for path in sorted((ROOT / "kiosk" / "store").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            values = [node.value] if isinstance(node, ast.Assign | ast.keyword) else []
            if any(ast.unparse(value) == "ServiceStatus.TERMINATED" for value in values):
                written.append(path.relative_to(ROOT / "kiosk" / "store").as_posix())
    assert written == ["terminations/service.py"]


def test_r26_an_open_letter_outlives_its_account(running: Running, kiosk: Kiosk) -> None:
    """R26, R80: whoever closes their account after writing is still answered; what was answered before goes."""
    email = customer(running, kiosk)
    key = key_for(running, ApiRight.CARE)
    done = kiosk.post("/v1/account/tickets", own_letter(text="Eerste")).json()["ticket_id"]
    system(running, "PUT", f"/v1/care/tickets/{done}", key, {"state": "closed"})
    kept = kiosk.post("/v1/account/tickets", own_letter(text="Tweede")).json()["ticket_id"]
    closing = {"password": "een zin van vier woorden"}
    assert kiosk.call("POST", "/v1/account/closing", closing).status_code == 204
    with running.store.work(write=False) as work:
        rows = work.session.scalars(select(TicketRecord)).all()
    assert [(str(row.id), row.account_id) for row in rows] == [(kept, None)]
    answer = {"state": "answered", "answer": "Geregeld."}
    system(running, "PUT", f"/v1/care/tickets/{kept}", key, answer)
    assert "Geregeld." in letters(running, email)
