"""``python -m tests.flows.dying_check_in HOME``: make a check-in in the real house, and be killed amid it."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt

from app.paths import find_paths
from app.ui.application import complete_application, make_application
from app.ui.log_keeper import LogState
from app.ui.pages.check_in import CheckInPage
from tests.flows.hands import choose, press, reach, write
from tests.flows.house import MOVED_IN, Lived
from tests.flows.until import until


def main(home: Path) -> None:
    """Say a rating, a place, its word and a note; die without a last word once these are written."""
    application = make_application(["lamplit"], find_paths().resources)
    complete_application(application, find_paths().resources)
    lived = Lived(home, MOVED_IN).open()
    until(lambda: lived.house.keeper.state is LogState.OPEN, "the log is open")
    choose("Check in")
    lived.settle()
    press(Qt.Key.Key_4)
    choose("As a list")
    choose("Chest")
    choose("Tight")
    reach("A note")
    write("rain on the window")
    page = lived.page
    assert isinstance(page, CheckInPage)
    until(lambda: not lived.house.log._check_in._drafts._typing.isActive(), "the second of typing is over")
    lived.settle()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
