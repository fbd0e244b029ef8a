"""What the steps of an order's hand-off depend on, as it stands in the database."""

from kiosk.contract.handoffs import HandoffPhase
from kiosk.domain.contract import local_date
from kiosk.store.contracts import repository as contracts
from kiosk.store.handoffs import repository
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.handoffs.steps import CardFact, CarState, Facts, car_state
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository as cards
from kiosk.store.payments import service as payments
from kiosk.store.payments.models import CardState
from kiosk.store.work import Work


def order_of(work: Work, record: HandoffRecord) -> OrderRecord:
    """The order that is being handed off; there is none in other kinds of hand-off."""
    return work.session.get_one(OrderRecord, record.order_id)


def facts_of(work: Work, record: HandoffRecord) -> Facts:
    """What the steps depend on, as it stands now."""
    order = order_of(work, record)
    return Facts(
        connected=record.phase is HandoffPhase.CONNECTED,
        refused=record.phase is HandoffPhase.REFUSED,
        email_proved=record.email_proved_at is not None,
        card=card_fact(work, order),
        car=car_of(work, order),
    )


def card_fact(work: Work, order: OrderRecord) -> CardFact:
    """How the order's payment stands. Paid at the kiosk with a card that needs no check, it is no step at all."""
    page = cards.latest_page(work.session, order.id)
    card = payments.card_of(work, order)
    if card is not None and card.state is CardState.REGISTERED:
        was_asked = page is not None or card.check_was_required
        return CardFact.SETTLED if was_asked else CardFact.NOT_NEEDED
    if payments.settled(work, order):
        return CardFact.NOT_NEEDED
    if page is not None and page.declined:
        return CardFact.DECLINED
    if card is None or page is not None:
        return CardFact.NEEDED
    checking = card.state is CardState.CHECK_REQUIRED
    return CardFact.CHECK_REQUIRED if checking else CardFact.DECLINED


def car_of(work: Work, order: OrderRecord) -> CarState:
    """How far the order's services are on their way into the car."""
    lines = contracts.of_order(work.session, order.id)
    account = repository.account_of(work.session, order)
    vins = {contract.vin for contract in lines if contract.vin}
    owned = not account.confirmed or repository.holds_exclusively(work.session, account.id, vins)
    return car_state(lines, owned=owned, today=local_date(work.now, work.settings.market))
