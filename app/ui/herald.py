"""Brings lines to a screen reader."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

_LOOKED_AT_MS = 1000
_BY_DESCRIPTION = sys.platform == "linux"


class Herald(QObject):
    """Lines that are to be said, told at the end of the turn in which they came up.

    Where the keyboard has moved, a line waits until the new place was looked at: it would be taken for a part of that.

    On Linux a line is told as the description of what has the keyboard, which is put back once the keyboard is
    elsewhere. Orca says each change of that, in every version; announcements it takes from version 45 on, where both
    would be said twice.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._waiting: list[tuple[QWidget, str]] = []
        self._bearer: QWidget | None = None
        self._silent: QWidget | None = None
        """A field that has the keyboard on a page where one has just come: Orca takes the caret of a field that is new
        for its focus, and then says nothing of it."""
        self._own, self._told = "", ""
        self._turn_over = QTimer(self)
        self._turn_over.setSingleShot(True)
        self._turn_over.timeout.connect(self._tell)
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(_LOOKED_AT_MS)
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.setInterval(_LOOKED_AT_MS)
        self._elsewhere = QTimer(self)
        self._elsewhere.setSingleShot(True)
        self._elsewhere.timeout.connect(self._give_back)
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def say(self, widget: QWidget, text: str) -> None:
        """Tell a line once the turn is over, if the widget is seen then; lines of one turn go together."""
        self._waiting.append((widget, text))
        self._turn_over.start(max(0, self._moved.remainingTime()))

    def _tell(self) -> None:
        focus = _with_keyboard()
        lines = [text for widget, text in self._waiting if text and _is_seen(widget)]
        if focus is not None and focus is self._silent:
            page = _page_of(focus)
            lines[:0] = filter(None, ("" if page is None else page.accessibleName(), focus.accessibleName()))
        self._waiting.clear()
        self._silent = None
        if not lines:
            return
        *first, last = dict.fromkeys(lines)
        text = " ".join((*(f"{line}." if line[-1].isalnum() else line for line in first), last))
        if _BY_DESCRIPTION and focus is not None and not isinstance(focus, QAbstractItemView):
            self._tell_at(focus, text)
        elif (source := focus or QApplication.activeWindow()) is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))

    def _tell_at(self, focus: QWidget, text: str) -> None:
        if focus is not self._bearer:
            self._give_back()
            self._bearer, self._own = focus, focus.accessibleDescription()
            focus.destroyed.connect(self._bearer_gone)
        elif focus.accessibleDescription() != self._told:
            self._own = focus.accessibleDescription()
        self._told = text
        focus.setAccessibleDescription("")  # or a line that is like the one before would be no change
        focus.setAccessibleDescription(text)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if not QAccessible.isActive():
            return
        self._moved.start()
        if new is not None and (old is None or _page_of(old) is not _page_of(new)):
            self._arriving.start()
        comes = _BY_DESCRIPTION and self._arriving.isActive() and isinstance(new, QLineEdit | QPlainTextEdit)
        self._silent = new if comes else None
        if self._silent is not None:
            self.say(self._silent, "")
        if self._turn_over.isActive():
            self._turn_over.start(_LOOKED_AT_MS)
        if old is not None and old is self._bearer:
            self._elsewhere.start(0)  # once the new place is told, or the old description would be said

    def _give_back(self) -> None:
        bearer = self._bearer
        if bearer is None:
            return
        bearer.destroyed.disconnect(self._bearer_gone)
        self._bearer = None
        if bearer.accessibleDescription() == self._told:
            bearer.setAccessibleDescription(self._own)

    def _bearer_gone(self) -> None:
        self._bearer = None


def _with_keyboard() -> QWidget | None:
    focus = QApplication.focusWidget()
    return focus if focus is not None and _is_seen(focus) else None


def _is_seen(widget: QWidget) -> bool:
    try:
        return widget.isVisible()
    except RuntimeError:  # it is gone, or what PySide holds is one that stood at its address before
        return False


def _page_of(widget: QWidget) -> QWidget | None:
    """Return the page of the window that a widget is on."""
    page, above = None, widget.parentWidget()
    while above is not None:
        if isinstance(above, QStackedWidget):
            page = widget
        widget, above = above, above.parentWidget()
    return page
