"""Settings, in calm sections; each control saves at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.languages import ENGLISH_ALONE, Languages
from app.core.preferences import Preferences
from app.ui.labels import Labels
from app.ui.pages.page import PageWithBack
from app.ui.theme import Measures
from app.ui.view_models.deletion import Deletion
from app.ui.view_models.log_settings import LogSettingsProps
from app.ui.view_models.settings import SettingsProps
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.settings_copies import CopiesSection
from app.ui.widgets.settings_desk import DeskSection
from app.ui.widgets.settings_help import HelpSection
from app.ui.widgets.settings_hiding import HidingSection
from app.ui.widgets.settings_keys import KeysSection
from app.ui.widgets.settings_language import LanguageSection
from app.ui.widgets.settings_lock import LockSection
from app.ui.widgets.settings_log import LookBackSection
from app.ui.widgets.settings_log_keeping import KeepingSection
from app.ui.widgets.settings_log_words import ScaleSection
from app.ui.widgets.settings_look import LookSection
from app.ui.widgets.settings_reminders import RemindersSection
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.settings_steps import CheckInSection, PaceSection
from app.ui.widgets.settings_therapist import TherapistSection
from app.ui.widgets.settings_things import ThingsSection
from app.ui.widgets.settings_voice import VoiceSection
from app.ui.widgets.settings_words import WordsSection
from app.ui.widgets.title_row import TitleRow


class SettingsPage(PageWithBack):
    """All settings on one page.

    Args:
        make_passphrase: returns five words at random.
        languages: the one that the window is in, and all there are.

    Signals:
        changed(Preferences): the whole new object, once for each change.
        voice_page_asked(): to the page of the voice.
        passphrase_chosen(old, new): lock the log or change its passphrase; old is empty where it is not locked.
    """

    changed = Signal(object)
    voice_page_asked = Signal()
    passphrase_chosen = Signal(str, str)

    def __init__(
        self,
        measures: Measures,
        make_passphrase: Callable[[], str],
        labels: Labels,
        languages: Languages = ENGLISH_ALONE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.language = LanguageSection(measures, languages)
        self.look = LookSection(measures)
        self.voice = VoiceSection(measures)
        self.pace = PaceSection(measures, labels)
        self.check_ins = CheckInSection(measures)
        self.keys = KeysSection(measures)
        self.help = HelpSection(measures)
        self.lock = LockSection(measures, make_passphrase)
        self.hiding = HidingSection(measures)
        self.look_back = LookBackSection(measures)
        self.scale = ScaleSection(measures)
        self.keeping = KeepingSection(measures)
        self.copies = CopiesSection(measures)
        self.words = WordsSection(measures)
        self.things = ThingsSection(measures)
        self.reminders = RemindersSection(measures)
        self.therapist = TherapistSection(measures)
        self.desk = DeskSection(measures)
        self._scroll = ColumnScroll(measures, self)
        column = self._scroll.column
        column.setSpacing(measures.space.xl)
        title = TitleRow(self.tr("Settings"), self.tr("Back"), measures)
        self.back_button = title.back
        column.addWidget(title)
        of_the_log = (self.look_back, self.scale, self.lock, self.hiding, self.keeping, self.copies)
        first = (self.language, self.look, self.voice, self.pace, self.check_ins, self.keys)
        for section in (
            *first,
            self.words,
            self.things,
            *of_the_log,
            self.reminders,
            self.therapist,
            self.desk,
            self.help,
        ):
            column.addWidget(section)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        for each in self._sections():
            each.changed.connect(self._on_changed)
        self.voice.page_asked.connect(self.voice_page_asked)
        self.lock.passphrase_chosen.connect(self.passphrase_chosen)
        self.back_button.clicked.connect(self.back)

    def render_props(self, props: SettingsProps) -> None:
        """Show all values. Emits nothing."""
        self.help.show_countries([(row.id, row.label) for row in props.countries])
        self._show(props.preferences)
        self.lock.show_lock(props.lock, props.lock_note, failed=props.lock_failed)

    def show_log(self, props: LogSettingsProps) -> None:
        """Show what is set inside the log. Emits nothing."""
        self.scale.show_log(props)
        self.keeping.show_log(props)

    def offer_undo(self, deletion: Deletion) -> None:
        """Show beside its button what was deleted, with the way back while there is one."""
        self.keeping.offer_undo(deletion)

    def enter(self) -> None:
        """Start at the top."""
        self._scroll.verticalScrollBar().setValue(0)
        if not self.language.isHidden():
            self.language.which.box.setFocus()
        else:
            self.look.theme.focus_first()

    def _on_changed(self, preferences: Preferences) -> None:
        self._show(preferences)
        self.changed.emit(preferences)

    def _show(self, preferences: Preferences) -> None:
        for section in self._sections():
            section.show_preferences(preferences)

    def _sections(self) -> tuple[SettingsSection, ...]:
        return (
            *(self.language, self.look, self.voice, self.pace, self.check_ins, self.keys),
            *(self.look_back, self.hiding, self.keeping, self.desk, self.help),
        )
