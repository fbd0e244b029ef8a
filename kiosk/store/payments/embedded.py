"""Speaks to the embedded payment provider over HTTP."""

from typing import TypeVar
from urllib.parse import quote

import requests
from pydantic import BaseModel, ValidationError

from kiosk.store.payments.port import (
    ChargeFailure,
    ChargeOrder,
    ChargeResult,
    ChargeStatus,
    KeyReused,
    NotRefundable,
    OpenedPage,
    ProviderUnreachable,
    Purpose,
    Registration,
    RegistrationStatus,
    TokenUnusable,
)
from kiosk.store.payments.provider.messages import (
    TOKEN_LENGTHS,
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

CONNECT_S, READ_S = 3.0, 10.0

Answer = TypeVar("Answer", bound=BaseModel)


class EmbeddedProvider:
    """The client of `kiosk.store.payments.provider`."""

    def __init__(self, url: str, secret_key: str) -> None:
        self._url = url
        self._key = secret_key

    def register(self, token: str, purpose: Purpose, key: str) -> Registration:
        """See `PaymentProvider.register`."""
        if len(token) not in TOKEN_LENGTHS:
            raise TokenUnusable
        order = NewSetup(
            token=token,
            reference=purpose.reference,
            return_url=purpose.return_url,
            language=purpose.language,
        )
        return _registration(self._call("POST", "/v1/setups", Setup, order, key))

    def registration(self, setup_id: str) -> Registration:
        """See `PaymentProvider.registration`."""
        return _registration(self._call("GET", f"/v1/setups/{quote(setup_id, safe='')}", Setup))

    def open_page(self, purpose: Purpose, key: str) -> OpenedPage:
        """See `PaymentProvider.open_page`."""
        order = NewHostedPage(
            reference=purpose.reference,
            return_url=purpose.return_url,
            language=purpose.language,
        )
        page = self._call("POST", "/v1/hosted-pages", HostedPage, order, key)
        return OpenedPage(page.page_id, page.page_url, page.expires_at)

    def page_registration(self, page_id: str) -> Registration | None:
        """See `PaymentProvider.page_registration`."""
        path = f"/v1/hosted-pages/{quote(page_id, safe='')}"
        page = self._call("GET", path, HostedPage)
        return None if page.setup is None else _registration(page.setup)

    def charge(self, order: ChargeOrder, key: str, attempt: int = 1) -> ChargeResult:
        """See `PaymentProvider.charge`."""
        body = NewCharge(
            setup_id=order.card,
            amount_cents=order.amount_cents,
            currency=order.currency,
            reference=order.reference,
            attempt=attempt,
        )
        return _result(self._call("POST", "/v1/charges", Charge, body, key))

    def charge_status(self, charge_id: str) -> ChargeResult:
        """See `PaymentProvider.charge_status`."""
        return _result(self._call("GET", f"/v1/charges/{quote(charge_id, safe='')}", Charge))

    def refund(self, charge_id: str, amount_cents: int, key: str) -> None:
        """See `PaymentProvider.refund`."""
        order = NewRefund(charge_id=charge_id, amount_cents=amount_cents)
        self._call("POST", "/v1/refunds", Refund, order, key)

    def forget_card(self, setup_id: str) -> None:
        """See `PaymentProvider.forget_card`."""
        answer = self._send("DELETE", f"/v1/setups/{quote(setup_id, safe='')}")
        if not answer.ok:
            raise ProviderUnreachable

    def _call(
        self,
        method: str,
        path: str,
        model: type[Answer],
        order: BaseModel | None = None,
        key: str = "",
    ) -> Answer:
        answer = self._send(method, path, order, key)
        try:
            if answer.ok:
                return model.model_validate_json(answer.content)
            problem = Refused.model_validate_json(answer.content)
        except ValidationError:
            raise ProviderUnreachable from None
        if problem.code is ErrorCode.TOKEN_UNUSABLE:
            raise TokenUnusable
        if problem.code is ErrorCode.KEY_REUSED:
            raise KeyReused
        if problem.code is ErrorCode.NOT_REFUNDABLE:
            raise NotRefundable
        raise ProviderUnreachable

    def _send(
        self, method: str, path: str, order: BaseModel | None = None, key: str = ""
    ) -> requests.Response:
        headers = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        if key:
            headers["Idempotency-Key"] = key
        body = None if order is None else order.model_dump_json()
        try:
            with requests.Session() as http:
                http.trust_env = False
                return http.request(
                    method,
                    self._url + path,
                    data=body,
                    headers=headers,
                    timeout=(CONNECT_S, READ_S),
                    allow_redirects=False,
                )
        except requests.RequestException:
            raise ProviderUnreachable from None


def _registration(setup: Setup) -> Registration:
    return Registration(
        setup_id=setup.setup_id,
        status=RegistrationStatus(setup.status.value),
        brand=setup.brand,
        last4=setup.last4,
        cardholder=setup.cardholder,
        check_url=setup.check_url,
    )


def _result(charge: Charge) -> ChargeResult:
    return ChargeResult(
        charge_id=charge.charge_id,
        status=ChargeStatus(charge.status.value),
        reason=None if charge.reason is None else ChargeFailure(charge.reason.value),
    )
