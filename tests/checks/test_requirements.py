"""Hold the dependencies to the lock: pinned, hashed, declared, from no named index, not GPL-only."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest

from tests.checks.project import ROOT, name, python_files

REQUIREMENTS = ROOT / "requirements"
LOCKS = ("run", "store", "demo", "dev")
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==\S+ \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
COPYLEFT = re.compile(r"(?<!L)A?GPL|(?<!Lesser )General Public", re.IGNORECASE)
OTHERWISE = re.compile(r"LGPL|Lesser|(?-i:\bOR\b)|MIT|BSD|Apache|MPL", re.IGNORECASE)
PROJECT_FOLDERS = {"kiosk", "ui", "tools", "tests"}


def lock_faults(text: str) -> list[str]:
    """Return the lines of a lock that are neither a pin, a hash nor a comment, and unhashed pins."""
    found = []
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if PIN.match(line):
            if number + 1 == len(lines) or not HASH.match(lines[number + 1]):
                found.append(f"no hash: {line}")
        elif not HASH.match(line) and not line.lstrip().startswith("#") and line.strip():
            found.append(f"not a pin: {line}")
        if "://" in line:
            found.append(f"names an address: {line}")
    return found


def pins(lock: str) -> dict[str, str]:
    """Return name and version of everything a lock pins."""
    lines = (REQUIREMENTS / f"{lock}.txt").read_text("utf-8").splitlines()
    found = dict(line.removesuffix(" \\").split("==") for line in lines if PIN.match(line))
    assert found
    return found


def declared(*parts: str) -> set[str]:
    """Return the normalised names in .in files."""
    lines = [
        line
        for part in parts
        for line in (REQUIREMENTS / f"{part}.in").read_text("utf-8").splitlines()
    ]
    names = [re.match(r"[A-Za-z0-9][\w.-]*", line) for line in lines]
    return {normal(found[0]) for found in names if found}


def normal(package: str) -> str:
    """Return a package's name as the registry compares it."""
    return re.sub(r"[-_.]+", "-", package).lower()


def licence(package: str) -> str:
    """Return all that an installed package says of its licence."""
    about = metadata.metadata(package)
    fields = ("License-Expression", "License", "Classifier")
    said = [line[:200] for key in fields for line in about.get_all(key) or []]
    said = [line for line in said if "::" not in line or line.startswith("License")]
    if not said:
        files = [path for path in metadata.files(package) or [] if "LICEN" in path.name.upper()]
        said = [path.read_text()[:200] for path in files]
    return " | ".join(part for part in said if part)


def gpl_only(said: str) -> bool:
    """Tell whether a licence statement offers the GPL and nothing else."""
    return bool(COPYLEFT.search(said)) and not OTHERWISE.search(said)


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_are_pinned_and_hashed(lock: str) -> None:
    assert lock_faults((REQUIREMENTS / f"{lock}.txt").read_text("utf-8")) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_what_is_tested_is_what_runs(lock: str) -> None:
    tested = pins("dev")
    assert {k: v for k, v in pins(lock).items() if tested.get(k) != v} == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_declared_is_locked(lock: str) -> None:
    own = declared(lock) | (declared("run", "store") if lock in ("demo", "dev") else set())
    assert own - {normal(package) for package in pins(lock)} == set()


def test_no_runtime_package_is_gpl_only() -> None:
    said = {package: licence(package) for package in pins("demo")}
    assert [package for package, text in said.items() if not text] == []
    assert {package: text for package, text in said.items() if gpl_only(text)} == {}


def imports_of(path: Path) -> set[str]:
    """Return the top-level names that a Python file imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


@cache
def brought_by() -> Mapping[str, list[str]]:
    """Return which packages bring each importable name; reading it takes a second, so it is read once."""
    return metadata.packages_distributions()


def undeclared(imports: set[str], packages: set[str]) -> set[str]:
    """Return the third-party imports that none of these packages brings."""
    outside = imports - set(sys.stdlib_module_names) - PROJECT_FOLDERS
    return {
        module
        for module in outside
        if not {normal(package) for package in brought_by().get(module, [])} & packages
    }


def test_every_import_is_declared() -> None:
    # Starlette is part of FastAPI's own interface, and MarkupSafe of Jinja's.
    allowed = {
        "kiosk": declared("run", "store", "demo") | {"starlette", "markupsafe"},
        "ui": declared("run") | {"shiboken6"},
        "tools": declared("dev", "demo", "run", "store"),
        "tests": declared("dev", "demo", "run", "store") | {"starlette", "shiboken6"},
    }
    found = {}
    for path in python_files():
        top = path.relative_to(ROOT).parts[0]
        if missing := undeclared(imports_of(path) - {path.stem}, allowed[top]):
            found[name(path)] = missing
    assert found == {}


@pytest.mark.parametrize(
    "text",
    [
        "requests==2.32.0\n",
        "requests>=2 \\\n    --hash=sha256:" + "0" * 64,
        "requests==2.32.0 \\\n    --hash=sha256:00",
        "--index-url https://example.org/simple",
        "requests @ https://example.org/requests.whl",
    ],
)
def test_the_lock_check_can_fail(text: str) -> None:
    assert lock_faults(text) != []


def test_the_licence_check_can_fail() -> None:
    assert gpl_only("GPL-3.0-only")
    assert gpl_only("AGPL-3.0-or-later")
    assert gpl_only("License :: OSI Approved :: GNU General Public License v3 (GPLv3)")
    assert not gpl_only("LGPL-3.0-only")
    assert not gpl_only("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only")
    assert not gpl_only("MIT")


def test_the_import_check_can_fail() -> None:
    assert undeclared({"requests", "os"}, set()) == {"requests"}
    assert undeclared({"requests", "os"}, {"requests"}) == set()
