"""Places in the body as a plain list of tiles: the outline's twin for whoever would not look at a body."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption

ALONE = (Place.NOWHERE, Place.CANT_TELL)


class PlaceTiles(QWidget):
    """Every place as a tile of one size. "Nowhere" and "can't tell" stand first; each takes the place of all others.

    Args:
        name: the question, for a screen reader.

    Signals:
        picks_changed(tuple of Place): what is picked now, in the order of picking.
    """

    picks_changed = Signal(tuple)

    def __init__(self, name: str, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: tuple[Place, ...] = ()
        options = [RowOption(place.value, as_label(labels.place(place))) for place in Place]
        self.row = OptionRow(name, options, measures, PickMode.MANY, parent=self)
        self.row.picks_changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)

    def picked(self) -> tuple[Place, ...]:
        """Return what is picked, in the order of picking."""
        return self._order

    def set_picked(self, places: Iterable[Place]) -> None:
        """Show these as picked and all others not. Emits nothing."""
        self._order = tuple(dict.fromkeys(places))
        self.row.set_picked(place.value for place in self._order)

    def focus_first(self) -> None:
        """Put the focus on the first place, or on one that is picked."""
        self.row.focus_first()

    def _changed(self, ids: tuple[str, ...]) -> None:
        now = [Place(place_id) for place_id in ids]
        new = [place for place in now if place not in self._order]
        stay = [place for place in self._order if place in now]
        if new and new[0] in ALONE:
            stay = []
        elif new:
            stay = [place for place in stay if place not in ALONE]
        self.set_picked([*stay, *new])
        self.picks_changed.emit(self._order)
