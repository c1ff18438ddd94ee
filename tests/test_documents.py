"""The documents say what is so: commands there are, files that exist, rooms by name, nothing about other places."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging"))

from workshop.commands import COMMANDS  # noqa: E402

PLACES = ("*.md", "docs/**/*.md", "exercises/*.md", "resources/guide/*.md")
DOCUMENTS = sorted(path for place in PLACES for path in ROOT.glob(place))
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)[^)]*\)")
DEV_COMMAND = re.compile(r"\bdev\.py(?: ([a-z]+))?(?: ([a-z]+))?")
LEFT_BEHIND = {
    *(".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"),
    *("htmlcov", "build", "dist", ".coverage"),
}
RUN_OF_DOOR = {"check", "timeline", "log", "doctor", "gallery"}

NOT_HERE = {
    # where packages come from differs from machine to machine; a lock file with hashes asks for no address
    "a registry's address": r"https?://\S*/(?:simple|packages)/|--(?:extra-)?index-url[= ]http",
    # a path of one machine is of use on that one alone
    "a machine's path": r"(?<![\w.~$}*-])(?:/(?:home|Users|root|work)/[a-z][\w.-]*|[A-Z]:\\Users\\\w+)",
}


def tracked_texts() -> list[Path]:
    """Return every text file that git keeps, but this one; where there is no git, all but what tools leave behind."""
    names: list[str] = []
    if shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
        names = [name for name in listed.stdout.split("\0") if name]
    files = [ROOT / name for name in names] or [path for path in ROOT.rglob("*") if not LEFT_BEHIND & set(path.parts)]
    return [path for path in files if path != Path(__file__).resolve() and path.is_file() and is_text(path)]


def is_text(path: Path) -> bool:
    """Whether a file holds text, judged by its first bytes."""
    return b"\0" not in path.read_bytes()[:4096]


def strangers(text: str) -> list[str]:
    """Return what of NOT_HERE stands in a text, with its line."""
    return [
        f"{number}: {what}: {found[0]!r}"
        for number, line in enumerate(text.splitlines(), 1)
        for what, pattern in NOT_HERE.items()
        if (found := re.search(pattern, line))
    ]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_link_leads_to_a_file(path: Path) -> None:
    targets = [target for target in LINK.findall(path.read_text(encoding="utf-8")) if "://" not in target]
    assert [target for target in targets if not (path.parent / target).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_command_that_is_named_exists(path: Path) -> None:
    words = {command.word for command in COMMANDS}
    named = DEV_COMMAND.findall(path.read_text(encoding="utf-8"))
    unknown = [first for first, _ in named if first and first not in words | {"lists", "does"}]
    behind_run = [second for first, second in named if first == "run" and second and second not in RUN_OF_DOOR]
    assert unknown + behind_run == []


def test_the_readme_begins_with_the_two_commands_and_a_picture() -> None:
    first_screen = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:16]
    for needed in ("python3 dev.py run", "python3 dev.py test", "docs/screenshots/home.png"):
        assert any(needed in line for line in first_screen), needed


def test_the_readme_can_be_read_in_one_go() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 150


def test_every_command_is_told_of() -> None:
    told = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert [command.word for command in COMMANDS if f"| `dev.py {command.word}" not in told] == []


def test_architecture_names_every_package_and_folder() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    packages = [path.parent.name for path in (ROOT / "app").glob("*/__init__.py")]
    inside_ui = [path.parent.name for path in (ROOT / "app" / "ui").glob("*/__init__.py")]
    modules = [path.name for path in (ROOT / "app").glob("*.py") if path.stem.strip("_") not in {"init", "main"}]

    missing = [name for name in packages if f"`app/{name}`" not in text]
    missing += [name for name in inside_ui if f"`{name}`" not in text]
    missing += [name for name in modules if f"`app/{name}`" not in text]
    assert missing == []


def test_every_dependency_has_a_row_in_architecture() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=; ]", entry)[0] for entry in listed}
    assert [name for name in sorted(names) if f"| {name} |" not in text] == []


def test_the_changelog_has_a_place_for_what_is_new() -> None:
    assert "\n## Unreleased\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_no_text_speaks_of_other_places_or_of_its_writer() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{line}"
        for path in tracked_texts()
        for line in strangers(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "pip install --index-url http" + "://mirror.example/simple x",
        "https://files.mirror.example" + "/packages/x",
        "see /home/" + "somebody/notes.txt",
    ],
)
def test_a_stranger_is_found(line: str) -> None:
    assert strangers(line)


@pytest.mark.parametrize("line", ["~/.local/share/lamplit", "at home/work", "a simple file"])
def test_a_plain_line_is_let_through(line: str) -> None:
    assert strangers(line) == []
