"""What the product knows of a car, as far as services and their rules depend on it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MAX_VEHICLES = 10
"""An account holds up to ten vehicles (R31)."""


class Body(StrEnum):
    """The seven body types that are drawn."""

    CITY = "city"
    HATCHBACK = "hatchback"
    SALOON = "saloon"
    ESTATE = "estate"
    SUV = "suv"
    MPV = "mpv"
    VAN = "van"


class Energy(StrEnum):
    """What drives the car."""

    PETROL = "petrol"
    DIESEL = "diesel"
    ELECTRIC = "electric"
    PLUG_IN_HYBRID = "plug_in_hybrid"


@dataclass(frozen=True)
class Vehicle:
    """One car as the store knows it.

    `model_line` is the code that rules use (`c3_aircross`), `model` and `version` are names as written on the
    car's papers, `paint` a code of the brand's paint table, `equipment` codes such as `telematics_box`.
    `delivered_on` is empty for a car not handed over yet (R49).
    """

    vin: str
    model_line: str
    model: str
    version: str
    body: Body
    energy: Energy
    paint: str
    model_year: int
    market: str
    equipment: frozenset[str] = frozenset()
    delivered_on: date | None = None
