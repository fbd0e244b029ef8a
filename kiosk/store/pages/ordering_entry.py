"""The way in for a cart that a kiosk signed without network: who made it, what is in it, and taking it along (K3)."""

from fastapi.responses import RedirectResponse, Response

from kiosk.store.carts import opening
from kiosk.store.carts.signed import CartProblem, CartRefused
from kiosk.store.pages.ordering_views import names_in
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser
from kiosk.store.work import Store

HOME = "/order"
STATUS = {
    CartProblem.UNREADABLE: 404,
    CartProblem.KIOSK: 403,
    CartProblem.MARKET: 403,
    CartProblem.EXPIRED: 410,
    CartProblem.CLOCK: 409,
    CartProblem.TAKEN: 409,
}


class OrderingEntry:
    """One request of a phone that scanned a cart."""

    def __init__(self, store: Store, pages: Pages) -> None:
        self._store = store
        self._pages = pages

    def question(self, phone: Browser, digits: str) -> Response:
        """What is in it and from which kiosk; nothing happens yet."""
        try:
            with self._store.work(write=False) as work:
                found = opening.look_at(work, digits)
                language = phone.language(found.cart.language)
                device = found.device
                page = self._pages.page(
                    "order_carried.html",
                    language,
                    dealer=device.dealer.name,
                    city=device.dealer.city,
                    kiosk=device.name,
                    names=names_in(work, found.cart, language),
                )
        except CartRefused as error:
            return self._refused(phone, digits, error.problem)
        phone.keep_language(page)
        return page

    def open_cart(self, phone: Browser, digits: str) -> Response:
        """This phone has it from now on, and no other."""
        try:
            with self._store.work() as work:
                token = opening.open_cart(work, digits)
        except CartRefused as error:
            return self._refused(phone, digits, error.problem)
        response = RedirectResponse(HOME, 303)
        phone.remember(response, token)
        phone.keep_language(response)
        return response

    def _refused(self, phone: Browser, digits: str, problem: CartProblem) -> Response:
        """The phone that has it goes on; any other is told why it cannot."""
        if problem in (CartProblem.TAKEN, CartProblem.EXPIRED):
            with self._store.work(write=False) as work:
                if opening.is_of_phone(work, digits, phone.token):
                    return RedirectResponse(HOME, 303)
        page = self._pages.page(
            "message.html", phone.language(), status=STATUS[problem], key=f"cart_{problem}", way=""
        )
        phone.keep_language(page)
        return page
