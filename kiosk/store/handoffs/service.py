"""Handing something to one phone: codes, the match of two digits, and the steps both screens show (K4, RFC 8628).

An order is followed step by step; of a sign-in or a visit the hand-off knows only how far the phone has come in.
Every change of what the kiosk shows passes `refresh`, which counts the version up; so a waiting kiosk needs to look at
one number only.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from kiosk.contract.handoffs import (
    LIFETIME_S,
    Code,
    Handoff,
    HandoffPhase,
    HandoffStep,
    Step,
    StepState,
)
from kiosk.contract.problems import Code as ProblemCode
from kiosk.contract.sign_ins import ON_PHONE_S
from kiosk.store import tokens
from kiosk.store.accounts import throttling
from kiosk.store.accounts.models import Account
from kiosk.store.database import Json, uuid7
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import codes, repository
from kiosk.store.handoffs.facts import facts_of, order_of
from kiosk.store.handoffs.models import HandoffCode, HandoffKind, HandoffRecord
from kiosk.store.handoffs.steps import steps
from kiosk.store.http.problems import Refused
from kiosk.store.orders import repository as orders
from kiosk.store.work import Work

WRONG_DIGITS_ALLOWED = 3
PHONE_SESSION = timedelta(hours=2)
_ON_PHONE = {
    HandoffKind.ORDER: PHONE_SESSION,
    HandoffKind.SIGN_IN: timedelta(seconds=ON_PHONE_S),
    HandoffKind.VISIT: PHONE_SESSION,
}
LETTERS_ADDRESS = throttling.Limit("handoff letters", 10, 60)


class WrongDigits(Exception):
    """The two digits are not those on the kiosk; `left` tries remain. The try stays counted."""

    keeps_changes = True

    def __init__(self, left: int) -> None:
        super().__init__()
        self.left = left


class CodeOver(Exception):
    """The code is unknown or its time is over; a guess stays counted."""

    keeps_changes = True


class Taken(Exception):
    """Another phone has this hand-off."""


@dataclass(frozen=True)
class Subject:
    """What is handed to a phone; see `HandoffRecord` for what belongs to which kind."""

    kind: HandoffKind
    order_id: UUID | None = None
    account_id: UUID | None = None


def start(work: Work, order_id: UUID, account: Account, device: Device) -> Handoff:
    """A hand-off of one's own order with its first code; a foreign order is `not_found`."""
    order = orders.order_of(work.session, order_id, account.id)
    if order is None:
        raise Refused(ProblemCode.NOT_FOUND)
    for earlier in repository.under_way(work.session, order.id):
        if earlier.phase is not HandoffPhase.CONNECTED:
            earlier.ended_at = work.now
    subject = Subject(HandoffKind.ORDER, order_id=order.id)
    record = begin(work, subject, device, order.language)
    return reply_of(work, record, add_code(work, record))


def begin(work: Work, subject: Subject, device: Device, language: str) -> HandoffRecord:
    """A hand-off without a code yet; whoever begins one of another kind than an order looks after its rights."""
    record = HandoffRecord(
        id=uuid7(),
        kind=subject.kind,
        order_id=subject.order_id,
        account_id=subject.account_id,
        device_id=device.id,
        phase=HandoffPhase.PENDING,
        version=0,
        steps=[],
        match_digits=_digits(),
        wrong_digits=0,
        language=language,
        started_at=work.now,
        codes=[],
    )
    work.session.add(record)
    refresh(work, record)
    return record


def renew(work: Work, handoff_id: UUID, account: Account) -> Handoff:
    """A fresh code; `handoff_over` once a phone is connected. Earlier codes live to their own end."""
    return renewed(work, _own(work, handoff_id, account))


def renewed(work: Work, record: HandoffRecord) -> Handoff:
    """The same for a hand-off whose owner is known."""
    if record.phase is HandoffPhase.CONNECTED or record.ended_at is not None:
        raise Refused(ProblemCode.HANDOFF_OVER)
    record.phase = HandoffPhase.PENDING
    if record.wrong_digits:
        record.match_digits = _digits()
        record.wrong_digits = 0
    record.version += 1
    refresh(work, record)
    return reply_of(work, record, add_code(work, record))


def read(work: Work, handoff_id: UUID, account: Account) -> Handoff:
    """The hand-off as it stands, without a code."""
    return reply_of(work, _own(work, handoff_id, account))


def with_code(work: Work, body: Json) -> Json:
    """The reply of `start` and `renew` with what the QR code needs, which is never kept."""
    record = repository.code(work.session, UUID(body["code"]["verification_uri_complete"]))
    if record is None:
        raise Refused(ProblemCode.HANDOFF_OVER)
    go = f"{work.settings.public_url}/go"
    shown = {
        "verification_uri_complete": f"{go}/{codes.secret_of(work, record.id)}",
        "user_code": codes.letters_of(work, record.id),
        "match_digits": record.handoff.match_digits,
        "expires_in_s": max(0, int((record.expires_at - work.now).total_seconds())),
    }
    return {**body, "code": {**body["code"], **shown}}


def by_letters(work: Work, typed: str, address: str) -> str:
    """The QR code's secret for letters typed on a phone; `CodeOver`, or `Refused` while throttled."""
    buckets = [LETTERS_ADDRESS.of(address)]
    throttling.check(work, buckets)
    hashed = codes.letters_hash(work, typed)
    found = repository.code_by_letters(work.session, hashed, work.now)
    if found is None:
        throttling.count(work, buckets)
        raise CodeOver
    return codes.secret_of(work, found.id)


def by_secret(work: Work, secret: str) -> HandoffRecord:
    """The hand-off that a scanned code opens; `CodeOver`, or `Taken` by another phone."""
    code = repository.code_by_secret(work.session, tokens.token_hash(secret))
    if code is None:
        raise CodeOver
    if code.handoff.ended_at is None and code.handoff.phase is HandoffPhase.CONNECTED:
        raise Taken
    if code.expires_at <= work.now or code.handoff.ended_at is not None:
        raise CodeOver
    return code.handoff


def connect(work: Work, secret: str, digits: str) -> str:
    """The phone says yes: its session's token. `WrongDigits`, `CodeOver` or `Taken` where that cannot be."""
    record = by_secret(work, secret)
    typed = "".join(character for character in digits if not character.isspace())
    if not tokens.same(typed, record.match_digits):
        record.wrong_digits += 1
        left = WRONG_DIGITS_ALLOWED - record.wrong_digits
        if left <= 0:
            _burn(work, record)
        raise WrongDigits(max(0, left))
    if record.order_id is not None:
        for earlier in repository.under_way(work.session, record.order_id):
            if earlier.id != record.id:
                end(work, earlier)
    token = tokens.random_token()
    record.phone_hash = tokens.token_hash(token)
    record.phone_expires_at = work.now + _ON_PHONE[record.kind]
    record.phase = HandoffPhase.CONNECTED
    record.connected_at = work.now
    refresh(work, record)
    return token


def refuse(work: Work, secret: str) -> HandoffRecord:
    """The phone says no: the code is void, and the kiosk says so. `CodeOver` or `Taken` as for `connect`."""
    record = by_secret(work, secret)
    give_up(work, record)
    return record


def give_up(work: Work, record: HandoffRecord) -> None:
    """The customer does not want it, before or after the phone was connected."""
    record.phase = HandoffPhase.REFUSED
    record.phone_expires_at = None
    _burn(work, record)
    refresh(work, record)


def opened(work: Work, secret: str) -> None:
    """A phone shows the question. `CodeOver` or `Taken` as for `connect`."""
    record = by_secret(work, secret)
    if record.opened_at is None:
        record.opened_at = work.now
        record.version += 1


def of_phone(work: Work, token: str, kind: HandoffKind = HandoffKind.ORDER) -> HandoffRecord | None:
    """The hand-off of a phone's session; nothing where it is over or another phone has taken its place."""
    record = any_of_phone(work, token)
    return record if record is not None and record.kind is kind else None


def any_of_phone(work: Work, token: str) -> HandoffRecord | None:
    """The same, whatever was handed to the phone."""
    record = repository.by_phone(work.session, tokens.token_hash(token)) if token else None
    if (
        record is None
        or record.ended_at is not None
        or record.phone_expires_at is None
        or record.phone_expires_at <= work.now
    ):
        return None
    return record


def end_all(work: Work, account_id: UUID, *, keep_phone: str = "") -> None:
    """No phone is connected to the account's orders and visits any more, but the one of that token (R21)."""
    kept = tokens.token_hash(keep_phone) if keep_phone else None
    for record in (
        *repository.under_way_of_account(work.session, account_id),
        *repository.under_way_without_order(work.session, account_id),
    ):
        if kept is None or record.phone_hash != kept:
            end(work, record)


def email_proved(work: Work, record: HandoffRecord) -> None:
    """Whoever holds the phone reads the account's mail."""
    if record.email_proved_at is None:
        record.email_proved_at = work.now
    refresh_order(work, order_of(work, record).id)


def address_confirmed(work: Work, account: Account, phone_token: str) -> bool:
    """The account's address was proved by the mailed link in the browser that holds `phone_token`.

    That proves this browser, and no other: somebody who photographed the code must not get in by the customer's own
    click. True where another phone is connected and still has to prove itself.
    """
    others = False
    for record in repository.under_way_of_account(work.session, account.id):
        if record.phase is HandoffPhase.CONNECTED and record.email_proved_at is None:
            if record.phone_hash == tokens.token_hash(phone_token):
                record.email_proved_at = work.now
            else:
                others = True
        refresh(work, record)
    return others


def refresh_order(work: Work, order_id: UUID) -> None:
    """Something about the order changed: count up the version where a screen shows it."""
    work.session.flush()
    for record in repository.under_way(work.session, order_id):
        refresh(work, record)


def refresh(work: Work, record: HandoffRecord) -> None:
    """Work out the steps anew; a change counts the version up."""
    found = steps(facts_of(work, record)) if record.order_id else (_phone_step(record),)
    shown = [step.model_dump(mode="json") for step in found]
    if shown != record.steps:
        record.steps = shown
        record.version += 1
    work.session.flush()


def _own(work: Work, handoff_id: UUID, account: Account) -> HandoffRecord:
    record = repository.handoff(work.session, handoff_id)
    if record is None or not _is_of(work, record, account):
        raise Refused(ProblemCode.NOT_FOUND)
    return record


def _is_of(work: Work, record: HandoffRecord, account: Account) -> bool:
    if record.order_id is None:
        return record.kind is HandoffKind.VISIT and record.account_id == account.id
    return orders.order_of(work.session, record.order_id, account.id) is not None


def _phone_step(record: HandoffRecord) -> Step:
    """All that there is to follow where no order is handed off."""
    refused = record.phase is HandoffPhase.REFUSED
    open_state = StepState.FAILED if refused else StepState.NOW
    state = StepState.DONE if record.phase is HandoffPhase.CONNECTED else open_state
    return Step(step=HandoffStep.PHONE, state=state, detail="refused" if refused else "")


def add_code(work: Work, record: HandoffRecord) -> HandoffCode:
    """One more code for a hand-off; earlier ones live to their own end."""
    code = HandoffCode(
        id=uuid7(),
        handoff=record,
        expires_at=work.now + timedelta(seconds=LIFETIME_S),
    )
    codes.new_code(work, code)
    work.session.add(code)
    work.session.flush()
    return code


def _burn(work: Work, record: HandoffRecord) -> None:
    for code in record.codes:
        code.expires_at = min(code.expires_at, work.now)
    record.version += 1


def end(work: Work, record: HandoffRecord) -> None:
    """The hand-off is over, whatever its state: no phone is connected to it any more."""
    record.ended_at = work.now
    record.version += 1


def phase_of(work: Work, record: HandoffRecord) -> HandoffPhase:
    """The state of the hand-off now: that a code has run out stands nowhere, it follows from the time."""
    if record.ended_at is not None:
        return HandoffPhase.EXPIRED
    if record.phase is not HandoffPhase.PENDING:
        return record.phase
    alive = any(code.expires_at > work.now for code in record.codes)
    return HandoffPhase.PENDING if alive else HandoffPhase.EXPIRED


def reply_of(work: Work, record: HandoffRecord, code: HandoffCode | None = None) -> Handoff:
    """The hand-off as the kiosk gets it; `with_code` adds the secrets of the code."""
    shown = None
    if code is not None:
        shown = Code(
            verification_uri=f"{work.settings.public_url}/go",
            verification_uri_complete=str(code.id),
            user_code="",
            match_digits="",
            expires_at=code.expires_at,
            expires_in_s=LIFETIME_S,
        )
    return Handoff(
        handoff_id=record.id,
        phase=phase_of(work, record),
        version=record.version,
        code=shown,
        steps=tuple(Step.model_validate(step, strict=False) for step in record.steps),
    )


def _digits() -> str:
    return f"{secrets.randbelow(90) + 10}"
