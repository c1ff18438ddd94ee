"""Nothing leaves: no socket that reaches another machine, no network needed, no word typed found outside the log."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
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
GUI = ("tests/ui", "tests/flows")
"""Every test of the window but those that measure time, a folder to each part of the row."""
SHORT_GUI = ("tests/ui/test_log_keeper.py", *SHORT)
_PLANTED = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
_CALL = re.compile(r"(socket|connect|sendto|bind)\((?:\d+, )?\{?(?:sa_family=)?(AF_\w+)")
_IN_SETTINGS = frozenset(
    f"SettingsPage.help.{name}.line" for name in ("clinic_number", "clinic_hours", "person_name", "person_phone")
)
"""Fields that Help shows without a passphrase: SECURITY.md says that they are not encrypted."""
_LIFE_LIMIT_S = 1_200


def _pytest(files: Sequence[str]) -> list[str]:
    # pytest-timeout and xdist are left out: they open sockets of their own
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", *files]


def sockets(share: Share) -> Tried:
    """The window at work, and every call that may open a way out; first one that is planted, which must be seen."""
    if shutil.which("strace") is None:
        raise NotHere("strace is not here; it sees the calls")
    tried = Tried()
    tried.must_be_none("sockets")
    with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as folder:
        trace = Path(folder) / "trace"
        _traced([sys.executable, "-c", _PLANTED], trace)
        if not any(family == "AF_INET" for family, _ in _calls(trace)):
            tried.blame("a socket that was planted was not seen, so this proves nothing")
        done = _traced(_pytest(((SHORT_GUI if share.short else GUI)[share.number], "-m", "not alone")), trace)
        passed = re.search(r"(\d+) passed", done.stdout)
        if done.returncode or passed is None:
            tried.blame(f"the tests under strace: {done.stdout[-300:]}")
        tried.tried = int(passed[1]) if passed else 0
        for family, line in _calls(trace):
            if family in LOCAL:
                name = f"calls of {family}"
                tried.told[name] = tried.told.get(name, 0) + 1
            else:
                tried.must_be_none("sockets", 1)
                tried.blame(line)
    return tried


def _traced(command: Sequence[str], trace: Path) -> subprocess.CompletedProcess[str]:
    """Run a program and all that it starts, and have every call that has to do with a network written down."""
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network", "-o", str(trace)]
    return subprocess.run([*strace, *command], cwd=ROOT, check=False, capture_output=True, text=True, errors="replace")


def _calls(trace: Path) -> Iterator[tuple[str, str]]:
    """Yield the family and the line of each call that names one."""
    if not trace.exists():
        return
    with trace.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            found = _CALL.search(line)
            if found is not None:
                yield found[2], line


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
    from tests.torture.canary_fields import FIELDS, pages

    tried = Tried()
    tried.must_be_none("found")
    every_page = pages()
    for how in ("closes", "dies", "aborts") if not share.short else ("dies",):
        with tempfile.TemporaryDirectory(prefix="lamplit-torture-") as name:
            root = Path(name)
            done = _live(root, how)
            said = [line.split("\t") for line in done.stdout.splitlines()]
            if ["lived"] not in said:
                tried.blame(f"{how}: {done.stderr[-300:]}")
            told = _Told(said)
            tried.tried += len(told.words)
            if not told.kept:
                tried.blame(f"{how}: no word came into the log, so this proves nothing")
            tried.told["notes kept with one"] = tried.told.get("notes kept with one", 0) + told.kept
            for name, missing in (
                ("scenes not reached", told.unreached),
                ("pages never in front", every_page - told.pages),
                ("fields not typed in", (FIELDS | told.fields) - told.typed_in),
                ("fields not in the list", told.fields - FIELDS),
            ):
                tried.must_be_none(name, len(missing))
                if missing:
                    tried.blame(f"{how}: {name}: {'; '.join(sorted(missing))}")
            _look_for(tried, told.words, root, how)
            text = done.stderr + "".join(line for line in done.stdout.splitlines() if not line.startswith("word"))
            tried.must_be_none("found", sum(text.count(word) for word in told.words))
    return tried


class _Told:
    """What the person in the house told, line by line."""

    def __init__(self, said: Sequence[Sequence[str]]) -> None:
        def those(kind: str) -> list[Sequence[str]]:
            return [line for line in said if line[0] == kind]

        self.words = {line[1]: (line[2], line[3]) for line in those("word")}
        self.typed_in = {line[3] for line in those("word")}
        self.fields = {line[1] for line in those("field")}
        self.pages = {line[1] for line in those("page")}
        self.unreached = {f"{line[1]} ({line[2]})" for line in those("unreached")}
        self.kept = sum(int(line[1]) for line in those("kept"))


def _live(root: Path, how: str) -> subprocess.CompletedProcess[str]:
    """Have a person live in a house below root, where everything lies that a program is given to write to."""
    places = {each: root / each for each in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "here")}
    for place in places.values():
        place.mkdir(mode=0o700)
    env = {**os.environ, **{key: str(path) for key, path in places.items() if key != "here"}}
    env |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(root / "cache")}
    return subprocess.run(
        [
            *("sh", "-c", 'ulimit -c unlimited; exec "$@"', "-"),
            *(sys.executable, "-m", "tests.torture.canary_house", str(root / "lamplit"), how),
        ],
        cwd=places["here"],
        env=env,
        check=False,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_LIFE_LIMIT_S,
    )


def _look_for(tried: Tried, words: dict[str, tuple[str, str]], root: Path, how: str) -> None:
    # what the person takes out, in clear, after having been told so
    taken_out = set((root / "lamplit").glob("*/documents"))
    for path in root.rglob("*"):
        if not path.is_file() or not taken_out.isdisjoint(path.parents):
            continue
        data = path.read_bytes()
        for word, (scene, field) in words.items():
            if word.encode() not in data and word.encode("utf-16-le") not in data:
                continue
            if path.name == "preferences.json" and field in _IN_SETTINGS:
                continue
            tried.must_be_none("found", 1)
            tried.blame(f"{how}: the word of {field} in {scene} is in {path.relative_to(root)}")
