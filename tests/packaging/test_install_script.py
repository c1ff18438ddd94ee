"""The script that installs for one person: in, in again, out; what the person entered stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux" or shutil.which("sh") is None, reason="the script is for Linux")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    folder = tmp_path / "unpacked here"
    (folder / "lamplit").mkdir(parents=True)
    program = folder / "lamplit" / "lamplit"
    program.write_text("#!/bin/sh\necho lamplit 9\n", encoding="utf-8")
    program.chmod(0o755)
    (folder / "share" / "applications").mkdir(parents=True)
    shutil.copy(ROOT / "packaging" / "linux" / "lamplit.desktop", folder / "share" / "applications")
    shutil.copy(ROOT / "packaging" / "linux" / "install.sh", folder)
    return folder


def run(unpacked: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {"HOME": str(home), "PATH": os.environ["PATH"]}
    script = ("sh", str(unpacked / "install.sh"), *words)
    return subprocess.run(script, env=env, check=False, text=True, capture_output=True)


@pytest.mark.parametrize("from_where_it_is", [False, True])
def test_installed_twice_and_removed_it_leaves_what_was_entered(
    unpacked: Path, tmp_path: Path, from_where_it_is: bool
) -> None:
    home = tmp_path / "home"
    entered = home / ".local" / "share" / "lamplit" / "vault" / "data.db"
    entered.parent.mkdir(parents=True)
    entered.write_bytes(b"log")
    other = home / ".local" / "share" / "applications" / "other.desktop"
    other.parent.mkdir()
    other.write_text("not ours", encoding="utf-8")

    for _ in range(2):
        done = run(unpacked, home)
        assert done.returncode == 0, done.stderr
    command = home / ".local" / "bin" / "lamplit"
    assert subprocess.run((command,), check=True, capture_output=True).stdout == b"lamplit 9\n"
    menu = home / ".local" / "share" / "applications" / "lamplit.desktop"
    assert f'Exec="{command}"' in menu.read_text(encoding="utf-8")

    installed = home / ".local" / "lib" / "lamplit"
    if from_where_it_is:
        shutil.rmtree(unpacked)
        assert run(installed, home).returncode == 2
        assert command.exists(), "it takes nothing away unasked"
    assert run(installed if from_where_it_is else unpacked, home, "--remove").returncode == 0
    left = sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir())
    assert [name for name in left if "mimeinfo" not in name] == [
        ".local/share/applications/other.desktop",
        ".local/share/lamplit/vault/data.db",
    ]


def test_a_word_it_does_not_know_changes_nothing(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    assert run(unpacked, home, "--purge").returncode == 2
    assert list(home.iterdir()) == []
