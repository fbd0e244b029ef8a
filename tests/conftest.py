"""Give every test the same quiet surroundings, whatever the machine it runs on."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import settings

# Before anything imports Qt: no display, no graphics card, no compiled QML left on the disk.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"

# A test never reads or writes what belongs to the person who runs it.
_home = Path(tempfile.mkdtemp(prefix="kiosk-tests-"))
for _variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    _folder = _home / _variable.lower()
    _folder.mkdir()
    os.environ[_variable] = str(_folder)

# Timing is never asserted, and a failure found once is found again.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


def pytest_unconfigure() -> None:
    """Remove the surroundings again."""
    import shutil

    shutil.rmtree(_home, ignore_errors=True)
