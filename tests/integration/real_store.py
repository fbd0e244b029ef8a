"""The real store and the real payment provider on loopback ports, for tests of the kiosk's core."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from kiosk.store import migrating
from kiosk.store.app import create_app
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.payments.provider.app import create_provider
from kiosk.store.payments.provider.settings import ProviderSettings
from kiosk.store.seed import enrolment_code, seed
from kiosk.store.settings import Settings
from kiosk.store.work import Store

EMAIL = "demo@example.org"
PASSWORD = "linde-appel-groen"


@dataclass(frozen=True)
class RealStore:
    """A running store with the example data."""

    url: str
    store: Store

    def code(self) -> str:
        """A fresh enrolment code."""
        with self.store.work() as work:
            return enrolment_code(work)

    def count(self, table: str) -> int:
        """How many rows a table of the store has."""
        with self.store.work(write=False) as work:
            connection = work.session.connection()
            return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


@contextmanager
def real_store(folder: Path) -> Iterator[RealStore]:
    """Store and provider, migrated and seeded; both gone when the context ends."""
    database_url = f"sqlite:///{folder / 'store.sqlite3'}"
    shop, provider = Port("127.0.0.1"), Port("127.0.0.1")
    settings = Settings(
        database_url=database_url,
        public_url=shop.url,
        card_here=True,
        provider_url=provider.url,
        provider_publishable_key="pk_test",
        provider_secret_key=SecretStr("sk_test"),
    )
    bank = ProviderSettings(
        database=folder / "provider.sqlite3",
        public_url=provider.url,
        publishable_key="pk_test",
        secret_key="sk_test",
    )
    migrating.migrate(database_url)
    app = create_app(settings, send_mail=False, carry_on=False)
    store: Store = app.state.store
    with store.work() as work:
        seed(work)
    with Serving(create_provider(bank, shop_origin=shop.url), provider), Serving(app, shop):
        yield RealStore(shop.url, store)
