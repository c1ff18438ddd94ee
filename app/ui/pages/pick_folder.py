"""Which folder is looked through for new files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.take_away_files import FilesModel, FilesProps
from app.ui.view_models.take_away_places import typed_path
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.sides import held_from_the_left
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left

_MOST_PATH_CHARS = 1000


class PickFolderPage(PageWithBack):
    """Signals: folder_picked(Path)."""

    folder_picked = Signal(object)

    def __init__(self, files: FilesModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = FilesProps()
        self._picked: int | None = None
        question = self.tr("Which folder?")
        self.title = TitleRow(self.tr("A folder to look through"), self.tr("Back"), measures)
        self.places = OptionRow(question, (), measures, PickMode.ONE, stretch=False)
        self.typed = TextField(self.tr("Or type where it is"), measures, max_chars=_MOST_PATH_CHARS)
        self.whole = PlainLabel("", TextRole.SMALL)
        self.use = Button(self.tr("Use this folder"), measures, ButtonKind.PRIMARY)
        self.said = PlainLabel()
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "While this window is in front, new files in the folder are opened. "
                    "Nothing there is moved or deleted, and other files are left alone."
                )
            )
        )
        column.addWidget(PlainLabel(question))
        for widget in (self.places, self.typed, self.whole):
            column.addWidget(widget)
        column.addLayout(at_left(self.use))
        column.addWidget(self.said)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        files.props_changed.connect(self.render_places)
        self.title.back.clicked.connect(self.back)
        self.places.picked.connect(self._on_place)
        self.typed.edited.connect(self._on_typed)
        self.typed.entered.connect(self._on_use)
        self.use.clicked.connect(self._on_use)
        self.render_places(files.props)

    def render_places(self, props: FilesProps) -> None:
        """Show the folders there are. Emits nothing."""
        if props.places != self._props.places:
            self.places.set_options([RowOption(str(number), each.name) for number, each in enumerate(props.places)])
            self._picked = None
        self._props = props
        self.places.set_picked([] if self._picked is None else [str(self._picked)])
        self._refresh()

    def refuse(self, sentence: str) -> None:
        """Say why a folder can't be used."""
        self.said.setText(sentence)
        a11y.announce(self, sentence)

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_place(self, number: str) -> None:
        self._picked = int(number)
        self.typed.line.clear()
        self.render_places(self._props)

    def _on_typed(self, _text: str) -> None:
        self._picked = None
        self.render_places(self._props)

    def _on_use(self) -> None:
        folder = self._folder()
        if folder is not None:
            self.folder_picked.emit(folder)

    def _refresh(self) -> None:
        folder = self._folder()
        self.said.clear()
        self.whole.setText("" if folder is None else held_from_the_left(str(folder), self.layoutDirection()))
        self.use.setEnabled(folder is not None)

    def _folder(self) -> Path | None:
        if self._picked is not None:
            return self._props.places[self._picked].folder
        return typed_path(self.typed.text())
