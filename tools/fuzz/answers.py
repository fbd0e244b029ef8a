"""What must hold of every answer, however odd the request was."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

import requests
from pydantic import ValidationError

from kiosk.contract.problems import MEDIA_TYPE, Code, Problem
from kiosk.store.http.problems import TITLES

LONG_ENOUGH = 8
"""A shorter piece of input may stand in an answer by chance."""


_TYPED = re.compile(
    r"""\svalue="[^"<>]*"|(?<=>)[^<>]*(?=</textarea>)|(?<=<option selected>)[^<>]*(?=</option>)"""
)
"""Where a page shows again what its reader typed: nothing in there can begin a tag or end the attribute."""


class Answers:
    """Looks at answers; `words` are those that the store says by itself: names of fields and codes."""

    def __init__(self, words: Iterable[str]) -> None:
        own = [*words, *TITLES.values(), *(code.value for code in Code)]
        self._own = " ".join(own).lower()

    def wrong(self, answer: requests.Response, path: str, sent: Iterable[str]) -> Iterator[str]:
        """Everything that is wrong with an answer, in words without any input."""
        status = answer.status_code
        if status >= 500:
            yield f"answered {status}"
        for name in ("x-content-type-options", "content-security-policy", "referrer-policy"):
            if name not in answer.headers:
                yield f"answered {status} without {name}"
        if status < 400:
            return
        if path.startswith("/v1/"):
            yield from self._wrong_problem(answer)
        # A form that was filled in wrongly comes back with what was typed into it.
        text = _TYPED.sub("", answer.text) if not path.startswith("/v1/") else answer.text
        for value in sent:
            if len(value) >= LONG_ENOUGH and value.lower() not in self._own and value in text:
                yield f"answered {status} and repeated what was sent"

    def _wrong_problem(self, answer: requests.Response) -> Iterator[str]:
        kind = answer.headers.get("content-type")
        if kind != MEDIA_TYPE:
            yield f"answered {answer.status_code} as {kind}"
            return
        try:
            problem = Problem.model_validate_json(answer.content)
        except ValidationError:
            yield f"answered {answer.status_code} with a body that is no problem"
            return
        if problem.status != answer.status_code:
            yield f"answered {answer.status_code} with a problem of {problem.status}"
        for field in problem.fields:
            if not re.fullmatch(r"[\w.?-]*", field.field):
                yield "answered with a field's name that nobody gave it"


def texts(value: object) -> Iterator[str]:
    """Every text in a value that was sent, names of fields included."""
    if isinstance(value, bytes):
        yield value.decode("utf-8", "replace")
    elif isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield str(name)
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield json.dumps(value)
