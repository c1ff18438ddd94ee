"""Tokens of the three themes, and how they reach the widgets: one palette, fonts by role, one style sheet.

JSON and named tuples, since all of this comes before the first paint: tomllib takes 10 ms to import, and seven
dataclasses as much to define.
"""

import json
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.core.errors import BugError
from app.core.preferences import Theme
from app.ui.typography import TypeSizes, set_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QWidget

MIN_SCALE = 1.0
MAX_SCALE = 2.0


class Colours(NamedTuple):
    """Colours by role, each "#rrggbb".

    Attributes:
        dim: the walls of the room around an exercise.
        base: fields and cards; raised: buttons and menus; hover: a button under the pointer.
        edge: outline of a control, at least 3:1 against what is around it; hairline: separators, decoration only.
        glow: light of the painted lamp, decoration only.
    """

    window: str
    dim: str
    base: str
    raised: str
    hover: str
    text: str
    muted: str
    accent: str
    on_accent: str
    hairline: str
    edge: str
    focus: str
    glow: str


class Space(NamedTuple):
    """Distances in px, 4 to 48. They do not grow with the text."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741
    xl: int
    xxl: int
    huge: int


class Shape(NamedTuple):
    """Radii and smallest sizes in px; column_px is the widest a column of text gets at text size 1."""

    radius_px: int
    card_radius_px: int
    ring_px: int
    target_px: int
    big_target_px: int
    column_px: int


class Measures(NamedTuple):
    """Everything that has a size or a length; the same in all themes. type_px is before the text size."""

    space: Space
    shape: Shape
    type_px: TypeSizes


class ThemeTokens(NamedTuple):
    """All that a theme is made of.

    Attributes:
        name: never SYSTEM.
        scale: text size, 1.0 to 2.0; text_px: type sizes with it.
        wide: whether letters, words and lines stand wider apart.
    """

    name: Theme
    scale: float
    colours: Colours
    measures: Measures
    text_px: TypeSizes
    style_template: str
    wide: bool = False


def resolve_theme(choice: Theme, hints: "QStyleHints") -> Theme:
    """Return the theme of a choice, never SYSTEM.

    A desktop that asks for more contrast gets it; one that does not say light or dark is taken as evening.

    Args:
        hints: the application's style hints, kept alive by the caller: PySide drops a temporary one.
    """
    if choice is not Theme.SYSTEM:
        return choice
    asked = getattr(hints, "accessibility", None)  # since Qt 6.10; its contrast comes from the desktop's settings
    if asked is not None and asked().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Theme.HIGH_CONTRAST
    return Theme.DAYLIGHT if hints.colorScheme() == Qt.ColorScheme.Light else Theme.LAMPLIGHT


def asks_for_stillness(hints: "QStyleHints") -> bool:
    """Tell whether the desktop asks for less motion; False where this Qt does not know (it does from 6.12 on)."""
    asked = getattr(hints, "accessibility", None)
    motion = getattr(asked(), "motionPreference", None) if asked is not None else None
    return motion is not None and getattr(motion(), "name", "") == "ReducedMotion"


def load_measures(resources: Path) -> Measures:
    """Read the measures. Raises BugError when the file and the fields differ."""
    table = _read(resources / "themes" / "measures.json")
    try:
        return Measures(
            Space(**table["space"]),
            Shape(**table["shape"]),
            TypeSizes(**table["type_px"]),
        )
    except (KeyError, TypeError) as error:
        raise BugError("measures.json does not fit its fields") from error


def load_theme(resources: Path, name: Theme, scale: float, *, wide: bool = False) -> ThemeTokens:
    """Read a theme.

    Args:
        name: any but SYSTEM.
        scale: text size; held to 1.0 .. 2.0.
        wide: whether letters, words and lines stand wider apart.

    Raises BugError when a file and the fields differ, or for SYSTEM.
    """
    if name is Theme.SYSTEM:
        raise BugError("resolve the theme first")
    try:
        colours = Colours(**_read(resources / "themes" / f"{name.value}.json")["colour"])
    except (KeyError, TypeError) as error:
        raise BugError(f"{name.value}.json does not fit its fields") from error
    measures = load_measures(resources)
    scale = min(MAX_SCALE, max(MIN_SCALE, scale))
    base = measures.type_px
    text_px = TypeSizes(*(round(px * scale) for px in (base.caption, base.heading, base.body, base.small)))
    template = (resources / "themes" / "lamplit.qss").read_text(encoding="utf-8")
    return ThemeTokens(name, scale, colours, measures, text_px, template, wide)


def palette(colours: Colours) -> QPalette:
    """Return the palette; the roles mean: PlaceholderText muted text, Accent the lamp's amber, Highlight the same as
    a surface, Mid hairline, Dark the edge of controls, Light a raised surface, Midlight the lamp's glow, Shadow the dim
    walls, BrightText the focus ring, AlternateBase a surface under the pointer.
    """
    role = QPalette.ColorRole
    by_role = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.hover,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Mid: colours.hairline,
        role.Dark: colours.edge,
        role.Light: colours.raised,
        role.Midlight: colours.glow,
        role.Shadow: colours.dim,
        role.BrightText: colours.focus,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
    }
    result = QPalette()
    for each, value in by_role.items():
        result.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.muted))
    return result


def style_sheet(tokens: ThemeTokens) -> str:
    """Return the style sheet. Raises BugError for a placeholder that no token fills."""
    shape, space = tokens.measures.shape, tokens.measures.space
    values: dict[str, int] = {}
    values |= {name: getattr(shape, name) for name in Shape._fields}
    values |= {f"space_{name}": getattr(space, name) for name in Space._fields}
    values["field_px"] = shape.target_px - 2 * (space.s + shape.ring_px)
    values["item_px"] = shape.target_px - 2 * space.xs
    try:
        return Template(tokens.style_template).substitute(values)
    except (KeyError, ValueError) as error:
        raise BugError("the style sheet names a token that is not there") from error


def apply_theme(app: QApplication, tokens: ThemeTokens) -> None:
    """Give the application this look, over the style Fusion; may be called again at any time.

    The style itself is chosen when the application is made: asking for it here costs 8 ms before the first paint.
    Reading the style sheet anew takes a third of a millisecond a widget, so it is read once: other colours come by the
    palette, another size of type by fonts.
    """
    # Else a style sheet keeps a new palette from every widget but the window.
    app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    set_type(app, tokens.text_px, wide=tokens.wide)
    sheet = style_sheet(tokens)
    colours = palette(tokens.colours)
    if app.styleSheet() != sheet:
        app.setPalette(colours)
        app.setStyleSheet(sheet)
    elif app.palette() != colours:
        app.setPalette(colours)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange.value)
        seen = {widget for widget in _dressed(app) if widget.isVisible()}
        _dress_again(seen)
        # Those out of sight a moment later, also what has come in sight by then.
        QTimer.singleShot(0, app, lambda: _dress_again(set(_dressed(app)) - seen))


def _dressed(app: QApplication) -> list["QWidget"]:
    kinds = dressed_kinds()
    return [widget for widget in app.allWidgets() if isinstance(widget, kinds)]


def _dress_again(widgets: "Iterable[QWidget]") -> None:
    """Let widgets that the style sheet paints take the palette's colours: it keeps those it first read."""
    for widget in widgets:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def dressed_kinds() -> tuple[type["QWidget"], ...]:
    """Return what the style sheet gives colours to; all else is painted from the palette.

    PySide builds a type when it is first named, and these ten take 8 ms: no first paint needs them.
    """
    from PySide6.QtWidgets import (
        QAbstractSpinBox,
        QComboBox,
        QHeaderView,
        QLineEdit,
        QListWidget,
        QMenu,
        QMenuBar,
        QPlainTextEdit,
        QScrollBar,
        QSlider,
    )

    fields = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider)
    return (*fields, QHeaderView, QListWidget, QMenu, QMenuBar, QScrollBar)


def _read(path: Path) -> dict[str, dict[str, Any]]:
    try:
        table: dict[str, dict[str, Any]] = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise BugError(f"{path.name} cannot be read") from error
    return table
