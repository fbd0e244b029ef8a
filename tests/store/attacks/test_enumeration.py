"""Nobody can find out who has an account: the same words, the same shape and the same work either way (DESIGN §6)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
from argon2 import PasswordHasher
from sqlalchemy import event

from tests.store.support import DEMO_EMAIL, Kiosk, Running, account_body, new_email, new_key


class Effort:
    """What the store does for a request, counted: hashes of passwords and writes to the database."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()

    def statement(self, _connection: object, _cursor: object, text: str, *_rest: object) -> None:
        # Used proofs are swept now and then, by the chance of their names, whoever asks.
        if "used_proofs" not in text:
            self.done[text.strip().partition(" ")[0]] += 1

    def counted(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.done[name] += 1
            return real(*arguments, **named)

        return call

    def of(self, ask: Callable[[], requests.Response]) -> tuple[requests.Response, Counter[str]]:
        """The answer to a request, and what was done for it."""
        self.done.clear()
        answer = ask()
        return answer, Counter(self.done)


@pytest.fixture
def effort(running: Running, monkeypatch: pytest.MonkeyPatch) -> Iterator[Effort]:
    found = Effort()
    for name in ("hash", "verify"):
        monkeypatch.setattr(
            PasswordHasher, name, found.counted("argon2", getattr(PasswordHasher, name))
        )
    engine = running.store.database.engine
    event.listen(engine, "after_cursor_execute", found.statement)
    yield found
    event.remove(engine, "after_cursor_execute", found.statement)


def shape(answer: requests.Response) -> object:
    """An answer without what differs between any two answers."""
    headers = {name.lower() for name in answer.headers}
    return answer.status_code, headers, _types(answer.json() if answer.content else None)


def _types(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _types(inner) for name, inner in value.items()}
    return type(value).__name__ if isinstance(value, str) else value


def sign_in(kiosk: Kiosk, email: str) -> requests.Response:
    return kiosk.call("POST", "/v1/sessions", {"email": email, "password": "niet het wachtwoord"})


def ask_reset(kiosk: Kiosk, email: str) -> requests.Response:
    return kiosk.call("POST", "/v1/password-resets", {"email": email, "language": "nl"})


def create(kiosk: Kiosk, email: str) -> requests.Response:
    return kiosk.post("/v1/accounts", account_body(email=email), key=new_key())


@pytest.mark.parametrize(("ask", "status"), [(sign_in, 401), (ask_reset, 202), (create, 201)])
def test_a_known_and_an_unknown_address_look_and_cost_the_same(
    kiosk: Kiosk, effort: Effort, ask: Callable[[Kiosk, str], requests.Response], status: int
) -> None:
    """R4, R7, R21: by text, by shape, and by work: time is not asserted, what takes it is counted."""
    ask(kiosk, new_email())  # whatever is made once is made
    unknown, without = effort.of(lambda: ask(kiosk, new_email()))
    known, with_account = effort.of(lambda: ask(kiosk, DEMO_EMAIL))
    assert known.status_code == status
    assert shape(known) == shape(unknown)
    assert DEMO_EMAIL not in json.dumps(_types(known.json() if known.content else {}))
    assert with_account["argon2"] == without["argon2"]
    for verb in ("INSERT", "UPDATE", "DELETE"):
        assert with_account[verb] == without[verb], verb
