"""What is heard of an exercise: whether its lines are read aloud, what is recorded, and the quiet of a room beneath."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.core.events import Aside
from app.core.exercise import Exercise, Library
from app.core.preferences import Preferences
from app.core.recording import COMPANY, ROOM_KEY, recorded_lines
from app.core.two_voices import own_voice_rests
from app.ui.session_driver import SessionDriver


class SittingVoice:
    """Knows what can be heard, and has the driver obey. It shows nothing.

    Attributes:
        reads: whether any line can be read aloud, and not only be played where it is recorded.
    """

    def __init__(
        self, library: Library, driver: SessionDriver, preferences: Preferences, reader: Callable[[], bool]
    ) -> None:
        """`reader` tells whether a screen reader is on."""
        self.reads = driver.reads
        self._library = library
        self._driver = driver
        self._preferences = preferences
        self._reader = reader
        self._plays = True
        self._sounds: Mapping[tuple[str, bytes], bytes] = {}

    def use(self, preferences: Preferences) -> bool:
        """Use these from now on. Returns whether they say another thing about the voice than what holds."""
        changed = preferences.voice is not self._preferences.voice
        self._preferences = preferences
        return changed

    def know_library(self, library: Library) -> None:
        """Take another library, whose company is heard from now on."""
        self._library = library

    def know_sounds(self, sounds: Mapping[tuple[str, bytes], bytes]) -> None:
        """Take recordings by exercise and line, and the quiet of a room."""
        self._sounds = sounds

    def recorded_in(self, exercise: Exercise) -> dict[str, bytes]:
        """Return what is recorded of an exercise and of the company that can be opened in it."""
        heard = (exercise,) if exercise.id == COMPANY else (exercise, self._library.exercise(COMPANY))
        return recorded_lines(heard, self._sounds)

    def is_heard(self, exercise: Exercise | None) -> bool:
        """Return whether any of it can be heard: all of it is read aloud, or some of it is recorded."""
        if self.reads or not self._plays or exercise is None:
            return self.reads
        return ("", ROOM_KEY) in self._sounds or bool(self.recorded_in(exercise))

    def speaks(self, exercise: Exercise) -> bool:
        """Return whether an exercise begins with its voice on."""
        rests = own_voice_rests(self._preferences, reader=self._reader())
        return bool(self._preferences.voice) and not rests and self.is_heard(exercise)

    def switch(self, on: bool, exercise: Exercise | None) -> bool:
        """Switch the voice on or off, as far as anything can be heard; returns which."""
        on = on and self.is_heard(exercise)
        self._preferences = self._preferences._replace(voice=on)
        self._driver.set_voice_on(on)
        return on

    def rest(self, sits: bool, exercise: Exercise | None) -> None:
        """Let the quiet of a room play while the person sits in it, and end it where they no longer do.

        Args: sits: quietly, on a page; exercise: the one that was begun last, in which company may stay with them.
        """
        rests = (sits or self._in_company(exercise)) and bool(self._preferences.voice) and self._plays
        self._driver.rest_on(self._sounds.get(("", ROOM_KEY)) if rests else None)

    def play_no_more(self) -> None:
        """The voice is gone, and what plays recordings with it."""
        self._plays = False

    def read_no_more(self, exercise: Exercise | None) -> bool:
        """Nothing is read aloud any more. Returns whether an exercise is still heard, where it is recorded."""
        self.reads = False
        heard = self.is_heard(exercise)
        if not heard:
            self._driver.set_voice_on(False)
        return heard

    def _in_company(self, exercise: Exercise | None) -> bool:
        session = self._driver.session
        if exercise is None or session is None or session.over or session.paused:
            return False
        alone = exercise.id == COMPANY and not session.asides
        return alone or session.asides[-1:] == (Aside.STAY,)
