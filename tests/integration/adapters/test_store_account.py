"""My account over HTTP: what a believable answer is, and what is none (R75d, R77)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from uuid import uuid4

import pytest

from kiosk.adapters.clock import SystemClock
from kiosk.adapters.device_key import DeviceKey
from kiosk.adapters.http import HttpClient
from kiosk.adapters.store_client import StoreClient
from kiosk.ports.store import StoreUnreachable
from tests.integration.adapters.servers import RawServer, Talk, raw_server, respond

KEY = DeviceKey.new()
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


class Answering:
    """A client of a server that always gives one answer."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.server: RawServer

    def __call__(self, talk: Talk) -> StoreClient:
        http = HttpClient()
        self.server = self._stack.enter_context(raw_server(talk))
        self._stack.callback(http.close)
        return StoreClient(http, self.server.url, KEY, SystemClock())


@pytest.fixture
def answering() -> Iterator[Answering]:
    with ExitStack() as stack:
        yield Answering(stack)


def picture(body: bytes = PNG, content_type: str = "image/png", count: str = "3") -> Talk:
    return respond(body, content_type=content_type, headers=f"Page-Count: {count}\r\n")


def test_r77_a_page_of_an_invoice_knows_how_many_there_are(answering: Answering) -> None:
    """R77: the picture and the number of pages; neither shows in a log."""
    page = answering(picture()).invoice_page("token", uuid4(), 2, 1600)
    assert (page.png, page.count) == (PNG, 3)
    assert "PNG" not in repr(page)
    assert b"/pages/2?width=1600 " in answering.server.requests[0]


@pytest.mark.parametrize(
    "talk",
    [
        pytest.param(picture(b"%PDF-1.7"), id="no picture"),
        pytest.param(picture(content_type="text/html"), id="another kind"),
        pytest.param(picture(count="0"), id="no page"),
        pytest.param(picture(count="-1"), id="less than none"),
        pytest.param(picture(count="²"), id="no digit"),
        pytest.param(picture(count="100000"), id="more than anybody reads"),
        pytest.param(respond(PNG, content_type="image/png"), id="no number"),
    ],
)
def test_r77_what_is_no_page_is_not_believed(answering: Answering, talk: Talk) -> None:
    """R77, DESIGN §5: never shown, never crashed on."""
    with pytest.raises(StoreUnreachable):
        answering(talk).invoice_page("token", uuid4(), 1, 1600)


def test_r75d_a_payment_that_was_not_taken_on_is_none(answering: Answering) -> None:
    """R75d: only 202 says that the bank is being asked, and only 202 that a mail is on its way."""
    with pytest.raises(StoreUnreachable):
        answering(respond(b"{}")).pay_again("token", uuid4(), None, uuid4())
    with pytest.raises(StoreUnreachable):
        answering(respond(b"")).mail_invoice("token", uuid4(), uuid4())
