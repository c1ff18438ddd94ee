"""Components look as they did: held against pictures, to the pixel on Linux with our style and typeface."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.preferences import Theme
from app.ui.gallery.sections import SECTIONS, Section
from app.ui.gallery.window import GalleryWindow
from app.ui.theme import apply_theme, load_theme
from app.ui.widgets.option_row import OptionRow
from tests.ui.accessible import unnamed_controls
from tests.ui.baselines import FOLDER, picture

BUDGET_BYTES = 1000 * 1000


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels differ, or all of the larger one where the sizes do."""
    if one.size() != other.size():
        return max(one.width() * one.height(), other.width() * other.height())
    pairs = zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True)
    return sum(before != after for before, after in pairs)


@pytest.mark.skipif(sys.platform != "linux", reason="letters are drawn by another engine elsewhere")
@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.name)
def test_a_part_looks_as_it_did(
    qapp: QApplication, look_ready: None, resources: Path, tmp_path: Path, section: Section
) -> None:
    stored = QImage(str(FOLDER / f"{section.name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    fresh = picture(qapp, section)
    apply_theme(qapp, load_theme(resources, Theme.LAMPLIGHT, 1.0))
    found = differing(stored, fresh)
    if found:
        fresh.save(str(tmp_path / f"{section.name}.png"))
    assert found == 0, f"now in {tmp_path}; if it is meant: python3 dev.py screenshots --gallery"


def test_the_pictures_are_of_all_parts_and_small() -> None:
    files = sorted(FOLDER.glob("*.png"))
    assert [file.stem for file in files] == sorted(section.name for section in SECTIONS)
    assert sum(file.stat().st_size for file in files) < BUDGET_BYTES


def test_one_changed_pixel_is_found(qapp: QApplication) -> None:
    one = QImage(8, 8, QImage.Format.Format_RGB32)
    one.fill(0)
    other = one.copy()
    assert differing(one, other) == 0
    other.setPixel(3, 3, 0x010101)
    assert differing(one, other) == 1
    assert differing(one, one.copy(0, 0, 8, 7)) == 64


def test_the_gallery_opens_in_another_light_and_names_its_controls(
    qtbot: QtBot, qapp: QApplication, look_ready: None, resources: Path
) -> None:
    window = GalleryWindow(qapp, resources)
    qtbot.addWidget(window)
    window.resize(1000, 760)
    window.show()
    qtbot.waitExposed(window)
    rows = window.findChildren(OptionRow)
    rows[0].button("daylight").click()
    rows[1].button("200").click()
    assert qapp.font().pixelSize() == 34
    assert unnamed_controls(window) == []
    apply_theme(qapp, load_theme(resources, Theme.LAMPLIGHT, 1.0))
