"""Keep the translation files in step with the screens, and build what the kiosk loads.

`update` collects every qsTr() of ui/qml into translations/kiosk_<language>.ts and keeps what is
translated; `release` builds build/translations/kiosk_<language>.qm from them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "en", "fr", "de")
BIN = Path(sys.executable).parent


def update(qml: Path, translations: Path) -> None:
    """Bring the .ts files up to date with the QML below a folder; raises CalledProcessError."""
    translations.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path) for path in qml.rglob("*.qml"))
    for language in LANGUAGES:
        target = translations / f"kiosk_{language}.ts"
        command = [str(BIN / "pyside6-lupdate"), *sources, "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language]
        if language == "en":
            # English is the source: only its plurals need forms of their own.
            command.append("-pluralonly")
        subprocess.run([*command, "-ts", str(target)], check=True, capture_output=True, text=True)


def release(translations: Path, target: Path) -> None:
    """Build the .qm files from newer .ts files; raises CalledProcessError."""
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted(translations.glob("kiosk_*.ts")):
        built = target / f"{source.stem}.qm"
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            fresh = built.with_suffix(".fresh")
            command = [str(BIN / "pyside6-lrelease"), str(source), "-qm", str(fresh)]
            subprocess.run(command, check=True, capture_output=True, text=True)
            # A kiosk that runs has the old file mapped: it keeps it, whole.
            fresh.replace(built)


def main() -> int:
    """Run `update` or `release`; returns the exit status."""
    action = sys.argv[1] if len(sys.argv) > 1 else ""
    if action == "update":
        update(ROOT / "ui" / "qml", ROOT / "translations")
    elif action == "release":
        release(ROOT / "translations", ROOT / "build" / "translations")
    else:
        print("usage: translations.py update | release", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
