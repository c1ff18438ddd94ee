"""``python -m tests.flows.looking``: for each line on stdin, one line with the fingerprint of what the screen shows."""

from __future__ import annotations

import hashlib
import sys

from PySide6.QtGui import QGuiApplication


def fingerprint() -> str:
    """Return a fingerprint of the whole screen."""
    image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
    return hashlib.sha256(bytes(image.constBits())).hexdigest()


def main() -> None:
    """Answer until stdin ends; a line that names a file keeps the picture there."""
    application = QGuiApplication(["looking"])
    for line in sys.stdin:
        application.processEvents()
        if file := line.strip():
            QGuiApplication.primaryScreen().grabWindow(0).save(file)
        sys.stdout.write(fingerprint() + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
