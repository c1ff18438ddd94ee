"""A file from before: the log of another computer, looked into and then used here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.copies_look import CopyLookModel, CopyLookProps, LookStage
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.copy_card import CopyCard
from app.ui.widgets.file_field import OpenField
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left


class ArrivePage(PageWithBack):
    """Reached from the first run, and from the page for a new laptop.

    Signals:
        done(): the log is here; the person goes on.
    """

    done = Signal()

    def __init__(
        self,
        look: CopyLookModel,
        files: FilesModel,
        measures: Measures,
        *,
        has_log: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`has_log` says whether there is a log already, which then stays as a copy."""
        super().__init__(parent)
        kept = self.tr("The log as it is now is kept as a copy first.") if has_log else ""
        self.title = TitleRow(self.tr("A file from before"), self.tr("Back"), measures)
        self.open = OpenField(self.tr("No packed log is in this folder."), measures)
        self.card = CopyCard(self.tr("Use this log here"), kept, self.tr("The log is here."), measures)
        self.go_on = Button(self.tr("Go on"), measures, ButtonKind.PRIMARY)
        self._look = look
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(
            PlainLabel(self.tr("This is the file that Lamplit made on the other computer. Its name ends in .lamplit."))
        )
        column.addWidget(self.open)
        column.addWidget(self.card)
        column.addLayout(at_left(self.go_on))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        look.props_changed.connect(self._render)
        files.props_changed.connect(self.open.render_props)
        self.open.place_picked.connect(files.look_into)
        self.open.file_picked.connect(self._on_file)
        self.card.passphrase_given.connect(look.try_passphrase)
        self.card.place_asked.connect(look.place)
        self.card.leave_asked.connect(self._on_leave)
        self.go_on.clicked.connect(self.done)
        self.title.back.clicked.connect(self.back)
        self.open.render_props(files.props)
        self._render(look.props)

    def enter(self) -> None:
        """Start at the folders."""
        self._scroll.verticalScrollBar().setValue(0)
        self.open.focus_first()

    def _render(self, props: CopyLookProps) -> None:
        placed = props.stage is LookStage.PLACED
        self.card.render_props(props)
        self.open.setVisible(not placed)
        self.open.setEnabled(props.stage is not LookStage.PLACING)
        self.go_on.setVisible(placed)
        if placed:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_file(self, path: Path) -> None:
        self._look.open(path, path.name)

    def _on_leave(self) -> None:
        self._look.leave()
        self.enter()
