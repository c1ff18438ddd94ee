"""Every page in a language nobody speaks, from the left and from the right: no word in English, and none cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.languages import LANGUAGES
from app.paths import Paths, find_paths
from tests.flows import house, scenes
from tests.flows.house import MOVED_IN, Lived
from tests.flows.pseudo import PseudoTranslator, pseudo_exercises
from tests.flows.seen import cut_off, texts_seen

SMALLEST = (720, 560)
_PLAIN = re.compile(r"[A-Za-z]*[aeiou][A-Za-z]*", re.ASCII)
_SETTLE_MS = 20

NOT_OURS = {
    *LANGUAGES.values(),
    "Lamplit",
}
"""Names that are the same in every language."""


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


@pytest.fixture
def large(spoken: None, build: object) -> Lived:
    lived: Lived = build(MOVED_IN._replace(text_scale=2.0)).open(SMALLEST)  # type: ignore[operator]
    scenes.ready(lived)
    return lived


def in_english(text: str) -> bool:
    return text not in NOT_OURS and bool(_PLAIN.search(text))


def test_no_page_is_in_english_or_cut_off(large: Lived) -> None:
    told: dict[str, list[str]] = {}
    for scene in scenes.IN_THE_HOUSE:
        scenes.go_home(large)
        scene.go(large)
        QTest.qWait(_SETTLE_MS)
        wrong = [f"in English: {text!r}" for text in dict.fromkeys(texts_seen(large.window)) if in_english(text)]
        wrong += cut_off(large.window)
        if wrong:
            told[scene.name] = wrong
    assert told == {}
