"""Tab goes through a page as it is read, also after parts of it were built anew."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_laid_out(root: QWidget) -> None:
    """Chain all controls below `root` in the order of its layouts; Qt alone goes by when each was made."""
    for one, other in itertools.pairwise(_controls(root)):
        QWidget.setTabOrder(one, other)


def read_as_laid_out(root: QWidget) -> None:
    """Put all widgets below `root` in the order of its layouts, which is how a screen reader goes through them.

    Qt alone goes by when each was put where it is. Nothing changes on screen, since no widget lies over another.
    """
    layout = root.layout()
    placed = () if layout is None else tuple(_children_in(layout, root))
    for each in placed:
        if len(placed) > 1:
            each.raise_()
        read_as_laid_out(each)
    if isinstance(root, QScrollArea) and (inner := root.widget()) is not None:
        read_as_laid_out(inner)


def take_place_in_tab_order(part: QWidget) -> None:
    """Chain the controls of a part, built anew, behind the control that is laid out in front of it; no other moves.

    Nothing happens while the part is in no window, or has no control in front of it.
    """
    controls = list(_controls(part.window()))
    first = next((index for index, each in enumerate(controls) if part.isAncestorOf(each)), 0)
    own = list(itertools.takewhile(part.isAncestorOf, controls[first:]))
    if first > 0:
        for one, other in itertools.pairwise([controls[first - 1], *own]):
            QWidget.setTabOrder(one, other)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _controls(inner)
        return
    layout = widget.layout()
    if layout is not None:
        for each in _children_in(layout, widget):
            yield from _controls(each)


def _children_in(layout: QLayout, owner: QWidget) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those in it, by asking where each child stands.

    Never by itemAt(): Qt deletes an item without telling Python, and what next stands at its address is then taken for
    it (a scroll bar for a QWidgetItem, now and then a crash).
    """
    widgets = owner.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inner = (each for each in layout.children() if isinstance(each, QLayout))
    placed: dict[int, QWidget | QLayout] = {layout.indexOf(each): each for each in widgets}
    placed |= {layout.indexOf(each): each for each in inner}
    for index in sorted(placed):
        each = placed[index]
        if index < 0:
            continue
        if isinstance(each, QLayout):
            yield from _children_in(each, owner)
        else:
            yield each
