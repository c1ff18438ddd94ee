"""The builders' door, as far as it can be shown without a registry: needs, stamp, lock files, counting, commands."""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

from workshop import apt, environment, needs, prepare, stamp, tally, testing  # noqa: E402
from workshop.layout import DEV_LOCK, interpreter  # noqa: E402
from workshop.needs import Kind, Need  # noqa: E402
from workshop.prepare import Purpose  # noqa: E402
from workshop.stamp import Stamp  # noqa: E402
from workshop.words import Stop  # noqa: E402

LOCKS = ("dev.txt", "package.txt")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="system packages are looked at on Linux only")


def requirements(lock: str) -> list[tuple[str, list[str]]]:
    """Return each requirement line of a lock file with the hashes under it."""
    found: list[tuple[str, list[str]]] = []
    for line in (ROOT / "packaging" / "lock" / lock).read_text(encoding="utf-8").splitlines():
        if line.startswith("    --hash="):
            found[-1][1].append(line.strip(" \\"))
        elif line and not line.startswith("#"):
            found.append((line.rstrip(" \\"), []))
    return found


# What the system lacks


@linux_only
def test_a_library_that_does_not_load_is_missing_and_names_its_package() -> None:
    absent = Need("libnowhere-to-be-found.so.7", "libnowhere7", Kind.QT)
    present = Need("libc.so.6", "libc6", Kind.QT)

    missing = needs.missing_libraries((present, absent))

    assert missing == (absent,)
    assert "libnowhere7" in apt.command_for(missing)


def test_a_program_that_is_not_on_the_path_is_missing() -> None:
    absent = Need("no-such-program-7", "nothing", Kind.TESTING, is_program=True)
    present = Need(Path(sys.executable).name, "python3", Kind.TESTING, is_program=True)
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", path)
        assert needs.missing_programs((present, absent)) == (absent,)


def test_a_package_that_was_renamed_is_asked_for_by_the_name_apt_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = "Package: libglib2.0-0t64\\nVersion: 2\\n\\nPackage: libgl1\\n"
    stand_in = tmp_path / "apt-cache"
    stand_in.write_text(f"#!/bin/sh\nprintf '{known}'\n", encoding="utf-8")
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    assert apt.known_names(("libglib2.0-0", "libgl1", "unheard-of")) == ("libglib2.0-0t64", "libgl1", "unheard-of")


def test_missing_speech_never_stops_anything_and_missing_qt_always_does(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_before_an_x_screen(monkeypatch)
    for purpose in Purpose:
        assert Kind.SPEECH not in prepare.indispensable(purpose)
        assert Kind.QT in prepare.indispensable(purpose)
    assert Kind.SCREEN in prepare.indispensable(Purpose.RUN)
    assert Kind.SCREEN not in prepare.indispensable(Purpose.TEST)


def stand_before_an_x_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)


# The note that saves the second run its work


@pytest.fixture
def now(tmp_path: Path) -> Stamp:
    lock, project = tmp_path / "lock.txt", tmp_path / "pyproject.toml"
    lock.write_text("one==1\n", encoding="utf-8")
    project.write_text('[project]\nname = "one"\n', encoding="utf-8")
    return stamp.stamp_of_now(lock, project)


def test_a_stamp_comes_back_as_it_was_written(now: Stamp, tmp_path: Path) -> None:
    written = replace(now, missing=("libespeak-ng.so.1",), looked_for_programs=True)
    stamp.write_stamp(written, tmp_path / "stamp.json")
    assert stamp.read_stamp(tmp_path / "stamp.json") == written


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"lock_sha256": 1}', "\udcff"])
def test_a_damaged_stamp_is_no_stamp(text: str, tmp_path: Path) -> None:
    file = tmp_path / "stamp.json"
    file.write_bytes(text.encode(errors="surrogateescape"))
    assert stamp.read_stamp(file) is None


def test_a_new_lock_or_dependency_undoes_the_stamp_and_a_new_lint_rule_does_not(now: Stamp, tmp_path: Path) -> None:
    lock, project = tmp_path / "lock.txt", tmp_path / "pyproject.toml"

    project.write_text('[project]\nname = "one"\n[tool.ruff]\nline-length = 9\n', encoding="utf-8")
    assert now.is_same_environment(stamp.stamp_of_now(lock, project))

    project.write_text('[project]\nname = "one"\ndependencies = ["two"]\n', encoding="utf-8")
    assert not now.is_same_environment(stamp.stamp_of_now(lock, project))

    project.write_text('[project]\nname = "one"\n', encoding="utf-8")
    lock.write_text("one==2\n", encoding="utf-8")
    assert not now.is_same_environment(stamp.stamp_of_now(lock, project))


@pytest.fixture
def made_venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the set-up believe in an environment whose interpreter is there."""
    python = interpreter(tmp_path / "venv")
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setattr(prepare, "VENV", tmp_path / "venv")
    return tmp_path / "venv"


def test_a_set_up_for_running_does_not_do_for_testing(now: Stamp, made_venv: Path) -> None:
    assert prepare.still_stands(now, now, Purpose.RUN)
    assert not prepare.still_stands(now, now, Purpose.TEST)
    assert prepare.still_stands(replace(now, looked_for_programs=True), now, Purpose.TEST)


def test_without_the_window_libraries_the_set_up_is_asked_again_and_without_speech_it_is_not(
    now: Stamp, made_venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_before_an_x_screen(monkeypatch)
    assert prepare.still_stands(replace(now, missing=("libespeak-ng.so.1",)), now, Purpose.RUN)
    assert not prepare.still_stands(replace(now, missing=("libxcb-cursor.so.0",)), now, Purpose.RUN)


def test_setup_itself_always_looks_and_a_lost_environment_is_made_again(now: Stamp, made_venv: Path) -> None:
    assert not prepare.still_stands(now, now, Purpose.SETUP)
    interpreter(made_venv).unlink()
    assert not prepare.still_stands(now, now, Purpose.RUN)


def test_a_set_up_that_still_stands_costs_under_a_second_and_says_nothing() -> None:
    if not prepare.still_stands(stamp.read_stamp(), stamp.stamp_of_now(), Purpose.RUN):
        pytest.skip("this folder was not set up with dev.py setup by this Python")
    code = "from workshop import prepare; prepare.prepare(prepare.Purpose.RUN)"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    took_s = []
    for _ in range(3):
        before = os.times()
        done = subprocess.run(
            (sys.executable, "-c", code), cwd=ROOT, env=env, check=True, capture_output=True, text=True
        )
        after = os.times()  # its own work, whatever else the machine does
        took_s.append(sum(after[2:4]) - sum(before[2:4]))
        assert done.stdout + done.stderr == ""
    assert min(took_s) < 1.0


# The lock files


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_registry_and_no_folder(lock: str) -> None:
    text = (ROOT / "packaging" / "lock" / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted|file:|@ ", text)
    assert not re.search(r"(^|\s)/\w+/", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_one_version_and_hashes(lock: str) -> None:
    found = requirements(lock)
    assert found
    for requirement, hashes in found:
        assert re.match(r"[a-z0-9-]+==[0-9][^ ]*( ; .+)?$", requirement), requirement
        assert hashes, f"{requirement} has no hash"
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", given) for given in hashes), requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_keeps_qt_6_12_away_from_python_3_11(lock: str) -> None:
    """6.12 loses references to None there until the interpreter aborts (PYSIDE-3474)."""
    qt = [text for text, _ in requirements(lock) if text.startswith(("pyside6-essentials==", "shiboken6=="))]
    assert qt
    for text in qt:
        pin, _, marker = text.partition(" ; ")
        if not pin.partition("==")[2].startswith("6.11."):
            assert marker == "python_full_version >= '3.12'", text


def names_of(texts: Iterable[str]) -> set[str]:
    """Return the names of requirements as lock files spell them."""
    return {re.split(r"[^A-Za-z0-9.-]", text)[0].replace(".", "-").lower() for text in texts}


def test_each_lock_holds_every_dependency_of_the_app_and_of_its_own_group() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for lock in LOCKS:
        asked = [*project["project"]["dependencies"], *project["dependency-groups"][lock.removesuffix(".txt")]]
        assert names_of(asked) <= names_of(text for text, _ in requirements(lock)), "run python3 dev.py lock"


def test_what_is_packed_is_what_was_tested() -> None:
    tested, packed = ({text.partition(" ; ")[0] for text, _ in requirements(lock)} for lock in LOCKS)
    both = names_of(tested) & names_of(packed)
    assert {text for text in packed if names_of([text]) <= both} <= tested


def test_macos_gets_only_the_two_bridges_its_voice_imports() -> None:
    bridges = {text.partition("==")[0] for text, _ in requirements("package.txt") if text.startswith("pyobjc")}
    assert bridges == {"pyobjc-core", "pyobjc-framework-cocoa"}


def test_a_wish_to_install_into_ones_home_does_not_reach_pip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    pip = (sys.executable, "-c", "import os; raise SystemExit(int(os.environ['PIP_USER']))")
    environment.install(pip, DEV_LOCK)
    with pytest.raises(Stop, match="no pip"):
        environment.install((sys.executable, "-c", "raise SystemExit('no pip')"), DEV_LOCK)


# Counting and the door itself


def test_the_closing_line_counts_tests_and_names_failed_checks(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        '<testsuites><testsuite tests="9" failures="1" errors="1" skipped="2"/></testsuites>', encoding="utf-8"
    )
    count = tally.Tally()
    count.add(tally.read_report(report))
    count.note_check("ruff check", passed=True)
    count.note_check("mypy", passed=False)

    assert count.closing_line(3.2) == "5 passed, 3 failed, 2 skipped in 3 s (among them: mypy)"


def test_a_run_that_left_no_report_passes_nothing(tmp_path: Path) -> None:
    count = tally.Tally()
    count.add(tally.read_report(tmp_path / "never-written.xml"))
    assert count.failures() > 0


def test_tests_run_without_the_persons_own_lamplit_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAMPLIT_HOME", "somewhere")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    env = testing.environment_for_tests()
    assert "LAMPLIT_HOME" not in env
    assert env["QT_QPA_PLATFORM"] == "offscreen"


@linux_only
def test_apart_means_where_nobody_can_be_reached_not_even_oneself() -> None:
    probe = (
        "import socket\nwith socket.socket() as one, socket.socket() as other:\n"
        "    one.bind(('127.0.0.1', 0))\n    one.listen()\n    other.connect(one.getsockname())\n"
    )
    try:
        inside = testing.without_network()
    except Stop as reason:
        pytest.skip(str(reason))

    done = [
        subprocess.run((*before, sys.executable, "-c", probe), check=False, capture_output=True, text=True)
        for before in (inside, ())
    ]

    assert "Network is unreachable" in done[0].stderr
    assert done[1].returncode == 0 or "Network is unreachable" in done[1].stderr  # this test may run apart itself


def test_an_unknown_command_lists_the_known_ones_and_exits_2() -> None:
    done = subprocess.run(
        (sys.executable, "dev.py", "frobnicate"), cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 2
    for word in ("setup", "run", "test", "torture", "bench", "lock"):
        assert f"\n  {word} " in done.stderr


def test_an_old_python_is_told_so_in_one_sentence() -> None:
    pretend = (
        "import sys, runpy; sys.version_info = (3, 8, 10, 'final', 0); sys.argv = ['dev.py'];"
        "runpy.run_path('dev.py', run_name='__main__')"
    )
    done = subprocess.run((sys.executable, "-c", pretend), cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == "dev.py: Lamplit needs Python 3.11 or newer, and this is Python 3.8.10.\n"


def test_qt_is_absent_where_it_is_kept_out(tmp_path: Path) -> None:
    probe = tmp_path / "test_probe.py"
    probe.write_text(
        "import pytest\n\ndef test_absent():\n    with pytest.raises(ImportError, match='kept out'):\n"
        "        import PySide6\n",
        encoding="utf-8",
    )
    command = (sys.executable, "-m", "pytest", *testing.NO_QT, "-q", "-c", "pyproject.toml", str(probe))
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_bench_rows_keep_their_limits_and_their_json(tmp_path: Path) -> None:
    from tests.bench.rows import compared, limited, told, write_json

    rows = [
        compared("slow", 14.0, "ms", reference=10.0, limit=1.3),
        limited("small", 3.0, "MiB", limit=40.0),
        told("only read", 5.0, "modules"),
    ]
    assert [row.ok for row in rows] == [False, True, None]

    write_json(tmp_path / "rows.json", [("group", rows)])
    kept = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))["rows"]
    assert kept[0] == {
        "group": "group",
        "name": "slow",
        "value": 14.0,
        "unit": "ms",
        "reference": 10.0,
        "ratio": 1.4,
        "limit": 1.3,
        "ok": False,
    }
