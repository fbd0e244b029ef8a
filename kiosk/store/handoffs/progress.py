"""The thread that carries purchases forward: asks the provider about cards, and the cars about their services.

Outside systems are asked between transactions, never inside one. What fails is asked again; every question can be
repeated without doing anything twice.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from sqlalchemy.exc import SQLAlchemyError

from kiosk.store.handoffs import repository as handoffs
from kiosk.store.handoffs import service
from kiosk.store.orders.models import OrderRecord
from kiosk.store.payments import repository as cards
from kiosk.store.payments import service as payments
from kiosk.store.payments.port import PaymentProvider, ProviderUnreachable, Registration
from kiosk.store.telematics import repository as activations
from kiosk.store.telematics import service as telematics
from kiosk.store.telematics.port import Activation, CarsUnreachable, Telematics
from kiosk.store.work import Store

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.7
STOP_WAIT_S = 20


class Progress:
    """Looks for what is due until it is stopped; `wake` makes it look at once."""

    def __init__(self, store: Store, provider: PaymentProvider, cars: Telematics) -> None:
        self._store = store
        self._provider = provider
        self._cars = cars
        self._urgent: set[UUID] = set()
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin looking."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, name="progress", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after what is under way."""
        self._stop.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(STOP_WAIT_S)
            self._thread = None

    def wake(self, order_id: UUID) -> None:
        """Look now: somebody waits for news of this order."""
        with self._lock:
            self._urgent.add(order_id)
        self._wake.set()

    def run_once(self) -> None:
        """Everything that is due, once."""
        with self._lock:
            urgent, self._urgent = self._urgent, set()
        for part in (self._ask_about_pages, self._ask_about_checks, self._ask_cars):
            with _tolerating(part.__name__):
                part(urgent)

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            self.run_once()
            self._wake.wait(LOOK_EVERY_S)

    def _ask_about_pages(self, urgent: set[UUID]) -> None:
        with self._store.work(write=False) as work:
            found = cards.pages_to_ask(work.session, work.now, urgent)
            due = [(page.id, page.provider_page_id) for page in found]
        for page_id, name in due:
            with _tolerating("page"):
                self._page_answered(page_id, self._provider.page_registration(name))

    def _page_answered(self, page_id: UUID, found: Registration | None) -> None:
        with self._store.work() as work:
            page = cards.page(work.session, page_id)
            order = work.session.get(OrderRecord, page.order_id) if page else None
            if page is None or order is None:
                return
            account = handoffs.account_of(work.session, order)
            if payments.page_answered(work, page, order, account, found):
                service.refresh_order(work, order.id)

    def _ask_about_checks(self, urgent: set[UUID]) -> None:
        with self._store.work(write=False) as work:
            found = cards.cards_to_ask(work.session, work.now, urgent)
            due = [(card.id, card.provider_setup_id) for card in found]
        for card_id, name in due:
            with _tolerating("check"):
                self._check_answered(card_id, self._provider.registration(name))

    def _check_answered(self, card_id: UUID, found: Registration) -> None:
        with self._store.work() as work:
            card = cards.card(work.session, card_id)
            if card is not None and payments.check_answered(work, card, found):
                for order_id in handoffs.orders_with_card(work.session, card.id):
                    service.refresh_order(work, order_id)

    def _ask_cars(self, urgent: set[UUID]) -> None:
        with self._store.work(write=False) as work:
            found = activations.due(work.session, work.now, work.today, urgent)
            due = [(c.id, c.vin, c.service_id) for c in found]
        for contract_id, vin, service_id in due:
            with _tolerating("activation"):
                self._car_answered(contract_id, self._cars.activate(contract_id, vin, service_id))

    def _car_answered(self, contract_id: UUID, found: Activation) -> None:
        with self._store.work() as work:
            order_id = telematics.answered(work, contract_id, found)
            if order_id is not None:
                service.refresh_order(work, order_id)


@contextmanager
def _tolerating(what: str) -> Iterator[None]:
    """Go on with the rest: what cannot be reached now is reached the next time."""
    try:
        yield
    except (ProviderUnreachable, CarsUnreachable, SQLAlchemyError) as error:
        log.warning("%s: %s", what.strip("_"), type(error).__name__)
    except Exception:
        # One purchase that cannot go on must not keep the others back.
        log.exception("%s failed", what.strip("_"))
