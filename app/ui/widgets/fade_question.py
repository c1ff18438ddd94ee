"""The question after four weeks, put to the therapist: keep, widen, fade, stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.people import Fade
from app.ui.theme import Measures
from app.ui.widgets.card import Card
from app.ui.widgets.option_row import OptionRow, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole


class FadeQuestion(Card):
    """Signals:
    picked(Fade).
    """

    picked = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        question = self.tr("Four weeks with this set. How does it go on?")
        self.row = OptionRow(
            question,
            (
                RowOption(Fade.KEEP.value, self.tr("Keep")),
                RowOption(Fade.WIDEN.value, self.tr("Widen")),
                RowOption(Fade.FADE.value, self.tr("Fade")),
                RowOption(Fade.STOP.value, self.tr("Stop")),
            ),
            measures,
            most_columns=4,
        )
        self.before = PlainLabel("", TextRole.SMALL)
        self.column.addWidget(PlainLabel(question, TextRole.HEADING))
        self.column.addWidget(
            PlainLabel(
                self.tr(
                    "Widen: on to the next family. Fade: fewer lines, no voice, no check-in, one day a week without "
                    "it, or a card alone."
                ),
                TextRole.SMALL,
            )
        )
        self.column.addWidget(self.row)
        self.column.addWidget(self.before)
        self.row.picked.connect(lambda name: self.picked.emit(Fade(name)))

    def render_question(self, *, asks: bool, before: tuple[str, ...]) -> None:
        """Show the question, with the answers so far; or take it away."""
        self.setVisible(asks)
        self.before.setText(" \u00b7 ".join(before))
        self.before.setVisible(bool(before))
