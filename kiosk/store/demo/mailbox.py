"""The demonstration's mailbox: takes every mail over real SMTP and shows it, and is the demonstration's front page."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from aiosmtpd.smtp import SMTP, Envelope, Session
from fastapi import APIRouter, FastAPI, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response

from kiosk.domain.contract import MARKET_ZONES
from kiosk.store.demo.letters import Letter, read_letter
from kiosk.store.demo.serving import Port
from kiosk.store.pages.rendering import STATIC, LastingFiles, Pages
from kiosk.store.pages.words import LANGUAGES, preferred

TEMPLATES = Path(__file__).resolve().parent / "templates"
MAX_MAIL_BYTES = 2_000_000
LETTER_POLICY = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
    "style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"
)


@dataclass(frozen=True)
class FrontPage:
    """What the front page leads to."""

    store_url: str
    cars_url: str
    test_cards: Sequence[tuple[str, str]]
    customer_email: str
    customer_password: str
    market: str


class Letterbox:
    """The mails, each a file of its own in a folder, so that they are still there after a restart."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        folder.mkdir(parents=True, exist_ok=True)

    def put(self, raw: bytes) -> None:
        """Keep a mail."""
        with self._lock:
            number = max((int(path.stem) for path in self._folder.glob("*.eml")), default=0) + 1
            (self._folder / f"{number:05d}.eml").write_bytes(raw)

    def letters(self) -> list[Letter]:
        """All mails, the latest first."""
        with self._lock:
            paths = sorted(self._folder.glob("*.eml"), reverse=True)
            return [_read(path) for path in paths]

    def letter(self, number: int) -> Letter | None:
        """The mail with that number."""
        path = self._folder / f"{number:05d}.eml"
        return _read(path) if path.exists() else None

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd calls it by this name
        """Take a mail in, as aiosmtpd hands it over."""
        content = envelope.content
        raw = content.encode() if isinstance(content, str) else content
        await asyncio.get_running_loop().run_in_executor(None, self.put, raw or b"")
        return "250 OK"


def create_mailbox(letterbox: Letterbox, smtp: Port, front: FrontPage) -> FastAPI:
    """The application; it answers SMTP on the port `smtp` for as long as it runs."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()

        def answer() -> SMTP:
            return SMTP(letterbox, data_size_limit=MAX_MAIL_BYTES, hostname="mailbox.example")

        server = await loop.create_server(answer, sock=smtp.socket)
        yield
        server.close()
        await server.wait_closed()

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.include_router(_routes(letterbox, front))
    app.mount("/static", LastingFiles(directory=STATIC))
    return app


def _routes(letterbox: Letterbox, front: FrontPage) -> APIRouter:
    router = APIRouter()
    pages = Pages(TEMPLATES, "demo_pages", frames=True)
    zone = MARKET_ZONES[front.market]

    def found(number: int) -> Letter:
        letter = letterbox.letter(number)
        if letter is None:
            raise HTTPException(404)
        return letter

    @router.get("/")
    def every_mail(request: Request) -> Response:
        letters = [(letter, letter.written_at.astimezone(zone)) for letter in letterbox.letters()]
        return pages.page("mails.html", _language(request), letters=letters)

    @router.get("/demo")
    def front_page(request: Request) -> Response:
        return pages.page("front.html", _language(request), front=front)

    @router.get("/mails.json")
    def for_machines(to: str = "") -> Response:
        letters = [letter for letter in letterbox.letters() if to in letter.recipient]
        return JSONResponse({"mails": [_json(letter) for letter in letters]})

    @router.get("/mails/{number}")
    def one_mail(request: Request, number: int) -> Response:
        return pages.page("mail.html", _language(request), letter=found(number))

    @router.get("/mails/{number}/html")
    def as_sent(number: int) -> Response:
        html = '<base target="_blank">' + found(number).html
        headers = {"Content-Security-Policy": LETTER_POLICY, "Referrer-Policy": "no-referrer"}
        return HTMLResponse(html, headers=headers)

    return router


def _language(request: Request) -> str:
    chosen = request.query_params.get("lang", "")
    accepted = request.headers.get("Accept-Language", "")
    return chosen if chosen in LANGUAGES else preferred(accepted)


def _read(path: Path) -> Letter:
    received_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return read_letter(path.read_bytes(), int(path.stem), received_at)


def _json(letter: Letter) -> dict[str, object]:
    return {
        "id": letter.id,
        "to": letter.recipient,
        "subject": letter.subject,
        "written_at": letter.written_at.isoformat(),
        "text": letter.text,
        "links": list(letter.links),
        "code": letter.code,
    }
