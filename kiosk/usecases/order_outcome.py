"""How an order stands with the store, told from the kiosk's own outbox (R69, DESIGN §4)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.ports.storage import OrderOutcome, Storage


@dataclass(frozen=True)
class OrderOutcomes:
    """How the order stands: not sent, sent without an answer, accepted or refused; nothing for an unknown id.

    Ask again whenever the sync calls its listeners.
    """

    storage: Storage

    def __call__(self, order_id: UUID) -> OrderOutcome | None:
        return self.storage.outcome(order_id)
