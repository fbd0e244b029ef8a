"""Nobody can find out on a phone who has an account: the same words, headers and work either way (DESIGN §6, R4, R7, R21)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
import requests

from tests.store.attacks.test_enumeration import Effort, effort
from tests.store.phones.test_log_in import form
from tests.store.support import DEMO_EMAIL, Running, new_email


def log_in(url: str, email: str) -> requests.Response:
    data = {"email": email, "password": "niet het wachtwoord"}
    return requests.post(f"{url}/account/log-in", data=data, allow_redirects=False, timeout=30)


def forgot(url: str, email: str) -> requests.Response:
    return requests.post(
        f"{url}/account/forgot", data={"email": email}, allow_redirects=False, timeout=30
    )


def create(url: str, email: str) -> requests.Response:
    return requests.post(f"{url}/account/new", data=form(email), allow_redirects=False, timeout=30)


def shape(answer: requests.Response, email: str) -> object:
    """An answer without what differs between any two answers."""
    headers = {
        name.lower(): re.sub(r"account=[\w-]+", "account=…", value)
        for name, value in answer.headers.items()
        if name.lower() not in ("date", "content-length")
    }
    return answer.status_code, headers, answer.text.replace(email, "…")


@pytest.mark.parametrize(("ask", "status"), [(log_in, 422), (forgot, 200), (create, 303)])
def test_a_known_and_an_unknown_address_look_and_cost_the_same(
    running: Running,
    effort: Effort,
    ask: Callable[[str, str], requests.Response],
    status: int,
) -> None:
    """R4, R7, R21: by text and by work: time is not asserted, what takes it is counted."""
    ask(running.url, new_email())  # whatever is made once is made
    email = new_email()
    unknown, without = effort.of(lambda: ask(running.url, email))
    known, with_account = effort.of(lambda: ask(running.url, DEMO_EMAIL))
    assert known.status_code == status
    assert shape(known, DEMO_EMAIL) == shape(unknown, email)
    assert with_account["argon2"] == without["argon2"]
    for verb in ("INSERT", "UPDATE", "DELETE"):
        assert with_account[verb] == without[verb], verb


ODD = [
    b"a\x00b@example.org",
    b"\xed\xa0\x80@example.org",
    b"\xff",
    b"a" * 900,
    "\u202e@x.nl".encode(),
]


@pytest.mark.parametrize("odd", ODD)
def test_odd_addresses_get_a_page(running: Running, odd: bytes) -> None:
    """Bytes that no form of ours sends are wrong like anything else, on every database."""
    forms: dict[str, dict[str, Any]] = {
        "log-in": {"email": odd, "password": odd},
        "forgot": {"email": odd},
        "new": {**form("x@example.org"), "email": odd, "first_name": odd, "key": odd},
    }
    for path, data in forms.items():
        answer = requests.post(f"{running.url}/account/{path}", data=data, timeout=30)
        assert (answer.status_code, "<h1>" in answer.text) == (422, True), path


__all__ = ["effort"]
