"""Turns the car drawings into the PNG pictures that the store serves, in any paint (R34).

Seven drawings, one per body type, share one scale and one ground line, so that a van looks larger than a city car. Each
carries three paint tokens; the base is the paint itself, the light and dark tones are derived from it in OKLCH, where equal
steps look equal in every hue. The kiosk never loads SVG: it gets the PNG, with an ETag to ask again by.
"""

import hashlib
import math
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import resvg_py

from kiosk.domain.vehicle import Body

BODY_TYPES: tuple[str, ...] = tuple(body.value for body in Body)
WIDTHS_PX: tuple[int, ...] = (480, 800, 1200, 1600)
ASPECT = 16 / 7

_RESOURCES = Path(__file__).resolve().parents[3] / "resources"
_TOKEN_BASE, _TOKEN_LIGHT, _TOKEN_DARK = "#c8102e", "#f0647a", "#6f0818"
_TOKEN = re.compile(f"{_TOKEN_BASE}|{_TOKEN_LIGHT}|{_TOKEN_DARK}", re.IGNORECASE)
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


class UnknownBodyType(ValueError):
    """There is no drawing for this body type."""


class UnknownPaint(ValueError):
    """The paint is neither a colour written as `#RRGGBB` nor a code of the paint table."""


class UnknownWidth(ValueError):
    """Pictures are not made in this width; `WIDTHS_PX` names those that are."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG on a transparent ground, and its strong ETag (RFC 9110 §8.8.3), quotes included."""

    png: bytes
    etag: str


def render(body: str, paint: str, width_px: int) -> Picture:
    """The car of this body type in this paint (`#RRGGBB`), `width_px` wide and 7/16 of that high.

    The same arguments always give the same bytes with the same version of the drawings and of the renderer. The first
    call for a picture takes 28 ms at 480 pixels and 200 ms at 1600 (one core); the last 128 pictures are kept.
    Raises UnknownBodyType, UnknownPaint or UnknownWidth, each of them a ValueError.
    """
    if body not in BODY_TYPES:
        raise UnknownBodyType(body)
    if not _HEX.fullmatch(paint):
        raise UnknownPaint(paint)
    if width_px not in WIDTHS_PX:
        raise UnknownWidth(width_px)
    return _render(body, paint.lower(), width_px)


def drawing(body: str, paint: str) -> str:
    """The same car as SVG, for browsers: a tenth of the weight. Raises UnknownBodyType or UnknownPaint."""
    if body not in BODY_TYPES:
        raise UnknownBodyType(body)
    if not _HEX.fullmatch(paint):
        raise UnknownPaint(paint)
    return _painted(body, paint.lower())


def paint_hex(code: str) -> str:
    """The colour (`#RRGGBB`) of a code of the brand's paint table. Raises UnknownPaint."""
    try:
        return _paint_table()[code]
    except KeyError:
        raise UnknownPaint(code) from None


def paint_tones(paint: str) -> tuple[str, str]:
    """The light and the dark tone of a paint (`#rrggbb`), for the edges that face the sky and the ground.

    Pale paints darken less and dark ones lighten more: on white only the shade shows the shape, on black only the light.
    """
    lightness, a, b = _oklab(paint)
    lift = 0.3 + 0.14 * (1 - lightness) ** 2
    light = _hex(lightness + (1 - lightness) * lift, a * 0.82, b * 0.82)
    keep = 0.62 + 0.22 * lightness**3
    chroma = 0.64 + 0.2 * lightness
    return light, _hex(lightness * keep, a * chroma, b * chroma)


@lru_cache(maxsize=128)
def _render(body: str, paint: str, width_px: int) -> Picture:
    png = resvg_py.svg_to_bytes(
        svg_string=_painted(body, paint), width=width_px, skip_system_fonts=True
    )
    return Picture(png=png, etag=f'"{hashlib.sha256(png).hexdigest()}"')


@lru_cache(maxsize=128)
def _painted(body: str, paint: str) -> str:
    light, dark = paint_tones(paint)
    tones = {_TOKEN_BASE: paint, _TOKEN_LIGHT: light, _TOKEN_DARK: dark}
    return _TOKEN.sub(lambda token: tones[token[0].lower()], _drawing(body))


@lru_cache(maxsize=1)
def _paint_table() -> dict[str, str]:
    table = tomllib.loads((_RESOURCES / "brand" / "paints.toml").read_text(encoding="utf-8"))
    return {paint["code"]: paint["hex"] for paint in table["paint"]}


@lru_cache(maxsize=len(BODY_TYPES))
def _drawing(body: str) -> str:
    return (_RESOURCES / "cars" / f"{body}.svg").read_text(encoding="utf-8")


def _oklab(colour: str) -> tuple[float, float, float]:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _hex(lightness: float, a: float, b: float) -> str:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _encoded(channel)):02x}" for channel in linear)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    channel = min(1.0, max(0.0, channel))
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
