"""What must stand in the files before anything is given to people: reviews, checked numbers, a changelog, pictures."""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from app.content.help_table import load_countries
from app.core.errors import EnvironmentFault
from app.core.help_lines import is_checked

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+\.png)\)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NOT_YET_RUN = "not yet run"
SMOKE_RECORD = ".tried.json"
"""Ending of the file that packaging/smoke_test.py leaves beside a package that passed."""
SMOKE_SYSTEMS = ("Debian 12", "Debian 13", "Ubuntu 24.04")


def changelog(file: Path, version: str) -> Iterator[str]:
    """Yield what the changelog lacks: a dated heading of the version, and nothing left over above it."""
    text = file.read_text(encoding="utf-8")
    if not re.search(rf"^## {re.escape(version)} - \d{{4}}-\d{{2}}-\d{{2}}$", text, re.MULTILINE):
        yield f"CHANGELOG.md has no heading '## {version} - YYYY-MM-DD'."
    unreleased = text.partition("\n## Unreleased\n")[2].partition("\n## ")[0]
    if unreleased.strip():
        yield "CHANGELOG.md still has entries under Unreleased."


def reviews(folder: Path) -> Iterator[str]:
    """Yield how many exercises and sets bear no mark of a clinician: who, and on which day."""
    files = [file for file in sorted(folder.rglob("*.toml")) if "review" in _table(file)]
    unmarked = [
        file.relative_to(folder).with_suffix("").as_posix()
        for file in files
        if not _is_reviewed(_table(file)["review"])
    ]
    if unmarked:
        some = ", ".join(unmarked[:4])
        yield f"{len(unmarked)} of {len(files)} exercises and sets are not reviewed by a clinician: {some} ..."


def _is_reviewed(review: object) -> bool:
    if not isinstance(review, dict):
        return False
    on = str(review.get("on", ""))
    return bool(review.get("by")) and bool(_DAY.fullmatch(on)) and "not yet" not in str(review.get("status"))


def countries(file: Path, today: date) -> Iterator[str]:
    """Yield which rows of the country table Help would not show today, by its own rules."""
    try:
        rows = load_countries(file)
    except EnvironmentFault:
        yield "the country table does not fit, so Help would show no row of it."
        return
    stale = [row.country for row in rows if not is_checked(row, today)]
    if stale or not rows:
        yield f"nobody has checked these rows of the country table lately: {', '.join(stale) or 'there is none'}."


def pictures(root: Path) -> Iterator[str]:
    """Yield which pictures the documents show that are not there."""
    for document in sorted((*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("resources/guide/*.md"))):
        for name in _PICTURE.findall(document.read_text(encoding="utf-8")):
            if "://" not in name and not (document.parent / name).is_file():
                yield f"{document.relative_to(root).as_posix()} shows {name}, which is not there."


def recipes(root: Path) -> Iterator[str]:
    """Yield which recipes say of themselves that nobody has run them."""
    for file in sorted((*(root / "packaging").rglob("*"), *(root / ".github").rglob("*"))):
        if file.suffix in {".iss", ".json", ".sh", ".plist", ".yml"} and file.is_file():
            first = "\n".join(file.read_text(encoding="utf-8").splitlines()[:12])
            if NOT_YET_RUN in first.lower():
                yield f"{file.relative_to(root).as_posix()} has not been run yet."


def smoke(dist: Path) -> Iterator[str]:
    """Yield on which systems the package in ``dist``, as it lies there, has not passed packaging/smoke_test.py."""
    debs = sorted(dist.glob("lamplit_*.deb"))
    if not debs:
        yield "there is no package to try out."
    for deb in debs:
        record = deb.with_name(deb.name + SMOKE_RECORD)
        told = json.loads(record.read_text(encoding="utf-8")) if record.is_file() else {}
        same = told.get("sha256") == hashlib.sha256(deb.read_bytes()).hexdigest()
        untried = [system for system in SMOKE_SYSTEMS if not same or system not in told.get("systems", ())]
        if untried:
            yield f"{deb.name} has not gone through packaging/smoke_test.py on {', '.join(untried)}."


def _table(file: Path) -> dict[str, object]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
