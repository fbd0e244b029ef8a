"""Keeps None, True and False alive, because PySide6 6.12 gives one reference away with every void call.

Measured on Python 3.11: after some 5,000 calls such as ``timer.start()`` or ``processEvents()`` the interpreter
aborts with "deallocating None". From Python 3.12 on these objects are immortal by themselves (PEP 683).
"""

from __future__ import annotations

import ctypes
import sys

# More references than a kiosk can give away: at a million calls a second this lasts for 30,000 years.
SPARE_REFERENCES = 1 << 60


def protect() -> None:
    """Make the three objects as good as immortal; does nothing where Python does so itself."""
    if sys.version_info >= (3, 12):
        return
    for thing in (None, True, False):
        if sys.getrefcount(thing) < SPARE_REFERENCES:
            ctypes.c_ssize_t.from_address(id(thing)).value += SPARE_REFERENCES
