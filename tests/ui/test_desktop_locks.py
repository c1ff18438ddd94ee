"""What the desktop tells, over a bus of the test's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None, reason="needs Linux and a bus"
)

from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: E402

from app.ui import desktop_locks  # noqa: E402
from app.ui.desktop_locks import DesktopLocks  # noqa: E402
from tests.flows.until import until  # noqa: E402


@pytest.fixture(scope="module", name="bus")
def _bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A bus that nothing else is on."""
    address = f"unix:path={tmp_path_factory.mktemp('bus') / 'socket'}"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    assert daemon.stdout.readline().startswith("unix:")
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def say(bus: str, interface: str, member: str, *values: object) -> None:
    other = QDBusConnection.connectToBus(bus, "another")
    message = QDBusMessage.createSignal("/somewhere", interface, member)
    message.setArguments(list(values))
    assert other.send(message)


@pytest.mark.parametrize(
    ("interface", "member", "values"),
    [
        ("org.gnome.ScreenSaver", "ActiveChanged", (True,)),
        ("org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
        ("org.freedesktop.login1.Manager", "PrepareForSleep", (True,)),
        ("org.freedesktop.login1.Session", "Lock", ()),
    ],
)
def test_a_locked_screen_and_a_coming_sleep_are_heard(
    qapp: object, bus: str, interface: str, member: str, values: tuple[object, ...]
) -> None:
    left: list[bool] = []
    listening = DesktopLocks(lambda: left.append(True), bus, None)
    assert listening.connected == 1
    say(bus, interface, member, *values)
    until(lambda: left, "the desktop was heard")


def test_an_unlocked_screen_is_no_reason(qapp: object, bus: str) -> None:
    left: list[bool] = []
    listening = DesktopLocks(lambda: left.append(True), bus, None)
    say(bus, "org.gnome.ScreenSaver", "ActiveChanged", False)
    say(bus, "org.freedesktop.login1.Session", "Lock")
    until(lambda: left, "what was said later was heard")
    assert left == [True]
    assert listening.connected == 1


@pytest.mark.parametrize("address", ["tcp:host=localhost,port=1", "unix:path=/x;tcp:host=h,port=1", "autolaunch:"])
def test_no_other_kind_of_address_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    assert desktop_locks.listen(lambda: None) is None


def test_no_bus_is_started_where_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "tcp:host=h,port=1")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert desktop_locks.listen(lambda: None) is None


def test_a_bus_that_does_not_answer_does_no_harm(qapp: object, tmp_path: Path) -> None:
    assert DesktopLocks(lambda: None, f"unix:path={tmp_path / 'nobody'}", None).connected == 0
