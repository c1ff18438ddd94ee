"""The front of the house: window, menu, light and Home. All that the first paint needs, and nothing more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.core.preferences import Preferences, Theme
from app.ui.main_window import MainWindow
from app.ui.pages.home import HomePage
from app.ui.preference_keeper import PreferenceKeeper
from app.ui.theme import apply_theme, asks_for_stillness, load_measures, load_theme, resolve_theme
from app.ui.view_models.home import HomeProps


class Front(QObject):
    """Everything that is there at the first paint.

    Attributes:
        window, home: the window and the page Home.
        measures: sizes, for every page made later.
        preferences: the holder of the preferences; theme and text size are followed here.
    """

    def __init__(
        self, application: QApplication, resources: Path, state_file: Path, preferences: PreferenceKeeper
    ) -> None:
        super().__init__()
        self._application = application
        self._resources = resources
        self._hints = application.styleHints()  # PySide drops the hints unless they are kept
        self._look = _look_of(preferences.now)
        self.preferences = preferences
        self.measures = load_measures(resources)
        self._wear_theme()
        self.window = MainWindow(state_file)
        self.home = HomePage(self.measures, self.window.place)
        self.home.hide()  # where another page is first, it would stand in the corner, over the menu
        preferences.changed.connect(self._follow)
        self._hints.colorSchemeChanged.connect(self._wear_theme)
        if hasattr(self._hints, "accessibility"):  # since Qt 6.10
            self._asked = self._hints.accessibility()
            self._asked.contrastPreferenceChanged.connect(self._wear_theme)

    @property
    def still_asked(self) -> bool:
        """Whether the desktop asks for less motion."""
        return asks_for_stillness(self._hints)

    def open_home(self, props: HomeProps) -> None:
        """Show Home for the first time."""
        self.home.render_props(props)
        self.window.show_page(self.home)
        self.window.show()

    def _follow(self, now: Preferences) -> None:
        if (look := _look_of(now)) != self._look:
            self._look = look
            self._wear_theme()

    def _wear_theme(self) -> None:
        theme, scale, wide = self._look
        resolved = resolve_theme(theme, self._hints)
        apply_theme(self._application, load_theme(self._resources, resolved, scale, wide=wide))


def _look_of(now: Preferences) -> tuple[Theme, float, bool]:
    return now.theme, now.text_scale, now.wide_spacing
