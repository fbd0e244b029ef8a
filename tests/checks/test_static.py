"""Hold all Python to one style, to its types and to the import rules of the design."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.checks.project import ROOT

BIN = Path(sys.executable).parent


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run one of the environment's tools."""
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "--quiet", "--output-format", "concise", "."),
        ("ruff", "format", "--check", "--quiet", "."),
        ("mypy", "."),
        ("lint-imports", "--no-cache", "--no-logo"),
    ],
    ids=["ruff", "format", "mypy", "imports"],
)
def test_python_is_clean(command: tuple[str, ...]) -> None:
    outcome = run(*command)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def write(folder: Path, files: dict[str, str]) -> None:
    """Write small files, with an empty __init__.py in every package."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    for package in {parent for path in files for parent in Path(path).parents if parent.parts}:
        (folder / package / "__init__.py").touch()


PACKAGES = {
    f"{package}/__init__.py": ""
    for package in (
        "kiosk/domain",
        "kiosk/contract",
        "kiosk/ports",
        "kiosk/usecases",
        "kiosk/sync",
        "kiosk/adapters",
        "kiosk/store",
        "ui",
    )
}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("kiosk/domain/bad.py", "import kiosk.usecases"),
        ("kiosk/usecases/bad.py", "import sqlalchemy"),
        ("kiosk/sync/bad.py", "import requests"),
        ("kiosk/adapters/bad.py", "from PySide6 import QtCore"),
        ("kiosk/store/bad.py", "import kiosk.ports"),
        ("ui/bad.py", "import kiosk.adapters"),
        ("kiosk/ports/bad.py", "import ui"),
    ],
)
def test_the_import_rules_can_fail(tmp_path: Path, path: str, text: str) -> None:
    write(tmp_path, PACKAGES)
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    clean = run("lint-imports", "--no-cache", "--no-logo", cwd=tmp_path)
    assert clean.returncode == 0, clean.stdout + clean.stderr
    write(tmp_path, {path: text})
    assert run("lint-imports", "--no-cache", "--no-logo", cwd=tmp_path).returncode == 1


@pytest.mark.parametrize(
    ("command", "text"),
    [
        (("ruff", "check", "--config", str(ROOT / "pyproject.toml")), "import os\n"),
        (("ruff", "format", "--check"), "x  =  1\n"),
        (("mypy", "--config-file", str(ROOT / "pyproject.toml")), "def f(x): return x\n"),
    ],
    ids=["ruff", "format", "mypy"],
)
def test_the_python_checks_can_fail(tmp_path: Path, command: tuple[str, ...], text: str) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(text, "utf-8")
    assert run(*command, str(bad), cwd=tmp_path).returncode == 1


def test_types_are_checked_strictly() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    assert settings["mypy"]["strict"] is True
    assert settings["pytest"]["ini_options"]["filterwarnings"][0] == "error"
