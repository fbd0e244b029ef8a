"""What a kiosk is told at its start, and what it says when that cannot be used."""

from pathlib import Path

import pytest

from kiosk.config import Config, ConfigInvalid, load_config


def test_nothing_said_is_the_default() -> None:
    """Without a file and without variables the kiosk has sensible settings."""
    assert load_config(environment={}) == Config()


def test_the_environment_stands_over_the_file(tmp_path: Path) -> None:
    """A variable wins; what it does not name stays as in the file."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        'store_url = "https://a.example"\nfullscreen = false\nscreen_width_mm = 345\ndata_dir = "/srv/kiosk"\n'
    )
    environment = {
        "KIOSK_STORE_URL": "https://b.example",
        "KIOSK_FULLSCREEN": "yes",
        "KIOSK_SCREEN_HEIGHT_MM": "611",
        "OTHER": "x",
    }
    config = load_config(file, environment)
    assert (config.store_url, config.fullscreen) == ("https://b.example", True)
    assert (config.screen_width_mm, config.screen_height_mm) == (345, 611)
    assert config.data_dir == Path("/srv/kiosk")


def test_k5_idle_times_are_a_table_of_seconds(tmp_path: Path) -> None:
    """K5: a dealer gives a group of screens more or less time; what is not named stays usual."""
    file = tmp_path / "kiosk.toml"
    file.write_text("[idle_s]\nphone = 300\nwarning = 30\n")
    assert load_config(file, {}).idle_s == {"phone": 300, "warning": 30}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("store_url = 5", "store_url"),
        ('fullscreen = "perhaps"', "fullscreen"),
        ("fullscreen = 1", "fullscreen"),
        ("screen_width_mm = true", "screen_width_mm"),
        ("data_dir = 1", "data_dir"),
        ("stor_url = 'x'", "stor_url"),
        ("idle_s = 60", "idle_s"),
        ("[idle_s]\nhome = 60", "home"),
        ("[idle_s]\nphone = 3", "phone"),
        ("[idle_s]\nphone = true", "phone"),
        ("store_url =", "kiosk.toml"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, text: str, named: str) -> None:
    """The person who typed it learns which one it is."""
    file = tmp_path / "kiosk.toml"
    file.write_text(text)
    with pytest.raises(ConfigInvalid, match=named):
        load_config(file, {})


def test_a_named_file_has_to_be_there(tmp_path: Path) -> None:
    """Only the usual place may be empty."""
    with pytest.raises(ConfigInvalid):
        load_config(tmp_path / "missing.toml", {})
