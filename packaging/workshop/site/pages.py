"""Which documents become pages of the site, under which name, and in which order a person finds them."""

from dataclasses import dataclass
from pathlib import Path

FRONT = "index"


@dataclass(frozen=True, slots=True)
class Page:
    """One document.

    source: its path below the root of the repository.
    name: of the page, without its ending.
    title: what the list of pages calls it.
    """

    source: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Section:
    """Pages for one kind of reader."""

    title: str
    pages: tuple[Page, ...]


SECTIONS = (
    Section(
        "Using it",
        (
            Page("docs/index.md", FRONT, "Start"),
            Page("docs/installing.md", "installing", "Installing"),
            Page("resources/guide/patients.md", "patients", "For the person who uses it"),
            Page("docs/what-it-does.md", "what-it-does", "All it does"),
        ),
    ),
    Section(
        "Giving it to others",
        (
            Page("resources/guide/therapists.md", "therapists", "For therapists"),
            Page("resources/guide/clinics.md", "clinics", "For clinics"),
            Page("exercises/README.md", "exercises", "Writing an exercise"),
        ),
    ),
    Section(
        "Trusting it",
        (
            Page("docs/CLINICAL.md", "clinical", "What it rests on"),
            Page("docs/SECURITY.md", "security", "Protected, and not"),
            Page("docs/ACCESSIBILITY.md", "accessibility", "For everyone"),
            Page("docs/FAULTS.md", "faults", "Every fault"),
            Page("docs/opening-the-log.md", "opening-the-log", "Opening the log elsewhere"),
            Page("docs/BENCHMARKS.md", "benchmarks", "Measured"),
        ),
    ),
    Section(
        "Building it",
        (
            Page("resources/guide/builders.md", "builders", "For builders"),
            Page("docs/commands.md", "commands", "Commands"),
            Page("ARCHITECTURE.md", "architecture", "The house"),
            Page("docs/DESIGN.md", "design", "The look"),
            Page("CHANGELOG.md", "changelog", "Changes"),
        ),
    ),
)
# Made by another command or not yet written; the site stands without them.
MAY_BE_ABSENT = frozenset({"docs/BENCHMARKS.md"})


def sections_of(root: Path) -> tuple[Section, ...]:
    """Return the sections with the pages whose documents are there; only those that may be absent are left out."""
    return tuple(
        Section(section.title, tuple(page for page in section.pages if _is_here(root, page))) for section in SECTIONS
    )


def _is_here(root: Path, page: Page) -> bool:
    return page.source not in MAY_BE_ABSENT or (root / page.source).is_file()
