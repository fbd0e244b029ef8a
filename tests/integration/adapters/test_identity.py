"""The kiosk's identity on the disk (K6)."""

import stat
from pathlib import Path

import pytest

from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.identity import (
    ENROLMENT_KEY_FILE,
    IDENTITY_FILE,
    Identity,
    IdentityDamaged,
    enrolment_key,
    read_identity,
    save_identity,
)


def test_k6_an_identity_is_kept_for_its_owner_only(tmp_path: Path) -> None:
    """K6: key and store together, readable by nobody else, not shown when printed."""
    folder = tmp_path / "kiosk"
    assert read_identity(folder) is None
    key = DeviceKey.new()
    identity = Identity("https://store.example", "kiosk-2", key.pem())
    save_identity(folder, Identity("https://other.example", "kiosk-1", DeviceKey.new().pem()))
    save_identity(folder, identity)
    assert read_identity(folder) == identity
    assert stat.S_IMODE((folder / IDENTITY_FILE).stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == [IDENTITY_FILE]
    assert "PRIVATE" not in repr(identity)
    assert identity.key().thumbprint == key.thumbprint


def test_k6_the_key_of_an_enrolment_outlives_a_lost_answer(tmp_path: Path) -> None:
    """K6: asked again, the store knows the key; once enrolled, the next enrolment takes a new one."""
    first = enrolment_key(tmp_path)
    file = tmp_path / ENROLMENT_KEY_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert enrolment_key(tmp_path).thumbprint == first.thumbprint
    save_identity(tmp_path, Identity("https://store.example", "kiosk-1", first.pem()))
    assert not file.exists()
    assert enrolment_key(tmp_path).thumbprint != first.thumbprint
    # The power may fail between keeping the identity and dropping the key.
    file.write_text(first.pem())
    assert enrolment_key(tmp_path).thumbprint != first.thumbprint
    file.write_text("half a key")
    assert enrolment_key(tmp_path).thumbprint != first.thumbprint


OLD = '{"store_url": "https://store.example", "device_token": "x"}'
NO_KEY = '{"store_url": "https://store.example", "device_id": "x", "private_key": "x"}'


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"store_url": "x"}', '{"a": 1}', OLD, NO_KEY])
def test_a_damaged_identity_is_named(tmp_path: Path, text: str) -> None:
    """It is not taken for "never enrolled"."""
    (tmp_path / IDENTITY_FILE).write_text(text)
    with pytest.raises(IdentityDamaged):
        read_identity(tmp_path)
