"""Where the window meets the files: what leaves is written, what comes back is read. Nothing here is kept or sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.log_facts import ScaleWords
from app.core.log_query import Added, LogFilter
from app.core.moment import Moment, WallClock
from app.core.ports import Cursor, Log, LogEntry
from app.core.steady_things import Things, may_stand
from app.core.uid import uid7
from app.ui.jobs import Failed, JobRunner
from app.ui.log_keeper import LogKeeper
from app.ui.pdf_drawing import PdfDrawing
from app.ui.view_models.copies_bring_in import FileRead
from app.ui.view_models.take_away import Form, Leaving, Parts, Prepared
from app.ui.view_models.take_away_places import check_free

if TYPE_CHECKING:  # neither is imported before a file is wanted
    from app.takeaway.chosen import TakeAway
    from app.takeaway.page import TextPage

_PAGE_ENTRIES = 2000


class TakingAway(QObject):
    """Made after the first paint; the modules that know the files are imported when one is wanted.

    Args:
        titles: of exercises and sets, by id; they may change under it.
    """

    def __init__(
        self,
        keeper: LogKeeper,
        runner: JobRunner,
        titles: Mapping[str, str],
        wall: WallClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._runner = runner
        self._titles = titles
        self._wall = wall
        self._drawing: PdfDrawing | None = None

    def prepare(
        self,
        entries: Sequence[LogEntry],
        struck: frozenset[bytes],
        parts: Parts,
        scale_words: ScaleWords,
        things: Things,
    ) -> Prepared:
        """Take out what was struck out and the parts that stay. For the worker thread."""
        return self._prepared(entries, struck, parts, scale_words, things)

    def write(self, leaving: Leaving, done: Callable[[], None], failed: Failed) -> None:
        """Write the file: drawn here in short steps where it is a PDF, all else on the worker thread."""
        made = self._wall()
        if leaving.form is not Form.PDF:
            self._runner.run(lambda: self._save(leaving, made), lambda _none: done(), failed)
            return

        def page() -> TextPage:
            from app.takeaway.page import make_page

            check_free(leaving.path, in_its_place=leaving.in_its_place)
            return make_page(self._leaving(leaving), made)

        def save(content: bytes) -> None:
            self._drawing = None

            def job() -> None:
                from app.takeaway.files import write_file

                check_free(leaving.path, in_its_place=leaving.in_its_place)
                write_file(leaving.path, content, replace=leaving.in_its_place)

            self._runner.run(job, lambda _none: done(), failed)

        def draw(text: TextPage) -> None:
            from app.ui.pdf import PdfMaking

            self._drawing = PdfDrawing(PdfMaking(text), save, self)

        self._runner.run(page, draw, failed)

    def read_file(self, path: Path, done: Callable[[FileRead], None], failed: Failed) -> None:
        """Read entries that left once, and hold them against the log."""

        def job(log: Log) -> FileRead:
            from app.takeaway.read_log import read_log_file

            read = read_log_file(path)
            there = _uids_of_days(log, read.entries)
            doubles = sum(1 for entry in read.entries if _uid_of(entry) in there)
            refused = tuple(str(each) for each in read.refused)
            things = _new_things(log.facts().things, read.things)
            return FileRead(read.entries, doubles, refused, len(read.unseen), read.scale_words, things)

        self._keeper.with_log(job, done, failed)

    def add(self, file: FileRead, bring_back: bool, done: Callable[[Added], None], failed: Failed) -> None:
        """Add what was read to the log, all or none; the scale's own words too where the log has none."""

        def job(log: Log) -> Added:
            added = log.add(file.entries, bring_back=bring_back)
            log.add_things(file.things, bring_back=bring_back)
            if file.scale_words is not None and log.facts().scale_words == ScaleWords():
                log.keep_scale_words(file.scale_words)
            return added

        self._keeper.change_log(job, done, failed)

    def _prepared(
        self,
        entries: Sequence[LogEntry],
        struck: frozenset[bytes],
        parts: Parts,
        scale_words: ScaleWords,
        things: Things,
    ) -> TakeAway:
        from app.takeaway.chosen import Parts as ChosenParts
        from app.takeaway.chosen import prepare
        from app.takeaway.words import ENGLISH

        chosen = ChosenParts(notes=parts.notes, ratings=parts.ratings)
        return prepare(entries, struck, chosen, replace(ENGLISH, exercises=dict(self._titles)), scale_words, things)

    def _leaving(self, leaving: Leaving) -> TakeAway:
        return self._prepared(leaving.entries, leaving.struck, leaving.parts, leaving.scale_words, leaving.things)

    def _save(self, leaving: Leaving, made: Moment) -> None:
        from app.takeaway.forms import Form as FileForm
        from app.takeaway.forms import save_file
        from app.takeaway.log_file import Header

        forms = {
            Form.HTML: FileForm.HTML,
            Form.CSV: FileForm.CSV,
            Form.JSON: FileForm.JSON,
            Form.FHIR: FileForm.FHIR,
        }
        check_free(leaving.path, in_its_place=leaving.in_its_place)
        away = self._leaving(leaving)
        header = Header(uid7(made.at_ms), made)
        save_file(away, forms[leaving.form], header, leaving.path, replace=leaving.in_its_place)


def _new_things(there: Things, read: Things) -> Things:
    """Return the things of a file that are not here, neither by uid nor by name."""
    known = {each.uid for each in there}
    return tuple(each for each in read if each.uid not in known and may_stand(each.name, there))


def _uids_of_days(log: Log, entries: Sequence[LogEntry]) -> frozenset[bytes]:
    """Return the uids that the log has in the days of these entries."""
    if not entries:
        return frozenset()
    days = [Moment(entry.at_ms, _tz_min(entry)).day for entry in entries]
    which = LogFilter(first_day=min(days) - 1, last_day=max(days) + 1)
    found: set[bytes] = set()
    after: Cursor | None = None
    while True:
        page = log.page(after, _PAGE_ENTRIES, which)
        found.update(each.uid for entry in page.entries for each in (entry.check_in, entry.run) if each is not None)
        after = page.next
        if after is None:
            return frozenset(found)


def _tz_min(entry: LogEntry) -> int:
    said = entry.check_in or entry.run
    return 0 if said is None else said.tz_min


def _uid_of(entry: LogEntry) -> bytes:
    said = entry.check_in or entry.run
    return b"" if said is None else said.uid
