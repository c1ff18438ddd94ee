"""The door for every file: what of one is read, and what is not let in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.file_door import FileKind, NotLetIn, dots_in_a_row, json_value, read_plain, toml_table, too_large


def test_every_kind_has_limits_of_its_own() -> None:
    assert len(FileKind) == len(FileKind.__members__)  # equal limits would make two kinds one
    for kind in FileKind:
        assert 0 < kind.value.most_depth <= 12
        assert 0 < kind.value.most_values <= 20_000


def test_a_file_is_read_as_far_as_it_may_be_long(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 10_000)
    data = read_plain(path, FileKind.CARD)
    assert len(data) == FileKind.CARD.value.most_bytes + 1
    assert too_large(data, FileKind.CARD)
    assert not too_large(data[1:], FileKind.CARD)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for_and_a_folder_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises((NotLetIn, OSError)):
            read_plain(path, FileKind.CARD)


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are followed here")
def test_a_link_is_followed_only_for_a_person_who_chose_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert read_plain(tmp_path / "b", FileKind.CARD) == b"x"
    with pytest.raises(OSError, match="b"):
        read_plain(tmp_path / "b", FileKind.CARD, follow=False)


def test_json_of_a_kind() -> None:
    assert json_value(b'{"a": [1, 2.5]}', FileKind.PREFERENCES) == {"a": [1, 2.5]}
    assert json_value(b"[" * 4 + b"]" * 4, FileKind.PREFERENCES)
    for data, said in (
        (b"[" * 5 + b"]" * 5, "deep"),
        (b"[" + b"0," * 1_000 + b"0]", "too many"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b" " * 70_000, "large"),
    ):
        with pytest.raises(NotLetIn, match=said):
            json_value(data, FileKind.PREFERENCES)


def test_toml_of_a_kind() -> None:
    table = {"a": [{"b": 1.5}], "c": "x"}
    assert toml_table(b'c = "x"\n[[a]]\nb = 1.5\n', FileKind.COUNTRIES) == table
    for data, said in (
        (b"a = nan", "none"),
        (b"a = [-inf]", "none"),
        (b"a = 1\na = 2", "well-formed"),
        (b"a = 1\n[a]", "well-formed"),
        (b"\xff", "UTF-8"),
        (b"\xef\xbb\xbfa = 1", "well-formed"),
        (b"a = " + b"[" * 13 + b"]" * 13, "deep"),
        (b"a = " + b"[" * 5_000, "well-formed"),
        (b"a." * 12 + b"b = 1", "deep"),
        (b"a = [" + b"0," * 20_000 + b"]", "too many"),
        (b"#" * 140_000, "large"),
    ):
        with pytest.raises(NotLetIn, match=said):
            toml_table(data, FileKind.COUNTRIES)


def test_dots_in_texts_are_text() -> None:
    assert dots_in_a_row('a = "Take your time. Look at the lamp. What is its colour."') is None
    assert dots_in_a_row("x = 1\n" + "a." * 9 + "b = 1") is not None
