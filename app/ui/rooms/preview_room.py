"""Where a therapist plays what is being written, over its page, before it is given out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.exercise import Exercise, ExerciseSet, Library
from app.core.recording import COMPANY, Recording
from app.core.two_voices import own_voice_rests
from app.ui.fittings import Fittings
from app.ui.pages.page import Page
from app.ui.pages.preview_exercise import PreviewPage
from app.ui.view_models.lent_voice import LentVoice
from app.ui.view_models.own_work import OwnWork
from app.ui.view_models.preview_exercise import PreviewModel


class PreviewRoom(QObject):
    """Makes the page when it is entered, and gives the voice back when it is left.

    Signals:
        opened(): a preview comes over the page, and needs the voice.
    """

    opened = Signal()

    def __init__(
        self,
        fittings: Fittings,
        library: Library,
        own: OwnWork,
        voice: LentVoice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._own = own
        self._reader = voice.reader
        self._preferences = fittings.preferences
        self._labels = fittings.labels
        self._measures = fittings.measures
        self._page: Page | None = None
        self._over: Callable[[], None] | None = None  # the way back to what it lies over
        self.preview = PreviewModel(library, voice.voice, voice.give_back, voice.lose, voice.clock, fittings.wall, self)
        fittings.window.page_left.connect(self._page_left)

    def open_exercise(self, exercise: Exercise, recorded: Sequence[Recording]) -> None:
        """Play one exercise. Args: recorded: what was said of its lines, kept or not."""
        pace = self._preferences.now.pace

        def play(company: tuple[Recording, ...]) -> None:
            self.preview.begin_exercise(exercise, pace, speaks=self._speaks)
            self._show((*company, *recorded))

        self._read((COMPANY, ""), play)

    def open_set(self, one: ExerciseSet, known: Mapping[str, Exercise]) -> None:
        """Play a set at its own pace. Args: known: its exercises, by id."""

        def play(recordings: tuple[Recording, ...]) -> None:
            self.preview.begin_set(one, known, speaks=self._speaks)
            self._show(recordings)

        self._read((*(item.exercise for item in one.items), COMPANY, ""), play)

    def hush(self) -> None:
        """End what is played."""
        self.preview.stop()

    def _read(self, ids: Sequence[str], play: Callable[[tuple[Recording, ...]], None]) -> None:
        """Read what is recorded, and play with it, or with the synthetic voice alone where it can't be read."""
        here = self._window.while_here(play)
        self._own.load_recordings(ids, here, lambda _error: here(()))

    def _show(self, recordings: tuple[Recording, ...]) -> None:
        self.preview.know_sounds({(each.exercise_id, each.line): each.sound for each in recordings})
        page = PreviewPage(self.preview, self._labels, self._measures)
        page.back.connect(self._go_back)
        self.opened.emit()
        self._page, self._over = page, self._window.lay_over(page)

    @property
    def _speaks(self) -> bool:
        now = self._preferences.now
        return now.voice is not False and not own_voice_rests(now, reader=self._reader())

    def _go_back(self) -> None:
        self.preview.leave()
        over, self._over, self._page = self._over, None, None
        if over is not None:
            over()

    def _page_left(self, page: Page) -> None:
        if page is self._page:  # something else came to the front, an exercise perhaps, and needs the voice
            self._over, self._page = None, None
            self.preview.leave()
