"""Bring in a file: its entries beside those of the log, counted and refused in the open before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.copies_bring_in import BringInModel, BringInProps, BringStage
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.file_field import OpenField
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.sides import begin_lines_at_the_side
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.toggle import Toggle

_REFUSED_LINES = 6


class BringInPage(PageWithBack):
    """A file is looked for, told, and added.

    Signals:
        log_asked(): the entries are in the log; the person wants to see it.
    """

    log_asked = Signal()

    def __init__(
        self, model: BringInModel, files: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._stage = BringStage.NONE
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("Bring in a file"), self.tr("Back"), measures)
        self.open = OpenField(self.tr("No file of this kind is in this folder."), measures)
        self.card = Card(measures)
        self.name = PlainLabel("", TextRole.HEADING)
        self.facts = PlainLabel()
        self.refused_name = PlainLabel(self.tr("What cannot be taken in"))
        self.refused = QPlainTextEdit()
        begin_lines_at_the_side(self.refused)
        self.back_too = Toggle(self.tr("Bring back what was deleted here, too"), measures)
        self.add = Button(self.tr("Add to the log"), measures)
        self.leave = Button(self.tr("Leave it"), measures)
        self.look = Button(self.tr("Look back"), measures)
        self.said = PlainLabel()
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self.open.render_props)
        self.open.place_picked.connect(files.look_into)
        self.open.file_picked.connect(self._on_file)
        self.add.clicked.connect(self._on_add)
        self.leave.clicked.connect(self._on_leave)
        self.look.clicked.connect(self.log_asked)
        self.title.back.clicked.connect(self.back)
        self.open.render_props(files.props)
        self.render_props(model.props)

    def render_props(self, props: BringInProps) -> None:
        """Show the file, as far as it is known. Emits nothing."""
        before, self._stage = self._stage, props.stage
        stage = props.stage
        told = stage in (BringStage.SHOWN, BringStage.WRITING, BringStage.DONE)
        self.card.setVisible(stage is not BringStage.NONE or bool(props.trouble))
        self.name.setText(props.name)
        self.facts.setText("\n".join(props.facts))
        self.facts.setVisible(told)
        for widget in (self.refused_name, self.refused):
            widget.setVisible(told and bool(props.refused))
        text = "\n".join(props.refused)
        if self.refused.toPlainText() != text:
            self.refused.setPlainText(text)
        writes = told and stage is not BringStage.DONE
        self.back_too.setVisible(writes and props.can_write)
        self.add.setVisible(writes and props.can_write)
        self.add.setEnabled(stage is BringStage.SHOWN)
        self.leave.setVisible(stage is not BringStage.DONE and stage is not BringStage.NONE)
        self.leave.setEnabled(stage is not BringStage.WRITING)
        self.look.setVisible(stage is BringStage.DONE)
        self.open.setEnabled(stage is not BringStage.WRITING)
        said = props.trouble or self._said(stage, props)
        if said and said != self.said.text():
            a11y.announce(self, said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if stage is not before:
            self._move_focus(stage, props)

    def enter(self) -> None:
        """Start at the folders."""
        self._scroll.verticalScrollBar().setValue(0)
        self.back_too.setChecked(False)
        self.open.focus_first()

    def _build(self, measures: Measures) -> None:
        self.refused.setReadOnly(True)
        self.refused.setTabChangesFocus(True)
        self.refused.setAccessibleName(self.refused_name.text())
        self.refused.setMinimumHeight(round(self.refused.fontMetrics().lineSpacing() * _REFUSED_LINES))
        for widget in (self.name, self.facts, self.refused_name, self.refused, self.said, self.back_too):
            self.card.column.addWidget(widget)
        self.card.column.addLayout(at_left(self.add, self.leave, self.look, gap_px=measures.space.m))
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "This takes a file that a log was saved in as “everything to bring back”. What is in the log stays "
                    "as it is."
                )
            )
        )
        column.addWidget(self.open)
        column.addWidget(self.card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _said(self, stage: BringStage, props: BringInProps) -> str:
        if stage is BringStage.READING:
            return self.tr("Reading the file.")
        if stage is BringStage.WRITING:
            return self.tr("Writing.")
        if stage is BringStage.SHOWN and not props.can_write:
            return self.tr("There is nothing in it that the log does not have.")
        return ""

    def _move_focus(self, stage: BringStage, props: BringInProps) -> None:
        if stage is BringStage.SHOWN:
            (self.add if props.can_write else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)
        elif stage is BringStage.DONE:
            self.look.setFocus(Qt.FocusReason.OtherFocusReason)
            a11y.announce(self, self.facts.text())
        if stage is not BringStage.NONE:
            self._reveal.show(self.card)

    def _on_file(self, path: Path) -> None:
        self._model.open(path)

    def _on_add(self) -> None:
        self._model.write(bring_back=self.back_too.isChecked())

    def _on_leave(self) -> None:
        self._model.leave()
        self.enter()
