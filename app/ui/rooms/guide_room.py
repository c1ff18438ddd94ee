"""The guide, from the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError
from app.core.guide import Block, Kind, Topic
from app.ui.main_window import MainWindow
from app.ui.theme import Measures

ReadGuide = Callable[[Topic], tuple[Block, ...]]


class GuideRoom(QObject):
    """Opens the guide where it was last read.

    Signals:
        left(): back from it.
    """

    left = Signal()

    def __init__(
        self, window: MainWindow, read_guide: ReadGuide, measures: Measures, parent: QObject | None = None
    ) -> None:
        """`read_guide` returns a page; it may raise LamplitError."""
        super().__init__(parent)
        self._window = window
        self._read_guide = read_guide
        self._measures = measures
        self._topic = Topic.PATIENTS

    def open(self, topic: Topic | None = None) -> None:
        """Show a topic, or the one that was shown last."""
        from app.ui.pages.guide import GuidePage

        page = GuidePage(self._measures)
        page.back.connect(self.left)

        def show(wanted: Topic) -> None:
            self._topic = wanted
            page.show_blocks(wanted, self._read(wanted))

        page.topic_picked.connect(show)
        show(topic or self._topic)
        self._window.show_page(page, keep=False)

    def _read(self, topic: Topic) -> tuple[Block, ...]:
        try:
            return self._read_guide(topic)
        except LamplitError:
            return (Block(Kind.PARAGRAPH, self.tr("The guide can't be read. The file may be missing.")),)
