"""Entries and files for the tests of what leaves and comes back."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from app.core.checkin import CheckIn, Feeling, Place, Quality, Rating, RatingWord, Sensation, Shape
from app.core.log_facts import ScaleWords
from app.core.moment import Moment
from app.core.pace import Pace
from app.core.ports import LogEntry
from app.core.run import Run, RunEnd
from app.takeaway.log_file import Header, write_log

NOW_MS = 1_795_000_000_000
HEADER = Header(bytes(range(16)), Moment(NOW_MS, 60))
OWN_WORDS = ScaleWords("still water", "", "the whole sky")
ODD_NOTES = (
    "=1+1",
    "  @SUM(A1)",
    "\uff1dcmd|' /C calc'!A0",
    "-2+3",
    "plain;=1+1",
    "one\n\n=two",
    'she said "no", then\r\nleft',
    "<script>alert(1)</script> & <b>tight</b>",
    "evil\u202egnp.exe and \u2066isolated",
    "a\x00b\x07c\x1b[31m",
    "\u2028\u2029\ufeff\ue000",
    "zero\u200dwidth \u200cnon\u00a0breaking",
    "e\u0301 not composed",
    "\U0001f56f \U0010ffff \ufffe",
    "\t\ttabs first",
    "'apostrophe",
    " ",
)


def uid(number: int) -> bytes:
    """Return 16 bytes that are easy to tell."""
    return number.to_bytes(16, "big")


def run(number: int, end: RunEnd = RunEnd.STOPPED) -> Run:
    """Return a run."""
    return Run(uid(number), "see-three", 2, None, NOW_MS + number % 1000, 60, Pace.SLOW, Pace.WAITS, 3, 1, 2, 5, end)


def full_entry(number: int = 1, note: str | None = "as it was said") -> LogEntry:
    """Return an entry with every part said."""
    of = run((1 << 64) + number)
    said = CheckIn(
        uid(number),
        NOW_MS + number * 60_000,
        60,
        of.uid,
        Rating(7),
        Rating(word=RatingWord.NOT_SURE),
        (
            Sensation(Place.CHEST, Quality.TIGHT, 6),
            Sensation(Place.CHEST, Quality.HEAVY, under=True),
            Sensation(Place.CANT_TELL),
        ),
        Feeling.SHAME,
        Shape.CAME_BACK,
        note,
    )
    return LogEntry(said, of)


def odd_entries() -> list[LogEntry]:
    """Return entries with notes that a program could trip over, at odd hours."""
    entries = [full_entry(100 + number, note) for number, note in enumerate(ODD_NOTES)]
    entries.append(LogEntry(None, run(900, RunEnd.FINISHED)))
    entries.append(LogEntry(None, replace(run(901, RunEnd.INTERRUPTED), set_id="too-much", step=0)))
    entries.append(LogEntry(CheckIn(uid(902), -5_000_000_000_000, -840), None))
    entries.append(LogEntry(CheckIn(uid(903), (1 << 46) - 1, 1440, before=Rating(0)), None))
    entries.append(LogEntry(CheckIn(uid(904), NOW_MS, 345, uid(905), after=Rating(10)), None))
    return entries


def many_entries(count: int, seed: int = 1) -> list[LogEntry]:
    """Return different entries that follow from the seed."""
    dice = random.Random(seed)
    entries = []
    for number in range(count):
        entry = full_entry(number + 1, dice.choice([None, "lamp and stair", *ODD_NOTES]))
        assert entry.check_in is not None
        said = replace(entry.check_in, before=Rating(dice.randrange(11)), feeling=dice.choice([None, *Feeling]))
        kind = dice.randrange(3)
        if kind == 0:
            entries.append(LogEntry(replace(said, run_uid=None), None))
        else:
            entries.append(LogEntry(None, entry.run) if kind == 1 else LogEntry(said, entry.run))
    return entries


def log_bytes(entries: Sequence[LogEntry]) -> bytes:
    """Return a file of these entries."""
    return write_log(entries, HEADER, OWN_WORDS)


_uids = st.binary(min_size=16, max_size=16)
_ratings = (
    st.none() | st.builds(Rating, number=st.integers(0, 10)) | st.builds(Rating, word=st.sampled_from(RatingWord))
)
_sensations = st.builds(
    Sensation,
    place=st.sampled_from(Place),
    quality=st.none() | st.sampled_from(Quality),
    intensity=st.none() | st.integers(0, 10),
    under=st.booleans(),
)
_moments = st.integers(-(1 << 40), 1 << 45)
any_check_in = st.builds(
    CheckIn,
    uid=_uids,
    at_ms=_moments,
    tz_min=st.integers(-1440, 1440),
    run_uid=st.none() | _uids,
    before=_ratings,
    after=_ratings,
    sensations=st.lists(_sensations, max_size=6).map(tuple),
    feeling=st.none() | st.sampled_from(Feeling),
    shape=st.none() | st.sampled_from(Shape),
    note=st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200),
)
any_run = st.builds(
    Run,
    uid=_uids,
    exercise_id=st.from_regex(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", fullmatch=True).filter(lambda text: len(text) <= 40),
    exercise_version=st.integers(1, 99),
    set_id=st.none() | st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True),
    started_ms=_moments,
    tz_min=st.integers(-1440, 1440),
    pace_start=st.sampled_from(Pace),
    pace_end=st.sampled_from(Pace),
    slower=st.integers(0, 500),
    not_helping=st.integers(0, 500),
    step=st.integers(0, 40),
    steps=st.integers(0, 40),
    end=st.sampled_from(RunEnd),
)


def _joined(said: CheckIn | None, of: Run | None) -> LogEntry:
    if said is not None and of is not None:
        said = replace(said, run_uid=of.uid)
    return LogEntry(said, of)


any_entry = (
    st.builds(_joined, any_check_in, any_run)
    | st.builds(_joined, any_check_in, st.none())
    | st.builds(_joined, st.none(), any_run)
).filter(lambda entry: entry.check_in is None or entry.check_in.uid != entry.check_in.run_uid)
