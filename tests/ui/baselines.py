"""Pictures of the gallery, one a part, its three themes under each other: what components are held against.

`python3 dev.py screenshots --gallery` takes them anew; look at them before they are committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.core.preferences import Theme
from app.ui.gallery.sections import SECTIONS, Section
from app.ui.gallery.window import framed
from app.ui.theme import apply_theme, load_measures, load_theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = Path(__file__).resolve().parent / "baselines"
THEMES = (Theme.LAMPLIGHT, Theme.DAYLIGHT, Theme.HIGH_CONTRAST)
_WIDTH_PX = 760
_SMALLEST_FILE = 0


def picture(application: QApplication, section: Section) -> QImage:
    """Return the picture of a part."""
    strips = [_strip(application, section, theme) for theme in THEMES]
    whole = QImage(_WIDTH_PX, sum(strip.height() for strip in strips), QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    top = 0
    for strip in strips:
        painter.drawImage(0, top, strip)
        top += strip.height()
    painter.end()
    return whole


def write_baselines(application: QApplication) -> Iterator[str]:
    """Write all pictures; yields each name. Pictures of parts that are gone are deleted."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for section in SECTIONS:
        file = FOLDER / f"{section.name}.png"
        image = picture(application, section)
        image.save(str(file), "PNG", _SMALLEST_FILE)  # type: ignore[call-overload]
        yield file.name


def _strip(application: QApplication, section: Section, theme: Theme) -> QImage:
    apply_theme(application, load_theme(RESOURCES, theme, 1.0))
    font = application.font()
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # which a screen's settings may ask for
    application.setFont(font)
    widget = framed(section, load_measures(RESOURCES))
    widget.setFixedWidth(_WIDTH_PX)
    widget.show()
    QApplication.processEvents()
    if (layout := widget.layout()) is not None:
        widget.resize(_WIDTH_PX, layout.totalHeightForWidth(_WIDTH_PX))
    _leave_focus()
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return image


def _leave_focus() -> None:
    """What is posed as focused is to be the only thing that looks so."""
    focused: QWidget | None = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
