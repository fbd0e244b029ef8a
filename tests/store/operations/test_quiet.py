"""A whole purchase, with everything that can go wrong on the way, and not a word about the customer in any log (K8)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from uuid import UUID

import requests
from sqlalchemy import select, text

from kiosk.store.accounts.models import Account
from kiosk.store.mail import messages
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.work import Store
from tests.store.operations.processes import (
    CARS_KEY,
    PROVIDER_KEY,
    Processes,
    processes,
    wait_until,
)
from tests.store.ordering import line, order_body, place
from tests.store.support import ADDRESS, VIN, Kiosk, link_in

CARD = "4111111111111111"
CANARIES = {
    "first name": "Kanariella",
    "surname": "Vogelzangster",
    "address": "kanariella.vogelzangster@example.org",
    "password": "vier-woorden-die-niemand-raadt",
    "wrong password": "een-verkeerd-wachtwoord-9",
    "street": "Kanariepietstraat",
    "cardholder": "K VOGELZANGSTER",
}


def customer_body() -> dict[str, Any]:
    return {
        "title": "",
        "first_name": CANARIES["first name"],
        "surname": CANARIES["surname"],
        "email": CANARIES["address"],
        "password": CANARIES["password"],
        "country": "NL",
        "language": "nl",
        "adult": True,
        "contact": {"email": False, "sms": False, "phone": False, "post": False},
    }


def card_token(url: str) -> str:
    card = {
        "number": CARD,
        "expiry_month": 12,
        "expiry_year": 2040,
        "security_code": "731",
        "cardholder": CANARIES["cardholder"],
    }
    keys = {"Authorization": "Bearer pk-of-this-test"}
    answer = requests.post(f"{url}/v1/tokens", json=card, headers=keys, timeout=10)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


def buy(system: Processes, kiosk: Kiosk) -> dict[str, str]:
    """From the account to the order; the secrets that were seen on the way."""
    assert kiosk.sign_in(CANARIES["address"], CANARIES["wrong password"]).status_code == 401
    session = kiosk.create_account(**customer_body())
    kiosk.add_vehicle()
    kiosk.get(f"/v1/vehicles/{VIN}")
    token = card_token(system.provider_url)
    card = kiosk.post("/v1/cards", {"token": token, "cardholder": CANARIES["cardholder"]})
    assert card.status_code == 201, card.text
    body = order_body(
        line(),
        payment="card",
        card_id=card.json()["card_id"],
        billing_address=ADDRESS | {"street": CANARIES["street"]},
    )
    order = place(kiosk, body)
    assert order.status_code == 201, order.text
    handoff = kiosk.post("/v1/handoffs", {"order_id": body["order_id"]}).json()
    code = handoff["code"]
    secret = code["verification_uri_complete"].rsplit("/", 1)[1]
    return {
        "order": body["order_id"],
        "session": session["access_token"],
        "card token": token,
        "code in the QR": secret,
        "code to type": code["user_code"],
        "digits": code["match_digits"],
    }


def finish_on_the_phone(system: Processes, seen: dict[str, str], link: str) -> str:
    """Scan, get it wrong once, say yes, confirm by the mailed link; the phone's cookie."""
    phone = requests.Session()
    address = f"{system.url}/go/{seen['code in the QR']}"
    assert phone.get(address, timeout=10).ok
    wrong = "11" if seen["digits"] != "11" else "12"
    phone.post(address, data={"answer": "yes", "digits": wrong}, timeout=10)
    phone.post(address, data={"answer": "yes", "digits": seen["digits"]}, timeout=10)
    assert phone.post(f"{system.url}/confirm/{link}", timeout=10).ok
    phone.get(f"{system.url}/phone", timeout=10)
    cookie = phone.cookies.get("phone")
    phone.close()
    assert cookie, "the phone was never connected"
    return cookie


def confirmation_link(store: Store) -> str:
    with store.work() as work:
        mail = work.session.scalars(
            select(Mail).where(Mail.kind == MailKind.ACCOUNT_CREATED)
        ).first()
        assert mail is not None
        message = messages.compose(work, mail)
        assert message is not None
        return link_in(message, "confirm")


def active(store: Store) -> bool:
    with store.work(write=False) as work:
        account = work.session.scalars(
            select(Account).where(Account.email == CANARIES["address"])
        ).one()
        found = work.session.execute(
            text(
                "SELECT count(*) FROM contracts WHERE service_status = 'active' AND account_id = :a"
            ),
            {"a": _stored(store, account.id)},
        ).scalar()
    return bool(found)


def _stored(store: Store, identity: UUID) -> object:
    return identity if store.database.engine.dialect.name == "postgresql" else identity.hex


def break_things(system: Processes, kiosk: Kiosk, store: Store, order_id: str) -> None:
    """Refusals, malformed bodies, and a failure of the store's own."""
    marked = json.dumps({"email": CANARIES["address"], CANARIES["surname"]: 1}).encode()
    assert kiosk.call("POST", "/v1/sessions", data=marked).status_code == 422
    assert kiosk.call("POST", "/v1/sessions", data=marked[:-5]).status_code == 422
    assert requests.get(f"{system.url}/{CANARIES['surname']}", timeout=10).status_code == 404
    # A row that no code can have written: what is read there ends up in the error's own text.
    name = CANARIES["surname"]
    with store.work() as work:
        work.session.execute(text("UPDATE orders SET payment = :name"), {"name": name})
    assert kiosk.get(f"/v1/orders/{order_id}").status_code == 500


def test_no_log_names_the_customer_or_holds_a_secret(database_url: str, tmp_path: Path) -> None:
    """Logs go to other people and places than the database does."""
    with processes(database_url, tmp_path) as system:
        system.serve()
        system.start("jobs", "jobs")
        kiosk = system.enrolled(database_url)
        store = Store(system.settings(database_url))
        seen = buy(system, kiosk)
        seen["link"] = confirmation_link(store)
        seen["phone"] = finish_on_the_phone(system, seen, seen["link"])
        wait_until(lambda: active(store))
        break_things(system, kiosk, store, seen.pop("order"))
        kiosk.http.close()
        store.close()
        system.end()
        logs = {name: system.log(name).read_text("utf-8") for name in system.running}

    written = [json.loads(line) for text_ in logs.values() for line in text_.splitlines()]
    routes = {line.get("route") for line in written}
    assert {"/v1/accounts", "/v1/orders", "/go/{secret}", "/confirm/{token}"} <= routes
    assert any("error" in line for line in written), "the failure was not logged"
    assert any(line["logger"].endswith("mail.sender") for line in written)
    del seen["digits"]  # two figures occur in any log
    forbidden = CANARIES | seen | {"vin": VIN, "card": CARD, "key": PROVIDER_KEY, "cars": CARS_KEY}
    for what, value in forbidden.items():
        for name, log in logs.items():
            found = re.search(re.escape(value), log, re.IGNORECASE)
            assert found is None, (
                f"{what} is in the log of {name}: {log[found.start() - 200 :][:400]}"
            )
