"""What every page of the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent


_GROUP = 0x14
"""QAccessible.Role.Grouping; PySide would build its types before the first paint if it were named."""


class Page(QWidget):
    """A page renders props and emits what the person asked for; it reads no file, log or clock.

    It is a group to a screen reader, which says its name when the keyboard comes onto it: that of its title row, or
    what setAccessibleName() was given.

    Attributes:
        made_as_read: whether its widgets are made in the order in which they are read, so that none need be moved.
    """

    made_as_read = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follows_focus = False
        self.setProperty("accessible_role", _GROUP)  # before a screen reader can have seen it as another thing

    def showEvent(self, event: QShowEvent) -> None:
        """Let a screen reader go through the page as it is laid out."""
        super().showEvent(event)
        if not self.made_as_read:
            self.follow_focus()
            from app.ui.widgets.tab_order import read_as_laid_out
            from app.ui.widgets.title_row import TitleRow

            read_as_laid_out(self)
            if (title := self.findChild(TitleRow)) is not None:
                from app.ui.widgets.back_band import hold_back

                self.setAccessibleName(title.title.text())
                hold_back(title)

    def follow_focus(self) -> None:
        """Bring into view what the keyboard comes to, from now on: Qt does so only from within what scrolls.

        Done by each page when it is shown; by one that is made as read, after the first paint.
        """
        from PySide6.QtWidgets import QApplication

        application = QApplication.instance()
        if isinstance(application, QApplication) and not self._follows_focus:
            self._follows_focus = True
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        from PySide6.QtWidgets import QApplication

        # Not under a pointer that is pressed: what it is on would move away from it.
        if new is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton and self.isAncestorOf(new):
            from app.ui.widgets.scroll import bring_into_view

            bring_into_view(new)

    dims = False
    """Whether the window around it is dim while it is in front."""

    def enter(self) -> None:
        """Called each time the page comes to the front: put the focus on its first control."""
        self.setFocus()


class PageWithBack(Page):
    """A page that one leaves by Back, or by Esc.

    Signals:
        back(): the person goes back to where they were.
    """

    back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back.emit()
        else:
            super().keyPressEvent(event)
