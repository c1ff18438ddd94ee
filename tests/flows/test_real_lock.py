"""The program itself: three presses of Shift on a real keyboard, and what is left in the memory of the process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.checkin import CheckIn, Rating
from app.core.uid import uid7
from app.paths import find_paths
from app.prefs.file import save_preferences
from app.store.vault import Vault
from tests.flows.house import CHEAP, MOVED_IN
from tests.flows.virtual_screen import ROOT, Person, missing, person, screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the memory of a process as Linux gives it"),
]
PHRASE = "lantern on the sill"
NOTE = "zebrasecret by the quiet canal"
_PATIENCE_S = 60.0


@pytest.fixture
def someone() -> Iterator[Person]:
    """A person in front of a screen that is otherwise empty."""
    with screen() as display, person(display) as there:
        yield there


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a locked log, one note in it."""
    paths = find_paths(tmp_path)
    vault = Vault(paths.vault, cost=CHEAP)
    log = vault.create(PHRASE)
    log.save(CheckIn(uid7(vault._wall_ms()), vault._wall_ms(), 0, before=Rating(5), note=NOTE))
    log.close()
    save_preferences(paths.preferences, MOVED_IN._replace(log_locked=True, voice=False))
    return tmp_path


def start(someone: Person, home: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        (sys.executable, "-m", "app", "--home", str(home)), cwd=ROOT, env=someone.env, stderr=subprocess.PIPE
    )


def wait(condition: Callable[[], object], what: str) -> None:
    end_s = time.monotonic() + _PATIENCE_S
    while not condition():
        assert time.monotonic() < end_s, f"waited in vain: {what}"
        time.sleep(0.02)


def is_seen(someone: Person) -> bool:
    found = subprocess.run(
        ("xdotool", "search", "--onlyvisible", "--name", "^Lamplit$"),
        env=someone.env,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return bool(found.stdout.split())


def hits(process: int, *wanted: bytes) -> int:
    """Count texts in all memory of a process that it may write to."""
    found = 0
    with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines():
            span = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if span is None or "[vvar]" in line or "[vsyscall]" in line:
                continue
            first, last = int(span[1], 16), int(span[2], 16)
            with suppress(OSError, ValueError, OverflowError):
                memory.seek(first)
                part = memory.read(last - first)
                found += sum(part.count(each) for each in wanted)
    return found


@pytest.mark.skipif(os.geteuid() != 0, reason="nobody but an administrator may read its memory, and this looks into it")
def test_three_shifts_hide_lock_and_leave_neither_key_nor_text_in_memory(someone: Person, home: Path) -> None:
    key = Vault(find_paths(home).vault).key_for_readers(PHRASE)[:64]
    wanted = (bytes.fromhex(key), key.encode(), NOTE.encode(), NOTE.encode("utf-16-le"), PHRASE.encode("utf-16-le"))
    program = start(someone, home)
    try:
        window = someone.find_window("Lamplit", program)
        someone.focus(window)
        before = someone.look()
        subprocess.run(("xdotool", "type", "--delay", "20", PHRASE), env=someone.env, check=True, timeout=_PATIENCE_S)
        someone.wait_for_change(before, "typing")
        someone.press_and_see("Return")
        someone.press_and_see("ctrl+l")  # look back: the note is shown
        assert hits(program.pid, *wanted) > 0, "this way of looking finds nothing in an open log either"

        someone.press("Shift_L", "Shift_L", "Shift_L")
        wait(lambda: not is_seen(someone), "the window is gone")
        wait(lambda: Path(f"/proc/{program.pid}/environ").read_bytes().count(b"LAMPLIT_RETURN=hidden"), "a new process")
        wait(lambda: (find_paths(home).data / "app.lock").exists(), "it stands")
        time.sleep(1.0)
        assert program.poll() is None
        assert hits(program.pid, *wanted) == 0

        second = start(someone, home)
        second.communicate(timeout=_PATIENCE_S)
        assert second.returncode == 0
        window = someone.find_window("Lamplit", program)
        someone.focus(window)
        cover = someone.look(home / "came-back.png")
        someone.press("space")
        someone.wait_for_change(cover, "any key")
        someone.look(home / "unlock.png")
        assert hits(program.pid, *wanted) == 0
        someone.press("ctrl+q")
        _, said = program.communicate(timeout=_PATIENCE_S)
        assert program.returncode == 0
        assert b"Traceback" not in said
        assert b"lamplit:" not in said
    finally:
        if program.poll() is None:
            someone.look(home / "last-seen.png")
            program.kill()
            program.communicate()
