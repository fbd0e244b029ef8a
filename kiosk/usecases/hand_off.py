"""Handing the rest of a purchase to the customer's phone (K4, RFC 8628)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.contract.handoffs import Handoff
from kiosk.ports.devices import QrCodes
from kiosk.ports.store import Store


@dataclass(frozen=True)
class HandOff:
    """The parts of handing an order over to a phone, each a request; a `StoreError` says why one failed. `key` is the
    same for each try.
    """

    store: Store

    def begin(self, session_token: str, order_id: UUID, key: UUID) -> Handoff:
        """Begin; the answer has the code to show."""
        return self.store.start_handoff(session_token, order_id, key)

    def renew(self, session_token: str, handoff_id: UUID, key: UUID) -> Handoff:
        """A fresh code for a hand-off that no phone has taken yet."""
        return self.store.renew_handoff(session_token, handoff_id, key)

    def follow(self, session_token: str, handoff_id: UUID, after: int) -> Handoff:
        """Its state once it is newer than version `after`, or the same one after about 20 s."""
        return self.store.handoff(session_token, handoff_id, after)


@dataclass(frozen=True)
class DrawQrCode:
    """An SVG of the QR code for an address, dark on light, without a quiet zone."""

    qr_codes: QrCodes

    def __call__(self, text: str) -> str:
        return self.qr_codes.svg(text)
