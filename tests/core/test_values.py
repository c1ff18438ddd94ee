"""Small values that carry a promise."""

from __future__ import annotations

from dataclasses import replace

from app.core.backup import SalvageStopped
from app.core.checkin import CheckIn
from app.core.errors import BugError, EnvironmentFault, LamplitError, UserError
from app.core.exercise import ExerciseSet, Fit, Library, Review, SetItem, Suits
from app.core.guide import Block, Kind, Topic
from app.core.lock import LockState
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.preferences import Preferences
from app.core.run import Run, RunEnd
from tests.core.make import PHRASES, exercise

RUN = Run(b"r" * 16, "see-three", 1, None, 5_000, 0, Pace.SLOW, Pace.WAITS, 2, 0, 3, 5, RunEnd.STOPPED)


def test_an_entry_stands_at_the_time_of_its_check_in_before_that_of_its_run() -> None:
    check_in = CheckIn(b"c" * 16, 4_000, 60)
    assert LogEntry(check_in, RUN).at_ms == 4_000
    assert LogEntry(None, RUN).at_ms == 5_000
    assert LogEntry(None, None).at_ms == 0


def test_a_set_is_found_by_its_id() -> None:
    fits = Suits(Fit.YES, Fit.YES, Fit.YES)
    quick = ExerciseSet("a", 1, "en", "A", "", (SetItem("sample"),), Pace.SLOW, fits, "", Review("draft"))
    library = Library("en", (exercise(),), (replace(quick, id="b"), quick), PHRASES)
    assert library.set("a") is quick


def test_a_lock_that_was_not_opened_is_a_state_of_its_own() -> None:
    assert [state.name for state in LockState] == ["NOT_LOCKED", "LOCKED", "CLOSED"]


def test_nothing_is_chosen_for_the_person_on_a_new_installation() -> None:
    new = Preferences()
    assert not new.first_run_done
    assert new.voice is None
    assert not new.looking_inward
    assert new.pace is Pace.SLOW


def test_every_kind_of_trouble_is_one_of_ours() -> None:
    assert all(issubclass(kind, LamplitError) for kind in (UserError, EnvironmentFault, BugError))


def test_who_stops_a_salvage_is_told_that_the_log_is_as_it_was() -> None:
    stopped = SalvageStopped()
    assert isinstance(stopped, UserError)
    assert str(stopped) == "It is stopped. The log is as it was."


def test_a_block_of_the_guide_has_no_cells_unless_it_is_a_row_and_a_topic_is_the_name_of_its_file() -> None:
    assert Block(Kind.POINT, "A point.").cells == ()
    assert [f"{topic}.md" for topic in Topic] == ["patients.md", "therapists.md", "clinics.md", "builders.md"]
