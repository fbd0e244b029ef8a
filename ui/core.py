"""The kiosk's core arrives after the first frame (DESIGN §10); this is how the screens cope until then."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.contract.devices import DeviceSettings
    from kiosk.usecases import Core, Usecases


START_AGAIN_S = 10.0
"""How long a start that failed is waited with: a disk may come back, a kiosk may be enrolled meanwhile."""


class StartFailed(RuntimeError):
    """The core could not be built (disk, configuration); the reason is its cause."""


class LateCore:
    """A core that is being built on another thread."""

    def __init__(self) -> None:
        self._ready = threading.Event()
        self._closing = threading.Event()
        self._core: Core | None = None
        self._settings: DeviceSettings | None = None
        self._error: Exception | None = None

    def build(self, build: Callable[[], Core]) -> None:
        """Build the core on this thread and let those who wait go on; never raises."""
        try:
            core = build()
            self._settings = core.usecases.device_settings()
            self._core, self._error = core, None
        except Exception as error:  # noqa: BLE001 - whatever it was, the screen says that the start failed
            self._error = error
        self._ready.set()

    def build_until_it_stands(
        self,
        build: Callable[[], Core],
        told: Callable[[], None],
        again_s: float = START_AGAIN_S,
    ) -> None:
        """As `build`, again and again until it succeeds or the kiosk closes; `told` is called after each try."""
        while True:
            self.build(build)
            told()
            if self._error is None or self._closing.wait(again_s):
                return

    def stop_building(self) -> None:
        """Try no more."""
        self._closing.set()

    @property
    def error(self) -> Exception | None:
        """Why there is no core, once that is known."""
        return self._error

    @property
    def now(self) -> Core | None:
        """The core if it is there already; safe on the GUI thread."""
        return self._core

    @property
    def settings(self) -> DeviceSettings | None:
        """The device's settings as last read; safe on the GUI thread, nothing before the first contact."""
        return self._settings

    @property
    def usecases(self) -> Usecases:
        """The use cases; waits for them, so only for worker threads. Raises StartFailed."""
        self._ready.wait()
        if self._core is None:
            raise StartFailed("the core could not be built") from self._error
        return self._core.usecases

    def refresh_settings(self) -> None:
        """Read the device's settings anew; reads the disk, so only for worker threads."""
        self._settings = self.usecases.device_settings()

    def close(self) -> None:
        """Close the core, waiting for one that is still being built."""
        self._ready.wait()
        if self._core is not None:
            self._core.close()
