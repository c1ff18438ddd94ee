"""Choosing a passphrase: two fields, letters shown on request, or five words made at random."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.phrase import PhraseFault, phrase_fault
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.text_field import TextField

MOST_CHARS = 1024


class PassphraseState(Enum):
    """How far two fields are from a passphrase."""

    EMPTY = auto()
    SHORT = auto()
    ONLY_DIGITS = auto()
    COMMON = auto()
    ONCE_MORE = auto()
    DIFFERENT = auto()
    READY = auto()


_OF_FAULT = {
    PhraseFault.SHORT: PassphraseState.SHORT,
    PhraseFault.ONLY_DIGITS: PassphraseState.ONLY_DIGITS,
    PhraseFault.COMMON: PassphraseState.COMMON,
}


def passphrase_state(text: str, again: str) -> PassphraseState:
    """Return the state of the two fields."""
    if not text:
        return PassphraseState.EMPTY
    if (fault := phrase_fault(text)) is not None:
        return _OF_FAULT[fault]
    if not again:
        return PassphraseState.ONCE_MORE
    return PassphraseState.READY if text == again else PassphraseState.DIFFERENT


class PassphraseFields(QWidget):
    """Two fields and a line that says what is missing.

    Args:
        make: returns a new passphrase of words.

    Signals:
        changed(): after each key; ask passphrase().
    """

    changed = Signal()

    def __init__(self, measures: Measures, make: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.first = TextField(self.tr("Passphrase"), measures, max_chars=MOST_CHARS, secret=True)
        self.again = TextField(self.tr("The same once more"), measures, max_chars=MOST_CHARS, secret=True)
        self.show_letters = Button(self.tr("Show the letters"), measures)
        self.show_letters.setCheckable(True)
        self.make_one = Button(self.tr("Make one for me"), measures)
        self._state = PlainLabel("", TextRole.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.m)
        column.addWidget(PlainLabel(self.tr("Nobody can get it back, not even the makers of this app.")))
        column.addWidget(self.first)
        row = QHBoxLayout()
        row.setSpacing(measures.space.s)
        row.addWidget(self.make_one)
        row.addWidget(self.show_letters)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.again)
        column.addWidget(self._state)
        self.first.edited.connect(self._on_edited)
        self.again.edited.connect(self._on_edited)
        self.show_letters.toggled.connect(self._on_show)
        self.make_one.clicked.connect(self._on_make)
        self._tell()

    def passphrase(self) -> str | None:
        """Return the passphrase once both fields agree on one that is long enough."""
        ready = passphrase_state(self.first.text(), self.again.text()) is PassphraseState.READY
        return self.first.text() if ready else None

    def clear(self) -> None:
        """Empty both fields and hide the letters. Emits nothing."""
        for field in (self.first, self.again):
            field.set_text("")
            field.line.clear()
        self.show_letters.setChecked(False)
        self._tell()

    def _on_edited(self, _text: str) -> None:
        self._tell()
        self.changed.emit()

    def _on_show(self, shown: bool) -> None:
        for field in (self.first, self.again):
            field.set_shown(shown=shown)

    def _on_make(self) -> None:
        made = self._make()
        self.first.line.setText(made)
        self.again.line.setText(made)
        self.show_letters.setChecked(True)
        self._state.setText(self.tr("Five words. They can be written on paper."))
        a11y.announce(self, made)
        self.changed.emit()

    def _tell(self) -> None:
        texts = {
            PassphraseState.EMPTY: self.tr("12 characters or more. Several words are easy to type."),
            PassphraseState.SHORT: self.tr("12 characters or more."),
            PassphraseState.ONLY_DIGITS: self.tr("Letters too: a number alone is quickly tried out."),
            PassphraseState.COMMON: self.tr("That one is among the first that are tried out."),
            PassphraseState.ONCE_MORE: self.tr("The second field is for the same again."),
            PassphraseState.DIFFERENT: self.tr("The two fields differ for now."),
            PassphraseState.READY: self.tr("Both fields say the same."),
        }
        self._state.setText(texts[passphrase_state(self.first.text(), self.again.text())])
