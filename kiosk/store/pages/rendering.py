"""Turns a template into a page for the phone: escaped, in the customer's language, with headers that allow nothing foreign.

The pages work without JavaScript; what little script there is lies in a file of its own, so that the policy can forbid
every other (Content Security Policy, level 3).
"""

import hashlib
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import Response
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
    """Static files that a phone may keep: their address changes with their content."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, with leave to keep it for a year."""
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


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
