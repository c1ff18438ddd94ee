"""Each file in tests/fixtures/wrong has one fault; its first line says which law finds it and where."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from app.content.check import check_paths, main
from app.content.findings import Finding
from app.content.loader import load_library
from app.core.languages import LANGUAGES

FIXTURES = Path(__file__).parents[1] / "fixtures"
WRONG = sorted((FIXTURES / "wrong").glob("*.toml"))
EXERCISES = Path(__file__).parents[2] / "exercises"
_EXPECT = re.compile(rb"# expect: (\S+) at (.+?)\r?\n")


def errors_in(path: Path) -> list[Finding]:
    return [finding for finding in check_paths([path]) if finding.is_error]


def expected_in(path: Path) -> tuple[str, str]:
    match = _EXPECT.match(path.read_bytes())
    assert match is not None
    place = match[2].decode()
    return match[1].decode(), "" if place == "the whole" else place


def test_there_are_many_wrong_files() -> None:
    assert len(WRONG) >= 60


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_wrong_file_has_its_one_error_at_its_place(path: Path) -> None:
    found = [(finding.breach.rule, finding.breach.place) for finding in errors_in(path)]
    assert found == [expected_in(path)]


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_the_command_names_file_place_and_fix_and_exits_1(path: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    assert main([str(path)], out, err) == 1
    rule, place = expected_in(path)
    line = next(line for line in out.getvalue().splitlines() if f"[{rule}]" in line)
    assert line.startswith(str(path))
    assert f" {place}:" in line or not place
    assert re.search(r" Fix: \S.*\.", line)
    assert err.getvalue() == ""


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_the_line_named_is_where_the_fault_is(path: Path) -> None:
    finding = errors_in(path)[0]
    if finding.line is None:
        assert finding.breach.rule == "too-large"
        return
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    last_key = re.sub(r"\[\d+\]$", "", finding.breach.place).rsplit(".", 1)[-1]
    here = lines[finding.line - 1]
    is_table = last_key in {"steps", "items"}
    assert here.startswith("[[") if is_table else (last_key in here or here.startswith("[[") or not last_key)


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_the_loader_leaves_a_wrong_file_out_and_keeps_the_rest(path: Path, tmp_path: Path) -> None:
    for name in ("phrases", "banned", "one-thing", "hold-one", "stay-with-me", "see-three", "one-sensation"):
        (tmp_path / f"{name}.toml").write_bytes((EXERCISES / "en" / f"{name}.toml").read_bytes())
    whole = load_library(tmp_path).library
    (tmp_path / path.name).write_bytes(path.read_bytes())
    loaded = load_library(tmp_path)
    assert loaded.library == whole
    assert {problem.file.name for problem in loaded.problems} == {path.name}


def test_plain_files_are_clean() -> None:
    assert check_paths([FIXTURES / "plain"]) == ()


def test_ours_are_clean() -> None:
    out, err = io.StringIO(), io.StringIO()
    assert main([str(EXERCISES)], out, err) == 0
    ours = len([*EXERCISES.rglob("*.toml")])
    assert ours > len(LANGUAGES)
    assert out.getvalue().endswith(f"{ours} files, 0 errors, 0 warnings.\n")


def test_a_folder_with_one_wrong_file_exits_1(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "x.toml").write_text("x")
    out = io.StringIO()
    assert main([str(EXERCISES), str(tmp_path)], out, io.StringIO()) == 1
    assert f"{tmp_path / 'deep' / 'x.toml'}:1: [not-toml]" in out.getvalue()


@pytest.mark.parametrize("args", [[], ["--frobnicate"]])
def test_a_call_that_makes_no_sense_exits_2(args: list[str]) -> None:
    err = io.StringIO()
    assert main(args, io.StringIO(), err) == 2
    assert "usage:" in err.getvalue()


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    assert [finding.breach.rule for finding in errors_in(tmp_path / "gone.toml")] == ["not-found"]


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    assert [finding.breach.rule for finding in errors_in(tmp_path)] == ["nothing-here"]


def test_the_whole_folder_names_the_fault_of_every_file() -> None:
    found = [
        (finding.file, finding.breach.rule, finding.breach.place)
        for finding in check_paths([FIXTURES / "wrong"])
        if finding.is_error
    ]
    assert found == [(path, *expected_in(path)) for path in WRONG]


def test_two_files_of_one_id_are_both_held_against_the_laws(tmp_path: Path) -> None:
    plain = (FIXTURES / "plain" / "a-plain-one.toml").read_text()
    (tmp_path / "a-plain-one.toml").write_text(plain)
    (tmp_path / "b.toml").write_text(plain.replace("That's the end.", "Well done."))
    found = [(finding.file.name, finding.breach.rule) for finding in check_paths([tmp_path]) if finding.is_error]
    assert sorted(found) == [("b.toml", "banned-word"), ("b.toml", "same-id")]
