"""One service of the customer's: read it in full, renew it, withdraw from it, have it charged again (R73 to R80w)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.billing import NewRenewal, Renewal, Withdrawal
from kiosk.contract.my_services import ContractDetail
from kiosk.contract.orders import Contract
from kiosk.domain.catalogue import Offer
from kiosk.domain.consent import Consent
from kiosk.ports.my_account import MyAccount


@dataclass(frozen=True)
class ReadContract:
    """The service with its dates, its money and what can be done about it."""

    account: MyAccount

    def __call__(self, session_token: str, contract_id: UUID) -> ContractDetail:
        return self.account.contract_detail(session_token, contract_id)


@dataclass(frozen=True)
class RenewContract:
    """One more term at the price that was seen, to the card of the contract; refused on any day but the right one (R78).

    `key` is the same for each try.
    """

    account: MyAccount

    def __call__(
        self,
        session_token: str,
        contract_id: UUID,
        offer: Offer,
        consents: tuple[Consent, ...],
        language: str,
        key: UUID,
    ) -> Renewal:
        asked = NewRenewal(
            offer_id=offer.id,
            price_cents=offer.price_cents,
            consents=consents,
            language=language,
        )
        return self.account.renew(session_token, contract_id, asked, key)


@dataclass(frozen=True)
class StateWithdrawal:
    """The first step: nothing happens before it is confirmed (R80w)."""

    account: MyAccount

    def __call__(self, session_token: str, contract_id: UUID) -> Withdrawal:
        return self.account.state_withdrawal(session_token, contract_id)


@dataclass(frozen=True)
class ConfirmWithdrawal:
    """The second step: the withdrawal is in force, and its receipt is mailed (R80w)."""

    account: MyAccount

    def __call__(self, session_token: str, withdrawal_id: UUID) -> Withdrawal:
        return self.account.confirm_withdrawal(session_token, withdrawal_id)


@dataclass(frozen=True)
class PayAgain:
    """Has what stayed unpaid charged again, to the card of the contract or to another (R75d)."""

    account: MyAccount

    def __call__(
        self, session_token: str, contract_id: UUID, card_id: UUID | None, key: UUID
    ) -> Contract:
        return self.account.pay_again(session_token, contract_id, card_id, key)
