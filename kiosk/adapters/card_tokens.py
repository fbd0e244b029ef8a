"""Sends a card to the payment provider's token endpoint, the only place a number ever goes to (DESIGN §7)."""

from collections.abc import Callable
from typing import TypeVar

from pydantic import ValidationError

from kiosk.adapters.http import AddressRefused, HttpClient, HttpFailed, checked_url
from kiosk.contract import card_tokens as wire
from kiosk.contract import strict_json
from kiosk.contract.base import Reply
from kiosk.contract.devices import DeviceSettings
from kiosk.domain.card import CardEntry
from kiosk.ports.devices import CardRefused, ProviderUnreachable

_PROBLEM_TYPES = ("application/problem+json", "application/json")

_ReplyT = TypeVar("_ReplyT", bound=Reply)


class ProviderTokens:
    """Implements the port `CardTokens`; address and key are those the store last gave this kiosk."""

    def __init__(self, http: HttpClient, settings: Callable[[], DeviceSettings | None]) -> None:
        self._http = http
        self._settings = settings

    def tokenise(self, card: CardEntry) -> str:
        """A token for the card; `CardRefused` or `ProviderUnreachable`. Nothing of the card outlives the call."""
        settings = self._settings()
        if settings is None or not settings.token_url:
            raise ProviderUnreachable("the provider is not known yet")
        try:
            reply = self._http.send(
                "POST",
                checked_url(settings.token_url),
                headers={
                    "Authorization": f"Bearer {settings.publishable_key}",
                    "Content-Type": "application/json",
                    "Accept": "application/json",
                },
                body=_body(card),
            )
        except (HttpFailed, AddressRefused) as error:
            raise ProviderUnreachable(type(error).__name__) from None
        if reply.status in (200, 201) and reply.media_type == "application/json":
            return _parse(wire.CardToken, reply.body).token
        if reply.status in (402, 422) and reply.media_type in _PROBLEM_TYPES:
            raise CardRefused(_parse(wire.TokenRefused, reply.body).reason.value)
        raise ProviderUnreachable(f"status {reply.status}")


def _body(card: CardEntry) -> bytes:
    try:
        return (
            wire.CardNumber(
                number=card.number.replace(" ", ""),
                expiry_month=card.expiry_month,
                expiry_year=card.expiry_year,
                security_code=card.security_code,
                cardholder=card.cardholder,
            )
            .model_dump_json()
            .encode()
        )
    except ValidationError as error:
        field = str(error.errors(include_input=False)[0]["loc"][0])
    reason = wire.TokenRefusal.EXPIRY.value if field.startswith("expiry") else field
    raise CardRefused(reason)


def _parse(model: type[_ReplyT], body: bytes) -> _ReplyT:
    try:
        strict_json.loads(body)
        return model.model_validate_json(body)
    except (strict_json.NotStrictJson, ValidationError):
        raise ProviderUnreachable("not what was promised") from None
