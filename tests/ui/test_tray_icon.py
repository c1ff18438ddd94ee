"""The real icon on a bus and a screen of the test's own: a place for it, none, and what a notice says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.flows.virtual_screen import ROOT, screen

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None or shutil.which("Xvfb") is None,
    reason="needs Linux, a bus and a virtual screen",
)
_PATIENCE_S = 60


@pytest.fixture(scope="module", name="desktop")
def _desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of programs on a desktop that nothing else is on."""
    address = f"unix:path={tmp_path_factory.mktemp('bus') / 'socket'}"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    assert daemon.stdout.readline().startswith("unix:")
    with screen() as display:
        yield {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PYTHONPATH": str(ROOT),
        }
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def one_icon(environment: dict[str, str]) -> str:
    """Let the icon be there for a moment; returns what it says of the place for it."""
    command = (sys.executable, "-m", "tests.ui.one_icon")
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=_PATIENCE_S, check=True
    )
    return done.stdout.strip()


def test_without_a_place_there_is_no_icon_and_nothing_breaks(desktop: dict[str, str]) -> None:
    assert one_icon(desktop) == "False"


def test_a_bus_of_another_computer_is_not_asked(desktop: dict[str, str]) -> None:
    assert one_icon({**desktop, "DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=9"}) == "False"


def test_the_icon_is_announced_once_and_its_notice_is_one_word(desktop: dict[str, str], tmp_path: Path) -> None:
    told = tmp_path / "told"
    with told.open("w") as out:
        place = subprocess.Popen((sys.executable, "-m", "tests.ui.desktop_tray"), env=desktop, cwd=ROOT, stdout=out)
        try:
            _wait_for(told, "ready")
            assert one_icon(desktop) == "True"
        finally:
            place.terminate()
            place.wait(_PATIENCE_S)
    lines = [json.loads(line) for line in told.read_text().splitlines()]
    assert [line[0] for line in lines] == ["ready", "item", "notice"]
    assert lines[-1] == ["notice", "lamplit", "Lamplit", "", []]


def _wait_for(told: Path, what: str) -> None:
    until_s = time.monotonic() + _PATIENCE_S
    while what not in told.read_text():
        assert time.monotonic() < until_s, f"{what} was not told"
        time.sleep(0.05)
