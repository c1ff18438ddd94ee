"""Renders the app icons from their drawings: `python -m tests.ui.render_icons`."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
NAMES = ("lamplit-dark", "lamplit-light")
SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def rendered(name: str, size_px: int) -> QImage:
    """Return a drawing as a square picture with transparent corners."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write all pictures beside the drawings."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    for name in NAMES:
        for size_px in SIZES_PX:
            rendered(name, size_px).save(str(ICONS / f"{name}-{size_px}.png"))
    app.quit()


if __name__ == "__main__":
    main()
