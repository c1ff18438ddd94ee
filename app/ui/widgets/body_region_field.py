"""A place by its name: type the start of it, press Enter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place
from app.ui import a11y
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.body_region_words import places_for
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.text_field import TextField

_MOST_CHARS = 40


class BodyRegionField(QWidget):
    """A field, and a line beneath it that says which place Enter would mean; up and down go on to the next one.

    Signals:
        place_typed(Place): Enter was pressed on a place.
    """

    place_typed = Signal(object)

    def __init__(self, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._words = {place: labels.place(place) for place in Place}
        self._found: tuple[Place, ...] = ()
        self._at = 0
        self._picked: frozenset[Place] = frozenset()
        self._field = TextField(self.tr("Or type a place"), measures, max_chars=_MOST_CHARS)
        self._field.edited.connect(self._edited)
        self._field.line.installEventFilter(self)
        self._says = PlainLabel(role=TextRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.xs)
        column.addWidget(self._field)
        column.addWidget(self._says)
        self._write()

    def set_picked(self, places: Iterable[Place]) -> None:
        """Know what is picked, to say whether Enter picks or leaves a place."""
        self._picked = frozenset(places)
        self._write()

    def clear(self) -> None:
        """Empty the field."""
        self._field.line.clear()
        self._edited("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter, up and down while something is typed; Enter does not go on to the page then."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._field.text().strip():
            return self._taken(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _taken(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._found:
                place = self._found[self._at]
                self.clear()
                self.place_typed.emit(place)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._found:
            self._at = (self._at + (1 if key == Qt.Key.Key_Down else -1)) % len(self._found)
            self._write()
            a11y.announce(self._field.line, self._says.text())
            return True
        return False

    def _edited(self, text: str) -> None:
        self._found = places_for(text, self._words)
        self._at = 0
        self._write()
        if text.strip():
            a11y.announce(self._field.line, self._says.text())

    def _write(self) -> None:
        if not self._field.text().strip():
            self._says.setText("")
        elif not self._found:
            self._says.setText(self.tr("No place has that name here."))
        else:
            place = self._found[self._at]
            name = as_label(self._words[place])
            if place in self._picked:
                self._says.setText(self.tr("{place}. Enter leaves it out.").format(place=name))
            else:
                self._says.setText(self.tr("{place}. Enter picks it.").format(place=name))
        self._field.line.setAccessibleDescription(self._says.text())
