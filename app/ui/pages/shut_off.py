"""Someone knows the passphrase: a new one, and a new key for the log and its copies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.lock_pages import ShutOffProps
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.passphrase_fields import MOST_CHARS, PassphraseFields
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import TitleRow, at_left


class ShutOffPage(PageWithBack):
    """Signals:
    asked(str, str): do it; the passphrase as it is and the new one.
    code_asked(): make a recovery code in the place of the one that opens nothing any more.
    """

    asked = Signal(str, str)
    code_asked = Signal()

    def __init__(self, measures: Measures, make: Callable[[], str], parent: QWidget | None = None) -> None:
        """`make` returns a new passphrase of words."""
        super().__init__(parent)
        self._props = ShutOffProps()
        self.title = TitleRow(self.tr("Someone knows the passphrase"), self.tr("Back"), measures)
        self._about = PlainLabel()
        self._more = PlainLabel("", TextRole.MUTED)
        self.old = TextField(self.tr("Passphrase as it is now"), measures, max_chars=MOST_CHARS, secret=True)
        self._heading = PlainLabel(self.tr("The new one"), TextRole.HEADING)
        self.fields = PassphraseFields(measures, make)
        self._trouble = PlainLabel()
        self.go = Button(self.tr("Lock them out"), measures, ButtonKind.PRIMARY)
        self.code = Button(self.tr("Make a new recovery code"), measures, ButtonKind.PRIMARY)
        self.done = Button(self.tr("Back to Settings"), measures)
        self._scroll = ColumnScroll(measures)
        column = self._scroll.column
        for widget in (self.title, self._about, self._more, self.old, self._heading, self.fields, self._trouble):
            column.addWidget(widget)
        column.addLayout(at_left(self.go, self.code, self.done, gap_px=measures.space.s))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        for button in (self.title.back, self.done):
            button.clicked.connect(self.back)
        self.old.edited.connect(self._refresh)
        self.fields.changed.connect(self._refresh)
        self.go.clicked.connect(self._on_go)
        self.code.clicked.connect(self.code_asked)
        self.render_props(self._props)

    def render_props(self, props: ShutOffProps) -> None:
        """Show how far it is."""
        before, self._props = self._props, props
        about, more = self._texts(props)
        if about != self._about.text() and (props.busy or props.over):
            a11y.announce(self, about)
        self._about.setText(about)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        asking = not props.busy and not props.over
        for widget in (self.old, self._heading, self.fields, self.go):
            widget.setVisible(asking)
        self.code.setVisible(props.over and props.had_code)
        self.done.setVisible(props.over)
        if props.trouble and props.trouble != self._trouble.text():
            a11y.announce(self, props.trouble)
        self._trouble.setText(props.trouble)
        self._trouble.setVisible(bool(props.trouble))
        if props.over and not before.over:
            self.old.line.clear()
            self.fields.clear()
            if self.isVisible():
                (self.code if props.had_code else self.done).setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.busy and asking and self.isVisible():
            self.old.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def enter(self) -> None:
        """Start at the passphrase as it is."""
        self._scroll.verticalScrollBar().setValue(0)
        if not self._props.over:
            self.old.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _texts(self, props: ShutOffProps) -> tuple[str, str]:
        if props.over:
            owed = self.tr("Some copies could not follow yet. They do when the log opens next.")
            code = self.tr("The old recovery code opens nothing now.")
            parts = [part for part, said in ((owed, props.copies_owed), (code, props.had_code)) if said]
            return self.tr("The old passphrase opens nothing here any more."), " ".join(parts)
        if props.busy:
            if not props.total:
                return self.tr("Working on it."), ""
            how_far = self.tr("Working on it: {done} of {total} done.").format(done=props.done, total=props.total)
            return how_far, self.tr("This can take a minute. If the computer stops meanwhile, nothing is lost.")
        return (
            self.tr("The log and its copies here get a new key. The old passphrase then opens none of them."),
            self.tr("A copy that someone took elsewhere before is out of reach, and still opens with the old one."),
        )

    def _refresh(self) -> None:
        self.go.setEnabled(not self._props.busy and bool(self.old.text()) and self.fields.passphrase() is not None)

    def _on_go(self) -> None:
        new = self.fields.passphrase()
        if new is not None:
            self.asked.emit(self.old.text(), new)
