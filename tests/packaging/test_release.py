"""The release refuses, and names what is missing; nothing that takes long is tried before all else is there."""

from __future__ import annotations

import json
import plistlib
import re
import struct
from datetime import date
from pathlib import Path

import pytest

import smoke_test
from workshop import releasing
from workshop.pack import icons, standing
from workshop.words import Stop

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 12, 1)
ROW = """[[countries]]
country = "GB"
name = "A country"
emergency = "999"
line_name = "A line"
number = "123"
text = ""
hours = ""
cost = ""
languages = []
source = ""
"""


def test_it_refuses_today_and_says_that_no_clinician_has_reviewed_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried: list[tuple[str, ...]] = []
    monkeypatch.setattr(releasing, "_run", lambda words: tried.append(words) or 0)
    assert releasing.release(["0.1.0"]) == 1
    said = capsys.readouterr()
    assert "cannot be released" in said.err
    assert re.search(r"(\d+) of \1 exercises and sets are not reviewed by a clinician", said.out)
    assert "country table" in said.out
    assert "not tried: python3 dev.py torture" in said.out
    assert tried == []


@pytest.mark.parametrize("words", [[], ["0.1"], ["0.1.0", "now"], ["v0.1.0"]])
def test_a_version_has_three_numbers(words: list[str]) -> None:
    with pytest.raises(Stop):
        releasing.release(words)


def test_each_long_step_that_fails_is_named() -> None:
    failing = {"test", "package"}
    assert list(releasing.tried_out(lambda words: int(words[0] in failing), lambda _folder: False)) == [
        "not every test passes. (python3 dev.py test)",
        "a test needs a network, or this system gives no place without one. (python3 dev.py test --apart)",
        "the packages break a rule, or are not the same twice. (python3 dev.py package --twice --measure)",
    ]


def test_pictures_that_have_changed_are_named() -> None:
    assert list(releasing.tried_out(lambda _words: 0, lambda folder: folder.name == "screenshots")) == [
        "pictures in docs/screenshots are not those of this commit; they have been taken anew.",
    ]


def test_the_changelog_needs_a_dated_heading_and_nothing_above_it(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# C\n\n## Unreleased\n\n- new\n\n## 0.0.9 - 2026-01-01\n", encoding="utf-8")
    assert len(list(standing.changelog(file, "0.1.0"))) == 2
    file.write_text("# C\n\n## Unreleased\n\n## 0.1.0 - 2026-12-01\n\n- new\n", encoding="utf-8")
    assert list(standing.changelog(file, "0.1.0")) == []


@pytest.mark.parametrize(
    ("review", "is_missing"),
    [
        ('{ status = "draft, not yet reviewed by a clinician" }', True),
        ('{ status = "reviewed", by = "J. D., clinical psychologist" }', True),
        ('{ status = "not yet reviewed", by = "J. D.", on = "2026-11-30" }', True),
        ('{ status = "reviewed", by = "J. D., clinical psychologist", on = "2026-11-30" }', False),
    ],
)
def test_a_review_has_a_name_and_a_day(tmp_path: Path, review: str, is_missing: bool) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "one.toml").write_text(f"review = {review}\n", encoding="utf-8")
    (tmp_path / "en" / "words.toml").write_text("other = 1\n", encoding="utf-8")
    assert bool(list(standing.reviews(tmp_path))) is is_missing


@pytest.mark.parametrize(
    ("row", "is_missing"),
    [
        ("", True),
        ("verified_on = 2026-10-01", True),
        ('verified_by = "A clinic"\nverified_on = 2026-10-01', False),
        ('verified_by = "A clinic"\nverified_on = 2026-10-01\nexpires_on = 2027-03-01', False),
        ('verified_by = "A clinic"\nverified_on = 2026-10-01\nexpires_on = 2026-11-01', True),
        ('verified_by = "A clinic"\nverified_on = 2026-05-01\nexpires_on = 2027-03-01', True),  # six months at most
        ('verified_by = "A clinic"\nverified_on = "2026-10-01"', True),  # no day: Help would not read the table
    ],
)
def test_a_row_of_the_country_table_is_checked_and_has_not_run_out(tmp_path: Path, row: str, is_missing: bool) -> None:
    file = tmp_path / "countries.toml"
    file.write_text(f"{ROW}{row}\n", encoding="utf-8")
    assert bool(list(standing.countries(file, TODAY))) is is_missing


def test_a_picture_that_is_not_there_and_a_recipe_nobody_ran_are_named(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("![Home](docs/home.png)\n", encoding="utf-8")
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "a.iss").write_text("; NOT YET RUN: so far\n", encoding="utf-8")
    (tmp_path / "packaging" / "b.sh").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    (tmp_path / ".github" / "workflows" / "c.yml").write_text("# Not yet run. Does this.\n", encoding="utf-8")
    assert list(standing.pictures(tmp_path)) == ["README.md shows docs/home.png, which is not there."]
    assert list(standing.recipes(tmp_path)) == [
        ".github/workflows/c.yml has not been run yet.",
        "packaging/a.iss has not been run yet.",
    ]


def test_only_a_package_that_passed_with_these_bytes_on_each_system_is_tried_out(tmp_path: Path) -> None:
    assert list(standing.smoke(tmp_path)) == ["there is no package to try out."]
    deb = tmp_path / "lamplit_0.1.0_amd64.deb"
    deb.write_bytes(b"one")
    untried = f"{deb.name} has not gone through packaging/smoke_test.py on "
    assert list(standing.smoke(tmp_path)) == [f"{untried}Debian 12, Debian 13, Ubuntu 24.04."]
    for system in ("Debian 12", "Ubuntu 24.04"):
        smoke_test.note_down(deb, system)
    assert list(standing.smoke(tmp_path)) == [f"{untried}Debian 13."]
    smoke_test.note_down(deb, "Debian 13")
    assert list(standing.smoke(tmp_path)) == []
    deb.write_bytes(b"two")
    assert list(standing.smoke(tmp_path)) == [f"{untried}Debian 12, Debian 13, Ubuntu 24.04."]
    smoke_test.note_down(deb, "Debian 12")
    assert list(standing.smoke(tmp_path)) == [f"{untried}Debian 13, Ubuntu 24.04."]


def test_recipes_ask_for_what_the_window_uses_and_for_no_network() -> None:
    from app.ui.desktop_locks import _SCREEN_SAVERS
    from app.ui.view_models.take_away_places import _STICKS

    manifest = json.loads((ROOT / "packaging" / "flatpak" / "org.lamplit.Lamplit.json").read_text(encoding="utf-8"))
    asked = manifest["finish-args"]
    assert [each for each in asked if "network" in each or each in {"--filesystem=host", "--filesystem=home"}] == []
    assert "--persist=." in asked, "what is put into the home folder is not lost"
    assert {f"--filesystem={folder.rstrip('/')}" for folder in _STICKS if folder != "/Volumes/"} <= set(asked)
    assert {f"--talk-name={name}" for name in _SCREEN_SAVERS} <= set(asked)
    with (ROOT / "packaging" / "macos" / "entitlements.plist").open("rb") as file:
        entitlements = plistlib.load(file)
    assert entitlements["com.apple.security.app-sandbox"] is True
    assert [name for name in entitlements if "network" in name] == []
    assert entitlements["com.apple.security.device.audio-input"] is True, "one's own voice can be recorded"


def test_icons_for_windows_and_macos_hold_each_picture_whole() -> None:
    pictures = {size: bytes([size % 251]) * size for size in (16, 48, 256)}
    ico = icons.ico(pictures)
    rows = [struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number) for number in range(3)]
    assert [row[0] for row in rows] == [16, 48, 0]
    assert [ico[row[7] : row[7] + row[6]] for row in rows] == list(pictures.values())
    icns = icons.icns(pictures)
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)
    assert pictures[256] in icns
    assert pictures[48] not in icns, "it has no kind of that size"
