"""One request of a phone that may be signed in to an account: who asks, in one unit of work, with one page as the answer.

A page is shown by `My.show`, a button or form is acted upon by `My.act`. Whoever is not signed in is sent to log in and
comes back; what is not theirs does not exist; another site's form is not acted upon. `show_anybody` and `act_anybody`
are for pages that need no account.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, TypeVar
from urllib.parse import quote
from uuid import UUID, uuid4

from fastapi import Depends, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import BaseModel, ValidationError

from kiosk.contract.problems import Code
from kiosk.store.accounts.models import Account
from kiosk.store.http import idempotency
from kiosk.store.http.problems import STATUS, Refused, refused_by
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser, browser, from_elsewhere
from kiosk.store.phones import sessions
from kiosk.store.phones.models import PhoneSession
from kiosk.store.work import Store, Work

HOME = "/account"
LOG_IN = "/account/log-in"
_FORM_STATUS = 422
Values = dict[str, object]
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Anybody:
    """Who asks, in their unit of work; `session` is empty where nobody is signed in, `address` the network address."""

    work: Work
    session: PhoneSession | None
    language: str
    address: str

    @property
    def account(self) -> Account | None:
        """The account that the phone is signed in to."""
        return self.session.account if self.session else None

    def once(self, scope: str, key: str, told: str, do: Callable[[], BaseModel]) -> Any:
        """What `do` came to, done once per form however often it is sent.

        `told` is what the form says; the same form saying something else is `idempotency_key_reused`.
        """
        who = self.account.id if self.account else self.address
        digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
        attempt = idempotency.Attempt(f"phone {scope} {who}", idempotency.checked_key(key), digest)
        kept = idempotency.kept(self.work, attempt)
        if kept is not None:
            return kept.body
        body = do().model_dump(mode="json")
        idempotency.keep(self.work, attempt, 200, body)
        return body


@dataclass(frozen=True)
class By(Anybody):
    """The customer who is signed in."""

    session: PhoneSession

    @property
    def account(self) -> Account:
        """The account that the phone is signed in to."""
        return self.session.account


@dataclass(frozen=True)
class Wrong:
    """Why a form was not taken: the words' keys by field, and one for the whole of it."""

    fields: Mapping[str, str] = field(default_factory=dict)
    whole: str = ""
    status: int = 200

    def __bool__(self) -> bool:
        return bool(self.fields or self.whole)

    def word(self, name: str) -> str:
        """The key of what is wrong with a field (`wrong.…`); empty where nothing is."""
        reason = self.fields.get(name, "")
        if name in _PASSWORDS and reason.startswith("string_too"):
            return "password_length" if name == "new" else "missing"
        if name == "email" and reason.startswith("string_too"):
            return "email_invalid"
        return _REASONS.get(reason, "not_allowed") if reason else ""

    @classmethod
    def of(cls, error: Refused) -> "Wrong":
        """What a refusal says of the form."""
        fields = {problem.field.split(".")[-1]: problem.reason for problem in error.fields}
        whole = error.code.value if error.code in _SAID else "other"
        whole = "" if fields and error.code in _OF_FIELDS else whole
        status = STATUS[error.code]
        return cls(fields, whole, _FORM_STATUS if status in (400, 401) else status)


_OF_FIELDS = (Code.INVALID, Code.ADDRESS_INVALID, Code.CREDENTIALS_WRONG, Code.PASSWORD_WEAK)
"""Problems that are said beside their fields."""
_SAID = (
    Code.RATE_LIMITED,
    Code.UNAVAILABLE,
    Code.VEHICLE_UNKNOWN,
    Code.VEHICLE_ALREADY_YOURS,
    Code.VEHICLE_LIMIT,
    Code.VEHICLE_OWNERSHIP,
    Code.PRICE_CHANGED,
    Code.SERVICE_UNAVAILABLE,
    Code.TERMS_MISSING,
    Code.TERMS_OUTDATED,
    Code.CARD_UNUSABLE,
    Code.IDEMPOTENCY_KEY_REUSED,
    Code.IDEMPOTENCY_IN_FLIGHT,
    Code.NOT_RENEWABLE,
    Code.RENEWAL_TOO_EARLY,
    Code.RENEWAL_MISSED,
    Code.WITHDRAWAL_OVER,
    Code.NOTHING_UNPAID,
)
"""Problems with words of their own (`problem.…`)."""


_PASSWORDS = ("present", "new", "password")
_SAID_AS_IS = (
    "missing",
    "email_invalid",
    "email_same",
    "password_wrong",
    "password_length",
    "password_weak",
    "postal_code",
    "no_digit",
    "too_long",
)
_REASONS = {reason: reason for reason in _SAID_AS_IS} | {
    "string_too_short": "missing",
    "string_too_long": "too_long",
    "empty": "missing",
    "too_short": "vin_short",
    "foreign_character": "vin_foreign",
}


class My:
    """One request."""

    def __init__(self, request: Request, phone: Browser) -> None:
        self._request = request
        self._phone = phone
        self._store: Store = request.app.state.store
        self._pages: Pages = request.app.state.pages

    def show(
        self,
        template: str,
        values: Callable[[By], Values] = lambda _by: {},
        wrong: Wrong | None = None,
        **more: object,
    ) -> Response:
        """A page of the account; what `values` raises becomes a page as well."""
        return self.answer(lambda by: self._made(template, by, wrong or Wrong(), values(by) | more))

    def show_anybody(
        self,
        template: str,
        values: Callable[[Anybody], Values],
        wrong: Wrong | None = None,
    ) -> Response:
        """A page for everybody, which knows who is signed in."""
        try:
            with self._store.work(write=False) as work:
                by = self._anybody(work)
                return self._made(template, by, wrong or Wrong(), values(by))
        except Refused as error:
            return self._trouble(error)

    def answer(self, make: Callable[[By], Response]) -> Response:
        """Any other answer to a request that changes nothing, such as a file."""
        try:
            with self._store.work(write=False) as work:
                by = self._by(work)
                return make(by) if by is not None else self._log_in()
        except Refused as error:
            return self._trouble(error)

    def act(
        self, do: Callable[[By], str], again: Callable[[Wrong], Response], elsewhere: str
    ) -> Response:
        """Do what a form asks and lead on to the page that `do` names; `again` shows the form with what is wrong.

        `elsewhere` is where somebody comes out whose form came from another site: nothing was done.
        """

        def make(work: Work) -> Response:
            by = self._by(work)
            return self._log_in(elsewhere) if by is None else RedirectResponse(do(by), 303)

        return self._acted(make, again, elsewhere)

    def act_anybody(
        self, do: Callable[[Anybody], str], again: Callable[[Wrong], Response], elsewhere: str
    ) -> Response:
        """The same for a form that needs no account."""
        return self._acted(
            lambda work: RedirectResponse(do(self._anybody(work)), 303), again, elsewhere
        )

    def attempt(
        self,
        template: str,
        values: Callable[[By], Values],
        again: Callable[[Wrong], Response],
        elsewhere: str,
    ) -> Response:
        """A form whose answer is a page, such as what was found; problems as for `act`."""

        def make(work: Work) -> Response:
            by = self._by(work)
            if by is None:
                return self._log_in(elsewhere)
            return self._made(template, by, Wrong(), values(by))

        return self._acted(make, again, elsewhere)

    def _acted(
        self,
        make: Callable[[Work], Response],
        again: Callable[[Wrong], Response],
        elsewhere: str,
    ) -> Response:
        if from_elsewhere(self._request):
            return RedirectResponse(elsewhere, 303)
        try:
            with self._store.work() as work:
                return make(work)
        except Refused as error:
            if error.code is Code.NOT_FOUND:
                return self._trouble(error)
            return again(Wrong.of(error))

    def _made(self, template: str, by: Anybody, wrong: Wrong, values: Values) -> Response:
        common: Values = {"wrong": wrong, "customer": by.account, "form_key": str(uuid4())}
        return self._page(template, by.language, wrong.status, **(common | values))

    def _by(self, work: Work) -> By | None:
        session = sessions.identify(work, self._phone.account_token)
        if session is None:
            return None
        language = self._phone.language(session.account.language)
        return By(work, session, language, self._phone.address)

    def _anybody(self, work: Work) -> Anybody:
        by = self._by(work)
        return by or Anybody(work, None, self._phone.language(), self._phone.address)

    def _log_in(self, back: str = "") -> Response:
        return RedirectResponse(f"{LOG_IN}?next={quote(back or self._request.url.path)}", 303)

    def _trouble(self, error: Refused) -> Response:
        key = "nothing_here" if error.code is Code.NOT_FOUND else "not_now"
        language = self._phone.language()
        return self._page("message.html", language, STATUS[error.code], key=key, way=HOME)

    def _page(self, template: str, language: str, status: int, **values: object) -> Response:
        page = self._pages.page(template, language, status=status, **values)
        self._phone.keep_language(page)
        return page


def _my(request: Request, phone: Annotated[Browser, Depends(browser)]) -> My:
    return My(request, phone)


Mine = Annotated[My, Depends(_my)]


def known(text: str) -> UUID:
    """An id from an address; one that is none leads to what does not exist."""
    try:
        return UUID(text)
    except ValueError:
        raise Refused(Code.NOT_FOUND) from None


def filled(model: type[Model], **fields: object) -> Model:
    """A form as the model of the interface, checked as strictly; `Refused` names what is wrong."""
    try:
        return model.model_validate(fields, strict=False)
    except ValidationError as error:
        raise refused_by(error) from None
