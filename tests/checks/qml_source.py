"""Read QML sources far enough for the checks: its objects, and the properties each one sets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_COMMENT_OR_STRING = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`", re.DOTALL
)
_OBJECT = re.compile(r"(?<![\w.])((?:[A-Za-z_]\w*\.)*[A-Z]\w*)\s*(?:on\s+[\w.]+\s*)?\{")
_PROPERTY = re.compile(r"(?:^|[;{\n])\s*([a-z][\w.]*)\s*:\s*([^;\n]*)")


@dataclass
class QmlObject:
    """One `Type { … }`, with the properties set directly in it."""

    type: str
    line: int
    properties: dict[str, str] = field(default_factory=dict)


def without_comments(source: str) -> str:
    """Return the source with comments blanked, every line where it was."""
    return _COMMENT_OR_STRING.sub(lambda found: _blank(found[0], strings=False), source)


def code_only(source: str) -> str:
    """Return the source with comments and the inside of strings blanked."""
    return _COMMENT_OR_STRING.sub(lambda found: _blank(found[0], strings=True), source)


def _blank(text: str, strings: bool) -> str:
    if text.startswith("/"):
        return re.sub(r"[^\n]", " ", text)
    if strings:
        return text[0] + re.sub(r"[^\n]", " ", text[1:-1]) + text[-1]
    return text


def objects(source: str) -> list[QmlObject]:
    """Return all objects of a QML source, outer ones first."""
    code = code_only(source)
    full = without_comments(source)
    found = []
    for match in _OBJECT.finditer(code):
        start = match.end()
        made = QmlObject(match[1], code.count("\n", 0, match.start()) + 1)
        for span in _direct_spans(code, start):
            for part in _PROPERTY.finditer("\n" + full[slice(*span)]):
                made.properties.setdefault(part[1], part[2].strip().rstrip("}").strip())
        found.append(made)
    return found


def _direct_spans(code: str, start: int) -> list[tuple[int, int]]:
    """Return the parts of a body that lie in no inner braces."""
    spans, depth, begin, at = [], 0, start, start
    while at < len(code):
        if code[at] == "{":
            if depth == 0:
                spans.append((begin, at))
            depth += 1
        elif code[at] == "}":
            if depth == 0:
                break
            depth -= 1
            if depth == 0:
                begin = at + 1
        at += 1
    spans.append((begin, at))
    return spans
