"""Every page in a language nobody speaks, from the left and from the right: no word in English, and none cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.errors import UserError
from app.core.languages import LANGUAGES, LAST
from app.paths import Paths, find_paths
from tests.flows import house, scenes
from tests.flows.conftest import Build
from tests.flows.hands import focused
from tests.flows.house import MOVED_IN, Lived
from tests.flows.pseudo import PseudoTranslator, pseudo_exercises
from tests.flows.seen import cut_off, texts_seen

USUAL, SMALLEST = (980, 720), (720, 560)
_SETTLE_MS, _SETTLED_MS = 20, 400

_PLAIN = re.compile(r"[A-Za-z]*[aeiou][A-Za-z]*", re.ASCII)
_PATH = re.compile(r"\S*/\S+|\S+\.[a-z]{2,}(-[a-z]+)?")
_SAID_BY_THE_SYSTEM = re.compile(
    r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b|\b[KM]iB\b"
)
INVENTED = (
    *LANGUAGES.values(),
    *("A letter with two spelling slips went out before lunch. Rain on the window since then", "window frame"),
    *("shadow of the cup", "Bread in the oven, radio on low", "Rain on the window since noon"),
    *("The lamp by the door was on", "Documents", "M. Lindt", "K. Ohlin", "Heron", "For the evening"),
    *("For the train home", "Three things, here", "The order is turned round, and it waits for you now"),
    *("It points away from the fingers", "One thing to look at, one thing to touch, then some company"),
)
"""What persons write in the scenes, and names: the same in every language."""

IN_ENGLISH_SO_FAR = {
    "take-away": "the words that leave with a file come from a table without Qt, which is English",
    "take-away-saved": "the same",
    "share": "the same",
    "own-card": "the words of a card come from one list of words, so that both sides have the same",
    "card": "the same",
    "settings": "the names of countries come from the table of Help",
    "from-therapist": "what is wrong in a file is told as lamplit check tells it",
}
"""Beginnings of the names of scenes whose words are not looked at, and the reason."""

WAY_IN_ENGLISH = ("shared", "settings-lock", "recovery-code", "someone-knows", "unlock-")
"""Beginnings of the names of scenes that are found by their English words alone, and so are not walked here yet."""

ON_THE_WAY = frozenset(
    {
        *("home", "player-slow", "player-choice", "player-third-time", "player-how", "player-not-helping"),
        *("check-in", "check-in-more", "finish-and-now", "help", "settings", "all-exercises"),
    }
)
"""What a person meets in an exercise and around it: looked at in each language, in the smallest window."""


@pytest.fixture(scope="module", name="exercises")
def _exercises(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo_exercises(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def spoken(
    request: pytest.FixtureRequest, qapp: QApplication, exercises: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """The language nobody speaks, on the application and in the folder of exercises."""

    def paths(home: Path | None = None) -> Paths:
        return find_paths(home)._replace(exercises=exercises)

    monkeypatch.setattr(house, "find_paths", paths)
    with PseudoTranslator():
        qapp.setLayoutDirection(request.param)
        yield
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def in_english(text: str) -> bool:
    """Return whether a text has a word without accents that nobody in the scenes has written."""
    for known in INVENTED:
        text = text.replace(known, "")
    return bool(_PLAIN.search(_SAID_BY_THE_SYSTEM.sub("", _PATH.sub("", text))))


def cut_off_at_rest(lived: Lived) -> list[str]:
    """Return what is cut off once the layouts have come to rest."""
    QTest.qWait(_SETTLE_MS)
    if cut_off(lived.window):
        QTest.qWait(_SETTLED_MS)
    return cut_off(lived.window)


def test_no_word_is_in_english_and_none_cut_off_at_twice_the_size(spoken: None, build: Build) -> None:
    lived = build(MOVED_IN._replace(text_scale=2.0)).open(USUAL)
    scenes.ready(lived)
    told: dict[str, list[str]] = {}
    for scene in scenes.IN_THE_HOUSE:
        if scene.name.startswith(WAY_IN_ENGLISH):
            continue
        scenes.go_home(lived)
        scene.go(lived)
        wrong = cut_off_at_rest(lived)
        if not scene.name.startswith(tuple(IN_ENGLISH_SO_FAR)):
            wrong += [f"in English: {text!r}" for text in dict.fromkeys(texts_seen(lived.window)) if in_english(text)]
        if wrong:
            told[scene.name] = wrong
    assert told == {}


def test_the_first_pages_too(spoken: None, build: Build) -> None:
    lived = build(None).open(USUAL)
    for _ in range(2):
        assert cut_off_at_rest(lived) == []
        assert [text for text in texts_seen(lived.window) if in_english(text)] == []
        lived.house.entrance.open_unlock()


@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag != LAST])
def test_nothing_is_cut_off_in_the_smallest_window_at_twice_the_size(build: Build, tag: str) -> None:
    lived = build(MOVED_IN._replace(text_scale=2.0, language=tag)).open(SMALLEST)
    scenes.ready(lived)
    told: dict[str, list[str]] = {}
    for scene in scenes.IN_THE_HOUSE:
        if scene.name in ON_THE_WAY:
            scenes.go_home(lived)
            scene.go(lived)
            if wrong := cut_off_at_rest(lived):
                told[scene.name] = wrong
    assert told == {}


def test_arabic_is_laid_out_from_the_right_and_the_next_test_is_not(build: Build, qapp: QApplication) -> None:
    lived = build(MOVED_IN._replace(language="ar")).open(USUAL)
    assert lived.page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert lived.library.language == "ar"
    lived.close()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_arrow_that_points_on_leads_on_where_lines_are_read_from_the_right(build: Build) -> None:
    lived = build(MOVED_IN._replace(language="ar")).open(USUAL)
    scenes.begin(lived, "see-three")
    player = lived.page
    told: list[str] = []
    player.forward.connect(lambda: told.append("on"))  # type: ignore[attr-defined]
    player.back.connect(lambda: told.append("back"))  # type: ignore[attr-defined]
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert told == ["on", "back"]


def test_a_fault_is_said_in_the_language_of_the_window(build: Build) -> None:
    lived = build(MOVED_IN._replace(language="de")).open(USUAL)
    assert str(UserError("The log is not open.")) == "Das Logbuch ist nicht offen."
    lived.close()
    assert str(UserError("The log is not open.")) == "The log is not open."
