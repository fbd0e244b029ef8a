"""A car that two people call theirs: asked once, the present holder told, decided by a person (R51v).

Neither of the two is told who the other is, and what the former holder bought stays with them, out of sight of the
new one.
"""

from datetime import timedelta
from uuid import UUID

from kiosk.contract.problems import Code
from kiosk.contract.vehicles import (
    AttestOwnership,
    DealerCheck,
    DealerChecks,
    OwnershipChecks,
    OwnershipDecision,
)
from kiosk.contract.vehicles import OwnershipCheck as CheckReply
from kiosk.domain.vehicle import MAX_VEHICLES
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.mail import outbox
from kiosk.store.mail.models import MailKind
from kiosk.store.salespeople.models import SalespersonRecord
from kiosk.store.vehicles import repository
from kiosk.store.vehicles.models import Holding, OwnershipCheck, OwnershipState
from kiosk.store.work import Work

TOLD_AGAIN_AFTER = timedelta(days=30)
"""However often and by whomever a car is asked for, its holder is told this often at most."""


def ask(work: Work, claimant: Account, vin: str, dealer_id: UUID | None = None) -> None:
    """Note that this account calls the car its own, once; the holder is told, without a word about who.

    Only somebody whose address is proved makes the store write to a stranger. `dealer_id`: where they stand; that
    dealer's salespeople may decide it.
    """
    holder = repository.exclusive_holder(work.session, vin)
    if holder is None or holder.account_id == claimant.id or not claimant.confirmed:
        return
    for known in repository.open_checks(work.session, vin=vin, claimant_id=claimant.id):
        known.dealer_id = dealer_id or known.dealer_id
        return
    made = OwnershipCheck(
        id=uuid7(),
        vin=vin,
        claimant_id=claimant.id,
        holder_id=holder.account_id,
        dealer_id=dealer_id,
        state=OwnershipState.OPEN,
        asked_at=work.now,
    )
    before = repository.last_told(work.session, vin, holder.account_id)
    if before is None or before.told_at is None or before.told_at + TOLD_AGAIN_AFTER <= work.now:
        made.told_at = work.now
        _tell(work, MailKind.OWNERSHIP_ASKED, holder.account_id, vin)
    work.session.add(made)
    work.session.flush()


def attest(
    work: Work, check_id: UUID, asked: AttestOwnership, seller: SalespersonRecord
) -> DealerCheck:
    """A salesperson decides a check that was asked for at their dealer's; problems as for `decide`.

    `invalid` where a car is to be cleared without a word on what was seen.
    """
    found = repository.check(work.session, check_id)
    if found is None or found.dealer_id != seller.dealer_id:
        raise Refused(Code.NOT_FOUND)
    if asked.decision is OwnershipDecision.CLEARED and not asked.attested:
        raise Refused(Code.INVALID, fields=[("attested", "missing")])
    if asked.decision is OwnershipDecision.CLEARED and asked.evidence is None:
        raise Refused(Code.INVALID, fields=[("evidence", "missing")])
    was_open = found.state is OwnershipState.OPEN
    decide(work, check_id, asked.decision, f"salesperson {seller.staff_number} {seller.id}")
    if was_open and asked.evidence is not None:
        found.evidence = asked.evidence.value
    return _dealers_view(work, found)


def opened_at(work: Work, dealer_id: UUID) -> DealerChecks:
    """The checks asked for at a dealer's that wait for a decision."""
    found = repository.open_checks(work.session, dealer_id=dealer_id)
    return DealerChecks(checks=tuple(_dealers_view(work, check) for check in found))


def decide(work: Work, check_id: UUID, decision: OwnershipDecision, by: str) -> CheckReply:
    """Clear or refuse a check; the same decision again changes nothing, another one is refused.

    Problems: `not_found`, `ownership_decided`, and `vehicle_limit` where the claimant has no room for the car.
    """
    found = repository.check(work.session, check_id)
    if found is None:
        raise Refused(Code.NOT_FOUND)
    wanted = OwnershipState(decision.value)
    if found.state is not OwnershipState.OPEN:
        if found.state is wanted:
            return _reply_of(work, found)
        raise Refused(Code.OWNERSHIP_DECIDED)
    if wanted is OwnershipState.CLEARED:
        _move(work, found)
    else:
        _tell(work, MailKind.OWNERSHIP_REFUSED, found.claimant_id, found.vin)
    _close(work, found, wanted, by)
    if wanted is OwnershipState.CLEARED:
        for other in repository.open_checks(work.session, vin=found.vin):
            other.holder_id = found.claimant_id
            if other.claimant_id == found.claimant_id:
                _close(work, other, OwnershipState.LAPSED, by)
    return _reply_of(work, found)


def opened(work: Work) -> OwnershipChecks:
    """All checks that wait for a decision."""
    found = repository.open_checks(work.session)
    return OwnershipChecks(checks=tuple(_reply_of(work, check) for check in found))


def let_go(work: Work, vin: str) -> None:
    """The holder gave the car up themself: whoever asked first and has it in view already gets it."""
    for check in repository.open_checks(work.session, vin=vin):
        waiting = repository.held(work.session, check.claimant_id, vin)
        free = repository.exclusive_holder(work.session, vin) is None
        if waiting is not None and free:
            waiting.exclusive = True
            work.session.flush()
        _tell(work, MailKind.OWNERSHIP_CLEARED, check.claimant_id, vin)
        _close(work, check, OwnershipState.LAPSED, "")


def lapse(work: Work, check: OwnershipCheck) -> None:
    """Whoever asked for the car does not any more."""
    _close(work, check, OwnershipState.LAPSED, "")


def forget(work: Work, account_id: UUID) -> None:
    """An account is closed: what it asked for is not asked any more."""
    for check in repository.open_checks(work.session, claimant_id=account_id):
        lapse(work, check)


def _move(work: Work, found: OwnershipCheck) -> None:
    for account_id in sorted((found.claimant_id, found.holder_id)):
        repository.lock_account(work.session, account_id)
    claimant = accounts.account(work.session, found.claimant_id)
    if claimant is None or not claimant.confirmed:
        raise Refused(Code.NOT_FOUND)
    in_view = repository.held(work.session, claimant.id, found.vin)
    if in_view is None:
        if len(repository.holdings(work.session, claimant.id)) >= MAX_VEHICLES:
            raise Refused(Code.VEHICLE_LIMIT)
        in_view = Holding(
            id=uuid7(), account_id=claimant.id, vin=found.vin, exclusive=False, added_at=work.now
        )
        work.session.add(in_view)
    before = repository.exclusive_holder(work.session, found.vin)
    if before is not None and before.account_id != claimant.id:
        before.removed_at = work.now
        work.session.flush()
        _tell(work, MailKind.OWNERSHIP_LOST, before.account_id, found.vin)
    in_view.exclusive = True
    work.session.flush()
    _tell(work, MailKind.OWNERSHIP_CLEARED, claimant.id, found.vin)


def _close(work: Work, check: OwnershipCheck, state: OwnershipState, by: str) -> None:
    check.state = state
    check.decided_at = work.now
    check.decided_by = by
    work.session.flush()


def _tell(work: Work, kind: MailKind, account_id: UUID, vin: str) -> None:
    account = accounts.account(work.session, account_id)
    if account is not None and account.email:
        facts = {"account_id": str(account.id), "vin": vin}
        outbox.queue(work, kind, account.email, account.language, facts)


def _dealers_view(work: Work, check: OwnershipCheck) -> DealerCheck:
    claimant = accounts.account(work.session, check.claimant_id)
    return DealerCheck(
        check_id=check.id,
        vin=check.vin,
        asked_at=check.asked_at,
        claimant_name=f"{claimant.first_name} {claimant.surname}" if claimant else "",
        state=check.state.value,
    )


def _reply_of(work: Work, check: OwnershipCheck) -> CheckReply:
    claimant = accounts.account(work.session, check.claimant_id)
    holder = accounts.account(work.session, check.holder_id)
    return CheckReply(
        check_id=check.id,
        vin=check.vin,
        asked_at=check.asked_at,
        claimant_email=claimant.email if claimant else "",
        holder_email=holder.email if holder else "",
        state=check.state.value,
    )
