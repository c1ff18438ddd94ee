"""Asking Windows to leave a window out of screenshots, recordings and the pictures of its task switcher.

Not tried on a computer yet. Other systems offer nothing of the kind to a program of this sort. Magnifiers and helpers
that read the screen by taking pictures of it see nothing of the window then.
"""

from __future__ import annotations

import ctypes
import sys

_NONE = 0x0
_EXCLUDE_FROM_CAPTURE = 0x11  # Windows 10, version 2004, and later; before it the window would be black


def is_offered() -> bool:
    """Return whether this system knows of it."""
    return sys.platform == "win32"


def leave_out_of_captures(window_id: int, *, on: bool) -> bool:
    """Ask for it or take it back. Returns whether the system agreed; False where it knows nothing of it."""
    affinity = ctypes.c_uint32(_EXCLUDE_FROM_CAPTURE if on else _NONE)
    return bool(_user32().SetWindowDisplayAffinity(ctypes.c_void_p(window_id), affinity)) if is_offered() else False


def _user32() -> ctypes.CDLL:
    return ctypes.CDLL("user32")  # on 64-bit Windows all calls are alike
