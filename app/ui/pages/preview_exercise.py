"""Playing what is being written as the patient gets it, with its lengths beside it. Nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.core.editing_timeline import PaceLength
from app.core.pace import Pace
from app.ui import a11y
from app.ui.labels import Labels, as_label
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.preview_exercise import PreviewModel, PreviewProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.plain_table import PlainTable, TableRow
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.step_view import StepView
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.timeline_bar import TimelineBars
from app.ui.widgets.title_row import TitleRow
from app.ui.widgets.toggle import Toggle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_WIDE_PX = 900
_STAGE_PX = 300
_LEAST_STAGE_PX = 160
_STAGE_SHARE = 0.35
_COLUMN_PX = 1040
_TABLE_PX = 320


class PreviewPage(PageWithBack):
    """Space is Slower, the right arrow goes on, Esc stops and, once stopped, goes back."""

    def __init__(self, model: PreviewModel, labels: Labels, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._labels = labels
        self._measures = measures
        self._before = PreviewProps()
        self.title_row = TitleRow(self.tr("Preview"), self.tr("Back"), measures)
        self.name = PlainLabel("", TextRole.HEADING)
        self.pace = OptionRow(
            self.tr("Pace"),
            [RowOption(pace.value, as_label(labels.pace(pace))) for pace in Pace],
            measures,
            PickMode.ONE,
            most_columns=4,
        )
        self.stage = StepView(model.breath_level, labels, measures)
        self.play = Button(self.tr("Play it"), measures, ButtonKind.PRIMARY)
        self.slower = Button(self.tr("Slower"), measures, key_hint=self.tr("Space"))
        self.stop = Button(self.tr("Stop"), measures, key_hint=self.tr("Esc"))
        self.aloud = Toggle(self.tr("Read aloud"), measures)
        self.nothing_kept = PlainLabel(self.tr("Nothing of a preview is kept."), TextRole.SMALL)
        self.bars = TimelineBars(labels, measures)
        self._table_room = QWidget()
        self.table = PlainTable(
            self.tr("Line by line"),
            (self.tr("Begins"), self.tr("Line"), self.tr("Said"), self.tr("Quiet")),
            measures,
        )
        self.fold = FoldButton(self.tr("Line by line"), self._table_room, measures)
        self._scroll = ColumnScroll(measures)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build(measures)
        self._join(model)
        self.render_props(model.props)

    def render_props(self, props: PreviewProps) -> None:
        """Show what is played. Emits nothing."""
        before, self._before = self._before, props
        self.name.setText(props.title)
        self.pace.set_picked((props.pace.value,))
        self.stage.render_props(props.player)
        at = (props.at, props.step) if props.playing and props.step else None
        self.bars.render_lengths(props.lengths, props.pace, at)
        self.aloud.setChecked(props.speaks)
        self.slower.setEnabled(props.playing)
        self.stop.setEnabled(props.playing)
        if props.lengths and (props.lengths, props.pace) != (before.lengths, before.pace):
            self._show_table(props)
        if props.player.caption != before.player.caption and props.player.caption:
            a11y.announce(self, props.player.caption)
        if before.playing and not props.playing and self.isVisible():
            self.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Start at Play."""
        self._scroll.verticalScrollBar().setValue(0)
        self.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys of the player while it plays."""
        act = {
            Qt.Key.Key_Escape: self._model.stop,
            Qt.Key.Key_Space: self._model.slower,
            Qt.Key.Key_Right: self._model.forward,
        }.get(a11y.as_read(event.key(), self.layoutDirection()))
        if act is None or not self._model.props.playing or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lengths beside the stage where there is room, else beneath it."""
        super().resizeEvent(event)
        self._fit()

    def _build(self, measures: Measures) -> None:
        space = measures.space
        left = Card(measures)
        left.column.addWidget(self.stage)
        acts = EqualGrid(space.s, 3)
        for button in (self.play, self.slower, self.stop):
            acts.addWidget(button)
        left.column.addLayout(acts)
        left.column.addWidget(self.aloud)
        left.column.addWidget(self.nothing_kept)
        right = QVBoxLayout()
        right.setSpacing(space.m)
        right.addWidget(self.bars)
        right.addWidget(self.fold)
        right.addStretch(1)
        self._sides.setSpacing(space.xl)
        self._sides.addWidget(left, 3)
        self._sides.addLayout(right, 2)
        table = QVBoxLayout(self._table_room)
        table.setContentsMargins(0, 0, 0, 0)
        table.addWidget(self.table)
        column = self._scroll.column
        column.addWidget(self.title_row)
        column.addWidget(self.name)
        column.addWidget(self.pace)
        column.addLayout(self._sides)
        column.addWidget(self._table_room)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._scroll.set_column(_COLUMN_PX)
        self._fit()
        tab_as_laid_out(self)

    def _join(self, model: PreviewModel) -> None:
        model.props_changed.connect(self.render_props)
        self.pace.picked.connect(lambda name: model.choose_pace(Pace(name)))
        self.play.clicked.connect(self._on_play)
        self.aloud.clicked.connect(model.read_aloud)
        self.slower.clicked.connect(model.slower)
        self.stop.clicked.connect(model.stop)
        self.stage.forward.connect(model.forward)
        self.stage.picked.connect(model.pick)
        self.title_row.back.clicked.connect(self.back)

    def _on_play(self) -> None:
        self._model.play()
        self.slower.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_table(self, props: PreviewProps) -> None:
        length = next((each for each in props.lengths if each.pace is props.pace), None)
        self.fold.setVisible(length is not None)
        if length is None:
            self.fold.fold()
        self.table.set_rows(() if length is None else self._rows(length), from_top=True)

    def _rows(self, length: PaceLength) -> tuple[TableRow, ...]:
        tell = self.bars.duration
        return tuple(
            TableRow(number, (tell(each.start_s), each.text, tell(each.said_s), tell(each.quiet_s)))
            for number, each in enumerate(length.stretches)
        )

    def _fit(self) -> None:
        scale = max(1.0, self.font().pixelSize() / self._measures.type_px.body)
        wide = self.width() >= _WIDE_PX * scale
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        at_most = max(_LEAST_STAGE_PX, round(self.height() * _STAGE_SHARE))  # so that Play stands in a small window too
        self.stage.setMinimumHeight(min(round(_STAGE_PX * scale), at_most))
        self.table.setMinimumHeight(round(_TABLE_PX * scale))
