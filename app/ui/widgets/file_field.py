"""Where a file goes, and which file is meant: a row of folders and a field, and no dialog that keeps a history."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Measures
from app.ui.view_models.take_away_files import FilesProps
from app.ui.view_models.take_away_places import typed_path
from app.ui.widgets.buttons import Button
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.sides import held_from_the_left
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left

_MOST_PATH_CHARS = 1000


class SaveField(QWidget):
    """A folder and a name; a whole path may be typed in the place of the name.

    Signals:
        place_picked(number of the folder as int).
        changed(): the file that is meant may be another one; ask path().
    """

    place_picked = Signal(int)
    changed = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = FilesProps()
        question = self.tr("Which folder?")
        self.places = OptionRow(question, (), measures, PickMode.ONE, stretch=False)
        self.name = TextField(self.tr("Name of the file"), measures, max_chars=_MOST_PATH_CHARS)
        self.whole = PlainLabel("", TextRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addWidget(PlainLabel(question))
        column.addWidget(self.places)
        column.addSpacing(measures.space.s)
        column.addWidget(self.name)
        column.addWidget(self.whole)
        self.places.picked.connect(lambda number: self.place_picked.emit(int(number)))
        self.name.edited.connect(self._on_edited)

    def render_props(self, props: FilesProps) -> None:
        """Show the folders. Emits nothing."""
        _show_places(self.places, props, self._props)
        self._props = props
        self._show_whole()

    def set_name(self, name: str) -> None:
        """Suggest a name. Emits nothing."""
        self.name.line.setText(name)
        self._show_whole()

    def path(self) -> Path | None:
        """Return the file that is meant, or None while nothing is."""
        text = self.name.text().strip()
        typed = typed_path(text)
        if typed is not None:
            return typed
        plain = Path(text).name == text and text not in ("", ".", "..") and "\0" not in text
        if not plain or self._props.at is None:
            return None
        return self._props.places[self._props.at].folder / text

    def _on_edited(self, _text: str) -> None:
        self._show_whole()
        self.changed.emit()

    def _show_whole(self) -> None:
        path = self.path()
        self.whole.setText("" if path is None else held_from_the_left(str(path), self.layoutDirection()))
        self.whole.setVisible(path is not None)


class OpenField(QWidget):
    """The newest files of a kind in a folder, to press; or a field to type where one is.

    Signals:
        place_picked(number of the folder as int).
        file_picked(Path).
    """

    place_picked = Signal(int)
    file_picked = Signal(object)

    def __init__(self, nothing: str, measures: Measures, parent: QWidget | None = None) -> None:
        """`nothing` is said of a folder without a fitting file."""
        super().__init__(parent)
        self._props = FilesProps()
        question = self.tr("Which folder is it in?")
        self.places = OptionRow(question, (), measures, PickMode.ONE, stretch=False)
        self.files = RowList(self.tr("Files in this folder, newest first"), measures)
        self.nothing = PlainLabel(nothing, TextRole.MUTED)
        self.typed = TextField(self.tr("Or type where it is"), measures, max_chars=_MOST_PATH_CHARS)
        self.look = Button(self.tr("Look into this file"), measures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.m)
        column.addWidget(PlainLabel(question))
        column.addWidget(self.places)
        column.addWidget(self.nothing)
        column.addWidget(self.files)
        column.addSpacing(measures.space.s)
        column.addWidget(self.typed)
        column.addLayout(at_left(self.look))
        self.places.picked.connect(lambda number: self.place_picked.emit(int(number)))
        self.files.chosen.connect(lambda path: self.file_picked.emit(Path(path)))
        self.typed.edited.connect(self._refresh)
        self.typed.entered.connect(self._on_typed)
        self.look.clicked.connect(self._on_typed)
        self._refresh()

    def render_props(self, props: FilesProps) -> None:
        """Show the folders and the files. Emits nothing."""
        _show_places(self.places, props, self._props)
        self._props = props
        self.files.set_rows([ListRow(row.path, row.name, row.about) for row in props.files])
        self.files.setVisible(bool(props.files))
        self.nothing.setVisible(props.looked and not props.files)

    def clear(self) -> None:
        """Empty the field. Emits nothing."""
        self.typed.line.clear()
        self._refresh()

    def focus_first(self) -> None:
        """Put the focus on the folders, or on the field where there are none."""
        if self._props.places:
            self.places.focus_first()
        else:
            self.typed.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, _text: str = "") -> None:
        self.look.setEnabled(typed_path(self.typed.text()) is not None)

    def _on_typed(self) -> None:
        path = typed_path(self.typed.text())
        if path is not None:
            self.file_picked.emit(path)


def _show_places(row: OptionRow, props: FilesProps, before: FilesProps) -> None:
    if props.places != before.places:
        row.set_options([RowOption(str(number), place.name) for number, place in enumerate(props.places)])
    row.setVisible(bool(props.places))
    row.set_picked(() if props.at is None else (str(props.at),))
