"""The player, joined to the sitting."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.core.events import Aside
from app.core.preferences import Preferences
from app.ui.fittings import Fittings
from app.ui.pages.player import PlayerPage
from app.ui.session_driver import SessionDriver
from app.ui.sitting import Sitting
from app.ui.view_models.player import PlayerProps


class PlayerRoom(QObject):
    """Signals:
    help_wanted: Help from a person, from the middle of an exercise.
    voice_set(bool): the voice key was pressed.
    """

    help_wanted = Signal()
    voice_set = Signal(bool)

    def __init__(
        self,
        fittings: Fittings,
        sitting: Sitting,
        driver: SessionDriver,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = fittings.window
        self._sitting = sitting
        self._voice_on, self._voice_there = False, True
        self.page = page = PlayerPage(driver.breath_level, fittings.labels, fittings.measures)
        sitting.props_changed.connect(self._render)
        driver.sounding.connect(page.follow)
        page.slower.connect(sitting.slower)
        page.stop.connect(sitting.stop)
        page.forward.connect(sitting.forward)
        page.back.connect(sitting.back)
        page.further_out.connect(sitting.further_out)
        page.picked.connect(sitting.pick)
        page.left_aside.connect(sitting.close_aside)
        page.switch.connect(sitting.show_switch)
        page.switched.connect(sitting.switch_to)
        page.sit_quietly.connect(sitting.show_still)
        page.mark_asked.connect(sitting.answer_mark)
        page.certainty_asked.connect(sitting.answer_certainty)
        page.phrase_heard.connect(driver.say_once)
        page.stay.connect(self.stay)
        page.how.connect(self.how)
        page.not_helping.connect(self.not_helping)
        page.voice.connect(self.toggle_voice)
        page.help_from_person.connect(self.help_wanted)

    def begin(self) -> None:
        """Show the player for another exercise."""
        self.page.start_anew()
        self.enter()

    def enter(self) -> None:
        """Show the player as it was left."""
        self._window.show_page(self.page)

    def use(self, preferences: Preferences, *, still: bool = False) -> None:
        """Take what the person has set; `still` is what the desktop asks for."""
        self.page.set_letters(preferences.letters if preferences.letter_keys else ())
        self.page.set_follows(preferences.follow_words)
        self.page.set_still(preferences.still or still)

    def stay(self) -> None:
        """Stay with me."""
        self._sitting.open_aside(Aside.STAY)

    def how(self) -> None:
        """How does this help?"""
        self._sitting.open_aside(Aside.HOW)

    def not_helping(self) -> None:
        """This isn't helping."""
        self._sitting.open_aside(Aside.NOT_HELPING)

    def toggle_voice(self) -> None:
        """Read aloud or not, now and next time."""
        if self._voice_there:  # a voice that was lost is still wanted next time
            self._sitting.toggle_voice()
            self.voice_set.emit(self._voice_on)

    def _render(self, props: PlayerProps) -> None:
        self._voice_on, self._voice_there = props.voice_on, props.voice_there
        self.page.render_props(props)
