"""A recovery code: asked for, shown once, asked back, kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.recovery_code import ASKED
from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.lock_pages import CodeProps, CodeStage
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.code_words import CodeWords
from app.ui.widgets.passphrase_fields import MOST_CHARS
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left

_WORD_CHARS = 40


class RecoveryCodePage(PageWithBack):
    """Signals:
    make_asked(str): make a code; the passphrase.
    take_away_asked(str): let no code open the log; the passphrase.
    written_down(): the words are on paper; ask some of them back.
    shown_again(): show the words once more, before it is kept.
    words_given(tuple): the words that were asked back, in order.
    """

    make_asked = Signal(str)
    take_away_asked = Signal(str)
    written_down = Signal()
    shown_again = Signal()
    words_given = Signal(tuple)

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props = CodeProps()
        self._measures = measures
        self.title = TitleRow(self.tr("A recovery code"), self.tr("Back"), measures)
        self._about = PlainLabel()
        self._about_more = PlainLabel("", TextRole.MUTED)
        self.passphrase = TextField(self.tr("Passphrase as it is now"), measures, max_chars=MOST_CHARS, secret=True)
        self.make = Button(self.tr("Make a code"), measures, ButtonKind.PRIMARY)
        self.take_away = Button(self.tr("Take the code away"), measures)
        self.words = CodeWords(measures)
        self.written = Button(self.tr("It is on paper"), measures, ButtonKind.PRIMARY)
        self.fields = tuple(TextField("", measures, max_chars=_WORD_CHARS) for _ in range(ASKED))
        self.keep = Button(self.tr("Use this code"), measures, ButtonKind.PRIMARY)
        self.again = Button(self.tr("Show the words"), measures)
        self.done = Button(self.tr("Back to Settings"), measures, ButtonKind.PRIMARY)
        self._trouble = PlainLabel()
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        gap = measures.space.s
        above = (self.title, self._about, self._about_more, self.passphrase, self.words)
        for widget in (*above, *self.fields, self._trouble):
            column.addWidget(widget)
        column.addLayout(at_left(self.make, self.take_away, self.written, self.keep, self.again, self.done, gap_px=gap))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        for button in (self.title.back, self.done):
            button.clicked.connect(self.back)
        for field in self.fields:
            field.edited.connect(self._refresh)
            field.entered.connect(self._on_keep)
        self.passphrase.edited.connect(self._refresh)
        self.passphrase.entered.connect(self._on_make)
        self.make.clicked.connect(self._on_make)
        self.take_away.clicked.connect(self._on_take_away)
        self.written.clicked.connect(self.written_down)
        self.again.clicked.connect(self.shown_again)
        self.keep.clicked.connect(self._on_keep)
        self.render_props(self._props)

    def render_props(self, props: CodeProps) -> None:
        """Show how far it is; at a new stage the focus goes to what is next."""
        before, self._props = self._props, props
        stage = props.stage
        about, more = self._texts(props)
        self._about.setText(about)
        self._about_more.setText(more)
        self._about_more.setVisible(bool(more))
        self.passphrase.setVisible(stage is CodeStage.ASKING)
        self.passphrase.line.setReadOnly(props.busy)
        self.words.setVisible(stage is CodeStage.SHOWN)
        if props.words != before.words or (stage is CodeStage.SHOWN) != (before.stage is CodeStage.SHOWN):
            self.words.set_words(props.words if stage is CodeStage.SHOWN else ())
        asked = props.places if stage is CodeStage.ASKED_BACK else ()
        self._show_fields(asked, anew=props.places != before.places)
        self.make.setVisible(stage is CodeStage.ASKING)
        self.make.setText(self.tr("Make a new code") if props.has_code else self.tr("Make a code"))
        self.take_away.setVisible(stage is CodeStage.ASKING and props.has_code)
        self.written.setVisible(stage is CodeStage.SHOWN)
        self.keep.setVisible(stage is CodeStage.ASKED_BACK)
        self.again.setVisible(stage is CodeStage.ASKED_BACK)
        self.done.setVisible(stage in (CodeStage.KEPT, CodeStage.TAKEN_AWAY))
        if props.trouble and props.trouble != self._trouble.text():
            a11y.announce(self, props.trouble)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        if stage is not CodeStage.ASKING:
            self.passphrase.line.clear()
        self._refresh()
        if stage is not before.stage and self.isVisible():  # a page that is left keeps its hands off the focus
            a11y.announce(self, about)
            self.enter()

    def enter(self) -> None:
        """Start at what is next."""
        self._scroll.verticalScrollBar().setValue(0)
        stage = self._props.stage
        if stage is CodeStage.ASKING:
            self.passphrase.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif stage is CodeStage.SHOWN:
            self.written.setFocus(Qt.FocusReason.OtherFocusReason)
        elif stage is CodeStage.ASKED_BACK:
            self.fields[0].line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _texts(self, props: CodeProps) -> tuple[str, str]:
        if props.stage is CodeStage.ASKING:
            return (
                self.tr("Twelve words open the log when the passphrase is forgotten. They are shown once."),
                self.tr("This log has a code. A new one takes its place.") if props.has_code else "",
            )
        if props.stage is CodeStage.SHOWN:
            return (
                self.tr("Write these on paper, with their numbers. The paper can be kept outside this house."),
                self.tr("Whoever has the paper and this computer can open the log. Nobody can show the words again."),
            )
        if props.stage is CodeStage.ASKED_BACK:
            return self.tr("Three of the words, from the paper."), ""
        if props.stage is CodeStage.KEPT:
            return self.tr("The code opens the log from now on."), ""
        return self.tr("No code opens the log now. The passphrase does."), ""

    def _show_fields(self, places: tuple[int, ...], *, anew: bool) -> None:
        for field in self.fields:
            field.setVisible(bool(places))
            if anew:
                field.line.clear()
        for field, place in zip(self.fields, places, strict=False):
            field.set_label(self.tr("Word {number}").format(number=place + 1))

    def _refresh(self) -> None:
        idle = not self._props.busy
        given = bool(self.passphrase.text())
        self.make.setEnabled(idle and given)
        self.take_away.setEnabled(idle and given)
        self.keep.setEnabled(idle and all(field.text().strip() for field in self.fields))

    def _on_make(self) -> None:
        if self.make.isEnabled():
            self.make_asked.emit(self.passphrase.text())

    def _on_take_away(self) -> None:
        self.take_away_asked.emit(self.passphrase.text())

    def _on_keep(self) -> None:
        if self.keep.isEnabled():
            self.words_given.emit(tuple(field.text() for field in self.fields))
