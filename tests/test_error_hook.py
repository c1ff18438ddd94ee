"""An error that nobody took tells its kind and place, and nothing that a person wrote."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.checkin import CheckIn, Rating
from app.core.uid import uid7
from app.paths import find_paths
from app.store.slots import KdfCost
from app.store.vault import Vault

ROOT = Path(__file__).parent.parent
WORDS = "kettle of the person"
AT_MS = 1_700_000_000_000


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, *arguments), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "fault",
    [
        f"raise ValueError({WORDS!r})",
        f"import threading\nthreading.Thread(target=lambda: int({WORDS!r})).start()",
    ],
)
def test_kind_and_place_are_told_and_no_words(fault: str) -> None:
    told = run("-c", f"from app.error_hook import install_error_hook\ninstall_error_hook()\n{fault}").stderr
    assert told.startswith("lamplit: ValueError at ")
    assert len(told.splitlines()) == 1
    assert WORDS not in told


def test_a_thread_that_is_told_to_end_says_nothing() -> None:
    fault = "import sys, threading\nthreading.Thread(target=sys.exit).start()"
    assert run("-c", f"from app.error_hook import install_error_hook\ninstall_error_hook()\n{fault}").stderr == ""


def test_a_command_that_breaks_tells_no_words_of_the_log(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)
    paths.vault.parent.mkdir(parents=True, exist_ok=True)
    log = Vault(paths.vault, cost=KdfCost(8192, 1)).create(None)
    log.save(CheckIn(uid7(AT_MS), AT_MS, 0, before=Rating(3), note="x"))
    log.write(lambda db: db.execute("INSERT INTO meta(k, v) VALUES ('scale_words', ?)", (json.dumps({WORDS: 1}),)))
    log.close()
    out = str(tmp_path / "out.csv")
    done = run("-m", "app", "--home", str(tmp_path), "log", "export", "--format", "csv", "--out", out)
    assert done.returncode != 0
    assert done.stderr
    assert WORDS not in done.stdout + done.stderr
