"""Route of Stripe's events; it proves itself by a signature instead of a device and a person."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from kiosk.contract.problems import Code
from kiosk.store.http.problems import Refused
from kiosk.store.work import Store

router = APIRouter(prefix="/v1/webhooks")


async def _body(request: Request) -> bytes:
    return await request.body()


@router.post("/stripe")
def take_in_event(request: Request, body: Annotated[bytes, Depends(_body)]) -> Response:
    """Take in an event, once; without a signing secret there is nothing here."""
    store: Store = request.app.state.store
    secret = store.settings.stripe_webhook_secret.get_secret_value()
    if not secret:
        raise Refused(Code.NOT_FOUND)
    # Stripe's library is loaded by those stores alone that use it.
    from kiosk.store.payments.stripe import webhooks

    delivery = webhooks.Delivery(body, request.headers.get("Stripe-Signature", ""))
    event = webhooks.read(delivery, secret, store.clock.now())
    with store.work() as work:
        webhooks.take_in(work, event)
    return Response(status_code=204)
