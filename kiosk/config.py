"""What a kiosk is told at its start: a TOML file, and environment variables over it."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

APP_NAME = "services-store-kiosk"
ENVIRONMENT_PREFIX = "KIOSK_"

IDLE_GROUPS = frozenset({"usual", "attract", "secrets", "reading", "phone", "warning"})
"""The groups of screens that may be left alone for a time of their own, and the warning before the end (K5)."""
IDLE_S = range(10, 3601)
"""The seconds allowed: nobody is thrown out in the middle of a word, and no visit stays open for hours."""


class ConfigInvalid(ValueError):
    """The settings cannot be used; the message names the setting and what is wrong with it."""


def default_data_dir() -> Path:
    """Where the kiosk keeps its database and identity when nothing else is said."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def default_config_file() -> Path:
    """Where the settings are looked for when no file is named."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)) / "kiosk.toml"


@dataclass(frozen=True)
class Config:
    """The settings of one kiosk.

    `store_url` is https, or http on this machine only. `ca_file` names certificates to trust instead of the usual
    ones. `service_pin_hash` is made by `python -m kiosk pin`; without one the service panel stays shut (K7).
    `idle_s` holds the seconds per group of `IDLE_GROUPS` that differ from the usual ones.
    `screen_width_mm` and `screen_height_mm` are the picture's size, 0 where it should be asked of the display.
    """

    store_url: str = ""
    data_dir: Path = field(default_factory=default_data_dir)
    ca_file: Path | None = None
    service_pin_hash: str = ""
    language: str = "nl"
    fullscreen: bool = True
    screen_width_mm: int = 0
    screen_height_mm: int = 0
    idle_s: Mapping[str, int] = field(default_factory=dict)


def load_config(file: Path | None = None, environment: Mapping[str, str] | None = None) -> Config:
    """The settings of `file` (the usual one may be missing, a named one may not), with `KIOSK_…` variables over them.

    Raises ConfigInvalid.
    """
    config = _over(Config(), _read(file), "setting")
    values = os.environ if environment is None else environment
    names = {f"{ENVIRONMENT_PREFIX}{entry.name.upper()}": entry.name for entry in fields(Config)}
    given = {names[name]: value for name, value in values.items() if name in names}
    return _over(config, given, "environment variable")


def _read(file: Path | None) -> dict[str, Any]:
    path = file or default_config_file()
    if file is None and not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigInvalid(f"the settings file {path} cannot be read: {error}") from error


def _over(config: Config, values: Mapping[str, Any], what: str) -> Config:
    kinds = {entry.name: entry.type for entry in fields(Config)}
    changes: dict[str, Any] = {}
    for name, value in values.items():
        if name not in kinds:
            raise ConfigInvalid(f"there is no {what} called {name}")
        changes[name] = _converted(name, value, kinds[name])
    return replace(config, **changes)


def _converted(name: str, value: Any, kind: Any) -> Any:
    if name == "idle_s":
        return _idle_times(value)
    if kind is bool and isinstance(value, str):
        words = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
        value = words.get(value.lower(), value)
    if kind is int and isinstance(value, str) and value.isdecimal():
        value = int(value)
    if kind in (bool, int, str):
        if type(value) is not kind:
            raise ConfigInvalid(f"{name} has to be a {kind.__name__}")
        return value
    if not isinstance(value, str):
        raise ConfigInvalid(f"{name} has to be a path")
    return Path(value).expanduser()


def _idle_times(value: Any) -> dict[str, int]:
    if not isinstance(value, dict):
        raise ConfigInvalid("idle_s has to be a table in the settings file")
    for group, seconds in value.items():
        if group not in IDLE_GROUPS:
            raise ConfigInvalid(f"idle_s has no group called {group}")
        if type(seconds) is not int or seconds not in IDLE_S:
            limits = f"{IDLE_S.start} to {IDLE_S.stop - 1}"
            raise ConfigInvalid(f"idle_s.{group} has to be whole seconds, {limits}")
    return dict(value)
