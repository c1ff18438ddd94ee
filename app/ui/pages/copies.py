"""Copies of the log: those it keeps of itself, and one from elsewhere. What is inside is told before anything moves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.labels import day_and_hour
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.copies import CopiesModel, CopiesProps
from app.ui.view_models.copies_look import CopyLookModel, CopyLookProps, LookStage
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_card import CopyCard
from app.ui.widgets.file_field import OpenField
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.trouble_label import TroubleLabel


class CopiesPage(PageWithBack):
    """A list of copies, and a file that is looked for.

    Signals:
        bring_in_asked(): entries of a file are to be added to the log.
        new_laptop_asked(): the log is to be moved to another computer.
    """

    bring_in_asked = Signal()
    new_laptop_asked = Signal()

    def __init__(
        self,
        copies: CopiesModel,
        look: CopyLookModel,
        files: FilesModel,
        measures: Measures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._copies = copies
        self.title = TitleRow(self.tr("Copies of the log"), self.tr("Back"), measures)
        self.list = RowList(self.tr("Copies, newest first"), measures)
        self.nothing = PlainLabel(self.tr("There is no copy yet. The first one is made by itself."), TextRole.MUTED)
        self.trouble = TroubleLabel(measures)
        self.card = CopyCard(
            self.tr("Put this copy in the place of the log"),
            self.tr("The log as it is now is kept as a copy first."),
            self.tr("This copy is the log now. The log as it was stands among the copies."),
            measures,
        )
        self.open = OpenField(self.tr("No packed log is in this folder."), measures)
        self.unfold = FoldButton(self.tr("A copy from elsewhere"), self.open, measures)
        self.bring_in = Button(self.tr("Bring in a file"), measures)
        self.new_laptop = Button(self.tr("Move to a new laptop"), measures)
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        copies.props_changed.connect(self.render_copies)
        look.props_changed.connect(self._render_look)
        files.props_changed.connect(self.open.render_props)
        self.list.chosen.connect(self._on_chosen)
        self.open.file_picked.connect(self._on_file)
        self.open.place_picked.connect(files.look_into)
        self.card.passphrase_given.connect(look.try_passphrase)
        self.card.place_asked.connect(look.place)
        self.card.leave_asked.connect(self._on_leave)
        self.bring_in.clicked.connect(self.bring_in_asked)
        self.new_laptop.clicked.connect(self.new_laptop_asked)
        self.title.back.clicked.connect(self.back)
        self.render_copies(copies.props)
        self._render_look(look.props)
        self.open.render_props(files.props)

    def render_copies(self, props: CopiesProps) -> None:
        """Show the list. Emits nothing."""
        self.list.set_rows([ListRow(row.path, row.day, row.about) for row in props.rows])
        self.list.setVisible(bool(props.rows))
        self.nothing.setVisible(props.looked and not props.rows and not props.trouble)
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures) -> None:
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Lamplit keeps locked copies of the log by itself: of the last seven days it was open, and of the "
                    "last four weeks."
                )
            )
        )
        column.addWidget(self.trouble)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        column.addWidget(self.card)
        column.addSpacing(measures.space.s)
        column.addLayout(at_left(self.unfold))
        column.addWidget(self.open)
        column.addSpacing(measures.space.s)
        for button, sentence in (
            (self.bring_in, self.tr("Adds the entries of a file that was taken from a log. What is here stays.")),
            (self.new_laptop, self.tr("Packs the log into one locked file, for another computer.")),
        ):
            column.addLayout(at_left(button))
            column.addWidget(PlainLabel(sentence, TextRole.SMALL))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _render_look(self, props: CopyLookProps) -> None:
        self.card.render_props(props)
        placing = props.stage is LookStage.PLACING
        for widget in (self.list, self.open, self.bring_in, self.new_laptop):
            widget.setEnabled(not placing)

    def _on_chosen(self, path: str) -> None:
        row = next(row for row in self._copies.props.rows if row.path == path)
        self._look.open(Path(path), day_and_hour(row.day, row.about.partition(" · ")[0]))

    def _on_file(self, path: Path) -> None:
        self._look.open(path, path.name)

    def _on_leave(self) -> None:
        self._look.leave()
        self.enter()
