"""The change feed that fills the kiosk's cache: services, texts of terms (DESIGN §4).

`GET /v1/changes?after=<cursor>&limit=50` answers what changed since the cursor, oldest first; an entry replaces what
the kiosk has under the same kind and key, or deletes it. The first call uses an empty cursor.
"""

from kiosk.contract.base import Reply
from kiosk.domain.catalogue import Service
from kiosk.domain.consent import Terms


class TermsDocument(Reply):
    """A version of the terms in one language: the text behind a tick box (R61). Plain text; blank lines part paragraphs."""

    terms: Terms
    version: str
    language: str
    title: str
    body: str


class ServiceChange(Reply):
    """A service that is new, changed or (without a body) gone."""

    id: str
    service: Service | None


class TermsChange(Reply):
    """A text of terms that is new or changed."""

    document: TermsDocument


class Changes(Reply):
    """A page of the feed; `more` says that the next page is worth asking for at once."""

    cursor: str
    more: bool
    services: tuple[ServiceChange, ...]
    terms: tuple[TermsChange, ...]
