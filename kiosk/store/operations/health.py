"""Tells a supervisor whether the process lives, and a load balancer whether it can do its work."""

import logging
from functools import lru_cache

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from fastapi import APIRouter, Request, Response
from sqlalchemy.exc import SQLAlchemyError

from kiosk.contract.problems import Code
from kiosk.store import migrating
from kiosk.store.database import Database
from kiosk.store.http.problems import Refused

log = logging.getLogger(__name__)

RETRY_S = 5

router = APIRouter()


@router.get("/healthz")
def alive() -> Response:
    """The process answers; nothing else is asked."""
    return Response('{"status":"ok"}', media_type="application/json")


@router.get("/readyz")
def ready(request: Request) -> Response:
    """The database answers and has the schema of this code; else 503 with the part that is missing."""
    missing = what_is_missing(request.app.state.store.database)
    if missing is not None:
        log.warning("not ready: %s %s", *missing)
        raise Refused(Code.UNAVAILABLE, fields=[missing], retry_after_s=RETRY_S)
    return Response('{"status":"ready"}', media_type="application/json")


def what_is_missing(database: Database) -> tuple[str, str] | None:
    """The part that keeps the store from working, and how it is; nothing where all is well."""
    try:
        with database.engine.connect() as connection:
            present = MigrationContext.configure(connection).get_current_revision()
    except SQLAlchemyError:
        return "database", "unreachable"
    return None if present == _newest() else ("schema", "other_version")


@lru_cache(maxsize=1)
def _newest() -> str | None:
    script = ScriptDirectory.from_config(migrating.config("sqlite://"))
    return script.get_current_head()
