"""Reading a page that a person shared: their own lines first, then the slower presses, then the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.desk_summary import SummaryModel, SummaryProps
from app.ui.view_models.shared_summary import Summary
from app.ui.view_models.take_away_files import FilesModel
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.fold_button import FoldButton
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.summary_card import SummaryCard
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow, at_left

_FILE = "page.pdf"


class SummaryPage(PageWithBack):
    """Made for one page; the marks follow the model.

    Signals:
        next_asked(): make the next assignment out of the marks.
    """

    next_asked = Signal()

    def __init__(
        self, model: SummaryModel, files: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._said = ""
        self._reveal = Reveal(self)
        summary = model.props.summary
        self.title = TitleRow("" if summary is None else summary.heading, self.tr("Back"), measures)
        self.cards = [] if summary is None else [SummaryCard(each, measures) for each in summary.exercises]
        self.next = Button(self.tr("Next assignment from these marks"), measures, ButtonKind.PRIMARY)
        self._printing = Card(measures)
        self.file = SaveField(measures)
        self.save = Button(self.tr("Save as PDF"), measures, ButtonKind.PRIMARY)
        self.replace = Button(self.tr("Put it in its place"), measures)
        self.unfold = FoldButton(self.tr("Print it"), self._printing, measures)
        self.said = PlainLabel()
        self._scroll = ColumnScroll(measures)
        self._build(summary)
        self.file.set_name(_FILE)
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self.file.render_props)
        self.file.render_props(files.props)
        self.file.place_picked.connect(files.look_into)
        self.file.place_picked.connect(lambda _at: model.name_changed())
        self.file.changed.connect(model.name_changed)
        self.save.clicked.connect(lambda: self._save(in_its_place=False))
        self.replace.clicked.connect(lambda: self._save(in_its_place=True))
        self.unfold.clicked.connect(self._unfolded)
        self.next.clicked.connect(self.next_asked)
        self.title.back.clicked.connect(self.back)
        for card in self.cards:
            card.marked.connect(model.mark)
        self.render_props(model.props)

    def render_props(self, props: SummaryProps) -> None:
        """Show the marks, and what became of the file. Emits nothing."""
        marks = dict(props.marks)
        titles = [] if props.summary is None else [each.title for each in props.summary.exercises]
        for title, card in zip(titles, self.cards, strict=False):
            card.show_mark(marks.get(title))
        self.save.setEnabled(not props.busy)
        self.replace.setVisible(props.is_there)
        self.said.setText(props.said)
        self.said.setVisible(bool(props.said))
        if props.said and props.said != self._said:
            a11y.announce(self.said, props.said)
        self._said = props.said

    def enter(self) -> None:
        """Start at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, summary: Summary | None) -> None:
        column = self._scroll.column
        column.addWidget(self.title)
        if summary is not None:
            self._put_words(summary)
        column.addLayout(at_left(self.next, self.unfold, gap_px=self._measures.space.s))
        inside = self._printing.column
        inside.addWidget(self.file)
        inside.addLayout(at_left(self.save, self.replace, gap_px=self._measures.space.s))
        inside.addWidget(self.said)
        column.addWidget(self._printing)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)

    def _put_words(self, summary: Summary) -> None:
        column = self._scroll.column
        column.addLayout(
            self._lines([(summary.span, TextRole.BODY), *((each, TextRole.SMALL) for each in summary.consent)])
        )
        if summary.own_lines:
            card = Card(self._measures)
            card.column.addWidget(PlainLabel(self.tr("In their words"), TextRole.SMALL))
            for line in summary.own_lines:
                card.column.addWidget(PlainLabel(line))
            column.addWidget(card)
        if summary.first:
            column.addWidget(PlainLabel(self.tr("How slow it was"), TextRole.HEADING))
            column.addLayout(self._lines([(each, TextRole.BODY) for each in summary.first]))
        if self.cards:
            column.addWidget(PlainLabel(self.tr("Exercises"), TextRole.HEADING))
            dots = self.tr("Each pair of dots is one time, the oldest first: hollow before, filled after.")
            has_dots = any(each.pairs for each in summary.exercises)
            if has_dots:
                column.addWidget(PlainLabel(dots, TextRole.SMALL))
            for exercise in self.cards:
                column.addWidget(exercise)
        for line in (summary.went_up, summary.aside):
            if line:
                column.addWidget(PlainLabel(line, TextRole.SMALL))
        for heading, lines in (
            (self.tr("Places in the body that were picked"), (summary.places,) if summary.places else ()),
            (self.tr("Notes"), summary.notes),
        ):
            if lines:
                column.addWidget(PlainLabel(heading, TextRole.HEADING))
                column.addLayout(self._lines([(each, TextRole.BODY) for each in lines]))
        column.addLayout(self._lines([(each, TextRole.MUTED) for each in summary.limits]))

    def _lines(self, lines: list[tuple[str, TextRole]]) -> QVBoxLayout:
        under = QVBoxLayout()
        under.setSpacing(self._measures.space.xs)
        for text, role in lines:
            under.addWidget(PlainLabel(text, role))
        return under

    def _unfolded(self) -> None:
        if not self._printing.isHidden():
            self._reveal.show(self._printing)

    def _save(self, *, in_its_place: bool) -> None:
        path = self.file.path()
        if path is not None:
            self._model.save(path, in_its_place=in_its_place)
