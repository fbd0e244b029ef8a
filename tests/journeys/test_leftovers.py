"""The search for card numbers and passwords can fail: it finds every way in which one could be left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.journeys import leftovers

NUMBER = "4111111111111111"
PASSWORD = "vlinder-hamer-zeven-boot"


@pytest.mark.parametrize(
    "written",
    [
        NUMBER.encode(),
        b"x=4111 1111 1111 1111;",
        b"4111-1111-1111-1111",
        NUMBER.encode("utf-16-le"),
        PASSWORD.encode(),
        PASSWORD.encode("utf-16-le"),
    ],
)
def test_r66_a_secret_in_a_file_is_found(tmp_path: Path, written: bytes) -> None:
    """R66: in digits, in groups, in two bytes a character."""
    (tmp_path / "database.sqlite3").write_bytes(b"\0\0" + written + b"\0")
    assert len(leftovers.found(tmp_path, [NUMBER, PASSWORD])) == 1


def test_a_secret_in_the_words_of_a_picture_is_found(tmp_path: Path) -> None:
    words = PngInfo()
    words.add_text("Comment", NUMBER)
    words.add_text("Packed", PASSWORD, zip=True)
    Image.new("RGB", (4, 4)).save(tmp_path / "picture.png", pnginfo=words)
    assert len(leftovers.found(tmp_path, [NUMBER, PASSWORD])) == 2


def test_other_digits_are_no_secret(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("4111111111111112 4000 1111", "utf-8")
    Image.new("RGB", (4, 4)).save(tmp_path / "picture.png")
    assert leftovers.found(tmp_path, [NUMBER, PASSWORD]) == []
