"""A therapist who cannot see the screen: from an empty desk to a file for a person whose card came."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.atspi.naming import check_names
from tests.atspi.reader import missing, reading
from tests.exchange.homes import PatientHome
from tests.flows.test_desk_real_keyboard import as_it_arrives

pytestmark = [
    pytest.mark.atspi,
    pytest.mark.timeout(300),
    pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}"),
]


def test_a_file_is_made_for_someone_whose_card_came(around: Mapping[str, str], tmp_path: Path) -> None:
    person, home = tmp_path / "person", tmp_path / "home"
    documents = person / "Documents"
    documents.mkdir(parents=True)
    patient = PatientHome(tmp_path / "patient")
    (documents / "heron.lamplit-card").write_bytes(patient.card)
    env = {**around, "HOME": str(person), "LANG": "C.UTF-8"}
    with reading(env, home) as reader:
        # The first start: who sets exercises says so
        reader.at("radio_button", "Yes")
        reader.press("radio_button", "No")
        reader.press("radio_button", "No, captions on screen")
        reader.press("check_box", "I set exercises for others")
        check_names(reader)
        reader.press("button", "Begin")

        # An empty desk waits in the field for a pseudonym
        reader.at("text_field", "A pseudonym")
        check_names(reader)
        reader.write("Heron")
        reader.key("Return")

        # Their card
        reader.at("button", "Their card")
        check_names(reader)
        reader.key("Return")
        reader.at("button", "heron.lamplit-card")
        check_names(reader)
        reader.key("Return")
        reader.at("button", "Not now")
        reader.find("static_text", "Heron")
        check_names(reader)
        reader.tab_to("button", "Keep this card")
        reader.key("Return")
        reader.at("button", "Go on")
        check_names(reader)
        reader.key("Return")

        # What is set
        reader.at("button", "Set exercises")
        check_names(reader)
        reader.key("Return")
        reader.at("text_field", "An exercise or a set: a part of its title")
        check_names(reader)
        reader.write("see th")
        reader.key("Return")
        reader.find("list_item", "1.  Three things I can see")
        reader.write("hands")
        reader.key("Return")
        reader.find("list_item", "2.  Hands on one thing")
        check_names(reader)
        reader.key("Return")  # nothing more to pick
        reader.at("text_area", "Why this one, in one sentence")
        reader.write("Eyes first, then a cup.")
        reader.key("Return")
        reader.at("radio_button", "Tried in the room: Yes")
        reader.key("space")
        reader.wait(lambda: reader.find("radio_button", "Tried in the room: Yes").checked, "an answer")
        check_names(reader)
        reader.key("ctrl+Return")

        # The file
        reader.at("button", "Make the file")
        reader.find("static_text", "A file for Heron")
        check_names(reader)
        reader.key("Return")
        reader.at("button", "Done")
        (file,) = documents.glob("*.lamplit")
        reader.find("static_text", f"The file is here: {file}")
        check_names(reader)
        reader.key("Return")
        reader.find("button", "New version of Three things I can see, then Hands on one thing")
        check_names(reader)
    version = as_it_arrives(file, home, patient)
    assert [item.exercise for item in version.exercise_set.items] == ["see-three", "hold-one"]
    assert version.why == "Eyes first, then a cup."
    assert version.tried_in_room
