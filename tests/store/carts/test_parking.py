"""A visit is parked at the store and goes to one phone; the kiosk follows it and forgets (K4, K5)."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.store.demo.system import CAR, Kiosk, Phone, System

LINE = {"service_id": "connect_nav", "offer_id": "m12", "vin": CAR, "price_cents": 7900}
VISIT = {"lines": [LINE], "vin": CAR, "language": "nl"}


def park(kiosk: Kiosk, key: str | None = None) -> dict[str, Any]:
    """The visit of nobody in particular."""
    kiosk.access_token = None
    return dict(kiosk.call("POST", "/v1/parked-visits", VISIT, key))


def state(kiosk: Kiosk, parked: dict[str, Any]) -> tuple[str, str, str]:
    """What the kiosk is told: the phase, and the state of its one step."""
    found = kiosk.call("GET", f"/v1/parked-visits/{parked['handoff_id']}")
    (step,) = found["steps"]
    return found["phase"], step["state"], step["detail"]


def answer(parked: dict[str, Any], yes_or_no: str = "yes", digits: str = "") -> int:
    """A phone scans the code and answers; the status of the last page but where it leads to."""
    code = parked["code"]
    form = {"answer": yes_or_no, "digits": digits or code["match_digits"]}
    url = code["verification_uri_complete"]
    return Phone().http.post(url, data=form, allow_redirects=False, timeout=30).status_code


def test_k4_the_kiosk_is_told_once_a_phone_has_the_visit(system: System) -> None:
    """K4, K5: waiting, then connected, by the long poll that it waits in; a second phone gets nothing."""
    kiosk = system.kiosk()
    parked = park(kiosk)
    assert state(kiosk, parked) == ("authorization_pending", "now", "")
    assert answer(parked, digits="0") == 422
    assert answer(parked) == 303
    assert state(kiosk, parked) == ("connected", "done", "")
    assert answer(parked) == 409
    renewal = kiosk.ask("POST", f"/v1/parked-visits/{parked['handoff_id']}/code")
    assert (renewal.status_code, renewal.json()["code"]) == (409, "handoff_over")


def test_k4_no_is_told_as_well_and_a_fresh_code_works(system: System) -> None:
    """K4: refused on the phone; the kiosk may show a new code for the same visit."""
    kiosk = system.kiosk()
    parked = park(kiosk)
    assert answer(parked, "no") == 200
    assert state(kiosk, parked) == ("access_denied", "failed", "refused")
    again = kiosk.call("POST", f"/v1/parked-visits/{parked['handoff_id']}/code")
    assert answer(again) == 303


def test_k5_a_visit_that_is_taken_back_leaves_nothing(system: System) -> None:
    """K5: the customer stays: the code is void, and no car is left at the store; twice comes to the same."""
    kiosk = system.kiosk()
    parked = park(kiosk)
    for _ in range(2):
        assert kiosk.ask("DELETE", f"/v1/parked-visits/{parked['handoff_id']}").status_code == 204
    assert answer(parked) == 410
    rows = system.rows(
        "SELECT lines, vin FROM carts JOIN handoffs ON handoffs.id = handoff_id WHERE ended_at NOTNULL"
    )
    assert rows[-1] == ("[]", "")


def test_k4_the_same_request_parks_once(system: System) -> None:
    """DESIGN §5: repeated under its key, it is the same visit with the same code."""
    kiosk, key = system.kiosk(), str(uuid4())
    first, again = park(kiosk, key), park(kiosk, key)
    assert first["handoff_id"] == again["handoff_id"]
    assert first["code"]["user_code"] == again["code"]["user_code"]


def test_k4_what_is_no_visit_and_what_was_never_parked(system: System) -> None:
    """A VIN with an O, lines without end, a hand-off of an order: refused, each by its name."""
    kiosk = system.customer()
    for bad in ({"vin": "VF7SXHNPMMTO31882"}, {"lines": [LINE] * 51}, {"language": "es"}):
        found = kiosk.ask("POST", "/v1/account/parked-visits", VISIT | bad)
        assert (found.status_code, found.json()["code"]) == (422, "invalid"), bad
    order = kiosk.hand_off(kiosk.order())
    for handoff_id in (uuid4(), order["handoff_id"]):
        found = kiosk.ask("GET", f"/v1/parked-visits/{handoff_id}")
        assert found.status_code == 404
