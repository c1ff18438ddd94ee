"""What Orca says of an exercise, held against the transcript that was read: the lines are said, and so is Stop."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.atspi import orca, transcript
from tests.atspi.reader import missing

pytestmark = [
    pytest.mark.atspi,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool([*missing(), *orca.missing()]), reason=f"not on this machine: {', '.join([*missing(), *orca.missing()])}"
    ),
]


_SENTENCE_WORDS = 8
_LEAST_SENTENCES = 6


def chapter(whole: str, title: str) -> list[str]:
    """Return the sentences that are said in one part of a transcript, without names of controls, which are short."""
    part = whole.partition(f"== {title}\n")[2].partition("\n== ")[0]
    return [line for line in part.splitlines() if not line.startswith(">") and len(line.split()) >= _SENTENCE_WORDS]


def test_the_lines_of_an_exercise_are_said_in_their_order(tmp_path: Path) -> None:
    title = "An exercise, with Slower and Stop"
    read = chapter(transcript.FILE.read_text(encoding="utf-8"), title)
    heard = chapter(transcript.transcript(tmp_path, [(transcript.first_run, transcript.exercise)]), title)
    assert len(read) >= _LEAST_SENTENCES
    assert [line for line in dict.fromkeys(heard) if line in read] == read
