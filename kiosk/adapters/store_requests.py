"""Sending one signed request to the store, and what every answer to it means (DESIGN §5)."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import urlencode
from uuid import UUID

from pydantic import ValidationError

from kiosk.adapters.device_key import ProofSigner, SignedRequest
from kiosk.adapters.http import (
    DEADLINE_S,
    MAX_JSON_BYTES,
    HttpClient,
    HttpFailed,
    HttpReply,
    checked_url,
)
from kiosk.contract import problems, routes, strict_json
from kiosk.contract.base import Reply, Request
from kiosk.ports.devices import Clock
from kiosk.ports.store import (
    DeviceRevoked,
    SessionOver,
    StoreBusy,
    StoreError,
    StoreRefused,
    StoreUnreachable,
)

LONG_POLL_DEADLINE_S = 28.0
"""The store holds a request that waits for news for 20 s at most; the rest is for the way there and back."""
MAX_RETRY_AFTER_S = 3600.0
_log = logging.getLogger(__name__)
_ReplyT = TypeVar("_ReplyT", bound=Reply)
_RequestT = TypeVar("_RequestT", bound=Request)


class StoreRequests:
    """Sends to one store under one kiosk's key. Safe to share between threads."""

    def __init__(self, http: HttpClient, store_url: str, signer: ProofSigner, clock: Clock) -> None:
        self._http = http
        self._url = checked_url(store_url)
        self._signer = signer
        self._clock = clock
        self._date_heard: Callable[[str], None] = _nobody

    def tell_dates_to(self, hears: Callable[[str], None]) -> None:
        """Who wants to know the store's time, as each answer has it in its header."""
        self._date_heard = hears

    def _ask(
        self,
        model: type[_ReplyT],
        method: str,
        path: str,
        params: dict[str, str] | None = None,
        *,
        body: Request | None = None,
        token: str | None = None,
        key: UUID | None = None,
        deadline_s: float = DEADLINE_S,
    ) -> _ReplyT:
        reply = self._send(
            method, path, params=params, body=body, token=token, key=key, deadline_s=deadline_s
        )
        if reply.status not in (200, 201):
            raise error_of(reply)
        return parsed(model, reply, "application/json")

    def _do(
        self, method: str, path: str, *, body: Request | None = None, token: str | None = None
    ) -> None:
        reply = self._send(method, path, body=body, token=token)
        if reply.status not in (200, 202, 204):
            raise error_of(reply)

    def _send(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, str] | None = None,
        body: Request | None = None,
        form: Mapping[str, str] | None = None,
        token: str | None = None,
        key: UUID | None = None,
        extra: dict[str, str] | None = None,
        deadline_s: float = DEADLINE_S,
        max_bytes: int = MAX_JSON_BYTES,
    ) -> HttpReply:
        headers = {"Accept": "application/json, image/png", **(extra or {})}
        if key is not None:
            headers[routes.IDEMPOTENCY_KEY_HEADER] = str(key)
        sent = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            sent = body.model_dump_json().encode()
        elif form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            sent = urlencode(form).encode()
        ends_at_s = self._clock.monotonic_s() + deadline_s

        def sign(url: str) -> dict[str, str]:
            return self._signer.headers(SignedRequest(method, url, sent, token))

        def once() -> HttpReply:
            reply = self._http.send(
                method,
                self._url + path,
                headers=headers,
                params=params,
                body=sent,
                repeatable=key is not None,
                deadline_s=max(0.1, ends_at_s - self._clock.monotonic_s()),
                max_bytes=max_bytes,
                sign=sign,
            )
            self._signer.learn(reply.headers)
            self._date_heard(reply.headers.get("date", ""))
            return reply

        try:
            reply = once()
            # The store did nothing yet: it asks for a proof with the nonce that its answer brought (RFC 9449 §8).
            return once() if _nonce_needed(reply) else reply
        except HttpFailed as failed:
            raise StoreUnreachable(str(failed), maybe_acted=failed.maybe_sent) from failed


def _nonce_needed(reply: HttpReply) -> bool:
    """Whether it does: a resource says so in a challenge (RFC 9449 §9), an OAuth endpoint in its body (§8)."""
    challenge = reply.headers.get("www-authenticate", "")
    if reply.status == 400 and "dpop-nonce" in reply.headers:
        return b'"use_dpop_nonce"' in reply.body
    return reply.status == 401 and 'error="use_dpop_nonce"' in challenge


def body_of(model: type[_RequestT], **fields: Any) -> _RequestT:
    """The body to send; what breaks the contract already here is refused as the store would refuse it."""
    try:
        return model(**fields)
    except ValidationError as error:
        wrong = tuple(
            problems.FieldProblem(field=".".join(map(str, e["loc"])), reason=e["type"])
            for e in error.errors(include_url=False, include_context=False, include_input=False)
        )
    raise StoreRefused(
        problems.Problem(title="Invalid", status=422, code=problems.Code.INVALID, fields=wrong)
    )


def parsed(model: type[_ReplyT], reply: HttpReply, media_type: str) -> _ReplyT:
    if reply.media_type != media_type:
        raise StoreUnreachable("not what the store speaks")
    try:
        strict_json.loads(reply.body)
        return model.model_validate_json(reply.body)
    except (strict_json.NotStrictJson, ValidationError):
        raise StoreUnreachable("not what was promised") from None


def error_of(reply: HttpReply) -> StoreError:
    """What a reply other than success means; one that is not the store's own is no answer at all."""
    retry_after_s = _retry_after_s(reply.headers.get("retry-after", ""))
    if reply.status >= 500:
        return StoreBusy(retry_after_s, maybe_acted=reply.status != 503)
    if reply.status < 400:
        return StoreUnreachable("a redirect, or a success that was not promised")
    try:
        problem = parsed(problems.Problem, reply, problems.MEDIA_TYPE)
    except StoreUnreachable as unreachable:
        return StoreBusy(retry_after_s) if reply.status == 429 else unreachable
    if reply.status == 429 or problem.code is problems.Code.RATE_LIMITED:
        return StoreBusy(problem.retry_after_s if retry_after_s is None else retry_after_s)
    if problem.code is problems.Code.IDEMPOTENCY_IN_FLIGHT:
        return StoreBusy(retry_after_s or 1.0, maybe_acted=True)
    if problem.code is problems.Code.PROOF_NONCE_NEEDED:
        return StoreBusy(retry_after_s)
    return _named(problem)


def _named(problem: problems.Problem) -> StoreError:
    """A refusal by its cause."""
    if problem.code is problems.Code.NOT_SIGNED_IN:
        return SessionOver()
    if problem.code is problems.Code.DEVICE_UNKNOWN:
        return DeviceRevoked()
    if problem.code is problems.Code.PROOF_INVALID:
        # Never the customer's doing, nor final. For `htu` the store goes by another address (STORE_API_URL) than the kiosk.
        what = ", ".join(wrong.reason for wrong in problem.fields)
        _log.error("the store does not accept this kiosk's proofs: %s", what)
        return StoreUnreachable(f"the kiosk's proof is refused ({what})", maybe_acted=False)
    return StoreRefused(problem)


def _retry_after_s(value: str) -> float | None:
    """The header `Retry-After` in seconds (RFC 9110 §10.2.3), one hour at most; nothing for nonsense."""
    try:
        seconds = float(int(value))
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(0.0, seconds), MAX_RETRY_AFTER_S)


def _nobody(_date: str) -> None:
    """The store's time is of no interest."""
