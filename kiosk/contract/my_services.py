"""One service of the customer in full, and their orders: what "my account" shows beside the lists (R73 to R80w)."""

from datetime import date

from kiosk.contract.base import Reply
from kiosk.contract.orders import Contract, Order
from kiosk.domain.catalogue import Offer


class PaidWith(Reply):
    """The card that is charged, as far as anybody may see it."""

    brand: str
    last4: str


class Arrears(Reply):
    """Money that could not be charged (R75d).

    `next_try_on` is the day of the next retry; empty after the last one, when the customer can have it charged again
    (`payable`). `reason` is the provider's word, such as `declined` or `card_gone`.
    """

    amount_cents: int
    reason: str
    next_try_on: date | None
    payable: bool


class RenewalTerms(Reply):
    """How a contract can go on (R57, R78, R79).

    `opens_on` to `closes_on` are the days on which it can be renewed: one day where the policy says so. `refusal` is why
    it cannot be today (`renewal_too_early`, `renewal_missed`, `not_renewable`), empty where it can. A renewal begins on
    `starts_on`. `offers` are those on sale now.
    """

    opens_on: date
    closes_on: date
    starts_on: date
    refusal: str
    needs_geolocation: bool
    offers: tuple[Offer, ...]


class ContractDetail(Reply):
    """`GET /v1/account/contracts/{contract_id}`: one service with everything that follows from it.

    `today` is the store's date, by which all rules are judged. `waits_for` is why an activation has not happened yet:
    `not_confirmed`, `ownership`, `card`, `not_delivered`, `scheduled`, `ignition_off`, `privacy_mode`,
    `no_reception`, `code_needed`; or why it failed; empty where nothing is known to hinder it. `invoice_number` is empty until the
    invoice is final on `invoice_on`. `withdraw_by` is the last day to withdraw from the latest term, `withdrawable`
    whether that can be done today, `withdrawn_on` when it was.
    """

    contract: Contract
    today: date
    order_number: str
    waits_for: str
    card: PaidWith | None
    invoice_on: date
    invoice_number: str
    charged_on: date | None
    refunded_on: date | None
    withdraw_by: date
    withdrawable: bool
    withdrawn_on: date | None
    arrears: Arrears | None
    renewal: RenewalTerms | None


class Orders(Reply):
    """`GET /v1/account/orders`: the latest first, with the services of the cars that are in the account (R46, R69)."""

    orders: tuple[Order, ...]
