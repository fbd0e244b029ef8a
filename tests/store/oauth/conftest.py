"""The running system for the tests of this folder."""

from tests.store.demo.system import own_system, system

__all__ = ["own_system", "system"]
