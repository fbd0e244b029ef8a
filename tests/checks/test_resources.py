"""Pictures, icons, fonts and brand data are complete, plain, and drawn alike by every renderer."""

import datetime
import re
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import resvg_py
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it ships no types
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PICTURES = sorted((RESOURCES / "pictures").glob("*.svg"))
CARS = sorted((RESOURCES / "cars").glob("*.svg"))
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
SHAPES = {
    "svg", "defs", "g", "use", "path", "circle", "ellipse", "linearGradient", "radialGradient", "stop",
}  # fmt: skip
FONTS = {
    "Inter": {400, 500, 600, 700, 800},
    "Inter Display": {600, 700, 800},
    "JetBrains Mono": {400, 500, 600},
}
VIN_PLACES = ("registration", "windscreen", "door_pillar", "insurance")
STATES = ("empty", "offline", "failed", "nothing_found", "success")


def names(file: Path) -> set[str]:
    return {
        element.tag.removeprefix("{http://www.w3.org/2000/svg}")
        for element in ET.fromstring(file.read_text(encoding="utf-8")).iter()
    }


def toml(path: str) -> dict[str, Any]:
    return tomllib.loads((RESOURCES / path).read_text(encoding="utf-8"))


def drawn_by_qt(file: Path, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def drawn_by_resvg(file: Path, width: int) -> QImage:
    png = resvg_py.svg_to_bytes(
        svg_path=str(file), width=width, background="#ffffff", skip_system_fonts=True
    )
    return QImage.fromData(png).convertToFormat(QImage.Format.Format_ARGB32)


def test_every_picture_of_r37_and_of_the_states_is_there() -> None:
    wanted = {f"vin_{place}" for place in VIN_PLACES} | {f"state_{state}" for state in STATES}
    assert {file.stem for file in PICTURES} == wanted


@pytest.mark.parametrize("file", PICTURES, ids=lambda file: file.stem)
def test_picture_is_plain_shapes(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert names(file) <= SHAPES
    assert all(target.startswith("#") for target in re.findall(r'href="([^"]+)"', text))
    used = set(re.findall(r"url\(#([^)]+)\)", text)) | set(re.findall(r'href="#([^"]+)"', text))
    defined = re.findall(r'\bid="([^"]+)"', text)
    assert len(defined) == len(set(defined))
    assert used <= set(defined)


@pytest.mark.parametrize("file", PICTURES + CARS, ids=lambda file: file.stem)
def test_qt_and_the_store_draw_the_same(file: Path, qtbot: QtBot) -> None:
    theirs = drawn_by_resvg(file, 240)
    ours = drawn_by_qt(file, theirs.width(), theirs.height())
    off = 0
    painted = 0
    for y in range(theirs.height()):
        for x in range(theirs.width()):
            a, b = theirs.pixelColor(x, y), ours.pixelColor(x, y)
            off += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
            painted += a != QColor("white")
    pixels = theirs.width() * theirs.height()
    assert painted > 0.2 * pixels
    assert off / (3 * pixels) < 3


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_icon_is_one_line_drawing_that_can_be_tinted(file: Path) -> None:
    root = ET.fromstring(file.read_text(encoding="utf-8"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert names(file) <= {"svg", "path", "circle", "rect", "line", "ellipse", "polyline"}
    assert len(root) >= 1
    assert "#" not in file.read_text(encoding="utf-8")


def test_licences_stand_beside_what_they_cover() -> None:
    assert "MIT License" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")
    for family in ("Inter", "JetBrainsMono"):
        licence = (RESOURCES / "fonts" / f"{family}-OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in licence


def test_qt_knows_each_font_by_family_and_weight(qtbot: QtBot) -> None:
    for file in (RESOURCES / "fonts").glob("*.ttf"):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    for family, weights in FONTS.items():
        styles = QFontDatabase.styles(family)
        assert {int(QFontDatabase.weight(family, style)) for style in styles} == weights


@pytest.mark.parametrize(
    "file", sorted((RESOURCES / "fonts").glob("*.ttf")), ids=lambda file: file.stem
)
def test_font_has_the_letters_of_the_languages_and_even_digits(file: Path) -> None:
    font = TTFont(file)
    known = font.getBestCmap()
    wanted = "€→←✓…–—·×“”„‘’«»éèêëàâçîïôùûüœæÿäöüßÄÖÜẞáíóúñåøÅØłśž0123456789"
    assert [letter for letter in wanted if ord(letter) not in known] == []
    widths = {font["hmtx"][known[ord(digit)]][0] for digit in "0123456789"}
    features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert len(widths) == 1 or "tnum" in features
    assert "zero" in features


def test_vin_font_tells_zero_from_o_without_being_asked_r40() -> None:
    font = TTFont(RESOURCES / "fonts" / "JetBrainsMono-Medium.ttf")
    known, shapes = font.getBestCmap(), font["glyf"]
    zero, letter = (shapes[known[ord(sign)]] for sign in "0O")
    assert zero.numberOfContours > letter.numberOfContours


def test_brand_contact_data_r86_r87() -> None:
    brand = toml("brand/brand.toml")
    contact = brand["contact"]
    assert contact["phone_display"] == "0800 – 2487636"
    assert re.sub(r"\D", "", contact["phone_display"]) == contact["phone_dial"]
    assert contact["open_days"] == ["mon", "tue", "wed", "thu", "fri"]
    assert (contact["open_from"], contact["open_until"]) == (
        datetime.time(8, 30),
        datetime.time(17, 0),
    )
    assert contact["post"]["lines"] == [
        "Citroën Nederland B.V.",
        "T.a.v. afdeling Klantenservice",
        "Postbus 12420",
        "1100 AK Amsterdam",
    ]
    assert brand["wmis"] == ["VF7", "VR7", "VS7"]


def test_every_paint_has_a_colour_and_a_name_in_each_language() -> None:
    paints = toml("brand/paints.toml")["paint"]
    assert len(paints) >= 10
    assert len({paint["code"] for paint in paints}) == len(paints)
    for paint in paints:
        assert re.fullmatch(r"#[0-9A-F]{6}", paint["hex"])
        assert set(paint["names"]) == {"nl", "en", "fr", "de"}
        assert all(name.strip() for name in paint["names"].values())
