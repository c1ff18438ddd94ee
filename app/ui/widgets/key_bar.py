"""Slower, large and always in the same place, and the other keys beneath it with their letters shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.letters import USUAL, Act
from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.equal_grid import EqualGrid

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_SLOWER_WIDTH_PX = 380


class KeyButton(Button):
    """A button of the player: the arrow keys are left to the page, where they mean back and on.

    Space acts as it goes down, as the letters do, and a press of the pointer leaves the keyboard where it is: on
    Slower, so that Space stays Slower. Compact, it names its key behind the label instead of beneath it.

    Args:
        short_key: the key's name for the compact form; "" for the same.
        wraps: whether it asks for less width than its label in one line.
    """

    def __init__(
        self,
        text: str,
        key: str,
        measures: Measures,
        kind: ButtonKind = ButtonKind.BARE,
        *,
        short_key: str = "",
        wraps: bool = False,
    ) -> None:
        super().__init__(text, measures, kind, key_hint=key)
        self._wraps = wraps
        self._key = key
        self._short_key = short_key or key
        self._compact = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_compact(self, compact: bool) -> None:
        """Save height where there is little of it."""
        if compact is not self._compact:
            self._compact = compact
            self._key_hint = "" if compact else self._key
            self.updateGeometry()
            self.update()

    def set_key(self, key: str, short_key: str) -> None:
        """Name another key; "" where there is none."""
        if (key, short_key) == (self._key, self._short_key):
            return  # a description that is put there anew is said anew
        self._key, self._short_key = key, short_key
        self._key_hint = "" if self._compact else key
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the label in one line, or in two where it may wrap and its row stretches it if it can."""
        hint = super().sizeHint()
        if not self._wraps:
            return hint
        width = max(self.minimumSizeHint().width(), hint.width() * 3 // 5)
        return QSize(width, self.heightForWidth(width))

    def one_line_px(self) -> int:
        """Return the width that its label needs in one line."""
        return super().sizeHint().width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass the arrows on; act on Space."""
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _label(self) -> str:
        named = self._compact and self._short_key
        return f"{super()._label()} · {self._short_key}" if named else super()._label()

    def _pad_px(self) -> int:
        space = self._measures.space
        return {ButtonKind.BIG: space.m, ButtonKind.BARE: space.s}.get(self._kind, space.l)


class _KeyGrid(EqualGrid):
    """One row of keys, each as wide as its label and a share of the rest, where that fits; else tiles of one size."""

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at a width in px."""
        widths = self._own_widths(width)
        if widths is None:
            return super().heightForWidth(width)
        return max(item.heightForWidth(own) for item, own in zip(self._items, widths, strict=True))

    def setGeometry(self, rect: QRect) -> None:
        """Place the keys, from right to left where the language reads so."""
        widths = self._own_widths(rect.width())
        super().setGeometry(rect)
        if widths is None:
            return
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        height, start = self.heightForWidth(rect.width()), 0
        for item, own in zip(self._items, widths, strict=True):
            left = rect.width() - start - own if mirrored else start
            item.setGeometry(QRect(rect.left() + left, rect.top(), own, height))
            start += own + self._gap_px

    def _own_widths(self, width: int) -> list[int] | None:
        keys = [key for item in self._items if isinstance(key := item.widget(), KeyButton) and not key.isHidden()]
        own = [key.one_line_px() for key in keys]
        spare = width - sum(own) - (len(own) - 1) * self._gap_px
        if len(own) < len(self._items) or not own or spare < 0:
            return None
        return [each + spare // len(own) for each in own]


class KeyBar(QWidget):
    """The keys of an exercise. Where height is short, Slower and Stop stay and the others fold away.

    Signals: one for each key.
    """

    slower = Signal()
    stop = Signal()
    stay = Signal()
    further_out = Signal()
    how = Signal()
    not_helping = Signal()
    voice = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        a11y.set_role(self, QAccessible.Role.Grouping, self.tr("Keys of the exercise"))
        self._compact = False
        self._slower = KeyButton(self.tr("Slower"), self.tr("Space"), measures, ButtonKind.BIG)
        self._slower.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slower.clicked.connect(self.slower)
        self._stop_beside = KeyButton(self.tr("Stop"), self.tr("Esc"), measures, ButtonKind.PLAIN)
        self._stop_beside.clicked.connect(self.stop)
        self._more = Button(self.tr("More keys"), measures, ButtonKind.PLAIN)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._fold)
        self._grid = QWidget(self)
        grid = _KeyGrid(measures.space.s, parent=self._grid)
        self._stop = KeyButton(self.tr("Stop"), self.tr("Esc"), measures, wraps=True)
        self._voice = KeyButton(self.tr("Voice"), "", measures, wraps=True)
        self._lettered = {
            Act.STAY: KeyButton(self.tr("Stay with me"), "", measures, wraps=True),
            Act.FURTHER_OUT: KeyButton(self.tr("Further out"), "", measures, wraps=True),
            Act.HOW: KeyButton(self.tr("How does this help?"), "", measures, wraps=True),
            Act.NOT_HELPING: KeyButton(self.tr("This isn't helping"), "", measures, wraps=True),
            Act.VOICE: self._voice,
        }
        keys = (
            (self._stop, self.stop),
            (self._lettered[Act.STAY], self.stay),
            (self._lettered[Act.FURTHER_OUT], self.further_out),
            (self._lettered[Act.HOW], self.how),
            (self._lettered[Act.NOT_HELPING], self.not_helping),
            (self._voice, self.voice),
        )
        for button, signal in keys:
            button.clicked.connect(signal)
            grid.addWidget(button)
        self._keys = [self._slower, self._stop_beside, *(button for button, _ in keys)]
        row = QHBoxLayout()
        row.setSpacing(measures.space.s)
        row.addStretch(1)
        row.addWidget(self._slower)
        row.addWidget(self._stop_beside)
        row.addWidget(self._more)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(measures.space.s)
        column.addLayout(row)
        column.addWidget(self._grid)
        self.show_letters(USUAL)
        self._arrange()

    def show_letters(self, letters: Sequence[str]) -> None:
        """Name these letters on the keys, by Act; with none, only the keys that never rest."""
        space, slower = self.tr("Space"), letters[Act.SLOWER.value] if letters else ""
        self._slower.set_key(self.tr("Space or {letter}").format(letter=slower) if letters else space, slower or space)
        for act, key in self._lettered.items():
            letter = letters[act.value] if letters else ""
            key.set_key(letter, letter)

    def enter(self) -> None:
        """Put the focus on Slower, so that Space is Slower."""
        self._slower.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Take less height, or all that is there."""
        if compact is not self._compact:
            self._compact = compact
            self._arrange()

    @property
    def compact(self) -> bool:
        """Whether it takes less height."""
        return self._compact

    def show_voice(self, *, on: bool, there: bool) -> None:
        """Say whether lines are read aloud; the button rests where there is no voice."""
        self._voice.setText(self.tr("Voice: on") if on else self.tr("Voice: off"))
        self._voice.setEnabled(there)

    def _arrange(self) -> None:
        for key in self._keys:
            key.set_compact(self._compact)
        self._slower.setMinimumWidth(0 if self._compact else _SLOWER_WIDTH_PX)
        self._stop_beside.setVisible(self._compact)
        self._more.setVisible(self._compact)
        self._stop.setVisible(not self._compact)
        self._more.setChecked(False)
        self._fold(False)

    def _fold(self, shown: bool) -> None:
        self._grid.setVisible(shown or not self._compact)
