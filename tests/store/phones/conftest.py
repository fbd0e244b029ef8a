"""The running system for the tests of this folder: one for each module, whose clock only ever goes forward."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.store.demo.system import System, running


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """One system for all tests of a module, with its kiosk enrolled before the clock is moved."""
    with running(tmp_path_factory.mktemp("system")) as found:
        found.kiosk()
        yield found
