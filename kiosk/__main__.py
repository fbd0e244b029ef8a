"""The command line: run the kiosk, enrol it, choose its service PIN, or show the demonstration."""

import argparse
import getpass
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import Config, ConfigInvalid, load_config

if TYPE_CHECKING:
    from kiosk.demo import DemoStore
    from kiosk.usecases import Core
    from ui.window import Window

LANGUAGES = ("nl", "en", "fr", "de")
PORTRAIT_PX = (1080, 1920)
PIN_DIGITS = 4


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; the exit status."""
    given = _parser().parse_args(arguments)
    level = logging.INFO if given.verbose else logging.WARNING
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        return int(given.command(given))
    except ConfigInvalid as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="log what happens")
    parser.add_argument("--config", type=Path, help="the settings file (TOML)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="open the kiosk")
    run.add_argument("--windowed", action="store_true", help="in a window, not full screen")
    run.set_defaults(command=_run)
    enrol = commands.add_parser(
        "enrol", help="give this kiosk an identity with a code of the store"
    )
    enrol.add_argument("code", metavar="CODE", help="the store's one-time code (8 characters)")
    enrol.add_argument("--store", metavar="URL", help="the store's address")
    enrol.set_defaults(command=_enrol)
    pin = commands.add_parser("pin", help="make the `service_pin_hash` for the settings file")
    pin.set_defaults(command=_pin)
    demo = commands.add_parser("demo", help="start a store with example data and the kiosk on it")
    demo.add_argument("--data", type=Path, help="keep everything in this folder")
    demo.add_argument("--port", type=int, default=0, help="the store's port")
    demo.add_argument("--language", choices=LANGUAGES, default="nl")
    demo.add_argument("--size", type=_size, metavar="WxH", help="the window's size in pixels")
    demo.set_defaults(command=_demo)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    size = int(width), int(height)
    if not all(200 <= side <= 8192 for side in size):
        raise ValueError(text)
    return size


def _run(given: argparse.Namespace) -> int:
    config = load_config(given.config)
    if given.windowed:
        config = replace(config, fullscreen=False)
    return _show(config)


def _enrol(given: argparse.Namespace) -> int:
    from kiosk.bootstrap import enrol_kiosk
    from kiosk.ports.store import StoreError

    config = load_config(given.config)
    if given.store:
        config = replace(config, store_url=given.store)
    try:
        enrol_kiosk(config, given.code)
    except (StoreError, OSError) as error:
        print(f"kiosk: not enrolled: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print("This kiosk is enrolled.")
    return 0


def _pin(_given: argparse.Namespace) -> int:
    from kiosk.usecases.service_panel import hash_pin

    pin = getpass.getpass("Service PIN: ")
    if len(pin) < PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        raise ConfigInvalid(f"a PIN has {PIN_DIGITS} digits or more")
    print(f'service_pin_hash = "{hash_pin(pin, os.urandom(16))}"')
    return 0


def _demo(given: argparse.Namespace) -> int:
    from kiosk import demo

    size = given.size
    if not demo.has_display():
        size = size or PORTRAIT_PX
        address = demo.serve_screen_over_vnc(*size)
        print(f"No display here: open {address} with a VNC viewer (no password).", flush=True)

    def show(config: Config, store: "DemoStore") -> int:
        return _show(config, enrolment_code=store.enrolment_code, size_px=size)

    try:
        return demo.run_demo(given.data, given.port, given.language, show)
    except demo.DemoStoreFailed as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 1


def _show(
    config: Config, *, enrolment_code: str = "", size_px: tuple[int, int] | None = None
) -> int:
    """Open the window; the core is built on its worker thread, after the first frame (DESIGN §10)."""
    from ui.signals import QuitOnSignal
    from ui.viewmodels.idle import IdleTimes
    from ui.window import Options, run

    hears: list[QuitOnSignal] = []

    def build() -> "Core":
        from kiosk import bootstrap

        if enrolment_code:
            bootstrap.enrol_kiosk(config, enrolment_code)
        return bootstrap.build(config)

    def opened(_window: "Window") -> None:
        hears.append(QuitOnSignal())

    millimetres = (float(config.screen_width_mm), float(config.screen_height_mm))
    options = Options(
        full_screen=config.fullscreen,
        size_px=size_px,
        display_mm=millimetres if all(millimetres) else None,
        language=config.language,
        idle_times=IdleTimes.of(config.idle_s),
    )
    status = run(build, options, opened)
    for hearing in hears:
        hearing.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
