"""Every pair of colours that the Theme puts together can be read, in the usual look and in high contrast."""

from __future__ import annotations

import re

import pytest

from tests.ui.gallery_support import QML_FOLDER


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


PAIRS = [
    ("ink", "paper"), ("soft", "paper"), ("soft", "card"), ("ink", "pressed"), ("accentInk", "accent"),
    ("accentInk", "accentPressed"), ("accentOffInk", "accentOff"), ("info", "infoGround"), ("info", "paper"),
    ("ok", "okGround"), ("warn", "warnGround"), ("error", "errorGround"), ("error", "paper"),
    ("soft", "okGround"), ("ink", "keySpecial"), ("ink", "keyGround"), ("keyPressedInk", "keyPressed"),
    ("strongInk", "strong"), ("strongInk", "ok"), ("strongInk", "info"), ("strongInk", "warn"),
    ("strongInk", "error"), ("soft", "neutralGround"), ("info", "infoPressed"),
]  # fmt: skip


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)])
def test_text_has_contrast_enough(high: bool, least: float) -> None:
    """K10: 4.5 to 1, and 7 to 1 in high contrast."""
    source = (QML_FOLDER / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    colours = {
        name: (strong if high else normal)
        for name, strong, normal in re.findall(
            r'color (\w+): highContrast \? "(#\w{6})" : "(#\w{6})"', source
        )
    }
    weak = {
        pair: round(_contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in PAIRS
        if _contrast(colours[pair[0]], colours[pair[1]]) < least
    }
    assert weak == {}
