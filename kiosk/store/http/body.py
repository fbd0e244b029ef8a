"""Reads JSON bodies more strictly than JSON itself: one meaning per body, and nothing that trips a database."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from fastapi import Depends, Request
from pydantic import BaseModel, ValidationError

from kiosk.contract import strict_json
from kiosk.contract.problems import Code
from kiosk.store.http.problems import Refused, refused_by

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class JsonBody(Generic[Model]):
    """Reads a request's body as `model`."""

    model: type[Model]

    async def __call__(self, request: Request) -> Model:
        """The body, or a problem."""
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Refused(Code.UNSUPPORTED_MEDIA_TYPE)
        raw = await request.body()
        try:
            value = strict_json.loads(raw)
        except strict_json.NotStrictJson:
            raise Refused(Code.INVALID, fields=[("", "json_invalid")]) from None
        request.state.payload_hash = _digest(value)
        try:
            return self.model.model_validate_json(raw, strict=True, extra="forbid")
        except ValidationError as error:
            raise refused_by(error) from None


def json_body(model: type[Model]) -> Any:
    """A FastAPI dependency: the request's body as `model`, or a problem."""
    return Depends(JsonBody(model))


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
