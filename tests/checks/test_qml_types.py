"""Check every screen against the Python view-models it shows, and its formatting."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import qml

BASE = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class ZBase(QObject):
    changed = Signal()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return False
"""
DERIVED = """
from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from z_base import ZBase

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by Python")
class VinViewModel(ZBase):
    @Slot(str)
    def edit(self, text: str) -> None: ...
"""
SCREEN = """import QtQuick
import Kiosk.ViewModels

Item {
    id: screen

    required property VinViewModel model

    visible: screen.model.busy
    Component.onCompleted: screen.model.edit("x")
}
"""


def sample(folder: Path, screen: str = SCREEN, derived: str = DERIVED) -> list[str]:
    """Lint a small project made of these sources."""
    models = folder / "viewmodels"
    screens = folder / "qml" / "Kiosk" / "Screens"
    models.mkdir()
    screens.mkdir(parents=True)
    (models / "a_vin.py").write_text(derived, "utf-8")
    (models / "z_base.py").write_text(BASE, "utf-8")
    (screens / "VinScreen.qml").write_text(screen, "utf-8")
    return qml.lint(folder / "qml", models)


def test_the_screens_fit_their_view_models() -> None:
    assert qml.lint() == []


def test_the_qml_is_formatted() -> None:
    files = qml.qml_files(qml.QML)
    assert files
    assert [str(path.relative_to(qml.ROOT)) for path in qml.unformatted(files)] == []


def test_a_correct_sample_passes(tmp_path: Path) -> None:
    assert sample(tmp_path) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("model.busy", "model.buzzy"),
        ("model.edit(", "model.edti("),
        ("VinViewModel model", "VinVeiwModel model"),
        ("visible: screen.model", "visible: elsewhere.model"),
    ],
)
def test_the_type_check_can_fail(tmp_path: Path, right: str, wrong: str) -> None:
    assert right in SCREEN
    assert sample(tmp_path, screen=SCREEN.replace(right, wrong)) != []


def test_a_view_model_unknown_to_qml_fails(tmp_path: Path) -> None:
    hidden = DERIVED.replace("@QmlElement\n", "")
    found = sample(tmp_path, derived=hidden)
    assert "a_vin.py: VinViewModel is not a @QmlElement of Kiosk.ViewModels" in found


def test_no_qml_at_all_fails(tmp_path: Path) -> None:
    assert qml.lint(tmp_path, tmp_path) != []


def test_the_format_check_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "Bad.qml"
    bad.write_text("import QtQuick\nItem{width:1}\n", "utf-8")
    assert qml.unformatted([bad]) == [bad]
    bad.write_text("import QtQuick\nItem {", "utf-8")
    with pytest.raises(ValueError, match=r"Bad\.qml"):
        qml.unformatted([bad])
