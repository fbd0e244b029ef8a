"""The shop that most of these tests are about, one for all of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.store.settings import Settings
from tests.store.conftest import settings_on
from tests.store.money import START, Shop, open_shop


@pytest.fixture(scope="module")
def one_shop(shared_database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop that the tests of a module share; each has its own customers and cars in it."""
    settings: Settings = settings_on(shared_database)
    with open_shop(settings, tmp_path_factory.mktemp("shop")) as found:
        yield found


@pytest.fixture
def shop(one_shop: Shop) -> Shop:
    """The shop, with its clock where it began and nothing bought by this test yet."""
    one_shop.clock.set(START)
    one_shop.made.clear()
    return one_shop
