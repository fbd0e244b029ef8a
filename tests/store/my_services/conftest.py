"""The shop that these tests are about."""

from tests.store.money import shop

__all__ = ["shop"]
