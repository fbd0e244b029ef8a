"""The way in: letters typed or a code scanned, the question who asks for what, and the answer (RFC 8628 §3.3)."""

from fastapi.responses import RedirectResponse, Response

from kiosk.store import tokens
from kiosk.store.accounts import repository as accounts
from kiosk.store.accounts import service as account_service
from kiosk.store.accounts.models import Account, ProofPurpose
from kiosk.store.devices.models import Device
from kiosk.store.handoffs import repository, service
from kiosk.store.handoffs.facts import order_of
from kiosk.store.handoffs.models import HandoffKind, HandoffRecord
from kiosk.store.http.problems import Refused
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser
from kiosk.store.work import Store, Work

FIRST_PAGE = {
    HandoffKind.ORDER: "/phone",
    HandoffKind.SIGN_IN: "/account/screen",
    HandoffKind.VISIT: "/order",
}
"""Where a phone goes on once it said yes, by what was handed to it."""


class PhoneEntry:
    """One request on the way in."""

    def __init__(self, store: Store, pages: Pages) -> None:
        self._store = store
        self._pages = pages

    def form(self, phone: Browser, wrong: str = "", status: int = 200) -> Response:
        """The form for the letters."""
        page = self._pages.page("go.html", phone.language(), status=status, wrong=wrong)
        phone.keep_language(page)
        return page

    def typed(self, phone: Browser, code: str) -> Response:
        """Letters typed: on to the question, or what is wrong with them."""
        try:
            with self._store.work() as work:
                secret = service.by_letters(work, code, phone.address)
        except service.CodeOver:
            return self.form(phone, "unknown", 422)
        except Refused:
            return self.form(phone, "too_many", 429)
        return RedirectResponse(f"/go/{secret}", 303)

    def question(self, phone: Browser, secret: str) -> Response:
        """Who asks for what, with yes and no."""
        with self._store.work(write=False) as work:
            try:
                record = service.by_secret(work, secret)
            except service.CodeOver:
                return self._message(phone, "expired", 410)
            except service.Taken:
                return self._taken(work, phone, secret)
            return self._question(work, phone, record, secret)

    def answered(self, phone: Browser, secret: str, digits: str, *, yes: bool) -> Response:
        """Yes connects this phone and no other; no voids the code."""
        try:
            with self._store.work() as work:
                if not yes:
                    service.refuse(work, secret)
                    return self._message(phone, "refused", 200)
                token = service.connect(work, secret, digits)
                record = service.any_of_phone(work, token)
                kind = record.kind if record else HandoffKind.ORDER
                if record is not None and kind is HandoffKind.ORDER:
                    self._mail_code(work, record)
        except service.CodeOver:
            return self._message(phone, "expired", 410)
        except service.Taken:
            with self._store.work(write=False) as work:
                return self._taken(work, phone, secret)
        except service.WrongDigits as error:
            return self._wrong_digits(phone, secret, error.left)
        response = RedirectResponse(FIRST_PAGE[kind], 303)
        phone.remember(response, token)
        return response

    def opened(self, secret: str) -> Response:
        """A phone says that it shows the question, so that the kiosk can say so as well."""
        try:
            with self._store.work() as work:
                service.opened(work, secret)
        except (service.CodeOver, service.Taken):
            return Response(status_code=404)
        return Response(status_code=204)

    def _wrong_digits(self, phone: Browser, secret: str, left: int) -> Response:
        if left == 0:
            return self._message(phone, "too_many_digits", 410)
        with self._store.work(write=False) as work:
            try:
                record = service.by_secret(work, secret)
            except (service.CodeOver, service.Taken):
                return self._message(phone, "expired", 410)
            return self._question(work, phone, record, secret, left)

    def _question(
        self,
        work: Work,
        phone: Browser,
        record: HandoffRecord,
        secret: str,
        left: int | None = None,
    ) -> Response:
        device = work.session.get_one(Device, record.device_id)
        page = self._pages.page(
            "question.html",
            phone.language(record.language),
            status=200 if left is None else 422,
            dealer=device.dealer.name,
            city=device.dealer.city,
            kiosk=device.name,
            left=left,
            kind=record.kind.value,
            opened=f"/go/{secret}/opened",
        )
        phone.keep_language(page)
        return page

    def _taken(self, work: Work, phone: Browser, secret: str) -> Response:
        """The phone that has it goes on; any other is told so."""
        mine = service.any_of_phone(work, phone.token)
        code = repository.code_by_secret(work.session, tokens.token_hash(secret))
        if mine is not None and code is not None and code.handoff_id == mine.id:
            return RedirectResponse(FIRST_PAGE[mine.kind], 303)
        return self._message(phone, "taken", 409)

    def _mail_code(self, work: Work, record: HandoffRecord) -> None:
        account = repository.account_of(work.session, order_of(work, record))
        if account.confirmed or not _has_living_code(work, account):
            account_service.send_email_code(work, account)

    def _message(self, phone: Browser, key: str, status: int) -> Response:
        page = self._pages.page("message.html", phone.language(), status=status, key=key, way="")
        phone.keep_language(page)
        return page


def _has_living_code(work: Work, account: Account) -> bool:
    """Whether the mail sent at registration still serves: a second one would void the digits of the first."""
    proof = accounts.latest_proof(work.session, account.id, ProofPurpose.CONFIRM)
    return (
        proof is not None
        and proof.used_at is None
        and proof.guesses_left > 0
        and proof.expires_at > work.now
    )
