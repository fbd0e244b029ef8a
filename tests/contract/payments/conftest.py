"""One running provider per test, whichever the test is held against."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.payments import sides


@pytest.fixture(scope="session")
def localstripe_port() -> Iterator[int]:
    with sides.localstripe_process() as port:
        yield port


@pytest.fixture
def side(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[sides.Side]:
    """The provider that the test is held against, by name."""
    if request.param == "embedded":
        with sides.embedded(tmp_path) as embedded:
            yield embedded
    elif request.param == "stripe":
        with sides.shapes() as shapes:
            yield shapes
    else:
        with sides.localstripe(request.getfixturevalue("localstripe_port")) as localstripe:
            yield localstripe


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hold a test against every provider that offers what it needs."""
    if "side" not in metafunc.fixturenames:
        return
    needed = {need for mark in metafunc.definition.iter_markers("needs") for need in mark.args}
    names = [name for name, side in sides.SIDES.items() if needed <= side.can]
    assert names, f"no provider can run {metafunc.definition.name}"
    metafunc.parametrize("side", names, indirect=True)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(*can): what a provider must offer for this test")
