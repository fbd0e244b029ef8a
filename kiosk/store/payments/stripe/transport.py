"""Carries Stripe's calls within a time and a size: the library's own time-out bounds neither (DESIGN §5)."""

import json
import time
from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn

import requests
import stripe
from urllib3.exceptions import HTTPError

CONNECT_S = 3.0
DEADLINE_S = 10.0
MAX_BYTES = 2 * 1024 * 1024
_CHUNK = 65_536


class BoundedTransport(stripe.HTTPClient):
    """Sends one request at a time, follows no redirect, takes nothing from the environment, never tries again."""

    name: ClassVar[str] = "requests"

    def __init__(self, deadline_s: float = DEADLINE_S, max_bytes: int = MAX_BYTES) -> None:
        super().__init__()
        self._deadline_s = deadline_s
        self._max_bytes = max_bytes

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[str, int, Mapping[str, str]]:
        """One answer, or `stripe.APIConnectionError` where it is late, too large or never comes."""
        ends_at = time.monotonic() + self._deadline_s
        try:
            with requests.Session() as http:
                http.trust_env = False
                with http.request(
                    method,
                    url,
                    headers=headers,
                    data=post_data,
                    timeout=(min(CONNECT_S, self._deadline_s), self._deadline_s),
                    allow_redirects=False,
                    stream=True,
                    verify=stripe.ca_bundle_path,
                ) as answer:
                    return self._read(answer, ends_at), answer.status_code, answer.headers
        except (requests.RequestException, HTTPError, OSError) as error:
            _fail(type(error).__name__)

    def _read(self, answer: requests.Response, ends_at: float) -> str:
        body = b""
        # One read returns as soon as anything is there, so that the deadline is looked at between any two bytes.
        while part := answer.raw.read1(_CHUNK, decode_content=True):
            body += part
            if len(body) > self._max_bytes:
                _fail("the answer is too large")
            if time.monotonic() > ends_at:
                _fail("the answer takes too long")
        return _checked(body)

    def close(self) -> None:
        """Nothing is kept open between two requests."""


def _checked(body: bytes) -> str:
    # The library trips over JSON of another shape than it expects.
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        _fail("the answer is no JSON")
    if not isinstance(said, dict) or not isinstance(said.get("error", {}), dict):
        _fail("the answer is of another shape")
    return body.decode(errors="replace")


def _fail(why: str) -> NoReturn:
    raise stripe.APIConnectionError(why, should_retry=False)  # type: ignore[no-untyped-call]  # the library leaves it untyped
