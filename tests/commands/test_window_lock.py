"""The window's own lock is what `lamplit log` finds."""

from __future__ import annotations

from pathlib import Path

from app.commands.log_command import _window_is_open
from app.ui.instance import Instance


def test_a_window_is_found_for_as_long_as_it_is_open(tmp_path: Path) -> None:
    lock = tmp_path / "data" / "app.lock"
    assert not _window_is_open(lock)
    window = Instance(lock)
    assert window.take()
    assert _window_is_open(lock)
    window.release()
    assert not _window_is_open(lock)
    assert window.take(), "the look itself must not stand in a window's way"
    window.release()
