"""Show which tests prove which rule, so that no rule is merely believed to hold.

A test proves a rule by naming its number in its own name (`test_r31_…`), in its docstring or in the
docstring of its class, and only if it asserts something. A rule of the present scope without a test
makes this fail.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"
NUMBER = re.compile(r"(?<![A-Za-z0-9])([RK]\d+[a-z]?)(?![A-Za-z0-9])")
IN_NAME = re.compile(r"(?<![a-z0-9])([rk]\d+[a-z]?)(?![a-z0-9])")


def rules(file: Path = TESTS / "rules.toml") -> dict[str, dict[str, str]]:
    """Return the rules' titles by number, for the scopes `now` and `later`."""
    scopes: dict[str, dict[str, str]] = tomllib.loads(file.read_text("utf-8"))
    return scopes


def numbers_of(name: str, docstring: str | None) -> set[str]:
    """Return the rule numbers that a test's name and docstring give."""
    in_name = {found[0].upper() + found[1:] for found in IN_NAME.findall(name.lower())}
    return in_name | set(NUMBER.findall(docstring or ""))


def proofs(file: Path) -> Iterator[tuple[str, str]]:
    """Yield (rule, test) for every test of a file that asserts or expects something."""
    yield from _below(ast.parse(file.read_text("utf-8")), set(), file.name)


def _below(
    node: ast.Module | ast.ClassDef, given: set[str], where: str
) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.ClassDef):
        given = given | numbers_of(node.name, ast.get_docstring(node))
    for item in node.body:
        if isinstance(item, ast.ClassDef):
            yield from _below(item, given, where)
        elif isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
            named = given | numbers_of(item.name, ast.get_docstring(item))
            if item.name.startswith("test_") and asserts(item):
                yield from ((number, f"{where}::{item.name}") for number in named)


def asserts(test: ast.AST) -> bool:
    """Tell whether a test can fail by itself: an assert, a `raises`, an `expect`, a wait."""
    for node in ast.walk(test):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func).lower()
            if re.search(r"raises|warns|assert|expect|wait|check|verify|must", called):
                return True
    return False


def proofs_below(folder: Path) -> dict[str, list[str]]:
    """Return the tests below a folder by rule."""
    found: dict[str, list[str]] = {}
    for file in sorted(folder.rglob("test_*.py")):
        for number, test in proofs(file):
            found.setdefault(number, []).append(test)
    return found


def unproved(folder: Path = TESTS) -> list[str]:
    """Return the rules of the present scope that no test names."""
    found = proofs_below(folder)
    return [f"{number}: {title}" for number, title in rules()["now"].items() if number not in found]


def main() -> int:
    """Print the table; returns 1 when a rule of the present scope has no test."""
    found = proofs_below(TESTS)
    for scope, titles in rules().items():
        for number, title in titles.items():
            tests = found.get(number, [])
            if scope == "later" and not tests:
                continue
            print(f"{number:5} {title}")
            for test in tests or ["NO TEST"]:
                print(f"      {test}")
    missing = unproved()
    print(f"\n{len(rules()['now']) - len(missing)} of {len(rules()['now'])} rules proved")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
