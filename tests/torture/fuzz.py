"""Files that look for new ways through the doors, by coverage: for an hour before a release.

Needs atheris, which is no part of the development packages: ``pip install atheris`` (it has wheels for Linux).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def fuzz(minutes: float) -> int:
    """Look for so many minutes, all kinds in turn; return 1 when something was found. What was found is printed."""
    if subprocess.run((sys.executable, "-c", "import atheris"), check=False, capture_output=True).returncode:
        print("atheris is not here: pip install atheris. Nothing was tried.", file=sys.stderr)
        return 1
    from tests.hostile.kinds import kinds

    every = [kind for kind in kinds() if kind.name not in {"card as it travels", "sealed as it travels"}]
    each_s = max(5, int(minutes * 60 / len(every)))
    failed = 0
    for kind in every:
        with tempfile.TemporaryDirectory(prefix="lamplit-fuzz-") as folder:
            (Path(folder) / "good").write_bytes(kind.good)
            began_s = time.monotonic()
            done = subprocess.run(
                (sys.executable, "-m", "tests.torture.fuzz", kind.name, str(each_s), folder),
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                check=False,
                text=True,
                errors="replace",
                capture_output=True,
            )
            lines = done.stderr.splitlines()
            runs = next((line for line in reversed(lines) if line.startswith(("Done", "stat::number"))), "")
            print(f"{kind.name:<20} {runs or 'no count'} in {time.monotonic() - began_s:.0f} s", flush=True)
            if done.returncode:
                failed += 1
                print("\n".join(f"    {line}" for line in lines[-25:]), flush=True)
    print(f"\n{len(every) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main(arguments: Sequence[str]) -> None:
    """Fuzz one kind: NAME SECONDS CORPUS."""
    import atheris

    with atheris.instrument_imports(include=["app", "json", "tomllib"]):
        from tests.hostile.kinds import Left, kinds

    name, seconds, corpus = arguments
    kind = next(kind for kind in kinds() if kind.name == name)

    def once(data: bytes) -> None:
        try:
            kind.read(data if kind.wrap is None else kind.wrap(data))
        except Left:
            return

    atheris.Setup(
        [sys.argv[0], f"-max_total_time={seconds}", "-max_len=20000", "-rss_limit_mb=2048", "-timeout=10", corpus], once
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
