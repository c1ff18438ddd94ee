"""A layout that holds the regions in the order of Tab and leaves it to the figures where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FigureLayout(QLayout):
    """The regions of the body outline.

    Args:
        height_at: height in px that the owner needs at a width in px.
        arrange: called when the owner got another size.
    """

    def __init__(self, height_at: Callable[[int], int], arrange: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._items: list[QLayoutItem] = []
        self._height_at = height_at
        self._arrange = arrange
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more region."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many regions there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a region, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a region away, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """True: narrow figures stand under each other."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at a width in px."""
        return self._height_at(width)

    def sizeHint(self) -> QSize:
        """What the owner asks for."""
        return self._owner.sizeHint()

    def minimumSize(self) -> QSize:
        """What the owner needs."""
        return self._owner.minimumSizeHint()

    def setGeometry(self, rect: QRect) -> None:
        """Have the owner place the regions."""
        super().setGeometry(rect)
        self._arrange()
