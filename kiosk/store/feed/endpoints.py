"""Route of the outgoing feed."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from kiosk.store.feed import service
from kiosk.store.http.calls import Asked

router = APIRouter(prefix="/v1")

LAST = 2**63 - 1
Page = Annotated[int, Query(ge=1, le=500)]
Number = Annotated[int, Query(ge=0, le=LAST)]


@router.get("/feed")
def feed(call: Asked, after: Number = 0, limit: Page = 100) -> Response:
    """Changes of accounts and their cars, for the maker's other apps (R18)."""
    return call.read(lambda by: service.page(by.work, after, limit))
