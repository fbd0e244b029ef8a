"""Hold the translations to the screens: nothing missing, nothing half done (K9)."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.checks.project import QML, ROOT
from tools import translations

TS = ROOT / "translations"
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def messages(file: Path) -> dict[tuple[str, str, str], ET.Element]:
    """Return the messages of a .ts file that are not marked as gone, by context and source."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") not in ("vanished", "obsolete"):
                key = (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                )
                found[key] = translation
    return found


def missing(tracked: Path, fresh: Path) -> list[str]:
    """Return the strings of the screens that a tracked .ts file lacks, and those it has too many."""
    known = set(messages(tracked)) if tracked.exists() else set()
    wanted = set(messages(fresh))
    return [f"{tracked.name}: lacks {key}" for key in sorted(wanted - known)] + [
        f"{tracked.name}: {key} is in no screen" for key in sorted(known - wanted)
    ]


def forms(translation: ET.Element) -> list[str]:
    """Return the translated text, or each of its plural forms."""
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def faults(file: Path, complete: bool) -> list[str]:
    """Return unfinished messages (where they count) and translations with other placeholders."""
    found = []
    for (context, source, _), translation in messages(file).items():
        unfinished = translation.get("type") == "unfinished"
        if complete and (unfinished or not all(forms(translation))):
            found.append(f"{file.name}: {context}: {source!r} is unfinished")
        if unfinished:
            continue
        wanted = set(PLACEHOLDER.findall(source))
        # A plural form may say "one" in words, so the number itself may be left out.
        found += [
            f"{file.name}: {context}: {form!r} has not the places of {source!r}"
            for form in forms(translation)
            if set(PLACEHOLDER.findall(form)) | {"%n"} != wanted | {"%n"}
        ]
    return found


def test_k9_every_string_is_in_all_four_languages(tmp_path: Path) -> None:
    shutil.copytree(TS, tmp_path / "ts")
    translations.update(QML, tmp_path / "ts")
    for language in translations.LANGUAGES:
        file = f"kiosk_{language}.ts"
        assert missing(TS / file, tmp_path / "ts" / file) == [], "run `make translations`"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_k9_every_language_is_complete_and_keeps_its_places(language: str) -> None:
    assert faults(TS / f"kiosk_{language}.ts", complete=True) == []


def test_k9_the_translations_can_be_built(tmp_path: Path) -> None:
    translations.release(TS, tmp_path)
    built = {path.stem for path in tmp_path.glob("*.qm") if path.stat().st_size > 0}
    assert built == {f"kiosk_{language}" for language in translations.LANGUAGES}


def write_ts(folder: Path, screen: str) -> Path:
    """Make the .ts files of a one-screen project."""
    (folder / "qml").mkdir(parents=True, exist_ok=True)
    (folder / "qml" / "Screen.qml").write_text(f"import QtQuick\nItem {{ {screen} }}\n", "utf-8")
    translations.update(folder / "qml", folder / "ts")
    return folder / "ts" / "kiosk_nl.ts"


def test_the_translation_check_can_fail(tmp_path: Path) -> None:
    old = write_ts(tmp_path / "old", 'property string a: qsTr("Pay %1")')
    assert faults(old, complete=True) != []
    assert faults(old, complete=False) == []
    new = write_ts(tmp_path / "new", 'property string a: qsTr("Pay"); property int b: 1')
    assert len(missing(old, new)) == 2
    text = old.read_text("utf-8")
    unfinished = '<translation type="unfinished"></translation>'
    assert unfinished in text
    old.write_text(text.replace(unfinished, "<translation>Betaal %1</translation>"), "utf-8")
    assert faults(old, complete=True) == []
    old.write_text(text.replace(unfinished, "<translation>Betaal %2</translation>"), "utf-8")
    assert faults(old, complete=False) != []


def test_english_lists_plurals_only_and_wants_them_finished(tmp_path: Path) -> None:
    write_ts(tmp_path, 'property string a: qsTr("Pay") + qsTr("%n car(s)", "", 2)')
    english = tmp_path / "ts" / "kiosk_en.ts"
    assert [source for _, source, _ in messages(english)] == ["%n car(s)"]
    assert faults(english, complete=True) != []
