"""The store double with a shop in it: a catalogue, terms, orders and hand-offs, whose faults tests switch on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from kiosk.contract.catalogue import Changes, ServiceChange, TermsChange, TermsDocument
from kiosk.contract.devices import DeviceSettings
from kiosk.contract.handoffs import Code as HandoffCode
from kiosk.contract.handoffs import Handoff, HandoffPhase, HandoffStep, Step, StepState
from kiosk.contract.orders import Card, CardStatus, Contract, NewOrder, Order, OrderLine
from kiosk.domain import contract as calendar
from kiosk.domain.account import Address
from kiosk.domain.card import CardEntry
from kiosk.domain.catalogue import Offer, Renewal, Rule, Service, ServiceText
from kiosk.domain.consent import Terms
from kiosk.domain.contract import MoneyStatus, ServiceStatus
from kiosk.domain.money import vat_part
from tests.ui.store_double import AIRCROSS, VAN, StoreDouble

GOOD_CARD = "4242 4242 4242 4242"
HOME = Address("Dorpsstraat", "12", "3511 AB", "Utrecht", "NL")


def _service(
    position: int,
    service_id: str,
    icon: str,
    tint: str,
    nl: tuple[str, str],
    en: tuple[str, str],
    offers: tuple[Offer, ...],
    rule: Rule | None = None,
    renewal: Renewal = Renewal.EXTEND,
    geolocation: bool = False,
) -> Service:
    benefits_nl = (
        "Werkt met uw ingebouwde scherm",
        "Altijd bijgewerkt",
        "Zonder telefoon te koppelen",
    )
    benefits_en = (
        "Works with your built-in screen",
        "Always up to date",
        "Without pairing a phone",
    )
    return Service(
        id=service_id,
        icon=icon,
        position=position,
        texts={
            "nl": ServiceText(*nl, f"{nl[1]} U ziet meteen wat er op uw weg gebeurt.", benefits_nl),
            "en": ServiceText(
                *en, f"{en[1]} You see at once what happens on your way.", benefits_en
            ),
        },
        offers=offers,
        rule=rule or Rule(),
        renewal=renewal,
        needs_geolocation=geolocation,
        tint=tint,
    )


def _year(cents: int, months: int = 12) -> Offer:
    return Offer(f"m{months}", months, cents, 2100)


SERVICES = (
    _service(
        1,
        "connect_nav",
        "navigation",
        "red",
        ("Connect Nav", "Live verkeer, weer, brandstofprijzen en parkeren in uw navigatie."),
        ("Connect Nav", "Live traffic, weather, fuel prices and parking in your navigation."),
        (_year(7900), _year(19900, 36)),
    ),
    _service(
        2,
        "danger_zones",
        "speed-camera",
        "amber",
        ("Danger Zones", "Waarschuwt voor gevarenzones in heel Europa."),
        ("Danger Zones", "Warns of danger zones all over Europe."),
        (_year(2900),),
        geolocation=True,
    ),
    _service(
        3,
        "tracking",
        "shield-check",
        "green",
        ("Tracking Pack", "Lokaliseert uw auto na diefstal, 24 uur per dag."),
        ("Tracking Pack", "Locates your car after theft, around the clock."),
        (_year(14900),),
        renewal=Renewal.ON_END_DAY,
        geolocation=True,
    ),
    _service(
        4,
        "monitoring",
        "activity-heartbeat",
        "blue",
        ("Monitoring Pack", "Onderhoud en rijgedrag, automatisch doorgestuurd."),
        ("Monitoring Pack", "Service needs and driving style, passed on by itself."),
        (_year(4900, 24),),
        renewal=Renewal.ON_END_DAY,
    ),
    _service(
        5,
        "mapping",
        "map-2",
        "violet",
        ("Mapping Pack", "Nieuwe kaarten, vanzelf in uw auto."),
        ("Mapping Pack", "New maps, in your car by themselves."),
        (_year(5900),),
        rule=Rule(equipment=frozenset({"navigation"})),
        renewal=Renewal.ON_END_DAY,
    ),
    _service(
        6,
        "teleservices",
        "sos",
        "red",
        ("Teleservices", "Hulp met één druk op de knop: SOS en pechhulp."),
        ("Teleservices", "Help at the touch of one button: SOS and assistance."),
        (Offer("life", None, 0, 2100),),
    ),
    _service(
        7,
        "e_remote",
        "device-remote",
        "green",
        ("e-Remote Control", "Laden en voorverwarmen op afstand."),
        ("e-Remote Control", "Charge and preheat from afar."),
        (Offer("life", None, 0, 2100),),
        rule=Rule(energies=frozenset({"electric", "plug_in_hybrid"}), model_year_from=2020),
    ),
)
TEXT = "\n\n".join(
    f"{number}. Deze tekst is een voorbeeld. U leest hier in hele zinnen waar u mee instemt, wat wij doen en "
    f"wat u van ons mag verwachten. Niets hiervan verandert zonder dat u het weet."
    for number in range(1, 15)
)


def documents() -> Iterator[TermsDocument]:
    """Both texts in Dutch and English."""
    for language, titles in (
        ("nl", ("Algemene verkoopvoorwaarden", "Voorwaarden geolokalisatie")),
        ("en", ("General terms of sale", "Geolocation terms")),
    ):
        for terms, title in zip(Terms, titles, strict=True):
            yield TermsDocument(
                terms=terms, version="2026-01", language=language, title=title, body=TEXT
            )


class TokensDouble:
    """The payment provider's token endpoint; keeps what it was sent, to look at."""

    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.entries: list[CardEntry] = []

    def tokenise(self, card: CardEntry) -> str:
        self.entries.append(card)
        if self.fault is not None:
            raise self.fault
        return "tok_0123456789"


class ShopDouble(StoreDouble):
    """One signed-in customer and a shop; hand-offs move by `advance`, prices by `reprice`."""

    def __init__(self) -> None:
        super().__init__()
        self.profile = replace(self.profile, billing_address=HOME)
        self.signed_in_as = self.profile
        self.cars = (AIRCROSS,)
        self.known = {car.vin: car for car in (AIRCROSS, VAN)}
        self.services: tuple[Service, ...] = SERVICES
        self.revision = 1
        self.card_here = True
        self.bought: tuple[Contract, ...] = ()
        self.orders: dict[UUID, Order] = {}
        self.requests: list[NewOrder] = []
        self.addresses: list[Address] = []
        self.moved = threading.Condition()
        self.version = 1
        self.phase = HandoffPhase.PENDING
        self.states = [StepState.NOW, StepState.WAITING, StepState.WAITING, StepState.WAITING]
        self.details: dict[HandoffStep, str] = {}
        self.codes = 0
        self.lifetime_s = 120
        self.closed = False

    def device_settings(self) -> DeviceSettings:
        return super().device_settings().model_copy(update={"card_here": self.card_here})

    def changes(self, after: str) -> Changes:
        self._called("changes")
        if after == str(self.revision):
            return Changes(cursor=after, more=False, services=(), terms=())
        on_sale = {each.id: each for each in self.services}
        return Changes(
            cursor=str(self.revision),
            more=False,
            services=tuple(
                ServiceChange(id=each.id, service=on_sale.get(each.id)) for each in SERVICES
            ),
            terms=tuple(TermsChange(document=document) for document in documents()),
        )

    def reprice(self, service_id: str, cents: int | None) -> None:
        """Another price for a service, or off the shelf."""
        changed = []
        for each in self.services:
            if each.id == service_id and cents is None:
                continue
            offers = each.offers
            if each.id == service_id:
                offers = (replace(offers[0], price_cents=cents or 0), *offers[1:])
            changed.append(replace(each, offers=offers))
        self.services = tuple(changed)
        self.revision += 1

    def contracts(self, token: str) -> tuple[Contract, ...]:
        self._called("contracts")
        return self.bought

    def save_billing_address(self, token: str, address: Address) -> None:
        self.addresses.append(address)
        self._called("save_billing_address")

    def register_card(self, token: str, card_token: str, cardholder: str, key: UUID) -> Card:
        self._called("register_card")
        return Card(card_id=uuid4(), status=CardStatus.REGISTERED, brand="visa", last4="4242")

    def contract(self, line: OrderLine, order_id: UUID, status: ServiceStatus) -> Contract:
        """A contract as the store would make it for a line."""
        now = datetime.now(UTC)
        months = None if line.offer_id == "life" else int(line.offer_id[1:])
        active = status is ServiceStatus.ACTIVE
        return Contract(
            contract_id=uuid4(),
            order_id=order_id,
            service_id=line.service_id,
            offer_id=line.offer_id,
            vin=line.vin,
            term_months=months,
            price_cents=line.price_cents,
            service_status=status,
            money_status=MoneyStatus.NOT_DUE,
            ordered_at=now,
            promised_on=calendar.activation_on(
                self.known[line.vin].delivered_on, calendar.local_date(now, "NL")
            ),
            active_at=now if active else None,
            charge_on=None,
            ends_on=calendar.ends_on(date(2026, 11, 22), months) if active else None,
        )

    def place_order(self, token: str, order: NewOrder) -> Order:
        self.requests.append(order)
        self._called("place_order")
        if order.order_id in self.orders:
            return self.orders[order.order_id]
        now = datetime.now(UTC)
        made = tuple(
            self.contract(line, order.order_id, ServiceStatus.ORDERED) for line in order.lines
        )
        self.bought += made
        self.orders[order.order_id] = Order(
            order_id=order.order_id,
            number="2026-000123",
            total_cents=order.total_cents,
            vat_cents=vat_part(order.total_cents, 2100),
            placed_at=now,
            invoice_on=calendar.invoice_final_on(now, now, "NL"),
            withdraw_by=calendar.withdraw_by(now, "NL"),
            contracts=made,
        )
        return self.orders[order.order_id]

    def _handoff(self, code: HandoffCode | None = None) -> Handoff:
        steps = (HandoffStep.PHONE, HandoffStep.EMAIL, HandoffStep.CAR, HandoffStep.ACTIVE)
        return Handoff(
            handoff_id=UUID(int=77),
            phase=self.phase,
            version=self.version,
            code=code,
            steps=tuple(
                Step(step=step, state=state, detail=self.details.get(step, ""))
                for step, state in zip(steps, self.states, strict=True)
            ),
        )

    def _code(self) -> HandoffCode:
        self.codes += 1
        return HandoffCode(
            verification_uri="https://store.example/go",
            verification_uri_complete=f"https://store.example/go/abcdefghijklmnopqrstuv{self.codes:02d}",
            user_code="WDJB-MJHT" if self.codes == 1 else "BCDF-GHJK",
            match_digits="47" if self.codes == 1 else "12",
            expires_at=datetime.now(UTC) + timedelta(seconds=self.lifetime_s),
            expires_in_s=self.lifetime_s,
        )

    def start_handoff(self, token: str, order_id: UUID, key: UUID) -> Handoff:
        self._called("start_handoff")
        return self._handoff(self._code())

    def renew_handoff(self, token: str, handoff_id: UUID, key: UUID) -> Handoff:
        self._called("renew_handoff")
        self.version += 1
        return self._handoff(self._code())

    def handoff(self, token: str, handoff_id: UUID, after: int) -> Handoff:
        self._called("handoff")
        with self.moved:
            self.moved.wait_for(lambda: self.version > after or self.closed, timeout=2)
        self._called("handoff_answer")
        return self._handoff()

    def advance(
        self,
        *states: StepState,
        phase: HandoffPhase = HandoffPhase.CONNECTED,
        details: dict[HandoffStep, str] | None = None,
    ) -> None:
        """The customer did something on the phone."""
        with self.moved:
            self.phase, self.states, self.details = phase, list(states), details or {}
            self.version += 1
            self.moved.notify_all()
