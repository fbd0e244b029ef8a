"""What every test of the contract asks for: a registered card, and a debt of a customer."""

from __future__ import annotations

from kiosk.store.payments.port import ChargeOrder, Purpose, Registration, RegistrationStatus
from tests.contract.payments.sides import SHOP, Card, Side

PURPOSE = Purpose("order 1", f"{SHOP}/back", "nl")
PRICE = 4900


def registered(side: Side, card: Card = Card.APPROVED, key: str = "card") -> Registration:
    found = side.provider.register(side.token(card), PURPOSE, key)
    if found.status is RegistrationStatus.CHECK_REQUIRED:
        side.answer_check(found, allowed=True)
        found = side.provider.registration(found.setup_id)
    assert found.status is RegistrationStatus.SUCCEEDED
    return found


def debt(card: Registration, reference: str = "2026-1", cents: int = PRICE) -> ChargeOrder:
    return ChargeOrder(card.setup_id, cents, "EUR", reference)
