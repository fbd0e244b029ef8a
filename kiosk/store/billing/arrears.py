"""Paying what stayed unpaid, when the customer or customer care asks for it; a suspended service comes back with it (R75d)."""

from uuid import UUID

from kiosk.contract.billing import NewPayment
from kiosk.contract.orders import Contract
from kiosk.contract.problems import Code
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.billing import repository, service
from kiosk.store.billing.models import ChargeRecord, ChargeState
from kiosk.store.contracts import service as contracts
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.payments import repository as cards
from kiosk.store.payments.models import CardState
from kiosk.store.work import Work


def pay(work: Work, account: Account, contract_id: UUID, asked: NewPayment) -> Contract:
    """The customer has an unpaid contract charged again, to the same card or to another one of theirs.

    `not_found` for anybody else's contract, `nothing_unpaid`, `card_unusable`.
    """
    contract = repository.contract(work.session, contract_id)
    if contract is None or contract.account_id != account.id:
        raise Refused(Code.NOT_FOUND)
    return _ask(work, contract, asked.card_id)


def ask_again(work: Work, contract_id: UUID) -> Contract:
    """Customer care has an unpaid contract charged again, to the card that it knows; problems as for `pay`."""
    contract = repository.contract(work.session, contract_id)
    if contract is None:
        raise Refused(Code.NOT_FOUND)
    return _ask(work, contract, None)


def _ask(work: Work, contract: ContractRecord, card_id: UUID | None) -> Contract:
    found = repository.open_charge(work.session, contract.id)
    if found is None or contract.service_status is ServiceStatus.WITHDRAWN:
        raise Refused(Code.NOTHING_UNPAID)
    if found.state is not ChargeState.UNPAID:
        # The bank is being asked, or will be on the day of the next retry: that is not overtaken.
        raise Refused(Code.NOTHING_UNPAID, fields=[("contract", "being_charged")])
    if card_id is not None and card_id != found.card_id:
        _change_card(work, contract, found, card_id)
    found.attempt += 1
    found.state = ChargeState.DUE
    service.show(work, contract, found.period, MoneyStatus.DUE)
    jobs.again(work, JobKind.CHARGE, contract.id, str(found.period))
    work.session.flush()
    return contracts.reply_of(contract)


def _change_card(work: Work, contract: ContractRecord, found: ChargeRecord, card_id: UUID) -> None:
    card = cards.card(work.session, card_id)
    if (
        card is None
        or card.account_id != contract.account_id
        or card.state is not CardState.REGISTERED
    ):
        raise Refused(Code.CARD_UNUSABLE, fields=[("card_id", "unusable")])
    found.card_id = card.id
    # The card before has refused for good: its key is done with, and this one gets its own.
    found.cards_before += 1
