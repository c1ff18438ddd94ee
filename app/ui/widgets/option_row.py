"""Things to pick, all of one size, walked with the arrow keys. Nothing is ever picked beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui import a11y
from app.ui.theme import Measures
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.drop import drop
from app.ui.widgets.equal_grid import EqualGrid
from app.ui.widgets.scroll import bring_into_view
from app.ui.widgets.tab_order import take_place_in_tab_order


@dataclass(frozen=True, slots=True)
class RowOption:
    """One tile. `name` is what a screen reader says where the label alone is too short ("7 of 10")."""

    id: str
    label: str
    name: str = ""


class PickMode(Enum):
    """What a press does."""

    PRESS = auto()  # tells and stays as it was
    ONE = auto()  # at most one is picked
    MANY = auto()  # each press picks or leaves one


class OptionRow(QWidget):
    """A row, or a grid when narrow.

    Args:
        name: what the row is about, for a screen reader: the text of the question above it.
        most_columns: no more tiles beside each other than this; 0 for no limit.
        most_picked: in mode MANY, further presses do nothing once so many are picked; 0 for no limit.
        stretch: whether the tiles fill the width.

    Signals:
        picked(id): an option was pressed, also the one that is picked already; in mode MANY only when it got picked.
        picks_changed(tuple of ids): what is picked now, in the order of the row; never in mode PRESS.
    """

    picked = Signal(str)
    picks_changed = Signal(tuple)

    def __init__(
        self,
        name: str,
        options: Sequence[RowOption],
        measures: Measures,
        mode: PickMode = PickMode.PRESS,
        *,
        most_columns: int = 0,
        most_picked: int = 0,
        stretch: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        a11y.set_role(self, QAccessible.Role.Grouping, name)
        self._measures = measures
        self._mode = mode
        self._most_picked = most_picked
        self._grid = EqualGrid(measures.space.s, most_columns, stretch=stretch, parent=self)
        self._buttons: dict[str, Button] = {}
        self.set_options(options)

    def set_options(self, options: Sequence[RowOption]) -> None:
        """Put other options in the place of these; nothing is picked afterwards."""
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            drop(button)
        self._buttons = {option.id: self._make(option) for option in options}
        self._stop_at(next(iter(self._buttons.values()), None))
        take_place_in_tab_order(self)

    def picked_ids(self) -> tuple[str, ...]:
        """Return the ids that are picked, in the order of the row."""
        return tuple(option_id for option_id, button in self._buttons.items() if button.isChecked())

    def set_picked(self, ids: Iterable[str]) -> None:
        """Show these as picked and all others not; ids that are not in the row are passed over. Emits nothing."""
        wanted = set(ids)
        for option_id, button in self._buttons.items():
            button.setAutoExclusive(False)  # Qt lets no exclusive button be the one that is left
            button.setChecked(option_id in wanted)
            button.setAutoExclusive(self._mode is PickMode.ONE)
        first = next((button for button in self._buttons.values() if button.isChecked()), None)
        if first is not None:
            self._stop_at(first)

    def button(self, option_id: str) -> Button:
        """Return the button of an option. Raises KeyError for an unknown id."""
        return self._buttons[option_id]

    def focus_first(self) -> None:
        """Put the focus on the picked option, or on the first."""
        for button in self._buttons.values():
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus with arrows, Home and End; it stops at the ends."""
        buttons = list(self._buttons.values())
        here = next((index for index, button in enumerate(buttons) if button.hasFocus()), None)
        target = None if here is None else self._target(event.key(), here, len(buttons))
        if target is None:
            super().keyPressEvent(event)
            return
        button = buttons[min(max(target, 0), len(buttons) - 1)]
        self._stop_at(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(button)

    def _target(self, key: int, here: int, count: int) -> int | None:
        columns = self._grid.columns_at(self.width())
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        moves = {
            Qt.Key.Key_Right: here + ahead,
            Qt.Key.Key_Left: here - ahead,
            Qt.Key.Key_Down: here + columns if here + columns < count or columns == 1 else here,
            Qt.Key.Key_Up: here - columns if here - columns >= 0 or columns == 1 else here,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        return moves.get(Qt.Key(key))

    def _make(self, option: RowOption) -> Button:
        button = _OptionButton(option.label, self._measures, ButtonKind.PLAIN, parent=self)
        button.setObjectName(option.id)
        if option.name:
            button.setAccessibleName(option.name)
        button.setCheckable(self._mode is not PickMode.PRESS)
        button.setAutoExclusive(self._mode is PickMode.ONE)  # a screen reader hears a radio button
        button.clicked.connect(self._pressed)
        self._grid.addWidget(button)
        button.show()
        return button

    def _stop_at(self, stop: Button | None) -> None:
        """Make one tile the row's only stop for Tab."""
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _pressed(self) -> None:
        button = self.sender()
        option_id = next(key for key, value in self._buttons.items() if value is button)
        pressed = self._buttons[option_id]
        self._stop_at(pressed)
        if self._mode is PickMode.MANY and self._most_picked and len(self.picked_ids()) > self._most_picked:
            pressed.setChecked(False)
            return
        if self._mode is not PickMode.MANY or pressed.isChecked():
            self.picked.emit(option_id)
        if self._mode is not PickMode.PRESS:
            self.picks_changed.emit(self.picked_ids())


class _OptionButton(Button):
    """A tile that leaves the arrow keys to its row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)
