"""Keep out of the product what belongs to one machine or to the way it was made."""

from __future__ import annotations

import re

import pytest

from tests.checks.project import name, project_files

# Written in pieces, so that this file does not name them either.
HOSTS = (
    "py" + "pi.org",
    "python" + "hosted",
    "npm" + "js.",
    "yarn" + "pkg.com",
    "deb." + "debian.org",
    "archive." + "ubuntu.com",
    "crates" + ".io",
    "proxy." + "golang",
)
FOLDERS = ("wo" + "rk", "ro" + "ot", "fa" + "rm", "op" + "t/wheels", "op" + "t/pypi")
TOOLS = (
    "clau" + "de",
    "anthro" + "pic",
    "chat" + "gpt",
    "open" + "ai",
    "co" + "pilot",
    "ll" + "ms?",
)
UNWANTED = re.compile(
    "|".join(
        (
            *map(re.escape, HOSTS),
            rf"(?<![\w.~-])/(?:{'|'.join(FOLDERS)})(?:/|\b(?!\w))",
            r"(?<![\w.~-])/" + "tm" + r"p/\w",
            rf"\b(?:{'|'.join(TOOLS)})\b",
            r"\bA" + r"I (?:agent|tool|assistant|model)s?\b",
            r"\bsub" + r"-?agents?\b",
        )
    ),
    re.IGNORECASE,
)


def unwanted(text: str, where: str) -> list[str]:
    """Return each line of a text that names a registry, a machine's folder or a maker's tool."""
    return [
        f"{where}:{number} {found[0]}"
        for number, line in enumerate(text.splitlines(), 1)
        for found in UNWANTED.finditer(line)
    ]


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    files = project_files()
    assert files
    found = []
    for path in files:
        content = path.read_bytes()
        if b"\0" not in content:
            found += unwanted(content.decode("utf-8", "replace"), name(path))
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        f"see https://{HOSTS[0]}/project/x",
        f"--index-url https://files.{HOSTS[1]}.org/",
        f'open("/{FOLDERS[0]}/main/x")',
        f"cd /{FOLDERS[1]}/.cache",
        "cat /" + "tm" + "p/x.log",
        f"asked {TOOLS[0].title()} for it",
    ],
)
def test_the_check_of_names_can_fail(text: str) -> None:
    assert unwanted(text, "x") != []


@pytest.mark.parametrize(
    "text", ["the session ends", "/v1/orders", "user agent", "framework/main", "squareroot/x"]
)
def test_the_check_of_names_accepts_what_is_right(text: str) -> None:
    assert unwanted(text, "x") == []
