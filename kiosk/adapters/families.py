"""Reads the brand's table of what the first characters of a VIN say of a car."""

import tomllib
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.domain.families import Family

FAMILIES_FILE = Path(__file__).resolve().parents[2] / "resources" / "brand" / "families.toml"
_FAMILIES = TypeAdapter(tuple[Family, ...])


def read_families(file: Path = FAMILIES_FILE) -> tuple[Family, ...]:
    """Every family of the table; ValueError for one that is wrong, OSError where there is none."""
    return _FAMILIES.validate_python(tomllib.loads(file.read_text("utf-8"))["family"])
