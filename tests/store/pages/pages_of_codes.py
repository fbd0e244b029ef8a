"""The pages of a phone that took a code: what it asks, the steps of an order, and a visit that goes on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from kiosk.contract.handoffs import HandoffPhase
from kiosk.contract.sign_ins import Prompt
from kiosk.domain.contract import ServiceStatus
from kiosk.store import tokens
from kiosk.store.accounts.models import Account
from kiosk.store.accounts.throttling import Limit
from kiosk.store.carts.models import CartRecord
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.models import HandoffKind, HandoffRecord
from kiosk.store.oauth import service as oauth
from kiosk.store.orders.models import OrderRecord
from kiosk.store.work import Work
from tests.store.pages.town import Town
from tests.store.support import ADDRESS


def handed_off(town: Town) -> None:
    """A code that was scanned, what it asks, and the steps of an order on the phone that took it."""
    shop, car = town.shop, town.shop.new_car()
    someone = shop.account(first_name="Anna", surname="Bos", vin=car)
    (contract_id,) = shop.buy(account_id=someone, active=False, vin=car)
    with shop.work() as work:
        account = work.session.get_one(Account, someone)
        device = work.session.scalars(select(Device)).first()
        assert device is not None
        order = work.session.get_one(ContractRecord, contract_id).order_id
        begun = handoffs.start(work, order, account, device)
        code = handoffs.with_code(work, begun.model_dump(mode="json"))["code"]
        grant = oauth.start(work, device, Prompt.LOGIN, "nl", Limit("pages", 9, 1).of("pages"))
    scanned = str(code["verification_uri_complete"]).removeprefix(town.url)
    town.add("question", scanned)
    town.add("question-wrong", scanned, fill={"digits": "00"}, send=True)
    asked = str(grant.verification_uri_complete).removeprefix(town.url)
    town.add("question-sign-in", asked, alike=True)
    states: dict[str, dict[str, object]] = {
        "email": {},
        "car": {"pending_reason": "ignition_off"},
        "done": {"service_status": ServiceStatus.ACTIVE, "active_at": shop.clock.now()},
        "card": {},
    }
    for name, columns in states.items():
        token = _phone_of_order(town, name, columns)
        town.add(f"phone-{name}", "/phone", phone=token)


def _phone_of_order(town: Town, name: str, columns: dict[str, object]) -> str:
    """A phone that took the code of an order in this state."""
    shop, car = town.shop, town.shop.new_car()
    owner = shop.account(first_name="Anna", surname="Bos", vin=car)
    (contract_id,) = shop.buy(account_id=owner, active=False, vin=car)
    town.change(contract_id, **({"service_status": ServiceStatus.ACTIVATION_PENDING} | columns))
    with shop.work() as work:
        device = work.session.scalars(select(Device)).first()
        assert device is not None
        contract = work.session.get_one(ContractRecord, contract_id)
        order = work.session.get_one(OrderRecord, contract.order_id)
        if name == "card":
            order.card_id = None
        begun = handoffs.start(work, order.id, work.session.get_one(Account, owner), device)
        return _connected(work, begun.handoff_id, proved=name != "email")


def _connected(work: Work, handoff_id: UUID, *, proved: bool) -> str:
    token = tokens.random_token()
    record = work.session.get_one(HandoffRecord, handoff_id)
    record.phase = HandoffPhase.CONNECTED
    record.phone_hash = tokens.token_hash(token)
    record.phone_expires_at = work.now + timedelta(hours=2)
    record.email_proved_at = work.now if proved else None
    return token


def ordering(town: Town) -> None:
    """A visit that went on on the phone, from its cart to the button that orders."""
    shop, car = town.shop, town.shop.new_car()
    someone = shop.account(first_name="Bo", surname="Vos", vin=car)
    for name, vin, price, accepted in (
        ("car", shop.new_car(), 14900, ()),
        ("cart", car, 14900, ()),
        ("cart-differs", car, 9900, ()),
        ("terms", car, 14900, ()),
        ("address", car, 14900, shop.consents()),
        ("confirm", car, 14900, shop.consents()),
    ):
        phone = _cart(town, someone, vin, price, accepted)
        path = f"/order/{name.removesuffix('-differs')}"
        town.add(f"order-{name}", path, someone, phone=phone)
    town.add("order-empty", "/order/cart", someone, alike=True)


def _cart(town: Town, who: UUID, vin: str, price: int, consents: Any) -> str:
    with town.shop.work() as work:
        device = work.session.scalars(select(Device)).first()
        assert device is not None
        subject = handoffs.Subject(HandoffKind.VISIT, account_id=who)
        record = handoffs.begin(work, subject, device, "nl")
        work.session.flush()
        line = {"service_id": "tracking_pack", "offer_id": "m12", "price_cents": price}
        work.session.add(
            CartRecord(
                handoff_id=record.id,
                device_id=device.id,
                jti=None,
                car="c3_aircross",
                vin=vin,
                lines=[line | {"vin": vin, "sale_number": ""}],
                prices_at=None,
                reviewed_at=work.now if price == 14900 else None,
                consents=list(consents),
                billing_address=ADDRESS if consents else None,
                made_at=work.now,
                expires_at=work.now + timedelta(hours=2),
            )
        )
        return _connected(work, record.id, proved=True)
