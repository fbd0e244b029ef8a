"""The running system for the tests of this folder."""

from tests.store.demo.system import system

__all__ = ["system"]
