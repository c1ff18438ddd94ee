"""Someone who cannot see the screen: finds things by role and name, presses them, and hears where the focus is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from tests.flows.virtual_screen import NEEDS, ROOT

BUS = "dbus-daemon"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE_S = 60.0
_LOOK_AGAIN_S = 0.05
_MOST_TABS = 40

Element = Any
"""xa11y gives no types."""


def missing() -> list[str]:
    """Return what is not on this machine."""
    return [program for program in (*NEEDS, BUS, LAUNCHER) if shutil.which(program) is None]


@contextmanager
def session_bus(display: str) -> Iterator[dict[str, str]]:
    """Start a session bus of our own; yield the environment for a program that lives on it and on the screen."""
    with subprocess.Popen(
        (BUS, "--session", "--nofork", "--print-address=1"),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as bus:
        assert bus.stdout is not None
        kept = {name: value for name, value in os.environ.items() if not name.startswith("LAMPLIT_")}
        try:
            address = bus.stdout.readline().strip()
            assert address, "the session bus did not come up"
            yield {
                **kept,
                "DISPLAY": display,
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
        finally:
            bus.terminate()


class Reader:
    """One program, as a screen reader has it."""

    def __init__(self, app: Element, program: subprocess.Popen[bytes], env: Mapping[str, str]) -> None:
        self._app = app
        self._program = program
        self._env = dict(env)

    def find(self, role: str, name: str) -> Element:
        """Wait for something that is seen, of this role and name, and return it."""
        return self.wait(lambda: self._seen(role, name), f"{role} {name!r}")

    def is_there(self, role: str, name: str) -> bool:
        """Return whether something of this role and name is seen now."""
        return self._seen(role, name) is not None

    def press(self, role: str, name: str) -> None:
        """Press something as a screen reader does, without a key or a pointer."""
        one = self.find(role, name)
        one.perform_action(next(action for action in one.actions if action in _PRESSES))

    def key(self, *keys: str) -> None:
        """Press keys of the keyboard, each as xdotool names it."""
        subprocess.run(("xdotool", "key", "--clearmodifiers", *keys), env=self._env, check=True, timeout=PATIENCE_S)

    def write(self, text: str) -> None:
        """Type a text, key by key, and wait until the field that has the keyboard holds it."""
        command = ("xdotool", "type", "--delay", "20", text)
        subprocess.run(command, env=self._env, check=True, timeout=PATIENCE_S)
        self.wait(lambda: (one := self.focused()) is not None and (one.value or "") == text, f"{text!r} in a field")

    def at(self, role: str, name: str) -> Element:
        """Wait until the keyboard is at something of this role and name."""

        def here() -> Element | None:
            one = self.focused()
            return one if one is not None and (one.role, one.name) == (role, name) else None

        try:
            return self.wait(here, f"the keyboard at {role} {name!r}")
        except AssertionError as fault:
            one = self.focused()
            raise AssertionError(f"it is at {one and (one.role, one.name)}: {fault}") from fault

    def tab_to(self, role: str, name: str) -> list[str]:
        """Press Tab until the keyboard is at something of this role and name. Returns the names on the way."""
        met: list[str] = []
        for _ in range(_MOST_TABS):
            before = self.focused()
            self.key("Tab")
            one = self.wait(partial(self._elsewhere, before), f"another place for the keyboard than {met[-1:]}")
            assert one.name, f"a {one.role} without a name after {met}"
            met.append(one.name)
            if (one.role, one.name) == (role, name):
                return met
        raise AssertionError(f"Tab never came to {role} {name!r}: {met}")

    def _elsewhere(self, before: Element | None) -> Element | None:
        one = self.focused()
        moved = one is not None and (before is None or (one.role, one.name) != (before.role, before.name))
        return one if moved else None

    def focused(self) -> Element | None:
        """Return what has the keyboard; of a list, the list: Qt says it of a current row wherever the keyboard is."""
        found = [each for each in self.elements() if each.focused and each.role not in _FRAMES]
        return next((each for each in found if each.role not in _ROWS), found[0] if found else None)

    def elements(self) -> list[Element]:
        """Return everything that is seen, in the order in which it is read."""
        found: list[Element] = []
        waiting = list(self._app.windows())[::-1]
        while waiting:
            one = waiting.pop()
            if one.visible:
                found.append(one)
                waiting.extend(list(one.children())[::-1])
        return found

    def text(self) -> list[str]:
        """Return every name that is seen, in the order in which it is read."""
        return [each.name for each in self.elements() if each.name]

    def wait(self, look: Callable[[], Element | None], what: str) -> Element:
        """Look until there is something."""
        end_s = time.monotonic() + PATIENCE_S
        while True:
            found = look()
            if found:
                return found
            assert self._program.poll() is None, f"the program ended with {self._program.returncode}"
            assert time.monotonic() < end_s, f"{what} never came; there is: {self.text()}"
            time.sleep(_LOOK_AGAIN_S)

    def _seen(self, role: str, name: str) -> Element | None:
        quoted = name.replace('"', '\\"')
        matches = self._app.locator(f'{role}[name="{quoted}"]').elements()
        return next((each for each in matches if each.visible), None)


@contextmanager
def reading(env: Mapping[str, str], home: Path) -> Iterator[Reader]:
    """Start the program on a folder of its own and find it on the bus."""
    import xa11y

    program = subprocess.Popen(
        (sys.executable, "-m", "app", "--home", str(home)), cwd=ROOT, env=dict(env), stderr=subprocess.PIPE
    )
    try:
        app = xa11y.App.by_pid(program.pid, timeout=PATIENCE_S)
        focus_window(env)
        yield Reader(app, program, env)
        assert program.poll() is None
    finally:
        program.terminate()
        _, said = program.communicate(timeout=PATIENCE_S)
    assert b"Traceback" not in said, said.decode(errors="replace")


def focus_window(env: Mapping[str, str]) -> None:
    """Give the window the keyboard: there is no window manager that would."""
    command = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Lamplit$", "windowfocus", "--sync")
    subprocess.run(command, env=dict(env), check=True, timeout=PATIENCE_S, stdout=subprocess.DEVNULL)


_PRESSES = ("press", "toggle", "select")
_FRAMES = frozenset({"window", "application", "frame"})
_ROWS = frozenset({"list_item", "table_cell"})
