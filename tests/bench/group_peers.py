"""Start to first window and memory of Lamplit and of programs that a person may have beside it, in one run.

Each is started in turn on a screen of its own, in a home of its own that it has seen once before, on a message bus of
its own; so nobody's first run is measured and nobody's settings are touched. The time is from just before the process
is made until the screen has mapped its first window; memory is that of all its processes three seconds later, what
they share counted once. The others come from Debian's own packages. What is not installed here is said and left out.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.preferences import Preferences
from app.prefs.file import save_preferences
from tests.bench import belonging, first_window
from tests.bench.rows import NOT_MEASURED, BenchFault, Row, compared, told
from tests.flows import virtual_screen

ROUNDS = int(os.environ.get("LAMPLIT_PEER_ROUNDS", "7"))
PEERS = (("novelwriter", "novelwriter"), ("vorta", "vorta"), ("rednotebook", "rednotebook"), ("workrave", "workrave"))
"""The package, and the program in it."""
SETTLED_S = 3.0
_PATIENCE_S = 60.0
_BUNDLE = Path(__file__).parents[2] / "build" / "bundle"


@dataclass(slots=True)
class Program:
    """One of those that are compared; ``taken_ms`` and ``memory_mib`` have one value a round."""

    name: str
    command: tuple[str, ...]
    taken_ms: list[float] = field(default_factory=list)
    memory_mib: list[float] = field(default_factory=list)


def rows() -> Iterator[Row]:
    """Start each once unseen, then all in turn, the bare window first in every round."""
    missing = virtual_screen.missing()
    if sys.platform != "linux" or missing or shutil.which("dbus-daemon") is None:
        yield told(f"{NOT_MEASURED}: {', '.join(missing) or 'Linux and dbus-daemon are'} needed", 0, "programs")
        return
    programs = [_bare(), *_ours()]
    for package, command in PEERS:
        found = shutil.which(command)
        if found is None:
            yield told(f"{package}: {_why_absent(package)}, so {NOT_MEASURED}", 0, "programs")
        else:
            programs.append(Program(f"{package} {_version(package)}", (found,)))
    with (
        tempfile.TemporaryDirectory(prefix="lamplit-bench-") as name,
        _bus(Path(name)) as bus,
        virtual_screen.screen() as display,
        first_window.watch(display) as watch,
    ):
        env = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": bus}
        for program in tuple(programs):
            try:
                _start(program, Path(name), env, watch)
            except BenchFault as fault:
                if program is programs[0]:
                    raise
                yield told(f"{program.name}: {fault}, so {NOT_MEASURED}", 0, "programs")
                programs.remove(program)
            program.taken_ms.clear()
            program.memory_mib.clear()
        for _ in range(ROUNDS):
            for program in programs:
                _start(program, Path(name), env, watch)
    yield from _compare(programs)


def _compare(programs: Sequence[Program]) -> Iterator[Row]:
    bare = programs[0]
    for what, unit, values in (
        ("start to first window", "ms", lambda program: program.taken_ms),
        ("memory three seconds later", "MiB", lambda program: program.memory_mib),
    ):
        for program in programs:
            ratios = (value / plain for value, plain in zip(values(program), values(bare), strict=True))
            yield compared(
                f"{what}: {program.name}",
                statistics.median(values(program)),
                unit,
                reference=statistics.median(values(bare)),
                ratio=statistics.median(ratios),
            )


def _start(program: Program, folder: Path, own: dict[str, str], watch: first_window.Watch) -> None:
    """Start a program, note what it took, and end it. Raises: BenchFault: no window came."""
    home = folder / program.name.replace(" ", "-").replace(",", "")
    _make_home(home)
    mark = uuid.uuid4().hex
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    env = {
        **kept,
        **own,
        belonging.MARK: mark,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "GDK_BACKEND": "x11",
        "NO_AT_BRIDGE": "1",
    }
    watch.forget()
    began_s = time.monotonic()
    process = subprocess.Popen(
        program.command,
        env=env,
        cwd=home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        came_s = watch.wait(_PATIENCE_S)
        time.sleep(SETTLED_S)
        program.taken_ms.append((came_s - began_s) * 1_000)
        program.memory_mib.append(belonging.memory_mib(mark))
    finally:
        belonging.end(mark)
        process.wait(_PATIENCE_S)


def _make_home(home: Path) -> None:
    """Make a home in which Lamplit opens on Home; the others find nothing of theirs in it the first time."""
    if not home.exists():
        (home / "run").mkdir(parents=True, mode=0o700)
        (home / ".config" / "lamplit").mkdir(parents=True)
        save_preferences(home / ".config" / "lamplit" / "preferences.json", Preferences(first_run_done=True))


def _bare() -> Program:
    return Program("a bare Qt window", (sys.executable, "-P", str(Path(__file__).parent / "bare_window.py"), "--stay"))


def _ours() -> Iterator[Program]:
    """Yield Lamplit as it is started from the source, and its package or bundle where there is one."""
    yield Program("Lamplit from the source", (str(Path(sys.executable).with_name("lamplit")),))
    for name, program in (
        ("Lamplit, its package", Path("/usr/bin/lamplit")),
        ("Lamplit, its bundle", _BUNDLE / "lamplit" / "lamplit"),
    ):
        if program.is_file():
            yield Program(name, (str(program),))
            return


def _why_absent(package: str) -> str:
    if shutil.which("apt-cache") is None:
        return "not installed here"
    known = subprocess.run(("apt-cache", "show", package), check=False, capture_output=True).returncode == 0
    return f"not installed here (apt-get install {package})" if known else "not in the packages of this system"


def _version(package: str) -> str:
    asked = ("dpkg-query", "--showformat=${Version}", "--show", package)
    if shutil.which(asked[0]) is None:
        return ""
    done = subprocess.run(asked, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.partition("+")[0].partition("-")[0]


@contextmanager
def _bus(folder: Path) -> Iterator[str]:
    """Start a message bus that nobody else is on; yield its address."""
    home = folder / "bus"
    home.mkdir()
    words = ("dbus-daemon", "--session", "--nofork", "--print-address=1")
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    with subprocess.Popen(words, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()
