"""From your therapist: the place for cards, for what came, for the folder, and for what was shared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.from_therapist import FromTherapistProps, GivenRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.plain_column import plain_column
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.trouble_label import TroubleLabel


class FromTherapistPage(PageWithBack):
    """Signals: one for each way; version_chosen(number), person_chosen(signing key as hex)."""

    version_chosen = Signal(str)
    person_chosen = Signal(str)
    own_card_asked = Signal()
    take_card_asked = Signal()
    file_asked = Signal()
    folder_asked = Signal()
    folder_ended = Signal()
    shared_asked = Signal()
    unlock_asked = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measures = measures
        self.title = TitleRow(self.tr("From your therapist"), self.tr("Back"), measures)
        self.closed = PlainLabel(self.tr("This place is in the log, and the log is not open."), TextRole.MUTED)
        self.unlock = Button(self.tr("Open the log"), measures)
        self.first_time = PlainLabel(
            self.tr(
                "Someone who works with you can set exercises for you here. First you hand each other a card. "
                "After that, files go between the two of you by stick, mail or a shared folder. "
                "Lamplit sends nothing by itself."
            )
        )
        self.new = RowList(self.tr("What came"), measures)
        self.now = RowList(self.tr("What is set now"), measures)
        self.before = RowList(self.tr("From before"), measures)
        self.people = RowList(self.tr("Whose cards are here"), measures)
        self.own = Button(self.tr("Your own card"), measures)
        self.take = Button(self.tr("Take in a card"), measures)
        self.file = Button(self.tr("Open a file"), measures)
        self.folder = Button(self.tr("Choose a folder"), measures)
        self.end_folder = Button(self.tr("Look there no more"), measures)
        self.folder_line = PlainLabel()
        self.trouble = TroubleLabel(measures)
        self.left_name = PlainLabel(self.tr("These files were not opened. They lie where they were."))
        self.left = _Pairs(measures)
        self.shared = Button(self.tr("What you shared"), measures)
        self._scroll = ColumnScroll(measures)
        self._whole = QWidget()
        self._closed_part = QWidget()
        self._build(measures)

    def render_props(self, props: FromTherapistProps) -> None:
        """Show the place. Emits nothing."""
        self._whole.setVisible(props.readable)
        self._closed_part.setVisible(not props.readable)
        self.first_time.setVisible(not props.people and not props.new and not props.now)
        for part, rows, given in (
            (self._new_part, self.new, props.new),
            (self._now_part, self.now, props.now),
            (self._before_part, self.before, props.before),
            (self._people_part, self.people, props.people),
        ):
            rows.set_rows(_rows(given))
            part.setVisible(bool(given))
        self.folder_line.setText(
            self.tr("New files are looked for here: {folder}").format(folder=props.folder)
            if props.folder
            else self.tr("A folder that both of you can reach can be looked through for new files.")
        )
        self.folder.setText(self.tr("Another folder") if props.folder else self.tr("Choose a folder"))
        self.end_folder.setVisible(bool(props.folder))
        if props.trouble and props.trouble != self.trouble.text():
            a11y.announce(self, props.trouble)
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        more = self.tr("More files: {count}").format(count=props.more_left) if props.more_left else ""
        self.left.set_pairs((*props.left, *(((more, ""),) if more else ())))
        self.left_name.setVisible(bool(props.left))
        self.left.setVisible(bool(props.left))
        tab_as_laid_out(self)

    def enter(self) -> None:
        """Start at the top, at what came or at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        if self.new.ids() and self.new.isVisible():
            self.new.focus_first()
        else:
            self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        closed = plain_column(self._closed_part, space.m)
        closed.addWidget(self.closed)
        closed.addLayout(at_left(self.unlock))
        parts = plain_column(self._whole, space.xl)
        parts.addWidget(self.first_time)
        self._new_part = self._section(parts, self.tr("What came"), self.new)
        self._now_part = self._section(parts, self.tr("What is set now"), self.now)
        self._people_part = self._section(parts, self.tr("Whose cards are here"), self.people)
        cards = QWidget()
        two = EqualGrid(space.m, 2, parent=cards)
        two.addWidget(self.own)
        two.addWidget(self.take)
        self._section(parts, self.tr("Cards"), cards)
        files = Card(measures)
        files.column.addWidget(self.folder_line)
        files.column.addWidget(self.trouble)
        files.column.addLayout(at_left(self.folder, self.end_folder, gap_px=space.m))
        files.column.addLayout(at_left(self.file))
        files.column.addWidget(self.left_name)
        files.column.addWidget(self.left)
        self._section(parts, self.tr("Files"), files)
        self._before_part = self._section(parts, self.tr("From before"), self.before)
        share = QWidget()
        sharing = plain_column(share, space.m)
        sharing.addWidget(
            PlainLabel(self.tr("A page about the last weeks can be shared from Look back. You begin it."))
        )
        sharing.addLayout(at_left(self.shared))
        self._section(parts, self.tr("Sharing"), share)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(self._closed_part)
        column.addWidget(self._whole)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        for rows in (self.new, self.now, self.before):
            rows.chosen.connect(self.version_chosen)
        self.people.chosen.connect(self.person_chosen)
        for button, signal in (
            *((self.title.back, self.back), (self.unlock, self.unlock_asked), (self.own, self.own_card_asked)),
            *((self.take, self.take_card_asked), (self.file, self.file_asked), (self.folder, self.folder_asked)),
            *((self.end_folder, self.folder_ended), (self.shared, self.shared_asked)),
        ):
            button.clicked.connect(signal)

    def _section(self, parts: QVBoxLayout, heading: str, below: QWidget) -> QWidget:
        part = QWidget()
        column = plain_column(part, self._measures.space.m)
        column.addWidget(PlainLabel(heading, TextRole.HEADING))
        column.addWidget(below)
        parts.addWidget(part)
        return part


class _Pairs(QWidget):
    """Names, each with its sentence beneath."""

    def __init__(self, measures: Measures) -> None:
        super().__init__()
        self._gap_px = measures.space.m
        self._shown: tuple[tuple[str, str], ...] = ()
        self._labels: list[QWidget] = []
        self._column = plain_column(self, measures.space.xs)

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        if tuple(pairs) == self._shown:
            return
        self._shown = tuple(pairs)
        for label in self._labels:
            self._column.removeWidget(label)
            label.setParent(None)
            label.deleteLater()
        self._labels = []
        for name, sentence in pairs:
            for text, role in ((name, TextRole.BODY), (sentence, TextRole.SMALL)):
                if text:
                    label = PlainLabel(text, role)
                    self._labels.append(label)
                    self._column.addWidget(label)


def _rows(rows: Sequence[GivenRow]) -> tuple[ListRow, ...]:
    return tuple(ListRow(row.id, row.title, row.sentence, row.note) for row in rows)
