"""Answers a request as soon as there is something newer than what the caller has, or after a while (long polling)."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from uuid import UUID

from fastapi import Request, Response
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from kiosk.store.http.calls import Call, Caller

WAIT_S = 20.0
LOOK_EVERY_S = 0.8
"""How often to look without having been woken: another process of the store may have changed something."""


async def newer_than(
    handoff_id: UUID,
    after: int,
    call: Call,
    request: Request,
    action: Callable[[Caller], tuple[BaseModel, int]],
) -> Response:
    """What `action` finds of a hand-off, once its version is above `after`, or after 20 seconds.

    Waiting costs neither a thread nor a database connection: each look is a transaction of its own, made when this
    process wrote a change.
    """
    loop = asyncio.get_running_loop()
    until = loop.time() + WAIT_S

    def look() -> tuple[Response, int]:
        seen: list[int] = []

        def read(by: Caller) -> BaseModel:
            found, version = action(by)
            seen.append(version)
            return found

        return call.read(read), seen[0]

    with call.store.news.awaited(handoff_id) as changed:
        while True:
            changed.clear()
            response, version = await run_in_threadpool(look)
            left_s = until - loop.time()
            if version > after or left_s <= 0 or await request.is_disconnected():
                return response
            with suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), min(LOOK_EVERY_S, left_s))
