"""The app's icon, from pictures rendered beforehand: no drawing is parsed at start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)


def app_icon(resources: Path, *, dark: bool = True) -> QIcon:
    """Return the lamp in all sizes, on a dark or a light ground. A missing file leaves its size out."""
    icon = QIcon()
    ground = "dark" if dark else "light"
    for size_px in ICON_SIZES_PX:
        file = resources / "icons" / f"lamplit-{ground}-{size_px}.png"
        if file.is_file():
            icon.addFile(str(file))
    return icon
