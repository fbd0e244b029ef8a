"""Nobody is there any more: a warning, more time on one tap, and then nothing personal is left (K5)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.domain.visit import Stage
from tests.journeys import leftovers
from tests.journeys.customer import Customer
from tests.journeys.demonstration import CUSTOMER, Demonstration
from tests.journeys.kiosk_window import KioskWindow
from ui.viewmodels.idle import IdleTimes

pytestmark = pytest.mark.slow

CAR = "VR7BDHNPXPE440128"


@pytest.fixture(scope="module")
def open_kiosk(demo: Demonstration) -> Iterator[KioskWindow]:
    """A kiosk that waits short on the VIN screen only."""
    times = IdleTimes(by_stage={Stage.VIN: 3}, warning_s=2)
    kiosk = KioskWindow(demo.config(), enrolment_code=demo.store.enrolment_code, idle_times=times)
    yield kiosk
    kiosk.close()


def test_k5_nobody_there_wipes_screen_memory_and_disk(
    customer: Customer, demo: Demonstration
) -> None:
    """K5: one tap gives more time and keeps what was typed; without it nothing personal is left anywhere."""
    kiosk = customer.kiosk
    customer.begin()
    customer.log_in(*CUSTOMER)
    customer.wait_for_home()
    kiosk.tap("addCar")
    kiosk.wait_for_stage("vin")
    customer.enter_vin(CAR[:9])
    kiosk.tap("moreTime")
    kiosk.wait(lambda: not kiosk.look("moreTime"), "the warning to go")
    assert kiosk.text_of("vin") == CAR[:9]
    kiosk.find("secondsLeft")
    kiosk.wait_for_stage("attract")
    shown = kiosk.kiosk
    assert shown.vin_model.property("text") == ""
    assert shown.log_in_model.property("email") == ""
    assert shown.log_in_model.property("password") == ""
    assert shown.visit_model.session_token == ""
    assert not kiosk.says(CUSTOMER[0])
    assert leftovers.found(demo.folder / "kiosk", [CUSTOMER[0], CUSTOMER[1], CAR[:9]]) == []
