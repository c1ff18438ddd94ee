"""A preview plays with the real engine, gives the voice back, and keeps nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.core.editing_timeline import TIMED
from app.core.pace import WORDS_PER_MINUTE, Pace
from app.core.preferences import Theme
from app.ui.labels import Labels
from app.ui.pages.preview_exercise import PreviewPage
from app.ui.theme import Measures
from app.ui.view_models.preview_exercise import PreviewModel
from tests.core.make import FakeClock
from tests.ui import samples
from tests.ui.accessible import unnamed_controls
from tests.ui.editor_stage import in_front, known, press, sets
from tests.ui.fakes import FakeWall, RecordingVoice

Wear = Callable[[Theme, float], None]


@dataclass
class Played:
    """A preview under a clock that tests move."""

    clock: FakeClock = field(default_factory=FakeClock)
    voice: RecordingVoice = field(default_factory=RecordingVoice)
    given_back: int = 0
    lost: int = 0

    def __post_init__(self) -> None:
        self.model = PreviewModel(samples.library(), self.voice, self._back, self._lose, self.clock, FakeWall())

    def _back(self) -> None:
        self.given_back += 1

    def _lose(self) -> None:
        self.lost += 1

    def later(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.now_s += 1
            if self.model._driver is not None:
                self.model._driver.wake()

    def say_it(self) -> None:
        self.clock.now_s += 2
        self.voice.end_line()


@pytest.fixture
def played(qapp: QApplication) -> Played:
    return Played()


def test_it_says_how_long_it_takes_at_each_pace(played: Played) -> None:
    played.model.begin_exercise(known()["see-three"], Pace.SLOW, speaks=True)

    lengths = played.model.props.lengths
    assert [each.pace for each in lengths] == list(TIMED)
    assert [each.total_s for each in lengths] == sorted(each.total_s for each in lengths)
    assert all(0 < each.quiet_s < each.total_s for each in lengths)


def test_it_plays_with_the_voice_at_the_pace(played: Played) -> None:
    exercise = known()["see-three"]
    played.model.begin_exercise(exercise, Pace.VERY_SLOW, speaks=True)
    assert played.voice.said == []

    played.model.play()

    assert played.voice.said == [exercise.steps[0].line]
    assert played.voice.rates == [WORDS_PER_MINUTE[Pace.VERY_SLOW]]
    assert played.model.props.player.caption == exercise.steps[0].line
    assert played.model.props.step == 1


def test_another_pace_stops_it(played: Played) -> None:
    played.model.begin_exercise(known()["see-three"], Pace.SLOW, speaks=True)
    played.model.play()

    played.model.choose_pace(Pace.NORMAL)

    assert not played.model.props.playing
    assert played.given_back == 1
    played.model.play()
    assert played.voice.rates[-1] == WORDS_PER_MINUTE[Pace.NORMAL]


def test_a_draft_that_is_not_in_the_library_plays_too_and_as_often_as_one_likes(played: Played) -> None:
    from app.core.editing import copy_of

    mine = copy_of(known()["one-thing"], "own-draft")
    played.model.begin_exercise(mine, Pace.SLOW, speaks=True)
    for _ in range(4):
        played.model.play()
        assert played.model.props.player.caption == mine.steps[0].line
        played.model.stop()
    assert played.given_back == 4


def test_exercises_of_a_set_follow_each_other_to_the_end(played: Played) -> None:
    played.model.begin_set(sets()["going-very-slowly"], known(), speaks=False)
    assert played.model.props.pace is Pace.VERY_SLOW

    played.model.play()
    first = played.model.props.player.title
    for _ in range(400):
        if played.model.props.at:
            break
        played.model.forward()
        played.later(1)

    assert played.model.props.at == 1
    assert played.model.props.player.title != first


def test_the_end_is_the_end_and_the_voice_is_back(played: Played) -> None:
    played.model.begin_exercise(known()["one-thing"], Pace.NORMAL, speaks=False)
    played.model.play()
    for _ in range(200):
        if not played.model.props.playing:
            break
        played.model.forward()
        played.later(1)

    assert not played.model.props.playing
    assert played.given_back == 1


def test_slower_makes_it_slower(played: Played) -> None:
    played.model.begin_exercise(known()["see-three"], Pace.NORMAL, speaks=True)
    played.model.play()

    played.model.slower()

    assert played.model.props.player.reply == "Slower."
    assert played.model.props.player.pace is Pace.SLOW


def test_reading_aloud_is_switched_at_once(played: Played) -> None:
    played.model.begin_exercise(known()["see-three"], Pace.NORMAL, speaks=True)
    played.model.play()
    stops = played.voice.stops

    played.model.read_aloud(False)
    assert played.voice.stops == stops + 1
    played.model.play()
    assert len(played.voice.said) == 1
    played.model.read_aloud(True)
    played.model.play()
    assert len(played.voice.said) == 2


def test_a_voice_that_gets_lost_is_told_to_its_owner(played: Played) -> None:
    played.model.begin_exercise(known()["see-three"], Pace.NORMAL, speaks=True)
    played.model.play()

    played.voice.get_lost()

    assert played.lost == 1
    assert played.model.props.playing


def test_leaving_is_silent_and_forgets(played: Played) -> None:
    played.model.begin_exercise(known()["see-three"], Pace.NORMAL, speaks=True)
    played.model.play()

    played.model.leave()

    assert played.voice.stops >= 1
    assert played.given_back == 1
    assert played.model.props.lengths == ()
    played.model.leave()
    assert played.given_back == 1


def page_of(played: Played, measures: Measures, qtbot: QtBot, size: tuple[int, int] = (980, 720)) -> PreviewPage:
    played.model.begin_exercise(known()["see-three"], Pace.SLOW, speaks=True)
    page = PreviewPage(played.model, Labels(), measures)
    qtbot.addWidget(page)
    in_front(page, size)
    page.enter()
    return page


def test_keys_play_slow_and_stop_it(played: Played, lamplight: None, measures: Measures, qtbot: QtBot) -> None:
    page = page_of(played, measures, qtbot)
    left: list[bool] = []
    page.back.connect(lambda: left.append(True))

    press(Qt.Key.Key_Return)
    assert played.model.props.playing
    press(Qt.Key.Key_Space)
    assert played.model.props.player.pace is Pace.VERY_SLOW
    press(Qt.Key.Key_Escape)
    assert not played.model.props.playing
    assert left == []
    press(Qt.Key.Key_Escape)
    assert left == [True]


def test_the_lengths_stand_in_words(played: Played, lamplight: None, measures: Measures, qtbot: QtBot) -> None:
    page = page_of(played, measures, qtbot)

    steady, slow, _very_slow = page.bars.sentences
    assert steady.startswith("Steady: ")
    assert slow.startswith("Slow, chosen: ")
    assert all("of it quiet" in sentence and "%" not in sentence for sentence in page.bars.sentences)
    page.fold.click()
    model = page.table.model()
    assert model.rowCount() == len(played.model.props.lengths[1].stretches)
    assert model.index(0, 1).data() == known()["see-three"].steps[0].line


@pytest.mark.parametrize("theme", [Theme.LAMPLIGHT, Theme.DAYLIGHT])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_the_smallest_window_and_every_control_has_a_name(
    theme: Theme, scale: float, wear: Wear, measures: Measures, played: Played, qtbot: QtBot
) -> None:
    wear(theme, scale)
    page = page_of(played, measures, qtbot, (720, 560))
    page.fold.click()
    page.play.click()
    qtbot.wait(20)

    assert unnamed_controls(page) == []
    area = page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    inner = area.widget()
    assert inner is not None
    assert inner.width() <= area.viewport().width()
