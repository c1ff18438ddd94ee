"""Places in the body, as many as are wanted, and one word for each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place, Quality, Sensation
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.reveal import Reveal

_NO_PLACE = frozenset({Place.NOWHERE, Place.CANT_TELL})


class PlacesList(QWidget):
    """A grid of places; beneath it one line for each picked place, which opens into the words.

    "Nowhere" and "can't tell" stand first, at the same size; either one takes the place of all others.

    Args:
        name: the question, for a screen reader.

    Signals:
        sensations_changed(tuple of Sensation): what is picked now, in the order of the grid.
    """

    sensations_changed = Signal(tuple)

    def __init__(self, name: str, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._measures = measures
        self._qualities: dict[Place, Quality | None] = {}
        options = [RowOption(place.value, as_label(labels.place(place))) for place in Place]
        self._places = OptionRow(name, options, measures, PickMode.MANY, parent=self)
        self._places.picked.connect(self._place_picked)
        self._places.picks_changed.connect(self._places_changed)
        self._lines: dict[Place, _QualityLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.s)
        self._column.addWidget(self._places)

    def sensations(self) -> tuple[Sensation, ...]:
        """Return what is picked."""
        return tuple(Sensation(place, self._qualities.get(place)) for place in self._picked())

    def clear(self) -> None:
        """Pick nothing; emits nothing."""
        self._places.set_picked(())
        self._qualities.clear()
        self._show_lines()

    def focus_first(self) -> None:
        """Put the focus on the first place."""
        self._places.focus_first()

    def _picked(self) -> tuple[Place, ...]:
        return tuple(Place(place_id) for place_id in self._places.picked_ids())

    def _place_picked(self, place_id: str) -> None:
        place = Place(place_id)
        keeps = {place} if place in _NO_PLACE else set(self._picked()) - _NO_PLACE
        self._places.set_picked(kept.value for kept in keeps)

    def _places_changed(self, _ids: tuple[str, ...]) -> None:
        picked = set(self._picked())
        self._qualities = {place: word for place, word in self._qualities.items() if place in picked}
        self._show_lines()
        self.sensations_changed.emit(self.sensations())

    def _quality_changed(self, place: Place, quality: Quality | None) -> None:
        self._qualities[place] = quality
        self.sensations_changed.emit(self.sensations())

    def _show_lines(self) -> None:
        wanted = [place for place in self._picked() if place not in _NO_PLACE]
        for place in [place for place in self._lines if place not in wanted]:
            line = self._lines.pop(place)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for index, place in enumerate(wanted, start=1):
            if place not in self._lines:
                line = _QualityLine(place, self._labels, self._measures, self)
                line.quality_changed.connect(partial(self._quality_changed, place))
                self._lines[place] = line
                self._column.insertWidget(index, line)


class _QualityLine(QWidget):
    """ "Chest: add a word", which opens into the words and folds again once one is picked."""

    quality_changed = Signal(object)

    def __init__(self, place: Place, labels: Labels, measures: Measures, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._labels = labels
        self._button = Button("", measures, ButtonKind.QUIET)
        self._button.set_left_aligned()
        self._button.clicked.connect(self._toggle)
        name = as_label(labels.place(place))
        options = [RowOption(quality.value, as_label(labels.quality(quality))) for quality in Quality]
        self._words = OptionRow(name, options, measures, PickMode.ONE, parent=self)
        self._words.picked.connect(self._word_pressed)
        self._quality: Quality | None = None
        self._reveal = Reveal(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(self._button)
        column.addWidget(self._words)
        self._words.hide()
        self._write()

    def _toggle(self) -> None:
        opens = self._words.isHidden()
        self._words.setVisible(opens)
        if opens:
            self._words.focus_first()
            self._reveal.show(self._words)

    def _word_pressed(self, option_id: str) -> None:
        quality = Quality(option_id)
        self._quality = None if quality is self._quality else quality
        self._words.set_picked(() if self._quality is None else (option_id,))
        self._words.hide()
        self._write()
        self._button.setFocus()
        self.quality_changed.emit(self._quality)

    def _write(self) -> None:
        place = as_label(self._labels.place(self._place))
        if self._quality is None:
            self._button.setText(self.tr("{place}: add a word").format(place=place))
        else:
            word = self._labels.quality(self._quality)
            self._button.setText(self.tr("{place}: {word}").format(place=place, word=word))
