"""Ending a visit: nothing personal stays on the disk, and the session ends (K5)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.ports.storage import Storage
from kiosk.ports.store import Store, StoreError


@dataclass(frozen=True)
class EndVisit:
    """Forgets the visit and signs out where the store can be reached.

    An order that the store may have got, without an answer yet, keeps its session until it is answered: signing out
    would leave it without one for ever. The session ends by itself within 30 minutes (DESIGN §6).
    """

    store: Store
    storage: Storage

    def __call__(self, visit_id: UUID, session_token: str | None) -> None:
        order_unanswered = self.storage.forget_visit(visit_id)
        if session_token is None or order_unanswered:
            return
        try:
            self.store.sign_out(session_token)
        except StoreError:
            return  # the session ends by itself
