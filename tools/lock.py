"""Pin every dependency with its hashes, so that each machine installs the same files.

`make lock` compiles the lock files from their `.in` files. `dev` is compiled first and
constrains the others, so that what is tested is what runs; the Stripe double stands alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements"
OPTIONS = (
    "--quiet",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--strip-extras",
    "--allow-unsafe",
    "--resolver=backtracking",
)


def compile_lock(name: str, *constraints: str) -> None:
    """Write requirements/<name>.txt from <name>.in; raises CalledProcessError when it cannot."""
    environment = dict(os.environ, CUSTOM_COMPILE_COMMAND="make lock")
    # A private index or wheel folder of one machine would put hashes into the lock that nobody
    # else can match.
    environment["PIP_CONFIG_FILE"] = os.devnull
    for variable in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_CONSTRAINT"):
        environment.pop(variable, None)
    limits = [part for other in constraints for part in ("-c", other)]
    subprocess.run(
        [sys.executable, "-m", "piptools", "compile", *OPTIONS, *sys.argv[1:], *limits]
        + ["-o", f"{name}.txt", f"{name}.in"],
        cwd=REQUIREMENTS,
        env=environment,
        check=True,
    )


def main() -> None:
    """Compile all locks; extra arguments (such as --upgrade) are passed to pip-compile."""
    compile_lock("dev")
    for name in ("demo", "run", "store"):
        compile_lock(name, "dev.txt")
    compile_lock("stripe-double")


if __name__ == "__main__":
    main()
