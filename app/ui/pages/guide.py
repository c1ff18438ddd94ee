"""The guide: how Lamplit works, for each of those who use it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.guide import Block, Kind, Topic
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.widgets.card import Card
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.sides import reads_from_the_left, set_margins
from app.ui.widgets.title_row import TitleRow

_ROLES = {Kind.TITLE: TextRole.HEADING, Kind.HEADING: TextRole.HEADING}


class GuidePage(PageWithBack):
    """One topic at a time; Page Up, Page Down, Home and End go through its text.

    Signals:
        topic_picked(Topic).
    """

    topic_picked = Signal(object)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        title = TitleRow(self.tr("How Lamplit works"), self.tr("Back"), measures)
        title.back.clicked.connect(self.back)
        self.topics = OptionRow(
            self.tr("For whom"),
            (
                RowOption(Topic.PATIENTS, self.tr("For you")),
                RowOption(Topic.THERAPISTS, self.tr("For therapists")),
                RowOption(Topic.CLINICS, self.tr("For clinics")),
                RowOption(Topic.BUILDERS, self.tr("For builders")),
            ),
            measures,
            PickMode.ONE,
        )
        self.topics.picked.connect(self._on_picked)
        self._scroll = ColumnScroll(measures)
        self._text = QWidget()
        column = self._scroll.column
        column.addWidget(title)
        column.addWidget(self.topics)
        column.addWidget(self._text)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def show_blocks(self, topic: Topic, blocks: Sequence[Block]) -> None:
        """Show a topic from its top."""
        self.topics.set_picked((topic,))
        old, self._text = self._text, QWidget()
        if reads_from_the_left(" ".join(block.text for block in blocks)):  # in whatever language the window is
            self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self._text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._measures.space.m)
        for block in blocks:
            if block.kind is Kind.HEADING:
                column.addSpacing(self._measures.space.m)
            if block.kind is not Kind.TITLE:  # the picked topic says it
                column.addWidget(self._made_of(block))
        self._scroll.column.replaceWidget(old, self._text)
        old.setParent(None)
        old.deleteLater()
        self._text.show()
        self._scroll.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Start at the topic that is shown."""
        self.topics.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the text by pages."""
        bar = self._scroll.verticalScrollBar()
        target = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Down: bar.value() + bar.singleStep() * 3,
            Qt.Key.Key_Up: bar.value() - bar.singleStep() * 3,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(target)

    def _made_of(self, block: Block) -> QWidget:
        if block.kind is Kind.ROW:
            card = Card(self._measures)
            card.column.addWidget(PlainLabel(block.text, TextRole.HEADING))
            for heading, cell in block.cells:
                card.column.addWidget(PlainLabel(heading, TextRole.SMALL))
                card.column.addWidget(PlainLabel(cell))
            return card
        if block.kind is Kind.POINT:
            return self._point(block.text)
        return PlainLabel(block.text, _ROLES.get(block.kind, TextRole.BODY))

    def _point(self, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        set_margins(row, self._text.layoutDirection(), self._measures.space.s, 0, 0, 0)
        row.setSpacing(self._measures.space.m)
        row.addWidget(PlainLabel("\u2022"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(text), 1)
        return holder

    def _on_picked(self, topic: str) -> None:
        self.topic_picked.emit(Topic(topic))
