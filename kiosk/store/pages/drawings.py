"""The cars as browsers draw them: a tenth of the weight of pictures in pixels, and the same for everybody."""

import gzip
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from kiosk.contract.problems import Code
from kiosk.store.http.problems import Refused
from kiosk.store.vehicles import pictures

LASTS_S = 86_400
_PAINTS = Path(__file__).resolve().parents[3] / "resources" / "brand" / "paints.toml"

router = APIRouter()


@router.get("/drawings/{body}/{paint}")
def drawing(request: Request, body: str, paint: str) -> Response:
    """A car of this body type, in the paint of this code."""
    try:
        return answer(body, paint, request.headers.get("Accept-Encoding", ""))
    except (pictures.UnknownBodyType, pictures.UnknownPaint):
        raise Refused(Code.NOT_FOUND) from None


def answer(body: str, paint: str, accepted: str) -> Response:
    """The drawing, packed where the browser takes that. Raises UnknownBodyType or UnknownPaint."""
    drawn = _packed(body, paint)
    headers = {"Cache-Control": f"public, max-age={LASTS_S}", "Vary": "Accept-Encoding"}
    if "gzip" in accepted:
        headers["Content-Encoding"] = "gzip"
    else:
        drawn = gzip.decompress(drawn)
    return Response(drawn, media_type="image/svg+xml", headers=headers)


def paint_name(code: str, language: str) -> str:
    """What a paint is called; nothing for one that the brand's table does not know."""
    names = _names().get(code, {})
    return str(names.get(language) or names.get("en", ""))


@lru_cache(maxsize=128)
def _packed(body: str, paint: str) -> bytes:
    return gzip.compress(pictures.drawing(body, pictures.paint_hex(paint)).encode(), mtime=0)


@lru_cache(maxsize=1)
def _names() -> dict[str, dict[str, Any]]:
    table = tomllib.loads(_PAINTS.read_text("utf-8"))
    return {paint["code"]: paint["names"] for paint in table["paint"]}
