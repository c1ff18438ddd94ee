"""The folder that pages come into: which one it is, what came, and which files were left for what reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.desk_folder import FolderModel, FolderProps
from app.ui.view_models.take_away_files import FilesModel, FilesProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.folder_choice import FolderChoice
from app.ui.widgets.folder_news import folder_words
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.plain_table import PlainTable, TableRow
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left

_TABLE_ROWS = 6
_MOST_LINES = 6
"""A reason is read to its end at the largest text too."""

_BENEATH = "\u2028"
"""Puts the reason beneath the name: beside it there is no room where the text is large."""


class FolderPage(PageWithBack):
    """Names each file that was left, with its reason."""

    def __init__(
        self, model: FolderModel, files: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.title = TitleRow(self.tr("The folder"), self.tr("Back"), measures)
        self.now = PlainLabel("", TextRole.HEADING)
        self.path = PlainLabel("", selectable=True)
        self.look = Button(self.tr("Look now"), measures)
        self.end = Button(self.tr("Watch no folder"), measures, ButtonKind.QUIET)
        self.progress = ProgressLine(measures)
        self.stop = Button(self.tr("Stop reading"), measures)
        self.news = PlainLabel()
        self.left_heading = PlainLabel(self.tr("Files that were left where they are"), TextRole.HEADING)
        self.left = PlainTable(
            self.tr("Files that were left where they are"),
            (self.tr("File and reason"),),
            measures,
            most_lines=_MOST_LINES,
        )
        self.put_away = Button(self.tr("Put away"), measures, ButtonKind.QUIET)
        self.where = FolderChoice(self.tr("Which folder do pages come into?"), measures)
        self.watch = Button(self.tr("Watch this folder"), measures, ButtonKind.PRIMARY)
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self._render_files)
        self.title.back.clicked.connect(self.back)
        self.look.clicked.connect(model.look)
        self.end.clicked.connect(lambda: model.choose(None))
        self.stop.clicked.connect(model.stop)
        self.put_away.clicked.connect(self._put_away)
        self.where.place_picked.connect(files.look_into)
        self.where.changed.connect(self._refresh)
        self.where.entered.connect(self._watch)
        self.watch.clicked.connect(self._watch)
        self._render_files(files.props)
        self.render_props(model.props)

    def render_props(self, props: FolderProps) -> None:
        """Show the folder and what came of it. Emits nothing."""
        watched = bool(props.path)
        self.now.setText(self.tr("This folder is watched") if watched else self.tr("No folder is watched"))
        self.path.setText(props.path)
        self.path.setVisible(watched)
        held = self.look.hasFocus() or self.end.hasFocus() or self.stop.hasFocus() or self.put_away.hasFocus()
        self.look.setVisible(watched and not props.busy)
        self.end.setVisible(watched and not props.busy)
        self.progress.setVisible(props.busy)
        self.stop.setVisible(props.busy)
        if held:  # the button that was pressed may be gone now
            (self.stop if props.busy else self.look if watched else self.where.typed.line).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        said = self.tr("{done} of {count} files").format(done=props.done, count=props.count)
        self.progress.show_progress(said, props.done, props.count)
        words = "" if props.busy else folder_words(props)
        self.news.setText(words)
        self.news.setVisible(bool(words))
        self.left.set_rows(
            tuple(
                TableRow(str(number), (f"{each.name}{_BENEATH}{each.reason}",))
                for number, each in enumerate(props.left)
            )
        )
        for part in (self.left_heading, self.left):
            part.setVisible(bool(props.left))
        self.put_away.setVisible(props.tells and not props.busy)
        self._refresh()

    def enter(self) -> None:
        """Start at what is most likely wanted: to look now, or to choose a folder."""
        self._scroll.verticalScrollBar().setValue(0)
        if not self.look.isHidden():
            self.look.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.stop.isHidden():
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.where.focus_first()

    def _build(self, measures: Measures) -> None:
        row = measures.type_px.body + 2 * measures.space.m + measures.space.s
        self.left.setMinimumHeight(_TABLE_ROWS * row)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(self.now)
        column.addWidget(self.path)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Lamplit looks into it while its window is in front. It connects to nothing: what brings files "
                    "there, a stick or a program that keeps folders in step, is yours to choose."
                ),
                TextRole.SMALL,
            )
        )
        column.addLayout(at_left(self.look, self.end, gap_px=measures.space.s))
        column.addWidget(self.progress)
        column.addLayout(at_left(self.stop))
        for widget in (self.news, self.left_heading, self.left):
            column.addWidget(widget)
        column.addLayout(at_left(self.put_away))
        column.addWidget(self.where)
        column.addLayout(at_left(self.watch))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)

    def _render_files(self, props: FilesProps) -> None:
        self.where.render_props(props)
        self._refresh()

    def _refresh(self) -> None:
        folder = self.where.folder()
        here = Path(self._model.props.path) if self._model.props.path else None
        self.watch.setEnabled(folder is not None and folder != here and not self._model.props.busy)

    def _watch(self) -> None:
        folder = self.where.folder()
        if folder is not None and self.watch.isEnabled():
            self._model.choose(folder)

    def _put_away(self) -> None:
        self._model.put_away()
        self.enter()
