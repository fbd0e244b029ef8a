"""Keys of other systems, by the store's command line (R18)."""

from __future__ import annotations

import pytest

from kiosk.store.__main__ import main
from tests.store.conftest import SECRET
from tests.store.life import system
from tests.store.support import Running, problem


def test_r18_a_key_is_issued_listed_and_taken_back(
    running: Running,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """R18: shown once, believed until it is revoked; only its hash is kept."""
    monkeypatch.setenv("STORE_DATABASE_URL", database_url)
    monkeypatch.setenv("STORE_SECRET", SECRET)
    assert main(["key", "--issue", "phone app"]) == 2
    assert main(["key", "--issue", "phone app", "--right", "feed"]) == 0
    key = capsys.readouterr().out.strip()
    assert system(running, "GET", "/v1/feed", key).status_code == 200
    assert main(["key", "--issue", "phone app", "--right", "care"]) == 1
    assert main(["key", "--list"]) == 0
    told = capsys.readouterr().out
    assert "phone app  feed" in told
    assert key not in told
    assert main(["key", "--revoke", "phone app"]) == 0
    problem(system(running, "GET", "/v1/feed", key), 401, "api_key_unknown")
    assert main(["key", "--revoke", "another"]) == 1
