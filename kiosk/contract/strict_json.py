"""Refuses JSON that two readers could understand differently, or that is built to exhaust one (DESIGN §5)."""

import json
from typing import Any

MAX_DEPTH = 32
"""How deep objects and lists may be nested."""


class NotStrictJson(ValueError):
    """The text is no JSON, or has NaN, a name twice in one object, a lone surrogate, NUL, or too deep a nesting."""


def loads(body: bytes) -> Any:
    """The value of UTF-8 JSON; `NotStrictJson` says what is wrong with it, never repeating it."""
    try:
        text = body.decode("utf-8", errors="strict")
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        if isinstance(error, NotStrictJson):
            raise
        raise NotStrictJson("not JSON") from None
    _walk(value, check_text="\\" in text)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise NotStrictJson("a name twice in one object")
    return result


def _no_constant(_name: str) -> Any:
    raise NotStrictJson("NaN or infinity")


def _walk(value: Any, *, check_text: bool) -> None:
    """Check depth and, where an escape may hide one, every text; level by level, so that depth costs no stack."""
    level: list[Any] = [value]
    for _ in range(MAX_DEPTH):
        parts = [part for item in level for part in _parts(item)]
        if check_text:
            for text in (*level, *parts):
                _check_text(text)
        level = [part for part in parts if isinstance(part, (dict, list))]
        if not level:
            return
    raise NotStrictJson("nested too deep")


def _parts(item: Any) -> list[Any]:
    if isinstance(item, dict):
        return [*item.keys(), *item.values()]
    return item if isinstance(item, list) else []


def _check_text(text: Any) -> None:
    if not isinstance(text, str):
        return
    if "\x00" in text:
        raise NotStrictJson("NUL")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise NotStrictJson("a lone surrogate") from None
