"""Where a therapist records what lies beside every exercise: company, and the quiet of the room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError
from app.core.exercise import Library
from app.core.recording import COMPANY, ROOM_KEY, Recording, lines_to_record
from app.ui.main_window import MainWindow
from app.ui.pages.own_voice import OwnVoicePage
from app.ui.pages.page import Page
from app.ui.theme import Measures
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.own_work import OwnWork
from app.ui.view_models.studio import Studio


class OwnVoiceRoom(QObject):
    """Makes the page when it is entered, over the one before; what is recorded is kept at once.

    Signals:
        opened(): the page comes over another, and needs the voice.
        kept(): what was recorded is on the disk.
        refused(words): the page can't be opened.
    """

    opened = Signal()
    kept = Signal()
    refused = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        own: OwnWork,
        voice: LentVoice,
        measures: Measures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._own = own
        self._measures = measures
        self._page: OwnVoicePage | None = None
        self._over: Callable[[], None] | None = None  # the way back to what it lies over
        self.company = Studio(voice.voice, voice.give_back, voice.lose, self)
        self.company.changed.connect(self._keep)
        window.page_left.connect(self._page_left)

    def open(self) -> None:
        """Show the page, once what was recorded is read."""
        lines = lines_to_record(self._library.exercise(COMPANY))

        def found(recordings: tuple[Recording, ...]) -> None:
            self.company.begin({each.line: each.sound for each in recordings})
            page = OwnVoicePage(self.company, lines, self._measures)
            page.back.connect(self._go_back)
            self.opened.emit()
            self._page, self._over = page, self._window.lay_over(page)

        def failed(_error: LamplitError) -> None:
            self.refused.emit(self.tr("What was recorded can't be read for now."))

        self._own.load_recordings((COMPANY, ""), self._window.while_here(found), failed)

    def hush(self) -> None:
        """End what is heard, and drop what is being recorded."""
        self.company.stop()

    def _keep(self) -> None:
        def failed(_error: LamplitError) -> None:
            self._tell(self.tr("That could not be kept for now."))

        def done() -> None:
            self._tell("")
            self.kept.emit()

        sounds = self.company.sounds
        room = [Recording("", ROOM_KEY, sound) for line, sound in sounds.items() if line == ROOM_KEY]
        lines = [Recording(COMPANY, line, sound) for line, sound in sounds.items() if line != ROOM_KEY]
        self._own.save_recordings(COMPANY, lines, lambda: self._own.save_recordings("", room, done, failed), failed)

    def _tell(self, said: str) -> None:
        if self._page is not None:
            self._page.tell(said)

    def _go_back(self) -> None:
        self.company.stop()
        over, self._over, self._page = self._over, None, None
        if over is not None:
            over()

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._over, self._page = None, None
            self.company.stop()
