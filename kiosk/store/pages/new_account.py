"""Reads the form for a new account, and says field by field what is wrong with it (R4, R5, R7)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError
from starlette.datastructures import FormData

from kiosk.contract.accounts import NewAccount
from kiosk.contract.problems import FieldProblem
from kiosk.domain.account import ContactPreferences
from kiosk.store.http.problems import Refused, refused_by

TITLES = ("", "mrs", "mr")
COUNTRIES = ("NL", "BE", "DE", "FR", "LU")
CONTACTS = ("email", "sms", "phone", "post")
_TEXTS = ("title", "first_name", "surname", "email", "country", "language")
_MAX_CHARS = 300
_KEY = re.compile(r"[A-Za-z0-9_-]{1,64}")
_WORDS = {
    "string_too_short": "missing",
    "missing": "missing",
    "string_too_long": "too_long",
    "email_invalid": "email_invalid",
    "adult_required": "adult_required",
    "password_length": "password_length",
    "password_weak": "password_weak",
}


@dataclass(frozen=True)
class Typed:
    """What stands in the form; never the password, which is typed anew each time."""

    texts: Mapping[str, str] = field(default_factory=dict)
    ticked: frozenset[str] = frozenset()
    key: str = ""

    def text(self, name: str) -> str:
        """What was typed into a field."""
        return self.texts.get(name, "")


def typed(form: FormData) -> Typed:
    """The form as it was sent, cut to what a page can show again."""
    texts = {name: str(form.get(name, ""))[:_MAX_CHARS] for name in (*_TEXTS, "next")}
    names = ("adult", *(f"contact_{name}" for name in CONTACTS))
    ticked = frozenset(name for name in names if form.get(name) == "yes")
    key = str(form.get("key", ""))
    return Typed(texts, ticked, key if _KEY.fullmatch(key) else "")


def new_account(found: Typed, password: str) -> NewAccount:
    """The account to be made; `Refused` names every field that cannot be taken."""
    wanted = {name: found.text(name).strip() for name in _TEXTS}
    if wanted["title"] not in TITLES:
        wanted["title"] = ""
    contact = {name: f"contact_{name}" in found.ticked for name in CONTACTS}
    try:
        return NewAccount(
            **wanted,
            password=password,
            adult="adult" in found.ticked,
            contact=ContactPreferences(**contact),
        )
    except ValidationError as error:
        refused = refused_by(error)
        if "adult" not in found.ticked:
            refused.fields += (FieldProblem(field="adult", reason="adult_required"),)
        raise refused from None


def wrong_of(error: Refused) -> dict[str, str]:
    """The word for what is wrong, by field."""
    found: dict[str, str] = {}
    for problem in error.fields:
        reason = problem.reason
        if problem.field == "password" and reason.startswith("string_too"):
            reason = "password_length"
        found.setdefault(problem.field, _WORDS.get(reason, "not_allowed"))
    return found
