"""Personal data on the phone: details, ways of contact, password, e-mail address (R5, R23 to R25)."""

from typing import Annotated

from fastapi import APIRouter, Form, Query
from fastapi.responses import Response

from kiosk.contract.my_account import Contact, NewEmail, PasswordChange, PersonalDetails
from kiosk.domain.account import Address, ContactPreferences
from kiosk.store.accounts import personal, service
from kiosk.store.pages.account_call import By, Mine, My, Values, Wrong, filled

PAGE = "/account/personal"
DONE = ("details", "contact", "password", "email", "address", "export")
WAYS = ("email", "sms", "phone", "post")
COUNTRIES = ("NL", "BE", "DE", "FR", "LU")
"""Offered first; any other that the account has stays."""
ADDRESS = ("street", "house_number", "postal_code", "city", "country")
Text = Annotated[str, Form(max_length=1000)]

router = APIRouter()


@router.get(PAGE)
def data(my: Mine, done: Annotated[str, Query(max_length=20)] = "") -> Response:
    """What the store knows of the customer, each part with its own way to change it."""
    said = done if done in DONE else ""
    return my.show(
        "account_personal.html", lambda by: {"details": personal.details_of(by.account)}, done=said
    )


@router.get(f"{PAGE}/details")
def ask_details(my: Mine) -> Response:
    """The form for name, country and language."""
    return _details(my)


@router.post(f"{PAGE}/details")
def change_details(
    my: Mine,
    title: Text = "",
    first_name: Text = "",
    surname: Text = "",
    country: Text = "",
    language: Text = "",
) -> Response:
    """Other personal details (R25)."""
    typed = {
        "title": title,
        "first_name": first_name,
        "surname": surname,
        "country": country,
        "language": language,
    }

    def change(by: By) -> str:
        personal.change_details(by.account, filled(PersonalDetails, **typed))
        return f"{PAGE}?done=details"

    return my.act(change, lambda wrong: _details(my, wrong, typed), f"{PAGE}/details")


@router.get(f"{PAGE}/address")
def ask_address(my: Mine) -> Response:
    """The form for the billing address."""
    return _address(my)


@router.post(f"{PAGE}/address")
def change_address(
    my: Mine,
    street: Text = "",
    house_number: Text = "",
    postal_code: Text = "",
    city: Text = "",
    country: Text = "",
) -> Response:
    """Another billing address (R64)."""
    typed = dict(zip(ADDRESS, (street, house_number, postal_code, city, country), strict=True))

    def change(by: By) -> str:
        service.save_billing_address(by.account, Address(**typed))
        return f"{PAGE}?done=address"

    return my.act(change, lambda wrong: _address(my, wrong, typed), f"{PAGE}/address")


@router.get(f"{PAGE}/contact")
def ask_contact(my: Mine) -> Response:
    """The ways of contact, as they were chosen (R5)."""
    return _contact(my)


@router.post(f"{PAGE}/contact")
def change_contact(my: Mine, ways: Annotated[list[str] | None, Form()] = None) -> Response:
    """Other ways of contact (R5)."""
    chosen = ContactPreferences(**{way: way in (ways or ()) for way in WAYS})

    def change(by: By) -> str:
        personal.change_contact(by.account, Contact(contact=chosen))
        return f"{PAGE}?done=contact"

    return my.act(change, lambda wrong: _contact(my, wrong), f"{PAGE}/contact")


@router.get(f"{PAGE}/password")
def ask_password(my: Mine) -> Response:
    """The form for another password (R23)."""
    return my.show("account_password.html")


@router.post(f"{PAGE}/password")
def change_password(my: Mine, present: Text = "", new: Text = "") -> Response:
    """Another password: the one before is asked for, and all other sessions end (R23)."""

    def change(by: By) -> str:
        form = filled(PasswordChange, present=present, new=new)
        personal.change_password(by.work, by.account, form, on_phone=by.session.id)
        return f"{PAGE}?done=password"

    return my.act(
        change, lambda wrong: my.show("account_password.html", wrong=wrong), f"{PAGE}/password"
    )


@router.get(f"{PAGE}/email")
def ask_email(my: Mine) -> Response:
    """The form for another address (R24)."""
    return my.show("account_email.html", typed="")


@router.post(f"{PAGE}/email")
def change_email(my: Mine, email: Text = "", password: Text = "") -> Response:
    """Ask for another address: it counts once the link mailed to it was used (R24)."""

    def change(by: By) -> str:
        form = filled(NewEmail, email=email.strip(), password=password)
        personal.ask_email_change(by.work, by.account, form)
        return f"{PAGE}?done=email"

    def again(wrong: Wrong) -> Response:
        return my.show("account_email.html", wrong=wrong, typed=email)

    return my.act(change, again, f"{PAGE}/email")


def _details(my: My, wrong: Wrong | None = None, typed: dict[str, str] | None = None) -> Response:
    def values(by: By) -> Values:
        account = by.account
        known = {name: getattr(account, name) for name in PersonalDetails.model_fields}
        shown = typed or known
        return {"typed": shown, "countries": _countries(shown["country"])}

    return my.show("account_details.html", values, wrong)


def _address(my: My, wrong: Wrong | None = None, typed: dict[str, str] | None = None) -> Response:
    def values(by: By) -> Values:
        known = {"country": by.account.country, **(by.account.billing_address or {})}
        shown = typed or {name: str(known.get(name, "")) for name in ADDRESS}
        return {"typed": shown, "countries": _countries(shown["country"])}

    return my.show("account_address.html", values, wrong)


def _countries(present: str) -> tuple[str, ...]:
    known = len(present) == 2 and present.isascii() and present.isalpha() and present.isupper()
    return COUNTRIES if present in COUNTRIES or not known else (*COUNTRIES, present)


def _contact(my: My, wrong: Wrong | None = None) -> Response:
    return my.show(
        "account_contact.html",
        lambda by: {"chosen": personal.details_of(by.account).contact, "ways": WAYS},
        wrong,
    )
