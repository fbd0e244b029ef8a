"""The shop that most of these tests are about, one for all of them."""

from tests.store.money import one_shop
from tests.store.money import shared_shop as shop

__all__ = ["one_shop", "shop"]
