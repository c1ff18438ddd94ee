#!/usr/bin/env python3
"""The one door for people who build Lamplit: ``python3 dev.py`` lists its commands.

Standard library only. What the commands do lives in ``packaging/workshop``; this file stays readable for any Python 3,
so that one too old is told so in a sentence instead of a traceback.
"""

import sys
from pathlib import Path


def main() -> int:
    """Hand the command line to the workshop; return its exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.exit("dev.py: Lamplit needs Python 3.11 or newer, and this is Python " + found + ".")
    sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))
    from workshop.commands import obey

    return obey(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
