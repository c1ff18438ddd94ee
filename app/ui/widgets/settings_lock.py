"""Whether the log is locked, said plainly, and how to lock it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.lock import LockFacts, LockState
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.passphrase_fields import MOST_CHARS, PassphraseFields
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.text_field import TextField
from app.ui.widgets.title_row import at_left


class LockSection(Card):
    """State of the lock, and the fields for a passphrase once they are asked for.

    Signals:
        passphrase_chosen(old, new): lock the log, or change its passphrase; old is empty where it is not locked.
        code_asked(): to the recovery code.
        shut_off_asked(): someone knows the passphrase.
    """

    passphrase_chosen = Signal(str, str)
    code_asked = Signal()
    shut_off_asked = Signal()

    def __init__(self, measures: Measures, make_passphrase: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(measures, parent)
        self._lock = LockState.NOT_LOCKED
        self._state = PlainLabel()
        self._note = PlainLabel()
        self._more = PlainLabel("", TextRole.MUTED)
        self.unfold = Button("", measures)
        self.code = Button(self.tr("Recovery code"), measures)
        self.shut_off = Button(self.tr("Someone knows the passphrase"), measures)
        self.old = TextField(self.tr("Passphrase as it is now"), measures, max_chars=MOST_CHARS, secret=True)
        self.fields = PassphraseFields(measures, make_passphrase)
        self.use = Button(self.tr("Use this passphrase"), measures, ButtonKind.PRIMARY)
        self.leave = Button(self.tr("Leave it as it is"), measures)
        self._folded = QWidget()
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(measures.space.m)
        inner.addWidget(self.old)
        inner.addWidget(self.fields)
        row = QHBoxLayout()
        row.setSpacing(measures.space.s)
        row.addWidget(self.use)
        row.addWidget(self.leave)
        row.addStretch(1)
        inner.addLayout(row)
        first = at_left(self.unfold, self.code, gap_px=measures.space.s)
        second = at_left(self.shut_off)
        self.column.setSpacing(measures.space.l)
        self.column.addWidget(PlainLabel(self.tr("The log"), TextRole.HEADING))
        self.column.addWidget(self._state)
        self.column.addWidget(self._more)
        self.column.addWidget(self._note)
        self.column.addLayout(first)
        self.column.addLayout(second)
        self.column.addWidget(self._folded)
        self.unfold.clicked.connect(self._on_unfold)
        self.code.clicked.connect(self.code_asked)
        self.shut_off.clicked.connect(self.shut_off_asked)
        self.leave.clicked.connect(self._on_leave)
        self.use.clicked.connect(self._on_use)
        self.fields.changed.connect(self._refresh)
        self.old.edited.connect(self._refresh)
        self._fold()
        self.show_facts(LockFacts())

    def show_facts(self, facts: LockFacts) -> None:
        """Show what else there is to know of the lock."""
        parts = []
        if facts.locked:
            no_code = self.tr("There is no recovery code: a forgotten passphrase cannot be got back.")
            parts.append(self.tr("A recovery code opens it too.") if facts.has_code else no_code)
        if facts.weaker:
            weaker = self.tr("This computer had little free memory when the passphrase was set, so it is guarded less.")
            parts.append(weaker)
        if facts.copies_owed:
            parts.append(self.tr("Some copies open with the old passphrase still. They follow at the next opening."))
        self._more.setText(" ".join(parts))
        self._more.setVisible(bool(parts))

    def show_lock(self, lock: LockState, note: str, *, failed: bool) -> None:
        """Show the state; the fields fold away once a new passphrase was taken."""
        if lock is not self._lock or (note and not failed):
            self._fold()
        self._lock = lock
        texts = {
            LockState.NOT_LOCKED: self.tr("Not locked: anyone who uses this computer account can read it."),
            LockState.LOCKED: self.tr("Locked by a passphrase."),
            LockState.CLOSED: self.tr("Locked by a passphrase, and closed for now. Open it to change the passphrase."),
        }
        self._state.setText(texts[lock])
        locked = lock is not LockState.NOT_LOCKED
        self.unfold.setText(self.tr("Change the passphrase") if locked else self.tr("Set a passphrase"))
        self.unfold.setVisible(lock is not LockState.CLOSED and self._folded.isHidden())
        self.code.setVisible(lock is LockState.LOCKED and self._folded.isHidden())
        self.shut_off.setVisible(lock is LockState.LOCKED and self._folded.isHidden())
        self.old.setVisible(lock is LockState.LOCKED)
        if note and note != self._note.text():
            a11y.announce(self, note)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._refresh()

    def _on_unfold(self) -> None:
        self._folded.show()
        for button in (self.unfold, self.code, self.shut_off):
            button.hide()
        self._note.hide()
        first = self.old if self._lock is LockState.LOCKED else self.fields.first
        first.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _on_leave(self) -> None:
        self._fold()
        self.unfold.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_use(self) -> None:
        passphrase = self.fields.passphrase()
        if passphrase is not None:
            old = self.old.text() if self._lock is LockState.LOCKED else ""
            self.passphrase_chosen.emit(old, passphrase)

    def _fold(self) -> None:
        self.old.line.clear()
        self.fields.clear()
        self._folded.hide()
        self.unfold.setVisible(self._lock is not LockState.CLOSED)
        for button in (self.code, self.shut_off):
            button.setVisible(self._lock is LockState.LOCKED)

    def _refresh(self) -> None:
        old_given = self._lock is not LockState.LOCKED or bool(self.old.text())
        self.use.setEnabled(self.fields.passphrase() is not None and old_given)
