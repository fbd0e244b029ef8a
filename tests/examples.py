"""Example values that tests share: one car, two services, a cart, an order and its answer."""

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from kiosk.contract.catalogue import Changes, ServiceChange, TermsChange, TermsDocument
from kiosk.contract.devices import Dealer, DeviceSettings
from kiosk.contract.orders import Contract, NewOrder, Order, OrderLine, PaymentChoice
from kiosk.contract.problems import Code, Problem
from kiosk.domain.account import Address, Profile
from kiosk.domain.cart import Cart
from kiosk.domain.catalogue import Offer, Renewal, Rule, Service, ServiceText
from kiosk.domain.consent import Consent, Terms
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.domain.vehicle import Body, Energy, Vehicle
from kiosk.domain.visit import Stage, Visit

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
VIN = "VF7SXHNPMMT531882"
ADDRESS = Address("Dorpsstraat", "1", "1234 AB", "Utrecht", "NL")
PROFILE = Profile("a-1", "Demo", "Klant", "demo@example.org", "nl", "NL", confirmed=True)
CAR = Vehicle(
    vin=VIN,
    model_line="c3_aircross",
    model="C3 Aircross",
    version="Shine",
    body=Body.SUV,
    energy=Energy.PETROL,
    paint="KVK",
    model_year=2021,
    market="NL",
    equipment=frozenset({"telematics_box"}),
    delivered_on=date(2021, 5, 1),
)
SETTINGS = DeviceSettings(
    device_id=UUID(int=1),
    name="Showroom",
    dealer=Dealer(id=UUID(int=2), name="Voorbeeld", city="Utrecht"),
    market="NL",
    card_here=True,
    token_url="",
    publishable_key="",
    phone_url="http://127.0.0.1/go",
)


def service(
    service_id: str = "connect_nav",
    price_cents: int = 7900,
    *,
    position: int = 1,
    geolocation: bool = False,
    rule: Rule | None = None,
) -> Service:
    """A service with one offer of twelve months."""
    return Service(
        id=service_id,
        icon="navigation",
        position=position,
        texts={"en": ServiceText("Connect Nav", "Traffic", "Live traffic", ("Fast", "Clear"))},
        offers=(Offer("m12", 12, price_cents, 2100),),
        rule=rule or Rule(),
        renewal=Renewal.EXTEND,
        needs_geolocation=geolocation,
    )


def cart(*services: Service) -> Cart:
    """A cart with the first offer of each service for the example car."""
    result = Cart()
    for each in services or (service(),):
        result = result.add(each, each.offers[0], VIN)
    return result


def consent(terms: Terms = Terms.SALE) -> Consent:
    """An accepted text."""
    return Consent(terms, "2026-01", "nl", NOW)


def ready_visit(filled: Cart | None = None) -> Visit:
    """A visit on the payment screen: everything is there but the payment itself."""
    return Visit(
        id=uuid4(),
        stage=Stage.PAYMENT,
        profile=PROFILE,
        vehicles=(CAR,),
        vehicle=CAR,
        cart=cart() if filled is None else filled,
        consents=(consent(), consent(Terms.GEOLOCATION)),
        billing_address=ADDRESS,
    )


def new_order(order_id: UUID | None = None) -> NewOrder:
    """An order as the outbox keeps it."""
    return NewOrder(
        order_id=order_id or uuid4(),
        lines=(OrderLine(service_id="connect_nav", offer_id="m12", vin=VIN, price_cents=7900),),
        total_cents=7900,
        consents=(consent(),),
        billing_address=ADDRESS,
        payment=PaymentChoice.PHONE,
        language="nl",
    )


def accepted(order: NewOrder) -> Order:
    """What a store answers to an order it takes."""
    contract = Contract(
        contract_id=uuid4(),
        order_id=order.order_id,
        service_id="connect_nav",
        offer_id="m12",
        vin=VIN,
        term_months=12,
        price_cents=7900,
        service_status=ServiceStatus.ORDERED,
        money_status=MoneyStatus.NOT_DUE,
        ordered_at=NOW,
        promised_on=NOW.date(),
        active_at=None,
        charge_on=None,
        ends_on=None,
    )
    return Order(
        order_id=order.order_id,
        number="2026-000123",
        total_cents=7900,
        vat_cents=1371,
        placed_at=NOW,
        invoice_on=date(2026, 3, 5),
        withdraw_by=date(2026, 3, 16),
        contracts=(contract,),
    )


def problem(code: Code = Code.PRICE_CHANGED, status: int = 409) -> Problem:
    """An error body."""
    return Problem(title=code.value, status=status, code=code)


def changes(*services: Service, cursor: str = "c1", more: bool = False) -> Changes:
    """A page of the change feed with these services and the Dutch and English terms of sale."""
    documents = (
        TermsDocument(
            terms=Terms.SALE,
            version="2026-01",
            language=language,
            title="T",
            body="First.\n\nSecond.",
        )
        for language in ("nl", "en")
    )
    return Changes(
        cursor=cursor,
        more=more,
        services=tuple(ServiceChange(id=each.id, service=each) for each in services),
        terms=tuple(TermsChange(document=document) for document in documents),
    )
