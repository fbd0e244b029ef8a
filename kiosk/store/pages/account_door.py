"""What the pages for logging in and creating an account do, and show (R4 to R7, R9, R13, R21).

Nothing here tells whether an address has an account. What came of a form is shown by the next page, so that loading a
page again sends nothing twice.
"""

from collections.abc import Mapping
from secrets import token_urlsafe
from urllib.parse import urlencode

from fastapi.responses import RedirectResponse, Response
from pydantic import ValidationError

from kiosk.contract.accounts import Credentials, PasswordReset
from kiosk.contract.problems import Code
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts.models import Account
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.http.problems import Refused
from kiosk.store.oauth import service as sign_ins
from kiosk.store.oauth.models import SignInRecord
from kiosk.store.pages import destinations, on_screen
from kiosk.store.pages.new_account import CONTACTS, COUNTRIES, TITLES, Typed, new_account, wrong_of
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser
from kiosk.store.pages.signed_in import SignedIn
from kiosk.store.pages.views import masked
from kiosk.store.phones import service as phones
from kiosk.store.phones import sessions
from kiosk.store.phones.models import PhoneSession
from kiosk.store.work import Store, Work

CONFIRM = "/account/confirm"
IN_ORDER = ("first_name", "surname", "country", "email", "password", "language", "adult")


class AccountDoor:
    """One request on the way into an account, or out of it."""

    def __init__(self, store: Store, pages: Pages) -> None:
        self._store = store
        self._pages = pages

    def log_in_form(
        self, phone: Browser, back: str, wrong: str = "", email: str = "", status: int = 200
    ) -> Response:
        """The form; whoever is signed in already goes on."""
        back = destinations.checked(back)
        with self._store.work(write=False) as work:
            if not wrong and sessions.identify(work, phone.account_token) is not None:
                return RedirectResponse(back, 303)
            asked = on_screen.asking(work, phone)
        return self._page(
            phone,
            "log_in.html",
            asked.language if asked else "",
            status,
            wrong=wrong,
            email=email[:254],
            back=back,
            asked=asked,
        )

    def log_in(self, phone: Browser, email: str, password: str, back: str) -> Response:
        """Sign in, or say that it did not work, alike for every reason (R7)."""
        try:
            # No address holds a NUL, and PostgreSQL takes none; it is wrong like any other.
            wanted = email.strip().replace("\x00", "\N{REPLACEMENT CHARACTER}")
            credentials = Credentials(email=wanted, password=password)
        except ValidationError:
            return self.log_in_form(phone, back, "wrong", email, 422)
        try:
            with self._store.work() as work:
                session = phones.log_in(work, credentials, phone.address)
                token = self._taking_over(work, phone, session, back)
        except Refused as error:
            wrong, status = _refused(error)
            return self.log_in_form(phone, back, wrong, email, status)
        return self._signed_in(phone, token, destinations.checked(back))

    def log_out_form(self, phone: Browser) -> Response:
        """The button."""
        return self._page(phone, "log_out.html")

    def log_out(self, phone: Browser) -> Response:
        """Sign out."""
        with self._store.work() as work:
            sessions.end(work, phone.account_token)
        response = self._page(phone, "message.html", key="logged_out", way="/account/log-in")
        phone.forget_account(response)
        return response

    def new_form(
        self,
        phone: Browser,
        found: Typed,
        wrong: Mapping[str, str] | None = None,
        status: int = 200,
    ) -> Response:
        """The form, with what was typed before; never with a password."""
        with self._store.work(write=False) as work:
            asked = on_screen.asking(work, phone)
        own = asked.language if asked else ""
        texts = {
            "country": self._store.settings.market,
            "language": phone.language(own),
            **found.texts,
            "next": destinations.checked(found.text("next")),
        }
        return self._page(
            phone,
            "new_account.html",
            own,
            status,
            asked=asked,
            typed=Typed(texts, found.ticked, found.key or token_urlsafe(16)),
            wrong=wrong or {},
            first_wrong=next((name for name in IN_ORDER if name in (wrong or {})), ""),
            titles=TITLES,
            countries=COUNTRIES,
            contacts=CONTACTS,
        )

    def create(self, phone: Browser, found: Typed, password: str) -> Response:
        """A new account, and on to the page that says so; or the form again, with what is wrong (R4, R6)."""
        try:
            form = new_account(found, password)
            with self._store.work() as work:
                session = phones.create(work, form, found.key or token_urlsafe(16), phone.address)
                token = self._taking_over(work, phone, session, found.text("next"))
        except Refused as error:
            if error.code is Code.RATE_LIMITED:
                return self.new_form(phone, found, {"whole": "too_many"}, 429)
            return self.new_form(phone, found, wrong_of(error), 422)
        back = destinations.checked(found.text("next"))
        return self._signed_in(phone, token, _confirm_page(back))

    def forgot_form(self, phone: Browser, wrong: str = "", email: str = "") -> Response:
        """The form for a forgotten password."""
        status = {"": 200, "too_many": 429}.get(wrong, 422)
        return self._page(phone, "forgot.html", status=status, wrong=wrong, email=email[:254])

    def forgot(self, phone: Browser, email: str) -> Response:
        """The same page for every address that mail can be sent to (R21)."""
        try:
            asked = PasswordReset(email=email.strip(), language=phone.language())
            with self._store.work() as work:
                phones.ask_reset(work, asked, phone.address)
        except ValidationError:
            return self.forgot_form(phone, "email_invalid", email)
        except Refused as error:
            limited = error.code is Code.RATE_LIMITED
            return self.forgot_form(phone, "too_many" if limited else "email_invalid", email)
        return self._page(phone, "message.html", key="forgot_sent", way="/account/log-in")

    def confirm_form(
        self, who: SignedIn, back: str, wrong: str = "", sent: str = "", status: int = 200
    ) -> Response:
        """The account exists, and a mail is on its way; the field for its six digits (R6, R9)."""
        back = destinations.checked(back)
        with self._store.work(write=False) as work:
            account = who.account(work)
            if account.confirmed:
                return RedirectResponse(back, 303)
            return self._page(
                who.browser,
                "confirm_account.html",
                account.language,
                status,
                email=masked(account),
                name=account.first_name,
                back=back,
                wrong=wrong,
                sent=sent,
                on_screen=back == on_screen.PAGE,
            )

    def confirm(self, who: SignedIn, code: str, back: str) -> Response:
        """The six digits. Where the address had an account already, this browser is signed in to that one now."""
        back = destinations.checked(back)
        try:
            with self._store.work() as work:
                account = who.account(work)
                sign_in = _logged_in_by(work, who.browser, account)
                standing = accounts.confirm_by_code(work, account, code)
                if standing.id == account.id:
                    return RedirectResponse(back, 303)
                if sign_in is not None:
                    sign_ins.merged(work, sign_in, account.id, standing)
                token = sessions.token_of(work, sessions.open_session(work, standing))
        except ProofRefused as error:
            wrong = "wrong" if error.problem is ProofProblem.WRONG else "over"
            return self.confirm_form(who, back, wrong, status=422)
        except Refused:
            return self.confirm_form(who, back, "too_many", status=429)
        return self._signed_in(who.browser, token, back)

    def mail_again(self, who: SignedIn, back: str) -> Response:
        """Another mail, unless too many were asked for."""
        with self._store.work() as work:
            account = who.account(work)
            sent = account.confirmed or accounts.send_confirmation(work, account)
        answer = {"next": destinations.checked(back), "sent": "yes" if sent else "no"}
        return RedirectResponse(f"{CONFIRM}?{urlencode(answer)}", 303)

    def _taking_over(self, work: Work, phone: Browser, session: PhoneSession, back: str) -> str:
        """The token of a new session; the one that the browser had before is over.

        Who came here to log in on a screen has allowed it by this.
        """
        sign_in = sign_ins.of_phone(work, phone.token) if back == on_screen.PAGE else None
        if sign_in is not None:
            sign_ins.approve(work, sign_in, session.account)
        token = sessions.token_of(work, session)
        if token != phone.account_token:
            sessions.end(work, phone.account_token)
        return token

    def _signed_in(self, phone: Browser, token: str, way: str) -> Response:
        response = RedirectResponse(way, 303)
        phone.remember_account(response, token)
        phone.keep_language(response)
        return response

    def _page(
        self, phone: Browser, template: str, own: str = "", status: int = 200, **values: object
    ) -> Response:
        page = self._pages.page(template, phone.language(own), status=status, **values)
        phone.keep_language(page)
        return page


def _logged_in_by(work: Work, phone: Browser, account: Account) -> SignInRecord | None:
    """The sign-in at a kiosk that this phone allowed with that account."""
    record = sign_ins.of_phone(work, phone.token)
    return record if record and record.handoff.account_id == account.id else None


def _confirm_page(back: str) -> str:
    return f"{CONFIRM}?{urlencode({'next': back})}"


def _refused(error: Refused) -> tuple[str, int]:
    limited = error.code is Code.RATE_LIMITED
    return ("too_many", 429) if limited else ("wrong", 422)
