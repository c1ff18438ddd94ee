"""What a person sees in the window, and what of it is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app.ui.widgets.caption import Caption

_ROWS_MOST = 30


def texts_seen(window: QWidget) -> Iterator[str]:
    """Yield every text of the window that is not typed by a person: words, names for a screen reader, rows."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from filter(None, _texts_of(widget))


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget.parentWidget(), QComboBox):
        model = widget.model()
        for row in range(min(_ROWS_MOST, 0 if model is None else model.rowCount())):
            text = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or model.index(row, 0).data()
            yield text if isinstance(text, str) else ""


def cut_off(window: QWidget) -> list[str]:
    """Return what has too little room for its words: labels, buttons, and whatever sticks out to a side."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | Caption):
            continue
        text = widget.text()
        if not text or widget.width() <= 0:
            continue
        if isinstance(widget, Caption):
            found += [f"Caption too low: {text!r}"] if widget.height() < widget.minimumSizeHint().height() - 1 else []
            continue
        needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
        if widget.height() < needs - 1:
            found.append(f"{type(widget).__name__} {widget.height()} of {needs} px high: {text!r}")
        least = widget.minimumSizeHint().width()
        if widget.width() < least - 1:
            found.append(f"{type(widget).__name__} {widget.width()} of {least} px wide: {text!r}")
        frame = _frame_of(widget)
        left = widget.mapTo(frame, QPoint(0, 0)).x()
        if left < -1 or left + widget.width() > frame.width() + 1:
            found.append(f"{type(widget).__name__} sticks out, {left} to {left + widget.width()}: {text!r}")
    return found


def _frame_of(widget: QWidget) -> QWidget:
    """Return what a widget may not stick out of to a side: the viewport it scrolls in, else the window."""
    parent = widget.parentWidget()
    while parent is not None:
        above = parent.parentWidget()
        if isinstance(above, QScrollArea) and parent is above.viewport():
            return parent
        if isinstance(above, QAbstractScrollArea) and parent is above.viewport():
            return parent
        parent = above
    return widget.window()
