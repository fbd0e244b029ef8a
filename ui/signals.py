"""Lets Ctrl-C and `kill` end the kiosk in order: while Qt waits for events, Python would not hear a signal."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class QuitOnSignal(QObject):
    """Turns a signal into an ordinary quit of the application. Make one on the main thread; `close` undoes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._quit)
        signal.set_wakeup_fd(self._writing.fileno())
        self._before = {number: signal.signal(number, _heard) for number in ENDING}

    def close(self) -> None:
        """Hear no more; the former handlers are back."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _quit(self) -> None:
        self._reading.recv(64)
        # `quit` would ask the window first, which keeps every wish to close away (K8).
        QCoreApplication.exit(0)


def _heard(_number: int, _frame: object) -> None:
    """Python needs a handler of its own, else the system's ends the process at once."""
