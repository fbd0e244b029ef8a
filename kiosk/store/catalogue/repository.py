"""Queries about services and terms, and the feed of what changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.consent import Terms
from kiosk.store.catalogue.models import CatalogueRevision, ServiceRecord, TermsRecord


def service(session: Session, service_id: str) -> ServiceRecord | None:
    """The row of a service, also of one that is gone."""
    return session.get(ServiceRecord, service_id)


def services(session: Session) -> Sequence[ServiceRecord]:
    """The rows of all services, also of those that are gone."""
    return session.scalars(select(ServiceRecord).order_by(ServiceRecord.id)).all()


def services_after(session: Session, revision: int, limit: int) -> Sequence[ServiceRecord]:
    """The services that changed after a revision, oldest change first."""
    return session.scalars(
        select(ServiceRecord)
        .where(ServiceRecord.revision > revision)
        .order_by(ServiceRecord.revision)
        .limit(limit)
    ).all()


def terms_after(session: Session, revision: int, limit: int) -> Sequence[TermsRecord]:
    """The texts that were added after a revision, oldest first."""
    return session.scalars(
        select(TermsRecord)
        .where(TermsRecord.revision > revision)
        .order_by(TermsRecord.revision)
        .limit(limit)
    ).all()


def terms_texts(session: Session, terms: Terms) -> Sequence[TermsRecord]:
    """All versions and languages of a text."""
    return session.scalars(select(TermsRecord).where(TermsRecord.terms == terms)).all()


def versions_in_force(session: Session, terms: Terms, now: datetime) -> Sequence[str]:
    """The versions in force at an instant, the newest first."""
    return session.scalars(
        select(TermsRecord.version)
        .where(TermsRecord.terms == terms, TermsRecord.in_force_from <= now)
        .order_by(TermsRecord.in_force_from.desc(), TermsRecord.revision.desc())
    ).all()


def next_revision(session: Session) -> int:
    """The next revision; writers queue for it, so that a reader never misses one that commits late."""
    row = session.scalar(select(CatalogueRevision).with_for_update())
    if row is None:
        row = CatalogueRevision(id=1, last=0)
        session.add(row)
    row.last += 1
    session.flush()
    return row.last


def last_revision(session: Session) -> int:
    """The revision of the latest change; 0 for an empty catalogue."""
    return session.scalar(select(CatalogueRevision.last)) or 0
