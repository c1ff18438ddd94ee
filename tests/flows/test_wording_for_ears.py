"""The wording for the ears, through the whole house: nothing that a run can show speaks of the eyes."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt

from app.ui.pages.player import PlayerPage
from tests.flows.conftest import Build
from tests.flows.hands import buttons, choose, press, texts, wait_to_read
from tests.flows.house import MOVED_IN, Lived

SEEN = re.compile(r"\b(eyes?|look(ing|s)?|see|seen|colou?rs?|in view)\b", re.IGNORECASE)
LISTEN = "You can listen for one sound in the room."


def speaks_of_eyes(lived: Lived) -> list[str]:
    return [text for text in (*texts(lived.window), *buttons(lived.window)) if SEEN.search(text)]


def test_a_run_by_ear_speaks_of_nothing_seen_on_any_of_its_ways(build: Build) -> None:
    lived = build(MOVED_IN._replace(by_ear=True)).open()
    choose("Too much right now")
    assert isinstance(lived.page, PlayerPage)
    wait_to_read(lived, LISTEN)
    assert speaks_of_eyes(lived) == []
    press(Qt.Key.Key_Question)
    wait_to_read(lived, "It gives your ears a sound to rest on, outside you, while the feeling is there.")
    choose("What studies say")
    assert "Listening for one sound, by itself, has no trial" in " ".join(texts(lived.window))
    assert speaks_of_eyes(lived) == []
    press(Qt.Key.Key_Question)
    press(Qt.Key.Key_N)
    wait_to_read(lived, lived.library.phrases.not_helping)
    assert speaks_of_eyes(lived) == []
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_M)
    assert speaks_of_eyes(lived) == []
    press(Qt.Key.Key_Escape)
    assert speaks_of_eyes(lived) == []


def test_it_is_there_at_once_where_exercises_are_chosen_and_goes_again(lived: Lived) -> None:
    lived.preferences.change(lived.preferences.now._replace(by_ear=True))
    choose("All exercises")
    choose("Three things I can hear")
    assert isinstance(lived.page, PlayerPage)
    lived.house.go_home()
    lived.preferences.change(lived.preferences.now._replace(by_ear=False))
    choose("All exercises")
    choose("Three things I can see")
    assert isinstance(lived.page, PlayerPage)
