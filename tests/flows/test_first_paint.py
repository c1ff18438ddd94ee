"""What a start has loaded when its first page is painted, and a binding that keeps its references."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.paths import find_paths
from app.prefs.file import save_preferences
from tests.flows.house import MOVED_IN

NOT_YET = (
    "numpy",
    "pandas",
    "sqlite_utils",
    "sqlcipher3",
    "sqlite3",
    "nacl",
    "click",
    "pydantic",
    "msgspec",
    "pyttsx3",
    "miniaudio",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtNetwork",
    "PySide6.QtMultimedia",
    "app.core.reminders",
    "app.core.steady_things",
    "app.ui.tray",
)
NOT_BUILT = (
    "dataclasses",
    "QComboBox",
    "QFileSystemWatcher",
    "QGestureEvent",  # stands for all: the first event that Python is handed as a plain QEvent has each kind built
    "QIcon",
    "QLineEdit",
    "QListWidget",
    "QPainterPath",
    "QStyle",
    "QTranslator",
)
"""What takes PySide, or Python, milliseconds to build and Home in English does not need."""
_REFERENCES_MOST = 500
_CALLS = 2000

_TELL_AT_FIRST_PAINT = """
import gc
import sys
from pathlib import Path
from app import compose

def told():
    sys.stdout.write("loaded " + " ".join(sorted(sys.modules)) + "\\n")
    types = {each.__name__ for each in gc.get_objects() if isinstance(each, type)}
    sys.stdout.write("built " + " ".join(sorted(types)) + "\\n")
    sys.stdout.flush()
    compose.QTimer.singleShot(0, compose.QApplication.quit)

furnish = compose.Start.furnish

def furnished(self):
    if sys.argv[2:]:
        furnish(self)
    told()

compose.Start.furnish = furnished
raise SystemExit(compose.run_window(Path(sys.argv[1])))
"""

_TELL_HOW_IMPORTS_GO = """
import atexit
import builtins
import sys
from pathlib import Path
from app.__main__ import open_window

usual = builtins.__import__
atexit.register(lambda: print("own" if builtins.__import__ is usual else "another", "PySide6.QtCore" in sys.modules))
raise SystemExit(open_window(Path(sys.argv[1])))
"""


def test_the_first_paint_needs_no_log_no_voice_and_no_schema(tmp_path: Path) -> None:
    told = _told_at_first_paint(tmp_path)
    assert "PySide6.QtWidgets" in told["loaded"]
    assert sorted(told["loaded"] & set(NOT_YET)) == []
    assert "QPushButton" in told["built"]
    assert sorted((told["built"] | told["loaded"]) & set(NOT_BUILT)) == []


def test_an_icon_on_the_desktop_costs_nothing_until_it_is_wanted(tmp_path: Path) -> None:
    told = _told_at_first_paint(tmp_path, "with all rooms")
    assert "app.ui.tray" in told["loaded"]
    assert "app.ui.tray_icon" not in told["loaded"]
    assert "QSystemTrayIcon" not in told["built"]


def test_imports_are_pythons_own_after_the_binding_is_loaded(tmp_path: Path) -> None:
    save_preferences(find_paths(tmp_path).preferences, MOVED_IN)
    done = _started(_TELL_HOW_IMPORTS_GO, tmp_path, LAMPLIT_BENCH_FIRST_PAINT="1")
    assert done.stdout.splitlines()[-1:] == ["own True"], done.stderr


def _told_at_first_paint(tmp_path: Path, *more: str) -> dict[str, set[str]]:
    save_preferences(find_paths(tmp_path).preferences, MOVED_IN)
    done = _started(_TELL_AT_FIRST_PAINT, tmp_path, *more)
    told = {words[0]: set(words[1:]) for words in map(str.split, done.stdout.splitlines()) if words}
    assert told.keys() >= {"loaded", "built"}, done.stderr
    return told


def _started(program: str, home: Path, *more: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, "-c", program, str(home), *more),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **env},
        cwd=Path(__file__).resolve().parents[2],
        check=False,
        text=True,
        capture_output=True,
        timeout=100,
    )


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count to lose from 3.12 on")
def test_the_binding_loses_no_references_to_none(qapp: QApplication) -> None:
    before = sys.getrefcount(None)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for _ in range(_CALLS):
        painter.save()
        painter.restore()
    painter.end()
    assert abs(sys.getrefcount(None) - before) < _REFERENCES_MOST
