"""Creating an account, which signs its owner in at once (R1, R4 to R6)."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.account import AccountForm
from kiosk.ports.store import Store
from kiosk.usecases.log_in import SignedIn


@dataclass(frozen=True)
class CreateAccount:
    """Creates an account; `key` is the same for each try of the same form, so that a repeat creates nothing twice."""

    store: Store

    def __call__(self, form: AccountForm, key: UUID) -> SignedIn:
        session = self.store.create_account(form, key)
        return SignedIn(session.profile, (), session.access_token, session.expires_at)
