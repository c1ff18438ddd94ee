"""Empty, on its way, not to be had: each told by a sentence and by the lamp, trouble by a bar beside its words."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from app.ui.theme import Measures
from app.ui.widgets.state_note import NoteState, StateNote
from app.ui.widgets.trouble_label import TroubleLabel


def test_the_lamp_says_what_the_sentence_says(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    note = StateNote(measures)
    qtbot.addWidget(note)
    levels = []
    for state in (NoteState.EMPTY, NoteState.LOADING, NoteState.ERROR):
        note.show_state(state, state.name)
        assert note.message.text() == state.name
        levels.append(note.lamp.level)
    assert levels == sorted(levels, reverse=True)
    assert levels[-1] == 0.0


def test_trouble_has_a_bar_where_its_lines_begin(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    label = TroubleLabel(measures)
    qtbot.addWidget(label)
    label.resize(300, 60)
    label.setText("That could not be kept this time.")
    label.show()
    accent = label.palette().color(QPalette.ColorRole.Accent)
    image = label.grab().toImage()
    assert image.pixelColor(1, 5) == accent
    assert image.pixelColor(298, 5) != accent
    label.setText("")
    assert label.grab().toImage().pixelColor(1, 5) != accent
