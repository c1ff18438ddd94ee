"""From starting Lamplit to its painted Home, against a bare Qt window, in pairs."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from app.core.preferences import Preferences
from app.paths import find_paths
from app.prefs.file import save_preferences
from tests.bench.rows import BenchFault, Row, compared, limited, told
from tests.bench.starting import Start, start

PAIRS = 11
MOST_PAIRS = 33  # on a busy machine
SLOWER_THAN_BARE = 1.30
MORE_MEMORY_MIB = 40.0
# Two bare windows further apart than this mean that the machine was busy, and the run proves nothing either way.
QUIET_FROM, QUIET_TO = 0.90, 1.10

_HERE = Path(__file__).parent
_BARE = str(_HERE / "bare_window.py")
_COUNTING = str(_HERE / "counting_modules.py")


def rows() -> Iterator[Row]:
    """Measure starts as A B A B ... A, A the bare window and B Lamplit; neighbouring As tell the noise."""
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as home:
        save_preferences(
            find_paths(Path(home)).preferences, Preferences(first_run_done=True)
        )  # so that it opens on Home
        env = {**os.environ, "LAMPLIT_HOME": home, "LAMPLIT_BENCH_FIRST_PAINT": "1"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode beside it
        bare = (sys.executable, "-P", _BARE)
        lamplit = (str(Path(sys.executable).with_name("lamplit")),)  # what a person starts
        for warm_up in (bare, lamplit):
            start(warm_up, env)
        plain = [start(bare, env)]
        ours: list[Start] = []
        while len(ours) < PAIRS or (not is_quiet(noise_of(plain)) and len(ours) < MOST_PAIRS):
            ours.append(start(lamplit, env))
            plain.append(start(bare, env))
        yield from compare(plain, ours)
        yield told(
            "modules loaded at first painted Home",
            _modules("app", env),
            "modules",
            reference=_modules(_BARE, env),
        )


def compare(plain: Sequence[Start], ours: Sequence[Start]) -> Iterator[Row]:
    """Yield the rows of interleaved starts: ``ours[i]`` ran between ``plain[i]`` and ``plain[i + 1]``."""
    bare_ms = [run.painted_ms for run in plain]
    our_ms = [run.painted_ms for run in ours]
    noise = noise_of(plain)
    yield compared(
        "bare window again (A/A, the noise)",
        statistics.median(bare_ms[1:]),
        "ms",
        reference=statistics.median(bare_ms[:-1]),
        ratio=noise,
    )
    first_paint = compared(
        "start to first painted Home",
        statistics.median(our_ms),
        "ms",
        reference=statistics.median(bare_ms),
        ratio=_median_ratio(our_ms, _around(bare_ms)),
        limit=SLOWER_THAN_BARE,
    )
    if not is_quiet(noise):
        first_paint = replace(first_paint, name=f"{first_paint.name}: too noisy", ok=None)
    yield first_paint
    bare_cpu_ms, our_cpu_ms = _known(run.cpu_ms for run in plain), _known(run.cpu_ms for run in ours)
    if bare_cpu_ms and our_cpu_ms:
        yield compared(
            "processor time to the same point and out again",
            statistics.median(our_cpu_ms),
            "ms",
            reference=statistics.median(bare_cpu_ms),
            ratio=_median_ratio(our_cpu_ms, _around(bare_cpu_ms)),
        )
    bare_mib, our_mib = _known(run.peak_rss_mib for run in plain), _known(run.peak_rss_mib for run in ours)
    if bare_mib and our_mib:
        yield told(
            "memory at first painted Home", statistics.median(our_mib), "MiB", reference=statistics.median(bare_mib)
        )
        more_mib = statistics.median(our_mib) - statistics.median(bare_mib)
        yield limited("memory more than a bare window", more_mib, "MiB", limit=MORE_MEMORY_MIB)


def noise_of(plain: Sequence[Start]) -> float:
    """Return how the same window compares with itself: the median ratio of neighbours, 1.0 on a quiet machine."""
    taken_ms = [run.painted_ms for run in plain]
    return _median_ratio(taken_ms[1:], taken_ms[:-1])


def is_quiet(noise: float) -> bool:
    """Tell whether a run with this noise proves anything."""
    return QUIET_FROM <= noise <= QUIET_TO


def _around(values: Sequence[float]) -> list[float]:
    """Return the means of neighbours: what the bare window took around each of our starts."""
    return [(left + right) / 2 for left, right in pairwise(values)]


def _median_ratio(values: Sequence[float], references: Sequence[float]) -> float:
    return statistics.median(value / reference for value, reference in zip(values, references, strict=True))


def _known(values: Iterator[float | None]) -> list[float]:
    return [value for value in values if value is not None]


def _modules(program: str, env: Mapping[str, str]) -> int:
    """Return how many modules ``program`` holds when it has painted. Raises: BenchFault: it did not say."""
    done = subprocess.run(
        (sys.executable, _COUNTING, program), env=dict(env), check=False, text=True, stdout=subprocess.PIPE, timeout=60
    )
    counts = [line.removeprefix("modules ") for line in done.stdout.splitlines() if line.startswith("modules ")]
    if not counts:
        raise BenchFault(f"{program} ended with status {done.returncode} and told of no modules")
    return int(counts[-1])
