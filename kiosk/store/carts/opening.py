"""Opening a cart that a kiosk signed without network: once, by one phone, which has it for two hours (K3)."""

from datetime import timedelta

from sqlalchemy.exc import IntegrityError

from kiosk.contract.carried_carts import PHONE_LIFETIME_S
from kiosk.contract.handoffs import HandoffPhase
from kiosk.store import tokens
from kiosk.store.carts import repository, service, signed
from kiosk.store.carts.models import CartRecord
from kiosk.store.carts.signed import CartProblem, CartRefused, SignedCart
from kiosk.store.database import Json, uuid7
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffKind
from kiosk.store.handoffs.service import Subject
from kiosk.store.work import Work

LIFETIME = timedelta(seconds=PHONE_LIFETIME_S)


def look_at(work: Work, digits: str) -> SignedCart:
    """The cart, for the page that asks; nothing changes. `CartRefused` where it may not be opened, or was."""
    found = signed.read(work, digits)
    if repository.by_jti(work.session, found.cart.jti) is not None:
        raise CartRefused(CartProblem.TAKEN)
    return found


def open_cart(work: Work, digits: str) -> str:
    """This phone has the cart from now on: its session's token. `CartRefused` as for `look_at`."""
    found = look_at(work, digits)
    service.tidy_up(work)
    record = handoffs.begin(work, Subject(HandoffKind.VISIT), found.device, found.cart.language)
    token = tokens.random_token()
    record.phone_hash = tokens.token_hash(token)
    record.phone_expires_at = work.now + LIFETIME
    record.phase = HandoffPhase.CONNECTED
    record.opened_at = record.connected_at = work.now
    lines: list[Json] = [{**line._asdict(), "vin": ""} for line in found.cart.lines]
    work.session.add(
        CartRecord(
            id=uuid7(),
            handoff_id=record.id,
            device_id=found.device.id,
            jti=found.cart.jti,
            car=found.cart.car,
            vin="",
            lines=lines,
            prices_at=found.prices_at,
            consents=[],
            made_at=work.now,
            expires_at=work.now + LIFETIME,
        )
    )
    try:
        handoffs.refresh(work, record)
    except IntegrityError:
        # Another phone opened it at this very instant.
        raise CartRefused(CartProblem.TAKEN) from None
    return token


def is_of_phone(work: Work, digits: str, token: str) -> bool:
    """Whether the phone with this session is the one that opened the cart, so that it may simply go on."""
    record = handoffs.any_of_phone(work, token)
    try:
        cart = repository.by_jti(work.session, signed.name_of(digits))
    except CartRefused:
        return False
    return record is not None and cart is not None and cart.handoff_id == record.id
