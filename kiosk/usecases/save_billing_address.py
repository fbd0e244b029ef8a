"""Saving the billing address in the customer's profile (R64)."""

from dataclasses import dataclass

from kiosk.domain.account import Address
from kiosk.ports.store import Store


@dataclass(frozen=True)
class SaveBillingAddress:
    """Saves the address; `StoreRefused` (`address_invalid`, with its fields) where it is not one."""

    store: Store

    def __call__(self, session_token: str, address: Address) -> None:
        self.store.save_billing_address(session_token, address)
