"""The provider's interface for machines: tokens for kiosks; set-ups, hosted pages and charges for the store.

No answer ever repeats what was sent, and nothing that was sent is logged.
"""

import hmac
from collections.abc import Callable
from typing import TypeVar

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ValidationError

from kiosk.contract.card_tokens import CardNumber, TokenRefusal, TokenRefused
from kiosk.store.database import Database
from kiosk.store.payments.provider.charges import Charges
from kiosk.store.payments.provider.messages import (
    Charge,
    ErrorCode,
    HostedPage,
    NewCharge,
    NewHostedPage,
    NewRefund,
    NewSetup,
    Refund,
    Refused,
    Setup,
)
from kiosk.store.payments.provider.repository import Records, transaction
from kiosk.store.payments.provider.service import CallRefused, CardNotTaken, Provider, once
from kiosk.store.payments.provider.settings import ProviderSettings

MAX_BODY_BYTES = 16_384
PROBLEM = "application/problem+json"

Answer = TypeVar("Answer", bound=BaseModel)
Order = TypeVar("Order", bound=BaseModel)

_STATUS = {
    ErrorCode.UNAUTHORISED: 401,
    ErrorCode.INVALID: 422,
    ErrorCode.NOT_FOUND: 404,
    ErrorCode.KEY_MISSING: 400,
    ErrorCode.KEY_REUSED: 422,
    ErrorCode.TOKEN_UNUSABLE: 409,
    ErrorCode.NOT_REFUNDABLE: 409,
}
_FIELDS = {
    "number": TokenRefusal.NUMBER,
    "expiry_month": TokenRefusal.EXPIRY,
    "expiry_year": TokenRefusal.EXPIRY,
    "security_code": TokenRefusal.SECURITY_CODE,
    "cardholder": TokenRefusal.CARDHOLDER,
}


def refused(code: ErrorCode) -> JSONResponse:
    """The error answer of the server interface."""
    status = _STATUS[code]
    body = Refused(title=code.value.replace("_", " "), status=status, code=code)
    return JSONResponse(body.model_dump(mode="json"), status, media_type=PROBLEM)


def not_taken(reason: TokenRefusal) -> JSONResponse:
    """The error answer of the token endpoint: 402 for a declined card, 422 for a wrong one."""
    status = 402 if reason is TokenRefusal.DECLINED else 422
    body = TokenRefused(title="card not taken", status=status, reason=reason)
    return JSONResponse(body.model_dump(mode="json"), status, media_type=PROBLEM)


async def limited_body(request: Request) -> bytes:
    """The body, at most 16 kB of it; `CallRefused` (invalid) beyond."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise CallRefused(ErrorCode.INVALID)
    return body


def read_card(body: bytes) -> CardNumber:
    """The card in a body; `CardNotTaken` names the first field that is wrong, never its value."""
    try:
        return CardNumber.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_input=False, include_context=False, include_url=False)[0]
        field = str(first["loc"][0]) if first["loc"] else "number"
        raise CardNotTaken(_FIELDS.get(field, TokenRefusal.NUMBER)) from None


def _read(model: type[Order], body: bytes) -> Order:
    try:
        return model.model_validate_json(body)
    except ValidationError:
        raise CallRefused(ErrorCode.INVALID) from None


class Calls:
    """What every call of the server interface goes through: its key, its shape, its transaction."""

    def __init__(self, settings: ProviderSettings, database: Database, provider: Provider) -> None:
        self._settings = settings
        self._database = database
        self._provider = provider
        self._charges = Charges(settings)

    def _authorise(self, request: Request, key: str) -> None:
        given = request.headers.get("Authorization", "").encode()
        if not hmac.compare_digest(given, f"Bearer {key}".encode()):
            raise CallRefused(ErrorCode.UNAUTHORISED)

    def _key_of(self, request: Request) -> str:
        self._authorise(request, self._settings.secret_key)
        key = request.headers.get("Idempotency-Key", "")
        if not 1 <= len(key) <= 200:
            raise CallRefused(ErrorCode.KEY_MISSING)
        return key

    def _create(
        self,
        request: Request,
        body: bytes,
        models: tuple[type[Order], type[Answer]],
        make: Callable[[Records, Order], Answer],
    ) -> JSONResponse:
        key = self._key_of(request)
        order = _read(models[0], body)
        fingerprint = request.url.path.encode() + b"\n" + body
        with transaction(self._database) as records:
            answer = once(records, key, fingerprint, models[1], lambda: make(records, order))
        return JSONResponse(answer.model_dump(mode="json"), 201)

    def make_token(self, request: Request, body: bytes = Depends(limited_body)) -> JSONResponse:
        """`POST /v1/tokens`, with the publishable key: the only call that carries a card number."""
        self._authorise(request, self._settings.publishable_key)
        try:
            card = read_card(body)
            with transaction(self._database) as records:
                token = self._provider.tokenise(records, card)
        except CardNotTaken as error:
            return not_taken(error.reason)
        return JSONResponse(token.model_dump(mode="json"), 201)

    def make_setup(self, request: Request, body: bytes = Depends(limited_body)) -> JSONResponse:
        """`POST /v1/setups`."""

        def make(records: Records, order: NewSetup) -> Setup:
            return self._provider.setup_reply(self._provider.register(records, order))

        return self._create(request, body, (NewSetup, Setup), make)

    def read_setup(self, request: Request, setup_id: str) -> JSONResponse:
        """`GET /v1/setups/{id}`."""
        self._authorise(request, self._settings.secret_key)
        with transaction(self._database, write=False) as records:
            row = records.setup(setup_id)
            if row is None:
                raise CallRefused(ErrorCode.NOT_FOUND)
            return JSONResponse(self._provider.setup_reply(row).model_dump(mode="json"))

    def make_page(self, request: Request, body: bytes = Depends(limited_body)) -> JSONResponse:
        """`POST /v1/hosted-pages`."""

        def make(records: Records, order: NewHostedPage) -> HostedPage:
            page = self._provider.open_page(records, order)
            return self._provider.page_reply(records, page)

        return self._create(request, body, (NewHostedPage, HostedPage), make)

    def read_page(self, request: Request, page_id: str) -> JSONResponse:
        """`GET /v1/hosted-pages/{id}`."""
        self._authorise(request, self._settings.secret_key)
        with transaction(self._database, write=False) as records:
            row = records.page(page_id)
            if row is None:
                raise CallRefused(ErrorCode.NOT_FOUND)
            return JSONResponse(self._provider.page_reply(records, row).model_dump(mode="json"))

    def forget_setup(self, request: Request, setup_id: str) -> Response:
        """`DELETE /v1/setups/{id}`: forget the card; again does nothing."""
        self._authorise(request, self._settings.secret_key)
        with transaction(self._database) as records:
            self._charges.forget(records, setup_id)
        return Response(status_code=204)

    def make_charge(self, request: Request, body: bytes = Depends(limited_body)) -> JSONResponse:
        """`POST /v1/charges`; the key stands for the debt (see `Charges.charge`)."""
        key = self._key_of(request)
        order = _read(NewCharge, body)
        with transaction(self._database) as records:
            answer = self._charges.charge(records, key, order)
        return JSONResponse(answer.model_dump(mode="json"), 201)

    def read_charge(self, request: Request, charge_id: str) -> JSONResponse:
        """`GET /v1/charges/{id}`."""
        self._authorise(request, self._settings.secret_key)
        with transaction(self._database, write=False) as records:
            row = records.charge(charge_id)
            if row is None:
                raise CallRefused(ErrorCode.NOT_FOUND)
            answer: Charge = self._charges.reply(row)
            return JSONResponse(answer.model_dump(mode="json"))

    def make_refund(self, request: Request, body: bytes = Depends(limited_body)) -> JSONResponse:
        """`POST /v1/refunds`."""
        return self._create(request, body, (NewRefund, Refund), self._charges.refund)


def endpoints(calls: Calls) -> APIRouter:
    """The routes under /v1."""
    router = APIRouter(prefix="/v1")
    router.post("/tokens")(calls.make_token)
    router.post("/setups")(calls.make_setup)
    router.get("/setups/{setup_id}")(calls.read_setup)
    router.delete("/setups/{setup_id}")(calls.forget_setup)
    router.post("/charges")(calls.make_charge)
    router.get("/charges/{charge_id}")(calls.read_charge)
    router.post("/refunds")(calls.make_refund)
    router.post("/hosted-pages")(calls.make_page)
    router.get("/hosted-pages/{page_id}")(calls.read_page)
    return router
