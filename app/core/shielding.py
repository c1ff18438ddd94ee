"""What the system is told about this process: that no image of its memory goes to the disk, and that nobody reads it.

Both hold against other programs of the same account and not against an administrator. Measured on Linux: without it an
abort leaves a file with the words of a note in it, and a debugger of the same account takes one at any time.
"""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4


def forbid_core_dumps(platform: str = sys.platform) -> None:
    """Let a crash leave no image of the memory. On Windows that is a matter of the system's own settings."""
    if platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    # 1 byte rather than 0: Linux hands the dump of a process with limit 0 to a crash collector all the same
    least = 0 if hard == 0 else 1
    resource.setrlimit(resource.RLIMIT_CORE, (least, least))


def forbid_onlookers(platform: str = sys.platform) -> None:
    """Let no other program of this account read the memory or trace the process; on Linux only."""
    if platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
