"""Make a fresh checkout ready to run or test, so that one command is enough on a new machine.

Called by the Makefile as `setup.py run` or `setup.py test`, with the system's Python; uses the
standard library only. What is already there is left alone: a second call takes a moment.
"""

from __future__ import annotations

import argparse
import ctypes
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("VENV", ROOT / ".venv")).absolute()
VENV_PYTHON = VENV / "bin" / "python"
BUILD = ROOT / "build"
LOG = BUILD / "setup.log"
OLDEST_PYTHON = (3, 11)

# What Qt's wheels load from the system, and the Debian or Ubuntu package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
    "libstdc++.so.6": "libstdc++6",
}
# What WeasyPrint loads to draw invoices.
PDF_LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
# What Playwright's own Node.js is linked with.
BROWSER_LIBRARIES = {"libatomic.so.1": "libatomic1"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LOCKS = {"run": "demo.txt", "test": "dev.txt"}


class SetupFailed(Exception):
    """A step failed; the message says what, and the way on."""


def say(text: str) -> None:
    """Tell the person at the terminal what is going on."""
    print(text, flush=True)


def run_logged(command: list[str], failed: str, environment: dict[str, str] | None = None) -> None:
    """Run a command with its output in the log; raises SetupFailed with the end of that log."""
    with LOG.open("a", encoding="utf-8") as log:
        log.write("\n$ " + " ".join(command) + "\n")
        log.flush()
        outcome = subprocess.run(
            command, stdout=log, stderr=subprocess.STDOUT, env=environment, check=False
        )
    if outcome.returncode != 0:
        end = "\n".join("  | " + line for line in LOG.read_text("utf-8").splitlines()[-12:])
        raise SetupFailed(f"{failed}\n{end}\n  (all of it: {LOG.relative_to(ROOT)})")


def check_python() -> None:
    """Raise SetupFailed when this Python is older than the product needs."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupFailed(
            f"Python 3.11 or newer is needed, this one is {found}.\n"
            "Install a newer one and name it, for example: make run PYTHON=python3.12"
        )


def library_missing(name: str) -> bool:
    """Tell whether the dynamic loader cannot find this library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return True
    return False


def missing_system_packages(purpose: str) -> list[str]:
    """Return the system packages that this purpose needs and that are not there, sorted."""
    libraries = QT_LIBRARIES | PDF_LIBRARIES
    if purpose == "test":
        libraries |= BROWSER_LIBRARIES
    packages = {package for name, package in libraries.items() if library_missing(name)}
    if (
        not venv_works()
        and subprocess.run(
            [sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False
        ).returncode
    ):
        packages.add(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if purpose == "test" and is_debian() and not any(map(shutil.which, BROWSERS)):
        packages.add("chromium")
    return sorted(packages)


def is_debian() -> bool:
    """Tell Debian itself from its derivatives, whose `chromium` may be an empty shell."""
    release = Path("/etc/os-release")
    return release.exists() and "ID=debian" in release.read_text("utf-8").splitlines()


def root_prefix() -> list[str] | None:
    """Return what to put before a command to run it as root, or None when that is not allowed."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and not subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode
    ):
        return ["sudo", "-n"]
    return None


def install_system_packages(purpose: str) -> None:
    """Install missing system packages; raises SetupFailed naming the one line that does it."""
    missing = missing_system_packages(purpose)
    if not missing:
        return
    by_hand = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(missing)
    prefix = root_prefix()
    if not shutil.which("apt-get"):
        raise SetupFailed(
            "Some system packages are missing. Their names on Debian, to be found on this system:\n"
            "  " + " ".join(missing)
        )
    if prefix is None:
        raise SetupFailed(
            "Some system packages are missing. This line installs them; then try again:\n"
            f'  sudo sh -c "{by_hand}"'
        )
    say(f"Installing {len(missing)} system packages (about a minute) …")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    failed = f"The system packages could not be installed. By hand, as root:\n  {by_hand}"
    run_logged([*prefix, "apt-get", "update", "-qq"], failed, environment)
    run_logged(
        [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing],
        failed,
        environment,
    )


def venv_works() -> bool:
    """Tell whether the environment is there, runs, and has pip."""
    if not VENV_PYTHON.exists():
        return False
    probe = [str(VENV_PYTHON), "-c", "import pip, sys; sys.exit(sys.version_info < (3, 11))"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def make_venv() -> None:
    """Create the Python environment unless a working one is there."""
    if venv_works():
        return
    say("Creating the Python environment …")
    run_logged(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        "The Python environment could not be created.",
    )


def stamp_of(lock: Path) -> str:
    """Return what identifies an installed lock: its content and the Python it is for."""
    version = subprocess.run([str(VENV_PYTHON), "-V"], capture_output=True, check=True).stdout
    return hashlib.sha256(lock.read_bytes() + version).hexdigest()


def install_requirements(purpose: str) -> None:
    """Install the locked packages, unless this very lock is installed already."""
    wanted = ROOT / "requirements" / LOCKS[purpose]
    # The lock for tests contains the one for running, version by version.
    for lock in (wanted, ROOT / "requirements" / LOCKS["test"]):
        stamp = VENV / f".installed-{lock.stem}"
        if stamp.exists() and stamp.read_text("utf-8") == stamp_of(lock):
            return
    count = sum("==" in line for line in wanted.read_text("utf-8").splitlines())
    say(f"Installing {count} Python packages (one to five minutes, once) …")
    started_at = time.monotonic()
    run_logged(
        [
            str(VENV_PYTHON),
            "-m",
            "pip",
            "install",
            "--require-hashes",
            "--disable-pip-version-check",
        ]
        + ["--progress-bar", "off", "-r", str(wanted)],
        "The Python packages could not be installed. Is the network there? Then try again.",
    )
    (VENV / f".installed-{wanted.stem}").write_text(stamp_of(wanted), "utf-8")
    say(f"Installed in {time.monotonic() - started_at:.0f} s.")


def install_browser() -> None:
    """Bring a Chromium of Playwright's own where the system offers none (not on Debian)."""
    if is_debian() or any(map(shutil.which, BROWSERS)):
        return
    say("Fetching Chromium for the phone tests (about a minute) …")
    run_logged(
        [str(VENV_PYTHON), "-m", "playwright", "install", "chromium"],
        "Chromium could not be fetched. Install it with your system's package manager.",
    )


def set_up(purpose: str) -> None:
    """Do every step for this purpose; raises SetupFailed."""
    check_python()
    install_system_packages(purpose)
    make_venv()
    install_requirements(purpose)
    if purpose == "test":
        install_browser()
    if (ROOT / "translations").is_dir():
        run_logged(
            [str(VENV_PYTHON), str(ROOT / "tools" / "translations.py"), "release"],
            "The translations could not be built.",
        )


def main() -> int:
    """Set up for `run` or `test`; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=sorted(LOCKS))
    purpose: str = parser.parse_args().purpose
    BUILD.mkdir(exist_ok=True)
    with (BUILD / ".setup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        LOG.write_text("", "utf-8")
        try:
            set_up(purpose)
        except SetupFailed as failure:
            print(f"\n{failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
