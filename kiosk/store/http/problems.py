"""Turns every refusal and failure into the one problem body (RFC 9457), which never repeats input."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from sqlalchemy.orm.exc import ObjectDeletedError, StaleDataError
from starlette.exceptions import HTTPException

from kiosk.contract import dpop
from kiosk.contract.problems import MEDIA_TYPE, Code, FieldProblem, Problem

log = logging.getLogger(__name__)

STATUS: dict[Code, int] = {
    Code.INVALID: 422,
    Code.TOO_LARGE: 413,
    Code.NOT_FOUND: 404,
    Code.METHOD_NOT_ALLOWED: 405,
    Code.UNSUPPORTED_MEDIA_TYPE: 415,
    Code.RATE_LIMITED: 429,
    Code.UNAVAILABLE: 503,
    Code.INTERNAL: 500,
    Code.DEVICE_UNKNOWN: 401,
    Code.PROOF_INVALID: 401,
    Code.PROOF_NONCE_NEEDED: 401,
    Code.ENROLMENT_INVALID: 403,
    Code.API_KEY_UNKNOWN: 401,
    Code.NOT_SIGNED_IN: 401,
    Code.CREDENTIALS_WRONG: 401,
    Code.PASSWORD_WEAK: 422,
    Code.VEHICLE_UNKNOWN: 404,
    Code.VEHICLE_ALREADY_YOURS: 409,
    Code.VEHICLE_LIMIT: 409,
    Code.VEHICLE_OWNERSHIP: 409,
    Code.OWNERSHIP_DECIDED: 409,
    Code.PRICE_CHANGED: 409,
    Code.SERVICE_UNAVAILABLE: 409,
    Code.SERVICE_INCOMPATIBLE: 409,
    Code.SERVICE_ALREADY_ORDERED: 409,
    Code.TERMS_MISSING: 422,
    Code.TERMS_OUTDATED: 409,
    Code.CARD_DECLINED: 402,
    Code.CARD_UNUSABLE: 409,
    Code.ADDRESS_INVALID: 422,
    Code.IDEMPOTENCY_KEY_MISSING: 400,
    Code.IDEMPOTENCY_KEY_REUSED: 422,
    Code.IDEMPOTENCY_IN_FLIGHT: 409,
    Code.HANDOFF_OVER: 409,
    Code.NOT_RENEWABLE: 409,
    Code.RENEWAL_TOO_EARLY: 409,
    Code.RENEWAL_MISSED: 409,
    Code.WITHDRAWAL_OVER: 409,
    Code.NOTHING_UNPAID: 409,
    Code.CONTRACT_OVER: 409,
}

TITLES: dict[Code, str] = {
    Code.INVALID: "The request is not valid.",
    Code.TOO_LARGE: "The request is too large.",
    Code.NOT_FOUND: "There is nothing here.",
    Code.METHOD_NOT_ALLOWED: "This method is not allowed here.",
    Code.UNSUPPORTED_MEDIA_TYPE: "The body must be JSON.",
    Code.RATE_LIMITED: "Too many attempts. Try again later.",
    Code.UNAVAILABLE: "The store is busy. Try again later.",
    Code.INTERNAL: "The store failed.",
    Code.DEVICE_UNKNOWN: "This kiosk is not known.",
    Code.PROOF_INVALID: "The proof of the kiosk's key does not fit.",
    Code.PROOF_NONCE_NEEDED: "The proof needs the nonce of this answer.",
    Code.API_KEY_UNKNOWN: "This key is not known here.",
    Code.ENROLMENT_INVALID: "This enrolment code does not work.",
    Code.NOT_SIGNED_IN: "Nobody is signed in.",
    Code.CREDENTIALS_WRONG: "E-mail address or password is wrong.",
    Code.PASSWORD_WEAK: "This password is too easy to guess.",
    Code.VEHICLE_UNKNOWN: "No car is known under this VIN.",
    Code.VEHICLE_ALREADY_YOURS: "This car is in the account already.",
    Code.VEHICLE_LIMIT: "The account holds as many cars as it can.",
    Code.OWNERSHIP_DECIDED: "This ownership check was decided already.",
    Code.VEHICLE_OWNERSHIP: "This car needs an ownership check.",
    Code.PRICE_CHANGED: "A price has changed.",
    Code.SERVICE_UNAVAILABLE: "A service is not on sale any more.",
    Code.SERVICE_INCOMPATIBLE: "A service does not fit the car.",
    Code.SERVICE_ALREADY_ORDERED: "A service was ordered for this car already.",
    Code.TERMS_MISSING: "Terms that are needed were not accepted.",
    Code.TERMS_OUTDATED: "The terms have a newer version.",
    Code.CARD_DECLINED: "The card was declined.",
    Code.CARD_UNUSABLE: "The card cannot be used.",
    Code.ADDRESS_INVALID: "The address is not complete or not right.",
    Code.IDEMPOTENCY_KEY_MISSING: "An Idempotency-Key is needed.",
    Code.IDEMPOTENCY_KEY_REUSED: "This Idempotency-Key belongs to another request.",
    Code.IDEMPOTENCY_IN_FLIGHT: "The same request is being worked on.",
    Code.HANDOFF_OVER: "This hand-off is over.",
    Code.NOT_RENEWABLE: "This contract cannot be renewed.",
    Code.RENEWAL_TOO_EARLY: "This contract can be renewed on its last day only.",
    Code.RENEWAL_MISSED: "This contract has ended. A new purchase is needed.",
    Code.WITHDRAWAL_OVER: "The time to withdraw from this purchase is over.",
    Code.NOTHING_UNPAID: "Nothing of this contract is unpaid.",
    Code.CONTRACT_OVER: "This contract has ended already.",
}

_BY_STATUS = {
    400: Code.INVALID,
    404: Code.NOT_FOUND,
    405: Code.METHOD_NOT_ALLOWED,
    413: Code.TOO_LARGE,
    415: Code.UNSUPPORTED_MEDIA_TYPE,
    422: Code.INVALID,
    429: Code.RATE_LIMITED,
    503: Code.UNAVAILABLE,
}
BUSY_RETRY_S = 2

# RFC 9449 §7.1, §9.
_CHALLENGES = {
    Code.PROOF_INVALID: ' error="invalid_dpop_proof",',
    Code.PROOF_NONCE_NEEDED: ' error="use_dpop_nonce",',
    Code.NOT_SIGNED_IN: ' error="invalid_token",',
}


class Refused(Exception):
    """The store understood and refuses; `keeps_changes` commits what was written so far (a counted guess)."""

    def __init__(
        self,
        code: Code,
        *,
        fields: Sequence[tuple[str, str]] = (),
        retry_after_s: int | None = None,
        keeps_changes: bool = False,
    ) -> None:
        super().__init__(code.value)
        self.code = code
        self.fields = tuple(FieldProblem(field=name, reason=reason) for name, reason in fields)
        self.retry_after_s = retry_after_s
        self.keeps_changes = keeps_changes


def refused_by(error: ValidationError) -> Refused:
    """The refusal for a body that does not fit its model: paths and reasons only."""
    return Refused(Code.INVALID, fields=_fields(error.errors(include_input=False)))


def response(
    code: Code,
    fields: tuple[FieldProblem, ...] = (),
    retry_after_s: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A problem as an HTTP answer."""
    problem = Problem(
        title=TITLES[code],
        status=STATUS[code],
        code=code,
        fields=fields,
        retry_after_s=retry_after_s,
    )
    answer = Response(
        problem.model_dump_json(), STATUS[code], headers=headers, media_type=MEDIA_TYPE
    )
    if retry_after_s is not None:
        answer.headers["Retry-After"] = str(retry_after_s)
    if STATUS[code] == 401:
        signed = f'{dpop.SCHEME}{_CHALLENGES.get(code, "")} algs="{dpop.ALGORITHM}"'
        answer.headers["WWW-Authenticate"] = "Bearer" if code is Code.API_KEY_UNKNOWN else signed
    return answer


def install(app: FastAPI) -> None:
    """Answer every error of the application with a problem."""

    @app.exception_handler(Refused)
    def refused(_request: Request, error: Refused) -> Response:
        return response(error.code, error.fields, error.retry_after_s)

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, error: RequestValidationError) -> Response:
        return refused(_request, Refused(Code.INVALID, fields=_fields(error.errors())))

    @app.exception_handler(HTTPException)
    def http(_request: Request, error: HTTPException) -> Response:
        return response(_BY_STATUS.get(error.status_code, Code.INVALID), headers=error.headers)

    # Somebody else did the same at this very instant: asked again, the request gets its proper answer.
    @app.exception_handler(IntegrityError)
    @app.exception_handler(OperationalError)
    @app.exception_handler(PoolExhausted)
    @app.exception_handler(StaleDataError)
    @app.exception_handler(ObjectDeletedError)
    def busy(_request: Request, error: Exception) -> Response:
        log.warning("the database did not answer: %s", type(error).__name__)
        return response(Code.UNAVAILABLE, retry_after_s=BUSY_RETRY_S)

    @app.exception_handler(Exception)
    def failed(_request: Request, _error: Exception) -> Response:
        return response(Code.INTERNAL)


def _fields(errors: Sequence[Any]) -> list[tuple[str, str]]:
    return [(_path(error), str(error["type"])) for error in errors[:20]]


def _path(error: Any) -> str:
    # The name of a field that no model knows is the client's own word.
    parts = [str(part) for part in error["loc"]]
    if error["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
        parts[-1] = "?"
    return ".".join(parts)
