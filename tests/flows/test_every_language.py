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
    r"|October|November|December)\b|\b[KM]iB\b|\b\d+ (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b"
)
_KEY = re.compile(r"(Ctrl|Alt)\+\w+|Space")
INVENTED = (
    *(voice.name for voice in scenes.VOICES if voice.name.startswith("English")),  # longer than a language's name
    *LANGUAGES.values(),
    *("A letter with two spelling slips went out before lunch. Rain on the window since then", "window frame"),
    *("shadow of the cup", "Bread in the oven, radio on low", "Rain on the window since noon"),
    *("The lamp by the door was on", "Documents", "Room 12", "Room 30", "Heron", "For the evening"),
    *(thing.name for thing in scenes.THINGS),
    *("Built-in", "HDMI"),
    *("For the train home", "Three things, here", "The order is turned round, and it waits for you now"),
    *(
        "The train was the hard part",
        "It points away from the fingers",
        "One thing to look at, one thing to touch, then some company",
    ),
    *("Juniper", "Marram", "Otter", "Quince", "Slate", "Tuesdays, late", "new in March", "train twice a week"),
    *("writes with the left hand", "every second week", "Evenings were longer than mornings"),
    *("The window first, since you should try it on the train", '"should"', '"just"', '"try"'),
    *("Window seat", "Three things at the window"),
)
"""What persons write in the scenes, and names: the same in every language."""

SAID_IN_ENGLISH = {
    "take-away": re.compile(r".+ · .+", re.DOTALL),
    "own-card": re.compile("[a-z]+"),
    "recovery-code-shown": re.compile("[a-z]+"),
    "from-therapist": re.compile(r".* This is not valid TOML: .*"),
    "struck-words": re.compile(r"(.*: )?(enough|proud|kind|let it go|progress)( ñ.*)?"),
    "guide": re.compile(".*", re.DOTALL),
    "desk-library": re.compile("Îts sîgnàtüré .*"),
}
"""Whole texts that are English in every language, by the beginning of the names of scenes they are seen in: rows that
leave with a file have their words from a table without Qt; a card's and a code's words are the same on both sides; what
is wrong in a file is told as `lamplit check` tells it. The words that a person struck out are theirs; the guide is
written in English alone; the words of a library's maker are those of a card.
"""

ON_THE_WAY = frozenset(
    {
        *("home", "player-slow", "player-choice", "player-third-time", "player-how", "player-not-helping"),
        *(
            "check-in",
            "check-in-more",
            "finish",
            "finish-and-now",
            "finish-went-up",
            "help",
            "settings",
            "all-exercises",
        ),
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


def in_english(text: str, scene: str = "") -> bool:
    """Return whether a text has a word without accents that nobody in the scenes has written."""
    if any(scene.startswith(name) and said.fullmatch(text) for name, said in SAID_IN_ENGLISH.items()):
        return False
    if _KEY.fullmatch(text):
        return False
    for known in INVENTED:
        text = text.replace(known, "")
    return bool(_PLAIN.search(_SAID_BY_THE_SYSTEM.sub("", _PATH.sub("", text))))


def cut_off_at_rest(lived: Lived) -> list[str]:
    """Return what is cut off once the layouts have come to rest."""
    QTest.qWait(_SETTLE_MS)
    if cut_off(lived.window):
        QTest.qWait(_SETTLED_MS)
    return cut_off(lived.window)


@pytest.mark.parametrize("part", scenes.parts(scenes.IN_THE_HOUSE, 25), ids=scenes.name_of_part)
def test_no_word_is_in_english_and_none_cut_off_at_twice_the_size(
    spoken: None, build: Build, part: tuple[scenes.Scene, ...]
) -> None:
    lived = build(MOVED_IN._replace(text_scale=2.0)).open(USUAL)
    scenes.ready(lived)
    told: dict[str, list[str]] = {}
    for scene in part:
        scenes.go_home(lived)
        scene.go(lived)
        wrong = cut_off_at_rest(lived)
        seen = dict.fromkeys(texts_seen(lived.window))
        wrong += [f"in English: {text!r}" for text in seen if in_english(text, scene.name)]
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
