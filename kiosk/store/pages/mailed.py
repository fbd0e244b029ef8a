"""What the pages behind mailed links share: the link's token, the phone that opened it, and its answer."""

from typing import Annotated

from fastapi import Depends, Path, Request
from fastapi.responses import Response

from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.session import Browser, browser
from kiosk.store.work import Store

Phone = Annotated[Browser, Depends(browser)]
Token = Annotated[str, Path(max_length=100)]


def store_of(request: Request) -> Store:
    """The store that answers this request."""
    found: Store = request.app.state.store
    return found


def page(
    request: Request,
    phone: Browser,
    template: str,
    own: str = "",
    status: int = 200,
    **values: object,
) -> Response:
    """A page in the language that the phone chose, else in its owner's `own`."""
    pages: Pages = request.app.state.pages
    answer = pages.page(template, phone.language(own), status=status, **values)
    phone.keep_language(answer)
    return answer
