"""A customer's own data as one file: whole, nobody else's, without secrets; by link on a device of their own (R25)."""

from __future__ import annotations

import json
from datetime import timedelta

from kiosk.store.accounts import exporting
from kiosk.store.accounts.models import Account
from kiosk.store.tables import METADATA
from tests.store.life import another, customer, page, subjects
from tests.store.money import Shop
from tests.store.ordering import order_body, place
from tests.store.support import PASSWORD, VIN, Kiosk, MakeKiosk, Running, link_in, problem

NOT_PERSONAL = {
    "activations",  # when a car is asked again
    "api_keys",
    "catalogue_revision",
    "card_pages",  # an address at the provider
    "dealers",
    "devices",
    "enrolment_codes",
    "erased_links",
    "erasures",
    "feed_events",  # what changed when; the account itself is exported
    "feed_head",
    "handoff_codes",
    "invoice_documents",  # fetched as PDF
    "invoice_series",
    "jobs",
    "kept_replies",
    "proofs",
    "provider_events",
    "salespeople",
    "salesperson_sessions",
    "sign_ins",  # a kiosk's code; what it was for stands with the hand-off
    "sales",  # which number a car was sold by; the order itself is exported
    "services",
    "terms",
    "throttles",
    "used_proofs",
    "vehicles",  # the car's own, not the person's
}


def test_the_file_holds_what_belongs_to_the_customer(
    running: Running, kiosk: Kiosk, make_kiosk: MakeKiosk
) -> None:
    """R25: account, cars, orders, consents, contracts, mails; nothing of the next customer, and no secret."""
    email = customer(running, kiosk)
    kiosk.add_vehicle()
    order = place(kiosk, order_body()).json()
    other, other_email = another(running, make_kiosk, surname="Ander")
    other.add_vehicle("VR7ABDGXXPL204517")
    answer = kiosk.get("/v1/account/export")
    assert answer.headers["content-disposition"] == 'attachment; filename="my-account.json"'
    told = answer.json()["sections"]
    assert told["account"][0]["email"] == email
    assert [car["vin"] for car in told["vehicles"]] == [VIN]
    assert told["orders"][0]["number"] == order["number"]
    assert {c["terms"] for c in told["consents"]} == {"terms_of_sale", "terms_of_geolocation"}
    assert told["contracts"][0]["service_id"] == "connect_nav"
    assert {mail["kind"] for mail in told["mails"]} >= {"account_created", "order_confirmed"}
    whole = answer.text
    for foreign in (other_email, "Ander", "VR7ABDGXXPL204517", PASSWORD, "argon2", "_hash"):
        assert foreign not in whole


def test_no_table_of_persons_is_forgotten(shop: Shop) -> None:
    """R25: a new table must be exported, or said to hold nothing personal."""
    account = shop.account(vin=shop.new_car())
    with shop.work() as work:
        sections = set(exporting.export(work, work.session.get_one(Account, account)).sections)
    exported = {"account": "accounts", "sessions": "account_sessions", "vehicles": "holdings"}
    tables = {exported.get(section, section) for section in sections}
    assert set(METADATA.tables) - tables - NOT_PERSONAL == set()


def test_the_link_gives_the_file_once(running: Running, kiosk: Kiosk) -> None:
    """R25: opening the page gives nothing away; the button does, once, within 24 hours."""
    email = customer(running, kiosk)
    assert kiosk.call("POST", "/v1/account/exports").status_code == 202
    assert "Uw gegevens als bestand" in subjects(running, email)
    token = link_in(running.mails(email)[-1], "export")
    for _ in range(2):
        shown = page(running, "GET", f"/export/{token}")
        assert (shown.status_code, "argon2" in shown.text) == (200, False)
    got = page(running, "POST", f"/export/{token}")
    assert got.headers["content-disposition"] == 'attachment; filename="my-account.json"'
    assert json.loads(got.text)["sections"]["account"][0]["email"] == email
    assert page(running, "POST", f"/export/{token}").status_code == 410
    kiosk.call("POST", "/v1/account/exports")
    late = link_in(running.mails(email)[-1], "export")
    running.clock.move(timedelta(hours=24))
    assert page(running, "POST", f"/export/{late}").status_code == 410
    assert page(running, "GET", "/export/nothing").status_code == 404


def test_nobody_else_gets_it(running: Running, kiosk: Kiosk) -> None:
    problem(kiosk.get("/v1/account/export"), 401, "not_signed_in")
    problem(kiosk.call("POST", "/v1/account/exports"), 401, "not_signed_in")
