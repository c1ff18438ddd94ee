"""The program itself on a screen, driven by a keyboard, from the first run to what stands in the log."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.content.catalogue import open_library
from app.core import guards
from app.core.pace import Pace
from app.core.run import RunEnd
from app.paths import find_paths
from app.store.vault import Vault
from app.ui.view_models.shelf import derive_shelf_props
from tests.flows.virtual_screen import ROOT, Person, missing, person, screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}"),
]

_PATIENCE_S = 90.0


@pytest.fixture
def someone() -> Iterator[Person]:
    """A person in front of a screen that is otherwise empty."""
    with screen() as display, person(display) as there:
        yield there


def start(someone: Person, home: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        (sys.executable, "-m", "app", "--home", str(home)), cwd=ROOT, env=someone.env, stderr=subprocess.PIPE
    )


def downs_to(exercise: str) -> int:
    """Return how many presses of Down lead from the top of the shelf to an exercise."""
    library = open_library(find_paths().exercises / "en")
    ordering = guards.put_first(library.exercises, None, False, {})
    props = derive_shelf_props(library, [each.id for each in ordering.first], looking_inward=False, notes={})
    return [row.id for row in props.first].index(exercise)


def test_an_evening_with_a_real_keyboard_is_in_the_log(someone: Person, tmp_path: Path) -> None:
    program = start(someone, tmp_path)
    try:
        empty = someone.look()
        window = someone.find_window("Lamplit", program)
        someone.wait_for_change(empty, "the start")
        someone.focus(window)

        someone.press("Right")  # does anyone else use this computer? no
        someone.press_and_see("space")
        someone.press("Tab", "Right")  # read the lines aloud? no
        someone.press_and_see("space")
        someone.press("Tab")
        someone.press_and_see("space")  # Begin

        someone.press_and_see("ctrl+e")  # all exercises
        for _ in range(downs_to("see-three")):
            someone.press_and_see("Down")
        someone.press_and_see("Return")

        slower = someone.press_and_see("space")
        someone.wait_for_change(slower, "five seconds going by")
        someone.press_and_see("s")
        someone.press_and_see("m")  # stay with me
        someone.press_and_see("Right")  # back to the exercise
        someone.press_and_see("Escape")  # stop
        someone.press_and_see("space")  # close

        second = start(someone, tmp_path)
        _, said = second.communicate(timeout=_PATIENCE_S)
        assert second.returncode == 0
        assert b"already open" in said
        someone.find_window("Lamplit", program)

        someone.press("ctrl+q")
        _, said = program.communicate(timeout=_PATIENCE_S)
        assert program.returncode == 0
        assert b"Traceback" not in said
        assert b"lamplit:" not in said
    finally:
        if program.poll() is None:
            someone.look(tmp_path / "last-seen.png")
            program.kill()
            program.communicate()

    log = Vault(find_paths(tmp_path).vault).unlock(None)
    try:
        (entry,) = log.page(None, 10).entries
    finally:
        log.close()
    assert entry.check_in is None
    assert entry.run is not None
    assert (entry.run.exercise_id, entry.run.slower, entry.run.end) == ("see-three", 2, RunEnd.STOPPED)
    assert (entry.run.pace_start, entry.run.pace_end) == (Pace.SLOW, Pace.WAITS)
