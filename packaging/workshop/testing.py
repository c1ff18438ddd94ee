"""``dev.py test``: every check and every test, told in one closing line."""

import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from workshop.child import INTERRUPTED, in_foreground, quietly
from workshop.layout import ROOT, VENV, interpreter
from workshop.needs import SPEECH_LIBRARY
from workshop.prepare import Purpose, prepare
from workshop.stamp import read_stamp
from workshop.tally import Tally, read_report
from workshop.words import Stop

WITHOUT_QT = ("tests/core", "tests/content", "tests/store")
# pytest-qt would import Qt to say its version; the plugin keeps Qt out and knows pytest-qt's settings in its stead.
NO_QT = ("-p", "no:pytest-qt", "-p", "tests.without_qt")
_TWO_AT_ONCE = ("-n", "2", "--dist", "loadfile")
_OF_THE_PERSON = ("LAMPLIT_HOME", "LAMPLIT_BENCH_FIRST_PAINT")
_NOTHING_SELECTED = 5
_BY_ITSELF = "xvfb or atspi or alone"
_APART = "--apart"
_NO_NETWORK = ("unshare", "--map-root-user", "--net")


def test(arguments: Sequence[str]) -> int:
    """Run pytest alone with ``arguments`` if there are any, else everything; return 0 only when nothing failed.

    With ``--apart`` as the first of them, all of it runs where there is no network. Raises: Stop: that can't be had.
    """
    prepare(Purpose.TEST)
    apart = arguments[:1] == [_APART]
    python = (*(without_network() if apart else ()), str(interpreter(VENV)))
    env = environment_for_tests()
    if arguments[apart:]:
        return in_foreground((*python, "-m", "pytest", *arguments[apart:]), env=env)
    with tempfile.TemporaryDirectory(prefix="lamplit-test-") as folder:
        return _Everything(python, env, Path(folder)).run()


def without_network() -> tuple[str, ...]:
    """Return what starts a program where there is no network, not even the loop. Raises: Stop: it can't be had."""
    if quietly((*_NO_NETWORK, "true"))[0] != 0:
        raise Stop("this system gives no place without a network (unshare --map-root-user --net).")
    return _NO_NETWORK


def environment_for_tests() -> dict[str, str]:
    """Return an environment for tests: drawing into memory, away from the person's own data.

    Where the set-up had no right to install speech, the tests of the voice may be skipped; everywhere else they fail.
    """
    env = {name: value for name, value in os.environ.items() if name not in _OF_THE_PERSON}
    kept = read_stamp()
    if kept is not None and SPEECH_LIBRARY.name in kept.missing:
        env.setdefault("LAMPLIT_ALLOW_NO_VOICE", "1")
    return {**env, "QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"}


class _Everything:
    """The whole run, step after step; a failing step does not keep the later ones from telling what they know."""

    def __init__(self, python: tuple[str, ...], env: dict[str, str], folder: Path) -> None:
        self._python = python
        self._env = {**env, "COVERAGE_FILE": str(folder / "coverage")}
        self._folder = folder
        self._tally = Tally()

    def run(self) -> int:
        began_s = time.monotonic()
        for step in (self._lint, self._core, self._rest_without_qt, self._with_qt, self._torture, self._one_by_one):
            if not step():
                return INTERRUPTED
        print(f"\n{self._tally.closing_line(time.monotonic() - began_s)}", flush=True)
        return 1 if self._tally.failures() else 0

    def _lint(self) -> bool:
        return (
            self._check("ruff check", "ruff", "check")
            and self._check("ruff format", "ruff", "format", "--check")
            and self._check("mypy", "mypy")
        )

    def _core(self) -> bool:
        """Test the core with Qt absent and every branch of it taken."""
        if not (ROOT / WITHOUT_QT[0]).is_dir():
            return True
        covered = ("coverage", "run", "--branch", "--source", "app/core", "-m", "pytest")
        return self._pytest("core without Qt", *NO_QT, WITHOUT_QT[0], runner=covered) and self._check(
            "branch coverage of app/core",
            *("coverage", "report", "--fail-under=100", "--precision=2", "--show-missing", "--skip-covered"),
            *("--include", "app/core/*"),
        )

    def _rest_without_qt(self) -> bool:
        folders = [folder for folder in WITHOUT_QT[1:] if (ROOT / folder).is_dir()]
        return not folders or self._pytest("content and store without Qt", *NO_QT, *_TWO_AT_ONCE, *folders)

    def _with_qt(self) -> bool:
        return self._pytest("all others", *_TWO_AT_ONCE, *_leaving_out(), "-m", f"not ({_BY_ITSELF})")

    def _torture(self) -> bool:
        """Try the short form of what may happen to a log; a row that can't be tried here says so."""
        print("\n== torture", flush=True)
        status = in_foreground((*self._python, "-m", "tests.torture", "--short"), env=self._env)
        self._tally.note_check("torture", passed=status == 0)
        return status != INTERRUPTED

    def _one_by_one(self) -> bool:
        """Test what uses a screen or a clock, with nothing beside it."""
        return self._pytest("screen and clock", *_leaving_out(), "-m", _BY_ITSELF)

    def _check(self, name: str, module: str, *arguments: str) -> bool:
        print(f"\n== {name}", flush=True)
        status = in_foreground((*self._python, "-m", module, *arguments), env=self._env)
        self._tally.note_check(name, passed=status == 0)
        return status != INTERRUPTED

    def _pytest(self, name: str, *arguments: str, runner: Sequence[str] = ("pytest",)) -> bool:
        """Run pytest and count its results from its report; a run that ends without one is a failure of its own."""
        print(f"\n== {name}", flush=True)
        report = self._folder / f"{name}.xml"
        command = (*self._python, "-m", *runner, f"--junitxml={report}", *arguments)
        status = in_foreground(command, env=self._env)
        self._tally.add(read_report(report))
        if status not in (0, 1, _NOTHING_SELECTED):
            self._tally.note_check(f"pytest of {name}", passed=False)
        return status != INTERRUPTED


def _leaving_out() -> tuple[str, ...]:
    return tuple(f"--ignore={folder}" for folder in WITHOUT_QT)
