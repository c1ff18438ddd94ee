"""What a bundle may take: room, time until its window is painted, memory; and what may not be in it."""

import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workshop.words import Stop

MOST_MIB = 180
MOST_START = 1.25
MOST_MEMORY = 1.30
PAIRS = 11
_NEVER = ("network", "qml", "quick", "gtk", "webengine", "multimedia", "libssl", "libcrypto", "qtsql", "sqldrivers")
_PATIENCE_S = 60.0
_FIRST_PAINT = "first-paint "


@dataclass(frozen=True, slots=True)
class Started:
    """One start of a bundle: until its first paint in milliseconds, and the most memory it had in MiB."""

    painted_ms: float
    peak_mib: float


def installed_mib(folder: Path) -> float:
    """Return what the files of a folder take in sum, links not followed."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / (1 << 20)


def strangers(folder: Path) -> list[str]:
    """Return the paths of what no bundle of Lamplit may hold."""
    inside = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return sorted(name for name in inside if any(word in name.lower() for word in _NEVER))


def look(folder: Path) -> list[str]:
    """Return a sentence for each rule that a bundle breaks without being started."""
    broken = [f"the bundle holds {name}." for name in strangers(folder)]
    size = installed_mib(folder)
    if size > MOST_MIB:
        broken.append(f"the bundle takes {size:.0f} MiB; {MOST_MIB} are allowed.")
    return broken


def compare(ours: Path, bare: Path) -> tuple[list[str], list[str]]:
    """Start both bundles in turn, and return what was measured and which rules are broken.

    The ratios are medians of pairs of neighbours in one run; how two bare windows differ tells the noise. It runs in a
    process of its own, because the system counts what a parent held at the moment of a start to the child's memory.

    Raises: Stop: one of them did not start.
    """
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    words = (sys.executable, "-m", "workshop.pack.budgets", str(ours), str(bare))
    done = subprocess.run(words, env=env, check=False, text=True, stdout=subprocess.PIPE)
    if done.returncode != 0:
        raise Stop("the bundles could not be measured.")
    begun, noise, memory, our_ms, our_mib = json.loads(done.stdout)
    told = [
        f"start: {our_ms:.0f} ms, {begun:.2f} x the bare window (most {MOST_START}; noise {noise:.2f})",
        f"memory at the first paint: {our_mib:.0f} MiB, {memory:.2f} x the bare window (most {MOST_MEMORY})",
        f"size: {installed_mib(ours):.0f} MiB (most {MOST_MIB}); the bare window: {installed_mib(bare):.0f} MiB",
    ]
    broken = [f"the start takes {begun:.2f} x that of a bare window."] if begun > MOST_START else []
    broken += [f"memory is {memory:.2f} x that of a bare window."] if memory > MOST_MEMORY else []
    return told, broken


def _measure(ours: Path, bare: Path) -> tuple[float, float, float, float, float]:
    """Return the ratio of starts, that of neighbouring bare windows, that of memory; and our milliseconds and MiB."""
    with _home() as env:
        for program in (bare, ours):
            start(program, env)
        plain, mine = [start(bare, env)], []
        for _ in range(PAIRS):
            mine.append(start(ours, env))
            plain.append(start(bare, env))
    around = [(one.painted_ms + two.painted_ms) / 2 for one, two in itertools.pairwise(plain)]
    middle = statistics.median
    ratio = middle(run.painted_ms / bare_ms for run, bare_ms in zip(mine, around, strict=True))
    noise = middle(one.painted_ms / two.painted_ms for one, two in itertools.pairwise(plain))
    our_mib = middle(run.peak_mib for run in mine)
    memory = our_mib / middle(run.peak_mib for run in plain)
    return ratio, noise, memory, middle(run.painted_ms for run in mine), our_mib


@contextmanager
def _home() -> Iterator[dict[str, str]]:
    """Yield the environment of someone who has been here before, so that the window opens on Home."""
    with tempfile.TemporaryDirectory(prefix="lamplit-measure-") as home:
        settings = Path(home) / "config" / "preferences.json"
        settings.parent.mkdir()
        settings.write_text(json.dumps({"first_run_done": True}), encoding="utf-8")
        yield {
            **os.environ,
            "LAMPLIT_HOME": home,
            "LAMPLIT_BENCH_FIRST_PAINT": "1",
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }


def start(folder: Path, env: dict[str, str]) -> Started:
    """Start the program of a bundle, which is named as its folder, and wait for its end.

    Raises: Stop: it told of no first paint.
    """
    began_s = time.monotonic()
    command = (str(folder / folder.name),)
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        guard = threading.Timer(_PATIENCE_S, process.kill)
        guard.start()
        assert process.stdout is not None
        lines = process.stdout.read().splitlines()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        guard.cancel()
    painted = next((line for line in lines if line.startswith(_FIRST_PAINT)), None)
    if painted is None:
        raise Stop(f"{folder.name} ended with status {process.returncode} and painted nothing.")
    return Started((float(painted.removeprefix(_FIRST_PAINT)) - began_s) * 1000, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    json.dump(_measure(Path(sys.argv[1]), Path(sys.argv[2])), sys.stdout)
