"""The plainest Qt Widgets program: one window, one label in its middle; says when it has painted, and ends.

The middle costs something: PySide builds the 130 enums of the namespace Qt when the first of them is named, a fifth of
all that this program does. Every Widgets program names one; its own first tutorial does.

The reference of the start-up bench. Prints ``first-paint SECONDS`` (the monotonic clock, which all processes share) in
the turn of the event loop after the first paint, as Lamplit does when LAMPLIT_BENCH_FIRST_PAINT is 1. With
``--stay`` it does not end by itself.
"""

import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Window(QWidget):
    """A window of Lamplit's size that tells of its first paint once."""

    def __init__(self) -> None:
        super().__init__()
        self._has_painted = False
        layout = QVBoxLayout(self)
        label = QLabel("A window.")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(label)
        self.resize(1000, 700)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as always; the first time, tell when this turn is over."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print(f"first-paint {time.monotonic()}", flush=True)
        if "--stay" not in sys.argv:
            QApplication.quit()


def main() -> int:
    """Show the window until it has painted."""
    application = QApplication(sys.argv[:1])
    window = Window()
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
