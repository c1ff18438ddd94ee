"""Files changed by chance, through the doors they come in by: left calmly and soon, and none with a seal let in."""

from __future__ import annotations

import random
import sys
import time

from tests.hostile.kinds import HostileKind, Left, kinds
from tests.hostile.test_traits import HIDDEN, texts
from tests.takeaway.test_mutated import CHANGES
from tests.torture.rows import Share, Tried

MOST_MS = 250.0
MOST_GROWTH_KIB = 96 * 1024
_SEALED = frozenset({"card as it travels", "sealed as it travels", "packed log"})
_WITH_NOTES = frozenset({"log", "shared page"})  # a note comes in sign for sign, or cleaned; both are plain text
_WARM_UP = 500


def sealed(share: Share) -> Tried:
    """Of a file that is signed, sealed or hashed, no change is let in."""
    return _mutate(share, [kind for kind in kinds() if kind.name in _SEALED])


def opened(share: Share) -> Tried:
    """Of what is inside, and of files that nobody signs: what is let in is of the form, and holds nothing unseen."""
    return _mutate(share, [kind for kind in kinds() if kind.name not in _SEALED])


def _mutate(share: Share, every: list[HostileKind]) -> Tried:
    tried, dice = Tried(), random.Random(f"hostile/{len(every)}/{share.number}")
    tried.must_be_none("accepted")
    tried.must_be_none("said wildly")
    tried.must_be_none("slow")
    began_kib, most_ms = _rss_kib(), 0.0
    for number in range(share.count):
        kind = every[number % len(every)]
        data = bytearray(kind.good)
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            if data:
                dice.choice(CHANGES[:4] if kind.name in _SEALED else CHANGES)(dice, data)
        if bytes(data) == kind.good:
            continue
        spoilt = bytes(data) if kind.wrap is None else kind.wrap(bytes(data))
        tried.tried += 1
        began = time.process_time()
        try:
            let_in = kind.read(spoilt)
        except Left:
            pass
        except Exception as error:
            tried.must_be_none("said wildly", 1)
            tried.blame(f"{kind.name}: {type(error).__name__} for {bytes(data)[:80]!r}")
        else:
            if not _may_be(kind, let_in):
                tried.must_be_none("accepted", 1)
                tried.blame(f"{kind.name}: let in {bytes(data)[:80]!r}")
        took_ms = (time.process_time() - began) * 1_000
        most_ms = max(most_ms, took_ms)
        if took_ms > MOST_MS:
            tried.must_be_none("slow", 1)
            tried.blame(f"{kind.name}: {took_ms:.0f} ms")
        if number == _WARM_UP:
            began_kib = _rss_kib()
    grown_kib = _rss_kib() - began_kib
    tried.told["most ms"] = most_ms
    tried.told["most KiB grown"] = grown_kib
    if grown_kib > MOST_GROWTH_KIB:
        tried.blame(f"memory grew by {grown_kib} KiB")
    return tried


def _may_be(kind: HostileKind, let_in: object) -> bool:
    """Return whether this may be let in: a file without a seal, changed into another one that is of the form."""
    if kind.name in _SEALED:
        return False
    if kind.name in _WITH_NOTES:
        return True
    return not any(HIDDEN & {_kind_of(sign) for sign in text} for text in texts(let_in))


def _kind_of(sign: str) -> str:
    import unicodedata

    return "" if sign == "\n" else unicodedata.category(sign)


def _rss_kib() -> int:
    """Return the most memory that this process has had, in KiB."""
    import resource

    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most
