"""Describes the interface in OpenAPI: what FastAPI sees by itself, and the bodies, keys and problems that it cannot see.

Served in development only; the fuzz test reads it as well.
"""

from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import RouteContext, iter_route_contexts
from pydantic import BaseModel

from kiosk.contract.problems import MEDIA_TYPE, Problem
from kiosk.store.http.body import JsonBody
from kiosk.store.http.idempotency import MAX_KEY_LENGTH
from kiosk.store.http.rights import RULES

_REFERENCE = "#/components/schemas/{model}"


def document(app: FastAPI) -> dict[str, Any]:
    """The description of every route that is in the schema."""
    routes = list(iter_route_contexts(app.routes))
    found = get_openapi(title=app.title, version="1", routes=routes)
    schemas = found.setdefault("components", {}).setdefault("schemas", {})
    problem = _reference(Problem, schemas)
    for route in routes:
        described = found["paths"].get(route.path_format, {})
        for method in (route.methods or set()) & {method.upper() for method in described}:
            operation = described[method.lower()]
            _describe(operation, route, RULES[f"{method} {route.path}"].creates, schemas)
            operation["responses"]["default"] = {
                "description": "A problem (RFC 9457)",
                "content": {MEDIA_TYPE: {"schema": problem}},
            }
    return found


def _describe(
    operation: dict[str, Any], route: RouteContext, creates: bool, schemas: dict[str, Any]
) -> None:
    operation["responses"].pop("422", None)
    model = _model_of(route.dependant)
    if model is not None:
        content = {"application/json": {"schema": _reference(model, schemas)}}
        operation["requestBody"] = {"required": True, "content": content}
    if creates:
        key = {
            "name": "Idempotency-Key",
            "in": "header",
            "required": True,
            "schema": {"type": "string", "minLength": 1, "maxLength": MAX_KEY_LENGTH},
        }
        operation.setdefault("parameters", []).append(key)


def _model_of(dependant: Dependant) -> type[BaseModel] | None:
    for part in dependant.dependencies:
        if isinstance(part.call, JsonBody):
            return part.call.model
        found = _model_of(part)
        if found is not None:
            return found
    return None


def _reference(model: type[BaseModel], schemas: dict[str, Any]) -> dict[str, str]:
    schema = model.model_json_schema(ref_template=_REFERENCE)
    schemas |= schema.pop("$defs", {})
    schemas[model.__name__] = schema
    return {"$ref": _REFERENCE.format(model=model.__name__)}
