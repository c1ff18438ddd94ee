"""The table for a spreadsheet: as RFC 4180 has it, nothing counted twice, and no cell a formula."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from app.takeaway.chosen import Parts, prepare
from app.takeaway.csv_table import COLUMNS, safe_cell, write_csv
from tests.takeaway.make import ODD_NOTES, full_entry, many_entries, odd_entries

ALL = Parts(notes=True)
OFFICE = shutil.which("soffice")


def rows_of(data: bytes) -> list[list[str]]:
    """Return the rows as a reader by the standard finds them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_a_sensation_is_a_row_and_an_entry_without_one_too() -> None:
    heads, *rows = rows_of(write_csv(prepare([full_entry(1), *odd_entries()[-1:]], parts=ALL)))
    assert tuple(heads) == COLUMNS
    table = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [row["entry"] for row in table] == ["1", "2", "2", "2"]
    assert [row["place"] for row in table] == ["", "chest", "chest", "can't tell"]
    assert [row["before"] for row in table] == ["", "7", "", ""]
    assert [row["note"] for row in table] == ["", "as it was said", "", ""]
    assert [row["under"] for row in table] == ["", "", "yes", ""]
    assert table[1] == {
        "entry": "2",
        "date": "2026-11-18",
        "time": "12:07",
        "offset": "UTC+01:00",
        "exercise": "see-three",
        "ended": "up to step 2 of 5",
        "pace": "slow, then it waits for you",
        "slower": "3",
        "not_helping": "1",
        "before": "7",
        "after": "not sure",
        "place": "chest",
        "quality": "tight",
        "intensity": "6",
        "under": "",
        "feeling": "shame",
        "shape": "loosened and came back",
        "note": "as it was said",
    }


def test_the_file_is_utf_8_with_a_mark_and_ends_lines_as_the_standard_says() -> None:
    data = write_csv(prepare(odd_entries(), parts=ALL))
    assert data.startswith(b"\xef\xbb\xbfentry,")
    assert data.endswith(b"\r\n")
    assert len({len(row) for row in rows_of(data)}) == 1
    assert b"\x00" not in data


def test_a_line_end_in_a_note_stays_in_its_cell() -> None:
    data = write_csv(prepare([full_entry(1, 'one\r\ntwo "three"\rfour')], parts=ALL))
    assert rows_of(data)[1][-1] == 'one\ntwo "three"\nfour'


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t'=1"),
        ("\tx", "'\tx"),
        ("\rx", "'\nx"),
        ("\n- a list", "'\n- a list"),
        ("\uff1d1", "'\uff1d1"),
        ("\uff0bx", "'\uff0bx"),
        ("\uff0dx", "'\uff0dx"),
        ("\uff20x", "'\uff20x"),
        ("x;=1", "x;'=1"),
        ("x\n=1", "x\n'=1"),
        ("x;- y", "x;- y"),
        ("3 = 3", "3 = 3"),
        ("tight - very", "tight - very"),
        ("", ""),
        ("'", "'"),
    ],
)
def test_a_cell_is_no_formula(text: str, safe: str) -> None:
    assert safe_cell(text) == safe


def opened_in_libreoffice(folder: Path, data: bytes, separators: str) -> str:
    """Return the cells of a CSV file as LibreOffice takes them, formulas looked for, which is not its default."""
    assert OFFICE is not None
    source = folder / "log.csv"
    source.write_bytes(data)
    # 34: quotes, 76: UTF-8, from line 1, no column formats, English, quoted is not text, dates and numbers are found
    how = f"--infilter=CSV:{separators},34,76,1,,1033,false,true,false,false,false,-1,true"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = (OFFICE, "--headless", profile, how, "--convert-to", "ods", "--outdir", str(folder), str(source))
    env = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    subprocess.run(command, check=True, capture_output=True, timeout=110, env=env)
    made = next(folder.glob("*.ods"))  # with several sheets asked for, their name stands in its name
    return zipfile.ZipFile(made).read("content.xml").decode()


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")
@pytest.mark.parametrize("separators", ["44", "44/59/9"], ids=["comma", "comma, semicolon and tab"])
def test_libreoffice_finds_no_formula(tmp_path: Path, separators: str) -> None:
    notes = [
        *(note for note in ODD_NOTES if "\x00" not in note),
        *(f"{sign}{rest}" for sign in "=+-@\uff1d\uff0b\uff0d\uff20\t\r" for rest in ("1+1", "HYPERLINK(1)", " =2")),
        *("=cmd|' /C calc'!A0", "x;=1+1", "x\t=1+1", "x\n=1+1", 'x";=1+1;"', "{=1+1}", "'=1+1", "\u00a0=1+1"),
        *("\u200b=1", "tight again"),
    ]
    entries = [full_entry(number + 1, note) for number, note in enumerate(notes)]
    data = write_csv(prepare([*entries, *many_entries(5)], parts=ALL))
    content = opened_in_libreoffice(tmp_path, data, separators)
    assert "table:formula" not in content
    assert "tight again" in content
    assert content.count("<table:table-row") > len(notes)


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")
def test_libreoffice_would_find_one(tmp_path: Path) -> None:
    """The test above can fail: a bare formula is one under the same reading."""
    assert "table:formula" in opened_in_libreoffice(tmp_path, b"a,b\r\n1,=1+1\r\n", "44")
