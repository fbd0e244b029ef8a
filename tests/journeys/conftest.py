"""Starts the demonstration's store and a kiosk on it for the journeys, and takes both down again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.domain.visit import Stage
from tests.journeys.album import Album
from tests.journeys.customer import Customer
from tests.journeys.demonstration import Demonstration
from tests.journeys.kiosk_window import KioskWindow
from tests.journeys.phone import Phone


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """One store for the tests of a file."""
    running = Demonstration(tmp_path_factory.mktemp("journey"))
    yield running
    running.close()


@pytest.fixture(scope="module")
def open_kiosk(demo: Demonstration) -> Iterator[KioskWindow]:
    """One kiosk for the tests of a file."""
    kiosk = KioskWindow(demo.config(), enrolment_code=demo.store.enrolment_code)
    yield kiosk
    kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: KioskWindow) -> Iterator[KioskWindow]:
    """The kiosk with nobody at it; whoever was is gone afterwards."""
    yield open_kiosk
    visit = open_kiosk.kiosk.visit_model
    if visit.visit.stage is not Stage.ATTRACT:
        visit.end()
    open_kiosk.wait_for_stage("attract")


@pytest.fixture
def customer(kiosk: KioskWindow) -> Customer:
    """Somebody at the kiosk, in front of the attract screen."""
    return Customer(kiosk)


@pytest.fixture
def make_phone() -> Iterator[Callable[[KioskWindow, str], Phone]]:
    """Phones for a journey; nothing that a browser complains about passes."""
    phones: list[Phone] = []

    def make(kiosk: KioskWindow, language: str) -> Phone:
        phones.append(Phone(kiosk.wait, language, Album()))
        return phones[-1]

    yield make
    for phone in phones:
        phone.close()
        assert phone.faults == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a journey's own store keeps its data."""
    return tmp_path / "data"
