"""What a customer does with a service on the phone: withdraw in two steps, renew on its day, pay what stayed unpaid."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from kiosk.contract.billing import NewPayment, NewRenewal
from kiosk.contract.problems import Code
from kiosk.domain.cart import Cart
from kiosk.domain.catalogue import Offer
from kiosk.domain.consent import Consent, Terms, needed
from kiosk.domain.contract import local_date
from kiosk.store.billing import arrears
from kiosk.store.billing import repository as billing
from kiosk.store.billing import service as charging
from kiosk.store.catalogue import repository as texts
from kiosk.store.catalogue import service as catalogue
from kiosk.store.contracts.models import ContractRecord
from kiosk.store.http.problems import Refused
from kiosk.store.pages import account_repository as repository
from kiosk.store.pages import card_page
from kiosk.store.pages.account_call import By, Mine, My, Values, Wrong, known
from kiosk.store.pages.account_services import own
from kiosk.store.pages.account_views import service_view
from kiosk.store.payments import repository as cards
from kiosk.store.payments.port import ProviderUnreachable
from kiosk.store.renewals import service as renewals
from kiosk.store.withdrawals import service as withdrawals

Short = Annotated[str, Form(max_length=200)]

router = APIRouter()


@router.post("/account/services/{contract_id}/withdrawals")
def state_withdrawal(contract_id: str, my: Mine) -> Response:
    """The first step: the customer says that they withdraw; nothing happens yet (R80w)."""
    page = f"/account/services/{contract_id}"

    def stated(by: By) -> str:
        found = withdrawals.state(by.work, by.account, own(by, contract_id).id)
        return f"/account/withdrawals/{found.withdrawal_id}"

    return my.act(stated, lambda wrong: _not_possible(my, wrong, page), page)


@router.get("/account/withdrawals/{withdrawal_id}")
def withdrawal(withdrawal_id: str, my: Mine) -> Response:
    """The statement with its second button, and afterwards the acknowledgement."""
    return my.show("account_withdrawal.html", lambda by: _withdrawal(by, withdrawal_id))


@router.post("/account/withdrawals/{withdrawal_id}")
def confirm_withdrawal(withdrawal_id: str, my: Mine) -> Response:
    """The second step: it is in force, and its acknowledgement is mailed (R80w)."""
    page = f"/account/withdrawals/{withdrawal_id}"

    def confirmed(by: By) -> str:
        withdrawals.confirm(by.work, by.account, known(withdrawal_id))
        return page

    return my.act(confirmed, lambda wrong: _not_possible(my, wrong, "/account"), page)


@router.get("/account/services/{contract_id}/renewal")
def ask_renewal(contract_id: str, my: Mine) -> Response:
    """What renewing comes to, where today is the day for it (R78)."""
    return _renewal_page(my, contract_id)


@router.post("/account/services/{contract_id}/renewal")
def renew(
    contract_id: str,
    my: Mine,
    offer: Short = "",
    terms: Annotated[list[str] | None, Form()] = None,
    form_key: Short = "",
) -> Response:
    """One more term (R78); a form that comes twice renews once."""
    page = f"/account/services/{contract_id}"

    def renewed(by: By) -> str:
        contract = own(by, contract_id)
        offer_id, _, price = offer.partition(" ")
        asked = NewRenewal(
            offer_id=offer_id[:60],
            price_cents=int(price[:7]) if price.isascii() and price.isdigit() else 0,
            consents=tuple(_consent(by, each) for each in Terms if each.value in (terms or ())),
            language=by.language,
        )
        by.once(
            f"renewal {contract.id}",
            form_key,
            offer,
            lambda: renewals.renew(by.work, by.account, contract.id, asked),
        )
        return f"{page}?done=renewed"

    def again(wrong: Wrong) -> Response:
        return _renewal_page(my, contract_id, wrong, offer, tuple(terms or ()))

    return my.act(renewed, again, f"{page}/renewal")


@router.post("/account/services/{contract_id}/payment")
def pay(contract_id: str, my: Mine, form_key: Short = "") -> Response:
    """Have what stayed unpaid charged again to the same card (R75d)."""
    page = f"/account/services/{contract_id}"

    def paid(by: By) -> str:
        found = own(by, contract_id).id
        by.once(
            f"payment {found}",
            form_key,
            "",
            lambda: arrears.pay(by.work, by.account, found, NewPayment()),
        )
        return f"{page}?done=paid"

    return my.act(paid, lambda wrong: _not_possible(my, wrong, page), page)


@router.post("/account/services/{contract_id}/card")
def to_card(request: Request, contract_id: str, my: Mine) -> Response:
    """On to the payment provider's page, where the order of this service still waits for a card (R66)."""
    page = f"/account/services/{contract_id}"
    found: list[tuple[UUID, str]] = []

    def looked_up(by: By) -> str:
        found.append((own(by, contract_id).order_id, by.language))
        return page

    looked = my.act(looked_up, lambda wrong: _not_possible(my, wrong, page), page)
    if not found:
        return looked
    order_id, language = found[0]
    store, provider = request.app.state.store, request.app.state.payments
    try:
        target = card_page.address(store, provider, order_id, f"account {order_id}", language)
    except ProviderUnreachable:
        return _not_possible(my, Wrong(whole="unavailable", status=503), page)
    except Refused as error:
        return _not_possible(my, Wrong.of(error), page)
    return RedirectResponse(target, 303)


def _not_possible(my: My, wrong: Wrong, way: str) -> Response:
    """A page that says why not, and the way back."""
    return my.show("account_refused.html", wrong=wrong, way=way)


def _withdrawal(by: By, withdrawal_id: str) -> Values:
    found = repository.withdrawal(by.work.session, by.account.id, known(withdrawal_id))
    contract = (
        repository.of_account(by.work.session, by.account.id, found.contract_id) if found else None
    )
    if found is None or contract is None:
        raise Refused(Code.NOT_FOUND)
    last = withdrawals.last_day(by.work, contract, found.period)
    charge = billing.charge(by.work.session, contract.id, found.period)
    at = found.confirmed_at
    return {
        "service": service_view(by.work, contract, by.language),
        "confirmed_on": local_date(at, by.work.settings.market) if at else None,
        "withdraw_by": last,
        "late": by.work.today > last and at is None,
        "taken": charge is not None and charge.charged_at is not None,
        "renewed": found.period > 1,
    }


def _renewal_page(
    my: Mine,
    contract_id: str,
    wrong: Wrong | None = None,
    chosen: str = "",
    ticked: tuple[str, ...] = (),
) -> Response:
    def values(by: By) -> Values:
        contract = own(by, contract_id)
        view = service_view(by.work, contract, by.language)
        offers = _offers(by, contract)
        return {
            "service": view,
            "offers": offers,
            "chosen": chosen.partition(" ")[0] or contract.offer_id,
            "ticked": ticked,
            "terms": _terms(by, contract, offers),
            "card": _card(by, contract),
        }

    return my.show("account_renewal.html", values, wrong)


def _offers(by: By, contract: ContractRecord) -> tuple[Offer, ...]:
    service = catalogue.service(by.work, contract.service_id)
    return tuple(offer for offer in service.offers if offer.term_months) if service else ()


def _terms(by: By, contract: ContractRecord, offers: tuple[Offer, ...]) -> list[Values]:
    """The texts that renewing asks for, each to be accepted in a box of its own (R61)."""
    service = catalogue.service(by.work, contract.service_id)
    if service is None or not offers:
        return []
    cart = Cart().add(service, offers[0], contract.vin)
    return [_text(by, each) for each in needed(cart)]


def _text(by: By, terms: Terms) -> Values:
    version = catalogue.present_version(by.work, terms) or ""
    every = texts.terms_texts(by.work.session, terms)
    found = {row.language: row for row in every if row.version == version}
    row = found.get(by.language) or next(iter(found.values()), None)
    return {
        "id": terms.value,
        "language": row.language if row else by.language,
        "title": row.title if row else terms.value,
        "body": row.body.split("\n") if row else [],
    }


def _consent(by: By, terms: Terms) -> Consent:
    """The present text in the language in which it was shown, accepted now."""
    shown = str(_text(by, terms)["language"])
    version = catalogue.present_version(by.work, terms) or ""
    return Consent(terms, version, shown, by.work.now)


def _card(by: By, contract: ContractRecord) -> str:
    """The card that pays, as "Visa •••• 1111"; empty where there is none."""
    last = billing.last_period(by.work.session, contract.id)
    terms = charging.terms_of(by.work, contract, last)
    card = cards.card(by.work.session, terms.card_id) if terms and terms.card_id else None
    return f"{card.brand.capitalize()} •••• {card.last4}" if card else ""
