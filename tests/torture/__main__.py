"""``python -m tests.torture``: try everything, print a line a row; 1 when something is lost, damaged, let in, sent."""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from tests.torture.rows import NotHere, Share, Tried, closing_line, from_json, heading_line, row_line, to_json
from tests.torture.table import ROWS, Row

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 2
PART_LIMIT_S = 3_600
_PART = "--part"


def main(arguments: Sequence[str]) -> int:
    """Run what the command line asks for and return the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py torture", description="Try everything that may happen to a log.")
    parser.add_argument("--short", action="store_true", help="a minute, for every change; without it some half hour")
    parser.add_argument("--only", action="append", metavar="WORD", help="rows with this word in them; may be repeated")
    parser.add_argument("--fuzz", type=float, metavar="MINUTES", help="look for files that harm, by coverage (atheris)")
    parser.add_argument(_PART, nargs=2, metavar=("ROW", "NUMBER"), help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.part:
        return try_part(ROWS[int(chosen.part[0])], int(chosen.part[1]), short=chosen.short)
    if chosen.fuzz is not None:
        from tests.torture.fuzz import fuzz

        return fuzz(chosen.fuzz)
    wanted = [row for row in ROWS if not chosen.only or any(word in row.fault for word in chosen.only)]
    if not wanted:
        parser.error("no row has such a word")
    return try_all(wanted, short=chosen.short)


def try_all(rows: Sequence[Row], *, short: bool) -> int:
    """Try the rows, two parts at a time, and print each as soon as it and those before it are done."""
    began_s = time.monotonic()
    print(heading_line(), flush=True)
    every: list[Tried] = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        parts = [[pool.submit(_in_a_process, row, number, short) for number in range(row.parts)] for row in rows]
        for row, waiting in zip(rows, parts, strict=True):
            tried, took_s = _added(waiting)
            every.append(tried)
            print(row_line(row.fault, tried, took_s), flush=True)
            for wrong in tried.wrong[:6]:
                print(f"    {wrong}", flush=True)
    print(f"\n{closing_line(every, time.monotonic() - began_s)}", flush=True)
    return 0 if all(tried.passed or tried.skipped for tried in every) else 1


def _added(waiting: Sequence[Future[tuple[Tried, float]]]) -> tuple[Tried, float]:
    total, longest_s = Tried(), 0.0
    for part in waiting:
        tried, took_s = part.result()
        total.add(tried)
        longest_s = max(longest_s, took_s)
    return total, longest_s


def _in_a_process(row: Row, number: int, short: bool) -> tuple[Tried, float]:
    """Try a part in a process of its own, which may mount, be killed and be limited."""
    began_s = time.monotonic()
    if not can_begin(row):
        return Tried(skipped=f"this system gives no place for it ({' '.join(row.inside)})"), 0.0
    command = [sys.executable, "-m", "tests.torture", _PART, str(ROWS.index(row)), str(number)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [*row.inside, *command, *(["--short"] if short else [])],
        cwd=ROOT,
        env=env,
        check=False,
        text=True,
        errors="replace",
        capture_output=True,
        timeout=PART_LIMIT_S,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        wrong = [line for line in done.stderr.splitlines() if "ERROR CORE" not in line]
        return Tried(wrong=[f"ended with {done.returncode}: {' '.join(wrong[-3:])[:400]}"]), time.monotonic() - began_s
    return from_json(lines[-1]), time.monotonic() - began_s


def can_begin(row: Row) -> bool:
    """Tell whether what a row is started by can be had here; a system within another one may refuse it."""
    if not row.inside:
        return True
    if shutil.which(row.inside[0]) is None:
        return False
    return subprocess.run([*row.inside, "true"], check=False, capture_output=True).returncode == 0


def try_part(row: Row, number: int, *, short: bool) -> int:
    """Try one part in this process and print what came of it as JSON."""
    module, _, function = row.how.partition(":")
    work: Callable[[Share], Tried] = getattr(importlib.import_module(f"tests.torture.{module}"), function)
    count = row.short if short else row.full
    try:
        tried = work(Share(-(-count // row.parts), number, short))
    except NotHere as missing:
        tried = Tried(skipped=str(missing))
    print(to_json(tried), flush=True)
    sys.stdout.flush()
    os._exit(0) if threading.active_count() > 1 else None
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
