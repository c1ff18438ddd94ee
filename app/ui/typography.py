"""Type: the face, its sizes by role, and how far apart letters, words and lines stand.

Sizes are fonts on the widgets and not in the style sheet: reading that anew for another text size took a third of a
millisecond a widget, 0.8 s in a lived-in window.
"""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

FONT_FAMILY = "Atkinson Hyperlegible"

WIDE_LETTERS_PERCENT = 122.0
"""Advance of a letter with wide spacing: on average 0.12 of the type size more, as WCAG 2.2 (1.4.12) asks to bear."""

WIDE_WORDS_SHARE = 0.16
"""Of the type size, more between words (the same)."""

WIDE_LINES_SHARE = 1.5
"""Of the type size, from line to line (the same); for labels and captions."""

_USUAL_LETTERS_PERCENT = 100.0

_TYPE = "type_role"
"""Property of the application: the sizes worn now; of a widget: its role."""


class TypeSizes(NamedTuple):
    """Type sizes in px."""

    caption: int
    heading: int
    body: int
    small: int


class TypeRole(StrEnum):
    """What type is for, where it is other than the body's."""

    CAPTION = "caption"
    HEADING = "heading"
    BODY = "body"  # where it was another before
    SMALL = "small"
    NUMBER = "number"  # a telephone number


_BOLD = frozenset({TypeRole.HEADING, TypeRole.NUMBER})


def wear_type(widget: QWidget, role: TypeRole) -> None:
    """Give a widget the type of a role, at the text size worn now and at each that follows."""
    widget.setProperty(_TYPE, role.value)
    application = QApplication.instance()
    worn = None if application is None else application.property(_TYPE)
    if worn is not None:
        _put_on(widget, role, TypeSizes(*worn))


def set_type(app: QApplication, sizes: TypeSizes, *, wide: bool) -> None:
    """Have all that stands, and all that is made later, written in these sizes."""
    before = app.font()
    if app.property(_TYPE) == list(sizes) and is_wide(before) is wide and before.family() == FONT_FAMILY:
        return
    app.setProperty(_TYPE, list(sizes))
    font = QFont(FONT_FAMILY)
    font.setPixelSize(sizes.body)
    if wide:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, WIDE_LETTERS_PERCENT)
        font.setWordSpacing(sizes.body * WIDE_WORDS_SHARE)
    elif is_wide(before):  # said outright, or widgets that stand would keep what they have
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _USUAL_LETTERS_PERCENT)
        font.setWordSpacing(0.0)
    app.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)  # now, with the types by role
    for widget in app.allWidgets():
        role = widget.property(_TYPE)
        if role is not None:
            _put_on(widget, TypeRole(role), sizes)


def is_wide(font: QFont) -> bool:
    """Tell whether text in this font stands wider apart: what paints lines of its own then spaces them."""
    return font.letterSpacing() > _USUAL_LETTERS_PERCENT


def _put_on(widget: QWidget, role: TypeRole, sizes: TypeSizes) -> None:
    font = QFont()  # of its own it says size and weight, and takes the rest from the application's
    font.setPixelSize(sizes.caption if role is TypeRole.NUMBER else getattr(sizes, role.value))
    font.setBold(role in _BOLD)
    widget.setFont(font)
