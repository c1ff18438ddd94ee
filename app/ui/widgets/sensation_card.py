"""One place and what is felt there: a word, a word for what lies under it, and a number for whoever wants one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.checkin import Place, Quality
from app.ui import a11y
from app.ui.labels import Labels, as_label, listed
from app.ui.theme import Measures
from app.ui.view_models.felt import Felt
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.reveal import Reveal
from app.ui.widgets.title_row import at_left

_HIGHEST = 10


class SensationCard(QWidget):
    """Its first line says everything that was said ("Chest: tight, under it heavy") and opens the words.

    One part is open at a time, and folds once something in it is picked.

    Signals:
        felt_changed(Felt): how it stands now.
        opened(): one of its parts was opened.
        answered(): something was picked, and its part folded.
    """

    felt_changed = Signal(object)
    opened = Signal()
    answered = Signal()

    def __init__(
        self, felt: Felt, labels: Labels, measures: Measures, *, numbers: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._felt = felt
        self._numbers = numbers
        self._reveal = Reveal(self)
        space = measures.space
        place = as_label(labels.place(felt.place))
        a11y.set_role(self, QAccessible.Role.Grouping, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        self.head = Button("", measures)
        self.head.set_left_aligned()
        self.words = self._row(self.tr("{place}: a word").format(place=place), measures)
        self.under_it = Button(self.tr("Something under it"), measures, ButtonKind.QUIET)
        self.under_it.setAccessibleName(self.tr("{place}: something under it").format(place=place))
        self.number_it = Button(self.tr("A number"), measures, ButtonKind.QUIET)
        self.number_it.setAccessibleName(self.tr("{place}: a number").format(place=place))
        self.under = self._row(self.tr("{place}: a word for what is under it").format(place=place), measures)
        numbers_row = [RowOption(str(number), str(number)) for number in range(_HIGHEST + 1)]
        name = self.tr("{place}: a number from 0 to 10").format(place=place)
        self.intensity = OptionRow(name, numbers_row, measures, PickMode.ONE, parent=self)
        self._more = QWidget()
        more = at_left(self.under_it, self.number_it, gap_px=space.s)
        more.setContentsMargins(0, 0, 0, 0)
        self._more.setLayout(more)
        for widget in (self.head, self.words, self._more, self.under, self.intensity):
            column.addWidget(widget)
        self.head.clicked.connect(lambda: self._turn(self.words))
        self.under_it.clicked.connect(lambda: self._turn(self.under))
        self.number_it.clicked.connect(lambda: self._turn(self.intensity))
        self.words.picked.connect(self._word_pressed)
        self.under.picked.connect(self._under_pressed)
        self.intensity.picked.connect(self._number_pressed)
        self.fold()
        self._show()

    @property
    def place(self) -> Place:
        """Where it is."""
        return self._felt.place

    @property
    def felt(self) -> Felt:
        """What was said of it."""
        return self._felt

    def open_words(self) -> None:
        """Open the words."""
        if self.words.isHidden():
            self._turn(self.words)

    def focus_words(self) -> None:
        """Put the focus on the first word, or on the one that is picked."""
        self.words.focus_first()

    def fold(self) -> None:
        """Fold whatever is open."""
        for part in (self.words, self.under, self.intensity):
            part.hide()

    def set_numbers(self, numbers: bool) -> None:
        """Offer a number, or none."""
        self._numbers = numbers
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep digits to this card: they walk to a number that is open here, and answer nothing on the page."""
        text = event.text()
        if len(text) != 1 or text not in "0123456789":
            super().keyPressEvent(event)
        elif not self.intensity.isHidden():
            ten = text == "0" and self.intensity.button("1").hasFocus()
            self.intensity.button("10" if ten else text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, name: str, measures: Measures) -> OptionRow:
        options = [RowOption(quality.value, as_label(self._labels.quality(quality))) for quality in Quality]
        return OptionRow(name, options, measures, PickMode.ONE, parent=self)

    def _turn(self, part: OptionRow) -> None:
        opens = part.isHidden()
        self.fold()
        if opens:
            part.show()
            self._reveal.show(self)
            self.opened.emit()

    def _word_pressed(self, option_id: str) -> None:
        pressed = Quality(option_id)
        self._take(replace(self._felt, quality=None if pressed is self._felt.quality else pressed), self.head)

    def _under_pressed(self, option_id: str) -> None:
        pressed = Quality(option_id)
        self._take(replace(self._felt, under=None if pressed is self._felt.under else pressed), self.under_it)

    def _number_pressed(self, option_id: str) -> None:
        pressed = int(option_id)
        self._take(replace(self._felt, intensity=None if pressed == self._felt.intensity else pressed), self.number_it)

    def _take(self, felt: Felt, then: QWidget) -> None:
        self._felt = felt
        self._show()
        target = then if then.isVisibleTo(self) else self.head
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fold()
        a11y.announce(self, self._said())
        self.felt_changed.emit(felt)
        self.answered.emit()

    def _show(self) -> None:
        felt = self._felt
        self.words.set_picked(() if felt.quality is None else (felt.quality.value,))
        self.under.set_picked(() if felt.under is None else (felt.under.value,))
        self.intensity.set_picked(() if felt.intensity is None else (str(felt.intensity),))
        self._more.setVisible(felt != Felt(felt.place))
        self.number_it.setVisible(self._numbers)
        self.head.setText(self._said())

    def _said(self) -> str:
        felt = self._felt
        parts = [] if felt.quality is None else [self._labels.quality(felt.quality)]
        if felt.under is not None:
            parts.append(self.tr("under it {word}").format(word=self._labels.quality(felt.under)))
        if felt.intensity is not None and self._numbers:
            parts.append(self.tr("{number} of 10").format(number=felt.intensity))
        place = as_label(self._labels.place(felt.place))
        if not parts:
            return self.tr("{place}: a word, if you like").format(place=place)
        return self.tr("{place}: {words}").format(place=place, words=listed(parts))
