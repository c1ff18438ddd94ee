"""Where an exercise begins: one's own again, nothing, a copy, or a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.exercise import Exercise
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.exercise_editor_files import ExerciseFileModel, ExerciseFileProps
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.file_field import OpenField
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_picker import TitlePicker
from app.ui.widgets.title_row import TitleRow, at_left


class ExerciseStartPage(PageWithBack):
    """Signals:
    blank_asked().
    own_picked(id): go on with one of one's own; copy_picked(id): begin with a copy.
    """

    blank_asked = Signal()
    own_picked = Signal(str)
    copy_picked = Signal(str)

    def __init__(
        self, model: ExerciseFileModel, files: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reveal = Reveal(self)
        self.title_row = TitleRow(self.tr("Write an exercise"), self.tr("Back"), measures)
        self.blank = Button(self.tr("Begin with nothing"), measures, ButtonKind.PRIMARY)
        self.copies = TitlePicker(self.tr("Begin with a copy of: a part of its title"), measures)
        self.own_title = PlainLabel(self.tr("Your own"), TextRole.HEADING)
        self.own = RowList(self.tr("Your own"), measures)
        self.open = OpenField(self.tr("There is no exercise file in this folder."), measures)
        self.fold = FoldButton(self.tr("From a file"), self.open, measures)
        self.said = PlainLabel()
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.addWidget(self.title_row)
        column.addLayout(at_left(self.blank))
        for widget in (self.copies, self.own_title, self.own, self.fold, self.open, self.said):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)
        self.blank.clicked.connect(self.blank_asked)
        self.copies.picked.connect(self.copy_picked)
        self.own.chosen.connect(self.own_picked)
        self.open.place_picked.connect(files.look_into)
        self.open.file_picked.connect(model.take)
        files.props_changed.connect(self.open.render_props)
        model.props_changed.connect(self.render_props)
        self.title_row.back.clicked.connect(self.back)
        self.open.render_props(files.props)
        self.show_exercises((), ())
        self.render_props(model.props)

    def show_exercises(self, own: Sequence[Exercise], library: Sequence[Exercise]) -> None:
        """Show what can be gone on with, and what can be copied."""
        self.own.set_rows([ListRow(each.id, each.title, each.purpose) for each in own])
        self.own.setVisible(bool(own))
        self.own_title.setVisible(bool(own))
        self.copies.set_rows([ListRow(each.id, each.title, each.purpose) for each in (*library, *own)])

    def render_props(self, props: ExerciseFileProps) -> None:
        """Say what became of a file. Emits nothing."""
        self.tell(props.trouble)

    def tell(self, said: str) -> None:
        """Say a sentence, or nothing."""
        if said and said != self.said.text():
            a11y.announce(self, said)
            self._reveal.show(self.said)
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def enter(self) -> None:
        """Start at the first way."""
        self._scroll.verticalScrollBar().setValue(0)
        self.blank.setFocus(Qt.FocusReason.OtherFocusReason)
