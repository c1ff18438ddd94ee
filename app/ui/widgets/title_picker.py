"""Finds by a part of its title: type, and Enter takes the first that fits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_MOST_CHARS = 60
_SHOWN = 4


class TitlePicker(QWidget):
    """A field, and beneath it what fits. Down goes to the rows, Up from the first of them back.

    Args:
        shows_all: whether rows stand there before anything is typed.

    Signals:
        picked(id).
        nothing_typed(): Enter in the empty field: there is no more to pick.
    """

    picked = Signal(str)
    nothing_typed = Signal()

    def __init__(
        self, label: str, measures: Measures, *, shows_all: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shows_all = shows_all
        self._rows: tuple[ListRow, ...] = ()
        self._said = ""
        self.field = TextField(label, measures, max_chars=_MOST_CHARS)
        self.list = RowList(label, measures)
        self.nothing = PlainLabel(self.tr("There is none of that name."), TextRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.field.edited.connect(self._show)
        self.field.entered.connect(self._take_first)
        self.field.line.installEventFilter(self)
        self.list.chosen.connect(self._take)
        self._show()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Let these be found, in this order."""
        self._rows = tuple(rows)
        self._show()

    def enter(self) -> None:
        """Put the cursor into the field."""
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the field to the rows."""
        if event.type() is QEvent.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() == Qt.Key.Key_Down and self.list.ids():
                self.list.focus_first()
                return True
        return super().eventFilter(watched, event)

    def _fitting(self) -> tuple[ListRow, ...]:
        asked = self.field.text().casefold().split()
        if not asked and not self._shows_all:
            return ()
        found = [row for row in self._rows if all(part in row.title.casefold() for part in asked)]
        # What begins so comes before what only holds it.
        found.sort(key=lambda row: not row.title.casefold().startswith(" ".join(asked)))
        return tuple(found) if self._shows_all else tuple(found[:_SHOWN])

    def _show(self, _text: str = "") -> None:
        rows = self._fitting()
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        none = not rows and bool(self.field.text().strip())
        if self.nothing.isHidden() is none:
            self.nothing.setVisible(none)
        first = rows[0].title if rows else self.nothing.text()
        if self.field.line.hasFocus() and self.field.text().strip() and first != self._said:
            self._said = first
            a11y.announce(self.field.line, first)

    def _take_first(self) -> None:
        rows = self._fitting()
        if not self.field.text().strip():
            self.nothing_typed.emit()
        elif rows:
            self._take(rows[0].id)

    def _take(self, row_id: str) -> None:
        self.field.line.clear()
        self._said = ""
        self.picked.emit(row_id)
        self._show()
        self.enter()
