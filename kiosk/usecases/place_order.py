"""Placing an order through the outbox, so that it is neither lost nor placed twice (R68, K3, DESIGN §4)."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

from kiosk.contract.orders import NewOrder, OrderLine, PaymentChoice
from kiosk.domain.consent import missing
from kiosk.domain.visit import OutOfTurn, Visit
from kiosk.ports.devices import Clock
from kiosk.ports.storage import EventState, OrderEvent, Storage


@dataclass(frozen=True)
class PlaceOrder:
    """Writes the order of a visit to the outbox and wakes the sync; gives the order's id at once.

    A visit has one order under way at most: the same again gives the first one's id, another one `OrderUnderWay`
    unless the first was provably not sent.
    A total of zero needs no card (R58). `OutOfTurn` where the visit is not ready to order.
    """

    storage: Storage
    clock: Clock
    wake: Callable[[], None]

    def __call__(
        self,
        visit: Visit,
        session_token: str,
        payment: PaymentChoice,
        card_id: UUID | None,
        language: str,
    ) -> UUID:
        order = _order(visit, payment, card_id, language)
        event = OrderEvent(
            event_id=order.order_id,
            visit_id=visit.id,
            session_token=session_token,
            order=order,
            state=EventState.WAITING,
            attempts=0,
            created_at=self.clock.now(),
        )
        order_id = self.storage.add_order(event)
        self.wake()
        return order_id


@dataclass(frozen=True)
class WithdrawOrder:
    """Takes back an order that was provably not sent (`OrderOutcome.state` is `WAITING`); false where it may have been."""

    storage: Storage

    def __call__(self, order_id: UUID) -> bool:
        return self.storage.withdraw_order(order_id)


def _order(visit: Visit, payment: PaymentChoice, card_id: UUID | None, language: str) -> NewOrder:
    cart = visit.cart
    accepted = frozenset(consent.terms for consent in visit.consents)
    if not cart.lines or visit.billing_address is None or missing(cart, accepted):
        raise OutOfTurn("the cart, the terms or the billing address is missing")
    if cart.total_cents == 0:
        payment, card_id = PaymentChoice.NONE, None
    if (payment is PaymentChoice.CARD) != (card_id is not None):
        raise OutOfTurn("a card belongs to paying by card, and to nothing else")
    return NewOrder(
        order_id=uuid4(),
        lines=tuple(
            OrderLine(
                service_id=line.service.id,
                offer_id=line.offer.id,
                vin=line.vin,
                price_cents=line.offer.price_cents,
            )
            for line in cart.lines
        ),
        total_cents=cart.total_cents,
        consents=visit.consents,
        billing_address=visit.billing_address,
        payment=payment,
        card_id=card_id,
        language=language,
    )
