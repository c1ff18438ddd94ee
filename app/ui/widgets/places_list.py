"""Places in the body, as many as are wanted, and what is felt at each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from app.core.checkin import Place, Sensation
from app.ui.labels import Labels
from app.ui.theme import Measures
from app.ui.widgets.body_outline import BodyOutline
from app.ui.widgets.place_tiles import PlaceTiles
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.sensation_cards import SensationCards
from app.ui.widgets.tab_order import take_place_in_tab_order

_CARDS_PX = 330  # the least width beside the outline at text size 1


class PlacesList(QWidget):
    """A list of places, or the outline that is its twin; a card for each place that is picked.

    The cards stand beside the places where there is room, and beneath them where there is none. Whoever picks a place
    by a key is led to its words, and from the word back to the places.

    Args:
        name: the question, for a screen reader.

    Signals:
        sensations_changed(tuple of Sensation): what is said now, in the order of picking.
    """

    sensations_changed = Signal(tuple)

    def __init__(self, name: str, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._labels = labels
        self._measures = measures
        self._by_key = False
        self._came_from: QWidget | None = None
        self.tiles = PlaceTiles(name, labels, measures, self)
        self.outline: BodyOutline | None = None
        self.cards = SensationCards(labels, measures, self)
        self._hint = PlainLabel(self.tr("A place you pick comes here, with a word for it if you like."), TextRole.MUTED)
        self._places = QWidget()
        self._left = QVBoxLayout(self._places)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self.tiles)
        self._left.addStretch(1)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._hint)
        right.addWidget(self.cards)
        right.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(measures.space.m)
        self._row.addWidget(self._places)
        self._row.addWidget(beside)
        self._hint.hide()
        self._take_part(self.tiles)
        self.cards.sensations_changed.connect(self._tell)
        self.cards.answered.connect(self._go_back)

    def sensations(self) -> tuple[Sensation, ...]:
        """Return what was said."""
        return self.cards.sensations()

    def set_sensations(self, sensations: Iterable[Sensation]) -> None:
        """Show these; emits nothing."""
        said = tuple(sensations)
        places = tuple(dict.fromkeys(each.place for each in said))
        self.tiles.set_picked(places)
        if self.outline is not None:
            self.outline.clear()
            self.outline.set_picked(places)
        self.cards.set_sensations(said)
        self._fit()

    def clear(self) -> None:
        """Pick nothing; emits nothing."""
        self.set_sensations(())

    def show_outline(self, outline: bool) -> None:
        """Show the outline, or the list; what is picked stays."""
        if outline and self.outline is None:
            self.outline = BodyOutline(self._name, self._labels, self._measures, parent=self._places)
            self.outline.set_picked(self.tiles.picked())
            self._left.insertWidget(0, self.outline)
            self._take_part(self.outline)
            take_place_in_tab_order(self.outline)
        if self.outline is not None:
            self.outline.setVisible(outline)
        self.tiles.setVisible(not outline)
        self._fit()

    def set_numbers(self, numbers: bool) -> None:
        """Offer a number for each place, or none."""
        self.cards.set_numbers(numbers)

    def focus_first(self) -> None:
        """Put the focus on the first place."""
        self._shown().focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside the places, or beneath them."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know whether a place is picked by a key."""
        if event.type() == QEvent.Type.KeyPress:
            self._by_key = True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._by_key = False
        return super().eventFilter(watched, event)

    def _shown(self) -> PlaceTiles | BodyOutline:
        return self.tiles if self.outline is None or self.outline.isHidden() else self.outline

    def _take_part(self, part: PlaceTiles | BodyOutline) -> None:
        part.picks_changed.connect(self._picked)
        for widget in (part, *part.findChildren(QWidget)):
            widget.installEventFilter(self)

    def _picked(self, places: tuple[Place, ...]) -> None:
        twin = self.outline if self._shown() is self.tiles else self.tiles
        if twin is not None:
            twin.set_picked(places)
        new = self.cards.set_places(places)
        self._fit()
        self._came_from = QApplication.focusWidget() if new is not None and self._by_key else None
        if new is not None and self._by_key:
            new.focus_words()
        self._tell()

    def _go_back(self, _place: Place) -> None:
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.sensations_changed.emit(self.sensations())

    def _fit(self) -> None:
        scale = max(1.0, self.font().pixelSize() / self._measures.type_px.body)
        outline = self.outline
        if outline is None or outline.isHidden():
            least = round(_CARDS_PX * scale * 1.5)
        else:
            least = outline.figures.sizeHint().width()
        beside = self.width() >= least + self._measures.space.xl + round(_CARDS_PX * scale)
        self._places.setFixedWidth(least) if beside else self._places.setMaximumWidth(16_777_215)
        if not beside:
            self._places.setMinimumWidth(0)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(self._measures.space.xl if beside else self._measures.space.m)
        self._hint.setVisible(beside and not self.sensations())
