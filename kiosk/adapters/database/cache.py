"""What the kiosk keeps of the store's catalogue: all of it can be fetched again, so a damaged file is made anew (K2)."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import (
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    select,
)
from sqlalchemy.dialects.sqlite import insert

from kiosk.adapters.database.files import DatabaseFile
from kiosk.contract.catalogue import Changes, TermsDocument
from kiosk.contract.devices import DeviceSettings
from kiosk.domain.catalogue import Service
from kiosk.domain.consent import Terms
from kiosk.ports.store import CarPicture

metadata = MetaData()
_fact = Table(
    "fact",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
_service = Table(
    "service",
    metadata,
    Column("id", String, primary_key=True),
    Column("body", String, nullable=False),
)
_terms = Table(
    "terms",
    metadata,
    Column("terms", String, primary_key=True),
    Column("language", String, primary_key=True),
    Column("body", String, nullable=False),
)
_picture = Table(
    "picture",
    metadata,
    Column("body", String, primary_key=True),
    Column("paint", String, primary_key=True),
    Column("width_px", Integer, primary_key=True),
    Column("etag", String, nullable=False),
    Column("png", LargeBinary, nullable=False),
)

SYNCED_AT_KEPT_EVERY = timedelta(minutes=10)
"""A pull that changed nothing is remembered on the disk no more often than this: each write wears it."""

_SERVICE = TypeAdapter(Service)
_T = TypeVar("_T")


class Cache:
    """The half of the port `Storage` that is a copy of the store's."""

    def __init__(self, file: DatabaseFile) -> None:
        self._cache = file
        self._memory = threading.Lock()
        self._settings: DeviceSettings | None = None
        self._synced_at: datetime | None = None
        self._synced_at_kept: datetime | None = None

    def start_anew(self) -> None:
        """The file was made anew: what is known of this kiosk itself goes in again, the rest comes with the next pull."""
        with self._memory:
            settings, self._settings = self._settings, None
            self._synced_at = self._synced_at_kept = None
        if settings is not None:
            self.save_settings(settings)

    def settings(self) -> DeviceSettings | None:
        """Who this kiosk is, as the store last said; from memory after the first call."""
        with self._memory:
            if self._settings is None:
                self._settings = self._fact("settings", DeviceSettings.model_validate_json)
            return self._settings

    def save_settings(self, settings: DeviceSettings) -> None:
        """Keep what the store said of this kiosk."""
        if settings == self.settings():
            return
        with self._cache.write() as connection:
            _set_fact(connection, "settings", settings.model_dump_json())
        with self._memory:
            self._settings = settings

    def cursor(self) -> str:
        """Where the next pull of the change feed goes on; empty before the first."""
        return self._fact("cursor", str) or ""

    def apply(self, changes: Changes, at: datetime) -> None:
        """Take over a page of the change feed, and its cursor with it."""
        moved = bool(changes.services or changes.terms) or changes.cursor != self.cursor()
        if not changes.more:
            self._synced_at = at
        kept = self._synced_at_kept
        if not moved and kept is not None and at - kept < SYNCED_AT_KEPT_EVERY:
            return
        with self._cache.write() as connection:
            for service in changes.services:
                _apply_service(connection, service.id, service.service)
            for terms in changes.terms:
                _apply_terms(connection, terms.document)
            _set_fact(connection, "cursor", changes.cursor)
            if not changes.more:
                _set_fact(connection, "synced_at", at.isoformat())
        self._synced_at_kept = at

    def services(self) -> tuple[Service, ...]:
        """Every service of the catalogue; one that this version cannot read is left out."""
        with self._cache.read() as connection:
            bodies = connection.scalars(select(_service.c.body).order_by(_service.c.id)).all()
        found = (_readable(_SERVICE.validate_json, body) for body in bodies)
        return tuple(service for service in found if service is not None)

    def terms(self, terms: Terms, language: str) -> TermsDocument | None:
        """The present version of a text in that language."""
        query = select(_terms.c.body).where(
            _terms.c.terms == terms.value, _terms.c.language == language
        )
        with self._cache.read() as connection:
            body = connection.scalar(query)
        return None if body is None else _readable(TermsDocument.model_validate_json, body)

    def synced_at(self) -> datetime | None:
        """When the catalogue was last pulled to its end."""
        return self._synced_at or self._fact("synced_at", datetime.fromisoformat)

    def picture(self, body: str, paint: str, width_px: int) -> CarPicture | None:
        """The picture held."""
        query = select(_picture.c.png, _picture.c.etag).where(
            _picture.c.body == body, _picture.c.paint == paint, _picture.c.width_px == width_px
        )
        with self._cache.read() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else CarPicture(row.png, row.etag)

    def save_picture(self, body: str, paint: str, width_px: int, picture: CarPicture) -> None:
        """Hold a picture, instead of the one held."""
        values = {"etag": picture.etag, "png": picture.png}
        statement = insert(_picture).values(body=body, paint=paint, width_px=width_px, **values)
        with self._cache.write() as connection:
            connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["body", "paint", "width_px"], set_=values
                )
            )

    def _fact(self, name: str, read: Callable[[str], _T]) -> _T | None:
        with self._cache.read() as connection:
            value = connection.scalar(select(_fact.c.value).where(_fact.c.name == name))
        return None if value is None else _readable(read, value)


def _readable(read: Callable[[str], _T], value: str) -> _T | None:
    """What was kept, or nothing where another version of the kiosk wrote it differently: it is fetched again."""
    try:
        return read(value)
    except (ValidationError, ValueError):
        return None


def _set_fact(connection: Connection, name: str, value: str) -> None:
    statement = insert(_fact).values(name=name, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def _apply_service(connection: Connection, service_id: str, service: Service | None) -> None:
    connection.execute(delete(_service).where(_service.c.id == service_id))
    if service is not None:
        body = _SERVICE.dump_json(service).decode()
        connection.execute(insert(_service).values(id=service_id, body=body))


def _apply_terms(connection: Connection, document: TermsDocument) -> None:
    key = {"terms": document.terms.value, "language": document.language}
    body = document.model_dump_json()
    statement = insert(_terms).values(**key, body=body)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["terms", "language"], set_={"body": body})
    )
