"""Say which files are the project's own, for the checks that read them all."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "ui" / "qml"
PYTHON_FOLDERS = ("kiosk", "ui", "tools", "tests")


def project_files() -> list[Path]:
    """Return every file that is, or is about to be, under version control."""
    if not (ROOT / ".git").exists():
        ignored = {".venv", "build", "__pycache__"}
        files = [path for path in ROOT.rglob("*") if path.is_file()]
        return sorted(path for path in files if not ignored & set(path.relative_to(ROOT).parts))
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = [ROOT / name for name in listed.split("\0") if name]
    return sorted(path for path in paths if path.is_file())


def python_files() -> list[Path]:
    """Return the project's Python files."""
    own = [path for path in project_files() if path.suffix == ".py"]
    return [path for path in own if path.relative_to(ROOT).parts[0] in PYTHON_FOLDERS]


def name(path: Path) -> str:
    """Return how a message names a file."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name
