"""Nothing leaves: no socket that reaches another machine, no network needed, no word typed found outside the log."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.torture.rows import NotHere, Share, Tried

ROOT = Path(__file__).resolve().parents[2]
LOCAL = frozenset({"AF_UNIX", "AF_LOCAL", "AF_NETLINK"})
"""The screen, the desktop's bus and the sound server of this computer; and asking the kernel about itself."""
SHORT = ("tests/flows/test_patient.py",)
LONG = (
    *("tests/flows/test_patient.py", "tests/flows/test_take_away.py", "tests/flows/test_check_in_flow.py"),
    *("tests/flows/test_look_back.py", "tests/flows/test_lock_and_loss.py", "tests/flows/test_real_keyboard.py"),
)
_CALL = re.compile(r"(socket|connect|sendto|bind)\((?:\d+, )?\{?(?:sa_family=)?(AF_\w+)")
_IN_SETTINGS = ("clinic", "number", "hours", "name", "phone", "who", "person")
"""Fields of Settings that Help shows without a passphrase: README says that they are not encrypted."""


def _pytest(files: Sequence[str]) -> list[str]:
    # pytest-timeout and xdist are left out: they open sockets of their own
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *files]


def sockets(share: Share) -> Tried:
    """The house at work, and every call that may open a way out."""
    if shutil.which("strace") is None:
        raise NotHere("strace is not here; it sees the calls")
    tried = Tried()
    tried.must_be_none("sockets")
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as folder:
        trace = Path(folder) / "trace"
        command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)]
        done = subprocess.run(
            [*command, *_pytest(SHORT if share.short else LONG)], cwd=ROOT, check=False, capture_output=True, text=True
        )
        passed = re.search(r"(\d+) passed", done.stdout)
        if done.returncode or passed is None:
            tried.blame(f"the tests under strace: {done.stdout[-300:]}")
        tried.tried = int(passed[1]) if passed else 0
        seen: dict[str, int] = {}
        for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
            found = _CALL.search(line)
            if found is None:
                continue
            seen[found[2]] = seen.get(found[2], 0) + 1
            if found[2] not in LOCAL:
                tried.must_be_none("sockets", 1)
                tried.blame(line)
        tried.told |= {f"calls of {family}": float(count) for family, count in seen.items() if family in LOCAL}
    return tried


def without_network(share: Share) -> Tried:
    """The same in a name space that has no network at all, not even the loop."""
    tried = Tried()
    done = subprocess.run(
        _pytest(SHORT if share.short else LONG), cwd=ROOT, check=False, capture_output=True, text=True
    )
    passed = re.search(r"(\d+) passed", done.stdout)
    tried.tried = int(passed[1]) if passed else 0
    if done.returncode:
        tried.blame(f"the tests without network: {done.stdout[-300:]}")
    return tried


def canaries(share: Share) -> Tried:
    """A word of its own in every field of the house, then a look for all of them in all that was written."""
    tried = Tried()
    tried.must_be_none("found")
    tried.must_be_none("scenes not reached")
    for how in ("closes", "dies", "aborts") if not share.short else ("dies",):
        with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
            root = Path(name)
            places = {each: root / each for each in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "here")}
            for place in places.values():
                place.mkdir(mode=0o700)
            lamplit = root / "lamplit"
            env = {**os.environ, **{key: str(path) for key, path in places.items() if key != "here"}}
            env |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(root / "cache")}
            done = subprocess.run(
                [
                    *("sh", "-c", 'ulimit -c unlimited; exec "$@"', "-"),
                    *(sys.executable, "-m", "tests.torture.canary_house", str(lamplit), how),
                ],
                cwd=places["here"],
                env=env,
                check=False,
                capture_output=True,
                text=True,
            )
            said = [line.split() for line in done.stdout.splitlines()]
            if ["lived"] not in said:
                tried.blame(f"{how}: {done.stderr[-300:]}")
            words = {line[1]: (line[2], line[3]) for line in said if line[0] == "word"}
            tried.tried += len(words)
            kept = sum(int(line[1]) for line in said if line[0] == "kept")
            if not kept:
                tried.blame(f"{how}: no word came into the log, so this proves nothing")
            tried.told["notes kept with one"] = tried.told.get("notes kept with one", 0) + kept
            for line in said:
                if line[0] == "unreached":
                    tried.must_be_none("scenes not reached", 1)
                    tried.blame(f"{how}: {line[1]} was not reached")
            _look_for(tried, words, root, lamplit, how)
            text = done.stderr + "".join(line for line in done.stdout.splitlines() if not line.startswith("word"))
            tried.must_be_none("found", sum(text.count(word) for word in words))
    return tried


def _look_for(tried: Tried, words: dict[str, tuple[str, str]], root: Path, lamplit: Path, how: str) -> None:
    documents = lamplit / "documents"  # what the person takes out, in clear, after having been told so
    for path in root.rglob("*"):
        if not path.is_file() or path.is_relative_to(documents):
            continue
        data = path.read_bytes()
        for word, (scene, field) in words.items():
            if word.encode() not in data and word.encode("utf-16-le") not in data:
                continue
            if path.name == "preferences.json" and any(part in field.lower() for part in _IN_SETTINGS):
                continue
            tried.must_be_none("found", 1)
            tried.blame(f"{how}: the word of {field} in {scene} is in {path.relative_to(root)}")
