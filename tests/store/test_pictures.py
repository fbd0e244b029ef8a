"""The car pictures that the store renders from the drawings (R34)."""

import io
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageChops

from kiosk.store.vehicles.pictures import (
    ASPECT,
    BODY_TYPES,
    WIDTHS_PX,
    UnknownBodyType,
    UnknownPaint,
    UnknownWidth,
    paint_hex,
    paint_tones,
    render,
)

CARS = Path(__file__).resolve().parents[2] / "resources" / "cars"
RED, BLUE, WHITE, BLACK = "#C8102E", "#2D6CB0", "#F2F1ED", "#1E2024"
TOKENS = ("#c8102e", "#f0647a", "#6f0818")
ALLOWED = {
    "svg", "defs", "g", "use", "path", "circle", "ellipse", "linearGradient", "radialGradient", "stop",
}  # fmt: skip


def opened(png: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(png))
    image.load()
    return image


def luminance(colour: str) -> float:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("body", BODY_TYPES)
def test_drawing_uses_plain_shapes_and_all_paint_tokens_r34(body: str) -> None:
    text = (CARS / f"{body}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    names = {element.tag.removeprefix("{http://www.w3.org/2000/svg}") for element in root.iter()}
    assert names <= ALLOWED
    drawn = "".join(value for element in root.iter() for value in element.attrib.values())
    for token in TOKENS:
        assert token in drawn
    assert root.get("viewBox") == "-40 -40 1280 560"


@pytest.mark.parametrize("body", BODY_TYPES)
def test_drawing_refers_only_to_what_it_defines(body: str) -> None:
    text = (CARS / f"{body}.svg").read_text(encoding="utf-8")
    defined = re.findall(r'\bid="([^"]+)"', text)
    assert len(defined) == len(set(defined))
    used = set(re.findall(r"url\(#([^)]+)\)", text)) | set(re.findall(r'href="([^"]+)"', text))
    assert {name.lstrip("#") for name in used} <= set(defined)
    assert all(name.startswith("#") for name in re.findall(r'href="([^"]+)"', text))


def test_there_is_one_drawing_per_body_type() -> None:
    assert {path.stem for path in CARS.glob("*.svg")} == set(BODY_TYPES)
    assert len(BODY_TYPES) == 7


@pytest.mark.parametrize("width_px", WIDTHS_PX)
@pytest.mark.parametrize("body", BODY_TYPES)
def test_picture_has_the_asked_size_and_a_car_on_a_clear_ground(body: str, width_px: int) -> None:
    image = opened(render(body, RED, width_px).png)
    assert image.size == (width_px, round(width_px / ASPECT))
    assert image.mode == "RGBA"
    alpha = image.getchannel("A")
    assert [alpha.getpixel(corner) for corner in ((0, 0), (width_px - 1, 0))] == [0, 0]
    assert alpha.histogram()[255] > 0.25 * image.width * image.height


def extent(body: str, opacity: int) -> tuple[int, int]:
    """The first and last row of the picture that is at least this opaque."""
    alpha = opened(render(body, RED, 1200).png).getchannel("A")
    box = alpha.point([255 * (value >= opacity) for value in range(256)]).getbbox()
    assert box is not None
    return box[1], box[3]


def test_bodies_keep_one_scale_and_one_ground_line() -> None:
    heights = {body: 450 - extent(body, 200)[0] for body in BODY_TYPES}
    assert heights["van"] > heights["suv"] > heights["hatchback"] > heights["city"]
    assert heights["city"] > heights["saloon"] * 0.95
    grounds = [extent(body, 240)[1] for body in BODY_TYPES]
    assert max(grounds) - min(grounds) <= 2


@pytest.mark.parametrize("body", BODY_TYPES)
def test_recolouring_changes_the_body_and_nothing_else(body: str) -> None:
    red, blue = opened(render(body, RED, 480).png), opened(render(body, BLUE, 480).png)
    changed = ImageChops.difference(red.convert("RGB"), blue.convert("RGB")).convert("L")
    share = 1 - changed.histogram()[0] / (480 * 210)
    assert 0.1 < share < 0.6
    outline = ImageChops.difference(red.getchannel("A"), blue.getchannel("A"))
    assert sum(outline.histogram()[3:]) == 0


@pytest.mark.parametrize("body", BODY_TYPES)
def test_the_paint_itself_is_seen_on_the_car(body: str) -> None:
    green = "#6F8F84"
    image = opened(render(body, green, 800).png).convert("RGB")
    off = ImageChops.difference(image, Image.new("RGB", image.size, green))
    worst = ImageChops.lighter(
        ImageChops.lighter(off.getchannel("R"), off.getchannel("G")), off.getchannel("B")
    )
    assert sum(worst.histogram()[:7]) > 500


@pytest.mark.parametrize("paint", [RED, BLUE, WHITE, BLACK, "#FFFFFF", "#000000", "#A5603A"])
def test_tones_stand_on_either_side_of_the_paint(paint: str) -> None:
    light, dark = paint_tones(paint)
    assert re.fullmatch(r"#[0-9a-f]{6}", light)
    assert re.fullmatch(r"#[0-9a-f]{6}", dark)
    assert luminance(dark) <= luminance(paint) <= luminance(light)
    assert luminance(light) - luminance(dark) > 40


def test_etag_is_strong_quoted_stable_and_follows_the_picture() -> None:
    first = render("suv", RED, 480)
    assert re.fullmatch(r'"[0-9a-f]{64}"', first.etag)
    assert render("suv", RED.lower(), 480) == first
    others = {
        render("suv", BLUE, 480).etag,
        render("suv", RED, 800).etag,
        render("van", RED, 480).etag,
    }
    assert first.etag not in others
    assert len(others) == 3


@pytest.mark.parametrize("body", ["", "Suv", "coupe", "../brand/paints", "suv\n"])
def test_unknown_body_is_refused(body: str) -> None:
    with pytest.raises(UnknownBodyType):
        render(body, RED, 480)


@pytest.mark.parametrize(
    "paint", ["", "red", "C8102E", "#C8102", "#C8102E\n", "#C8102G", '#000"/><x', "#١١١١١١"]
)
def test_paint_that_is_no_colour_is_refused(paint: str) -> None:
    with pytest.raises(UnknownPaint):
        render("suv", paint, 480)


@pytest.mark.parametrize("width_px", [0, -480, 481, 10**9])
def test_width_outside_the_fixed_set_is_refused(width_px: int) -> None:
    with pytest.raises(UnknownWidth):
        render("suv", RED, width_px)


def test_paint_table_gives_colours_by_code() -> None:
    assert paint_hex("elixir-red") == "#C8102E"
    with pytest.raises(UnknownPaint):
        paint_hex("elixir")
