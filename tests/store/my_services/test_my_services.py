"""One service in full as its customer sees it: what it waits for, its money, what can be done about it (R73 to R80w)."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from kiosk.contract.my_services import ContractDetail, PaidWith
from kiosk.contract.problems import Code
from kiosk.domain.contract import ServiceStatus
from kiosk.store.accounts.models import Account
from kiosk.store.http.problems import Refused
from kiosk.store.invoices import copies, paging
from kiosk.store.invoices.models import InvoiceDocument
from kiosk.store.mail import messages
from kiosk.store.mail.models import Mail, MailKind
from kiosk.store.my_services import service
from kiosk.store.payments.provider import cards
from kiosk.store.vehicles import removal
from kiosk.store.withdrawals import service as withdrawals
from tests.store.money import START, Shop
from tests.store.support import VIN

FIRST = START.date()
END = date(2028, 3, 1)
FAILS = next(n for n, o in cards.TEST_CARDS.items() if o is cards.Outcome.CHARGE_FAILS)


def detail(shop: Shop, contract_id: UUID, account_id: UUID | None = None) -> ContractDetail:
    """What the contract's customer, or somebody else, is told of it now."""
    who = account_id or shop.contract(contract_id).account_id
    with shop.store.work(write=False) as work:
        return service.detail(work, work.session.get_one(Account, who), contract_id)


def test_r74_r75_a_service_from_its_order_to_its_charge(shop: Shop) -> None:
    """R74, R75, R77: every date when it is known and not before, judged by the store's clock."""
    (contract,) = shop.buy(active=False)
    ordered = detail(shop, contract)
    assert (ordered.today, ordered.waits_for, ordered.withdrawable) == (FIRST, "", True)
    assert (ordered.invoice_on, ordered.invoice_number) == (FIRST + timedelta(days=3), "")
    assert (ordered.card, ordered.charged_on, ordered.renewal) == (
        PaidWith(brand="visa", last4="1111"),
        None,
        None,
    )
    shop.activate(contract)
    shop.pass_days(FIRST + timedelta(days=14))
    charged = detail(shop, contract)
    assert charged.charged_on == FIRST + timedelta(days=14)
    assert charged.invoice_number == "F2027-000001"
    assert charged.withdrawable
    shop.clock.set_local(FIRST + timedelta(days=15), 0, 0)
    assert not detail(shop, contract).withdrawable


def test_r49_r74_why_an_activation_hangs(shop: Shop) -> None:
    """R20, R74: an account that is not confirmed comes first, then what the car itself says."""
    account = shop.account(confirmed=False)
    (contract,) = shop.buy(account_id=account, active=False)
    assert detail(shop, contract).waits_for == "not_confirmed"
    known = shop.account(vin=shop.new_car())
    (other,) = shop.buy(account_id=known, vin=shop.last_car, active=False)
    with shop.work() as work:
        found = work.session.get_one(type(shop.contract(other)), other)
        found.service_status = ServiceStatus.ACTIVATION_PENDING
        found.pending_reason = "ignition_off"
    assert detail(shop, other).waits_for == "ignition_off"


def test_r78_r79_the_one_renewal_day(shop: Shop) -> None:
    """R78, R79: too early, open on the day it ends, missed after; the day itself is told long before."""
    (contract,) = shop.buy()
    renewal = detail(shop, contract).renewal
    assert renewal is not None
    assert (renewal.opens_on, renewal.closes_on, renewal.refusal) == (END, END, "not_renewable")
    shop.go_to(FIRST + timedelta(days=14))
    for day, expected in (
        (END - timedelta(days=1), "renewal_too_early"),
        (END, ""),
        (END + timedelta(days=1), "renewal_missed"),
    ):
        shop.clock.set_local(day)
        found = detail(shop, contract).renewal
        assert found is not None
        assert found.refusal == expected
    assert [offer.id for offer in renewal.offers] == ["m12"]
    assert renewal.starts_on == END + timedelta(days=1)


def test_r75d_a_charge_that_failed_says_when_it_is_tried_again(shop: Shop) -> None:
    """R75d: the day of the next retry; after the last one the customer can have it charged again."""
    (contract,) = shop.buy(number=FAILS)
    first = FIRST + timedelta(days=14)
    shop.pass_days(first)
    failed = detail(shop, contract).arrears
    assert failed is not None
    assert (failed.amount_cents, failed.next_try_on) == (14900, first + timedelta(days=1))
    assert not failed.payable
    shop.pass_days(first + timedelta(days=7))
    unpaid = detail(shop, contract).arrears
    assert unpaid is not None
    assert (unpaid.next_try_on, unpaid.payable) == (None, True)


def test_r80w_a_withdrawal_is_told_with_its_day(shop: Shop) -> None:
    """R80w: withdrawn on that day, and not to be withdrawn from again."""
    (contract,) = shop.buy()
    with shop.work() as work:
        account = work.session.get_one(Account, shop.contract(contract).account_id)
        stated = withdrawals.state(work, account, contract)
        withdrawals.confirm(work, account, stated.withdrawal_id)
    found = detail(shop, contract)
    assert (found.withdrawn_on, found.withdrawable) == (FIRST, False)


def test_r46_what_is_not_in_the_account_is_not_told(shop: Shop) -> None:
    """R46, R48, DESIGN §5: a stranger's service and that of a removed car are `not_found`; its orders go as well."""
    (contract,) = shop.buy()
    owner = shop.contract(contract).account_id
    stranger = shop.account(vin=shop.new_car())
    with pytest.raises(Refused) as refused:
        detail(shop, contract, stranger)
    assert refused.value.code is Code.NOT_FOUND

    def orders() -> int:
        with shop.store.work(write=False) as work:
            return len(service.orders_of(work, work.session.get_one(Account, owner)).orders)

    assert orders() == 1
    with shop.work() as work:
        removal.remove(work, work.session.get_one(Account, owner), VIN)
    with pytest.raises(Refused):
        detail(shop, contract)
    assert orders() == 0


def test_r77_the_pages_of_an_invoice_and_a_copy_by_mail(shop: Shop) -> None:
    """R77: each page as a picture, none beyond the last; the PDF goes to the account's own address, and not without end."""
    (contract,) = shop.buy()
    owner = shop.contract(contract).account_id
    shop.pass_days(FIRST + timedelta(days=3))
    (kept,) = shop.all(InvoiceDocument)
    drawn = paging.page(kept.pdf, 1, 800)
    assert (drawn.png[:8], drawn.count) == (b"\x89PNG\r\n\x1a\n", 1)
    for number, width, code in ((0, 800, "not_found"), (2, 800, "not_found"), (1, 9, "invalid")):
        with pytest.raises(Refused) as refused:
            paging.page(kept.pdf, number, width)
        assert refused.value.code.value == code

    with shop.work() as work:
        account = work.session.get_one(Account, owner)
        for _ in range(copies.MOST):
            copies.mail(work, account, kept.invoice_id)
            work.session.flush()
        with pytest.raises(Refused):
            copies.mail(work, account, kept.invoice_id)
        queued = work.session.query(Mail).filter_by(kind=MailKind.INVOICE_COPY).first()
        assert queued is not None
        sent = messages.compose(work, queued)
    assert sent is not None
    (attached,) = sent.iter_attachments()
    assert attached.get_filename() == "F2027-000001.pdf"
    assert attached.get_content() == kept.pdf
