"""Files changed by chance, through the service that takes them in: all refused, nothing kept, quick, and no memory."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.assigning.body import NotTaken
from app.assigning.receive import Receiving
from app.exchange.age import encrypt
from app.exchange.refusals import Refused
from tests.exchange.homes import PERSON, START, DeskHome, PatientHome, assignment, pair

resource = pytest.importorskip("resource", reason="Windows does not tell a process how much memory it has had")
pytestmark = pytest.mark.exchange
MUTATIONS = int(os.environ.get("LAMPLIT_MUTATIONS", "4000"))
MOST_MS = 50.0
MOST_GROWTH_KIB = 64 * 1024
_HEADER = b"LAMPLIT-SEALED 1\n"


@pytest.fixture
def homes(tmp_path: Path) -> Iterator[tuple[PatientHome, DeskHome]]:
    """A patient and a therapist who have each other's cards."""
    patient, desk = pair(tmp_path)
    yield patient, desk
    patient.log.close()
    desk.log.close()


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Return other bytes: flipped, cut, doubled, put in, left out."""
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 5))):
        at = dice.randrange(len(changed) + 1)
        kind = dice.randrange(6)
        if kind == 0 and at < len(changed):
            changed[at] ^= 1 << dice.randrange(8)
        elif kind == 1 and at < len(changed):
            changed[at] = dice.randrange(256)
        elif kind == 2:
            del changed[at:]
        elif kind == 3:
            del changed[at : at + dice.randrange(1, 40)]
        elif kind == 4:
            changed[at:at] = dice.randbytes(dice.randrange(1, 40))
        else:
            changed[at:at] = changed[at : at + dice.randrange(1, 200)]
    return bytes(changed)


@pytest.mark.timeout(0 if MUTATIONS > 100_000 else 300)
def test_no_changed_file_is_taken(
    homes: tuple[PatientHome, DeskHome], record_property: Callable[[str, object], None]
) -> None:
    patient, therapist = homes
    good = therapist.sending.send(PERSON, assignment(), START.at_ms)
    inside = patient.identity.decrypt(good.partition(b"\n")[2])
    dice = random.Random(11)
    tried, slowest_ms, slowest_wall_ms, over = 0, 0.0, 0.0, 0
    began_kib = _rss_kib()
    for number in range(MUTATIONS):
        unsigned = number % 4 == 0  # by someone who can seal for this reader, and has no key to sign with
        data = _sealed_anew(mutated(inside, dice), patient) if unsigned else mutated(good, dice)
        if data == good or (unsigned and patient.identity.decrypt(data.partition(b"\n")[2]) == inside):
            continue
        began, worked = time.perf_counter(), time.thread_time()
        with pytest.raises((Refused, NotTaken)):
            _take(patient.receiving, data)
        slowest_ms = max(slowest_ms, (time.thread_time() - worked) * 1_000)
        took_ms = (time.perf_counter() - began) * 1_000
        slowest_wall_ms = max(slowest_wall_ms, took_ms)
        over += took_ms > MOST_MS
        tried += 1
        if number == 2_000:
            began_kib = _rss_kib()
    grown_kib = _rss_kib() - began_kib
    figures = {
        "tried": tried,
        "slowest_ms": round(slowest_ms, 1),
        "slowest_by_the_clock_ms": round(slowest_wall_ms, 1),
        "over_50_ms_by_the_clock": over,
        "grown_kib": grown_kib,
    }
    for name, figure in figures.items():
        record_property(name, figure)
    assert patient.kept.versions() == ()
    assert slowest_ms <= MOST_MS, figures  # of this thread's own work: a busy machine is no file's fault
    assert grown_kib < MOST_GROWTH_KIB
    patient.receiving.take(good, START)


def _sealed_anew(inside: bytes, reader: PatientHome) -> bytes:
    return _HEADER + encrypt(inside, reader.identity.age_pk)


def _take(receiving: Receiving, data: bytes) -> None:
    receiving.take(data, START)


def _rss_kib() -> int:
    """Return the most memory that this process has had, in KiB."""
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
