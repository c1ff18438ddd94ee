"""A patient who cannot see the screen: the first run, an exercise, a check-in, looking back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.atspi.naming import check_names
from tests.atspi.reader import Reader, missing, reading

pytestmark = [
    pytest.mark.atspi,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}"),
]


@pytest.fixture
def reader(around: Mapping[str, str], tmp_path: Path) -> Iterator[Reader]:
    """The program at its first start."""
    with reading(around, tmp_path) as there:
        yield there


def move_in(reader: Reader) -> None:
    """Go through the first run: nobody else here, no voice."""
    reader.press("radio_button", "No")
    reader.press("radio_button", "No, captions on screen")
    reader.press("button", "Begin")
    reader.find("button", "Too much right now")


def test_the_first_run_is_read_from_top_to_bottom(reader: Reader) -> None:
    reader.find("button", "Begin")
    check_names(reader)
    assert (reader.focused().role, reader.focused().name) == ("radio_button", "Yes")
    read = reader.text()
    order = [
        "Before the first time",
        "This app offers short, slow exercises. You can stop at any time.",
        "Not while driving, or on a task that needs your eyes.",
        "Does anyone else use this computer?",
        "Read the lines aloud?",
        "Begin",
    ]
    assert [each for each in dict.fromkeys(read) if each in order] == order
    move_in(reader)
    assert (reader.focused().role, reader.focused().name) == ("button", "Begin")
    check_names(reader)


def test_an_exercise_is_slowed_and_stopped(reader: Reader) -> None:
    move_in(reader)
    reader.press("button", "All exercises")
    reader.find("button", "Three things I can see")
    check_names(reader)
    reader.press("button", "Three things I can see")
    reader.find("button", "Slower")
    assert reader.focused().name == "Slower"
    check_names(reader)
    reader.press("button", "Slower")
    reader.find("static_text", "Slower.")
    reader.press("button", "How does this help?")
    reader.find("static_text", "Looking out gives your attention a place to be that is not the feeling.")
    check_names(reader)
    reader.press("button", "Stop")
    reader.find("static_text", "Stopped.")
    check_names(reader)
    reader.press("button", "Close")
    reader.find("button", "Too much right now")


def test_a_check_in_on_the_outline_stands_in_the_log(reader: Reader) -> None:
    move_in(reader)
    reader.press("button", "Check in")
    reader.press("radio_button", "4")
    check_names(reader)
    reader.press("check_box", "Chest")
    reader.press("radio_button", "Tight")
    check_names(reader)
    reader.press("button", "Keep")
    reader.find("static_text", "Kept.")
    check_names(reader)
    reader.press("button", "Close")
    reader.press("button", "Look back")
    row = reader.wait(lambda: next((each for each in reader.elements() if each.role == "list_item"), None), "a row")
    assert row.name.endswith("Check-in. 4. Chest: tight"), row.name
    check_names(reader)
    reader.press("tab", "Body")
    reader.find("button", "Chest, in 1 check-in")
    check_names(reader)
    reader.press("check_box", "As a table")
    reader.find("table_cell", "Chest")
    check_names(reader)
