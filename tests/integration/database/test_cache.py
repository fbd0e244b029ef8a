"""What the kiosk keeps of the catalogue, and how it follows the change feed (K2, DESIGN §4)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.database import Database, open_database
from kiosk.contract.catalogue import Changes, ServiceChange, TermsChange, TermsDocument
from kiosk.domain.catalogue import Rule
from kiosk.domain.consent import Terms
from kiosk.ports.store import CarPicture
from tests.examples import NOW, changes, service


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path)
    yield opened
    opened.close()


def test_k2_a_service_comes_back_whole(database: Database) -> None:
    """K2: words, offers and rule, with their sets."""
    rule = Rule(
        model_lines=frozenset({"c3", "c4"}), model_year_from=2018, energies=frozenset({"electric"})
    )
    full = service(rule=rule, geolocation=True)
    database.apply(changes(full), NOW)
    assert database.services() == (full,)


def test_a_change_replaces_and_a_deletion_removes(database: Database) -> None:
    """An entry stands for what the kiosk has under the same key."""
    database.apply(changes(service("one"), service("two"), cursor="c1"), NOW)
    gone = ServiceChange(id="two", service=None)
    new = ServiceChange(id="one", service=service("one", 8900))
    database.apply(Changes(cursor="c2", more=False, services=(new, gone), terms=()), NOW)
    assert [(each.id, each.offers[0].price_cents) for each in database.services()] == [
        ("one", 8900)
    ]
    assert database.cursor() == "c2"


def test_r61_the_newest_text_of_the_terms_in_each_language(database: Database) -> None:
    """R61: one present version per text and language."""
    database.apply(changes(), NOW)
    newer = TermsDocument(terms=Terms.SALE, version="2026-06", language="nl", title="T", body="B")
    database.apply(
        Changes(cursor="c2", more=False, services=(), terms=(TermsChange(document=newer),)), NOW
    )
    assert database.terms(Terms.SALE, "nl") == newer
    english = database.terms(Terms.SALE, "en")
    assert english is not None
    assert english.version == "2026-01"
    assert database.terms(Terms.GEOLOCATION, "nl") is None


def test_synced_at_is_the_end_of_a_pull(database: Database) -> None:
    """A page with more behind it is not the end."""
    database.apply(changes(service("one"), cursor="c1", more=True), NOW)
    assert database.synced_at() is None
    database.apply(changes(cursor="c2"), NOW)
    assert database.synced_at() == NOW


def test_a_pull_without_news_does_not_wear_the_disk(database: Database) -> None:
    """Every few seconds nothing changes: that is remembered in memory, and on the disk now and then."""
    database.apply(changes(service(), cursor="c1"), NOW)
    idle = Changes(cursor="c1", more=False, services=(), terms=())
    with database._cache.read() as connection:
        before = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        database.apply(idle, NOW + timedelta(seconds=5))
        assert connection.exec_driver_sql("PRAGMA data_version").scalar_one() == before
    assert database.synced_at() == NOW + timedelta(seconds=5)


def test_r34_pictures_are_kept_by_body_paint_and_width(database: Database) -> None:
    """R34: a newer picture takes the place of the one held."""
    assert database.picture("suv", "KVK", 800) is None
    database.save_picture("suv", "KVK", 800, CarPicture(b"old", '"1"'))
    database.save_picture("suv", "KVK", 800, CarPicture(b"new", '"2"'))
    database.save_picture("suv", "KVK", 480, CarPicture(b"small", '"3"'))
    assert database.picture("suv", "KVK", 800) == CarPicture(b"new", '"2"')
    assert database.picture("van", "KVK", 800) is None


def test_what_another_version_wrote_is_left_out(database: Database) -> None:
    """A service that cannot be read is missing; it does not take the shop down."""
    database.apply(changes(service("one"), service("two")), NOW)
    with database._cache.write() as connection:
        connection.exec_driver_sql("UPDATE service SET body = '{}' WHERE id = 'two'")
    assert [each.id for each in database.services()] == ["one"]
