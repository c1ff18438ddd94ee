"""Which libraries stay the system's own, which mends them; the package asks for them. Linux alone."""

import re

_SYSTEM = ("/usr/lib", "/lib")
# Where Python is the system's own it lies among them, and it comes along as any other Python does.
_PYTHON = re.compile(r"/libpython3[^/]*\.so[^/]*$|/python3\.\d+/lib-dynload/")


def is_systems_own(source: str) -> bool:
    """Tell whether a file of the building machine is one that no bundle takes along."""
    return source.startswith(_SYSTEM) and not _PYTHON.search(source)
