"""The running demonstration, and a shop with a clock that stands still, for the tests here."""

from tests.store.demo.system import own_system, system
from tests.store.money import shop

__all__ = ["own_system", "shop", "system"]
