"""Where somebody may be led after logging in: pages of the store's own that ask who one is, and nothing else."""

import re
from functools import lru_cache

from kiosk.store.http.rights import RULES, Person

HOME = "/account"
MAX_CHARS = 200
_NAME = re.compile(r"{\w+}")
_PERSONS = (Person.ACCOUNT, Person.PHONE, Person.SIGN_IN)


@lru_cache(maxsize=1)
def _pages() -> re.Pattern[str]:
    paths = []
    for route, rule in RULES.items():
        method, path = route.split(" ")
        if method == "GET" and rule.person in _PERSONS:
            parts = (re.escape(part) for part in _NAME.split(path))
            paths.append("[A-Za-z0-9_-]{1,64}".join(parts))
    return re.compile("|".join(paths))


def checked(path: str) -> str:
    """The path where it is one of our pages that need an account or a phone, else the account's first page."""
    known = len(path) <= MAX_CHARS and _pages().fullmatch(path) is not None
    return path if known else HOME
