"""The page that a person shared, in words, dots and as a PDF: raw pairs, and nothing made of them under ten."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.checkin import Place, Rating, RatingWord
from app.core.errors import LamplitError
from app.core.log_query import PlaceCount
from app.core.pace import Pace
from app.core.people import ReceivedPage, ShareRecord
from app.core.shared_page import ExerciseLine, NoteLine, Pair, SharedPage
from app.ui.jobs import ManualJobRunner
from app.ui.labels import Labels
from app.ui.pdf import write_pdf
from app.ui.printing_page import PrintingPage
from app.ui.theme import Measures
from app.ui.view_models.shared_summary import Summary, SummaryWords
from app.ui.view_models.take_away_places import FileIsThere
from app.ui.widgets.pair_dots import PairDots
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.summary_card import SummaryCard

DAY = 20_000
NINE = tuple(Pair(Rating(before), Rating(after)) for before, after in [(10, 1), *[(6, 6), (5, 7)] * 4])
MADE_OF_THEM = re.compile(
    r"\bmeans?\b|average|median|%|percent|\u2191|\u2193|\u2192|\u2197|improv|better|worse|trend|respon|adher|complian",
    re.IGNORECASE,
)
MARKUP = '<img src="/tmp/secret_local.png"> <b>x</b> & <img src="//attacker/share/x.png">'


def page(*pairs: Pair, **changes: object) -> SharedPage:
    whole = SharedPage(
        made_day=DAY,
        first_day=DAY - 7,
        last_day=DAY,
        own_lines=("The train was the hard part.",),
        exercises=(
            ExerciseLine("Three things", 9, 8, (3,), 6, 0, pairs),
            ExerciseLine("One breath", 1, 0, (4,), 5, 1, (Pair(None, Rating(word=RatingWord.NOT_SURE)),)),
        ),
        usual_pace=Pace.VERY_SLOW,
        places=(PlaceCount(Place.CHEST, 4), PlaceCount(Place.CANT_TELL, 3)),
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def said(shared: SharedPage, until_day: int | None = None) -> Summary:
    consent = ShareRecord(b"k" * 32, 1, shared.first_day, shared.last_day, ("exercises", "slower"), 3, 1, until_day)
    return SummaryWords(Labels()).summary("Heron", ReceivedPage(b"u" * 16, shared, consent))


def all_words(summary: Summary) -> str:
    lines = [
        summary.heading,
        summary.span,
        *summary.consent,
        *summary.own_lines,
        *summary.first,
        summary.went_up,
        summary.aside,
    ]
    for each in summary.exercises:
        lines += [each.title, each.used, *each.presses, each.ratings, each.middle]
    return "\n".join((*lines, summary.places, *summary.notes, *summary.limits))


def test_of_nine_pairs_with_a_large_first_drop_nothing_is_made(qapp: QApplication) -> None:
    words = all_words(said(page(*NINE)))
    assert not MADE_OF_THEM.search(words)
    assert "10, then 1  \u00b7  6, then 6  \u00b7  5, then 7*" in words


def test_pairs_stand_in_time_order_with_what_was_skipped_and_said_in_words(qapp: QApplication) -> None:
    first, second = said(page(*NINE)).exercises
    assert [(pair.before, pair.after) for pair in first.pairs] == [(10, 1), *[(6, 6), (5, 7)] * 4]
    assert second.ratings == "skipped, then not sure"


def test_slower_comes_first_and_is_counted_over_all(qapp: QApplication) -> None:
    summary = said(page(*NINE))
    assert summary.first == (
        "\u201cSlower\u201d in all: 11",
        "Usual pace: very slow",
        "\u201cThis isn't helping\u201d: 1 (One breath)",
    )
    assert summary.went_up == "* went up by 2 or more, so often: 4 (Three things: 4)"
    assert summary.exercises[0].used == "times: 9  \u00b7  ended: 8  \u00b7  stopped at step 3"
    assert summary.places == "chest 4 \u00b7 can't tell 3"


def test_what_was_set_aside_is_said_once_and_stands_on_paper(look_ready: None) -> None:
    assert said(page(*NINE)).aside == ""
    shared = page(*NINE)
    aside = tuple(replace(each, aside=True) for each in shared.exercises)
    line = "Set aside by Lamplit: Three things, One breath"

    summary = said(replace(shared, exercises=aside))

    assert summary.aside == line
    text = PrintingPage(ManualJobRunner(), "en").text_page(summary)
    assert line in "\n".join(each for section in text.sections for each in section.paragraphs)


def test_from_ten_pairs_on_the_median_stands_beside_all_of_them(qapp: QApplication) -> None:
    ten = said(page(*NINE, Pair(Rating(4), Rating(4)))).exercises[0]
    assert ten.middle == "Median, with every pair shown beside it: 5 before, 6 after"
    assert len(ten.pairs) == 10
    assert said(page(*NINE)).exercises[0].middle == ""


def test_what_was_not_shown_is_not_said_to_be_nothing(qapp: QApplication) -> None:
    bare = said(page(exercises=(ExerciseLine("Three things", 2, 2, (), None, None, ()),), usual_pace=None, places=()))
    assert bare.first == ()
    assert bare.exercises[0].presses == ()
    assert bare.places == ""
    assert bare.exercises[0].ratings == "no ratings here"


def test_the_page_says_what_it_cannot_say_and_until_when_it_may_be_kept(qapp: QApplication) -> None:
    summary = said(page(notes=(NoteLine(DAY, "A note."),)), until_day=DAY + 90)
    words = all_words(summary)
    assert "What this page cannot say: whether an exercise works." in words
    assert "A blank day says that Lamplit was not used; nothing else." in words
    assert any("no longer" in each for each in summary.consent)
    assert summary.notes[0].endswith(": A note.")


def test_markup_stands_as_it_was_typed(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    summary = said(page(exercises=(ExerciseLine(MARKUP, 1, 1, (), 0, 0, ()),), own_lines=(MARKUP,)))
    card = SummaryCard(summary.exercises[0], measures)
    qtbot.addWidget(card)
    assert MARKUP in [label.text() for label in card.findChildren(PlainLabel)]
    assert summary.own_lines == (MARKUP,)


def test_a_screen_reader_hears_every_pair_and_dots_wrap(qtbot: QtBot, lamplight: None, measures: Measures) -> None:
    first = said(page(*NINE)).exercises[0]
    dots = PairDots(measures)
    qtbot.addWidget(dots)
    dots.set_pairs(first.pairs, first.ratings)
    assert dots.accessibleName() == first.ratings
    assert dots.heightForWidth(200) > dots.heightForWidth(900) > 0


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not on this computer")
def test_the_pdf_is_one_page_with_the_words_of_the_screen(tmp_path: Path, look_ready: None) -> None:
    summary = said(page(*NINE))
    file = tmp_path / "page.pdf"
    write_pdf(PrintingPage(ManualJobRunner(), "en").text_page(summary), file)
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True, text=True).stdout
    assert text.count("\f") == 1
    assert "10, then 1" in text
    assert "The train was the hard part." in text
    assert "What this page cannot say" in text
    assert not MADE_OF_THEM.search(text)


def test_a_pdf_is_saved_whole_and_never_over_another_unasked(tmp_path: Path, look_ready: None, qtbot: QtBot) -> None:
    jobs = ManualJobRunner()
    printing = PrintingPage(jobs, "en")
    file = tmp_path / "page.pdf"
    done: list[bool] = []
    failed: list[LamplitError] = []

    def write(*, in_its_place: bool) -> None:
        before = len(done) + len(failed)
        printing.write(said(page(*NINE)), file, in_its_place, lambda: done.append(True), failed.append)
        qtbot.waitUntil(lambda: jobs.drain() >= 0 and len(done) + len(failed) > before)

    write(in_its_place=False)
    assert file.read_bytes().startswith(b"%PDF")
    write(in_its_place=False)
    assert [type(each) for each in failed] == [FileIsThere]
    write(in_its_place=True)
    assert len(done) == 2
