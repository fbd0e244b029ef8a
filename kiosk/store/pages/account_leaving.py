"""Taking one's data along, and closing the account with what that means beforehand (R26, R27)."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import Response

from kiosk.contract.my_account import Closing
from kiosk.store.accounts import closing, exporting, throttling
from kiosk.store.contracts import repository as contracts
from kiosk.store.pages.account_call import By, Mine, My, Values, Wrong, filled
from kiosk.store.pages.account_person import PAGE
from kiosk.store.pages.account_views import service_view
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser, browser

router = APIRouter()


@router.get(f"{PAGE}/export")
def ask_export(my: Mine) -> Response:
    """The two ways to take one's data along."""
    return my.show("account_export.html")


@router.get(f"{PAGE}/export/file")
def export_file(my: Mine) -> Response:
    """Everything that the store knows of the customer, as a file."""

    def file(by: By) -> Response:
        found = exporting.export(by.work, by.account).model_dump_json(indent=2)
        headers = {"Content-Disposition": f'attachment; filename="{exporting.FILE_NAME}"'}
        return Response(found, media_type="application/json", headers=headers)

    return my.answer(file)


@router.post(f"{PAGE}/export")
def mail_export(my: Mine) -> Response:
    """A link to the same file, by mail; not without end."""

    def ask(by: By) -> str:
        bucket = throttling.MAIL_ADDRESSEE.of(by.account.email_key)
        throttling.check(by.work, [bucket])
        throttling.count(by.work, [bucket])
        exporting.ask(by.work, by.account)
        return f"{PAGE}?done=export"

    def again(wrong: Wrong) -> Response:
        return my.show("account_export.html", wrong=wrong)

    return my.act(ask, again, f"{PAGE}/export")


@router.get(f"{PAGE}/closing")
def before_closing(my: Mine) -> Response:
    """What closing means: what runs on, what is still charged, what to take along (R26)."""
    return _closing(my)


@router.post(f"{PAGE}/closing")
def close(my: Mine, password: Annotated[str, Form(max_length=1000)] = "") -> Response:
    """Close the account; the phone is signed out by it."""

    def do(by: By) -> str:
        closing.close(by.work, by.account, filled(Closing, password=password))
        return "/account/closed"

    return my.act(do, lambda wrong: _closing(my, wrong), f"{PAGE}/closing")


@router.get("/account/closed")
def closed(request: Request, phone: Annotated[Browser, Depends(browser)]) -> Response:
    """What is seen last; whoever opens it at another time learns nothing."""
    pages: Pages = request.app.state.pages
    page = pages.page("message.html", phone.language(), key="account_closed", way="")
    phone.forget_account(page)
    return page


def _closing(my: My, wrong: Wrong | None = None) -> Response:
    def values(by: By) -> Values:
        preview = closing.preview(by.work, by.account)
        mine = {c.id: c for c in contracts.of_account(by.work.session, by.account.id)}

        def named(contract_id: object) -> object:
            return next(
                service_view(by.work, mine[i], by.language) for i in mine if i == contract_id
            )

        return {
            "preview": preview,
            "running": [named(c.contract_id) for c in preview.running],
            "reservations": [named(c.contract_id) for c in preview.reservations],
            "charges": [(named(c.contract.contract_id), c) for c in preview.charges],
        }

    return my.show("account_closing.html", values, wrong)
