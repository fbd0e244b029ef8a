"""The demonstration's clock and its page: days pass at a touch, so that a charge in two weeks can be seen in a minute."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from threading import Lock
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from kiosk.domain.contract import MARKET_ZONES
from kiosk.store.clock import MovableClock
from kiosk.store.pages.rendering import Pages
from kiosk.store.pages.words import LANGUAGES, preferred

TEMPLATES = Path(__file__).resolve().parent / "templates"
STEPS_D = (1, 3, 14, 30)
MAX_STEP_D = 1200


class KeptClock(MovableClock):
    """A movable clock that is still where it was after a restart."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file = Lock()
        self._kept = timedelta()
        if path.is_file():
            self._kept = timedelta(seconds=float(path.read_text("ascii")))
            super().move(self._kept)

    def move(self, by: timedelta) -> None:
        """Move the clock, and write down how far it is from the real one."""
        with self._file:
            super().move(by)
            self._kept += by
            self._path.write_text(str(self._kept.total_seconds()), "ascii")


def clock_page(clock: MovableClock, market: str) -> APIRouter:
    """`GET /clock`, and `POST /clock` with `days` or the day `until`; the clock only goes forward."""
    router = APIRouter()
    pages = Pages(TEMPLATES, "demo_pages")
    zone = MARKET_ZONES[market]

    @router.get("/clock")
    def show(request: Request, lang: Annotated[str, Query(max_length=8)] = "") -> Response:
        accepted = request.headers.get("Accept-Language", "")
        language = lang if lang in LANGUAGES else preferred(accepted)
        now = clock.now().astimezone(zone)
        return pages.page(
            "clock.html", language, today=now.date(), time=f"{now:%H:%M}", steps=STEPS_D
        )

    @router.get("/clock.json")
    def for_machines() -> Response:
        return JSONResponse({"now": clock.now().astimezone(UTC).isoformat()})

    @router.post("/clock")
    def turn(
        request: Request,
        days: Annotated[int, Form(ge=0, le=MAX_STEP_D)] = 0,
        until: Annotated[str, Form(max_length=10)] = "",
        lang: Annotated[str, Query(max_length=8)] = "",
    ) -> Response:
        if request.headers.get("Sec-Fetch-Site", "") not in {"cross-site", "same-site"}:
            clock.move(_distance(clock, until) if until else timedelta(days=days))
        shown = f"?lang={lang}" if lang in LANGUAGES else ""
        return RedirectResponse(f"/clock{shown}", 303)

    def _distance(clock: MovableClock, until: str) -> timedelta:
        try:
            day = date.fromisoformat(until)
        except ValueError:
            return timedelta()
        aimed = datetime.combine(day, time(12, 0), zone)
        ahead = aimed - clock.now()
        return ahead if timedelta() < ahead <= timedelta(days=MAX_STEP_D) else timedelta()

    return router
