"""A PDF without a window, for the command line: Qt draws into memory, on no screen."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from app.takeaway.page import TextPage
from app.ui.fonts import load_fonts
from app.ui.pdf import write_pdf


def write_pdf_alone(page: TextPage, path: Path, resources: Path) -> None:
    """Write the page to a file that app.takeaway.files.new_file made; for a process that has no Qt yet.

    Args: resources: folder with the typeface. Raises: OSError.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["lamplit"])
    load_fonts(resources)
    write_pdf(page, path)
    application.shutdown()
