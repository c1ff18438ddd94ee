"""A file is written whole or not at all, for the person alone, and never over another one unasked."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.errors import BugError
from app.takeaway import files
from app.takeaway.chosen import prepare
from app.takeaway.faults import FileNotWritten, FileThere
from app.takeaway.files import new_file, write_file
from app.takeaway.forms import Form, file_bytes, save_file
from app.takeaway.page import TextPage
from tests.takeaway.make import HEADER, full_entry

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


@posix
def test_a_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        write_file(tmp_path / "log.json", b"x")
    finally:
        os.umask(old)
    assert (tmp_path / "log.json").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["log.json"]


def test_a_file_that_is_there_stays_unless_it_may_go(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(b"old")
    with pytest.raises(FileThere):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"
    write_file(path, b"new", replace=True)
    assert path.read_bytes() == b"new"


def test_a_file_made_in_the_meantime_stays(tmp_path: Path) -> None:
    path = tmp_path / "log.json"

    def write() -> None:
        with new_file(path) as beside:
            beside.write_bytes(b"new")
            path.write_bytes(b"in the meantime")

    with pytest.raises(FileThere):
        write()
    assert path.read_bytes() == b"in the meantime"
    assert [each.name for each in tmp_path.iterdir()] == ["log.json"]


def test_a_stick_without_links_takes_a_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(_self: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    write_file(tmp_path / "log.json", b"x")
    with pytest.raises(FileThere):
        write_file(tmp_path / "log.json", b"y")
    assert [each.name for each in tmp_path.iterdir()] == ["log.json"]


def test_nothing_is_left_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(b"old")

    def full(_path: Path, _how: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(files, "_sync", full)
    with pytest.raises(FileNotWritten):
        write_file(path, b"new", replace=True)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["log.json"]


def test_what_a_crash_left_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / ".log.json.lamplit-part").write_bytes(b"left")
    write_file(tmp_path / "log.json", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["log.json"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_file(tmp_path / "gone" / "log.json", b"x")


def test_a_pdf_is_written_by_who_is_handed_in(tmp_path: Path) -> None:
    away = prepare([full_entry()])
    told: list[TextPage] = []

    def write_pdf(page: TextPage, path: Path) -> None:
        told.append(page)
        path.write_bytes(b"%PDF-")

    save_file(away, Form.PDF, HEADER, tmp_path / "log.pdf", write_pdf=write_pdf)
    assert (tmp_path / "log.pdf").read_bytes() == b"%PDF-"
    assert told[0].title == "From the log, 18 November 2026"
    with pytest.raises(BugError):
        file_bytes(away, Form.PDF, HEADER)


@pytest.mark.parametrize("form", [Form.JSON, Form.CSV, Form.HTML, Form.FHIR])
def test_every_form_is_written_as_its_bytes(tmp_path: Path, form: Form) -> None:
    away = prepare([full_entry()])
    save_file(away, form, HEADER, tmp_path / "log")
    assert (tmp_path / "log").read_bytes() == file_bytes(away, form, HEADER)
