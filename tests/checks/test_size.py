"""Keep files and functions small enough to read: 400 lines a file, 50 lines a function."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.checks.project import name, project_files, python_files

FILE_LINES = 400
FUNCTION_LINES = 50
READ_BY_PEOPLE = {".py", ".qml", ".js", ".html", ".css", ".sh"}
# A step of the database's history is drafted by Alembic, as long as it has tables, and never edited again.
HISTORY = "kiosk/store/migrations/versions/"


def long_files(files: list[Path]) -> list[str]:
    """Return the files with more lines than a reader should meet."""
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in files}
    return [f"{name(path)}: {n} lines" for path, n in lengths.items() if n > FILE_LINES]


def long_functions(source: str, where: str) -> list[str]:
    """Return the functions whose code, without their docstring, is too long."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        first = node.body[0]
        documented = ast.get_docstring(node) is not None
        start = (first.end_lineno or first.lineno) if documented else node.lineno
        lines = (node.end_lineno or node.lineno) - start
        if lines > FUNCTION_LINES:
            found.append(f"{where}:{node.lineno} {node.name}: {lines} lines")
    return found


def test_no_file_is_too_long() -> None:
    files = [
        path
        for path in project_files()
        if path.suffix in READ_BY_PEOPLE and not name(path).startswith(HISTORY)
    ]
    assert files
    assert long_files(files) == []


def test_no_function_is_too_long() -> None:
    files = [path for path in python_files() if not name(path).startswith(HISTORY)]
    assert files
    assert [
        line for path in files for line in long_functions(path.read_text("utf-8"), name(path))
    ] == []


def test_the_size_checks_can_fail(tmp_path: Path) -> None:
    long = tmp_path / "long.py"
    long.write_text("x = 1\n" * (FILE_LINES + 1), "utf-8")
    assert long_files([long]) == ["long.py: 401 lines"]
    body = "    x = 1\n" * (FUNCTION_LINES + 1)
    assert long_functions("def f():\n" + body, "f.py") == ["f.py:1 f: 51 lines"]
    short = 'def f():\n    """Say.\n' + "    more\n" * 60 + '    """\n    return 1\n'
    assert long_functions(short, "f.py") == []
