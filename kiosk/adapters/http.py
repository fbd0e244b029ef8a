"""One wrapper round `requests` that bounds time and size and believes nothing it was not promised (DESIGN §5)."""

import http.client
import ipaddress
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError

from kiosk.adapters.http_deadline import DeadlineAdapter, Exchange

CONNECT_TIMEOUT_S = 3.0
DEADLINE_S = 10.0
MAX_JSON_BYTES = 2 * 1024 * 1024
MAX_PICTURE_BYTES = 8 * 1024 * 1024
_CHUNK_BYTES = 64 * 1024
_REPEATABLE = frozenset({"GET", "PUT", "DELETE"})

Sign = Callable[[str], Mapping[str, str]]
"""Makes the headers of one sending from the address as it is sent."""


class HttpFailed(Exception):
    """No complete answer within the bounds; `maybe_sent` is false where nothing can have reached the other side."""

    def __init__(self, reason: str, *, maybe_sent: bool) -> None:
        super().__init__(reason)
        self.maybe_sent = maybe_sent


class AddressRefused(ValueError):
    """An address that is not https, nor http on this machine itself: secrets would travel in the clear."""


@dataclass(frozen=True)
class HttpReply:
    """A complete answer: status, headers (names in lower case) and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case; empty where there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


def checked_url(url: str) -> str:
    """The address without a trailing slash; `AddressRefused` unless https, or http to a loopback address."""
    parts = urlsplit(url)
    if parts.username or parts.password or parts.query or parts.fragment or not parts.hostname:
        raise AddressRefused("an address of the form https://name is needed")
    if parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname)):
        return url.rstrip("/")
    raise AddressRefused("only https is spoken to another machine")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class HttpClient:
    """Sends requests; safe to share between threads. No redirects, no cookies, no proxy from the environment."""

    def __init__(self, ca_file: Path | None = None) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = str(ca_file) if ca_file else True
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, DeadlineAdapter(pool_connections=4, pool_maxsize=16))
        self._lock = threading.Lock()
        self._under_way: set[Exchange] = set()
        self._closed = False

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        params: Mapping[str, str] | None = None,
        body: bytes | None = None,
        repeatable: bool = False,
        deadline_s: float = DEADLINE_S,
        max_bytes: int = MAX_JSON_BYTES,
        sign: Sign | None = None,
    ) -> HttpReply:
        """The complete answer within `deadline_s` seconds and `max_bytes` bytes, or `HttpFailed`.

        A kept connection may turn out to be dead; then a request that may be repeated is sent once more. `sign` adds
        the headers that are good for one sending only.
        """
        request = requests.Request(
            method,
            url,
            headers={**headers, "Accept-Encoding": "identity"},
            params=params,
            data=body,
        )
        prepared = self._session.prepare_request(request)
        repeatable = repeatable or method in _REPEATABLE
        with Exchange(deadline_s) as exchange:
            self._register(exchange)
            try:
                return self._attempt(_signed(prepared, sign), exchange, max_bytes)
            except HttpFailed:
                if not (exchange.reused and repeatable) or exchange.over:
                    raise
                return self._attempt(_signed(prepared, sign), exchange, max_bytes)
            finally:
                with self._lock:
                    self._under_way.discard(exchange)

    def close(self) -> None:
        """Cut every exchange under way and take no more."""
        with self._lock:
            self._closed = True
            under_way = tuple(self._under_way)
        for exchange in under_way:
            exchange.cut()
        self._session.close()

    def _register(self, exchange: Exchange) -> None:
        with self._lock:
            if self._closed:
                raise HttpFailed("closed", maybe_sent=False)
            self._under_way.add(exchange)

    def _attempt(
        self, prepared: requests.PreparedRequest, exchange: Exchange, max_bytes: int
    ) -> HttpReply:
        exchange.sent = exchange.reused = False
        read_timeout_s = max(0.1, exchange.remaining_s)
        try:
            with self._session.send(
                prepared,
                stream=True,
                allow_redirects=False,
                timeout=(min(CONNECT_TIMEOUT_S, read_timeout_s), read_timeout_s),
            ) as response:
                return _read(response, exchange, max_bytes)
        except (requests.RequestException, HTTPError, http.client.HTTPException, OSError) as error:
            raise HttpFailed(type(error).__name__, maybe_sent=exchange.sent) from error


def _signed(request: requests.PreparedRequest, sign: Sign | None) -> requests.PreparedRequest:
    if sign is not None:
        request.headers.update(sign(str(request.url)))
    return request


def _read(response: requests.Response, exchange: Exchange, max_bytes: int) -> HttpReply:
    headers = {name.lower(): value for name, value in response.headers.items()}
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise HttpFailed("an encoding that was not asked for", maybe_sent=True)
    body = bytearray()
    for chunk in response.raw.stream(_CHUNK_BYTES, decode_content=False):
        body += chunk
        if len(body) > max_bytes:
            raise HttpFailed("too large", maybe_sent=True)
    if exchange.over:
        raise HttpFailed("cut at the deadline", maybe_sent=True)
    return HttpReply(response.status_code, headers, bytes(body))
