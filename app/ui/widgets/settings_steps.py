"""Settings of pace, steps and check-ins."""

from __future__ import annotations

from app.core.pace import Pace
from app.core.preferences import Preferences
from app.ui.labels import Labels, as_label
from app.ui.theme import Measures
from app.ui.widgets.option_row import RowOption
from app.ui.widgets.settings_section import SettingsSection
from app.ui.widgets.toggle import Toggle


class PaceSection(SettingsSection):
    """Where an exercise starts, how steps go on and in which words, which exercises stand on the shelf."""

    def __init__(self, measures: Measures, labels: Labels) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Exercises"))
        self.pace = self.add_choice(
            self.tr("Pace at the start"),
            tuple(RowOption(pace.value, as_label(labels.pace(pace))) for pace in Pace),
            self.tr("Slower is there at every moment of an exercise."),
        )
        self.go_on = Toggle(
            self.tr("Steps that wait go on by themselves"),
            measures,
            self.tr("They go on after their quiet. Off: they wait for a key."),
        )
        self.small_changes = Toggle(
            self.tr("Small changes of wording between runs"),
            measures,
            self.tr("A line may come in other words the next time."),
        )
        self.by_ear = Toggle(
            self.tr("Wording for the ears"),
            measures,
            self.tr("Where an exercise has it: listening in place of looking, for low vision or tired eyes."),
        )
        self.looking_inward = Toggle(
            self.tr("Looking inward"),
            measures,
            self.tr("Shows exercises that turn to the body or to a tone of voice. For use with your therapist first."),
        )
        for widget in (self.go_on, self.small_changes, self.by_ear, self.looking_inward):
            self.column.addWidget(widget)
        self.pace.picked.connect(self._on_pace)
        self.go_on.clicked.connect(self._on_go_on)
        self.small_changes.clicked.connect(self._on_small_changes)
        self.by_ear.clicked.connect(self._on_by_ear)
        self.looking_inward.clicked.connect(self._on_looking_inward)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.pace.set_picked([preferences.pace.value])
        self.go_on.setChecked(preferences.go_on)
        self.small_changes.setChecked(preferences.small_changes)
        self.by_ear.setChecked(preferences.by_ear)
        self.looking_inward.setChecked(preferences.looking_inward)

    def _on_pace(self, pace: str) -> None:
        self.save(self.preferences._replace(pace=Pace(pace)))

    def _on_go_on(self, on: bool) -> None:
        self.save(self.preferences._replace(go_on=on))

    def _on_small_changes(self, on: bool) -> None:
        self.save(self.preferences._replace(small_changes=on))

    def _on_by_ear(self, on: bool) -> None:
        self.save(self.preferences._replace(by_ear=on))

    def _on_looking_inward(self, on: bool) -> None:
        self.save(self.preferences._replace(looking_inward=on))


class CheckInSection(SettingsSection):
    """What is asked around an exercise."""

    def __init__(self, measures: Measures) -> None:
        super().__init__(measures)
        self.heading.setText(self.tr("Check-ins"))
        self.ask_before = Toggle(
            self.tr("Ask for a rating before an exercise"), measures, self.tr("Skip is there each time.")
        )
        self.check_ins = Toggle(
            self.tr("Offer a rating after an exercise"),
            measures,
            self.tr("Where one stood before it. Skip is there too."),
        )
        self.words_first = Toggle(self.tr("Words before numbers"), measures, self.tr("A little, a lot, too much."))
        self.body_places = Toggle(
            self.tr("Body places"), measures, self.tr("Offers a place in the body after a rating.")
        )
        for widget in (self.ask_before, self.check_ins, self.words_first, self.body_places):
            self.column.addWidget(widget)
        self.ask_before.clicked.connect(self._on_ask_before)
        self.check_ins.clicked.connect(self._on_check_ins)
        self.words_first.clicked.connect(self._on_words_first)
        self.body_places.clicked.connect(self._on_body_places)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these values. Emits nothing."""
        super().show_preferences(preferences)
        self.ask_before.setChecked(preferences.ask_before)
        self.check_ins.setChecked(preferences.check_ins)
        self.words_first.setChecked(preferences.words_first)
        self.body_places.setChecked(preferences.body_places)

    def _on_ask_before(self, on: bool) -> None:
        """Switched by hand, the row of skips that may have switched it off starts anew."""
        self.save(self.preferences._replace(ask_before=on, check_in_skips=0))

    def _on_check_ins(self, on: bool) -> None:
        self.save(self.preferences._replace(check_ins=on, check_in_skips=0))

    def _on_words_first(self, on: bool) -> None:
        self.save(self.preferences._replace(words_first=on))

    def _on_body_places(self, on: bool) -> None:
        self.save(self.preferences._replace(body_places=on))
