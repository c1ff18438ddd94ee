"""What the core asks of the outside says of each call what it does, and secrets do not show themselves."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from app.core import backup, exchange_ports, ports
from app.core.backup import BackupInfo, BackupReason
from app.core.people import Keys, Mark, Trust

PROTOCOLS = [
    port
    for module in (backup, ports, exchange_ports)
    for _, port in inspect.getmembers(module, inspect.isclass)
    if getattr(port, "_is_protocol", False) and port.__module__ == module.__name__
]


@pytest.mark.parametrize("port", PROTOCOLS, ids=lambda port: port.__name__)
def test_a_port_says_of_each_call_what_it_does(port: type) -> None:
    calls = {name: call for name, call in vars(port).items() if inspect.isfunction(call) and not name.startswith("_")}
    assert calls
    assert [name for name, call in calls.items() if not inspect.getdoc(call)] == []


def test_a_copy_is_called_by_its_file() -> None:
    copy = BackupInfo(Path("folder") / "2030-03-15.db", 21_988, 1_900_000_000_000, 4_096, BackupReason.DAILY)
    assert copy.name == "2030-03-15.db"


def test_keys_do_not_show() -> None:
    assert repr(Keys(b"secret" * 6, "AGE-SECRET-KEY-1")) == "Keys()"


def test_trust_rises_and_marks_are_four() -> None:
    assert sorted(Trust) == [Trust.NOT_CHECKED, Trust.READ_OUT, Trust.IN_PERSON]
    assert len(Mark) == 4
