"""``dev.py release X.Y.Z``: look whether this commit may be given to people, and say all that is missing."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from workshop.child import in_foreground, quietly
from workshop.layout import ROOT
from workshop.pack import standing
from workshop.pack.places import DIST, PACKAGING, identity, version
from workshop.words import Stop, say

_NUMBERS = re.compile(r"\d+\.\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Step:
    """Something that takes long, by its command; what it means when that fails."""

    words: tuple[str, ...]
    failed: str


STEPS = (
    Step(("test",), "not every test passes."),
    Step(("test", "--apart"), "a test needs a network, or this system gives no place without one."),
    Step(("torture",), "something that is kept was lost under torture."),
    Step(("torture", "--fuzz", "60"), "a file does harm, or atheris is not here to look for one."),
    Step(("bench",), "a limit of the bench is not kept."),
    Step(("screenshots",), "the pictures could not be taken."),
    Step(("docs",), "a link of the documents leads nowhere."),
    Step(("package", "--twice", "--measure"), "the packages break a rule, or are not the same twice."),
)


def release(arguments: Sequence[str]) -> int:
    """Return 0 only when nothing at all is missing; what takes long is tried last, and only when all else is there."""
    if len(arguments) != 1 or not _NUMBERS.fullmatch(arguments[0]):
        raise Stop("release takes one version of three numbers, like 0.1.0.")
    missing = list(looked_over(arguments[0], datetime.now(UTC).date()))
    if missing:
        untried = [f"not tried: python3 dev.py {' '.join(step.words)}" for step in STEPS]
        untried.append(f"not looked for: packaging/smoke_test.py on {', '.join(standing.SMOKE_SYSTEMS)}")
        _tell(arguments[0], [*missing, *untried])
        return 1
    missing = [*tried_out(_run, _differs), *standing.smoke(DIST)]
    if missing:
        _tell(arguments[0], missing)
        return 1
    say(f"Lamplit {arguments[0]} is ready. What is left needs hands: a tag.")
    return 0


def looked_over(wanted: str, today: date, root: Path = ROOT) -> Iterator[str]:
    """Yield a sentence for each thing that is missing and can be seen at once."""
    told = version(root)
    if told != wanted:
        yield f"app/__init__.py tells version {told}, not {wanted}."
    yield from standing.changelog(root / "CHANGELOG.md", wanted)
    yield from standing.reviews(root / "exercises")
    yield from standing.countries(root / "resources" / "help" / "countries.toml", today)
    yield from standing.pictures(root)
    yield from standing.recipes(root)
    if not identity().settled:
        yield f"{(PACKAGING / 'identity.toml').relative_to(ROOT)} holds an address and an id that nobody answers for."
    if _differs(root):
        yield "the files differ from the last commit."


def tried_out(run: Callable[[tuple[str, ...]], int], differs: Callable[[Path], bool]) -> Iterator[str]:
    """Yield a sentence for each long step that fails. differs: whether a folder is not as in the last commit."""
    for step in STEPS:
        if run(step.words) != 0:
            yield f"{step.failed} (python3 dev.py {' '.join(step.words)})"
        elif step.words == ("screenshots",) and differs(ROOT / "docs" / "screenshots"):
            yield "pictures in docs/screenshots are not those of this commit; they have been taken anew."


def _differs(folder: Path) -> bool:
    status, changed = quietly(("git", "status", "--porcelain", "."), cwd=folder)
    return status != 0 or bool(changed.strip())


def _run(words: tuple[str, ...]) -> int:
    return in_foreground((sys.executable, str(ROOT / "dev.py"), *words))


def _tell(wanted: str, missing: Sequence[str]) -> None:
    say(f"Lamplit {wanted} cannot be released. Missing:")
    for sentence in missing:
        print(f"  - {sentence}")
