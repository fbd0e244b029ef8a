"""The steps on a connected phone: prove the address, settle the card, reach the car, done (K4)."""

from fastapi.responses import RedirectResponse, Response

from kiosk.contract.handoffs import HandoffStep, Step, StepState
from kiosk.store.accounts import service as accounts
from kiosk.store.accounts.proofs import ProofProblem, ProofRefused
from kiosk.store.handoffs import repository, service
from kiosk.store.handoffs.facts import facts_of, order_of
from kiosk.store.handoffs.models import HandoffRecord
from kiosk.store.handoffs.progress import Progress
from kiosk.store.handoffs.steps import CarFact, Facts, steps
from kiosk.store.http.problems import Refused
from kiosk.store.pages import card_page, drawings
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser
from kiosk.store.pages.views import masked, order_view
from kiosk.store.payments import service as payments
from kiosk.store.payments.port import PaymentProvider, ProviderUnreachable
from kiosk.store.phones import sessions
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.work import Store, Work


class PhoneSteps:
    """One request of a connected phone."""

    def __init__(
        self, store: Store, pages: Pages, provider: PaymentProvider, progress: Progress
    ) -> None:
        self._store = store
        self._pages = pages
        self._provider = provider
        self._progress = progress

    def show(self, phone: Browser, wrong: str = "", status: int = 200, sent: str = "") -> Response:
        """The page of the present step; `sent` says whether another mail went out (yes or no)."""
        with self._store.work(write=False) as work:
            record = service.of_phone(work, phone.token)
            if record is None:
                return self._over(phone)
            page = self._page(work, phone, record, wrong, status, sent)
        phone.keep_language(page)
        return page

    def version(self, phone: Browser) -> int | None:
        """How often what is shown has changed; nothing where the session is over."""
        with self._store.work(write=False) as work:
            record = service.of_phone(work, phone.token)
            return None if record is None else record.version

    def ask_now(self, phone: Browser) -> int | None:
        """Have provider and car asked at once; the version as it is before the answer."""
        with self._store.work(write=False) as work:
            record = service.of_phone(work, phone.token)
            if record is None:
                return None
            self._progress.wake(order_of(work, record).id)
            return record.version

    def prove_email(self, phone: Browser, code: str) -> Response:
        """The six digits: on to the next step, or what is wrong with them."""
        try:
            with self._store.work() as work:
                record = service.of_phone(work, phone.token)
                if record is None:
                    return self._over(phone)
                if record.email_proved_at is None:
                    order = order_of(work, record)
                    account = repository.account_of(work.session, order)
                    accounts.prove_email(work, account, code)
                    service.email_proved(work, record)
                order_id = order_of(work, record).id
        except ProofRefused as error:
            wrong = "wrong" if error.problem is ProofProblem.WRONG else "over"
            return self.show(phone, wrong, 422)
        except Refused:
            return self.show(phone, "too_many", 429)
        self._progress.wake(order_id)
        return RedirectResponse("/phone", 303)

    def mail_again(self, phone: Browser) -> Response:
        """Another mail with new digits."""
        with self._store.work() as work:
            record = service.of_phone(work, phone.token)
            if record is None:
                return self._over(phone)
            if record.email_proved_at is None:
                account = repository.account_of(work.session, order_of(work, record))
                sent = accounts.send_email_code(work, account)
                return RedirectResponse("/phone?sent=" + ("yes" if sent else "no"), 303)
        return RedirectResponse("/phone", 303)

    def to_provider(self, phone: Browser) -> Response:
        """To the bank's check where one is open, else to a page for a card. The provider is asked in between."""
        with self._store.work(write=False) as work:
            record = service.of_phone(work, phone.token)
            if record is None:
                return self._over(phone)
            order = order_of(work, record)
            if record.email_proved_at is None or payments.settled(work, order):
                return RedirectResponse("/phone", 303)
            order_id, language = order.id, phone.language(record.language)
            who = str(record.id)
        try:
            target = card_page.address(self._store, self._provider, order_id, who, language)
        except ProviderUnreachable:
            return self.show(phone, "provider_unreachable", 503)
        return RedirectResponse(target, 303)

    def ask_for_account(self, phone: Browser) -> bool:
        """Have the provider asked about the cards of whoever is signed in here; whether one is still to come."""
        with self._store.work(write=False) as work:
            session = sessions.identify(work, phone.account_token)
            waiting = card_page.waiting(work, session.account) if session else ()
        for order_id in waiting:
            self._progress.wake(order_id)
        return bool(waiting)

    def to_account(self, phone: Browser) -> Response:
        """Sign this browser in to the order's account, once the customer has proved its address here."""
        with self._store.work() as work:
            record = service.of_phone(work, phone.token)
            if record is None:
                return self._over(phone)
            account = repository.account_of(work.session, order_of(work, record))
            if record.email_proved_at is None or not account.confirmed:
                return RedirectResponse("/phone", 303)
            sessions.end(work, phone.account_token)
            token = sessions.token_of(work, sessions.open_session(work, account))
        response = RedirectResponse("/account", 303)
        phone.remember_account(response, token)
        return response

    def picture(self, phone: Browser, accepted: str) -> Response:
        """The first car of the order, drawn; `accepted` are the browser's encodings."""
        with self._store.work(write=False) as work:
            record = service.of_phone(work, phone.token)
            lines = order_of(work, record).contracts if record else []
            car = vehicles.vehicle(work.session, lines[0].vin) if lines else None
            if car is None:
                return Response(status_code=404)
            drawn = drawings.answer(car.body.value, car.paint, accepted)
        # The address is the same for everybody's car.
        drawn.headers["Cache-Control"] = "private, max-age=600"
        return drawn

    def _page(
        self,
        work: Work,
        phone: Browser,
        record: HandoffRecord,
        wrong: str,
        status: int,
        sent: str,
    ) -> Response:
        facts = facts_of(work, record)
        rows = steps(facts)
        order = order_of(work, record)
        account = repository.account_of(work.session, order)
        language = phone.language(record.language)
        return self._pages.page(
            _template(facts, rows),
            language,
            status=status,
            wrong=wrong,
            rows=rows,
            version_shown=record.version,
            facts=facts,
            order=order_view(work, order, language),
            email=masked(account),
            confirmed=account.confirmed,
            contact=account.contact,
            sent=sent,
        )

    def _over(self, phone: Browser) -> Response:
        page = self._pages.page(
            "message.html", phone.language(), status=410, key="session_over", way="/go"
        )
        phone.keep_language(page)
        return page


def _template(facts: Facts, rows: tuple[Step, ...]) -> str:
    present = next((row.step for row in rows if row.state is not StepState.DONE), None)
    if present in (HandoffStep.PHONE, HandoffStep.EMAIL):
        return "email.html"
    if present is HandoffStep.CARD:
        return "card.html"
    if facts.car.fact in (CarFact.ACTIVE, CarFact.SCHEDULED):
        return "done.html"
    return "car.html"
