"""Hearing from the desktop that its screen was locked or that the computer goes to sleep. Linux alone.

Two buses of this computer are listened to and nothing is sent on them but the wish to hear: through a socket in the
file system, and through no other kind of address, since a bus can also be given as a host and port. Elsewhere, and
where there is no bus, a sleep shows as a gap in the clock, and a locked screen does not show.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_UNIX = "unix:"

_SYSTEM_SOCKET = Path("/run/dbus/system_bus_socket")
_TURNED, _LOCKED = SLOT("turned(bool)"), SLOT("locked()")
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class DesktopLocks(QObject):
    """Calls back at each lock of the screen and before each sleep.

    Args: session, machine: addresses of the two buses, None for one that is not there.
    """

    def __init__(self, leave: Callable[[], None], session: str | None, machine: str | None) -> None:
        super().__init__()
        self._leave = leave
        self._buses = tuple(
            QDBusConnection.connectToBus(address, f"lamplit {address}") for address in (session, machine) if address
        )
        for bus in self._buses:
            for name in _SCREEN_SAVERS:
                self._hear(bus, name, "ActiveChanged", _TURNED)
            self._hear(bus, "org.freedesktop.login1.Manager", "PrepareForSleep", _TURNED)
            self._hear(bus, "org.freedesktop.login1.Session", "Lock", _LOCKED)

    def _hear(self, bus: QDBusConnection, interface: str, member: str, slot: str) -> None:
        bus.connect("", "", interface, member, self, slot)  # type: ignore[call-overload]  # the stubs want bytes

    @property
    def connected(self) -> int:
        """How many buses answer."""
        return sum(bus.isConnected() for bus in self._buses)

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """The screen was locked, or sleep is near; off means that it is over."""
        if on:
            self._leave()

    @Slot()
    def locked(self) -> None:
        """Somebody asked for the session to be locked."""
        self._leave()


def listen(leave: Callable[[], None]) -> DesktopLocks | None:
    """Return what listens, to be held by the caller; None where there is nothing to listen to."""
    session, machine = _session_address(), _machine_address()
    return DesktopLocks(leave, session, machine) if session or machine else None


def _session_address() -> str | None:
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if told:
        return told if _is_local(told) else None
    folder = os.environ.get("XDG_RUNTIME_DIR", "")  # asked for without an address, a bus would be started
    path = Path(folder) / "bus"
    return f"{_UNIX}path={path}" if folder and path.exists() else None


def _machine_address() -> str | None:
    told = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "")
    if told:
        return told if _is_local(told) else None
    return f"{_UNIX}path={_SYSTEM_SOCKET}" if _SYSTEM_SOCKET.exists() else None


def _is_local(address: str) -> bool:
    """An address may be several, of which the first that answers is taken."""
    return all(part.startswith(_UNIX) for part in address.split(";") if part)
