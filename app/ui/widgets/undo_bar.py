"""A quiet bar that says what was deleted, with the one key that brings it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion, DeletionProps, Told
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.plain_label import PlainLabel, TextRole


class UndoBar(Card):
    """Shown while there is something to say; Ctrl+Z is Undo wherever the bar is in sight."""

    def __init__(self, deletion: Deletion, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self._deletion = deletion
        self._props = DeletionProps()
        self.line = PlainLabel()
        self.more = PlainLabel("", TextRole.SMALL)
        self.undo = Button(self.tr("Undo"), measures)
        self.close_bar = Button(self.tr("Close"), measures, ButtonKind.QUIET)
        words = QVBoxLayout()
        words.setSpacing(measures.space.xs)
        words.addWidget(self.line)
        words.addWidget(self.more)
        row = QHBoxLayout()
        row.setSpacing(measures.space.l)
        row.addLayout(words, 1)
        for button in (self.undo, self.close_bar):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self.undo.clicked.connect(deletion.undo)
        self.close_bar.clicked.connect(deletion.close_bar)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        key.activated.connect(self._undo_by_key)
        deletion.props_changed.connect(self.render_props)
        self.hide()
        self.render_props(deletion.props)

    def render_props(self, props: DeletionProps) -> None:
        """Show the bar, or take it away; what is new in it is said once."""
        before, self._props = self._props, props
        waits = props.told is Told.UNDO
        held_focus = self.undo.hasFocus() or self.close_bar.hasFocus()
        self.line.setText(self._line(props))
        self.more.setText(self._reach() if waits and not props.trouble else "")
        self.more.setVisible(bool(self.more.text()))
        self.undo.setVisible(waits)
        self.close_bar.setVisible(props.told in (Told.BACK, Told.TROUBLE))
        self.setVisible(props.told is not Told.NOTHING)
        if held_focus and props.told is not Told.NOTHING and self.isVisible():
            (self.undo if waits else self.close_bar).setFocus(Qt.FocusReason.OtherFocusReason)
        if props != before and props.told is not Told.NOTHING and self.isVisible():
            a11y.announce(self, self.line.text())

    def _line(self, props: DeletionProps) -> str:
        if props.trouble:
            return props.trouble
        if props.told is Told.BACK:
            return self.tr("It is back as it was.")
        if props.told is Told.UNDO:
            several = self.tr("{count} entries deleted.").format(count=props.count)
            return self.tr("Deleted.") if props.count == 1 else several
        return ""

    def _undo_by_key(self) -> None:
        if self.isVisible():
            self._deletion.undo()

    def _reach(self) -> str:
        return self.tr(
            "In ten seconds it is gone from here and from the copies kept here. "
            "Copies on a stick, files taken out, pages shared and what a disk keeps are not reached."
        )
