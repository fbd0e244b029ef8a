"""Tables of the catalogue: each row carries the revision at which it last changed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.consent import Terms
from kiosk.store.database import Json, Table, text_enum, uuid7


class CatalogueRevision(Table):
    """One row: the last revision given out. Writers lock it, so that revisions become visible in order."""

    __tablename__ = "catalogue_revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int]


class ServiceRecord(Table):
    """A service as sent to kiosks; without a body it is gone."""

    __tablename__ = "services"

    id: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[Json | None]
    revision: Mapped[int] = mapped_column(unique=True)


class TermsRecord(Table):
    """One version of the terms in one language."""

    __tablename__ = "terms"
    __table_args__ = (UniqueConstraint("terms", "version", "language"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)
    terms: Mapped[Terms] = mapped_column(text_enum(Terms))
    version: Mapped[str]
    language: Mapped[str]
    title: Mapped[str]
    body: Mapped[str]
    in_force_from: Mapped[datetime]
    revision: Mapped[int] = mapped_column(unique=True)
