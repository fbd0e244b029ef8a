"""Route of the change feed."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from kiosk.store.catalogue import service
from kiosk.store.http.calls import Asked

router = APIRouter(prefix="/v1")


@router.get("/changes")
def changes(
    call: Asked,
    after: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query()] = service.PAGE,
) -> Response:
    """What changed since the cursor, oldest first."""
    return call.read(lambda by: service.changes(by.work, after, limit))
