"""``python -m tests.flows.screenshots``: pictures of every page, taken from the real house, the same each time.

Without arguments the pictures of the documentation; with ``--all DIR`` every page in all themes, at both ends of the
text size and in two window sizes, for looking through.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.languages import LANGUAGES, LAST
from app.core.preferences import Preferences, Theme
from app.paths import find_paths
from app.ui.application import complete_application, make_application
from app.ui.log_keeper import LogState
from app.ui.pdf import write_pdf
from tests.flows import desk_scenes
from tests.flows.house import MOVED_IN, Lived
from tests.flows.look_back_scenes import LOG_SIZES, VIEWS, fill, shown_again
from tests.flows.scenes import DAYLIGHT_TOO, IN_DOCUMENTS, IN_THE_HOUSE, LIGHTS, Scene, go_home, ready
from tests.flows.until import until
from tests.ui.baselines import write_baselines

DOCUMENTATION = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
SIZES = ((980, 720), (720, 560))
SCALES = (1.0, 2.0)
_SETTLE_MS = 120
_SMALLEST_FILE = 0


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description="Take pictures of every page.")
    parser.add_argument("--all", type=Path, metavar="DIR", help="every page, theme, text size and window size")
    parser.add_argument("--only", metavar="SCENE", action="append", help="of those, this one; may be repeated")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=LAST, help="with --all")
    parser.add_argument("--gallery", action="store_true", help="the pictures that tests hold components against")
    chosen = parser.parse_args(arguments)
    application = make_application(["lamplit"], find_paths().resources)
    complete_application(application, find_paths().resources)
    QApplication.setCursorFlashTime(0)
    if chosen.gallery:
        for name in write_baselines(application):
            sys.stdout.write(f"{name}\n")
        return 0
    scenes = [scene for scene in IN_THE_HOUSE if not chosen.only or scene.name in chosen.only]
    if chosen.all is None:
        DOCUMENTATION.mkdir(parents=True, exist_ok=True)
        scenes = [scene for scene in scenes if scene.name in IN_DOCUMENTS]
        take(DOCUMENTATION, "", MOVED_IN._replace(theme=Theme.LAMPLIGHT), SIZES[0], scenes)
        doors(DOCUMENTATION, "", Preferences(theme=Theme.LAMPLIGHT), SIZES[0])
        if any(scene.name == "desk-page" for scene in scenes):
            printed(DOCUMENTATION)
        bright = [scene for scene in scenes if scene.name in DAYLIGHT_TOO]
        take(DOCUMENTATION, "-daylight", MOVED_IN._replace(theme=Theme.DAYLIGHT), SIZES[0], bright)
        return 0
    chosen.all.mkdir(parents=True, exist_ok=True)
    for theme, scale, size in itertools.product(LIGHTS, SCALES, SIZES):
        ending = f"-{chosen.language}-{theme.value}-{round(scale * 100)}-{size[0]}x{size[1]}"
        look = Preferences(theme=theme, text_scale=scale, language=chosen.language)
        moved_in = look._replace(first_run_done=True, voice=True)
        take(chosen.all, ending, moved_in, size, scenes)
        doors(chosen.all, ending, look, size)
        look_back(chosen.all, ending, moved_in, size, chosen.only)
    return 0


def take(folder: Path, ending: str, preferences: Preferences, size: tuple[int, int], scenes: Iterable[Scene]) -> None:
    """Take a picture of each scene in one house."""
    with tempfile.TemporaryDirectory(prefix="lamplit-pictures-") as home:
        lived = Lived(Path(home), preferences).open(size)
        ready(lived)
        for scene in scenes:
            go_home(lived)
            scene.go(lived)
            _picture(lived, folder / f"{scene.name}{ending}.png")
        lived.close()


def printed(folder: Path) -> None:
    """Take a picture of a shared page as it is printed, where a program that draws PDFs is here."""
    if shutil.which("pdftoppm") is None:
        return
    with tempfile.TemporaryDirectory(prefix="lamplit-pictures-") as home:
        lived = Lived(Path(home), MOVED_IN).open(SIZES[0])
        ready(lived)
        desk_scenes.summary(lived)
        shown = lived.house.desk.reading.summary.props.summary
        assert shown is not None
        file = Path(home) / "page.pdf"
        write_pdf(lived.house.desk.printing.text_page(shown), file)
        whole = ("pdftoppm", "-r", "72", "-png", "-singlefile", str(file), str(folder / "desk-page-printed"))
        subprocess.run(whole, check=True)
        sys.stdout.write("desk-page-printed.png\n")
        lived.close()


def look_back(
    folder: Path, ending: str, preferences: Preferences, size: tuple[int, int], only: Sequence[str] | None
) -> None:
    """Take a picture of each way to look back, on logs of several sizes."""
    for count in LOG_SIZES:
        views = [(f"look-back-{name}-{count}", go) for name, go in VIEWS]
        views = [(name, go) for name, go in views if not only or name in only]
        if not views:
            continue
        with tempfile.TemporaryDirectory(prefix="lamplit-pictures-") as home:
            lived = Lived(Path(home), preferences).open(size)
            until(lambda house=lived.house: house.keeper.state is LogState.OPEN, "the log is open")
            fill(lived, count)
            for name, go in views:
                go_home(lived)
                go(lived)
                _picture(lived, folder / f"{name}{ending}.png")
                shown_again(lived)
            lived.close()


def doors(folder: Path, ending: str, preferences: Preferences, size: tuple[int, int]) -> None:
    """Take pictures of the two pages that stand in front of the house."""
    with tempfile.TemporaryDirectory(prefix="lamplit-pictures-") as home:
        lived = Lived(Path(home), preferences).open(size)
        _picture(lived, folder / f"first-run{ending}.png")
        lived.house.entrance.open_unlock()
        _picture(lived, folder / f"unlock{ending}.png")
        lived.close()


def _picture(lived: Lived, file: Path) -> None:
    QTest.qWait(_SETTLE_MS)
    lived.window.grab().toImage().save(str(file), "PNG", _SMALLEST_FILE)  # type: ignore[call-overload]
    sys.stdout.write(f"{file.name}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
