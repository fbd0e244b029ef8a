"""Orders as a kiosk sends them."""

from __future__ import annotations

from typing import Any

import requests

from kiosk.store.clock import Clock
from tests.store.support import ADDRESS, VIN, Kiosk, new_key

PRICES = {
    ("connect_nav", "m12"): 7900,
    ("connect_nav", "m36"): 18900,
    ("danger_zones", "m12"): 2900,
    ("tracking_pack", "m12"): 14900,
    ("monitoring_pack", "m24"): 4900,
    ("mapping_pack", "m12"): 6900,
    ("teleservices", "m12"): 2400,
    ("e_remote_control", "life"): 0,
}


def line(service_id: str = "connect_nav", offer_id: str = "m12", vin: str = VIN) -> dict[str, Any]:
    """One line at its present price."""
    price = PRICES[service_id, offer_id]
    return {"service_id": service_id, "offer_id": offer_id, "vin": vin, "price_cents": price}


def consent(terms: str, clock: Clock | None = None, **changes: Any) -> dict[str, Any]:
    """An accepted text, just now."""
    accepted_at = (clock or Clock()).now().isoformat()
    return {
        "terms": terms,
        "version": "2026-01",
        "language": "nl",
        "accepted_at": accepted_at,
    } | changes


def order_body(*lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """An order of these lines (one of Connect Nav where none is given), paid on the phone."""
    chosen = list(lines) or [line()]
    total = sum(each["price_cents"] for each in chosen)
    return {
        "order_id": new_key(),
        "lines": chosen,
        "total_cents": total,
        "consents": [consent("terms_of_sale"), consent("terms_of_geolocation")],
        "billing_address": ADDRESS,
        "payment": "phone" if total else "none",
        "card_id": None,
        "language": "nl",
    } | changes


def place(kiosk: Kiosk, body: dict[str, Any]) -> requests.Response:
    """Send an order under its own key."""
    return kiosk.post("/v1/orders", body, key=body["order_id"])
