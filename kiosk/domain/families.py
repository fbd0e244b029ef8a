"""What a VIN alone says of a car, for when the store cannot be asked: its family, by the longest prefix, and its year (K3)."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.domain.vehicle import Body, Energy, Vehicle

MODEL_YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789"
"""Position 10 of a VIN: the model year from 2010 to 2039; cars from before cannot be connected anyway."""
FIRST_MODEL_YEAR = 2010
ELECTRIC = "Z"
"""What position 6 says of an electric car."""


@dataclass(frozen=True)
class Family:
    """The cars whose VIN begins with `prefix`. `equipment` is what the family usually has, `energy` what usually drives it."""

    prefix: str
    model_line: str
    model: str
    body: Body
    energy: Energy
    equipment: frozenset[str] = frozenset()
    paint: str = ""


def car_of(vin: str, families: Iterable[Family], market: str) -> Vehicle | None:
    """The car as far as its VIN tells; nothing where no family is known.

    It is good for looking around: whether a service really fits is checked by the store before anything is ordered.
    """
    known = [family for family in families if vin.startswith(family.prefix)]
    if not known or vin[9] not in MODEL_YEARS:
        return None
    family = max(known, key=lambda each: len(each.prefix))
    return Vehicle(
        vin=vin,
        model_line=family.model_line,
        model=family.model,
        version="",
        body=family.body,
        energy=Energy.ELECTRIC if vin[5] == ELECTRIC else family.energy,
        paint=family.paint,
        model_year=FIRST_MODEL_YEAR + MODEL_YEARS.index(vin[9]),
        market=market,
        equipment=family.equipment,
    )
