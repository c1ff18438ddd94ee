"""Libraries between therapists: a signed folder that anyone can read, with no person in it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.desk_library import LibraryModel, LibraryProps
from app.ui.view_models.take_away_files import FilesModel, FilesProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.folder_choice import FolderChoice
from app.ui.widgets.library_card import LibraryCard
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.toggle import Toggle

_NAME_CHARS = 60
_FOLDER = "lamplit-exercises"


class LibraryPage(PageWithBack):
    """Bringing in stands first, handing on beneath it."""

    def __init__(
        self, model: LibraryModel, there: FilesModel, put: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._there = there
        self._measures = measures
        self._reveal = Reveal(self)
        self._going: dict[str, Toggle] = {}
        self.title_row = TitleRow(self.tr("Libraries"), self.tr("Back"), measures)
        self.where = FolderChoice(self.tr("In which folder does it lie?"), measures)
        self.look = Button(self.tr("Look there"), measures)
        self.folders = RowList(self.tr("Libraries there"), measures)
        self.none_there = PlainLabel(self.tr("No library is in this folder."), TextRole.MUTED)
        self.card = LibraryCard(measures)
        self.took = PlainLabel()
        self.nothing = PlainLabel(
            self.tr("Nothing was made here yet. Exercises and sets that are kept here can be handed on."),
            TextRole.MUTED,
        )
        self._goes = QVBoxLayout()
        self.title = TextField(self.tr("What the library is called"), measures, max_chars=_NAME_CHARS)
        self.by = TextField(self.tr("By whom, as others will read it"), measures, max_chars=_NAME_CHARS)
        self.file = SaveField(measures)
        self.write = Button(self.tr("Hand it on"), measures, ButtonKind.PRIMARY)
        self.wrote = PlainLabel()
        self._hand_on = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build()
        self.file.set_name(_FOLDER)
        model.props_changed.connect(self.render_props)
        there.props_changed.connect(self._render_there)
        put.props_changed.connect(self._render_put)
        self.title_row.back.clicked.connect(self.back)
        self.where.place_picked.connect(there.look_into)
        self.where.changed.connect(model.place_changed)
        self.where.entered.connect(self._look)
        self.look.clicked.connect(self._look)
        self.folders.chosen.connect(lambda path: model.open(Path(path)))
        self.card.taken.connect(model.take)
        self.card.left.connect(model.leave_found)
        self.file.place_picked.connect(put.look_into)
        for field in (self.title, self.by):
            field.edited.connect(self._refresh)
        self.file.changed.connect(self._refresh)
        self.write.clicked.connect(self._write)
        self._render_there(there.props)
        self._render_put(put.props)
        self.render_props(model.props)

    def render_props(self, props: LibraryProps) -> None:
        """Show what was found, and what can go. Emits nothing."""
        self.folders.set_rows([ListRow(str(each), each.name, str(each.parent)) for each in props.folders])
        self.folders.setVisible(bool(props.folders) and props.found is None)
        self.none_there.setVisible(props.looked and not props.folders)
        opened = props.found is not None and self.card.isHidden()
        self.card.render_found(props.found)
        self.took.setText(props.took)
        self.took.setVisible(bool(props.took))
        self._show_own(props)
        self.wrote.setText(props.wrote)
        self.wrote.setVisible(bool(props.wrote))
        if opened:
            (self.card.take if self.card.take.isEnabled() else self.card.leave).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
            self._reveal.show(self.card)
        self._refresh()

    def enter(self) -> None:
        """Start at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title_row.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_own(self, props: LibraryProps) -> None:
        contents = {each.id: each.title for each in props.own.contents}
        if set(contents) != set(self._going):
            for toggle in self._going.values():
                self._goes.removeWidget(toggle)
                drop(toggle)
            self._going = {}
            for content_id, title in contents.items():
                toggle = Toggle(title, self._measures)
                toggle.clicked.connect(partial(self._turn, content_id))
                self._goes.addWidget(toggle)
                self._going[content_id] = toggle
            tab_as_laid_out(self)
        for content_id, toggle in self._going.items():
            toggle.setChecked(content_id not in props.out)
        self.nothing.setVisible(not contents)
        self._hand_on.setVisible(bool(contents))

    def _build(self) -> None:
        space = self._measures.space
        column = self._scroll.column
        column.addWidget(self.title_row)
        column.addWidget(
            PlainLabel(
                self.tr("A library is a folder of exercises and sets, signed by who made it. No person is in it.")
            )
        )
        column.addWidget(PlainLabel(self.tr("Bring one in"), TextRole.HEADING))
        column.addWidget(self.where)
        column.addLayout(at_left(self.look))
        for widget in (self.none_there, self.folders, self.card, self.took):
            column.addWidget(widget)
        column.addWidget(PlainLabel(self.tr("Hand on what was made here"), TextRole.HEADING))
        column.addWidget(self.nothing)
        inside = QVBoxLayout(self._hand_on)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space.m)
        inside.addLayout(self._goes)
        for field in (self.title, self.by, self.file):
            inside.addWidget(field)
        inside.addLayout(at_left(self.write))
        inside.addWidget(self.wrote)
        column.addWidget(self._hand_on)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _render_there(self, props: FilesProps) -> None:
        self.where.render_props(props)
        self._refresh()

    def _render_put(self, props: FilesProps) -> None:
        self.file.render_props(props)
        self._refresh()

    def _refresh(self, _text: str = "") -> None:
        self.look.setEnabled(self.where.folder() is not None)
        named = bool(self.title.text().strip() and self.by.text().strip())
        self.write.setEnabled(named and self.file.path() is not None and bool(self._model.going()))

    def _look(self) -> None:
        folder = self.where.folder()
        if folder is not None:
            self._model.look_for(folder)

    def _turn(self, content_id: str, _on: bool) -> None:
        self._model.turn(content_id)

    def _write(self) -> None:
        path = self.file.path()
        if path is not None:
            self._model.write(path, self.title.text(), self.by.text())
