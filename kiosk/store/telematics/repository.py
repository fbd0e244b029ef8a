"""Queries about activations: which contracts are due, and when a car is asked again (R49, R74)."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from kiosk.contract.orders import PaymentChoice
from kiosk.domain.contract import ServiceStatus
from kiosk.store.accounts.models import STANDING, Account
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.models import CardRecord, CardState
from kiosk.store.telematics.models import ActivationRecord
from kiosk.store.vehicles import repository as vehicles

BATCH = 50
PHONE_TIME = timedelta(minutes=15)
"""How long an order waits for its customer's phone before it goes on by itself."""

_OPEN = (ServiceStatus.ORDERED, ServiceStatus.ACTIVATION_PENDING)


def due(
    session: Session, now: datetime, today: date, urgent: Collection[UUID]
) -> Sequence[ContractRecord]:
    """The contracts that can be activated now.

    Address proved (R20), payment secured, car the account's own (R51v), promised day reached (R49); and the customer
    has come so far on the phone, or has had 15 minutes for it.
    """
    phone_is_there = exists().where(
        HandoffRecord.order_id == ContractRecord.order_id,
        HandoffRecord.email_proved_at.is_not(None),
    )
    own_car = vehicles.its_own(ContractRecord.account_id, ContractRecord.vin)
    return session.scalars(
        select(ContractRecord)
        .join(OrderRecord, OrderRecord.id == ContractRecord.order_id)
        .join(Account, Account.id == ContractRecord.account_id)
        .outerjoin(CardRecord, CardRecord.id == OrderRecord.card_id)
        .outerjoin(ActivationRecord, ActivationRecord.contract_id == ContractRecord.id)
        .where(
            ContractRecord.service_status.in_(_OPEN),
            ContractRecord.promised_on <= today,
            Account.state.in_(STANDING),
            or_(
                OrderRecord.payment == PaymentChoice.NONE,
                CardRecord.state == CardState.REGISTERED,
            ),
            or_(
                ActivationRecord.contract_id.is_(None),
                ActivationRecord.ask_again_at <= now,
                ContractRecord.order_id.in_(urgent),
            ),
            or_(phone_is_there, OrderRecord.placed_at <= now - PHONE_TIME),
            own_car,
        )
        .order_by(ContractRecord.ordered_at, ContractRecord.position)
        .limit(BATCH)
    ).all()


def contract_to_change(session: Session, contract_id: UUID) -> ContractRecord | None:
    """The contract of that id, locked, as it stands now."""
    return session.scalar(
        select(ContractRecord)
        .where(ContractRecord.id == contract_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def activation(session: Session, contract_id: UUID) -> ActivationRecord | None:
    """The activation under way for a contract."""
    return session.get(ActivationRecord, contract_id)
