"""``python -m tests.bench``: run the groups, print the table, keep the rows; 1 when a limit is not kept."""

import argparse
import importlib
import json
import pkgutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests import bench
from tests.bench import report
from tests.bench.rows import BenchFault, Row, heading_line, row_line, write_json

PREFIX = "group_"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "BENCHMARKS.md"


def group_names() -> tuple[str, ...]:
    """Return the names of all groups in this folder, without their prefix."""
    found = (module.name for module in pkgutil.iter_modules(bench.__path__))
    return tuple(sorted(name.removeprefix(PREFIX) for name in found if name.startswith(PREFIX)))


def rows_of(group: str) -> Iterator[Row]:
    """Import ``group`` and measure. Raises: BenchFault: it cannot be measured here."""
    measure: Callable[[], Iterator[Row]] = importlib.import_module(f"tests.bench.{PREFIX}{group}").rows
    yield from measure()


def main(arguments: Sequence[str]) -> int:
    """Run what the command line asks for and return the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure against plain references in one run.")
    parser.add_argument("--only", action="append", choices=group_names(), metavar="GROUP", help="may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep the rows here")
    parser.add_argument("--report", action="store_true", help=f"write {PAGE.name} with plots from this run")
    parser.add_argument("--from", type=Path, dest="kept", metavar="FILE", help="with --report: from rows kept before")
    parser.add_argument("--no-heading", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.kept:
        return write_page(chosen.kept)
    if chosen.report:
        with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
            file = chosen.json or Path(folder) / "rows.json"
            return run(chosen, file) | write_page(file)
    return run(chosen, chosen.json)


def write_page(file: Path) -> int:
    """Write the page from rows that were kept in ``file``; return 0."""
    for written in report.write(json.loads(file.read_text(encoding="utf-8")), PAGE):
        print(written.relative_to(PAGE.parents[1]).as_posix())
    return 0


def run(chosen: argparse.Namespace, file: Path | None) -> int:
    """Measure what is chosen, keep its rows in ``file``, and return the exit status."""
    if not chosen.no_heading:
        print(heading_line(), flush=True)
    names = chosen.only or group_names()
    if len(names) == 1:
        return measure(names[0], file)
    return measure_apart(names, file)


def measure(group: str, file: Path | None) -> int:
    """Measure one group in this process; keep its rows in ``file``. Returns the exit status."""
    print(f"[{group}]", flush=True)
    rows: list[Row] = []
    kept = True
    try:
        for row in rows_of(group):
            rows.append(row)
            print(row_line(row), flush=True)
            kept = kept and row.ok is not False
    except BenchFault as fault:
        print(f"{group}: {fault}", file=sys.stderr, flush=True)
        kept = False
    if file:
        write_json(file, [(group, rows)])
    return 0 if kept else 1


def measure_apart(groups: Sequence[str], file: Path | None) -> int:
    """Measure each group in a process of its own.

    A process that has run one group is large, and whatever the next group starts would be charged with its size.
    """
    kept: dict[str, object] = {}
    rows: list[object] = []
    status = 0
    with tempfile.TemporaryDirectory(prefix="lamplit-bench-") as folder:
        for group in groups:
            part = Path(folder) / f"{group}.json"
            command = [sys.executable, "-m", "tests.bench", "--only", group, "--json", str(part), "--no-heading"]
            status |= subprocess.run(command, check=False).returncode
            if part.is_file():
                kept = json.loads(part.read_text(encoding="utf-8"))
                rows += kept.pop("rows")  # type: ignore[arg-type]
    if file:
        file.write_text(json.dumps({**kept, "rows": rows}, indent=1) + "\n", encoding="utf-8")
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
