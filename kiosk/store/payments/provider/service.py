"""What the embedded provider does with a card: tokenise, register, ask the bank (DESIGN §7)."""

import hashlib
import secrets
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from pydantic import BaseModel

from kiosk.contract.card_tokens import CardNumber, CardToken, TokenRefusal
from kiosk.store.payments.provider import cards
from kiosk.store.payments.provider.messages import (
    ErrorCode,
    HostedPage,
    NewHostedPage,
    NewSetup,
    Setup,
    SetupStatus,
)
from kiosk.store.payments.provider.models import HostedPageRow, ReplyRow, SetupRow, TokenRow
from kiosk.store.payments.provider.repository import Records
from kiosk.store.payments.provider.settings import ProviderSettings

TOKEN_LIFETIME = timedelta(minutes=15)
PAGE_LIFETIME = timedelta(minutes=30)
Body = TypeVar("Body", bound=BaseModel)
MAX_ATTEMPTS = 10
"""How many cards can be tried on one hosted page."""


class CardNotTaken(Exception):
    """The card cannot be turned into a token; `reason` says what is wrong."""

    def __init__(self, reason: TokenRefusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class CallRefused(Exception):
    """A call of the server interface cannot be done."""

    def __init__(self, code: ErrorCode) -> None:
        super().__init__(code.value)
        self.code = code


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class Provider:
    """The provider's rules; each method works inside the caller's transaction."""

    def __init__(self, settings: ProviderSettings) -> None:
        self._settings = settings

    def tokenise(self, records: Records, card: CardNumber) -> CardToken:
        """A single-use token for 15 minutes; `CardNotTaken` where the card is unusable. The number is not kept."""
        now = self._settings.now()
        reason = cards.refusal(card, now.date())
        if reason is not None:
            raise CardNotTaken(reason)
        records.drop_tokens_until(now)
        token = "tok_" + secrets.token_urlsafe(24)
        row = TokenRow(
            token_hash=_hash(token),
            brand=cards.brand(card.number),
            last4=card.number[-4:],
            cardholder=card.cardholder,
            outcome=cards.TEST_CARDS[card.number].value,
            expires_at=now + TOKEN_LIFETIME,
        )
        records.add(row)
        return CardToken(token=token, brand=row.brand, last4=row.last4, expires_at=row.expires_at)

    def register(self, records: Records, order: NewSetup, page_id: str | None = None) -> SetupRow:
        """Use up a token; `CallRefused` (token_unusable) for one that is unknown, used or too old."""
        now = self._settings.now()
        token = records.token(_hash(order.token))
        if token is None or token.used_at is not None or token.expires_at <= now:
            raise CallRefused(ErrorCode.TOKEN_UNUSABLE)
        token.used_at = now
        status = {
            cards.Outcome.DECLINED: SetupStatus.DECLINED,
            cards.Outcome.CHECK: SetupStatus.CHECK_REQUIRED,
            cards.Outcome.CHARGE_NEEDS_CHECK: SetupStatus.CHECK_REQUIRED,
        }.get(cards.Outcome(token.outcome), SetupStatus.SUCCEEDED)
        row = SetupRow(
            id="set_" + secrets.token_urlsafe(18),
            reference=order.reference,
            return_url=order.return_url,
            language=order.language,
            status=status.value,
            brand=token.brand,
            last4=token.last4,
            cardholder=token.cardholder,
            outcome=token.outcome,
            check_secret=secrets.token_urlsafe(18),
            page_id=page_id,
            created_at=now,
        )
        token.brand = token.last4 = token.cardholder = ""
        records.add(row)
        return row

    def open_page(self, records: Records, order: NewHostedPage) -> HostedPageRow:
        """A hosted page under an address nobody can guess."""
        row = HostedPageRow(
            id="page_" + secrets.token_urlsafe(18),
            secret=secrets.token_urlsafe(18),
            reference=order.reference,
            return_url=order.return_url,
            language=order.language,
            expires_at=self._settings.now() + PAGE_LIFETIME,
        )
        records.add(row)
        return row

    def page_is_open(self, records: Records, page: HostedPageRow) -> bool:
        """Whether a card can still be typed there."""
        latest = records.setup(page.last_setup_id) if page.last_setup_id else None
        settled = latest is not None and latest.status == SetupStatus.SUCCEEDED
        return (
            not settled and page.attempts < MAX_ATTEMPTS and page.expires_at > self._settings.now()
        )

    def try_card(self, records: Records, page: HostedPageRow, card: CardNumber) -> SetupRow:
        """A card typed on the hosted page: tokenised and registered in one go."""
        token = self.tokenise(records, card).token
        order = NewSetup(
            token=token,
            reference=page.reference,
            return_url=page.return_url,
            language=page.language,
        )
        setup = self.register(records, order, page_id=page.id)
        page.last_setup_id = setup.id
        return setup

    def answer_check(self, setup: SetupRow, *, allowed: bool) -> None:
        """What the customer told their bank; a second answer changes nothing."""
        if setup.status == SetupStatus.CHECK_REQUIRED:
            setup.status = SetupStatus.SUCCEEDED if allowed else SetupStatus.DECLINED

    def setup_reply(self, row: SetupRow) -> Setup:
        """The registration as the server interface tells it."""
        status = SetupStatus(row.status)
        check = status is SetupStatus.CHECK_REQUIRED
        return Setup(
            setup_id=row.id,
            reference=row.reference,
            status=status,
            brand=row.brand,
            last4=row.last4,
            cardholder=row.cardholder,
            check_url=f"{self._settings.public_url}/check/{row.check_secret}" if check else None,
        )

    def page_reply(self, records: Records, row: HostedPageRow) -> HostedPage:
        """The hosted page as the server interface tells it."""
        latest = records.setup(row.last_setup_id) if row.last_setup_id else None
        return HostedPage(
            page_id=row.id,
            page_url=f"{self._settings.public_url}/pay/{row.secret}",
            reference=row.reference,
            expires_at=row.expires_at,
            setup=self.setup_reply(latest) if latest else None,
        )


def once(
    records: Records, key: str, request: bytes, model: type[Body], make: Callable[[], Body]
) -> Body:
    """The first answer to an idempotency key, for ever; `CallRefused` where the key came with another request."""
    fingerprint = hashlib.sha256(request).hexdigest()
    known = records.reply(key)
    if known is not None:
        if known.fingerprint != fingerprint:
            raise CallRefused(ErrorCode.KEY_REUSED)
        return model.model_validate_json(known.body)
    body = make()
    records.add(ReplyRow(key=key, fingerprint=fingerprint, body=body.model_dump_json()))
    return body
