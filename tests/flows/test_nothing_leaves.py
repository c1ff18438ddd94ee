"""The running program, asked what it has loaded: no part of Qt or Python that could reach another machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import find_paths
from app.prefs.file import save_preferences
from tests.flows.house import MOVED_IN

ROOT = Path(__file__).resolve().parents[2]
_TELL_WHEN_FURNISHED = """
import sys
from pathlib import Path
from app import compose

furnish = compose.Start.furnish

def told(self):
    furnish(self)
    compose.QTimer.singleShot(1500, tell)  # the log opens meanwhile, and the voice's process starts

def tell():
    maps = Path("/proc/self/maps")
    if maps.exists():
        libraries = {line.split(maxsplit=5)[5] for line in maps.read_text().splitlines() if line.count(" ") > 5}
        print("libraries", *sorted(Path(each).name for each in libraries if ".so" in each))
    print("modules", *sorted(sys.modules), flush=True)
    compose.QApplication.quit()

compose.Start.furnish = told
raise SystemExit(compose.run_window(Path(sys.argv[1])))
"""
WAYS_OUT = {"_ssl", "socket", "ssl", "http.client", "urllib.request", "asyncio", "PySide6.QtNetwork"}
"""Not _socket: typing_extensions, where a development tool brought it, takes the name of a type from there."""


@pytest.mark.skipif(sys.platform != "linux", reason="what is loaded is listed by Linux")
def test_no_part_of_qt_that_knows_a_network_is_loaded(tmp_path: Path) -> None:
    save_preferences(find_paths(tmp_path).preferences, MOVED_IN)
    done = subprocess.run(
        (sys.executable, "-c", _TELL_WHEN_FURNISHED, str(tmp_path)),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        check=False,
        text=True,
        capture_output=True,
        timeout=100,
    )
    told = {line.split()[0]: set(line.split()[1:]) for line in done.stdout.splitlines() if line}
    libraries, modules = told.get("libraries", set()), told.get("modules", set())
    assert any(name.startswith("libQt6Widgets") for name in libraries), done.stderr
    assert any(name.startswith("_sqlite3") or "sqlcipher3" in name for name in libraries | modules)
    assert [name for name in libraries if "Network" in name or "libssl" in name or "libcurl" in name] == []
    assert sorted(modules & WAYS_OUT) == []
