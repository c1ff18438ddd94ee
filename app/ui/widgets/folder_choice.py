"""Which folder is meant: one of those there are, or one that is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.view_models.take_away_files import FilesProps
from app.ui.view_models.take_away_places import typed_path
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.sides import held_from_the_left
from app.ui.widgets.text_field import TextField

_MOST_PATH_CHARS = 1000


class FolderChoice(QWidget):
    """What is typed goes before what is picked.

    Args:
        question: what the folder is for.

    Signals:
        place_picked(number of the folder as int).
        changed(): another folder may be meant; ask folder().
        entered(): Enter in the field.
    """

    place_picked = Signal(int)
    changed = Signal()
    entered = Signal()

    def __init__(self, question: str, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = FilesProps()
        self.places = OptionRow(question, (), measures, PickMode.ONE, stretch=False)
        self.typed = TextField(self.tr("Or type where it is"), measures, max_chars=_MOST_PATH_CHARS)
        self.whole = PlainLabel("", TextRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(PlainLabel(question))
        column.addWidget(self.places)
        column.addSpacing(measures.space.s)
        column.addWidget(self.typed)
        column.addWidget(self.whole)
        self.places.picked.connect(self._on_place)
        self.typed.edited.connect(self._on_edited)
        self.typed.entered.connect(self.entered)

    def render_props(self, props: FilesProps) -> None:
        """Show the folders there are. Emits nothing."""
        if props.places != self._props.places:
            self.places.set_options([RowOption(str(at), place.name) for at, place in enumerate(props.places)])
        self._props = props
        self.places.setVisible(bool(props.places))
        self._refresh()

    def folder(self) -> Path | None:
        """Return the folder that is meant, or None while none is."""
        typed = typed_path(self.typed.text())
        if typed is not None or self.typed.text().strip():
            return typed
        return None if self._props.at is None else self._props.places[self._props.at].folder

    def focus_first(self) -> None:
        """Put the focus on the folders, or on the field where there are none."""
        if self._props.places:
            self.places.focus_first()
        else:
            self.typed.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_place(self, number: str) -> None:
        self.typed.line.clear()
        self.place_picked.emit(int(number))
        self._refresh()
        self.changed.emit()

    def _on_edited(self, _text: str) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        folder, at = self.folder(), self._props.at
        typed = bool(self.typed.text().strip())
        self.places.set_picked(() if typed or at is None else (str(at),))
        self.whole.setText("" if folder is None else held_from_the_left(str(folder), self.layoutDirection()))
        self.whole.setVisible(folder is not None)
