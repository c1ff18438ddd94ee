"""A layout of tiles of one size, as many beside each other as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class EqualGrid(QLayout):
    """Tiles of one width and one height, wrapped by the width at hand.

    Args:
        gap_px: between tiles, both ways.
        most_columns: no more than this many beside each other; 0 for no limit.
        stretch: whether tiles widen to fill the row.
    """

    def __init__(
        self, gap_px: int, most_columns: int = 0, *, stretch: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap_px = gap_px
        self._most_columns = most_columns
        self._stretch = stretch
        self._tile_px: int | None = None
        self._heights_px: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more tile."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """Return how many tiles there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a tile, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a tile away, or None past the end."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Measure the tiles anew when next asked."""
        self._forget()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """None: the grid takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """True: fewer columns make more rows."""
        return True

    def columns_at(self, width: int) -> int:
        """Return how many tiles stand beside each other at a width in px, at least 1."""
        tile = self._tile_width_px()
        fit = max(1, (width + self._gap_px) // (tile + self._gap_px))
        most = min(self._most_columns or len(self._items), len(self._items)) or 1
        columns = min(fit, most)
        # A last row with one lone tile looks like a leftover: share the tiles out over the same number of rows.
        rows = -(-len(self._items) // columns) if self._items else 1
        return max(1, -(-len(self._items) // rows))

    def heightForWidth(self, width: int) -> int:
        """Return the height in px at a width in px."""
        known = self._heights_px.get(width)  # asked for some twenty times in each layout
        if known is None:
            columns = self.columns_at(width)
            rows = -(-len(self._items) // columns)
            tile_px = self._tile_height_px(self._column_width_px(width, columns))
            known = self._heights_px[width] = rows * tile_px + max(0, rows - 1) * self._gap_px
        return known

    def sizeHint(self) -> QSize:
        """All tiles in one row, or the most columns."""
        count = min(self._most_columns or len(self._items), len(self._items))
        width = count * self._tile_width_px() + max(0, count - 1) * self._gap_px
        return QSize(width, self.heightForWidth(max(1, width)))

    def minimumSize(self) -> QSize:
        """One tile at its narrowest."""
        width = max((item.minimumSize().width() for item in self._items), default=0)
        height = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(width, height)

    def setGeometry(self, rect: QRect) -> None:
        """Place the tiles, from right to left where the language reads so."""
        super().setGeometry(rect)
        columns = self.columns_at(rect.width())
        width = self._column_width_px(rect.width(), columns)
        height = self._tile_height_px(width)
        owner = self.parentWidget()
        mirrored = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, item in enumerate(self._items):
            row, column = divmod(index, columns)
            left, right = self._edges_px(rect.width(), columns, column, width)
            if mirrored:
                left, right = rect.width() - right, rect.width() - left
            top = rect.top() + row * (height + self._gap_px)
            item.setGeometry(QRect(rect.left() + left, top, right - left, height))

    def _edges_px(self, width: int, columns: int, column: int, column_width: int) -> tuple[int, int]:
        """Return where a tile starts and ends; stretched tiles share the odd pixels out, so that rows end flush."""
        if not self._stretch:
            left = column * (column_width + self._gap_px)
            return left, left + column_width
        pitch = (width + self._gap_px) / columns
        return round(column * pitch), round((column + 1) * pitch) - self._gap_px

    def _tile_width_px(self) -> int:
        if self._tile_px is None:
            self._tile_px = max((item.sizeHint().width() for item in self._items), default=1)
        return self._tile_px

    def _forget(self) -> None:
        self._tile_px = None
        self._heights_px.clear()

    def _column_width_px(self, width: int, columns: int) -> int:
        shared = (width - (columns - 1) * self._gap_px) // columns
        return max(1, shared if self._stretch else min(shared, self._tile_width_px()))

    def _tile_height_px(self, width: int) -> int:
        return max(
            (
                item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                for item in self._items
            ),
            default=0,
        )
