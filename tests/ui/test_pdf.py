"""A page as PDF: whole, in order, real text; held against the programs that read PDFs, where they are there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, Sensation
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.takeaway.chosen import Parts, prepare
from app.takeaway.page import Section, Table, TextPage, make_page
from app.ui.pdf import PdfMaking, with_language, write_pdf
from tests.ui.log_stage import NOON, a_check_in, a_run

needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not on this computer")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not on this computer")
pytestmark = pytest.mark.usefixtures("look_ready")


def page_of(*entries: CheckIn) -> TextPage:
    away = prepare([LogEntry(entry, None) for entry in entries], parts=Parts(notes=True))
    return make_page(away, Moment(NOON.at_ms, NOON.tz_min))


def made(page: TextPage) -> bytes:
    making = PdfMaking(page)
    for _step in making.steps():
        pass
    return making.content


def text_of(path: Path, *how: str) -> str:
    return subprocess.run(["pdftotext", *how, str(path), "-"], capture_output=True, check=True, text=True).stdout


def few() -> tuple[CheckIn, ...]:
    return (
        a_check_in(1, 5, before=Rating(6), after=Rating(5), note="first marker\nits second line"),
        a_check_in(
            2,
            3,
            sensations=(Sensation(Place.CHEST, Quality.TIGHT), Sensation(Place.HANDS, under=True)),
            feeling=Feeling.NERVOUS,
            note="<b>second</b> marker & łąka",
        ),
        a_check_in(3, 1, note="third marker"),
    )


@needs_qpdf
@pytest.mark.parametrize("count", [0, 3, 300])
def test_a_reader_finds_nothing_broken_in_it(tmp_path: Path, count: int) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(page_of(*(a_check_in(n, n, note=f"note {n} " + "long " * (n % 90)) for n in range(count))), file)
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "WARNING" not in checked.stdout + checked.stderr


@needs_poppler
@pytest.mark.parametrize("how", [(), ("-raw",), ("-layout",)])
def test_its_text_reads_in_the_order_of_the_page(tmp_path: Path, how: tuple[str, ...]) -> None:
    file = tmp_path / "page.pdf"
    page = page_of(*few())
    write_pdf(page, file)
    text = " ".join(text_of(file, *how).split())
    wanted = [
        *(page.title, page.paragraphs[0], *(section.heading for section in page.sections[:-1])),
        *("6, then 5", "first marker its second line", "chest: tight", "nervous", "<b>second</b> marker & łąka"),
        *("third marker", page.sections[-1].heading, page.sections[-1].paragraphs[-1]),
    ]
    found = [text.find(part) for part in wanted]
    assert -1 not in found, wanted[found.index(-1)]
    assert found == sorted(found)


@needs_poppler
def test_every_cell_of_every_table_is_in_it(tmp_path: Path) -> None:
    run = a_run(9, 4)
    away = prepare([LogEntry(a_check_in(1, 5, run_uid=run.uid, before=Rating(3)), run)])
    page = make_page(away, NOON)
    file = tmp_path / "page.pdf"
    write_pdf(page, file)
    text = re.sub(r"\s+", "", text_of(file))
    cells = [cell for section in page.sections if section.table for row in section.table.rows for cell in row]
    assert cells
    assert [cell for cell in cells if re.sub(r"\s+", "", cell) not in text] == []


@needs_poppler
def test_title_and_language_are_told(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(page_of(*few()), file)
    about = subprocess.run(["pdfinfo", str(file)], capture_output=True, check=True, text=True).stdout
    assert re.search(r"Title: +From the log", about)
    assert re.search(r"Page size: .*A4", about)
    assert b"/Lang (en)" in file.read_bytes()
    assert b"/DisplayDocTitle true" in file.read_bytes()


def test_a_language_that_is_none_cannot_break_the_file() -> None:
    pdf = made(page_of())
    changed = with_language(pdf, "x) /OpenAction (")
    assert b"/OpenAction" not in changed.replace(b"xOpenAction", b"")
    assert b"/Lang (xOpenAction)" in changed


@needs_qpdf
@needs_poppler
def test_signs_that_break_documents_break_nothing(tmp_path: Path) -> None:
    odd = "a\x00b\ufdd0c\ufdd1d\ufffce\u2029f\x0bg\udc80h"
    table = Table(odd, (odd, odd), ((odd, odd),))
    wide = Table(odd, (odd,) * 5, ((odd,) * 5,))
    page = TextPage("en", odd, (odd,), (Section(odd, (odd,), table), Section(odd, (), wide)))
    file = tmp_path / "page.pdf"
    write_pdf(page, file)
    assert subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False).returncode == 0
    assert "\x00" not in text_of(file)


@needs_poppler
def test_paper_stays_white_and_ink_black_in_the_evening_theme(
    qapp: QApplication, lamplight: None, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    write_pdf(page_of(*few()), file)
    subprocess.run(["pdftoppm", "-r", "30", "-gray", str(file), str(tmp_path / "seen")], check=True)
    data = next(tmp_path.glob("seen*.pgm")).read_bytes().split(b"\n", 3)[3]
    assert data.count(255) > len(data) * 0.8
    assert min(data) < 100


def test_the_work_comes_in_many_short_steps() -> None:
    making = PdfMaking(page_of(*(a_check_in(n, n, note="some words " * 10) for n in range(100))))
    assert sum(1 for _step in making.steps()) > 10
    assert making.content.startswith(b"%PDF-")
