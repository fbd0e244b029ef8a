"""What the customer has bought, with both statuses of each (R71, R73, R74)."""

from dataclasses import dataclass

from kiosk.contract.orders import Contract
from kiosk.ports.store import Store


@dataclass(frozen=True)
class MyServices:
    """The contracts of all cars of the account."""

    store: Store

    def __call__(self, session_token: str) -> tuple[Contract, ...]:
        return self.store.contracts(session_token)
