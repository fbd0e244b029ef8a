"""Answers a request as soon as there is something newer than what the caller has, or after a while (long polling)."""

import asyncio
from collections.abc import Callable

from fastapi import Request, Response
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from kiosk.store.http.calls import Call, Caller

WAIT_S = 20.0
LOOK_EVERY_S = 0.4


async def newer_than(
    after: int,
    call: Call,
    request: Request,
    action: Callable[[Caller], tuple[BaseModel, int]],
) -> Response:
    """What `action` finds, once its version is above `after`, or after 20 seconds.

    Waiting costs neither a thread nor a database connection: each look is a transaction of its own.
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

    while True:
        response, version = await run_in_threadpool(look)
        if version > after or loop.time() >= until or await request.is_disconnected():
            return response
        await asyncio.sleep(LOOK_EVERY_S)
