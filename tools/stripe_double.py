"""Run a Stripe double that others wrote, so that the store's Stripe client is not only checked against our own idea.

`install` puts it into an environment of its own below build/; `serve PORT` installs it where it is missing and runs it
on the loopback interface until it is stopped. The double (localstripe) is under the GPL: it is a program beside the
tests, never a dependency of the product, and nothing of the product or of the tests imports it.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "stripe-double.txt"
VENV = ROOT / "build" / "stripe-double"
STAMP = VENV / ".installed"
PYTHON = VENV / "bin" / "python"
# Its own command listens on every interface and keeps what it was told in a file that all runs share.
LAUNCH = """
import sys
from aiohttp import web
from localstripe.resources import store
from localstripe.server import app
store.dump_to_disk = lambda: None
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)
"""


def install() -> None:
    """Make the environment unless the locked version is there; raises CalledProcessError when that fails."""
    VENV.parent.mkdir(exist_ok=True)
    with (VENV.parent / ".stripe-double.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
        if STAMP.exists() and STAMP.read_text("utf-8") == wanted:
            return
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
        subprocess.run(
            [str(PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes"]
            + ["--disable-pip-version-check", "--progress-bar", "off", "-r", str(LOCK)],
            check=True,
        )
        STAMP.write_text(wanted, "utf-8")


def serve(port: int) -> None:
    """Become the double; does not return."""
    install()
    os.execv(str(PYTHON), [str(PYTHON), "-c", LAUNCH, str(port)])  # noqa: S606  # to be stopped with this process


def main() -> None:
    """Install, or install and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("install")
    commands.add_parser("serve").add_argument("port", type=int)
    given = parser.parse_args()
    if given.command == "install":
        install()
    else:
        serve(given.port)


if __name__ == "__main__":
    main()
