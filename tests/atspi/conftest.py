"""The bus and the screen, once for all walks: the library that reads keeps hold of the first bus it saw."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

import pytest

from tests.atspi.reader import session_bus
from tests.flows.virtual_screen import screen

_OURS = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")


@pytest.fixture(scope="session")
def around() -> Iterator[Mapping[str, str]]:
    """The environment of a program that can be read; the test itself stands in it too."""
    with screen() as display, session_bus(display) as env:
        before = {name: os.environ.get(name) for name in _OURS}
        os.environ.update({name: env[name] for name in _OURS})
        yield env
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value
