"""The text behind a tick box, in the customer's language where there is one (R61)."""

from dataclasses import dataclass

from kiosk.contract.catalogue import TermsDocument
from kiosk.domain.consent import Terms
from kiosk.ports.storage import Storage


class TermsNotHere(Exception):
    """The kiosk has not received this text yet: nothing can be accepted before it can be read."""


@dataclass(frozen=True)
class ReadTerms:
    """The present version of a text in `language`, else in English; its own `language` says which was found."""

    storage: Storage

    def __call__(self, terms: Terms, language: str) -> TermsDocument:
        for wanted in (language, "en"):
            document = self.storage.terms(terms, wanted)
            if document is not None:
                return document
        raise TermsNotHere(terms.value)
