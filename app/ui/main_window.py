"""The window: a stack of pages, a menu, and its place on the screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QStackedWidget, QWidget

from app.core.file_door import FileKind, NotLetIn, read_plain
from app.ui.pages.page import Page

if TYPE_CHECKING:  # PySide builds a type when it is first named; these are not needed for the first paint
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent

SMALLEST = QSize(720, 560)
_FIRST = QSize(980, 720)
_KEEP = "keep"
_CORNER_PX = 2
_LAYERS = 3
_DIM = "dim"

P = ParamSpec("P")


class MainWindow(QMainWindow):
    """Shows one page at a time. The title says the app's name and never anything else.

    Signals:
        closing: the window is about to close.
        page_left(Page): another page took the place of this one; a page that is laid over for a while leaves none.
    """

    closing = Signal()
    page_left = Signal(object)

    def __init__(self, state_file: Path, parent: QWidget | None = None) -> None:
        """`state_file` keeps the window's place as Qt tells it: numbers, nothing else."""
        super().__init__(parent)
        self._state_file = state_file
        self._stack = QStackedWidget(self)
        self._beneath: list[Page] = []  # what was laid over, the lowest first
        self._cover: QWidget | None = None
        self._cover_open = self._holds_focus = False
        self._focus_beneath: QWidget | None = None
        self.setCentralWidget(self._stack)
        bar = self.menuBar()
        self._menus = (
            bar.addMenu(self.tr("&Lamplit")),
            bar.addMenu(self.tr("&Exercise")),
            bar.addMenu(self.tr("&Help")),
        )
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle("Lamplit")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if not self._return_to_place():
            self.resize(_FIRST)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def show_page(self, page: Page, *, keep: bool = True) -> None:
        """Bring a page to the front and let it put the focus where it belongs.

        Args:
            keep: whether the page stays when it is left; one that is not kept is gone, with all that stood in it.
        """
        left = [each for each in (*self._beneath, self.page) if each is not None and each is not page]
        self._beneath.clear()
        self._show(page, keep=keep)
        for each in left:
            self.page_left.emit(each)

    def lay_over(self, page: Page) -> Callable[[], None]:
        """Bring a page to the front for a while. Returns the way back to the page before it, as that was left."""
        before = self.page
        if before is not None:
            self._beneath.append(before)
        page.setProperty(_KEEP, False)
        self._bring(page)
        page.enter()

        def back() -> None:
            if before is not None:
                if before in self._beneath:
                    del self._beneath[self._beneath.index(before) :]
                self._show(before, keep=bool(before.property(_KEEP)))

        return back

    def while_here(self, act: Callable[P, None]) -> Callable[P, None]:
        """Return `act` for as long as the page now in front is: an answer that comes later brings no page up."""
        here = self.page

        def still_here(*args: P.args, **kwargs: P.kwargs) -> None:
            if self.page is here:
                act(*args, **kwargs)

        return still_here

    def _show(self, page: Page, *, keep: bool) -> None:
        page.setProperty(_KEEP, keep)
        self._bring(page)
        staying = (page, *self._beneath)
        for other in [self._stack.widget(number) for number in range(self._stack.count())]:
            if other is not None and other not in staying and not other.property(_KEEP):
                self._stack.removeWidget(other)
                other.deleteLater()
        page.enter()

    def _bring(self, page: Page) -> None:
        new = self._stack.indexOf(page) < 0
        if new:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if not new:
            _lay_out()
        bar = self.menuBar()
        if bool(bar.property(_DIM)) is not page.dims:
            bar.setProperty(_DIM, page.dims)
            bar.style().polish(bar)  # a style sheet does not look at properties by itself

    @property
    def place(self) -> QWidget:
        """Where pages stand: the parent for one that is made before it is shown."""
        return self._stack

    @property
    def menus(self) -> tuple[QMenu, QMenu, QMenu]:
        """The three menus; empty, with their titles up, until someone fills them."""
        return self._menus

    def set_corner(self, widget: QWidget) -> None:
        """Put a small control at the end of the menu bar, where every page has it."""
        from PySide6.QtWidgets import QHBoxLayout

        holder = QWidget(self.menuBar())
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, _CORNER_PX, 4 * _CORNER_PX, _CORNER_PX)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt turns a row round, not its margins
            beside.setContentsMargins(4 * _CORNER_PX, _CORNER_PX, 0, _CORNER_PX)
        beside.addWidget(widget)
        self.menuBar().setCornerWidget(holder)
        holder.show()

    def add_action(
        self,
        menu: QMenu,
        text: str,
        act: Callable[[], None],
        shortcut: QKeySequence | QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        """Return a new entry of a menu."""
        from PySide6.QtGui import QAction, QKeySequence  # types that PySide builds when first named

        action = QAction(text, self)
        action.triggered.connect(act)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)
        return action

    @property
    def covered(self) -> bool:
        """Whether a cover hides everything."""
        return self._cover is not None

    @property
    def cover_open(self) -> bool:
        """Whether there is a cover, and keys and clicks reach what stands on it; shortcuts never do."""
        return self._cover is not None and self._cover_open

    def presses_on_cover(self, at: QPoint) -> bool:
        """Return whether a click there, in the window, falls on a button of the cover."""
        return self._cover is not None and isinstance(self.childAt(at), QAbstractButton)

    def set_cover(self, cover: QWidget | None, *, is_open: bool = False) -> None:
        """Hide menu and page behind a widget, or show them again. Pages may change beneath it meanwhile.

        Args: is_open: whether what stands on the cover has the keys; else whoever listens at the window has them all.
        """
        old, self._cover = self._cover, cover
        self._cover_open = is_open
        self._hold_focus()
        if cover is not None:
            if old is None:
                self._focus_beneath = self.focusWidget()
            cover.setParent(self)
            cover.setGeometry(self.rect())
            cover.show()
            cover.raise_()
            cover.setFocus()
        for beneath in (self.menuBar(), self._stack):
            beneath.setVisible(cover is None)
        if old is not None and old is not cover:
            old.hide()
            old.setParent(None)
        if cover is None and old is not None:
            self._return_focus()

    def _hold_focus(self) -> None:
        """Keep the focus on a cover from now on: a page that changes behind it would take it, and keys with it."""
        if not self._holds_focus:
            from PySide6.QtWidgets import QApplication

            application = QApplication.instance()
            if isinstance(application, QApplication):
                self._holds_focus = True
                application.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        cover = self._cover
        if cover is None or new is None or new.window() is not self or new is cover or cover.isAncestorOf(new):
            return
        (old if old is not None and cover.isAncestorOf(old) else cover).setFocus()

    def _return_focus(self) -> None:
        before, self._focus_beneath = self._focus_beneath, None
        page = self.page
        if page is None:
            return
        if before is not None and page.isAncestorOf(before) and before.isVisible():
            before.setFocus()
        else:
            page.enter()

    def vanish(self) -> None:
        """Take the window off the screen at once, with whatever menu or list stands open over it."""
        from PySide6.QtWidgets import QApplication

        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.hide()

    def keep_place(self) -> None:
        """Remember where the window is and how large; where the disk refuses, it is forgotten."""
        with suppress(OSError):
            self._state_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._state_file.is_file() or not self._state_file.exists():  # a pipe would take it and never end
                self._state_file.write_bytes(self.saveGeometry().data())

    def _return_to_place(self) -> bool:
        try:
            return self.restoreGeometry(read_plain(self._state_file, FileKind.PLACE))
        except (OSError, NotLetIn):
            return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a cover hide everything at any size."""
        super().resizeEvent(event)
        if self._cover is not None:
            self._cover.setGeometry(self.rect())

    def come_forward(self) -> None:
        """Show the window in front of others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place, then tell who has to finish something."""
        self.keep_place()
        self.closing.emit()
        super().closeEvent(event)


def _lay_out() -> None:
    """Let a page that was here before, and says other things now, be laid out before it is painted."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for _each in range(_LAYERS):  # a layout asks the one around it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
