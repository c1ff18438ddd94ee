"""Every filter against the same asked of a list in memory: pages, counts, places, and what is taken out of sight."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.core.checkin import CheckIn, Place, Quality, Rating, RatingWord, Sensation
from app.core.log_query import EVERYTHING, LogFilter, PlaceCount
from app.core.moment import Moment
from app.core.ports import LogEntry
from app.core.run import Run
from app.store import filters
from app.store.log import SqliteLog
from tests.store.make import NOW_MS, check_in, plain_opener, run, uid

DAY_MS = 86_400_000
FIRST_DAY = NOW_MS // DAY_MS
PLACES = (Place.HANDS, Place.THROAT, Place.NOWHERE)
QUALITIES = (Quality.TIGHT, Quality.NOT_SURE)
EXERCISES = ("see-three", "put-it-down")
WORDS = ("lamp", "lampe", "Küche", "stair", "a", "今天在医院很累", "医院的CT")
TYPED = ("", "la", "LAMP", "kuch", "k s", "a", "zz", " ", "?", "医院", "la 累", "ct 医", "的ct", "院 天")

_sensations = st.builds(Sensation, st.sampled_from(PLACES), st.none() | st.sampled_from(QUALITIES), under=st.booleans())
_ratings = st.none() | st.just(Rating(0)) | st.just(Rating(word=RatingWord.NOT_SURE))
_made = st.tuples(
    st.sampled_from(["check-in", "run", "both", "second of a run"]),
    st.integers(0, 4 * DAY_MS),
    st.sampled_from([-840, 0, 840]),
    st.lists(_sensations, max_size=3),
    st.none() | st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    _ratings,
    _ratings,
    st.sampled_from(EXERCISES),
)
_which = st.builds(
    LogFilter,
    first_day=st.none() | st.integers(FIRST_DAY - 1, FIRST_DAY + 5),
    last_day=st.none() | st.integers(FIRST_DAY - 1, FIRST_DAY + 5),
    exercise_id=st.none() | st.sampled_from((*EXERCISES, "none-such")),
    place=st.none() | st.sampled_from((*PLACES, Place.FEET)),
    quality=st.none() | st.sampled_from(QUALITIES),
    words=st.sampled_from(TYPED),
    paired=st.booleans(),
)


def entries_of(made: list[tuple[object, ...]]) -> list[LogEntry]:
    """Return the entries, in the order of writing; no two of one millisecond."""
    entries: list[LogEntry] = []
    last_run: Run | None = None
    for number, (kind, offset, tz_min, said, words, before, after, exercise) in enumerate(made):
        at_ms = NOW_MS + int(str(offset)) * 16 + number
        own = replace(run(number, at_ms), exercise_id=str(exercise), tz_min=int(str(tz_min)))
        of_run = {"both": own, "second of a run": last_run}.get(str(kind))
        checked = CheckIn(
            uid=uid(1_000 + number),
            at_ms=at_ms,
            tz_min=int(str(tz_min)),
            run_uid=None if of_run is None else of_run.uid,
            before=before,  # type: ignore[arg-type]
            after=after,  # type: ignore[arg-type]
            sensations=tuple(said),  # type: ignore[arg-type]
            note=None if words is None else " ".join(words),  # type: ignore[arg-type]
        )
        entries.append(LogEntry(None, own) if kind == "run" else LogEntry(checked, of_run))
        last_run = of_run or last_run
    return [entry for entry in entries if entry.check_in is not None or not _has_check_in(entry, entries)]


def _has_check_in(entry: LogEntry, entries: list[LogEntry]) -> bool:
    return any(other.check_in is not None and other.run == entry.run for other in entries)


def folded(text: str) -> list[str]:
    """Return the words as the search sees them."""
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).split()


def is_meant(entry: LogEntry, which: LogFilter) -> bool:
    """Say of one entry what a filter asks, in plain words."""
    said = entry.check_in
    at_ms, tz_min = (said.at_ms, said.tz_min) if said is not None else (entry.run.started_ms, entry.run.tz_min)  # type: ignore[union-attr]
    day = Moment(at_ms, tz_min).day
    if which.first_day is not None and day < which.first_day:
        return False
    if which.last_day is not None and day > which.last_day:
        return False
    if which.exercise_id is not None and (entry.run is None or entry.run.exercise_id != which.exercise_id):
        return False
    if which.place is None and which.quality is None and not which.words.strip() and not which.paired:
        return True
    if said is None:
        return False
    fits = [which.place in {None, one.place} and which.quality in {None, one.quality} for one in said.sensations]
    if (which.place is not None or which.quality is not None) and not any(fits):
        return False
    if which.paired and (said.before is None or said.after is None):
        return False
    typed = folded(which.words)
    if typed == ["?"]:
        return False
    words = folded(said.note or "")
    return all(any(one in word if one[0] > "\u3000" else word.startswith(one) for word in words) for one in typed)


def read_all(log: SqliteLog, which: LogFilter, limit: int) -> list[LogEntry]:
    """Return all entries meant, page by page."""
    entries: list[LogEntry] = []
    page = log.page(None, limit, which)
    entries += page.entries
    while page.next is not None:
        assert len(page.entries) == limit
        page = log.page(page.next, limit, which)
        entries += page.entries
    return entries


def expect(log: SqliteLog, in_sight: list[LogEntry], which: LogFilter, limit: int) -> None:
    """Assert that every way of reading says the same as the list."""
    meant = [entry for entry in in_sight if is_meant(entry, which)]
    assert read_all(log, which, limit) == sorted(meant, key=lambda entry: entry.at_ms, reverse=True)
    assert log.count(which) == len(meant)
    named = [{one.place for one in entry.check_in.sensations} for entry in meant if entry.check_in is not None]
    counts = [(place, sum(place in places for places in named)) for place in Place]
    assert log.place_counts(which) == tuple(PlaceCount(place, count) for place, count in counts if count)
    runs = {entry.run.uid: entry.run for entry in in_sight if entry.run is not None}
    assert log.exercise_ids() == tuple(sorted({made.exercise_id for made in runs.values()}))
    assert {made.uid for made in log.runs_since(0)} == set(runs)
    told = log.contents()
    check_ins = [entry.check_in for entry in in_sight if entry.check_in is not None]
    times = [entry.at_ms for entry in in_sight] + [made.started_ms for made in runs.values()]
    assert (told.check_ins, told.runs) == (len(check_ins), len(runs))
    assert told.notes == sum(said.note is not None for said in check_ins)
    assert (told.first_ms, told.last_ms) == (min(times, default=None), max(times, default=None))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    made=st.lists(_made, max_size=10),
    which=_which,
    out=_which,
    limit=st.integers(1, 4),
    many=st.sampled_from([1, 2, 4_000]),
)
@example(made=[], which=EVERYTHING, out=EVERYTHING, limit=1, many=4_000)
def test_a_filter_means_what_it_says(
    tmp_path_factory: pytest.TempPathFactory,
    made: list[tuple[object, ...]],
    which: LogFilter,
    out: LogFilter,
    limit: int,
    many: int,
) -> None:
    path = tmp_path_factory.mktemp("filters") / "log.db"
    log = SqliteLog(plain_opener(path), path, lambda: NOW_MS)
    entries = entries_of(made)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filters, "_MANY", many)  # whichever part is walked, the answer is the same
        try:
            for entry in entries:
                if entry.run is not None:
                    log.save_run(entry.run)
                if entry.check_in is not None:
                    log.save(entry.check_in)
            expect(log, entries, which, limit)
            gone = [entry for entry in entries if is_meant(entry, out)]
            assert log.take_out(out) == len(gone)
            left = [entry for entry in entries if entry not in gone]
            expect(log, left, which, limit)
            assert all(log.entry(entry.check_in.uid) is None for entry in gone if entry.check_in is not None)
            if out.paired:
                assert log.put_back() == len(gone)
                expect(log, entries, which, limit)
            else:
                uids = {entry.check_in.uid for entry in gone if entry.check_in is not None}
                kept_runs = {entry.run.uid for entry in left if entry.run is not None}
                uids |= {entry.run.uid for entry in gone if entry.run is not None} - kept_runs
                told = log.delete_taken_out()
                assert (len(told), set(told)) == (len(uids), uids)
                expect(log, left, which, limit)
                assert log.put_back() == 0
        finally:
            log.close()


def test_rows_written_out_of_order_are_found_in_the_order_of_time(log: SqliteLog) -> None:
    for number in (3, 1, 5, 2, 4):
        log.save(check_in(number, NOW_MS + number * 1_000, note="lamp"))
    found = [entry.check_in.uid for entry in read_all(log, LogFilter(words="la"), 2) if entry.check_in]
    assert found == [uid(number) for number in (5, 4, 3, 2, 1)]


def test_a_place_named_twice_counts_once_also_after_a_correction(log: SqliteLog) -> None:
    twice = (Sensation(Place.HANDS, Quality.TIGHT), Sensation(Place.HANDS, Quality.HEAVY, under=True))
    log.save(replace(check_in(1), sensations=twice))
    assert log.place_counts() == (PlaceCount(Place.HANDS, 1),)
    assert log.place_counts(LogFilter(place=Place.HANDS)) == (PlaceCount(Place.HANDS, 1),)
    log.save(replace(check_in(1), sensations=(*twice, Sensation(Place.JAW))))
    log.save(replace(check_in(1), sensations=(Sensation(Place.JAW),)))
    assert log.place_counts() == log.place_counts(LogFilter(place=Place.JAW)) == (PlaceCount(Place.JAW, 1),)


@pytest.mark.parametrize(
    ("which", "index"),
    [
        (LogFilter(place=Place.HANDS), "sensation_place"),
        (LogFilter(quality=Quality.HOT), "sensation_quality"),
        (LogFilter(exercise_id="see-three"), "checkin_exercise"),
        (LogFilter(paired=True), "checkin_paired"),
        (LogFilter(first_day=FIRST_DAY), "PRIMARY KEY"),
        (LogFilter(words="la"), "VIRTUAL TABLE"),
        (LogFilter(words="la 医院"), "VIRTUAL TABLE"),
        (LogFilter(words="医院"), "PRIMARY KEY"),
        (LogFilter(words="医院", place=Place.HANDS), "sensation_place"),
        (LogFilter(words="医院", exercise_id="see-three"), "checkin_exercise"),
        (EVERYTHING, "PRIMARY KEY"),
    ],
)
def test_a_page_is_found_by_index_and_not_by_sorting(log: SqliteLog, which: LogFilter, index: str) -> None:
    db = log._connected()
    found = filters.check_ins(db, which)
    assert found is not None
    found.add(f"{found.row_id} >= ? AND {found.row_id} < ?", 0, 1 << 62)
    plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {found.newest()}", (*found.values, 50)).fetchall()]
    assert not any("TEMP B-TREE" in step for step in plan)
    assert index in plan[0] or index == "PRIMARY KEY"
    assert not plan[0].startswith("SCAN s")
