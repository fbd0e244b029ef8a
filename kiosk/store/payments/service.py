"""Cards of customers: kept once the provider has registered them, and followed while their bank asks (R66, R67, R75)."""

from datetime import datetime, timedelta
from uuid import UUID

from kiosk.contract.orders import Card, CardStatus, PaymentChoice
from kiosk.contract.problems import Code
from kiosk.store.accounts.models import Account
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository
from kiosk.store.payments.models import CardPage, CardRecord, CardState
from kiosk.store.payments.port import OpenedPage, Registration, RegistrationStatus
from kiosk.store.work import Work

CHECK_GIVEN_UP_AFTER = timedelta(days=2)
"""How long the provider is asked about an extra check that nobody answers."""
_STATE = {
    RegistrationStatus.SUCCEEDED: CardState.REGISTERED,
    RegistrationStatus.CHECK_REQUIRED: CardState.CHECK_REQUIRED,
    RegistrationStatus.DECLINED: CardState.DECLINED,
}


def keep(work: Work, account: Account, found: Registration) -> CardRecord:
    """Keep a card that the provider registered; `Refused` (card_declined) for one that its bank declined."""
    if found.status is RegistrationStatus.DECLINED:
        raise Refused(Code.CARD_DECLINED)
    known = repository.card_by_setup(work.session, found.setup_id)
    if known is not None:
        return known
    checking = found.status is RegistrationStatus.CHECK_REQUIRED
    record = CardRecord(
        id=uuid7(),
        account_id=account.id,
        state=_STATE[found.status],
        provider_setup_id=found.setup_id,
        check_url=found.check_url,
        brand=found.brand,
        last4=found.last4,
        cardholder=found.cardholder,
        check_was_required=checking,
        created_at=work.now,
        ask_again_at=work.now if checking else None,
    )
    work.session.add(record)
    work.session.flush()
    return record


def reply_of(record: CardRecord) -> Card:
    """The card as the kiosk gets it."""
    checking = record.state is CardState.CHECK_REQUIRED
    return Card(
        card_id=record.id,
        status=CardStatus.CHECK_REQUIRED if checking else CardStatus.REGISTERED,
        brand=record.brand,
        last4=record.last4,
    )


def usable(work: Work, account: Account, card_id: UUID) -> CardRecord | None:
    """The account's own card of that id, unless its bank refused it; nothing otherwise."""
    record = repository.card(work.session, card_id)
    if record is None or record.account_id != account.id or record.state is CardState.DECLINED:
        return None
    return record


def card_of(work: Work, order: OrderRecord) -> CardRecord | None:
    """The card that an order is paid with; nothing where there is none yet."""
    return None if order.card_id is None else repository.card(work.session, order.card_id)


def settled(work: Work, order: OrderRecord) -> bool:
    """Whether the order's payment is secured: a registered card, or nothing to pay (R58)."""
    if order.payment is PaymentChoice.NONE:
        return True
    card = card_of(work, order)
    return card is not None and card.state is CardState.REGISTERED


def page_opened(work: Work, order: OrderRecord, opened: OpenedPage) -> None:
    """Remember a page on which the customer is about to type a card; once per page."""
    latest = repository.latest_page(work.session, order.id)
    if latest is not None and latest.provider_page_id == opened.page_id:
        return
    work.session.add(
        CardPage(
            order_id=order.id,
            provider_page_id=opened.page_id,
            page_url=opened.url,
            opened_at=work.now,
            expires_at=opened.expires_at,
            ask_again_at=work.now,
            declined=False,
        )
    )


def open_page_of(work: Work, order: OrderRecord) -> CardPage | None:
    """The page that is still open for an order, to be used again."""
    latest = repository.latest_page(work.session, order.id)
    if latest is None or latest.ask_again_at is None or latest.expires_at <= work.now:
        return None
    return latest


def check_answered(work: Work, card: CardRecord, found: Registration) -> bool:
    """Take in how the bank's check went; true where that changed something."""
    if card.state is not CardState.CHECK_REQUIRED:
        card.ask_again_at = None
        return False
    if found.status is RegistrationStatus.CHECK_REQUIRED:
        over = card.created_at + CHECK_GIVEN_UP_AFTER <= work.now
        card.ask_again_at = None if over else _ask_again(card.created_at, work.now)
        return False
    card.state = _STATE[found.status]
    card.check_url = None
    card.ask_again_at = None
    return True


def page_answered(
    work: Work, page: CardPage, order: OrderRecord, account: Account, found: Registration | None
) -> bool:
    """Take in what was typed on a page: a registered card pays the order. True where something changed."""
    if found is not None and found.status is RegistrationStatus.SUCCEEDED:
        order.card_id = keep(work, account, found).id
        page.ask_again_at = None
        page.declined = False
        return True
    over = page.expires_at <= work.now
    page.ask_again_at = None if over else _ask_again(page.opened_at, work.now)
    declined = found is not None and found.status is RegistrationStatus.DECLINED
    changed = declined != page.declined
    page.declined = declined
    return changed


def _ask_again(since: datetime, now: datetime) -> datetime:
    # Somebody who is at it right now waits a second; what lies for an hour is asked about every few minutes.
    return now + max(timedelta(seconds=1), (now - since) / 20)
