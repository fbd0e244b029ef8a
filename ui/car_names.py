"""How a car's name is written on the screen, so that a line never ends in the middle of it."""

from __future__ import annotations

from kiosk.domain.vehicle import Vehicle

_HYPHEN, _UNBROKEN_HYPHEN = "-", "\N{NON-BREAKING HYPHEN}"


def car_name(vehicle: Vehicle | None) -> str:
    """The model's name as it is shown; empty without a car. A hyphen in it ("e-C4") does not end a line."""
    return "" if vehicle is None else vehicle.model.replace(_HYPHEN, _UNBROKEN_HYPHEN)
