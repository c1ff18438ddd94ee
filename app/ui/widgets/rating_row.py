"""One question, one tap: eleven numbers, four words and Skip. Nothing is picked beforehand."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Rating, RatingWord
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.buttons import Button
from app.ui.widgets.number_row import HIGHEST, NumberRow
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption

_SKIP = "skip"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RatingRow(QWidget):
    """Numbers with the words of the scale beneath, and words with Skip at the same size.

    Args:
        name: the question, for a screen reader.
        picks: True lets an answer stand and be changed or taken back; False hands it over at the first tap.
        ten_wait_ms: how long a typed 1 waits for a 0.

    Signals:
        answered(Rating or None): what is picked now; None after the picked one was pressed again.
        skipped(): Skip was pressed.
        entered(): Enter was pressed on what is picked.
    """

    answered = Signal(object)
    skipped = Signal()
    entered = Signal()

    def __init__(
        self,
        name: str,
        labels: Labels,
        measures: Measures,
        *,
        picks: bool,
        ten_wait_ms: int = 1000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picks = picks
        self._rating: Rating | None = None
        self._numbers = NumberRow(name, measures, picks=picks, parent=self)
        self._numbers.pressed.connect(lambda number: self._press(Rating(number)))
        options = [RowOption(word.value, as_label(labels.rating_word(word))) for word in RatingWord]
        options.append(RowOption(_SKIP, self.tr("Skip")))
        self._words = OptionRow(name, options, measures, PickMode.ONE if picks else PickMode.PRESS, parent=self)
        self._words.picked.connect(self._press_word)
        for button in (*self._numbers.buttons, *(self._words.button(option.id) for option in options)):
            button.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(measures.space.l)
        self._column.addWidget(self._numbers)
        self._column.addWidget(self._words)
        self._ten = QTimer(self)
        self._ten.setSingleShot(True)
        self._ten.setInterval(ten_wait_ms)
        self._ten.timeout.connect(self._one_stands)

    def set_scale(self, nothing: str, middle: str, most: str) -> None:
        """Set the words beneath 0, 5 and 10."""
        self._numbers.set_scale(nothing, middle, most)

    def set_words_first(self, words_first: bool) -> None:
        """Put the words above the numbers, or below them. Tab goes the same way."""
        upper, lower = (self._words, self._numbers) if words_first else (self._numbers, self._words)
        self._column.removeWidget(lower)
        self._column.addWidget(lower)
        chain = [*upper.findChildren(Button), *lower.findChildren(Button)]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def set_numbers(self, numbers: bool) -> None:
        """Show numbers and words, or words alone; without numbers no digit answers."""
        self._numbers.setVisible(numbers)

    def set_rating(self, rating: Rating | None) -> None:
        """Show a rating as picked, or none; emits nothing."""
        self._rating = rating
        self._numbers.set_picked(None if rating is None else rating.number)
        word = None if rating is None else rating.word
        self._words.set_picked(() if word is None else (word.value,))

    def focus_first(self) -> None:
        """Put the focus where reading begins, or on what is picked."""
        if self._rating is not None:
            upper_is_words = self._rating.word is not None
        else:
            upper_is_words = self._numbers.isHidden() or self._column.indexOf(self._words) == 0
        if upper_is_words:
            self._words.focus_first()
        else:
            self._numbers.focus_first()

    def let_go(self) -> None:
        """Forget a 1 that still waits for its 0."""
        if self._ten.isActive():
            self._ten.stop()
            if not self._picks:
                self._numbers.set_picked(None)

    def focus_skip(self) -> None:
        """Put the focus on Skip, so that a key pressed once too often says nothing for the person."""
        self._words.button("skip").setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a digit or S. Returns whether the key was one of them; 1 and then 0 is ten."""
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_S:
            self._press_word(_SKIP)
            return True
        text = event.text()
        if len(text) != 1 or text not in "0123456789" or self._numbers.isHidden():
            return False
        self._take_digit(int(text))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter on what is picked mean "this one", where Space and the mouse take it back."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and isinstance(watched, Button)
            and watched.isChecked()
        ):
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _take_digit(self, digit: int) -> None:
        if digit == 0 and self._ten.isActive():
            self._ten.stop()
            self._answer(Rating(HIGHEST))
        elif digit == 1:
            self._ten.start()
            self._numbers.set_picked(1)
            if self._picks:
                self._answer(Rating(1))
        else:
            self._ten.stop()
            self._answer(Rating(digit))

    def _one_stands(self) -> None:
        if not self._picks:
            self._answer(Rating(1))

    def _press(self, rating: Rating) -> None:
        self._ten.stop()
        self._answer(None if self._picks and rating == self._rating else rating)

    def _press_word(self, option_id: str) -> None:
        if option_id == _SKIP:
            self._ten.stop()
            self.set_rating(None)
            self.skipped.emit()
        else:
            self._press(Rating(word=RatingWord(option_id)))

    def _answer(self, rating: Rating | None) -> None:
        if self._picks:
            self.set_rating(rating)
            if rating is not None and rating.number is not None:
                self._numbers.buttons[rating.number].setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(rating)
