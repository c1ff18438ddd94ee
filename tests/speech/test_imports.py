"""Which module may know the speech and audio libraries, and Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
MAY_RENDER = {"render.py", "render_file.py", "espeak_sync.py"}
MAY_PLAY = {"outputs.py", "play.py", "capture.py", "quiet_player.py", "soft_player.py"}


def imported(path: Path) -> set[str]:
    """Return the top-level names of every import in a file, wherever it stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_only_the_voice_process_knows_pyttsx3_and_miniaudio() -> None:
    rendering = {path.name for path in APP.rglob("*.py") if "pyttsx3" in imported(path)}
    playing = {path.name for path in APP.rglob("*.py") if "miniaudio" in imported(path)}

    assert rendering <= MAY_RENDER, "render through app/speech/render.py, in the voice process"
    assert playing <= MAY_PLAY, "play through app/speech/play.py, in the voice process"


def test_only_the_client_of_the_voice_process_knows_qt() -> None:
    knowing = {path.name for path in (APP / "speech").glob("*.py") if "PySide6" in imported(path)}
    assert knowing == {"process.py", "process_life.py"}


def test_nothing_speaks_through_pyttsx3s_own_player() -> None:
    # its say() plays through a shell command and a temp file, its stop() blocks until the end
    for name in MAY_RENDER:
        for node in ast.walk(ast.parse((APP / "speech" / name).read_text(encoding="utf-8"))):
            called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            assert called not in {"say", "stop", "startLoop", "speak"}, f"{name}: {called}()"


@pytest.mark.parametrize(
    ("module", "kept_out"),
    [
        ("app.speech.process", ("pyttsx3", "miniaudio", "urllib.request", "PySide6.QtNetwork")),
        ("app.speech.silent", ("pyttsx3", "miniaudio", "PySide6")),
        ("app.speech.protocol", ("pyttsx3", "miniaudio", "PySide6")),
        ("app.speech.gate", ("pyttsx3", "miniaudio", "PySide6")),
        ("app.speech.report", ("pyttsx3", "miniaudio", "PySide6")),
        ("app.speech.worker", ("pyttsx3", "PySide6", "numpy")),
        ("app.speech.serving", ("PySide6", "numpy")),
    ],
)
def test_importing_it_brings_no_more_than_it_may(module: str, kept_out: tuple[str, ...]) -> None:
    script = f"import sys, {module}; print(*sorted(set({kept_out!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], cwd=APP.parent, capture_output=True, text=True, check=True)

    assert done.stdout.split() == []
