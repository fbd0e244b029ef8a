"""The way to the payment provider's page and back, from a code that was scanned and from My account alike (R66, R75).

Every page of the provider leads back to one address, so that whoever opened it first does not matter.
"""

from collections.abc import Sequence
from uuid import UUID

from kiosk.contract.problems import Code
from kiosk.store.accounts.models import Account
from kiosk.store.handoffs.facts import card_fact
from kiosk.store.handoffs.steps import CardFact
from kiosk.store.http.problems import Refused
from kiosk.store.orders import repository as orders
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository as cards
from kiosk.store.payments import service as payments
from kiosk.store.payments.port import PaymentProvider, Purpose
from kiosk.store.work import Store, Work

BACK = "/phone/back"


def address(
    store: Store, provider: PaymentProvider, order_id: UUID, who: str, language: str
) -> str:
    """Where a card is typed, or where the bank asks; `who` keeps hand-offs and accounts apart. The provider is asked in
    between two transactions. `nothing_unpaid` where the payment is secured; raises ProviderUnreachable.
    """
    with store.work(write=False) as work:
        order = work.session.get_one(OrderRecord, order_id)
        if payments.settled(work, order):
            raise Refused(Code.NOTHING_UNPAID)
        open_already = _open_already(work, order)
        key = f"{who}:{cards.pages_of(work.session, order.id)}"
    if open_already is not None:
        return open_already
    purpose = Purpose(str(order_id), f"{store.settings.public_url}{BACK}", language)
    opened = provider.open_page(purpose, key)
    with store.work() as work:
        payments.page_opened(work, work.session.get_one(OrderRecord, order_id), opened)
    return opened.url


def waiting(work: Work, account: Account) -> Sequence[UUID]:
    """The account's orders for which a card was to be typed and none is there yet."""
    return [
        order.id
        for order in orders.of_account(work.session, account.id)
        if not payments.settled(work, order) and cards.latest_page(work.session, order.id)
    ]


def _open_already(work: Work, order: OrderRecord) -> str | None:
    if card_fact(work, order) is CardFact.CHECK_REQUIRED:
        card = payments.card_of(work, order)
        return card.check_url if card else None
    page = payments.open_page_of(work, order)
    return page.page_url if page else None
