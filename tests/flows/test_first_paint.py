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
)
_REFERENCES_MOST = 500
_CALLS = 2000

_TELL_AT_FIRST_PAINT = """
import sys
from pathlib import Path
from app import compose

def told():
    sys.stdout.write("loaded " + " ".join(sorted(sys.modules)) + "\\n")
    sys.stdout.flush()
    compose.QTimer.singleShot(0, compose.QApplication.quit)

compose.Start.furnish = lambda self: told()
raise SystemExit(compose.run_window(Path(sys.argv[1])))
"""


def test_the_first_paint_needs_no_log_no_voice_and_no_schema(tmp_path: Path) -> None:
    save_preferences(find_paths(tmp_path).preferences, MOVED_IN)
    done = subprocess.run(
        (sys.executable, "-c", _TELL_AT_FIRST_PAINT, str(tmp_path)),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
        check=False,
        text=True,
        capture_output=True,
        timeout=100,
    )
    told = [line for line in done.stdout.splitlines() if line.startswith("loaded ")]
    assert told, done.stderr
    loaded = set(told[0].split()[1:])
    assert "PySide6.QtWidgets" in loaded
    assert sorted(loaded & set(NOT_YET)) == []


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
