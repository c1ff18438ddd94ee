"""The page to read or print: raw pairs in time order, one structure for every writer, and HTML that does nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.content.read import ReadFile, read_file
from app.content.schema import WordsFile
from app.content.words import word_list
from app.core.checkin import CheckIn, Place, Rating, Sensation
from app.core.ports import LogEntry
from app.takeaway.chosen import Parts, prepare
from app.takeaway.html_page import write_html
from app.takeaway.page import TextPage, make_page
from app.takeaway.words import ENGLISH
from tests.takeaway.make import HEADER, NOW_MS, full_entry, odd_entries, run, uid

ROOT = Path(__file__).resolve().parents[2]
VOID = {"meta"}


def page_of(*entries: LogEntry) -> TextPage:
    """Return the page of these entries, notes too."""
    return make_page(prepare(entries, parts=Parts(notes=True)), HEADER.made)


def rated(number: int, before: int | None, after: int | None) -> LogEntry:
    """Return an entry of one exercise with two ratings."""
    of = run((1 << 64) + number)
    said = CheckIn(
        uid(number),
        NOW_MS + number,
        60,
        of.uid,
        None if before is None else Rating(before),
        None if after is None else Rating(after),
        (Sensation(Place.CHEST), Sensation(Place.CHEST), Sensation(Place.JAW)),
    )
    return LogEntry(said, of)


def test_pairs_stand_raw_and_in_time_order() -> None:
    page = page_of(rated(3, 8, 2), rated(1, 7, 6), rated(2, 5, None), rated(4, None, None))
    exercises, places, *_ = page.sections
    assert exercises.table is not None
    assert exercises.table.rows == (
        (
            *("see-three", "4", "up to step 2 of 5: 4", "slow, then it waits for you: 4", "12", "4"),
            "7, then 6\n5\n8, then 2",
        ),
    )
    assert places.table is not None
    assert places.table.rows == (("jaw", "4"), ("chest", "4"))


def test_a_run_with_two_check_ins_counts_once() -> None:
    first, second = rated(1, 7, 6), rated(2, 5, 4)
    assert second.check_in is not None
    assert first.run is not None
    again = LogEntry(replace(second.check_in, run_uid=first.run.uid), first.run)
    table = page_of(first, again).sections[0].table
    assert table is not None
    assert table.rows[0][1] == "1"
    assert table.rows[0][4:] == ("3", "1", "7, then 6\n5, then 4")


def test_the_page_ends_with_what_it_cannot_say() -> None:
    page = page_of(full_entry())
    assert page.sections[-1].heading == "What this page cannot say"
    assert page.sections[-1].paragraphs == ENGLISH.limits


def test_an_empty_page_says_so() -> None:
    page = page_of()
    assert page.paragraphs[-1] == ENGLISH.none
    assert [section.heading for section in page.sections] == [ENGLISH.head_limits]


def test_a_column_without_anything_in_it_is_left_out() -> None:
    page = make_page(prepare([full_entry()]), HEADER.made)
    table = page.sections[-2].table
    assert table is not None
    assert ENGLISH.col_note not in table.heads
    assert {len(row) for row in table.rows} == {len(table.heads)}


def test_every_row_of_a_table_is_as_wide_as_its_heads() -> None:
    tables = [section.table for section in page_of(*odd_entries()).sections if section.table]
    assert len(tables) == 3
    assert all(len(row) == len(table.heads) and row[0] for table in tables for row in table.rows)


def test_the_words_of_the_page_keep_the_rules_of_all_words() -> None:
    read = read_file(ROOT / "exercises" / "en" / "banned.toml")
    assert isinstance(read, ReadFile)
    assert isinstance(read.content, WordsFile)
    words = word_list(read.content)
    texts = [getattr(ENGLISH, name) for name in ENGLISH.__slots__]
    said = [text for text in (*texts, *ENGLISH.limits) if isinstance(text, str)]
    assert [text for text in said if list(words.find_banned(text)) or "!" in text or words.why.search(text)] == []
    assert not [text for text in said if re.search(r"%|mean|average|trend|improve|better|worse|score", text)]


class _Strict(HTMLParser):
    """Reads a page and fails where a tag is not closed or not known."""

    known = frozenset(
        {"html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "p"}
        | {"table", "thead", "tbody", "tr", "th", "td"}
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.known, tag
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read_strictly(page: TextPage) -> _Strict:
    """Return what a reader finds in the HTML of a page."""
    reader = _Strict()
    reader.feed(write_html(page).decode("utf-8"))
    reader.close()
    assert reader.open == []
    return reader


def test_html_is_whole_and_its_tables_have_headings() -> None:
    reader = read_strictly(page_of(*odd_entries(), full_entry()))
    tags = [tag for tag, _ in reader.seen]
    assert reader.seen[0] == ("html", {"lang": "en"})
    assert (tags.count("h1"), tags.count("h2"), tags.count("table")) == (1, 4, 3)
    scopes = [attrs.get("scope") for tag, attrs in reader.seen if tag == "th"]
    assert set(scopes) == {"col", "row"}
    assert scopes.count("row") == tags.count("tr") - tags.count("table")


def test_html_loads_and_runs_nothing() -> None:
    text = write_html(page_of(*odd_entries())).decode()
    policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    assert policy in text
    assert not re.search(r"<(script|img|link|a|iframe|object|form|svg)\b|\bon\w+=|url\(|@import|https?:", text)


def test_what_a_note_holds_is_text() -> None:
    note = "<script>alert(1)</script> & <b>tight</b> \"'"
    assert note in read_strictly(page_of(full_entry(1, note))).text


def test_signs_that_html_has_no_place_for_are_replaced() -> None:
    text = write_html(page_of(full_entry(1, "a\x00b\x1bc\ufffe\r\nd"))).decode()
    assert "a\ufffdb\ufffdc\ufffd\nd" in text


def test_html_and_page_have_the_same_words_in_the_same_order() -> None:
    page = page_of(full_entry(), full_entry(2, "tea & cake"))
    words = [page.title, *page.paragraphs]
    for section in page.sections:
        words += [section.heading, *section.paragraphs]
        if section.table:
            words += [*section.table.heads, *(cell for row in section.table.rows for cell in row)]
    told = read_strictly(page).text
    told = told[told.rindex(page.title) :]
    at = 0
    for word in words:
        at = told.index(word, at) + len(word)


@pytest.mark.parametrize(("at_ms", "title"), [(1 << 45, "From the log"), (0, "From the log, 1 January 1970")])
def test_a_title_names_the_days(at_ms: int, title: str) -> None:
    page = page_of(LogEntry(CheckIn(uid(1), at_ms, 0), None))
    assert page.title.startswith(title)
