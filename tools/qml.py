"""Type-check and format the QML, so that a misspelt property is found before a customer finds it.

`lint` describes the Python view-models to qmllint and checks every screen against them; `format`
rewrites QML files in the one accepted style.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "ui" / "qml"
VIEW_MODELS = ROOT / "ui" / "viewmodels"
MODULE = "Kiosk.ViewModels"


def qt_folder() -> Path:
    """Return where Qt's tools lie; raises FileNotFoundError when PySide6 is not installed."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("PySide6 is not installed")
    return Path(spec.origin).parent


def qml_files(folder: Path) -> list[Path]:
    """Return all QML files below a folder, sorted."""
    return sorted(folder.resolve().rglob("*.qml"))


def classes_of(file: Path) -> list[ast.ClassDef]:
    """Return the classes at the top level of a Python file."""
    body = ast.parse(file.read_text("utf-8")).body
    return [node for node in body if isinstance(node, ast.ClassDef)]


def bases_first(files: list[Path]) -> list[Path]:
    """Sort Python files so that a class comes after its bases and after the types it names.

    The metatype dump knows a class as a QObject only when it has seen its base before.
    """
    home = {node.name: file for file in files for node in classes_of(file)}
    needs = {
        file: {
            home[base.id]
            for node in classes_of(file)
            for base in node.bases
            if isinstance(base, ast.Name) and base.id in home
        }
        - {file}
        for file in files
    }
    ordered: list[Path] = []
    while remaining := [file for file in files if file not in ordered]:
        ready = [file for file in remaining if needs[file] <= set(ordered)]
        ordered += ready or remaining
    return ordered


def describe_view_models(files: list[Path], target: Path) -> list[str]:
    """Write the qmltypes of the view-models below target; returns what is wrong with them."""
    folder = target.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True)
    meta = target / "metatypes.json"
    dump = subprocess.run(
        [sys.executable, str(qt_folder() / "scripts" / "metaobjectdump.py"), "-q", "-o", str(meta)]
        + [str(file) for file in bases_first(files)],
        capture_output=True,
        text=True,
        check=False,
    )
    if dump.returncode != 0 or not meta.exists():
        return [f"metaobjectdump: {dump.stderr.strip()}"]
    wrong = [
        f"{Path(part['inputFile']).name}: {found['className']} is not a @QmlElement of {MODULE}"
        for part in json.loads(meta.read_text("utf-8"))
        for found in part["classes"]
        if found["object"] and not found["className"].startswith("_")
        if part.get("QML_IMPORT_NAME") != MODULE
        or "QML.Element" not in {info["name"] for info in found.get("classInfos", [])}
    ]
    register = subprocess.run(
        [str(qt_folder() / "Qt" / "libexec" / "qmltyperegistrar"), str(meta)]
        + ["--generate-qmltypes", str(folder / "kiosk.qmltypes"), "-o", str(target / "types.cpp")]
        + ["--import-name", MODULE, "--major-version", "1"],
        capture_output=True,
        text=True,
        check=False,
    )
    if register.returncode != 0:
        wrong.append(f"qmltyperegistrar: {register.stderr.strip()}")
    qmldir = f"module {MODULE}\ntypeinfo kiosk.qmltypes\nimport QtQuick\n"
    (folder / "qmldir").write_text(qmldir, "utf-8")
    return wrong


def lint(qml: Path = QML, view_models: Path = VIEW_MODELS) -> list[str]:
    """Return what qmllint has to say about the QML below a folder; empty means clean."""
    files = qml_files(qml)
    if not files:
        return [f"no QML below {qml.name}"]
    with tempfile.TemporaryDirectory() as name:
        target = Path(name)
        sources = [file for file in sorted(view_models.glob("**/*.py")) if classes_of(file)]
        wrong = describe_view_models(sources, target) if sources else []
        outcome = subprocess.run(
            [str(qt_folder() / "qmllint"), "-W", "0", "-I", str(target), "-I", str(qml.resolve())]
            + [str(file) for file in files],
            capture_output=True,
            text=True,
            check=False,
        )
    if outcome.returncode != 0:
        wrong.append((outcome.stdout + outcome.stderr).replace(f"{ROOT}/", "").strip())
    return wrong


def formatted(file: Path) -> str:
    """Return the file's text as qmlformat would have it; raises ValueError for a syntax error."""
    outcome = subprocess.run(
        [str(qt_folder() / "qmlformat"), str(file)], capture_output=True, text=True, check=False
    )
    if outcome.returncode != 0:
        raise ValueError(f"{file.name}: {outcome.stderr.strip()}")
    return outcome.stdout


def unformatted(files: list[Path]) -> list[Path]:
    """Return the files that qmlformat would change."""
    return [file for file in files if formatted(file) != file.read_text("utf-8")]


def main() -> int:
    """Run `lint` or `format`; returns the exit status."""
    action = sys.argv[1] if len(sys.argv) > 1 else ""
    if action == "lint":
        wrong = lint()
        print("\n".join(wrong) or "QML: clean")
        return 1 if wrong else 0
    if action == "format":
        for file in unformatted(qml_files(QML)):
            file.write_text(formatted(file), "utf-8")
            print(f"formatted {file.relative_to(ROOT)}")
        return 0
    print("usage: qml.py lint | format", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
