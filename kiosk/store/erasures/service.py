"""Erasing an account that nobody confirmed: on day 21, whole, once, and never one that was just confirmed (R11, R12).

The account's proofs are locked first, as a confirmation locks the proof that it uses: whichever of the two comes first
wins, and the other finds nothing left to do. All of it is one transaction; the provider forgets the cards afterwards,
in jobs of their own that name nobody.
"""

from collections.abc import Sequence

from sqlalchemy import select

from kiosk.contract.feed import FeedKind
from kiosk.domain.contract import erase_on, local_date
from kiosk.store import tokens
from kiosk.store.accounts.models import Account, AccountState, Proof
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.erasures import repository
from kiosk.store.erasures.models import ErasedLink, Erasure
from kiosk.store.feed import capture
from kiosk.store.jobs import service as jobs
from kiosk.store.jobs.models import JobKind
from kiosk.store.jobs.service import Done, Due, Outcome, Outside, Unreachable
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments.port import PaymentProvider, ProviderUnreachable
from kiosk.store.vehicles.models import Holding
from kiosk.store.work import Work


def erase(work: Work, due: Due) -> Outcome:
    """The job of erasing an account; subject is the account."""
    session = work.session
    proofs = repository.proofs_locked(session, due.subject)
    account = repository.account_locked(session, due.subject)
    if account is None or account.state is not AccountState.PENDING:
        return Done("confirmed or gone", forget=True)
    if work.today < erase_on(account.created_at, work.settings.market):
        return Done("too early", forget=True)
    erase_account(work, account, proofs)
    return Done(forget=True)


def erase_account(work: Work, account: Account, proofs: Sequence[Proof] | None = None) -> None:
    """Erase an unconfirmed account with all that is its own, now; the maker's apps are told to forget it (R18)."""
    session = work.session
    if proofs is None:
        proofs = repository.proofs_locked(session, account.id)
        # An order that is being taken is waited for: it goes as well.
        repository.account_locked(session, account.id)
    capture.note(session, capture.Change(account.id, FeedKind.ACCOUNT_ERASED))
    cards = repository.cards(session, account.id)
    for card in cards:
        jobs.put(work, JobKind.FORGET_CARD, card.id, card.provider_setup_id)
    told = repository.mails(session, account, _ids(work, account, proofs))
    for mail in told:
        session.delete(mail)
    for proof in proofs:
        session.merge(ErasedLink(token_hash=proof.token_hash, erased_at=work.now))
    session.add(
        Erasure(
            erased_at=work.now,
            created_on=local_date(account.created_at, work.settings.market),
            vehicles=repository.count(session, Holding, Holding.account_id == account.id),
            orders_voided=repository.count(
                session, OrderRecord, OrderRecord.account_id == account.id
            ),
            cards=len(cards),
            mails=len(told),
        )
    )
    repository.delete_all(session, account)


def forget_card(_work: Work, due: Due, provider: PaymentProvider) -> Outcome | Outside:
    """The job of having the provider forget a card; the period is the provider's own name for it."""

    def forget() -> jobs.Settle:
        try:
            provider.forget_card(due.period)
        except ProviderUnreachable:
            raise Unreachable from None
        return lambda _after: Done(forget=True)

    return forget


def was_erased(work: Work, token: str) -> bool:
    """Whether a mailed link belonged to an account that was erased: its page says so and leads to a new one (R12)."""
    return repository.link(work.session, tokens.token_hash(token)) is not None


def _ids(work: Work, account: Account, proofs: Sequence[Proof]) -> set[str]:
    orders = work.session.scalars(
        select(OrderRecord.id).where(OrderRecord.account_id == account.id)
    )
    contracts = work.session.scalars(
        select(ContractRecord.id).where(ContractRecord.account_id == account.id)
    )
    found = [account.id, *(proof.id for proof in proofs), *orders, *contracts]
    return {str(identity) for identity in found}
