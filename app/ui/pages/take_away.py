"""Take it with you: days, kind of file, a preview row by row, and the file. Nothing is opened or sent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.look_back_filter import Span
from app.ui.view_models.take_away import Form, Parts, Shown, TakeAwayModel, TakeAwayProps
from app.ui.view_models.take_away_files import FilesModel
from app.ui.view_models.take_away_span import SpanChoice
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.file_field import SaveField
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.plain_column import plain_column
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.preview_list import PreviewList
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.row_list import ListRow
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.sides import begin_lines_at_the_side
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left
from app.ui.widgets.toggle import Toggle

_LIST_LINES = 16
_WHOLE_LINES = 5
_MOST_DATE_CHARS = 40


class TakeAwayPage(PageWithBack):
    """Top to bottom: which days, which parts, what leaves, which kind of file, where to."""

    def __init__(
        self, model: TakeAwayModel, files: FilesModel, measures: Measures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._measures = measures
        self._before = TakeAwayProps()
        self._reveal = Reveal(self)
        self.title = TitleRow(self.tr("Take it with you"), self.tr("Back"), measures)
        self.spans = OptionRow(self.tr("Which days?"), self._span_options(), measures, PickMode.ONE)
        self.first = TextField(self.tr("From"), measures, max_chars=_MOST_DATE_CHARS)
        self.last = TextField(self.tr("To"), measures, max_chars=_MOST_DATE_CHARS)
        self._own = QWidget()
        self.notes = Toggle(self.tr("With notes"), measures)
        self.ratings = Toggle(self.tr("With how much was going on"), measures)
        self.message = PlainLabel("", TextRole.MUTED)
        self.scale_line = PlainLabel("", TextRole.SMALL)
        self.things_line = PlainLabel("", TextRole.SMALL)
        self.left = PlainLabel()
        self.list = PreviewList(self.tr("What leaves, oldest first"), measures)
        self.whole = QPlainTextEdit()
        begin_lines_at_the_side(self.whole)
        self.put_back = Button(self.tr("Put all rows back"), measures)
        self._rows = QWidget()
        self.forms = PickList(self.tr("Which kind of file?"), self._form_rows(), measures)
        self.save_field = SaveField(measures)
        self.save = Button(self.tr("Save it"), measures, ButtonKind.PRIMARY)
        self.replace = Button(self.tr("Put this one in its place"), measures)
        self.said = PlainLabel()
        self.outside = PlainLabel(
            self.tr("Outside Lamplit nothing protects this file. Whoever can open this computer or stick can read it.")
        )
        self._saving = QWidget()
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self._join(model, files)
        self.save_field.render_props(files.props)
        self.render_props(model.props)

    def render_props(self, props: TakeAwayProps) -> None:
        """Show what leaves. Emits nothing."""
        before, self._before = self._before, props
        self.spans.set_picked([props.span.span.value])
        self._own.setVisible(props.span.span is Span.OWN)
        self.notes.setChecked(props.parts.notes)
        self.ratings.setChecked(props.parts.ratings)
        rows = props.shown is Shown.ROWS
        self.message.setText(self._message(props.shown))
        self.message.setVisible(not rows)
        for widget in (self._rows, self._forms_part, self._saving):
            widget.setVisible(rows)
        self.list.set_lines(props.lines)
        self._show_whole()
        self.left.setText(self.tr("Rows that leave: {count}").format(count=props.left))
        for label, line in ((self.scale_line, props.scale_line), (self.things_line, props.things_line)):
            label.setText(line)
            label.setVisible(bool(line))
        self.put_back.setVisible(bool(props.lines.struck))
        self.forms.set_picked("" if props.form is None else props.form.value)
        if props.name and props.form is not before.form:
            self.save_field.set_name(props.name)
        self.save_field.setVisible(props.form is not None)
        self._show_saved(props)
        self._refresh()

    def enter(self) -> None:
        """Start at the top, at Back."""
        self._scroll.verticalScrollBar().setValue(0)
        for field in (self.first, self.last):
            field.line.clear()
        self.title.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _show_saved(self, props: TakeAwayProps) -> None:
        there = self.tr("The file is here: {file}").format(file=props.saved) if props.saved else ""
        said = props.trouble or there or (self.tr("Writing the file.") if props.busy else "")
        if said and said != self.said.text():
            a11y.announce(self, f"{said} {self.outside.text() if props.saved else ''}".strip())
            self._reveal.show(self.replace if props.is_there else self.outside if props.saved else self.said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.outside.setVisible(bool(props.saved))
        self.replace.setVisible(props.is_there)

    def _show_whole(self) -> None:
        number = self.list.currentIndex().row()
        props = self._before
        text = props.lines.line(number).whole if 0 <= number < len(props.lines.rows) else ""
        if self.whole.toPlainText() != text:
            self.whole.setPlainText(text)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        own = EqualGrid(space.m, 2, parent=self._own)
        own.addWidget(self.first)
        own.addWidget(self.last)
        for field in (self.first, self.last):
            field.line.setPlaceholderText("2026-11-24")
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setAccessibleName(self.tr("The row as a whole"))
        rows = plain_column(self._rows, space.m)
        rows.addWidget(PlainLabel(self.tr("What leaves"), TextRole.HEADING))
        rows.addWidget(PlainLabel(self.tr("Press a row to strike it out, press again to put it back.")))
        for part in (self.scale_line, self.things_line, self.list, self.left):
            rows.addWidget(part)
        rows.addLayout(at_left(self.put_back))
        rows.addWidget(PlainLabel(self.tr("The row as a whole"), TextRole.SMALL))
        rows.addWidget(self.whole)
        self._forms_part = QWidget()
        forms = plain_column(self._forms_part, space.m)
        forms.addWidget(PlainLabel(self.tr("Which kind of file?"), TextRole.HEADING))
        forms.addWidget(self.forms)
        saving = plain_column(self._saving, space.m)
        saving.addWidget(self.save_field)
        saving.addLayout(at_left(self.save, self.replace, gap_px=space.m))
        saving.addWidget(self.said)
        saving.addWidget(self.outside)
        column = self._scroll.column
        column.addWidget(self.title)
        column.addWidget(PlainLabel(self.tr("This makes a file of the log. Nothing is sent.")))
        column.addWidget(PlainLabel(self.tr("Which days?"), TextRole.HEADING))
        for widget in (self.spans, self._own, self.notes, self.ratings):
            column.addWidget(widget)
        column.addWidget(self.message)
        column.addWidget(self._rows)
        column.addWidget(self._forms_part)
        column.addWidget(self._saving)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._fit()

    def _join(self, model: TakeAwayModel, files: FilesModel) -> None:
        model.props_changed.connect(self.render_props)
        files.props_changed.connect(self.save_field.render_props)
        self.spans.picked.connect(self._on_span)
        for field in (self.first, self.last):
            field.finished.connect(self._on_dates)
        for toggle in (self.notes, self.ratings):
            toggle.clicked.connect(self._on_parts)
        self.list.turned.connect(model.turn)
        self.list.came_to.connect(self._on_row)
        self.put_back.clicked.connect(model.put_all_back)
        self.forms.picked.connect(self._on_form)
        self.save_field.place_picked.connect(files.look_into)
        self.save_field.place_picked.connect(self._on_other_file)
        self.save_field.changed.connect(self._on_other_file)
        self.save.clicked.connect(self._on_save)
        self.replace.clicked.connect(self._on_replace)
        self.title.back.clicked.connect(self.back)

    def _fit(self) -> None:
        self.ensurePolished()
        line_px = self.fontMetrics().lineSpacing()
        self.list.setFixedHeight(min(line_px * _LIST_LINES, _most_px(self)))
        self.whole.setFixedHeight(line_px * _WHOLE_LINES)

    def _refresh(self) -> None:
        props = self._before
        ready = props.form is not None and props.left > 0 and self.save_field.path() is not None and not props.busy
        self.save.setEnabled(ready and not props.is_there)
        self.replace.setEnabled(ready)

    def _on_span(self, span: str) -> None:
        self._model.choose_span(SpanChoice(Span(span), self.first.text(), self.last.text()))

    def _on_dates(self, _text: str) -> None:
        self._on_span(Span.OWN.value)

    def _on_parts(self) -> None:
        self._model.choose_parts(Parts(self.notes.isChecked(), self.ratings.isChecked()))

    def _on_row(self, _number: int) -> None:
        self._show_whole()

    def _on_form(self, form: str) -> None:
        self._model.choose_form(Form(form))

    def _on_other_file(self, *_which: object) -> None:
        self._model.other_file()
        self._refresh()

    def _on_save(self) -> None:
        self._begin(in_its_place=False)

    def _on_replace(self) -> None:
        self._begin(in_its_place=True)

    def _begin(self, *, in_its_place: bool) -> None:
        path = self.save_field.path()
        if path is not None:
            self._model.save(path, in_its_place=in_its_place)

    def _message(self, shown: Shown) -> str:
        return {
            Shown.ROWS: "",
            Shown.LOADING: self.tr("Reading the log."),
            Shown.EMPTY: self.tr("Nothing stands in these days."),
            Shown.TOO_MANY: self.tr("These are more rows than one file holds. Choose fewer days."),
            Shown.DATES: self.tr("Two dates are asked for here, like 2026-11-24."),
            Shown.CLOSED: self.tr("The log is not open."),
        }[shown]

    def _span_options(self) -> tuple[RowOption, ...]:
        return (
            RowOption(Span.WEEK.value, self.tr("This week")),
            RowOption(Span.MONTH.value, self.tr("A month")),
            RowOption(Span.ALL.value, self.tr("All of it")),
            RowOption(Span.OWN.value, self.tr("Days of your own")),
        )

    def _form_rows(self) -> tuple[ListRow, ...]:
        return (
            ListRow(Form.PDF.value, self.tr("A page to print (PDF)"), self.tr("It looks the same on every computer.")),
            ListRow(
                Form.HTML.value,
                self.tr("A page to read (HTML)"),
                self.tr("It opens in a browser, and a screen reader finds its way in it."),
            ),
            ListRow(Form.CSV.value, self.tr("A table (CSV)"), self.tr("It opens in a spreadsheet.")),
            ListRow(
                Form.JSON.value,
                self.tr("Everything to bring back (JSON)"),
                self.tr("Lamplit can take it in again, here or on another computer."),
            ),
            ListRow(
                Form.FHIR.value,
                self.tr("For a clinic's system (FHIR)"),
                self.tr("It is for a program of a clinic. A person reads one of the pages with more ease."),
            ),
        )


def _most_px(page: QWidget) -> int:
    """Return how tall the list may be, so that there is always some of the page around it to scroll by."""
    return max(200, round(page.window().height() * 0.6))
