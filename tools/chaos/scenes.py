"""What happens at the kiosk while something is broken: a customer logs in, or orders; what they saw, and when it was over."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk import bootstrap
from kiosk.usecases import Core
from tests.journeys.kiosk_window import PORTRAIT, NeverHappened, live
from tests.journeys.kiosk_window import _below as below
from tools.chaos.showroom import EMAIL, Showroom, shown
from ui.core import LateCore
from ui.window import Options, Window

MESSAGE_WITHIN_S = 10.5
"""Ten seconds, and a half for the finger and the drawing."""
OFFLINE_WITHIN_S = 10.5
BACK_WITHIN_S = 15.5
STALL_AT_MOST_S = 0.1
TRIES_EVERY_S = 2.0
"""How often a customer whose order was refused touches the button again."""

Do = Callable[[Showroom], None]


@dataclass
class Seen:
    """What came of one fault. `saw` are the customer's words, times are seconds, `wrong` what must not be."""

    saw: str
    message_s: float | None = None
    offline_s: float | None = None
    back_s: float | None = None
    stall_s: float = 0.0
    wrong: tuple[str, ...] = ()

    @property
    def only_stalled(self) -> bool:
        """Whether the screen stood still, and all else was right."""
        return len(self.wrong) == 1 and self.wrong == tuple(_stalled(self.stall_s))


def log_in(room: Showroom, on: Do, off: Do, *, offline: bool = True) -> Seen:
    """A customer confirms e-mail and password in the middle of the fault; afterwards they do it once more.

    `offline`: whether the kiosk has to notice by itself that the store is out of reach.
    """
    room.wait_until_online()
    room.at_log_in()
    window, wrong = room.window, []
    before = set(window.texts())
    began_s = time.monotonic()
    on(room)
    room.probe.start()
    model = window.kiosk.log_in_model
    window.tap("primaryButton")
    tapped_s = time.monotonic()
    window.wait(lambda: model.property("problem") or window.stage != "log_in", "an answer")
    message_s = time.monotonic() - tapped_s
    saw = shown(window, before) if window.stage == "log_in" else "logged in all the same"
    if window.stage == "log_in" and window.text_of("email") != EMAIL:
        wrong.append("what was typed is gone")
    offline_s = None
    if offline:
        window.wait(lambda: not room.online, "offline noticed")
        offline_s = time.monotonic() - began_s
        wrong += _late("offline noticed", offline_s, OFFLINE_WITHIN_S)
    off(room)
    mended_s = time.monotonic()
    room.wait_until_online()
    back_s = time.monotonic() - mended_s
    if window.stage == "log_in":
        window.wait(lambda: not model.property("busy"), "the end of the first try")
        window.tap("primaryButton")
        window.wait(lambda: window.stage != "log_in", "logged in at last")
    stall_s = room.probe.stop()
    wrong += _late("the message", message_s, MESSAGE_WITHIN_S)
    wrong += _late("recovery", back_s, BACK_WITHIN_S)
    return Seen(saw, message_s, offline_s, back_s, stall_s, (*wrong, *_stalled(stall_s)))


def order(room: Showroom, on: Do, off: Do, *, back_within_s: float = BACK_WITHIN_S) -> Seen:
    """A customer orders in the middle of the fault; they wait, and one order comes of it."""
    room.wait_until_online()
    vin = room.at_payment()
    window, wrong = room.window, []
    before = set(window.texts())
    on(room)
    room.probe.start()
    window.tap("primaryButton")
    tapped_s = time.monotonic()
    window.wait(lambda: _order_news(room) != "", "news of the order")
    message_s = time.monotonic() - tapped_s
    news = _order_news(room)
    saw = "ordered all the same" if news == "confirmation" else shown(window, before)
    off(room)
    mended_s = time.monotonic()
    again_s = mended_s

    def ordered() -> bool:
        nonlocal again_s
        if (
            window.stage == "payment"
            and time.monotonic() > again_s
            and window.look("primaryButton")
        ):
            again_s = time.monotonic() + TRIES_EVERY_S
            window.tap("primaryButton")
        return window.stage == "confirmation"

    window.wait(ordered, "the order")
    back_s = time.monotonic() - mended_s
    stall_s = room.probe.stop()
    if room.orders_of(vin) != 1:
        wrong.append(f"{room.orders_of(vin)} orders in the store")
    wrong += _late("the message", message_s, MESSAGE_WITHIN_S)
    wrong += _late("recovery", back_s, back_within_s)
    return Seen(saw, message_s, None, back_s, stall_s, (*wrong, *_stalled(stall_s)))


def browse(room: Showroom, on: Do, off: Do) -> Seen:
    """The next customer logs in and looks at the services of their car."""
    room.wait_until_online()
    room.at_attract()
    on(room)
    room.at_log_in()
    room.probe.start()
    window = room.window
    home = window.kiosk.home_model
    states: list[str] = []

    def looked() -> bool:
        state = str(home.property("catalogueState"))
        if window.stage == "home" and (not states or states[-1] != state):
            states.append(state)
        return bool(states) and state not in {"loading", ""}

    window.tap("primaryButton")
    tapped_s = time.monotonic()
    window.wait(looked, "anything about the services")
    message_s = time.monotonic() - tapped_s
    off(room)
    mended_s = time.monotonic()
    window.wait(lambda: home.property("catalogueState") == "ready", "the services")
    back_s = time.monotonic() - mended_s
    stall_s = room.probe.stop()
    first = states[-1] if states else ""
    saw = "the services" if first == "ready" else f"services: {first}, then all of them"
    wrong = [*_late("the message", message_s, MESSAGE_WITHIN_S)]
    wrong += _late("recovery", back_s, BACK_WITHIN_S)
    return Seen(saw, message_s, None, back_s, stall_s, (*wrong, *_stalled(stall_s)))


def start(room: Showroom, on: Do, off: Do) -> Seen:
    """The kiosk is switched on in the middle of the fault, and nobody touches it afterwards."""
    room.window.close()
    on(room)
    opened = Opened(room)
    try:
        opened.wait(lambda: opened.trouble or opened.ready)
        message_s, saw = opened.passed_s(), opened.says() if opened.trouble else "the usual start"
        off(room)
        mended_s = time.monotonic()
        opened.wait(lambda: opened.ready and not opened.trouble)
        back_s = time.monotonic() - mended_s
    finally:
        opened.close()
        room.reopen()
    wrong = [*_late("the message", message_s, MESSAGE_WITHIN_S)]
    wrong += _late("recovery", back_s, BACK_WITHIN_S)
    return Seen(saw, message_s, None, back_s, 0.0, tuple(wrong))


class Opened:
    """A kiosk's window as the program itself opens it: it may come up with trouble, and tries again by itself."""

    def __init__(self, room: Showroom) -> None:
        options = Options(full_screen=False, size_px=PORTRAIT, language="nl")
        self._core = LateCore()
        self._window = Window(options, self._core)
        self._window.show(options)
        self._began_s = time.monotonic()

        def build() -> Core:
            return bootstrap.build(room.config)

        self._builder = threading.Thread(
            target=self._core.build_until_it_stands,
            args=(build, self._window.kiosk.core_arrived),
        )
        self._builder.start()

    @property
    def trouble(self) -> str:
        """Why it serves nobody."""
        return str(self._window.kiosk.property("trouble"))

    @property
    def ready(self) -> bool:
        """Whether its core stands."""
        return self._core.now is not None

    def passed_s(self) -> float:
        """Seconds since it was switched on."""
        return time.monotonic() - self._began_s

    def says(self) -> str:
        """What stands on the screen for trouble."""
        for item in below(self._window.view.contentItem()):
            if item.objectName() == "trouble":
                return str(item.property("title"))
        return ""

    def wait(self, condition: Callable[[], object]) -> None:
        """Let the window live until the condition holds."""
        ends = time.monotonic() + 60
        while not condition():
            if time.monotonic() > ends:
                raise NeverHappened(f"trouble {self.trouble!r}, {self._core.error!r}")
            live(10)

    def close(self) -> None:
        """Take it down."""
        self._core.stop_building()
        self._builder.join()
        self._window.close()


def healthy(room: Showroom) -> None:
    """Everything once without a fault: a screen that is made for the first time takes longer than ever after."""
    for scene in (log_in, browse, order):
        if scene is log_in:
            log_in(room, _nothing, _nothing, offline=False)
        else:
            scene(room, _nothing, _nothing)
    room.at_attract()


def _nothing(_room: Showroom) -> None:
    """No fault."""


def drain(room: Showroom, put: Callable[[Showroom], int], on: Do, off: Do) -> Seen:
    """Many orders wait while the store is gone, and all are there once it is back."""
    room.wait_until_online()
    room.at_attract()
    on(room)
    room.window.wait(lambda: not room.online, "offline noticed")
    count = put(room)
    core = room.core
    room.window.wait(lambda: core.sync.status().waiting == count, "all of them waiting")
    room.probe.start()
    off(room)
    mended_s = time.monotonic()
    room.window.wait(lambda: core.sync.status().waiting == 0, "the end of the queue")
    back_s = time.monotonic() - mended_s
    stall_s = room.probe.stop()
    wrong = [*_late("the queue", back_s, 60.0), *_stalled(stall_s)]
    return Seen(f"{count} orders waiting, then none", None, None, back_s, stall_s, tuple(wrong))


def hold(seconds: float) -> None:
    """Let the fault last, with the window alive."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        live(20)


def _order_news(room: Showroom) -> str:
    window = room.window
    if window.stage == "confirmation":
        return "confirmation"
    if window.stage == "payment":
        return str(window.kiosk.payment_model.property("problem") or "")
    state = str(window.kiosk.ordering_model.property("state"))
    return (
        "" if state == "sending" and not window.kiosk.ordering_model.property("problem") else state
    )


def _late(what: str, took_s: float, at_most_s: float) -> list[str]:
    return [f"{what} took {took_s:.1f} s"] if took_s > at_most_s else []


def _stalled(stall_s: float) -> list[str]:
    return (
        [f"the screen stood still for {stall_s * 1000:.0f} ms"] if stall_s > STALL_AT_MOST_S else []
    )
