"""What tests put in the place of the store and the clock, to bring about faults that real parts do not make on demand."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from kiosk.contract.catalogue import Changes
from kiosk.ports.store import CarPicture, Store
from tests.examples import NOW, SETTINGS, accepted


class ManualClock:
    """Stands still until it is moved; the wall clock may be set wrong, the one that only grows may not."""

    def __init__(self) -> None:
        self.instant = NOW
        self._passed_s = NOW.timestamp()

    def now(self) -> datetime:
        return self.instant

    def monotonic_s(self) -> float:
        return self._passed_s

    def move(self, seconds: float) -> None:
        self.instant += timedelta(seconds=seconds)
        self._passed_s += seconds

    def set_wall_back(self, days: int) -> None:
        self.instant -= timedelta(days=days)


class ScriptedStore:
    """A store that answers each method with what was scripted for it: a value, an error to raise, or a function.

    An unscripted method keeps its default answer; every call is noted in `calls`.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._script: dict[str, deque[Any]] = {}
        self.default: dict[str, Any] = {
            "changes": lambda after: Changes(cursor=after, more=False, services=(), terms=()),
            "device_settings": SETTINGS,
            "place_order": lambda _token, order: accepted(order),
            "car_picture": CarPicture(b"\x89PNG\r\n\x1a\n1", '"1"'),
            "sign_out": None,
        }

    def script(self, method: str, *answers: Any) -> None:
        """The next answers of a method, in order; afterwards its default again."""
        self._script.setdefault(method, deque()).extend(answers)

    def called(self, method: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of a method."""
        return [arguments for name, arguments in self.calls if name == method]

    def as_store(self) -> Store:
        """The same object, for the type checker."""
        return self

    def __getattr__(self, method: str) -> Callable[..., Any]:
        if method.startswith("_"):
            raise AttributeError(method)

        def answer(*arguments: Any, **named: Any) -> Any:
            self.calls.append((method, (*arguments, *named.values())))
            waiting = self._script.get(method)
            result = waiting.popleft() if waiting else self.default[method]
            if isinstance(result, BaseException):
                raise result
            return result(*arguments, **named) if callable(result) else result

        return answer


def sent_orders(store: ScriptedStore) -> list[tuple[str, UUID]]:
    """Session token and order id of each order that was sent."""
    return [(token, order.order_id) for token, order in store.called("place_order")]
