"""`python -m kiosk.store serve`: one process or several, with logs, metrics and an orderly end."""

import argparse
import multiprocessing
import os
import signal
import sys
import threading
from contextlib import nullcontext
from multiprocessing.process import BaseProcess

import uvicorn
from fastapi import FastAPI

from kiosk.store.app import create_app
from kiosk.store.operations import logs, metrics
from kiosk.store.settings import Settings
from kiosk.store.work import Store

FINISH_WITHIN_S = 25
"""Requests under way at the end may take this long: a kiosk that follows a hand-off waits up to 20 s."""


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Make the command known."""
    parser = commands.add_parser("serve", help="answer kiosks and phones")
    parser.add_argument("--workers", type=int, default=1, help="processes (PostgreSQL only)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until the process is told to end; what is under way is finished first. The exit status."""
    settings = Settings()
    workers: int = options.workers
    if workers < 1 or (workers > 1 and settings.database_url.startswith("sqlite")):
        print("Several workers need PostgreSQL: set STORE_DATABASE_URL.", file=sys.stderr)
        return 2
    store = Store(settings)
    shown = (
        metrics.exposed(store, settings.metrics_port, processes=workers)
        if settings.metrics_port
        else nullcontext()
    )
    try:
        with shown:
            uvicorn.run(
                f"{__name__}:application",
                factory=True,
                workers=workers,
                host=settings.host,
                port=settings.port,
                proxy_headers=settings.trusted_proxy,
                server_header=False,
                # Paths hold secrets of mail links and hand-offs, and VINs.
                access_log=False,
                log_config=None,
                timeout_keep_alive=30,
                timeout_graceful_shutdown=FINISH_WITHIN_S,
            )
    finally:
        store.close()
    return 0


def application() -> FastAPI:
    """The store of one worker process."""
    logs.configure()
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), name="parent", daemon=True).start()
    return create_app(Settings())


def _end_with(parent: BaseProcess) -> None:
    """Nobody tells the workers of a process that was killed to end: they would hold its port for ever."""
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
