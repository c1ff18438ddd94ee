"""The look: contrast from tokens and from pixels, sizes, and the cost of reading it."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import BugError
from app.core.preferences import Theme
from app.ui.theme import Measures, load_theme, palette, resolve_theme, style_sheet
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.icons import ICON_SIZES_PX, app_icon
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from tests.ui.render_icons import ICONS, NAMES, SIZES_PX, rendered

THEMES = (Theme.LAMPLIGHT, Theme.DAYLIGHT)
TEXT_RATIO = 7.0
EDGE_RATIO = 3.0


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def extremes(image: QImage) -> tuple[QColor, QColor]:
    """Return the commonest colour and, of those that fill at least six pixels, the one farthest from it."""
    counts = Counter(image.pixel(x, y) for y in range(image.height()) for x in range(image.width()))
    ground = QColor(counts.most_common(1)[0][0])
    solid = [QColor(value) for value, count in counts.items() if count >= 6]
    return ground, max(solid, key=lambda colour: contrast(colour, ground))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ink", ["text", "muted", "accent"])
@pytest.mark.parametrize("ground", ["window", "base", "raised", "hover"])
def test_text_stands_out_seven_to_one(resources: Path, theme: Theme, ink: str, ground: str) -> None:
    colours = load_theme(resources, theme, 1.0).colours
    assert contrast(QColor(getattr(colours, ink)), QColor(getattr(colours, ground))) >= TEXT_RATIO


@pytest.mark.parametrize("theme", THEMES)
def test_text_on_the_accent_stands_out(resources: Path, theme: Theme) -> None:
    colours = load_theme(resources, theme, 1.0).colours
    assert contrast(QColor(colours.on_accent), QColor(colours.accent)) >= TEXT_RATIO


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mark", ["edge", "focus"])
@pytest.mark.parametrize("ground", ["window", "base", "raised", "hover"])
def test_edges_and_focus_can_be_seen(resources: Path, theme: Theme, mark: str, ground: str) -> None:
    colours = load_theme(resources, theme, 1.0).colours
    assert contrast(QColor(getattr(colours, mark)), QColor(getattr(colours, ground))) >= EDGE_RATIO


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("group", list(QPalette.ColorGroup)[:3])
def test_no_group_of_the_palette_fades_text(resources: Path, theme: Theme, group: QPalette.ColorGroup) -> None:
    chosen = palette(load_theme(resources, theme, 1.0).colours)
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
    ]
    for ink, ground in pairs:
        assert contrast(chosen.color(group, ink), chosen.color(group, ground)) >= TEXT_RATIO, ink


def test_the_style_sheet_uses_only_tokens_that_exist(resources: Path) -> None:
    for theme in THEMES:
        assert "$" not in style_sheet(load_theme(resources, theme, 1.3))


def test_text_sizes_follow_the_scale_and_stay_within_two(resources: Path) -> None:
    assert load_theme(resources, Theme.LAMPLIGHT, 2.0).text_px.body == 34
    assert load_theme(resources, Theme.LAMPLIGHT, 9.0).scale == 2.0
    assert load_theme(resources, Theme.LAMPLIGHT, 0.1).scale == 1.0


def test_system_is_resolved_before_it_is_loaded(resources: Path) -> None:
    with pytest.raises(BugError):
        load_theme(resources, Theme.SYSTEM, 1.0)


def test_the_desktop_decides_only_when_asked(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    assert resolve_theme(Theme.DAYLIGHT, hints) is Theme.DAYLIGHT
    dark = hints.colorScheme() != Qt.ColorScheme.Light
    assert resolve_theme(Theme.SYSTEM, hints) is (Theme.LAMPLIGHT if dark else Theme.DAYLIGHT)


def test_reading_a_theme_is_cheap(resources: Path) -> None:
    took_ms = []
    for _ in range(9):
        start = time.perf_counter()
        load_theme(resources, Theme.LAMPLIGHT, 1.0)
        took_ms.append((time.perf_counter() - start) * 1000)
    assert min(took_ms) < 5.0


def test_a_broken_token_file_names_itself(tmp_path: Path, resources: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "lamplight.json").write_text('{"colour": {"window": "#000000"}}', encoding="utf-8")
    with pytest.raises(BugError, match=r"lamplight\.json"):
        load_theme(tmp_path, Theme.LAMPLIGHT, 1.0)


def _label(role: TextRole) -> Callable[[Measures], QWidget]:
    return lambda _measures: PlainLabel("Hill HILL", role)


def _button(kind: ButtonKind, *, enabled: bool = True) -> Callable[[Measures], QWidget]:
    def make(measures: Measures) -> QWidget:
        button = Button("Hill HILL", measures, kind)
        button.setEnabled(enabled)
        return button

    return make


def _picked_option(measures: Measures) -> QWidget:
    row = OptionRow("Which", (RowOption("a", "Hill HILL"),), measures, PickMode.ONE)
    row.set_picked(["a"])
    return row


def _label_in_card(measures: Measures) -> QWidget:
    card = Card(measures)
    card.column.addWidget(PlainLabel("Hill HILL", TextRole.SMALL))
    return card


def _field(_measures: Measures) -> QWidget:
    return QLineEdit("Hill HILL")


SAMPLES: dict[str, Callable[[Measures], QWidget]] = {
    **{f"label {role.value}": _label(role) for role in TextRole},
    **{f"button {kind.value}": _button(kind) for kind in ButtonKind},
    "disabled button": _button(ButtonKind.PRIMARY, enabled=False),
    "picked option": _picked_option,
    "label in a card": _label_in_card,
    "field": _field,
}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sample", list(SAMPLES))
def test_painted_text_stands_out_seven_to_one(
    qtbot: QtBot, wear: Callable[[Theme, float], None], measures: Measures, theme: Theme, sample: str
) -> None:
    wear(theme, 2.0)  # large letters have strokes of full colour
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.addWidget(SAMPLES[sample](measures))
    qtbot.addWidget(holder)
    holder.resize(360, 120)
    holder.show()
    qtbot.waitExposed(holder)
    widget = layout.itemAt(0).widget()
    inner = widget.rect().adjusted(12, 12, -12, -12)
    ground, ink = extremes(holder.grab(inner.translated(widget.pos())).toImage())
    assert contrast(ground, ink) >= TEXT_RATIO


@pytest.mark.parametrize("theme", THEMES)
def test_focus_shows_as_a_ring(
    qtbot: QtBot, wear: Callable[[Theme, float], None], measures: Measures, theme: Theme
) -> None:
    wear(theme, 1.0)
    button = Button("Begin", measures, ButtonKind.PRIMARY)
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    button.clearFocus()
    ring = button.palette().color(QPalette.ColorRole.BrightText)
    middle = button.height() // 2
    assert QColor(button.grab().toImage().pixel(1, middle)) != ring
    button.setFocus()
    assert QColor(button.grab().toImage().pixel(1, middle)) == ring


def test_a_button_grows_tall_for_its_label(
    qtbot: QtBot, wear: Callable[[Theme, float], None], measures: Measures
) -> None:
    wear(Theme.LAMPLIGHT, 2.0)
    button = Button("Go on without the log for now", measures)
    qtbot.addWidget(button)
    assert button.heightForWidth(200) > button.heightForWidth(900) >= 44


def test_a_button_is_pressed_by_enter(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    button = Button("Begin", measures)
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_markup_in_a_label_stays_text(qtbot: QtBot, lamplight: None) -> None:
    label = PlainLabel("<b>a</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.wordWrap()


def test_the_lamp_is_painted_once_while_nothing_changes(qtbot: QtBot, lamplight: None) -> None:
    lamp = Lamp()
    qtbot.addWidget(lamp)
    lamp.resize(200, 200)
    lamp.grab()
    first = lamp._pixmap
    lamp.grab()
    assert lamp._pixmap is first
    lamp.set_level(0.4)
    lamp.grab()
    assert lamp._pixmap is not first


def test_the_lamp_gets_darker_with_its_level(qtbot: QtBot, lamplight: None) -> None:
    lamp = Lamp(shape=False)
    qtbot.addWidget(lamp)
    lamp.resize(200, 200)
    seen = []
    for level in (0.0, 0.5, 1.0):
        lamp.set_level(level)
        seen.append(luminance(lamp.grab().toImage().pixelColor(100, 100)))
    assert seen == sorted(seen)
    assert len(set(seen)) == 3


def test_the_lamp_fades_out_before_its_edge(qtbot: QtBot, lamplight: None) -> None:
    lamp = Lamp(shape=False)
    qtbot.addWidget(lamp)
    lamp.resize(300, 200)
    image = lamp.grab().toImage()
    window = lamp.palette().color(QPalette.ColorRole.Window)
    assert contrast(image.pixelColor(150, 1), window) < 1.02
    assert contrast(image.pixelColor(1, 100), window) < 1.02


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size_px", SIZES_PX)
def test_icon_pictures_are_of_the_current_drawing(qapp: QApplication, name: str, size_px: int) -> None:
    stored = QImage(str(ICONS / f"{name}-{size_px}.png")).convertToFormat(QImage.Format.Format_ARGB32)
    fresh = rendered(name, size_px)
    assert stored.size() == fresh.size()
    for x, y in itertools.product(range(0, size_px, max(1, size_px // 16)), repeat=2):
        one, other = stored.pixelColor(x, y), fresh.pixelColor(x, y)
        assert (
            max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.alpha() - other.alpha())) <= 8
        )


def test_the_icon_has_all_sizes(qapp: QApplication, resources: Path) -> None:
    for dark in (True, False):
        assert {size.width() for size in app_icon(resources, dark=dark).availableSizes()} == set(ICON_SIZES_PX)
