"""The window of the gallery: all parts under each other, in the light and the text size that is picked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.core.preferences import Theme
from app.ui.gallery.sections import SECTIONS, Section
from app.ui.theme import Measures, apply_theme, load_measures, load_theme
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.scroll import ColumnScroll
from app.ui.widgets.toggle import Toggle

_THEMES = (Theme.LAMPLIGHT, Theme.DAYLIGHT, Theme.HIGH_CONTRAST)
_PERCENTS = (100, 150, 200)
_COLUMN_PX = 900


class GalleryWindow(QWidget):
    """Every component in every state."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__()
        self._application, self._resources = application, resources
        self._theme, self._scale, self._wide = Theme.LAMPLIGHT, 1.0, False
        self._wear()
        measures = load_measures(resources)
        self.setWindowTitle("Lamplit")
        scroll = ColumnScroll(measures)
        scroll.set_column(_COLUMN_PX)
        scroll.column.setSpacing(measures.space.xxl)
        themes = OptionRow("Light", [RowOption(each.value, each.value) for each in _THEMES], measures, PickMode.ONE)
        themes.set_picked([self._theme.value])
        themes.picked.connect(self._pick_theme)
        sizes = OptionRow("Text size", [RowOption(str(n), f"{n} %") for n in _PERCENTS], measures, PickMode.ONE)
        sizes.set_picked(["100"])
        sizes.picked.connect(self._pick_size)
        wide = Toggle("More space in text", measures)
        wide.clicked.connect(self._pick_space)
        for widget in (themes, sizes, wide, *(framed(section, measures) for section in SECTIONS)):
            scroll.column.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _pick_theme(self, theme: str) -> None:
        self._theme = Theme(theme)
        self._wear()

    def _pick_size(self, percent: str) -> None:
        self._scale = int(percent) / 100
        self._wear()

    def _pick_space(self, on: bool) -> None:
        self._wide = on
        self._wear()

    def _wear(self) -> None:
        apply_theme(self._application, load_theme(self._resources, self._theme, self._scale, wide=self._wide))


def framed(section: Section, measures: Measures) -> QWidget:
    """Return a part under its heading."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(*(measures.space.l,) * 4)
    column.setSpacing(measures.space.l)
    column.addWidget(PlainLabel(section.title, TextRole.HEADING))
    column.addWidget(section.make(measures))
    return holder
