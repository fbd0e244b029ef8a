"""QR codes that a phone reads (K4)."""

import re
from io import BytesIO

import pytest
import resvg_py
import zxingcpp
from PIL import Image

from kiosk.adapters.qr_code import QrDrawer


def read_back(svg: str) -> str:
    """What a decoder makes of the drawing, on a white card as the screen shows it."""
    drawn = Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=400))))
    card = Image.new("RGBA", (480, 480), "white")
    card.paste(drawn, (40, 40), drawn.convert("RGBA"))
    [code] = zxingcpp.read_barcodes(card.convert("RGB"))
    return code.text


@pytest.mark.parametrize(
    "text",
    [
        "https://store.example.org/go/mS0yYw1bQmJxv0R3n8Zb0g",
        "http://127.0.0.1:45678/go/" + "A" * 43,
        "https://a-rather-long-name-of-a-dealer-group.example.org/services/go/" + "x" * 120,
    ],
)
def test_k4_the_code_is_read_back(text: str) -> None:
    """K4: an independent decoder finds exactly the address."""
    assert read_back(QrDrawer().svg(text)) == text


def test_a_renewed_code_does_not_jump() -> None:
    """Codes of one kind of address have one size, whatever the secret in them."""
    sizes = {
        re.findall(
            r'viewBox="[^"]*"', QrDrawer().svg(f"https://store.example.org/go/{secret * 22}")
        )[0]
        for secret in "aB3_"
    }
    assert len(sizes) == 1


def test_the_drawing_is_only_a_path() -> None:
    """K8: nothing in it loads or runs anything."""
    svg = QrDrawer().svg("https://store.example.org/go/x")
    assert set(re.findall(r"<(\w+)", svg)) == {"svg", "path"}
    assert "href" not in svg
