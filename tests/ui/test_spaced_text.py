"""Text laid out line by line: lines in the middle are balanced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.ui.widgets.spaced_text import SpacedText

LINE = "This is the third time today. It can end here. Other things are below."


@pytest.mark.parametrize("width_px", [300, 480, 600])
def test_no_word_is_left_alone(width_px: int, look_ready: None, qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(32)
    plain = SpacedText(LINE, font, width_px, Qt.AlignmentFlag.AlignHCenter)
    balanced = SpacedText(LINE, font, width_px, Qt.AlignmentFlag.AlignHCenter, balanced=True)
    assert balanced.height_px == plain.height_px
    assert balanced.widest_px <= plain.widest_px
    (first,) = balanced.places(0, 1)
    lines = balanced.places(0, len(LINE))
    assert len(lines) > 1
    assert min(line.width() for line in lines) > 0.5 * max(line.width() for line in lines)
    middle = (lines[0].left() + lines[0].right()) / 2
    assert middle == pytest.approx(width_px / 2, abs=8)
    assert first.left() >= 0


def test_one_line_stays_as_it_is(look_ready: None, qapp: QApplication) -> None:
    plain = SpacedText("A cup.", qapp.font(), 400, Qt.AlignmentFlag.AlignHCenter)
    balanced = SpacedText("A cup.", qapp.font(), 400, Qt.AlignmentFlag.AlignHCenter, balanced=True)
    assert balanced.places(0, 6) == plain.places(0, 6)
