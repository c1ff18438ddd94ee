"""The page of figures: what it says of a run, and what its plots show."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.bench import report
from tests.bench.plots import Curve, bars, growth, number
from tests.bench.rows import NOT_MEASURED, compared, limited, told, write_json

SVG = "{http://www.w3.org/2000/svg}"
A_RUN = (
    ("startup", [compared("start to first painted Home", 210.0, "ms", reference=200.0, limit=1.3)]),
    ("store", [limited("deleting", 9.0, "ms", limit=5.0), told("unlock", 16.0, "ms")]),
    (
        "log",
        [
            *(compared(f"first page, at {size:,}", size / 100, "ms", reference=size / 200) for size in (1000, 10, 100)),
            *(told(f"window still at the longest: the outline, at {size:,}", 3.0, "ms") for size in (10, 100, 1000)),
            limited("first page, at 1,000, median", 10.0, "ms", limit=50.0),
        ],
    ),
    (
        "peers",
        [
            told(f"a-one: not installed here, so {NOT_MEASURED}", 0, "programs"),
            compared("start to first window: a bare Qt window", 200.0, "ms", reference=200.0),
            compared("start to first window: Lamplit from the source", 300.0, "ms", reference=200.0),
        ],
    ),
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Write the page of A_RUN, as a run keeps it, and return it."""
    write_json(tmp_path / "rows.json", A_RUN)
    document = tmp_path / "docs" / "BENCHMARKS.md"
    (tmp_path / "docs" / "benchmarks").mkdir(parents=True)
    (tmp_path / "docs" / "benchmarks" / "of-an-earlier-run.svg").touch()
    report.write(json.loads((tmp_path / "rows.json").read_text(encoding="utf-8")), document)
    return document


def test_every_row_stands_in_a_table_with_its_ratio_and_whether_its_limit_is_kept(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert "| start to first painted Home | 210 ms | 200 ms | 1.05 | 1.30 | yes |" in lines
    assert "| deleting | 9.00 ms |  |  | 5.00 | **no** |" in lines
    assert "| unlock | 16.0 ms |  |  |  |  |" in lines
    assert "| start to first window: Lamplit from the source | 300 ms | 200 ms | 1.50 |" in lines
    assert f"| a-one: not installed here, so {NOT_MEASURED} |  |  |  |" in lines


def test_what_was_measured_at_several_sizes_stands_in_one_row_by_rising_size(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert "| at | 10 | 100 | 1,000 |" in lines
    assert "| first page, ms | 0.100 (× 2.00) | 1.00 (× 2.00) | 10.0 (× 2.00) |" in lines
    assert "| first page, at 1,000, median | 10.0 ms |  |  | 50.0 | yes |" in lines


def test_the_machine_is_told_and_a_group_says_what_it_measures(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert "with Python 3." in text
    assert "cores" in text
    assert "From starting Lamplit to its painted Home, against a bare Qt window, in pairs." in text


def test_the_plots_are_those_of_this_run(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    found = sorted(file.name for file in (page.parent / "benchmarks").iterdir())
    assert found == ["growth.svg", "start.svg", "still.svg"]
    assert all(f"](benchmarks/{name})" in text for name in found)


def test_with_two_sizes_there_is_nothing_to_plot(tmp_path: Path) -> None:
    rows = [compared(f"first page, at {size}", 2.0, "ms", reference=1.0) for size in (10, 100)]
    write_json(tmp_path / "rows.json", [("log", rows)])
    written = report.write(json.loads((tmp_path / "rows.json").read_text(encoding="utf-8")), tmp_path / "PAGE.md")
    assert written == [tmp_path / "PAGE.md"]


def test_a_curve_rises_from_left_to_right_by_powers_of_ten() -> None:
    curve = Curve("reading <on>", "ms", (10, 100, 1000), (1.0, 10.0, 100.0), (1.0, 1.0, 1.0))

    drawn = ElementTree.fromstring(growth([curve], "words"))  # noqa: S314

    lines = {line.get("class"): line.get("points", "").split() for line in drawn.iter(f"{SVG}polyline")}
    ours = [tuple(float(part) for part in point.split(",")) for point in lines["ours"]]
    steps = [(right[0] - left[0], left[1] - right[1]) for left, right in itertools.pairwise(ours)]
    assert steps[0] == pytest.approx(steps[1], abs=0.2)
    assert steps[0][0] > 10
    assert steps[0][1] > 10
    assert len({point.split(",")[1] for point in lines["beside"]}) == 1
    assert "reading <on>" in [text.text for text in drawn.iter(f"{SVG}text")]


def test_bars_are_as_long_as_what_they_stand_for() -> None:
    drawn = ElementTree.fromstring(bars([("a bare window", 100.0), ("Lamplit", 150.0)], "ms", "words"))  # noqa: S314
    widths = [float(bar.get("width", "0")) for bar in drawn.iter(f"{SVG}rect")]
    assert widths[1] / widths[0] == pytest.approx(1.5, abs=0.01)
    assert [bar.get("class") for bar in drawn.iter(f"{SVG}rect")] == ["bar", "bar mine"]


@pytest.mark.parametrize(
    ("value", "words"),
    [(0, "0"), (0.0123, "0.0123"), (0.5, "0.500"), (1.5, "1.50"), (16.04, "16.0"), (210.4, "210"), (12345, "12,345")],
)
def test_three_figures_count(value: float, words: str) -> None:
    assert number(value) == words
