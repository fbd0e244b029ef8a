"""The provider's pages for customers: typing a card, and the bank's extra check (3-D Secure).

Plain forms that need no script. A page is reached by an address nobody can guess, and opening it changes nothing.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Form, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from kiosk.contract.card_tokens import CardNumber, TokenRefusal
from kiosk.domain.card import cardholder, cardholder_has_digits
from kiosk.store.database import Database
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.words import LANGUAGES
from kiosk.store.payments.provider.messages import SetupStatus
from kiosk.store.payments.provider.models import HostedPageRow, SetupRow
from kiosk.store.payments.provider.repository import transaction
from kiosk.store.payments.provider.service import CardNotTaken, Provider
from kiosk.store.payments.provider.settings import ProviderSettings

Text = Annotated[str, Form(max_length=100)]
Language = Annotated[str, Query(alias="lang", max_length=8)]
_EXPIRY = re.compile(r"(\d{1,2})\s*[/. -]?\s*(\d{4}|\d{2})")


@dataclass(frozen=True)
class TypedCard:
    """What was typed on the hosted page; it lives for one request."""

    number: str
    expiry: str
    security_code: str
    cardholder: str

    def __repr__(self) -> str:
        """Nothing of a card ever reaches a log or a traceback."""
        return "TypedCard(…)"

    def read(self) -> CardNumber:
        """The card; `CardNotTaken` names what is wrong."""
        number = re.sub(r"[ -]", "", self.number)
        if not re.fullmatch(r"[0-9]{12,19}", number):
            raise CardNotTaken(TokenRefusal.NUMBER)
        expiry = _EXPIRY.fullmatch(self.expiry.strip())
        if expiry is None or not expiry.group().isascii() or not 1 <= int(expiry[1]) <= 12:
            raise CardNotTaken(TokenRefusal.EXPIRY)
        if not re.fullmatch(r"[0-9]{3,4}", self.security_code.strip()):
            raise CardNotTaken(TokenRefusal.SECURITY_CODE)
        name = cardholder(self.cardholder).strip()
        if not 1 <= len(name) <= 60 or cardholder_has_digits(self.cardholder):
            raise CardNotTaken(TokenRefusal.CARDHOLDER)
        return CardNumber(
            number=number,
            expiry_month=int(expiry[1]),
            expiry_year=int(expiry[2]) % 100 + 2000,
            security_code=self.security_code.strip(),
            cardholder=name,
        )


class ProviderPages:
    """The pages, rendered; each method is one request."""

    def __init__(
        self, settings: ProviderSettings, database: Database, provider: Provider, pages: Pages
    ) -> None:
        self._settings = settings
        self._database = database
        self._provider = provider
        self._pages = pages

    def _card(
        self,
        page: HostedPageRow,
        language: str,
        *,
        wrong: str = "",
        expiry: str = "",
        name: str = "",
    ) -> HTMLResponse:
        chosen = language if language in LANGUAGES else page.language
        return self._pages.page(
            "card.html",
            chosen,
            status=422 if wrong else 200,
            merchant=self._settings.merchant,
            wrong=wrong,
            expiry=expiry,
            name=name,
            return_url=page.return_url,
        )

    def _message(
        self, key: str, language: str, *, status: int, return_url: str = ""
    ) -> HTMLResponse:
        return self._pages.page(
            "message.html", language, status=status, key=key, return_url=return_url
        )

    def show_card(self, secret: str, language: str, *, refused: bool) -> Response:
        """GET: the form for a card, or why it is closed."""
        with transaction(self._database, write=False) as records:
            page = records.page_by_secret(secret)
            if page is None:
                return self._message("unknown", language or LANGUAGES[0], status=404)
            if not self._provider.page_is_open(records, page):
                return self._closed(page, language)
            wrong = "check_refused" if refused else ""
            return self._card(page, language, wrong=wrong)

    def _closed(self, page: HostedPageRow, language: str) -> HTMLResponse:
        chosen = language or page.language
        return self._message("closed", chosen, status=410, return_url=page.return_url)

    def take_card(self, secret: str, typed: TypedCard, language: str) -> Response:
        """POST: register the card; then back to the shop, or on to the bank's check, or what is wrong."""
        with transaction(self._database) as records:
            page = records.page_by_secret(secret)
            if page is None:
                return self._message("unknown", language or LANGUAGES[0], status=404)
            if not self._provider.page_is_open(records, page):
                return self._closed(page, language)
            page.attempts += 1
            try:
                setup = self._provider.try_card(records, page, typed.read())
            except CardNotTaken as error:
                name = cardholder(typed.cardholder).strip()
                return self._card(
                    page, language, wrong=error.reason.value, expiry=typed.expiry, name=name
                )
            if setup.status == SetupStatus.DECLINED:
                name = setup.cardholder
                return self._card(page, language, wrong="declined", name=name)
            target = self._provider.setup_reply(setup).check_url or page.return_url
        return RedirectResponse(target, 303)

    def show_check(self, secret: str, language: str) -> Response:
        """GET: the bank asks whether it is really the customer."""
        with transaction(self._database, write=False) as records:
            setup = records.setup_by_check(secret)
            if setup is None:
                return self._message("unknown", language or LANGUAGES[0], status=404)
            chosen = language or setup.language
            if setup.status != SetupStatus.CHECK_REQUIRED:
                return self._message("answered", chosen, status=410, return_url=setup.return_url)
            return self._pages.page(
                "check.html",
                chosen,
                merchant=self._settings.merchant,
                brand_name=setup.brand.capitalize(),
                last4=setup.last4,
            )

    def answer_check(self, secret: str, decision: str) -> Response:
        """POST: allow or refuse, then back to where the card was typed."""
        with transaction(self._database) as records:
            setup = records.setup_by_check(secret)
            if setup is None:
                return self._message("unknown", LANGUAGES[0], status=404)
            self._provider.answer_check(setup, allowed=decision == "allow")
            return RedirectResponse(self._after_check(setup), 303)

    def _after_check(self, setup: SetupRow) -> str:
        refused = setup.status == SetupStatus.DECLINED
        if refused and setup.page is not None:
            return f"{self._settings.public_url}/pay/{setup.page.secret}?refused=1"
        return setup.return_url


def routes(
    settings: ProviderSettings, database: Database, provider: Provider, pages: Pages
) -> APIRouter:
    """The routes that browsers open."""
    router = APIRouter()
    screens = ProviderPages(settings, database, provider, pages)

    @router.get("/pay/{secret}")
    def show_card(
        secret: str, language: Language = "", refused: Annotated[str, Query()] = ""
    ) -> Response:
        return screens.show_card(secret, language, refused=refused == "1")

    @router.post("/pay/{secret}")
    def take_card(
        secret: str,
        number: Text = "",
        expiry: Text = "",
        security_code: Text = "",
        cardholder: Text = "",
        language: Language = "",
    ) -> Response:
        typed = TypedCard(number, expiry, security_code, cardholder)
        return screens.take_card(secret, typed, language)

    @router.get("/check/{secret}")
    def show_check(secret: str, language: Language = "") -> Response:
        return screens.show_check(secret, language)

    @router.post("/check/{secret}")
    def answer_check(
        secret: str, decision: Annotated[str, Form(pattern="^(allow|refuse)$")]
    ) -> Response:
        return screens.answer_check(secret, decision)

    return router


TEMPLATES = Path(__file__).resolve().parent / "templates"
