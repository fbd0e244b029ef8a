"""Giving a system a key, recognising it, and taking it back."""

from kiosk.contract.problems import Code
from kiosk.store import tokens
from kiosk.store.api_keys import repository
from kiosk.store.api_keys.models import ApiKey, ApiRight
from kiosk.store.database import uuid7
from kiosk.store.http.problems import Refused
from kiosk.store.http.text import plain
from kiosk.store.work import Work


class NameTaken(ValueError):
    """Another key has that name."""


def issue(work: Work, name: str, right: ApiRight) -> str:
    """A new key of 256 bits for one system, shown once. Raises NameTaken, or Refused for an unusable name."""
    wanted = plain(name, "name")
    if repository.by_name(work.session, wanted) is not None:
        raise NameTaken
    key = tokens.random_token()
    work.session.add(
        ApiKey(
            id=uuid7(),
            name=wanted,
            right=right,
            key_hash=tokens.token_hash(key),
            created_at=work.now,
        )
    )
    work.session.flush()
    return key


def identify(work: Work, key: str, right: ApiRight) -> ApiKey:
    """The system that holds this key; the same problem for an unknown, a revoked and another right's key."""
    found = repository.by_hash(work.session, tokens.token_hash(key)) if key else None
    if found is None or found.revoked_at is not None or found.right is not right:
        raise Refused(Code.API_KEY_UNKNOWN)
    return found


def revoke(work: Work, name: str) -> bool:
    """Take a key back, from its next request on; false where there is none of that name."""
    found = repository.by_name(work.session, name)
    if found is None:
        return False
    found.revoked_at = found.revoked_at or work.now
    return True
