"""The terms of an order: what must be accepted, and what is kept of it (R61, R63)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.contract.catalogue import TermsDocument
from kiosk.domain.consent import Terms
from kiosk.store.catalogue import service as catalogue
from kiosk.store.orders.models import ConsentRecord
from tests.store.ordering import consent, order_body, place
from tests.store.support import Kiosk, Running, problem


@pytest.fixture
def customer(kiosk: Kiosk) -> Kiosk:
    """A kiosk with a customer who has the example car."""
    kiosk.create_account()
    assert kiosk.add_vehicle().status_code == 201
    return kiosk


@pytest.mark.parametrize(
    ("consents", "status", "code"),
    [
        ([], 422, "terms_missing"),
        (["terms_of_sale"], 422, "terms_missing"),
        (["terms_of_geolocation"], 422, "terms_missing"),
        (["terms_of_sale", "terms_of_sale"], 422, "invalid"),
    ],
)
def test_both_boxes_are_needed(
    customer: Kiosk, consents: list[str], status: int, code: str
) -> None:
    """R61, R63: geolocation as well, as the service needs it."""
    body = order_body(consents=[consent(terms) for terms in consents])
    problem(place(customer, body), status, code)


def test_an_older_version_of_the_terms_is_not_enough(running: Running, customer: Kiosk) -> None:
    """R61: what is accepted is what is in force."""
    newer = TermsDocument(
        terms=Terms.SALE, version="2026-12", language="nl", title="Nieuw", body="Nieuw."
    )
    with running.work() as work:
        catalogue.put_terms(work, newer, work.now)
    problem(place(customer, order_body()), 409, "terms_outdated")
    fresh = [consent("terms_of_sale", version="2026-12"), consent("terms_of_geolocation")]
    assert place(customer, order_body(consents=fresh)).status_code == 201


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"version": "1999-01"}, "terms_outdated"),
        ({"language": "xx"}, "terms_outdated"),
        ({"accepted_at": "2020-01-01T00:00:00Z"}, "invalid"),
        ({"accepted_at": "2099-01-01T00:00:00Z"}, "invalid"),
        ({"accepted_at": "2026-11-22T10:00:00"}, "invalid"),
        ({"accepted_at": "yesterday"}, "invalid"),
    ],
)
def test_a_consent_that_cannot_be_is_refused(
    customer: Kiosk, changes: dict[str, Any], code: str
) -> None:
    """R61: version, language and time are real."""
    consents = [consent("terms_of_sale", **changes), consent("terms_of_geolocation")]
    answer = place(customer, order_body(consents=consents))
    assert answer.json()["code"] == code


def test_what_was_accepted_is_kept_with_version_language_and_time(
    running: Running, customer: Kiosk
) -> None:
    """R61."""
    body = order_body()
    place(customer, body)
    with running.work() as work:
        kept = work.session.scalars(
            select(ConsentRecord).where(ConsentRecord.order_id == UUID(body["order_id"]))
        ).all()
    found = {(c.terms.value, c.version, c.language, c.accepted_at.isoformat()) for c in kept}
    assert found == {
        (c["terms"], c["version"], c["language"], c["accepted_at"]) for c in body["consents"]
    }
