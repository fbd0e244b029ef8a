"""How the embedded provider takes money from a registered card, and how it forgets one (R11, R75)."""

import secrets
from datetime import timedelta

from kiosk.store.payments.provider.cards import Outcome
from kiosk.store.payments.provider.messages import (
    Charge,
    ChargeFailure,
    ChargeStatus,
    ErrorCode,
    NewCharge,
    NewRefund,
    Refund,
    Setup,
    SetupStatus,
)
from kiosk.store.payments.provider.models import ChargeRow, RefundRow
from kiosk.store.payments.provider.repository import Records
from kiosk.store.payments.provider.service import CallRefused
from kiosk.store.payments.provider.settings import ProviderSettings

SETTLES_AFTER = timedelta(hours=1)
"""How long a charge of the card that settles later is pending."""
FORGOTTEN = "forgotten"
"""The outcome of a card that is not kept any more."""


class Charges:
    """The rules of charging; each method works inside the caller's transaction."""

    def __init__(self, settings: ProviderSettings) -> None:
        self._settings = settings

    def charge(self, records: Records, key: str, order: NewCharge) -> Charge:
        """Take the money once per key; a higher attempt tries again what failed. `CallRefused` (key_reused)."""
        row = records.charge_by_key(key)
        if row is None:
            row = ChargeRow(
                id="ch_" + secrets.token_urlsafe(18),
                key=key,
                setup_id=order.setup_id,
                amount_cents=order.amount_cents,
                currency=order.currency,
                reference=order.reference,
                status=ChargeStatus.FAILED.value,
                attempts=0,
                created_at=self._settings.now(),
            )
            self._try(records, row, order)
            records.add(row)
        elif _debt(row) != (order.setup_id, order.amount_cents, order.currency, order.reference):
            raise CallRefused(ErrorCode.KEY_REUSED)
        elif row.status == ChargeStatus.FAILED and order.attempt > row.attempts:
            self._try(records, row, order)
        return self.reply(row)

    def _try(self, records: Records, row: ChargeRow, order: NewCharge) -> None:
        setup = records.setup(order.setup_id)
        row.attempts = order.attempt
        if setup is None or setup.status != SetupStatus.SUCCEEDED:
            row.status, row.reason = ChargeStatus.FAILED.value, ChargeFailure.CARD_GONE.value
            return
        failure = _failure(Outcome(setup.outcome), order.attempt)
        row.reason = None if failure is None else failure.value
        if failure is not None:
            row.status = ChargeStatus.FAILED.value
        elif setup.outcome == Outcome.CHARGE_SETTLES_LATER:
            row.status = ChargeStatus.PENDING.value
            row.settles_at = self._settings.now() + SETTLES_AFTER
        else:
            row.status = ChargeStatus.SUCCEEDED.value

    def reply(self, row: ChargeRow) -> Charge:
        """The charge as the server interface tells it; one that was pending settles with time."""
        status = ChargeStatus(row.status)
        if (
            status is ChargeStatus.PENDING
            and row.settles_at is not None
            and row.settles_at <= self._settings.now()
        ):
            status = ChargeStatus.SUCCEEDED
        return Charge(
            charge_id=row.id,
            reference=row.reference,
            amount_cents=row.amount_cents,
            currency=row.currency,
            status=status,
            reason=None if row.reason is None else ChargeFailure(row.reason),
            attempts=row.attempts,
        )

    def refund(self, records: Records, order: NewRefund) -> Refund:
        """Give back up to what the charge took; `CallRefused` (not_found, not_refundable)."""
        charge = records.charge(order.charge_id)
        if charge is None:
            raise CallRefused(ErrorCode.NOT_FOUND)
        left = charge.amount_cents - records.refunded_cents(charge.id)
        if self.reply(charge).status is not ChargeStatus.SUCCEEDED or order.amount_cents > left:
            raise CallRefused(ErrorCode.NOT_REFUNDABLE)
        row = RefundRow(
            id="re_" + secrets.token_urlsafe(18),
            charge_id=charge.id,
            amount_cents=order.amount_cents,
            created_at=self._settings.now(),
        )
        records.add(row)
        return Refund(refund_id=row.id, charge_id=charge.id, amount_cents=row.amount_cents)

    def forget(self, records: Records, setup_id: str) -> None:
        """Blank all that is known of a card, kept answers too; the name of the registration stays."""
        setup = records.setup(setup_id)
        if setup is None:
            return
        setup.status = SetupStatus.DECLINED.value
        setup.outcome = FORGOTTEN
        setup.brand = setup.last4 = setup.cardholder = ""
        for kept in records.replies_about(setup_id):
            known = Setup.model_validate_json(kept.body)
            blank = known.model_copy(
                update={
                    "status": SetupStatus.DECLINED,
                    "brand": "",
                    "last4": "",
                    "cardholder": "",
                    "check_url": None,
                }
            )
            kept.body = blank.model_dump_json()


def _debt(row: ChargeRow) -> tuple[str, int, str, str]:
    return row.setup_id, row.amount_cents, row.currency, row.reference


def _failure(outcome: Outcome, attempt: int) -> ChargeFailure | None:
    if outcome is Outcome.CHARGE_FAILS:
        return ChargeFailure.DECLINED
    if outcome is Outcome.CHARGE_FAILS_ONCE and attempt == 1:
        return ChargeFailure.INSUFFICIENT_FUNDS
    if outcome is Outcome.CHARGE_NEEDS_CHECK:
        return ChargeFailure.AUTHENTICATION_REQUIRED
    return None
