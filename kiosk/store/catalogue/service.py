"""The catalogue: what is on sale, which terms are in force, and the feed that keeps kiosks up to date."""

import base64
import binascii
import json
from datetime import datetime
from functools import lru_cache

from pydantic import TypeAdapter

from kiosk.contract.catalogue import Changes, ServiceChange, TermsChange, TermsDocument
from kiosk.domain.catalogue import Service
from kiosk.domain.consent import Terms
from kiosk.store.catalogue import repository
from kiosk.store.catalogue.models import ServiceRecord, TermsRecord
from kiosk.store.work import Work

PAGE = 50
_SERVICE: TypeAdapter[Service] = TypeAdapter(Service)


def service(work: Work, service_id: str) -> Service | None:
    """The service on sale under that id, or nothing where it is unknown or gone."""
    row = repository.service(work.session, service_id)
    return _service_of(row) if row is not None else None


def on_sale(work: Work) -> tuple[Service, ...]:
    """Everything that can be bought now."""
    found = (_service_of(row) for row in repository.services(work.session))
    return tuple(each for each in found if each is not None)


def put_service(work: Work, offered: Service) -> bool:
    """Put a service on sale or change it; false where nothing changed, so that kiosks need not fetch it."""
    body = json.loads(_sorted_json(offered))
    row = repository.service(work.session, offered.id)
    if row is not None and row.body == body:
        return False
    revision = repository.next_revision(work.session)
    if row is None:
        work.session.add(ServiceRecord(id=offered.id, body=body, revision=revision))
    else:
        row.body, row.revision = body, revision
    work.session.flush()
    return True


def withdraw_service(work: Work, service_id: str) -> bool:
    """Take a service off sale; false where it was not on sale."""
    row = repository.service(work.session, service_id)
    if row is None or row.body is None:
        return False
    row.body, row.revision = None, repository.next_revision(work.session)
    work.session.flush()
    return True


def put_terms(work: Work, document: TermsDocument, in_force_from: datetime) -> bool:
    """Add a version of the terms in one language. A version never changes; false where it is there already."""
    for row in repository.terms_texts(work.session, document.terms):
        if (row.version, row.language) == (document.version, document.language):
            return False
    work.session.add(
        TermsRecord(
            terms=document.terms,
            version=document.version,
            language=document.language,
            title=document.title,
            body=document.body,
            in_force_from=in_force_from,
            revision=repository.next_revision(work.session),
        )
    )
    work.session.flush()
    return True


def present_version(work: Work, terms: Terms) -> str | None:
    """The version of a text that a purchase needs now; nothing where there is no text."""
    versions = repository.versions_in_force(work.session, terms, work.now)
    return versions[0] if versions else None


def has_text(work: Work, terms: Terms, version: str, language: str) -> bool:
    """Whether there is such a version of a text in that language."""
    return any(
        (row.version, row.language) == (version, language)
        for row in repository.terms_texts(work.session, terms)
    )


def present_text(work: Work, terms: Terms, language: str) -> TermsDocument | None:
    """The present version of a text in that language, else in another that it has; nothing where there is no text."""
    version = present_version(work, terms)
    rows = [row for row in repository.terms_texts(work.session, terms) if row.version == version]
    rows.sort(key=lambda row: (row.language != language, row.language != "en"))
    return _document_of(rows[0]) if rows else None


def changes(work: Work, after: str, limit: int) -> Changes:
    """A page of the feed. A cursor that this store did not give starts from the beginning."""
    start = _revision_of(after)
    if start > repository.last_revision(work.session):
        start = 0
    limit = max(1, min(limit, PAGE))
    rows: list[ServiceRecord | TermsRecord] = [
        *repository.services_after(work.session, start, limit + 1),
        *repository.terms_after(work.session, start, limit + 1),
    ]
    rows.sort(key=lambda row: row.revision)
    page = rows[:limit]
    return Changes(
        cursor=_cursor(page[-1].revision if page else start),
        more=len(rows) > limit,
        services=tuple(
            ServiceChange(id=row.id, service=_service_of(row))
            for row in page
            if isinstance(row, ServiceRecord)
        ),
        terms=tuple(
            TermsChange(document=_document_of(row)) for row in page if isinstance(row, TermsRecord)
        ),
    )


def _service_of(row: ServiceRecord) -> Service | None:
    if row.body is None:
        return None
    return _parsed(json.dumps(row.body, sort_keys=True))


@lru_cache(maxsize=512)
def _parsed(body: str) -> Service:
    return _SERVICE.validate_json(body)


def _sorted_json(offered: Service) -> str:
    """Sets in a fixed order, so that the same service always compares equal."""
    body = _SERVICE.dump_python(offered, mode="json")
    for name, value in body["rule"].items():
        if isinstance(value, list):
            body["rule"][name] = sorted(value)
    return json.dumps(body)


def _document_of(row: TermsRecord) -> TermsDocument:
    return TermsDocument(
        terms=row.terms,
        version=row.version,
        language=row.language,
        title=row.title,
        body=row.body,
    )


def _cursor(revision: int) -> str:
    return base64.urlsafe_b64encode(f"r{revision}".encode()).decode().rstrip("=")


def _revision_of(cursor: str) -> int:
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return 0
    number = text[1:]
    return int(number) if text[:1] == "r" and number.isdigit() and len(number) < 19 else 0
