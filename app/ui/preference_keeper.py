"""The one holder of the preferences: everyone hears of a change, and it is on disk at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError
from app.core.preferences import Preferences


class PreferenceKeeper(QObject):
    """Signals:
    changed: Preferences.
    not_saved: they hold for now and will be gone at the next start.
    """

    changed = Signal(object)
    not_saved = Signal()

    def __init__(
        self, preferences: Preferences, save: Callable[[Preferences], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._save = save

    @property
    def now(self) -> Preferences:
        """What holds now."""
        return self._preferences

    def change(self, preferences: Preferences) -> None:
        """Use and save other preferences."""
        if preferences == self._preferences:
            return
        self._preferences = preferences
        try:
            self._save(preferences)
        except LamplitError:
            self.not_saved.emit()
        self.changed.emit(preferences)
