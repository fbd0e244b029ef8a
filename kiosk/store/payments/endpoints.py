"""Route of cards: a token from the provider becomes a registered card (R67, R75)."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response

from kiosk.contract.orders import NewCard
from kiosk.contract.problems import Code
from kiosk.store.http import idempotency
from kiosk.store.http.body import json_body
from kiosk.store.http.calls import Asked, Call
from kiosk.store.http.problems import Refused
from kiosk.store.payments import service
from kiosk.store.payments.port import (
    KeyReused,
    PaymentProvider,
    ProviderUnreachable,
    Purpose,
    Registration,
    TokenUnusable,
)

RETRY_AFTER_S = 5

router = APIRouter(prefix="/v1")


@router.post("/cards")
def register_card(
    body: Annotated[NewCard, json_body(NewCard)], call: Asked, request: Request
) -> Response:
    """Register a card; the provider is asked outside of any transaction, under a key of its own."""
    idempotency.checked_key(call.key)
    found = _register(call, body, request.app.state.payments)
    return call.create(lambda by: service.reply_of(service.keep(by.work, by.account, found)))


def _register(call: Call, body: NewCard, provider: PaymentProvider) -> Registration:
    asking: list[tuple[UUID, str]] = []
    call.read(lambda by: asking.append((by.account.id, by.account.language)))
    account_id, language = asking[0]
    back = f"{call.store.settings.public_url}/phone/back"
    try:
        found = provider.register(
            body.token, Purpose(str(account_id), back, language), f"{account_id}:{call.key}"
        )
    except TokenUnusable:
        raise Refused(Code.CARD_UNUSABLE) from None
    except KeyReused:
        raise Refused(Code.IDEMPOTENCY_KEY_REUSED) from None
    except ProviderUnreachable:
        raise Refused(Code.UNAVAILABLE, retry_after_s=RETRY_AFTER_S) from None
    if found.cardholder != body.cardholder:
        raise Refused(Code.INVALID, fields=[("cardholder", "cardholder_differs")])
    return found
