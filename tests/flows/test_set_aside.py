"""An exercise after which the rating rose twice: it stands aside, and is brought back."""

from __future__ import annotations

from app.core.checkin import CheckIn, Rating
from app.core.pace import Pace
from app.core.run import Run, RunEnd
from app.core.uid import uid7
from tests.flows.conftest import Build
from tests.flows.hands import choose, reads
from tests.flows.house import Lived


def rise_twice(lived: Lived, exercise: str) -> None:
    """Have two runs in the log after which the rating was higher by three, and know of them."""
    for hours in (5, 3):
        at_ms = lived.wall().at_ms - hours * 3_600_000
        run = Run(uid7(at_ms), exercise, 1, None, at_ms, 0, Pace.SLOW, Pace.SLOW, 0, 0, 3, 3, RunEnd.FINISHED)
        for entry in (run, CheckIn(uid7(at_ms), at_ms, 0, run.uid, Rating(3), Rating(6))):
            lived.house.keeper.save(entry)
    lived.house.log.rated.emit()
    lived.settle()


def test_too_much_right_now_leads_straight_into_one_thing_also_when_that_stands_aside(build: Build) -> None:
    lived = build().open()
    rise_twice(lived, "one-thing")
    choose("Too much right now")
    assert reads(lived, lived.library.exercise("one-thing").steps[0].line)
    assert not reads(lived, lived.library.phrases.set_aside)
