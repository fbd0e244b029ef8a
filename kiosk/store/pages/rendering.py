"""Turns a template into a page for the phone: escaped, in the customer's language, with headers that allow nothing foreign.

The pages work without JavaScript; what little script there is lies in a file of its own, so that the policy can forbid
every other (Content Security Policy, level 3).
"""

import gzip
import hashlib
import tomllib
from functools import lru_cache
from mimetypes import guess_type
from pathlib import Path
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from kiosk.store.pages import formats
from kiosk.store.pages.words import LANGUAGES, NAMES, Words

_HERE = Path(__file__).resolve().parent
_RESOURCES = _HERE.parents[2] / "resources"
STATIC = _HERE / "static"


@lru_cache
def brand() -> dict[str, Any]:
    """The brand file: names, colours and contact (no word of the brand stands in the code)."""
    return tomllib.loads((_RESOURCES / "brand" / "brand.toml").read_text("utf-8"))


@lru_cache
def icon(name: str) -> Markup:
    """An icon's drawing, to stand in the page and take the colour of its text."""
    svg = (_RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
    return Markup(svg[svg.index("<svg") :].replace("<svg", '<svg aria-hidden="true"', 1))  # noqa: S704 - our own file, never input


@lru_cache
def version() -> str:
    """Changes when any of the static files does, so that a phone may keep them for good."""
    digest = hashlib.sha256()
    for path in sorted(STATIC.rglob("*")):
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


class LastingFiles(StaticFiles):
    """Static files that a phone may keep: their address changes with their content. Texts travel packed."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, with leave to keep it for a year."""
        response = await super().get_response(path, scope)
        packable = scope["method"] == "GET" and path.endswith((".css", ".js", ".svg"))
        if packable and isinstance(response, FileResponse):
            response = _packed(Path(response.path), Headers(scope=scope))
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


def _packed(path: Path, asked: Headers) -> Response:
    """A text of ours as the browser takes it; nothing secret stands in one, so packing tells nobody anything."""
    headers = {"Vary": "Accept-Encoding"}
    if "gzip" not in asked.get("accept-encoding", ""):
        return Response(path.read_bytes(), media_type=guess_type(path)[0], headers=headers)
    headers["Content-Encoding"] = "gzip"
    return Response(_gzipped(path), media_type=guess_type(path)[0], headers=headers)


@lru_cache(maxsize=16)
def _gzipped(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), mtime=0)


def policy(form_targets: tuple[str, ...] = (), *, frames: bool = False) -> str:
    """The Content-Security-Policy: nothing but our own files; forms lead only here and to `form_targets`.

    A redirect after a form counts as its target, so the payment provider's origin has to be named.
    """
    targets = " ".join(("'self'", *form_targets))
    return (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; "
        f"connect-src 'self'; form-action {targets}; frame-ancestors 'none'; base-uri 'none'"
        + ("; frame-src 'self'" if frames else "")
    )


class Pages:
    """Renders the templates of one application; `words` name its files of words."""

    def __init__(
        self,
        folder: Path,
        *words: str,
        form_targets: tuple[str, ...] = (),
        script: bool = False,
        frames: bool = False,
    ) -> None:
        self._words = words
        self._script = script
        self._policy = policy(form_targets, frames=frames)
        self._environment = Environment(
            loader=FileSystemLoader([folder, _HERE / "templates"]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals |= {
            "icon": icon,
            "brand": brand(),
            "version": version(),
            "languages": LANGUAGES,
            "language_names": NAMES,
        }

    def page(
        self, template: str, language: str, *, status: int = 200, **values: object
    ) -> HTMLResponse:
        """The page, never kept by a cache and never telling another site where the customer was."""
        words = Words(self._words, language)
        html = self._environment.get_template(template).render(
            t=words,
            language=words.language,
            script=self._script,
            price=lambda cents: formats.price(cents, words.language),
            day=lambda date: formats.day(date, words.language),
            **values,
        )
        headers = {
            "Content-Security-Policy": self._policy,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }
        return HTMLResponse(html, status_code=status, headers=headers)
