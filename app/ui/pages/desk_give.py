"""Handing out: where the file goes, and afterwards where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.labels import listed
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.desk_give import GiveModel, GiveProps, GiveStage
from app.ui.view_models.take_away_files import FilesModel, FilesProps
from app.ui.widgets.button_key import shortcut
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.drop import drop
from app.ui.widgets.folder_choice import FolderChoice
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.title_row import TitleRow, at_left


class GivePage(PageWithBack):
    """Ctrl+Enter makes the file.

    Signals:
        done(): on from here, back to whom it was for.
    """

    done = Signal()

    def __init__(self, model: GiveModel, files: FilesModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._stage = GiveStage.READY
        self.title = TitleRow("", self.tr("Back"), measures)
        self.what = PlainLabel("", TextRole.HEADING)
        self.days = PlainLabel()
        self.to = PlainLabel("", TextRole.MUTED)
        self.where = FolderChoice(self.tr("Into which folder?"), measures)
        self.about = PlainLabel("", TextRole.SMALL)
        self.make = Button("", measures, ButtonKind.PRIMARY, key_hint=self.tr("Ctrl+Enter"))
        self.trouble = PlainLabel()
        self.progress = ProgressLine(measures)
        self.stop = Button(self.tr("Make no more"), measures)
        self.told = Card(measures)
        self.path = PlainLabel("", selectable=True)
        self.sealed = PlainLabel("", TextRole.SMALL)
        self._lines = QVBoxLayout()
        self._line_labels: list[PlainLabel] = []
        self.on = Button(self.tr("Done"), measures, ButtonKind.PRIMARY)
        self._scroll = ColumnScroll(measures)
        self._build()
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self._render_files)
        self.where.place_picked.connect(files.look_into)
        self.where.changed.connect(self._refresh)
        self.where.entered.connect(self._make)
        self.make.clicked.connect(self._make)
        self.stop.clicked.connect(model.stop)
        self.on.clicked.connect(self.done)
        self.title.back.clicked.connect(self.back)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(self, keys, self.make)
        self._render_files(files.props)
        self.render_props(model.props)

    def render_props(self, props: GiveProps) -> None:
        """Show what is given, how far it is, and what came of it. Emits nothing."""
        before, self._stage = self._stage, props.stage
        self.title.title.setText(self._title(props))
        self.what.setText(props.title)
        self.what.setVisible(bool(props.title))
        self.days.setText(props.days)
        self.to.setText(listed(props.to))
        self.to.setVisible(props.count > 1)
        ready = props.stage is GiveStage.READY
        several = props.count > 1
        self.make.setText(self.tr("Make the files") if several else self.tr("Make the file"))
        self.about.setText(
            self.tr("Each file opens for its person alone.")
            if several
            else self.tr("It opens for this person alone. Hand it over on a stick, by mail, or in a shared folder.")
        )
        for part in (self.where, self.about, self.make):
            part.setVisible(ready)
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        self._show_progress(props)
        self._show_told(props)
        if before is not props.stage and props.stage is GiveStage.DONE:
            self.on.setFocus(Qt.FocusReason.OtherFocusReason)
            a11y.announce(self, self.path.text() or self.tr("Done"))
        if props.trouble and ready:
            a11y.announce(self, props.trouble)
        self._refresh()

    def enter(self) -> None:
        """Start at the button where a folder is there already, else at the folders."""
        self._scroll.verticalScrollBar().setValue(0)
        if self.make.isEnabled():
            self.make.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.where.focus_first()

    def _render_files(self, props: FilesProps) -> None:
        waited = not self.make.isEnabled()
        self.where.render_props(props)
        self._refresh()
        if waited and self.make.isEnabled() and self.isVisible() and not self.where.typed.line.text():
            self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, props: GiveProps) -> None:
        busy = props.stage is GiveStage.BUSY and props.count > 1
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        said = self.tr("{done} of {count} files").format(done=props.done, count=props.count)
        self.progress.show_progress(said, props.done, props.count)

    def _show_told(self, props: GiveProps) -> None:
        self.told.setVisible(props.stage is GiveStage.DONE)
        self.on.setVisible(props.stage is GiveStage.DONE)
        self.path.setText(self.tr("The file is here: {path}").format(path=props.path) if props.path else "")
        self.path.setVisible(bool(props.path))
        self.sealed.setText(self.tr("It is sealed. What it is called tells nothing of whom it is for."))
        self.sealed.setVisible(bool(props.path))
        for label in self._line_labels:
            self._lines.removeWidget(label)
            drop(label)
        self._line_labels = [PlainLabel(line) for line in props.lines] if props.stage is GiveStage.DONE else []
        for label in self._line_labels:
            self._lines.addWidget(label)

    def _build(self) -> None:
        self.told.column.addWidget(self.path)
        self.told.column.addWidget(self.sealed)
        self.told.column.addLayout(self._lines)
        column = self._scroll.column
        for widget in (self.title, self.what, self.days, self.to, self.where, self.about, self.trouble):
            column.addWidget(widget)
        column.addLayout(at_left(self.make))
        column.addWidget(self.progress)
        column.addLayout(at_left(self.stop))
        column.addWidget(self.told)
        column.addLayout(at_left(self.on))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _title(self, props: GiveProps) -> str:
        if props.ends:
            return self.tr("An end for {name}").format(name=props.to[0] if props.to else "")
        if props.count > 1:
            return self.tr("A file for each of {count}").format(count=props.count)
        return self.tr("A file for {name}").format(name=props.to[0] if props.to else "")

    def _refresh(self) -> None:
        self.make.setEnabled(self.where.folder() is not None)

    def _make(self) -> None:
        folder = self.where.folder()
        if folder is not None:
            self._model.make(folder)
