"""The look: contrast from tokens and from pixels, sizes, and the cost of reading it."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.errors import BugError
from app.core.preferences import Theme
from app.ui import theme as look
from app.ui.gallery.sections import SECTIONS
from app.ui.gallery.window import framed
from app.ui.theme import Measures, apply_theme, load_measures, load_theme, palette, resolve_theme, style_sheet
from app.ui.widgets.button_paint import ButtonKind
from app.ui.widgets.buttons import Button
from app.ui.widgets.caption import Caption
from app.ui.widgets.card import Card
from app.ui.widgets.icons import ICON_SIZES_PX, app_icon
from app.ui.widgets.lamp import Lamp
from app.ui.widgets.option_row import OptionRow, PickMode, RowOption
from app.ui.widgets.plain_label import PlainLabel, TextRole
from app.ui.widgets.spaced_text import SpacedText
from tests.ui.contrast import contrast, extremes, least_contrast, luminance
from tests.ui.render_icons import ICONS, NAMES, SIZES_PX, rendered

THEMES = (Theme.LAMPLIGHT, Theme.DAYLIGHT, Theme.HIGH_CONTRAST)
TEXT_RATIO = 7.0
EDGE_RATIO = 3.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ink", ["text", "muted", "accent"])
@pytest.mark.parametrize("ground", ["window", "dim", "base", "raised", "hover"])
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


class _Asking:
    """Style hints of a desktop that asks for more contrast, or whose Qt knows nothing of it."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self._scheme, self._contrast = scheme, contrast

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt calls it so
        return self._scheme

    def accessibility(self) -> _Asking:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt calls it so
        return self._contrast


def test_a_desktop_that_asks_for_contrast_gets_it_unless_another_light_is_chosen() -> None:
    more, usual = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        assert resolve_theme(Theme.SYSTEM, _Asking(scheme, more)) is Theme.HIGH_CONTRAST  # type: ignore[arg-type]
        assert resolve_theme(Theme.DAYLIGHT, _Asking(scheme, more)) is Theme.DAYLIGHT  # type: ignore[arg-type]
    assert resolve_theme(Theme.SYSTEM, _Asking(Qt.ColorScheme.Light, usual)) is Theme.DAYLIGHT  # type: ignore[arg-type]


@pytest.mark.parametrize("theme", THEMES)
def test_a_field_with_the_focus_differs_from_others_by_light(resources: Path, theme: Theme) -> None:
    colours = load_theme(resources, theme, 1.0).colours
    assert contrast(QColor(colours.focus), QColor(colours.edge)) >= EDGE_RATIO


def test_wide_spacing_moves_letters_words_and_lines_apart(
    qtbot: QtBot, qapp: QApplication, resources: Path, look_ready: None
) -> None:
    label = PlainLabel("A line of text that is long enough to wrap at this width, more than once.")
    caption = Caption()
    caption.setText(label.text())
    qtbot.addWidget(label)
    qtbot.addWidget(caption)
    taken = {}
    for wide in (False, True):
        apply_theme(qapp, load_theme(resources, Theme.LAMPLIGHT, 1.0, wide=wide))
        label.ensurePolished()
        metrics = label.fontMetrics()
        taken[wide] = (metrics.horizontalAdvance("iiii"), metrics.horizontalAdvance("a b"), label.heightForWidth(260))
    apply_theme(qapp, load_theme(resources, Theme.LAMPLIGHT, 1.0))
    letters, words, lines = zip(taken[False], taken[True], strict=True)
    assert letters[1] > letters[0] * 1.15
    assert words[1] >= words[0] + 17 * 0.16
    assert lines[1] >= lines[0] * 1.5 / 1.3  # the typeface alone has 1.29


def test_spaced_lines_stand_one_and_a_half_type_sizes_apart(qapp: QApplication, look_ready: None) -> None:
    font = QFont("Atkinson Hyperlegible")
    font.setPixelSize(20)
    one = SpacedText("word", font, 1000, Qt.AlignmentFlag.AlignLeft)
    two = SpacedText("word\nword", font, 1000, Qt.AlignmentFlag.AlignLeft)
    assert two.height_px - one.height_px == 30
    assert two.widest_px == one.widest_px < 60


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
    with qtbot.waitSignal(button.clicked):
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


def test_text_in_light_that_falls_off_is_measured_where_the_light_is(qtbot: QtBot, lamplight: None) -> None:
    bright, quiet = Lamp(shape=False), Lamp(shape=False)
    ratios = []
    for lamp, level in ((bright, 1.0), (quiet, 0.1)):
        qtbot.addWidget(lamp)
        lamp.resize(200, 200)
        lamp.set_level(level)
        label = PlainLabel("Hill HILL", TextRole.CAPTION, parent=lamp)
        label.setGeometry(30, 60, 140, 80)
        lamp.show()
        ratios.append(least_contrast(lamp.grab(label.geometry()).toImage()))
    assert ratios[0] < TEXT_RATIO < ratios[1]


def test_another_theme_by_palette_looks_as_one_by_style_sheet(
    qtbot: QtBot, qapp: QApplication, resources: Path, look_ready: None
) -> None:
    """In both orders, for every part of the gallery: what is quick must not differ from what is thorough."""
    qapp.setCursorFlashTime(0)  # or a picture depends on when it is taken
    measures = load_measures(resources)
    for section in SECTIONS:
        part = framed(section, measures)
        qtbot.addWidget(part)
        pictures = []
        for first in (Theme.LAMPLIGHT, Theme.DAYLIGHT):
            qapp.setStyleSheet("")
            apply_theme(qapp, load_theme(resources, first, 1.0))
            part.resize(760, part.sizeHint().height())
            part.show()
            QApplication.processEvents()
            apply_theme(qapp, load_theme(resources, Theme.DAYLIGHT, 1.0))
            QApplication.processEvents()
            pictures.append(part.grab().toImage())
        assert pictures[0] == pictures[1], section.name
    apply_theme(qapp, load_theme(resources, Theme.LAMPLIGHT, 1.0))


def test_another_text_size_looks_as_if_made_in_it(
    qtbot: QtBot, qapp: QApplication, resources: Path, look_ready: None
) -> None:
    qapp.setCursorFlashTime(0)
    measures = load_measures(resources)
    now = load_theme(resources, Theme.LAMPLIGHT, 1.6)
    for section in SECTIONS:
        pictures = []
        for first in (now, load_theme(resources, Theme.LAMPLIGHT, 1.0, wide=True)):
            apply_theme(qapp, first)
            part = framed(section, measures)
            qtbot.addWidget(part)
            part.show()
            QApplication.processEvents()
            apply_theme(qapp, now)
            QApplication.processEvents()
            part.resize(1000, 1200)
            QApplication.processEvents()
            pictures.append(part.grab().toImage())
            part.close()
        assert pictures[0] == pictures[1], section.name
    apply_theme(qapp, load_theme(resources, Theme.LAMPLIGHT, 1.0))


def test_every_kind_of_widget_with_a_colour_in_the_sheet_is_dressed_again(resources: Path) -> None:
    sheet = (resources / "themes" / "lamplit.qss").read_text(encoding="utf-8")
    rules = re.findall(r"([^{}]+)\{([^}]*palette\([^}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    kinds = {kind for selector, _body in rules for kind in re.findall(r"\bQ[A-Z]\w+", selector)}
    dressed = {each.__name__ for each in look.dressed_kinds()}
    dressed |= {"QDateEdit", "QDoubleSpinBox"}  # kinds of QAbstractSpinBox
    assert kinds - dressed == {"QAbstractItemView"}  # within the folding list, whose colours it takes
