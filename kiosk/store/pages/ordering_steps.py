"""The pages that order a cart on the phone: which car, what is in the cart, the terms, the address, and the order itself.

Each page asks whoever opens it to log in first, and shows the first step that is not done yet; earlier ones may be
opened again. A form changes one thing and leads on, so that loading a page again sends nothing twice; the order is
placed under the cart's own id, so that even the last form sent twice places one order.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from fastapi.responses import RedirectResponse, Response

from kiosk.contract.problems import Code
from kiosk.domain.account import Address
from kiosk.domain.address import COUNTRIES
from kiosk.domain.consent import Consent
from kiosk.domain.contract import local_date
from kiosk.store.accounts import throttling
from kiosk.store.accounts.models import Account
from kiosk.store.carts import service as carts
from kiosk.store.carts.models import CartRecord
from kiosk.store.catalogue import service as catalogue
from kiosk.store.handoffs import service as handoffs
from kiosk.store.handoffs.progress import Progress
from kiosk.store.http.problems import STATUS, Refused
from kiosk.store.pages.drawings import paint_name
from kiosk.store.pages.ordering_views import (
    STEPS,
    Ordering,
    Step,
    cars_of,
    model_of,
    shown,
    texts_of,
)
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.signed_in import SignedIn
from kiosk.store.vehicles import repository as vehicles
from kiosk.store.vehicles import service as vehicle_service
from kiosk.store.work import Store, Work

HOME = "/order"
SERVICES = f"{HOME}/services"
LOOK_UPS = throttling.Limit("vin look-ups account", 20, 60)
"""A person has few cars: nobody reads the store's list of cars out of this form."""
OLDEST_PRICES = timedelta(days=8)
"""A kiosk shows no prices older than seven days; what says more comes from a clock that is wrong."""
FIELDS = ("street", "house_number", "postal_code", "city", "country")
Form = Mapping[str, str]


@dataclass(frozen=True)
class Wrong:
    """Why a form was not taken: the key of its words, and the answer's status."""

    word: str
    status: int


class OrderingSteps:
    """One request of a phone that orders a cart."""

    def __init__(self, store: Store, pages: Pages, progress: Progress, who: SignedIn) -> None:
        self._store = store
        self._pages = pages
        self._progress = progress
        self._who = who

    def show(
        self, wanted: Step | None, wrong: str = "", status: int = 200, typed: Form | None = None
    ) -> Response:
        """The page of a step, as far as the customer has come; without one that of the first that is not done."""
        with self._store.work(write=False) as work:
            ordering = self._ordering(work, carts.of_phone)
            if isinstance(ordering, Response):
                return ordering
            if not ordering.cart.lines and ordering.car_missing is None and wanted is not Step.CAR:
                return RedirectResponse(SERVICES, 303)
            step = ordering.step
            if wanted is None or STEPS.index(wanted) > STEPS.index(step):
                return RedirectResponse(f"{HOME}/{step}", 303)
            values = _VALUES[wanted](ordering, typed or {})
            template = str(values.pop("template", f"order_{wanted}.html"))
            faults = dict(part.split(".") for part in wrong.split(",") if "." in part)
            return self._page(
                ordering, template, wanted, status, wrong=wrong, faults=faults, **values
            )

    def services(self, wrong: str = "", status: int = 200) -> Response:
        """What else fits the car, or where nothing does, that (R51 to R53)."""
        with self._store.work(write=False) as work:
            ordering = self._ordering(work, carts.of_phone)
            if isinstance(ordering, Response):
                return ordering
            if ordering.car_missing is not None:
                return RedirectResponse(HOME, 303)
            found = carts.addable(work, ordering.account, ordering.cart)
            if not found and not ordering.cart.lines:
                return self._page(ordering, "order_empty.html", None, status)
            return self._page(
                ordering,
                "order_services.html",
                Step.CART,
                status,
                wrong=wrong,
                services=[(each.id, each.text(ordering.language), each.offers) for each in found],
                filled=bool(ordering.cart.lines),
                car=model_of(work, carts.in_view(work, ordering.cart)),
            )

    def add_service(self, form: Form) -> Response:
        """One service more (R59)."""
        try:
            with self._store.work() as work:
                ordering = self._ordering(work, carts.taken)
                if isinstance(ordering, Response):
                    return ordering
                service, offer = form.get("service", ""), form.get("offer", "")
                carts.add(work, ordering.account, ordering.cart, service, offer)
        except Refused as error:
            return self.services("not_now", STATUS[error.code])
        return RedirectResponse(f"{HOME}/{Step.CART}", 303)

    def choose_car(self, form: Form) -> Response:
        """A car of the account, a VIN that was typed, or the answer whether the car shown is one's own (R33 to R35)."""

        def change(ordering: Ordering) -> Wrong | None:
            before = ordering.car_missing
            before = _chosen(ordering) if before is None else before
            if form.get("answer") == "no":
                carts.change_car(ordering.work, ordering.cart, before, "")
            elif form.get("answer") == "yes":
                with suppress(_AlreadyThere):
                    _add(ordering, before)
            else:
                work, account = ordering.work, ordering.account
                vin = form.get("held") or form.get("vin", "")
                if vin not in vehicle_service.held_vehicles(work, account):
                    throttling.check(work, [LOOK_UPS.of(str(account.id))])
                    throttling.count(work, [LOOK_UPS.of(str(account.id))])
                found = vehicle_service.find(work, vin).vehicle
                carts.change_car(ordering.work, ordering.cart, before, found.vin)
            return None

        return self._act(change, Step.CAR, form)

    def review(self, form: Form) -> Response:
        """A line less, or the cart as it was shown (R60)."""

        def change(ordering: Ordering) -> Wrong | None:
            found = ordering.review
            if form.get("seal") != found.seal:
                return Wrong("changed", 409)
            place = form.get("remove", "")
            if place.isascii() and place.isdecimal():
                carts.leave_out(ordering.cart, int(place))
                return None
            if not found.cart.lines:
                return Wrong("nothing_left", 422)
            carts.accept(ordering.work, ordering.cart, found)
            return None

        return self._act(change, Step.CART, form)

    def accept_terms(self, form: Form) -> Response:
        """Each text in its own box; what was ticked is kept with version, language and time (R61, R63)."""

        def change(ordering: Ordering) -> Wrong | None:
            work = ordering.work
            texts = texts_of(work, ordering.review.cart, ordering.language)
            for text in texts:
                version, _, language = form.get(f"shown_{text.terms}", "").partition(":")
                there = catalogue.has_text(work, text.terms, version, language)
                if version != text.version or not there:
                    return Wrong("outdated", 409)
            missing = [text for text in texts if form.get(text.terms.value) != "yes"]
            if missing:
                return Wrong("missing", 422)
            consents = tuple(
                Consent(t.terms, t.version, form[f"shown_{t.terms}"].partition(":")[2], work.now)
                for t in texts
            )
            carts.accept_terms(ordering.cart, consents)
            return None

        return self._act(change, Step.TERMS, form)

    def bill_to(self, form: Form) -> Response:
        """The billing address, kept with the account as well (R64)."""

        def change(ordering: Ordering) -> Wrong | None:
            address = Address(**{name: form.get(name, "") for name in FIELDS})
            carts.bill_to(ordering.cart, ordering.account, address)
            return None

        return self._act(change, Step.ADDRESS, form)

    def place(self) -> Response:
        """Order and pay (R68): from here on the order is finished like any other."""
        try:
            with self._store.work() as work:
                ordering = self._ordering(work, carts.taken)
                if isinstance(ordering, Response):
                    return ordering
                if ordering.step is not Step.CONFIRM:
                    return RedirectResponse(HOME, 303)
                carts.place(work, ordering.account, ordering.cart, ordering.language)
                order_id = ordering.cart.id
        except Refused as error:
            if error.code in _TO_THE_STEP:
                return RedirectResponse(HOME, 303)
            return self.show(Step.CONFIRM, "not_now", STATUS[error.code])
        self._progress.wake(order_id)
        return RedirectResponse("/phone", 303)

    def _act(self, change: Callable[[Ordering], Wrong | None], step: Step, form: Form) -> Response:
        """Change something and lead on to what comes next; what is wrong is said by the same page."""
        try:
            with self._store.work() as work:
                ordering = self._ordering(work, carts.taken)
                if isinstance(ordering, Response):
                    return ordering
                wrong = change(ordering)
                if wrong is None:
                    return RedirectResponse(HOME, 303)
        except Refused as error:
            wrong = Wrong(_word(error), STATUS[error.code])
        return self.show(step, wrong.word, wrong.status, form)

    def _ordering(
        self, work: Work, find: Callable[[Work, str, Account], CartRecord | None]
    ) -> Ordering | Response:
        """The cart of this phone, or the page that says where it is."""
        account = self._who.account(work)
        token = self._who.browser.token
        try:
            cart = find(work, token, account)
        except carts.NotYours:
            return self._message(account, "order_not_yours", 403)
        if cart is not None:
            language = self._who.browser.language(cart.handoff.language)
            return Ordering(work, account, cart, language)
        if handoffs.of_phone(work, token) is not None:
            return RedirectResponse("/phone", 303)
        return self._message(account, "order_over", 410)

    def _message(self, account: Account, key: str, status: int) -> Response:
        language = self._who.browser.language(account.language)
        page = self._pages.page("message.html", language, status=status, key=key, way="/account")
        self._who.browser.keep_language(page)
        return page

    def _page(
        self, ordering: Ordering, template: str, step: Step | None, status: int, **values: object
    ) -> Response:
        page = self._pages.page(
            template, ordering.language, status=status, steps=STEPS, step=step, **values
        )
        self._who.browser.keep_language(page)
        return page


class _AlreadyThere(Exception):
    """The car is in the account meanwhile: what the form asked for is so."""


_TO_THE_STEP = frozenset(
    {
        Code.PRICE_CHANGED,
        Code.SERVICE_UNAVAILABLE,
        Code.SERVICE_INCOMPATIBLE,
        Code.SERVICE_ALREADY_ORDERED,
        Code.TERMS_MISSING,
        Code.TERMS_OUTDATED,
        Code.ADDRESS_INVALID,
        Code.VEHICLE_UNKNOWN,
        Code.NOT_SIGNED_IN,
    }
)
"""What changed in the very second of ordering: the step that it belongs to says so."""


def _add(ordering: Ordering, vin: str) -> None:
    try:
        vehicle_service.add(ordering.work, ordering.account, vin)
    except Refused as error:
        if error.code is Code.VEHICLE_ALREADY_YOURS:
            raise _AlreadyThere from None
        raise


def _word(error: Refused) -> str:
    """The key of the words that say what is wrong: a field's reason where there is one."""
    if error.code is Code.ADDRESS_INVALID:
        return ",".join(f"{problem.field}.{problem.reason}" for problem in error.fields)
    vin = next((problem.reason for problem in error.fields if problem.field == "vin"), "")
    return f"vin_{vin}" if vin else error.code.value


def _chosen(ordering: Ordering) -> str:
    return carts.in_view(ordering.work, ordering.cart)


def _car(ordering: Ordering, typed: Form) -> dict[str, object]:
    """Is this your car? Or: which one is it? (R34, R35)."""
    missing = ordering.car_missing
    if missing:
        record = vehicles.vehicle(ordering.work.session, missing)
        if record is not None:
            paint = paint_name(record.paint, ordering.language)
            return {"template": "order_car_found.html", "car": record, "paint": paint}
    held = vehicle_service.held_vehicles(ordering.work, ordering.account).values()
    fitting = sorted(held, key=lambda car: car.model_line != ordering.cart.car)
    return {
        "cars": fitting,
        "chosen": _chosen(ordering),
        "typed": typed.get("vin", ""),
        "meant": next((c.model for c in fitting if c.model_line == ordering.cart.car), ""),
    }


def _cart(ordering: Ordering, _typed: Form) -> dict[str, object]:
    found = ordering.review
    return {
        "cars": cars_of(ordering),
        "total": found.cart.total_cents,
        "changed": any(line.changed for line in found.lines),
        "left": len(found.cart.lines),
        "lost": any(line.fault for line in found.lines),
        "prices_on": _prices_on(ordering),
        "more": bool(carts.addable(ordering.work, ordering.account, ordering.cart)),
        "seal": found.seal,
    }


def _prices_on(ordering: Ordering) -> date | None:
    """The day of the prices that the kiosk showed, where that is another day than today and a believable one."""
    at, work = ordering.cart.prices_at, ordering.work
    if at is None or not timedelta() < work.now - at < OLDEST_PRICES:
        return None
    day = local_date(at, work.settings.market)
    return None if day == work.today else day


def _terms(ordering: Ordering, typed: Form) -> dict[str, object]:
    texts = texts_of(ordering.work, ordering.review.cart, ordering.language)
    return {
        "texts": [(text, shown(text)) for text in texts],
        "ticked": {text.terms for text in texts if typed.get(text.terms.value) == "yes"},
    }


def _address(ordering: Ordering, typed: Form) -> dict[str, object]:
    account = ordering.account
    country = account.country if account.country in COUNTRIES else ordering.work.settings.market
    kept = ordering.cart.billing_address or account.billing_address or {"country": country}
    values = {name: typed.get(name, "") if typed else kept.get(name, "") for name in FIELDS}
    return {"address": values, "countries": tuple(COUNTRIES), "name": _name(account)}


def _confirm(ordering: Ordering, _typed: Form) -> dict[str, object]:
    cart = ordering.review.cart
    return {
        "cars": cars_of(ordering),
        "total": cart.total_cents,
        "accepted": [c.terms for c in carts.accepted(ordering.cart)],
        "address": ordering.cart.billing_address,
        "name": _name(ordering.account),
        "confirmed": ordering.account.confirmed,
        "car": model_of(ordering.work, _chosen(ordering)),
    }


def _name(account: Account) -> str:
    return f"{account.first_name} {account.surname}"


_VALUES: dict[Step, Callable[[Ordering, Form], dict[str, object]]] = {
    Step.CAR: _car,
    Step.CART: _cart,
    Step.TERMS: _terms,
    Step.ADDRESS: _address,
    Step.CONFIRM: _confirm,
}
