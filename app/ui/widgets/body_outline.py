"""Where in the body: a painted outline, and the answers that have no place on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.body_outline_figures import BodyFigures, OutlineMode
from app.ui.widgets.body_region_field import BodyRegionField
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel

__all__ = ["BodyOutline", "OutlineMode"]

_ALONE = (Place.NOWHERE, Place.CANT_TELL)
_OFF_FIGURE = (*_ALONE, Place.WHOLE_BODY)


class BodyOutline(QWidget):
    """Three answers of one size, then the figure from the front and from behind, a line that names the place under
    the pointer or with the focus, and a field for typing a place.

    In mode PICK several places can be picked; "nowhere" and "can't tell" each take the place of all others. In mode
    COUNTS each place shows a number and nothing can be picked.

    Args:
        name: the question or title above it, for a screen reader.

    Signals:
        picks_changed(tuple of Place): what is picked now, in the order of picking; mode PICK alone.
        place_asked(Place): a place with a number was pressed; mode COUNTS alone.
    """

    picks_changed = Signal(tuple)
    place_asked = Signal(object)

    def __init__(
        self,
        name: str,
        labels: Labels,
        measures: Measures,
        mode: OutlineMode = OutlineMode.PICK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._mode = mode
        self._order: tuple[Place, ...] = ()
        picks = mode is OutlineMode.PICK
        options = [RowOption(place.value, as_label(labels.place(place))) for place in _OFF_FIGURE] if picks else []
        self._row = OptionRow(
            name, options, measures, PickMode.MANY if picks else PickMode.PRESS, stretch=picks, parent=self
        )
        self._figures = BodyFigures(self.tr("Body outline, front and back"), labels, measures, mode, self)
        self._caption = PlainLabel()
        kept = self._caption.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the line keeps its height where it has nothing to say
        self._caption.setSizePolicy(kept)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._noticed: Place | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.m)
        column.addWidget(self._row)
        column.addWidget(self._figures)
        column.addWidget(self._caption)
        self._figures.noticed.connect(self._place_noticed)
        self._figures.pressed.connect(self._place_pressed)
        self._field: BodyRegionField | None = None
        if picks:
            self._field = BodyRegionField(labels, measures, self)
            self._field.place_typed.connect(self._place_pressed)
            column.addWidget(self._field)
            self._row.picks_changed.connect(self._row_changed)
        else:
            self._row.picked.connect(lambda place_id: self.place_asked.emit(Place(place_id)))
            self._row.hide()
        self._show()

    @property
    def figures(self) -> BodyFigures:
        """The painted part."""
        return self._figures

    @property
    def row(self) -> OptionRow:
        """The answers in front of it."""
        return self._row

    def picked(self) -> tuple[Place, ...]:
        """Return what is picked, in the order of picking."""
        return self._order

    def set_picked(self, places: Iterable[Place]) -> None:
        """Show these as picked and all others not, in this order. Emits nothing."""
        self._order = tuple(dict.fromkeys(places))
        self._show()

    def clear(self) -> None:
        """Pick nothing and empty the field. Emits nothing."""
        if self._field is not None:
            self._field.clear()
        self.set_picked(())

    def set_counts(self, counts: Mapping[Place, int]) -> None:
        """Show in how many check-ins each place stands; a place with 0, or without a number, shows none."""
        self._figures.set_counts(counts)
        options = []
        for place in _OFF_FIGURE:
            if counts.get(place, 0) > 0:
                name = as_label(self._labels.place(place))
                label = self.tr("{place}: {count}").format(place=name, count=counts[place])
                options.append(RowOption(place.value, label, self._figures.named_count(place)))
        self._row.set_options(options)
        self._row.setVisible(bool(options))
        self._show()

    def focus_first(self) -> None:
        """Put the focus on the first answer, or on the figure where there is none."""
        if self._row.isHidden():
            self._figures.focus_first()
        else:
            self._row.focus_first()

    def _row_changed(self, ids: tuple[str, ...]) -> None:
        now = {Place(place_id) for place_id in ids}
        before = {place for place in self._order if place in _OFF_FIGURE}
        for place in now ^ before:
            self._toggle(place)

    def _place_pressed(self, place: Place) -> None:
        if self._mode is OutlineMode.COUNTS:
            self.place_asked.emit(place)
        else:
            self._toggle(place)

    def _toggle(self, place: Place) -> None:
        if place in self._order:
            self._order = tuple(each for each in self._order if each is not place)
        elif place in _ALONE:
            self._order = (place,)
        else:
            self._order = (*(each for each in self._order if each not in _ALONE), place)
        self._show()
        self.picks_changed.emit(self._order)

    def _place_noticed(self, place: Place | None) -> None:
        self._noticed = place
        self._write_caption()

    def _show(self) -> None:
        if self._mode is OutlineMode.PICK:
            self._row.set_picked(place.value for place in self._order)
            self._figures.set_picked(self._order)
            self._figures.setAccessibleDescription(self._count_said())
        if self._field is not None:
            self._field.set_picked(self._order)
        self._write_caption()

    def _count_said(self) -> str:
        count = len(self._order)
        if count == 0:
            return self.tr("No place picked.")
        if count == 1:
            return self.tr("1 place picked.")
        return self.tr("{count} places picked.").format(count=count)

    def _write_caption(self) -> None:
        place = self._noticed
        if place is None:
            self._caption.clear()
        elif self._mode is OutlineMode.COUNTS:
            self._caption.setText(self._figures.named_count(place))
        elif place in self._order:
            self._caption.setText(self.tr("{place}, picked").format(place=as_label(self._labels.place(place))))
        else:
            self._caption.setText(as_label(self._labels.place(place)))
        self._caption.setVisible(place is not None)
