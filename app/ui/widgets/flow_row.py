"""A layout of things that keep their own width, beside each other as far as they fit. What is hidden takes no room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Args: gap_px: between things, both ways."""

    def __init__(self, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap_px = gap_px
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many things there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a thing, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a thing away, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: it takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """True: where less fits beside each other there are more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at a width in px."""
        return max((rect.bottom() + 1 for _item, rect in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap_px * max(0, len(hints) - 1)
        return QSize(width, self.heightForWidth(max(1, width)))

    def minimumSize(self) -> QSize:
        """One thing at its narrowest."""
        least = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((each.width() for each in least), default=0), max((each.height() for each in least), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:
        """Place what is shown, from right to left where the language reads so."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in self._places(rect.width()):
            if mirrored:
                place.moveLeft(rect.width() - place.right() - 1)
            item.setGeometry(place.translated(rect.topLeft()))

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        places: list[tuple[QLayoutItem, QRect]] = []
        x = y = row_px = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = min(width, item.sizeHint().width())
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if x and x + wide > width:
                x, y, row_px = 0, y + row_px + self._gap_px, 0
            places.append((item, QRect(x, y, wide, high)))
            x, row_px = x + wide + self._gap_px, max(row_px, high)
        return places
