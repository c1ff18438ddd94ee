"""Count what several runs of pytest and other checks said, for one closing line."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tests of one run ended how; an error in a fixture counts as failed."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)


def read_report(file: Path) -> Counts:
    """Return the counts in pytest's JUnit report ``file``, all 0 when it was never written."""
    try:
        suites = ElementTree.parse(file).getroot().iter("testsuite")  # noqa: S314  # our own pytest wrote it just now
    except (OSError, ElementTree.ParseError):
        return Counts()
    total = Counts()
    for suite in suites:
        tests, skipped = int(suite.get("tests", "0")), int(suite.get("skipped", "0"))
        failed = int(suite.get("failures", "0")) + int(suite.get("errors", "0"))
        total += Counts(tests - failed - skipped, failed, skipped)
    return total


@dataclass(slots=True)
class Tally:
    """The running sum of tests and of checks that are not tests (ruff, mypy, coverage)."""

    tests: Counts = field(default_factory=Counts)
    failed_checks: list[str] = field(default_factory=list)

    def add(self, counts: Counts) -> None:
        """Add the counts of one pytest run."""
        self.tests += counts

    def note_check(self, name: str, *, passed: bool) -> None:
        """Keep the name of a check that failed."""
        if not passed:
            self.failed_checks.append(name)

    def failures(self) -> int:
        """Return how many tests and checks failed; no test at all is a failure too."""
        return self.tests.failed + len(self.failed_checks) + (self.tests.passed == 0)

    def closing_line(self, took_s: float) -> str:
        """Return ``N passed, N failed``, what was skipped, how long it took, which checks are in the failed."""
        parts = [f"{self.tests.passed} passed", f"{self.failures()} failed"]
        if self.tests.skipped:
            parts.append(f"{self.tests.skipped} skipped")
        named = f" (among them: {', '.join(self.failed_checks)})" if self.failed_checks else ""
        return f"{', '.join(parts)} in {took_s:.0f} s{named}"
