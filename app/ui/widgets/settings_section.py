"""One section of Settings: a heading and controls, each saved as it is changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.preferences import Preferences
from app.ui.theme import Measures
from app.ui.widgets.card import Card
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole


class SettingsSection(Card):
    """Holds the preferences as last shown, so that one control changes one field.

    Signals:
        changed(Preferences): a control was changed; the whole new object.
    """

    changed = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self.measures = measures
        self.preferences = Preferences()
        self.column.setSpacing(measures.space.l)
        self.heading = PlainLabel("", TextRole.HEADING)
        self.column.addWidget(self.heading)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        self.preferences = preferences

    def save(self, preferences: Preferences) -> None:
        """Tell a change, and build the next one on it."""
        if preferences != self.preferences:
            self.preferences = preferences
            self.changed.emit(preferences)

    def add_choice(self, question: str, options: tuple[RowOption, ...], hint: str = "") -> OptionRow:
        """Add a question with a row to pick one of, and return the row."""
        row = OptionRow(question, options, self.measures, PickMode.ONE)
        holder = QVBoxLayout()
        holder.setSpacing(self.measures.space.s)
        holder.addWidget(PlainLabel(question))
        holder.addWidget(row)
        if hint:
            holder.addWidget(PlainLabel(hint, TextRole.SMALL))
        self.column.addLayout(holder)
        return row
