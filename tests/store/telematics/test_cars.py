"""The embedded telematics over real HTTP, through the store's own client (R74)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import requests

from kiosk.store.demo.serving import Port, Serving
from kiosk.store.seed import example_vehicles
from kiosk.store.telematics.cars.app import CarsSettings, create_cars
from kiosk.store.telematics.cars.service import code_of
from kiosk.store.telematics.client import EmbeddedTelematics
from kiosk.store.telematics.port import (
    Activation,
    ActivationState,
    CarsUnreachable,
    Hindrance,
    Telematics,
)

VIN = "VF7SXHNPMMT531882"
START = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Cars:
    """The running cars, the store's client for them, and their clock."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.now = START
        self.client: Telematics = EmbeddedTelematics(url, "key")

    def turn(self, name: str, on: str, vin: str = VIN) -> requests.Response:
        return requests.post(f"{self.url}/cars/{vin}", data={"name": name, "on": on}, timeout=10)


@pytest.fixture
def cars(tmp_path: Path) -> Iterator[Cars]:
    port = Port("127.0.0.1")
    found = Cars(port.url)
    vehicles = example_vehicles(date(2026, 11, 22), "NL")
    settings = CarsSettings(tmp_path / "cars.sqlite3", "key", vehicles, now=lambda: found.now)
    app = create_cars(settings)
    with Serving(app, port):
        yield found
    app.state.database.close()


def test_a_car_is_reachable_until_something_stands_in_the_way(cars: Cars) -> None:
    assert cars.client.readiness(VIN) is None
    for name, hindrance in (
        ("sharing", Hindrance.PRIVACY_MODE),
        ("outdoors", Hindrance.NO_RECEPTION),
        ("ignition", Hindrance.IGNITION_OFF),
    ):
        assert cars.turn(name, "no").ok
        assert cars.client.readiness(VIN) is hindrance


def test_a_car_that_asks_for_its_code_waits_for_it(cars: Cars) -> None:
    """R74: nothing but the car's own code goes on; ten other words do not."""
    contract = uuid4()
    assert cars.turn("unlocked", "no").ok
    waits = Activation(ActivationState.PENDING, Hindrance.CODE_NEEDED)
    code = code_of(VIN)
    page = requests.get(f"{cars.url}/cars/{VIN}", params={"lang": "nl"}, timeout=10).text
    assert f"staat {code}" in page
    wrong = (
        "",
        "0000",
        code[:3],
        f"{code}0",
        f"-{code}",
        "abcd",
        "\0",
        "\u0661\u0662\u0663",
        "<b>",
        " ",
    )
    for typed in wrong:
        answer = requests.post(
            f"{cars.url}/cars/{VIN}?lang=nl",
            data={"name": "unlocked", "on": "yes", "code": typed},
            timeout=10,
        )
        assert "niet de code van deze auto" in answer.text, typed
        assert cars.client.activate(contract, VIN, "connect_nav") == waits
    requests.post(
        f"{cars.url}/cars/{VIN}",
        data={"name": "unlocked", "on": "yes", "code": f" {code} "},
        timeout=10,
    )
    under_way = Activation(ActivationState.IN_PROGRESS)
    assert cars.client.activate(contract, VIN, "connect_nav") == under_way


def test_switching_on_takes_a_moment_and_happens_once(cars: Cars) -> None:
    """R74: pending with a reason, in progress, active; asking again never begins again."""
    contract = uuid4()
    cars.turn("ignition", "no")
    pending = Activation(ActivationState.PENDING, Hindrance.IGNITION_OFF)
    assert cars.client.activate(contract, VIN, "connect_nav") == pending
    cars.turn("ignition", "yes")
    under_way = Activation(ActivationState.IN_PROGRESS)
    assert cars.client.activate(contract, VIN, "connect_nav") == under_way
    cars.now += timedelta(seconds=3)
    cars.turn("ignition", "no")
    assert cars.client.activate(contract, VIN, "connect_nav") == under_way
    cars.now += timedelta(seconds=1)
    for _ in range(2):
        found = cars.client.activate(contract, VIN, "connect_nav")
        assert found == Activation(ActivationState.ACTIVE)
    page = requests.get(f"{cars.url}/cars/{VIN}", timeout=10)
    assert page.text.count("connect_nav") == 1


def test_a_car_without_a_page_works_all_the_same(cars: Cars) -> None:
    unknown = "VF7SXHNPMMT999999"
    assert cars.client.readiness(unknown) is None
    assert requests.get(f"{cars.url}/cars/{unknown}", timeout=10).status_code == 404
    assert cars.turn("ignition", "no", unknown).status_code == 404


def test_the_interface_needs_its_key_and_a_wrong_word_changes_nothing(cars: Cars) -> None:
    with pytest.raises(CarsUnreachable):
        EmbeddedTelematics(cars.url, "other").readiness(VIN)
    assert cars.turn("wheels", "no").status_code == 422
    assert cars.client.readiness(VIN) is None


def test_nobody_there_is_told_as_such() -> None:
    port = Port("127.0.0.1")
    port.close()
    with pytest.raises(CarsUnreachable):
        EmbeddedTelematics(port.url, "key").activate(uuid4(), VIN, "connect_nav")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_demonstration_car_has_a_page_and_a_picture(cars: Cars, language: str) -> None:
    index = requests.get(f"{cars.url}/", params={"lang": language}, timeout=10)
    vins = [vehicle.vin for vehicle in example_vehicles(date(2026, 11, 22), "NL")]
    for vin in vins:
        assert f"/cars/{vin}" in index.text
    page = requests.get(f"{cars.url}/cars/{vins[-1]}", params={"lang": language}, timeout=10)
    assert f'<html lang="{language}">' in page.text
    picture = requests.get(f"{cars.url}/pictures/{vins[-1]}", timeout=10)
    assert picture.content.startswith(b"\x89PNG")
