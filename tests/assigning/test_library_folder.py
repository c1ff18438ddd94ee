"""A library of sets in a folder: signed, and each file that isn't sound named."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.assigning.library_folder import (
    CHANGED,
    EXTRA,
    MANIFEST,
    MISSING,
    SIGNATURE,
    LibraryRead,
    read_library,
    write_library,
)
from app.core.errors import EnvironmentFault
from app.exchange import refusals
from app.exchange.identity import Identity
from tests.exchange.homes import KNOWN, OWN_EXERCISE, WORDS, assignment

ME = Identity.random()
SET = assignment().exercise_set


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with one exercise and one set."""
    folder = tmp_path / "library"
    write_library(folder, "Evenings", "Room 12", (OWN_EXERCISE, SET), ME)
    return folder


def read(folder: Path) -> LibraryRead:
    return read_library(folder, WORDS, KNOWN)


def resign(folder: Path, **changes: object) -> None:
    table = json.loads((folder / MANIFEST).read_bytes()) | changes
    manifest = json.dumps(table).encode()
    (folder / MANIFEST).write_bytes(manifest)
    (folder / SIGNATURE).write_bytes(ME.sign(b"lamplit library 1\0" + manifest).hex().encode())


def test_it_comes_back_whole_and_readable(folder: Path) -> None:
    assert read(folder) == LibraryRead("Evenings", "Room 12", ME.sign_pk, (OWN_EXERCISE,), (SET,), ())
    assert OWN_EXERCISE.ending in (folder / "exercise-see-three-here.toml").read_text(encoding="utf-8")
    with pytest.raises(EnvironmentFault):
        write_library(folder, "Evenings", "Room 12", (), ME)
    with pytest.raises(ValueError, match="characters"):
        write_library(folder, "", "Room 12", (), ME)


def test_what_was_changed_is_missing_or_was_added_is_named(folder: Path) -> None:
    path = folder / "exercise-see-three-here.toml"
    path.write_bytes(path.read_bytes() + b"\n")
    (folder / "exercise-more.toml").write_bytes(b"kind = 'exercise'")
    (folder / "set-for-the-evening.toml").unlink()
    found = read(folder)
    assert (found.exercises, found.sets) == ((), ())
    assert found.left == (
        ("exercise-more.toml", EXTRA),
        ("exercise-see-three-here.toml", CHANGED),
        ("set-for-the-evening.toml", MISSING),
    )


def test_a_link_in_the_place_of_a_file_is_not_followed(folder: Path, tmp_path: Path) -> None:
    path = folder / "exercise-see-three-here.toml"
    path.replace(tmp_path / "elsewhere")
    try:
        path.symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("no links here")
    if hasattr(os, "O_NOFOLLOW"):
        assert ("exercise-see-three-here.toml", MISSING) in read(folder).left


def test_a_law_that_is_broken_leaves_one_file_out(tmp_path: Path) -> None:
    step = replace(OWN_EXERCISE.steps[0], line="Well done, you did great.")
    bad = replace(OWN_EXERCISE, steps=(step, *OWN_EXERCISE.steps[1:]))
    good = replace(SET, id="alone", items=SET.items[1:])
    write_library(tmp_path / "library", "Evenings", "Room 12", (bad, SET, good), ME)
    found = read(tmp_path / "library")
    assert (found.exercises, found.sets) == ((), (good,))
    assert [name for name, _ in found.left] == ["exercise-see-three-here.toml", "set-for-the-evening.toml"]


def test_the_list_itself_is_signed(folder: Path) -> None:
    whole = (folder / MANIFEST).read_bytes()
    (folder / MANIFEST).write_bytes(whole.replace(b"Room 12", b"Room 13"))
    with pytest.raises(refusals.NotSignedBySender):
        read(folder)
    (folder / MANIFEST).write_bytes(whole)
    for signature in (b"", b"zz", b"00" * 64, "é".encode()):
        (folder / SIGNATURE).write_bytes(signature)
        with pytest.raises(refusals.Refused):
            read(folder)
    (folder / SIGNATURE).unlink()
    with pytest.raises(refusals.NotOurs):
        read(folder)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"form": 2}, refusals.MadeByNewer),
        ({"form": True}, refusals.BadForm),
        ({"more": 1}, refusals.BadForm),
        ({"title": "turned \u202e round"}, refusals.BadForm),
        ({"by": ""}, refusals.BadForm),
        ({"sign_pk": "zz"}, refusals.BadForm),
        ({"sign_pk": "00"}, refusals.NotSignedBySender),
        ({"files": []}, refusals.BadForm),
        ({"files": {"../../home.toml": "00"}}, refusals.BadForm),
        ({"files": {"set-a.toml": 5}}, refusals.BadForm),
    ],
)
def test_a_list_of_another_form_is_refused(
    folder: Path, changes: dict[str, object], refusal: type[refusals.Refused]
) -> None:
    resign(folder, **changes)
    with pytest.raises(refusal):
        read(folder)


def test_no_list_at_all(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(refusals.NotOurs):
        read(tmp_path / "nowhere")
    (folder / MANIFEST).write_bytes(b"[" * 50)
    with pytest.raises(refusals.BadForm):
        read(folder)
