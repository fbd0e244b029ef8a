"""The kiosk's identity on the disk (K6)."""

import stat
from pathlib import Path

import pytest

from kiosk.adapters.identity import (
    IDENTITY_FILE,
    Identity,
    IdentityDamaged,
    read_identity,
    save_identity,
)


def test_k6_an_identity_is_kept_for_its_owner_only(tmp_path: Path) -> None:
    """K6: token and store together, readable by nobody else, not shown when printed."""
    folder = tmp_path / "kiosk"
    assert read_identity(folder) is None
    identity = Identity("https://store.example", "secret")
    save_identity(folder, Identity("https://other.example", "older"))
    save_identity(folder, identity)
    assert read_identity(folder) == identity
    assert stat.S_IMODE((folder / IDENTITY_FILE).stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == [IDENTITY_FILE]
    assert "secret" not in repr(identity)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"store_url": "x"}', '{"a": 1}'])
def test_a_damaged_identity_is_named(tmp_path: Path, text: str) -> None:
    """It is not taken for "never enrolled"."""
    (tmp_path / IDENTITY_FILE).write_text(text)
    with pytest.raises(IdentityDamaged):
        read_identity(tmp_path)
