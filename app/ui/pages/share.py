"""Showing a page to one's therapist: every line of it is seen first, and can be struck out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.core.shared_page import OWN_LINE_MAX_CHARS, OWN_LINES, Field
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.card_words import CardWords
from app.ui.view_models.look_back_filter import Span
from app.ui.view_models.share import KEEP_DAYS, ShareModel, ShareProps, ShareStage
from app.ui.view_models.share_consent import ConsentText
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_span import SpanChoice
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_column import plain_column
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.preview_list import PreviewList
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.sides import begin_lines_at_the_side
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.toggle import Toggle

_FILE = "page.lamplit"
_FOLDER, _PLACE = "folder", "place"
_LIST_LINES = 16
_WHOLE_LINES = 4
_MOST_DATE_CHARS = 40


class SharePage(PageWithBack):
    """Top to bottom: for whom, which days and parts, own lines, the page itself, where it goes, the five sentences.

    Signals:
        done_asked(): the page is shared, and the person goes on.
    """

    done_asked = Signal()

    def __init__(self, model: ShareModel, files: FilesModel, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._props = ShareProps()
        self._where = ""
        self._readers_known = False
        self._words = CardWords(self)
        self._consent = ConsentText(self)
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("A page for your therapist"), self.tr("Back"), measures)
        self.message = PlainLabel("", TextRole.MUTED)
        self.readers = OptionRow(self.tr("For whom?"), (), measures, PickMode.ONE, stretch=False)
        self.spans = OptionRow(self.tr("Which days?"), self._span_options(), measures, PickMode.ONE)
        self.first = TextField(self.tr("From"), measures, max_chars=_MOST_DATE_CHARS)
        self.last = TextField(self.tr("To"), measures, max_chars=_MOST_DATE_CHARS)
        self.fields = {each: Toggle(text, measures) for each, text in self._field_texts().items()}
        self.own = tuple(
            TextField(self.tr("Line {number}").format(number=number + 1), measures, max_chars=OWN_LINE_MAX_CHARS)
            for number in range(OWN_LINES)
        )
        self.left = PlainLabel()
        self.list = PreviewList(self.tr("The lines of the page"), measures)
        self.whole = QPlainTextEdit()
        begin_lines_at_the_side(self.whole)
        self.put_back = Button(self.tr("Put all lines back"), measures)
        self.keep = OptionRow(self.tr("How long is it to be kept?"), self._keep_options(), measures, PickMode.ONE)
        self.where = OptionRow(self.tr("Where does the file go?"), self._where_options(), measures, PickMode.ONE)
        self.folder = PlainLabel("", TextRole.SMALL)
        self.save_field = SaveField(measures)
        self.sentences = Card(measures)
        self._sentence_labels = tuple(PlainLabel() for _ in range(5))
        self.share = Button(self.tr("Share"), measures, ButtonKind.BIG)
        self.leave = Button(self.tr("Not now"), measures, ButtonKind.BIG)
        self.replace = Button(self.tr("Put this one in its place"), measures)
        self.said = PlainLabel()
        self.done = Card(measures)
        self.done_line = PlainLabel("", TextRole.HEADING)
        self.done_where = PlainLabel()
        self.go_on = Button(self.tr("Go on"), measures)
        self._own_dates, self._reading, self._choosing, self._page_part, self._ways = (QWidget() for _ in range(5))
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self._join(model, files)
        self.save_field.set_name(_FILE)
        self.save_field.render_props(files.props)
        self.render_props(model.props)

    def render_props(self, props: ShareProps) -> None:
        """Show what would leave. Emits nothing."""
        before, self._props = self._props, props
        if props.readers != before.readers or not self._readers_known:
            self._readers_known = True
            options = [RowOption(each.sign_pk.hex(), self._words.who(each)) for each in props.readers]
            self.readers.set_options(options)
        reader = props.reader
        self.readers.set_picked([] if reader is None else [reader.sign_pk.hex()])
        self.spans.set_picked([props.span.span.value])
        self._own_dates.setVisible(props.span.span is Span.OWN)
        for each, toggle in self.fields.items():
            toggle.setChecked(each in props.fields)
        stage = props.stage
        ends = stage in (ShareStage.CLOSED, ShareStage.NOBODY, ShareStage.DONE)
        self._choosing.setVisible(not ends)
        self._page_part.setVisible(stage is ShareStage.PAGE)
        self.message.setText(self._message(stage))
        self.message.setVisible(bool(self.message.text()))
        self.list.set_lines(props.lines)
        self._show_whole()
        self.left.setText(self.tr("Lines on the page: {count}").format(count=props.left))
        self.put_back.setVisible(bool(props.lines.struck))
        self.keep.set_picked([str(props.keep_days)])
        self._show_where(props)
        name = reader.name if reader is not None else self.tr("The person you pick above")
        for label, text in zip(self._sentence_labels, self._consent.sentences(name), strict=True):
            label.setText(text)
        self._show_done(props, came=stage is not before.stage)
        self.said.setText(props.trouble)
        self.said.setVisible(bool(props.trouble))
        if props.trouble and props.trouble != before.trouble:
            a11y.announce(self, props.trouble)
            self._reveal.show(self.replace if props.is_there else self.said)
        self._refresh()

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _show_where(self, props: ShareProps) -> None:
        where = self._where or (_FOLDER if props.folder else _PLACE)
        self.where.setVisible(bool(props.folder))
        self.where.set_picked([where])
        self.folder.setText(props.folder)
        self.folder.setVisible(bool(props.folder) and where == _FOLDER)
        self.save_field.setVisible(where == _PLACE or not props.folder)

    def _show_done(self, props: ShareProps, *, came: bool) -> None:
        done = props.stage is ShareStage.DONE
        self.done.setVisible(done)
        if done and props.reader is not None:
            self.done_line.setText(self.tr("The page for {name} is made.").format(name=props.reader.name))
            self.done_where.setText(self.tr("The file is here: {file}").format(file=props.saved))
            if came:
                a11y.announce(self, f"{self.done_line.text()} {self.done_where.text()}")
                self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
                self._reveal.show(self.done)

    def _show_whole(self) -> None:
        number = self.list.currentIndex().row()
        lines = self._props.lines
        text = lines.line(number).whole if 0 <= number < len(lines.rows) else ""
        if self.whole.toPlainText() != text:
            self.whole.setPlainText(text)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        dates = EqualGrid(space.m, 2, parent=self._own_dates)
        for field in (self.first, self.last):
            dates.addWidget(field)
            field.line.setPlaceholderText("2026-11-24")
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(self.tr("The line as a whole"))
        choosing = plain_column(self._choosing, space.m)
        choosing.addWidget(PlainLabel(self.tr("For whom?"), TextRole.HEADING))
        choosing.addWidget(self.readers)
        choosing.addSpacing(space.s)
        choosing.addWidget(PlainLabel(self.tr("Which days?"), TextRole.HEADING))
        choosing.addWidget(self.spans)
        choosing.addWidget(self._own_dates)
        choosing.addSpacing(space.s)
        choosing.addWidget(PlainLabel(self.tr("What stands on it?"), TextRole.HEADING))
        for toggle in self.fields.values():
            choosing.addWidget(toggle)
        choosing.addSpacing(space.s)
        choosing.addWidget(PlainLabel(self.tr("Lines of your own, if you like"), TextRole.HEADING))
        choosing.addWidget(PlainLabel(self.tr("They stand at the top of the page. Three at the most."), TextRole.MUTED))
        for field in self.own:
            choosing.addWidget(field)
        page = plain_column(self._page_part, space.m)
        page.addWidget(PlainLabel(self.tr("This is the page that would be seen"), TextRole.HEADING))
        page.addWidget(PlainLabel(self.tr("Press a line to strike it out, press again to put it back.")))
        page.addWidget(self.list)
        page.addWidget(self.left)
        page.addLayout(at_left(self.put_back))
        page.addWidget(PlainLabel(self.tr("The line as a whole"), TextRole.SMALL))
        page.addWidget(self.whole)
        page.addSpacing(space.s)
        page.addWidget(PlainLabel(self.tr("How long is it to be kept?"), TextRole.HEADING))
        page.addWidget(self.keep)
        page.addSpacing(space.s)
        page.addWidget(PlainLabel(self.tr("Where does the file go?"), TextRole.HEADING))
        for part in (self.where, self.folder, self.save_field):
            page.addWidget(part)
        self.sentences.column.setSpacing(space.m)
        self.sentences.column.addWidget(PlainLabel(self.tr("Sharing says yes to these five"), TextRole.HEADING))
        for label in self._sentence_labels:
            self.sentences.column.addWidget(label)
        page.addWidget(self.sentences)
        page.addWidget(self.said)
        page.addLayout(at_left(self.replace))
        ways = EqualGrid(space.m, 2, parent=self._ways)
        ways.addWidget(self.share)
        ways.addWidget(self.leave)
        page.addWidget(self._ways)
        self.done.column.addWidget(self.done_line)
        self.done.column.addWidget(self.done_where)
        self.done.column.addWidget(
            PlainLabel(self.tr("Lamplit has not sent it. It notes under “What you shared” that it was made, and when."))
        )
        self.done.column.addLayout(at_left(self.go_on))
        column = self._scroll.column
        column.addWidget(self.title)
        for widget in (self.message, self._choosing, self._page_part, self.done):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._fit()

    def _join(self, model: ShareModel, files: FilesModel) -> None:
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self.save_field.render_props)
        self.readers.picked.connect(lambda key: model.choose_reader(bytes.fromhex(key)))
        self.spans.picked.connect(self._on_span)
        for field in (self.first, self.last):
            field.finished.connect(lambda _text: self._on_span(Span.OWN.value))
        for toggle in self.fields.values():
            toggle.clicked.connect(self._on_fields)
        for field in self.own:
            field.finished.connect(self._on_own)
        self.list.turned.connect(model.turn)
        self.list.came_to.connect(lambda _number: self._show_whole())
        self.put_back.clicked.connect(model.put_all_back)
        self.keep.picked.connect(lambda days: model.keep_for(int(days)))
        self.where.picked.connect(self._on_where)
        self.save_field.place_picked.connect(files.look_into)
        self.save_field.place_picked.connect(self._on_other_file)
        self.save_field.changed.connect(self._on_other_file)
        self.share.clicked.connect(lambda: self._begin(in_its_place=False))
        self.replace.clicked.connect(lambda: self._begin(in_its_place=True))
        self.leave.clicked.connect(self.back)
        self.go_on.clicked.connect(self.done_asked)
        self.title.back.clicked.connect(self.back)

    def _fit(self) -> None:
        self.ensurePolished()
        line_px = self.fontMetrics().lineSpacing()
        self.list.setFixedHeight(min(line_px * _LIST_LINES, max(200, round(self.window().height() * 0.6))))
        self.whole.setFixedHeight(line_px * _WHOLE_LINES)

    def _refresh(self) -> None:
        props = self._props
        placed = self._to_folder() or self.save_field.path() is not None
        ready = props.reader is not None and props.left > 0 and placed and props.settled and not props.busy
        self.share.setEnabled(ready and not props.is_there)
        self.replace.setEnabled(ready)
        self.replace.setVisible(props.is_there)

    def _to_folder(self) -> bool:
        return bool(self._props.folder) and self._where != _PLACE

    def _on_span(self, span: str) -> None:
        self._model.choose_span(SpanChoice(Span(span), self.first.text(), self.last.text()))

    def _on_fields(self) -> None:
        self._model.choose_fields(frozenset(each for each, toggle in self.fields.items() if toggle.isChecked()))

    def _on_own(self, _text: str) -> None:
        self._model.write_own(tuple(field.text() for field in self.own))

    def _on_where(self, where: str) -> None:
        self._where = where
        self._model.other_file()
        self._show_where(self._props)
        self._refresh()

    def _on_other_file(self, *_which: object) -> None:
        self._model.other_file()
        self._refresh()

    def _begin(self, *, in_its_place: bool) -> None:
        self._on_own("")  # a line that is still being typed comes onto the page first, and is seen before it leaves
        path: Path | None = None if self._to_folder() else self.save_field.path()
        if self._to_folder() or path is not None:
            self._model.share(path, in_its_place=in_its_place)

    def _message(self, stage: ShareStage) -> str:
        return {
            ShareStage.CLOSED: self.tr("The log is not open."),
            ShareStage.NOBODY: self.tr(
                "There is nobody to share with. A therapist's card can be taken in under “From your therapist”."
            ),
            ShareStage.LOADING: self.tr("Reading the log."),
            ShareStage.DATES: self.tr("Two dates are asked for here, like 2026-11-24."),
            ShareStage.EMPTY: self.tr("Nothing stands in these days, and no line of your own."),
            ShareStage.TOO_MANY: self.tr("This is more than one page holds. Choose fewer days."),
            ShareStage.PAGE: "",
            ShareStage.DONE: "",
        }[stage]

    def _field_texts(self) -> dict[Field, str]:
        return {
            Field.EXERCISES: self.tr("Exercises: how often, ended or stopped at which step"),
            Field.RATINGS: self.tr("How much was going on, before and after"),
            Field.SLOWER: self.tr("How often Slower was pressed, and the usual pace"),
            Field.NOT_HELPING: self.tr("How often “This isn't helping” was pressed"),
            Field.PLACES: self.tr("Places in the body that were picked"),
            Field.NOTES: self.tr("Notes, word for word"),
        }

    def _span_options(self) -> tuple[RowOption, ...]:
        return (
            RowOption(Span.SINCE_SESSION.value, self.tr("Since the last session")),
            RowOption(Span.WEEK.value, self.tr("This week")),
            RowOption(Span.MONTH.value, self.tr("A month")),
            RowOption(Span.OWN.value, self.tr("Days of your own")),
        )

    def _keep_options(self) -> tuple[RowOption, ...]:
        texts = (self.tr("No date set"), self.tr("Three months"), self.tr("A year"))
        return tuple(RowOption(str(days), text) for days, text in zip(KEEP_DAYS, texts, strict=True))

    def _where_options(self) -> tuple[RowOption, ...]:
        return (
            RowOption(_FOLDER, self.tr("Into the folder of you two")),
            RowOption(_PLACE, self.tr("To another place")),
        )
