"""Wait on an X screen for the first window of a program that is large enough to be one, and tell when it came.

The screen tells of every window that is mapped right below its root; without a window manager these are all top-level
windows, of any toolkit. The moment is when the screen has mapped it, which every program reaches the same way; how much
is painted in it by then differs by toolkit and is not measured.
"""

import ctypes
import ctypes.util
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.rows import BenchFault

LEAST_WIDTH, LEAST_HEIGHT = 64, 48  # of the programs compared, the clocks of Workrave are the smallest window
_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19
_EVENT_BYTES = 24 * ctypes.sizeof(ctypes.c_long)


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
    )


class Watch:
    """Looks at one screen. ``x11``: the library; ``display``: an open connection."""

    def __init__(self, x11: ctypes.CDLL, display: int) -> None:
        self._x11, self._display = x11, display
        self._root = x11.XDefaultRootWindow(display)
        x11.XSelectInput(display, self._root, _SUBSTRUCTURE_NOTIFY)
        x11.XSync(display, 0)

    def forget(self) -> None:
        """Pass over all that has happened so far."""
        self._x11.XSync(self._display, 1)

    def wait(self, patience_s: float) -> float:
        """Return the second on the monotonic clock at which the first window came.

        Raises: BenchFault: none came in ``patience_s``.
        """
        ends_s = time.monotonic() + patience_s
        while (left_s := ends_s - time.monotonic()) > 0:
            if not self._x11.XPending(self._display):
                select.select((self._x11.XConnectionNumber(self._display),), (), (), left_s)
                continue
            buffer = ctypes.create_string_buffer(_EVENT_BYTES)
            self._x11.XNextEvent(self._display, buffer)
            now_s = time.monotonic()
            event = _MapEvent.from_buffer(buffer)
            if event.type == _MAP_NOTIFY and not event.override_redirect and self._is_large(event.window):
                return now_s
        raise BenchFault(f"no window came within {patience_s:.0f} s")

    def _is_large(self, window: int) -> bool:
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        told = (root, x, y, width, height, border, depth)
        there = self._x11.XGetGeometry(self._display, window, *(ctypes.byref(value) for value in told))
        return bool(there) and width.value >= LEAST_WIDTH and height.value >= LEAST_HEIGHT


@contextmanager
def watch(name: str) -> Iterator[Watch]:
    """Connect to the screen of this name. Raises: BenchFault: it cannot be reached, or there is no libX11."""
    found = ctypes.util.find_library("X11")
    if found is None:
        raise BenchFault("there is no libX11 here")
    x11 = ctypes.CDLL(found)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    for function in (x11.XDefaultRootWindow, x11.XPending, x11.XConnectionNumber, x11.XCloseDisplay):
        function.argtypes = (ctypes.c_void_p,)
    x11.XSelectInput.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long)
    x11.XSync.argtypes = (ctypes.c_void_p, ctypes.c_int)
    x11.XNextEvent.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    x11.XGetGeometry.argtypes = (ctypes.c_void_p, ctypes.c_ulong, *(ctypes.c_void_p,) * 7)
    # A window can be gone before it is asked for its size; the library would end the process for it.
    handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)
    x11.XSetErrorHandler(handler)
    display = x11.XOpenDisplay(name.encode())
    if not display:
        raise BenchFault(f"the screen {name} cannot be reached")
    try:
        yield Watch(x11, display)
    finally:
        x11.XCloseDisplay(display)
