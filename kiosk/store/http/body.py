"""Reads JSON bodies more strictly than JSON itself: one meaning per body, and nothing that trips a database."""

import hashlib
import json
import re
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from fastapi import Depends, Request
from pydantic import BaseModel, ValidationError

from kiosk.contract.problems import Code
from kiosk.store.http.problems import Refused, refused_by

MAX_DEPTH = 32

_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")
Model = TypeVar("Model", bound=BaseModel)


def json_body(model: type[Model]) -> Any:
    """A FastAPI dependency: the request's body as `model`, or a problem."""

    async def read(request: Request) -> Model:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Refused(Code.UNSUPPORTED_MEDIA_TYPE)
        raw = await request.body()
        value = strict_json(raw)
        request.state.payload_hash = _digest(value)
        try:
            return model.model_validate_json(raw, strict=True, extra="forbid")
        except ValidationError as error:
            raise refused_by(error) from None

    reader: Callable[[Request], Awaitable[Model]] = read
    return Depends(reader)


def strict_json(raw: bytes) -> object:
    """The value of a JSON text; refuses NaN, duplicate names, lone surrogates, NUL and nesting beyond 32."""
    depth = 0
    for byte in _STRING.sub(b"", raw):
        if byte in b"[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise Refused(Code.INVALID, fields=[("", "too_deep")])
        elif byte in b"]}":
            depth -= 1
    try:
        value = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_unique_names,
            parse_constant=_no_constant,
        )
    except (ValueError, RecursionError):
        raise Refused(Code.INVALID, fields=[("", "json_invalid")]) from None
    if _forbidden(value):
        raise Refused(Code.INVALID, fields=[("", "character_not_allowed")])
    return value


def _unique_names(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("duplicate name")
    return found


def _no_constant(_name: str) -> object:
    raise ValueError("not a JSON number")


def _forbidden(value: object) -> bool:
    if isinstance(value, str):
        return _FORBIDDEN.search(value) is not None
    if isinstance(value, dict):
        return any(_forbidden(name) or _forbidden(inner) for name, inner in value.items())
    return isinstance(value, list) and any(map(_forbidden, value))


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
