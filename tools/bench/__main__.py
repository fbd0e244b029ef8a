"""`make bench`: runs the measurements one after the other and prints what they come to."""

import sys

from tools.bench import following


def main() -> int:
    """Measure; returns the exit status."""
    for line in following.measured(short="--short" in sys.argv[1:]):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
