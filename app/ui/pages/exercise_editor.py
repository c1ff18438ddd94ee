"""Writing an exercise: its lines, what the laws say of them as they are typed, and keeping it."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.editing import MOST_LINE_CHARS, MOST_SENTENCE_CHARS, MOST_SENTENCES, MOST_TITLE_CHARS
from app.core.exercise import Exercise
from app.ui import a11y
from app.ui.labels import Labels
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.exercise_editor import ExerciseEditorModel, ExerciseEditorProps
from app.ui.view_models.law_marks import PlaceWords, marks_at
from app.ui.view_models.studio import Studio
from app.ui.widgets.button_key import shortcut
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.heavier_choice import HeavierChoice
from app.ui.widgets.leave_bar import AskBar, LeaveBar
from app.ui.widgets.line_list import LineList
from app.ui.widgets.marked_field import MarkedField
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.record_row import RecordRow, join_row, render_row
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.row_list import ListRow, RowList
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.tab_order import tab_as_laid_out
from app.ui.widgets.title_row import TitleRow
from app.ui.widgets.trouble_label import TroubleLabel

_STEP = re.compile(r"^steps\[(\d+)\]")
_SHOWN = 5


class ExerciseEditorPage(PageWithBack):
    """Signals:
    preview_asked(Exercise): play it as it stands.
    export_asked(Exercise): put it into a file.
    """

    preview_asked = Signal(object)
    export_asked = Signal(object)

    def __init__(
        self,
        model: ExerciseEditorModel,
        labels: Labels,
        measures: Measures,
        studio: Studio | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Args: studio: where lines are recorded; None where they can't be."""
        super().__init__(parent)
        self._model = model
        self._studio = studio
        self._words = PlaceWords(self)
        self._reveal = Reveal(self)
        self._said = ""
        self.title_row = TitleRow(self.tr("An exercise"), self.tr("Back"), measures)
        self.leave_bar = LeaveBar(measures)
        self.title = MarkedField(self.tr("Title"), measures, max_chars=MOST_TITLE_CHARS)
        self.purpose = MarkedField(self.tr("What it does, in one sentence"), measures, max_chars=MOST_SENTENCE_CHARS)
        self.lines = LineList(labels, measures, studio)
        self.end_voice = RecordRow(measures)
        self.end_voice.set_about(self.tr("The end"))
        self.ending = MarkedField(self.tr("The end"), measures, max_chars=MOST_LINE_CHARS)
        self.heavier = HeavierChoice(measures)
        self.leave_out = MarkedField(
            self.tr("When to leave it out, one sentence to a line"),
            measures,
            max_chars=MOST_SENTENCES * MOST_SENTENCE_CHARS,
            lines=True,
        )
        self.waits = PlainLabel()
        self.waits_for = RowList(self.tr("What Save waits for"), measures)
        self.save = Button(self.tr("Save"), measures, ButtonKind.PRIMARY, key_hint=self.tr("Ctrl+S"))
        self.preview = Button(self.tr("Preview"), measures, key_hint=self.tr("Ctrl+P"))
        self.export = Button(self.tr("Into a file"), measures)
        self.trouble = TroubleLabel(measures)
        self.delete = Button(self.tr("Delete this exercise"), measures, ButtonKind.QUIET)
        self.delete_bar = AskBar(
            self.tr("It goes from here. What was given out keeps its own copy."),
            self.tr("Keep it"),
            self.tr("Delete it"),
            measures,
        )
        self._scroll = ColumnScroll(measures)
        self._build(measures)
        self._join(model)
        self.render_props(model.props)

    def render_props(self, props: ExerciseEditorProps) -> None:
        """Show the draft and what the laws say of it. Emits nothing."""
        draft, marks = props.draft, props.marks
        for field, place, text in (
            (self.title, "title", draft.title),
            (self.purpose, "purpose", draft.purpose),
            (self.ending, "ending", draft.ending),
        ):
            field.set_text(text)
            field.render_marks(marks_at(marks, place))
        self.lines.render_lines(draft, marks)
        self._render_voice()
        self.heavier.render_choice(draft.heavier, self._model.known, draft.id)
        if _sentences(self.leave_out.text()) != draft.contraindications:
            self.leave_out.set_text("\n".join(draft.contraindications))
        self._show_waits(props)
        self.save.setEnabled(props.may_save or (not props.looked and not props.busy))
        self.trouble.setText(props.trouble)
        self.trouble.setVisible(bool(props.trouble))
        if props.trouble:
            self._reveal.show(self.trouble)
            a11y.announce(self, props.trouble)
        if props.leaving and self.leave_bar.isHidden():
            self._scroll.verticalScrollBar().setValue(0)
        self.leave_bar.ask(asking=props.leaving)
        self.delete.setVisible(props.is_own and not props.deleting)
        self.delete_bar.ask(asking=props.deleting)
        if props.deleting:
            self._reveal.show(self.delete_bar)

    def enter(self) -> None:
        """Start at the first field that is empty, or at the first line."""
        if not self.title.text():
            self._scroll.verticalScrollBar().setValue(0)
            self.title.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.lines.show_line(0)

    def go_to(self, place: str) -> None:
        """Put the cursor where something waits."""
        step = _STEP.match(place)
        if step is not None:
            if int(step[1]) >= len(self.lines.editors):
                return  # the line was taken out, and the laws have not looked since
            editor = self.lines.editors[int(step[1])]
            if place.endswith((".quiet", ".note")) and editor.fold.accessibleDescription() == self.tr("folded"):
                editor.fold.click()
            self.lines.show_line(int(step[1]))
            return
        fields = {"title": self.title, "purpose": self.purpose, "ending": self.ending}
        name = re.split(r"[.\[]", place, maxsplit=1)[0]
        field = self.leave_out if name == "contraindications" else fields.get(name)
        if field is not None:
            field.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(field)
        elif name == "heavier":
            self.heavier.fold.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal.show(self.heavier)
        else:
            self.lines.show_line(0)

    def _show_waits(self, props: ExerciseEditorProps) -> None:
        hard = props.hard
        self.waits.setVisible(bool(hard))
        self.waits_for.setVisible(bool(hard))
        more = len(hard) - _SHOWN
        said = self.tr("Save waits for this:") if len(hard) == 1 else self.tr("Save waits for these:")
        if more > 0:
            said = self.tr("Save waits for these, and {count} more:").format(count=more)
        self.waits.setText(said)
        places = {mark.place: self._words.sentence(mark) for mark in reversed(hard)}
        rows = [ListRow(place, places[place], "") for place in dict.fromkeys(mark.place for mark in hard)]
        self.waits_for.set_rows(rows[:_SHOWN])
        first = self._words.sentence(hard[0]) if hard else ""
        self.save.setAccessibleDescription(first)

    def _build(self, measures: Measures) -> None:
        space = measures.space
        column = self._scroll.column
        column.addWidget(self.title_row)
        column.addWidget(self.leave_bar)
        column.addWidget(self.title)
        column.addWidget(self.purpose)
        column.addWidget(PlainLabel(self.tr("The lines"), TextRole.HEADING))
        column.addWidget(PlainLabel(self.tr("Up to 14 words each. Alt with Up or Down moves a line."), TextRole.SMALL))
        column.addWidget(self.lines)
        ending = QVBoxLayout()
        ending.setSpacing(space.s)
        ending.addWidget(self.ending)
        ending.addWidget(self.end_voice)
        column.addLayout(ending)
        heavier = QVBoxLayout()
        heavier.setSpacing(space.s)
        heavier.addWidget(PlainLabel(self.tr("When it gets heavier")))
        heavier.addWidget(self.heavier)
        column.addLayout(heavier)
        column.addWidget(self.leave_out)
        column.addWidget(self.waits)
        column.addWidget(self.waits_for)
        acts = EqualGrid(space.m, 3)
        for button in (self.save, self.preview, self.export):
            acts.addWidget(button)
        column.addLayout(acts)
        column.addWidget(self.trouble)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.delete_bar)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        tab_as_laid_out(self)

    def _join(self, model: ExerciseEditorModel) -> None:
        model.props_changed.connect(self.render_props)
        self.title.edited.connect(lambda text: self._change(replace(model.props.draft, title=text)))
        self.purpose.edited.connect(lambda text: self._change(replace(model.props.draft, purpose=text)))
        self.ending.edited.connect(lambda text: self._change(replace(model.props.draft, ending=text)))
        self.leave_out.edited.connect(
            lambda text: self._change(replace(model.props.draft, contraindications=_sentences(text)))
        )
        self.heavier.changed.connect(lambda ids: self._change(replace(model.props.draft, heavier=ids)))
        self.lines.changed.connect(self._change)
        if self._studio is not None:
            join_row(self.end_voice, self._studio, self.ending.text)
            self._studio.props_changed.connect(self._render_voice)
            self._studio.changed.connect(model.touch)
        self.title.entered.connect(lambda: self.purpose.field.setFocus(Qt.FocusReason.TabFocusReason))
        self.purpose.entered.connect(lambda: self.lines.show_line(0))
        for field in (self.title, self.purpose, self.ending, self.lines):
            field.kept.connect(model.keep_wording)
        self.waits_for.chosen.connect(self.go_to)
        self.save.clicked.connect(model.save)
        self.preview.clicked.connect(self._preview)
        self.export.clicked.connect(lambda: self.export_asked.emit(model.finished()))
        self.leave_bar.stayed.connect(model.stay)
        self.leave_bar.stayed.connect(lambda: self.lines.show_line(0))
        self.leave_bar.gone.connect(model.leave)
        self.delete.clicked.connect(lambda: model.ask_delete(asking=True))
        self.delete_bar.stayed.connect(lambda: model.ask_delete(asking=False))
        self.delete_bar.stayed.connect(lambda: self.lines.show_line(0))
        self.delete_bar.gone.connect(model.delete)
        self.title_row.back.clicked.connect(self.back)
        self.back.connect(model.ask_leave)
        for keys, button in (("Ctrl+S", self.save), ("Ctrl+P", self.preview)):
            shortcut(self, keys, button)

    def _render_voice(self) -> None:
        render_row(self.end_voice, self._studio, self._model.props.draft.ending)

    def _change(self, draft: Exercise) -> None:
        self._model.change(draft)

    def _preview(self) -> None:
        self._model.look()
        self.preview_asked.emit(self._model.finished())


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())
