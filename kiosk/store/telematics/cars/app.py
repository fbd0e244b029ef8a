"""Puts the embedded telematics together: an interface for the store, and a page per car for demonstrations."""

import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, FastAPI, Form, HTTPException, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response

from kiosk.domain.vehicle import Vehicle
from kiosk.store.database import Database
from kiosk.store.http.limits import Limits
from kiosk.store.pages.rendering import STATIC, LastingFiles, Pages
from kiosk.store.pages.words import LANGUAGES, preferred
from kiosk.store.telematics.cars import service
from kiosk.store.telematics.cars.messages import NewActivation, Readiness
from kiosk.store.telematics.cars.models import prepare
from kiosk.store.vehicles import pictures

TEMPLATES = Path(__file__).resolve().parent / "templates"
PICTURE_WIDTH_PX = 800


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class CarsSettings:
    """`vehicles` are the cars that get a page; any other VIN works too, without one."""

    database: Path
    key: str = field(repr=False)
    vehicles: Sequence[Vehicle]
    now: Callable[[], datetime] = _now


def create_cars(settings: CarsSettings) -> FastAPI:
    """The application."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    database = Database(f"sqlite:///{settings.database}")
    prepare(database.engine)

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, _error: RequestValidationError) -> JSONResponse:
        return JSONResponse({"title": "invalid"}, 422)

    app.add_middleware(Limits, https=False)
    app.include_router(_interface(settings, database))
    app.include_router(_pages(settings, database))
    app.mount("/static", LastingFiles(directory=STATIC))
    app.state.database = database
    return app


def _interface(settings: CarsSettings, database: Database) -> APIRouter:
    def authorise(request: Request) -> None:
        given = request.headers.get("Authorization", "").encode()
        if not hmac.compare_digest(given, f"Bearer {settings.key}".encode()):
            raise HTTPException(401)

    router = APIRouter(prefix="/v1", dependencies=[Depends(authorise)])

    @router.get("/cars/{vin}/readiness")
    def readiness(vin: str) -> Response:
        with database.transaction(write=False) as session:
            why = service.hindrance(service.car(session, vin))
        return JSONResponse(Readiness(hindrance=why).model_dump(mode="json"))

    @router.put("/activations/{contract_id}")
    def activate(contract_id: UUID, order: NewActivation) -> Response:
        with database.transaction(write=True) as session:
            reply = service.activate(session, str(contract_id), order, settings.now())
        return JSONResponse(reply.model_dump(mode="json"))

    @router.put("/deactivations/{contract_id}")
    def deactivate(contract_id: UUID, order: NewActivation) -> Response:
        with database.transaction(write=True) as session:
            service.deactivate(session, str(contract_id), order, settings.now())
        return Response(status_code=204)

    @router.put("/pauses/{contract_id}")
    def pause(contract_id: UUID, order: NewActivation) -> Response:
        with database.transaction(write=True) as session:
            service.pause(session, str(contract_id), order, settings.now())
        return Response(status_code=204)

    @router.put("/resumptions/{contract_id}")
    def resume(contract_id: UUID, order: NewActivation) -> Response:
        with database.transaction(write=True) as session:
            service.resume(session, str(contract_id), order, settings.now())
        return Response(status_code=204)

    return router


def _language(request: Request) -> str:
    chosen = request.query_params.get("lang", "")
    return chosen if chosen in LANGUAGES else preferred(request.headers.get("Accept-Language", ""))


def _pages(settings: CarsSettings, database: Database) -> APIRouter:
    router = APIRouter()
    pages = Pages(TEMPLATES, "cars_pages")
    known = {vehicle.vin: vehicle for vehicle in settings.vehicles}

    def found(vin: str) -> Vehicle:
        return _found(known, vin)

    @router.get("/")
    def every_car(request: Request) -> Response:
        return pages.page("cars.html", _language(request), vehicles=settings.vehicles)

    @router.get("/cars/{vin}")
    def one_car(request: Request, vin: str) -> Response:
        vehicle = found(vin)
        with database.transaction(write=False) as session:
            row = service.car(session, vin)
            switched = service.services_in(session, vin)
        return pages.page(
            "car.html",
            _language(request),
            vehicle=vehicle,
            switches=[(name, getattr(row, name)) for name in service.SWITCHES],
            hindrance=service.hindrance(row),
            code=service.code_of(vin),
            wrong=request.query_params.get("wrong") == "code",
            switched=switched,
        )

    @router.post("/cars/{vin}")
    def turn(
        vin: str,
        name: Annotated[str, Form(pattern="^(ignition|outdoors|sharing|unlocked|unit)$")],
        on: Annotated[str, Form(pattern="^(yes|no)$")],
        code: Annotated[str, Form(max_length=20)] = "",
        lang: Annotated[str, Query(max_length=8)] = "",
    ) -> Response:
        found(vin)
        # Whoever sits in the car types its code; nothing else takes the question from its screen.
        wrong = (name, on) == ("unlocked", "yes") and code.strip() != service.code_of(vin)
        if not wrong:
            with database.transaction(write=True) as session:
                service.set_switch(session, vin, name, on=on == "yes")
        return RedirectResponse(_back(vin, lang, wrong=wrong), 303)

    @router.get("/pictures/{vin}")
    def picture(vin: str) -> Response:
        return _picture(found(vin))

    return router


def _found(known: Mapping[str, Vehicle], vin: str) -> Vehicle:
    if vin not in known:
        raise HTTPException(404)
    return known[vin]


def _back(vin: str, lang: str, *, wrong: bool) -> str:
    told = {"lang": lang} if lang in LANGUAGES else {}
    told |= {"wrong": "code"} if wrong else {}
    return f"/cars/{vin}" + (f"?{urlencode(told)}" if told else "")


def _picture(vehicle: Vehicle) -> Response:
    drawn = pictures.render(vehicle.body.value, pictures.paint_hex(vehicle.paint), PICTURE_WIDTH_PX)
    headers = {"Cache-Control": "max-age=3600", "ETag": drawn.etag}
    return Response(drawn.png, media_type="image/png", headers=headers)
