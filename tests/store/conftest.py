"""A migrated database with the example data per test, and the store on it over real HTTP.

On SQLite, unless `STORE_TEST_DATABASE_URL` names a PostgreSQL (`make test-postgres` makes one): then each test gets a
database copied from one template, and tests that need no database of the store are left out, as they ran before.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from pydantic import SecretStr
from sqlalchemy import Connection, create_engine, make_url, text

from kiosk.store import migrating
from kiosk.store.accounts import passwords
from kiosk.store.app import create_app
from kiosk.store.clock import MovableClock
from kiosk.store.demo.serving import Port, Serving
from kiosk.store.seed import enrolment_code, seed
from kiosk.store.settings import Settings
from kiosk.store.work import Store
from tests.store.support import Kiosk, MakeKiosk, Running
from tools import postgres

SECRET = "a secret of the tests, and of nothing else"
POSTGRES_URL = os.environ.get(postgres.VARIABLE, "")
DATABASES = ("database_url", "postgres_database", "shared_database")


SLOW_HASHER = passwords.HASHER


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """The same algorithm with next to no memory: hashing would be a quarter of all the work of these tests."""
    passwords.HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    yield
    passwords.HASHER = SLOW_HASHER


@pytest.fixture
def slow_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords hashed as in production."""
    monkeypatch.setattr(passwords, "HASHER", SLOW_HASHER)


def _fill(database_url: str) -> None:
    migrating.migrate(database_url)
    store = Store(Settings(database_url=database_url, secret=SecretStr(SECRET)))
    with store.work() as work:
        seed(work)
    store.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL keep what depends on the database."""
    if not POSTGRES_URL:
        return
    kept = [item for item in items if {*DATABASES} & {*getattr(item, "fixturenames", ())}]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


@dataclass(frozen=True)
class Template:
    """A PostgreSQL server, spoken to on one connection, with a database of the example data that others are copied from."""

    server: str
    connection: Connection
    name: str

    @contextmanager
    def copied(self) -> Iterator[str]:
        """A copy of it, by its address, until the context is left."""
        name = f"test_{uuid.uuid4().hex}"
        # Files are copied in a third of the time that writing each page to the log takes.
        self.say(f"CREATE DATABASE {name} TEMPLATE {self.name} STRATEGY FILE_COPY")
        yield self.address(name)
        self.say(f"DROP DATABASE {name} WITH (FORCE)")

    def say(self, statement: str) -> None:
        """One statement that cannot be part of a transaction."""
        self.connection.execute(text(statement))

    def address(self, database: str) -> str:
        """The address of another database of the server."""
        url = make_url(self.server).set(database=database)
        return url.render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[Template]:
    """The server of `STORE_TEST_DATABASE_URL`, else one of this run's own."""
    with postgres.server() as server:
        engine = create_engine(server, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            made = Template(server, connection, f"template_{uuid.uuid4().hex}")
            made.say(f"CREATE DATABASE {made.name}")
            _fill(made.address(made.name))
            yield made
            made.say(f"DROP DATABASE {made.name} WITH (FORCE)")
        engine.dispose()


@pytest.fixture
def postgres_database(postgres_template: Template) -> Iterator[str]:
    """A PostgreSQL database of this test alone, whatever the others run on."""
    with postgres_template.copied() as url:
        yield url


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the example data, to be copied."""
    path = tmp_path_factory.mktemp("store") / "filled.sqlite3"
    _fill(f"sqlite:///{path}")
    return path


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of this test alone."""
    if POSTGRES_URL:
        return str(request.getfixturevalue("postgres_database"))
    path = tmp_path / "store.sqlite3"
    shutil.copy(request.getfixturevalue("filled_file"), path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
def shared_database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """One database for all tests of a module, where each brings its own customers and cars."""
    if POSTGRES_URL:
        with request.getfixturevalue("postgres_template").copied() as url:
            yield url
        return
    path = tmp_path_factory.mktemp("shared") / "store.sqlite3"
    shutil.copy(request.getfixturevalue("filled_file"), path)
    yield f"sqlite:///{path}"


def settings_on(database_url: str) -> Settings:
    """The settings of a store on this database."""
    return Settings(
        database_url=database_url,
        secret=SecretStr(SECRET),
        public_url="https://store.example",
        mail_from="store@store.example",
        card_here=True,
        provider_url="https://pay.example",
        provider_publishable_key="pk_test",
    )


@pytest.fixture
def settings(database_url: str) -> Settings:
    """The settings of this test's store; override the fixture for others."""
    return settings_on(database_url)


@pytest.fixture
def clock() -> MovableClock:
    """The store's clock."""
    return MovableClock()


@pytest.fixture
def running(settings: Settings, clock: MovableClock) -> Iterator[Running]:
    """The store, answering on a loopback port; mails stay in its outbox."""
    port = Port("127.0.0.1")
    reached = settings.model_copy(update={"api_url": port.url})
    app = create_app(reached, clock=clock, send_mail=False)
    with Serving(app, port) as serving:
        yield Running(serving.url, app, clock)


@pytest.fixture
def make_kiosk(running: Running) -> Iterator[MakeKiosk]:
    """Enrols one kiosk more with each call."""
    made: list[Kiosk] = []

    def make() -> Kiosk:
        with running.work() as work:
            code = enrolment_code(work)
        kiosk = Kiosk(running.url)
        answer = kiosk.enrol(code)
        assert answer.status_code == 201, answer.text
        made.append(kiosk)
        return kiosk

    yield make
    for kiosk in made:
        kiosk.http.close()


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> Kiosk:
    """An enrolled kiosk."""
    return make_kiosk()
