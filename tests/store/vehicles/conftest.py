"""The shop that some of these tests are about."""

from tests.store.money import one_shop, shared_shop, shop

__all__ = ["one_shop", "shared_shop", "shop"]
