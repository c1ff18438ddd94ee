"""`lamplit log`, run as the program is: out of a log, into a log, and never while a window has it."""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.commands.log_command import DONE, NOT_DONE, SOME_REFUSED, run_log
from app.commands.log_parser import FORMS, add_log_parser
from app.core.log_facts import ScaleWords
from app.core.steady_things import SteadyThing
from app.paths import find_paths
from app.store.log import SqliteLog
from app.store.vault import Vault
from app.takeaway.forms import Form
from app.takeaway.log_file import in_order
from app.takeaway.page import TextPage
from tests.store.make import CHEAP, PHRASE
from tests.takeaway.make import NOW_MS, OWN_WORDS, full_entry, log_bytes, many_entries, odd_entries

ROOT = Path(__file__).resolve().parents[2]
NOTE = "marzipan in the note"
LAMP = SteadyThing(bytes(16), "the lamp")


class Line:
    """A command line on a folder of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.out = self.err = ""
        self.asked: list[str] = []
        self.typed = PHRASE

    def run(self, *arguments: str, given: str = "", pdf: Callable[[TextPage, Path], None] | None = None) -> int:
        """Run `lamplit log` and keep what it says."""
        parser = argparse.ArgumentParser()
        add_log_parser(parser.add_subparsers(dest="command"))
        options = parser.parse_args(("log", *arguments))
        out, err = io.StringIO(), io.StringIO()
        status = run_log(options, self.home, (io.StringIO(given), out, err), pdf, self._ask)
        self.out, self.err = out.getvalue(), err.getvalue()
        return status

    def _ask(self, prompt: str) -> str:
        self.asked.append(prompt)
        return self.typed

    @property
    def vault(self) -> Vault:
        """The log's folder, with passphrases that cost little."""
        return Vault(find_paths(self.home).vault, lambda: NOW_MS, CHEAP)

    def export(self, form: str = "json", *more: str) -> bytes:
        """Return what an export writes."""
        target = self.home / f"out.{form}"
        assert self.run("export", "--format", form, "--out", str(target), "--force", *more) == DONE, self.err
        return target.read_bytes()


@pytest.fixture(name="line")
def _line(tmp_path: Path) -> Line:
    return Line(tmp_path / "home")


@pytest.fixture(name="kept")
def _kept(line: Line) -> Iterator[Line]:
    log = line.vault.create(None)
    log.add([full_entry(1, NOTE), *odd_entries()])
    log.keep_scale_words(OWN_WORDS)
    log.keep_things((LAMP,))
    log.close()
    return line


def entries_of(line: Line) -> list[object]:
    """Return what is in the log."""
    log: SqliteLog = line.vault.unlock(None)
    found = in_order(log.page(None, 10_000).entries)
    log.close()
    return list(found)


def test_out_and_in_again_gives_the_same_rows(kept: Line, tmp_path: Path) -> None:
    first = json.loads(kept.export())
    other = Line(tmp_path / "other")
    assert other.run("import", str(kept.home / "out.json")) == DONE
    assert other.out == f"{len(first['entries'])} entries added, 0 in the log already, 0 refused.\n"
    second = json.loads(other.export())
    for part in ("entries", "scale_words", "steady_things"):
        assert second[part] == first[part]
    assert first["steady_things"] == [{"uid": LAMP.uid.hex(), "name": LAMP.name, "has_work": False}]
    assert second["header"]["uuid"] != first["header"]["uuid"]
    assert other.run("import", str(kept.home / "out.json")) == DONE
    assert other.out.startswith("0 entries added, ")


@pytest.mark.parametrize("form", [form for form in FORMS if form != "pdf"])
def test_every_form_is_written_for_the_owner_alone(kept: Line, form: str) -> None:
    assert NOTE.encode() in kept.export(form)
    assert NOTE.encode() not in kept.export(form, "--without-notes")
    if os.name != "nt":
        assert (kept.home / f"out.{form}").stat().st_mode & 0o777 == 0o600
    assert NOTE not in kept.out + kept.err


def test_the_command_knows_every_form() -> None:
    assert list(FORMS) == [form.value for form in Form]


def test_a_pdf_is_written_by_what_the_door_hands_in(kept: Line) -> None:
    target = kept.home / "out.pdf"
    assert kept.run("export", "--format", "pdf", "--out", str(target)) == NOT_DONE
    assert not target.exists()
    status = kept.run(
        "export", "--format", "pdf", "--out", str(target), pdf=lambda page, path: _put(path, page.title.encode())
    )
    assert status == DONE
    assert target.read_bytes().startswith(b"From the log")


def _put(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def test_days_bound_what_leaves(kept: Line) -> None:
    assert len(json.loads(kept.export("json", "--from", "2026-11-18", "--to", "2026-11-18"))["entries"]) == 21
    assert json.loads(kept.export("json", "--from", "2026-11-19", "--to", "2026-11-20"))["entries"] == []
    with pytest.raises(SystemExit):
        kept.run("export", "--format", "json", "--out", "x", "--from", "18.11.")


def test_a_file_that_is_there_stays(kept: Line) -> None:
    target = kept.home / "out.json"
    target.write_bytes(b"mine")
    assert kept.run("export", "--format", "json", "--out", str(target)) == NOT_DONE
    assert target.read_bytes() == b"mine"
    assert "--force" in kept.err


def test_there_is_no_log_to_write(line: Line) -> None:
    assert line.run("export", "--format", "json", "--out", str(line.home / "x")) == NOT_DONE
    assert line.err == "lamplit log: There is no log here yet.\n"
    assert not line.home.exists()


def test_the_passphrase_is_asked_for_and_never_an_argument(line: Line) -> None:
    line.vault.create(PHRASE).close()
    line.export()
    assert line.asked == ["Passphrase of the log: "]
    line.typed = "another one altogether"
    assert line.run("export", "--format", "csv", "--out", str(line.home / "x")) == NOT_DONE
    assert "doesn't open" in line.err
    line.asked.clear()
    arguments = ("export", "--format", "csv", "--out", str(line.home / "x"), "--passphrase-stdin")
    assert line.run(*arguments, given=f"{PHRASE}\n") == DONE
    assert line.asked == []


def test_a_passphrase_that_does_not_come_is_told(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(_prompt: str) -> str:
        raise EOFError

    line.vault.create(PHRASE).close()
    monkeypatch.setattr(line, "_ask", nobody)
    assert line.run("export", "--format", "csv", "--out", str(line.home / "x")) == NOT_DONE
    assert line.err == "lamplit log: No passphrase was typed.\n"


def test_a_bad_row_is_told_and_the_others_come_in(line: Line) -> None:
    tree = json.loads(log_bytes([full_entry(number) for number in (1, 2, 3)]))
    tree["entries"][1]["check_in"]["note"] = 5
    line.home.mkdir()
    source = line.home / "in.json"
    source.write_text(json.dumps(tree))
    assert line.run("import", str(source), "--dry-run") == SOME_REFUSED
    assert line.out == "2 entries in the file, 1 refused. Nothing was changed.\n"
    assert line.err == "Entry 2 (line 1, check_in.note): Text belongs here.\n"
    assert not line.vault.exists()
    assert line.run("import", str(source)) == SOME_REFUSED
    assert entries_of(line) == [full_entry(1), full_entry(3)]


def test_a_bad_file_changes_nothing(kept: Line) -> None:
    before = entries_of(kept)
    source = kept.home / "in.json"
    source.write_bytes(log_bytes(many_entries(20))[:-9])
    assert kept.run("import", str(source)) == NOT_DONE
    assert kept.err.startswith("lamplit log: The file can't be read from line ")
    assert kept.err.count("\n") == 1
    assert entries_of(kept) == before
    assert kept.run("import", str(kept.home / "none.json")) == NOT_DONE


def test_what_was_deleted_here_comes_back_when_asked_for(kept: Line) -> None:
    kept.export()
    log = kept.vault.unlock(None)
    log.delete(full_entry(1).check_in.uid)  # type: ignore[union-attr]
    log.close()
    source = str(kept.home / "out.json")
    assert kept.run("import", source) == DONE
    assert "1 entry deleted here before" in kept.out
    assert full_entry(1, NOTE) not in entries_of(kept)
    assert kept.run("import", source, "--bring-back-deleted") == DONE
    assert full_entry(1, NOTE) in entries_of(kept)


def test_words_for_the_scale_do_not_replace_ones_that_are_there(kept: Line) -> None:
    log = kept.vault.unlock(None)
    log.keep_scale_words(ScaleWords("mine"))
    log.close()
    source = kept.home / "in.json"
    source.write_bytes(log_bytes([full_entry(77)]))
    assert kept.run("import", str(source)) == DONE
    log = kept.vault.unlock(None)
    assert log.facts().scale_words == ScaleWords("mine")
    log.close()


def test_a_note_with_signs_nobody_sees_is_told_by_number(line: Line) -> None:
    line.home.mkdir()
    source = line.home / "in.json"
    source.write_bytes(log_bytes([full_entry(1, f"{NOTE} \u202e")]))
    assert line.run("import", str(source)) == DONE
    assert line.err == "Entry 1: its note holds signs that cannot be seen, kept as is.\n"


@pytest.mark.skipif(os.name == "nt", reason="another kind of lock")
def test_while_a_window_is_open_nothing_is_done(kept: Line) -> None:
    import fcntl

    lock = find_paths(kept.home).instance_lock
    lock.write_text("12345\nlamplit\n\n")
    kept.export()  # a dead window's lock does not count
    with lock.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert kept.run("import", str(kept.home / "out.json")) == NOT_DONE
    assert kept.err == "lamplit log: The window of Lamplit is open; this works once it is closed.\n"


def test_the_program_itself_takes_the_words(kept: Line) -> None:
    target = kept.home / "log.json"
    command = [sys.executable, "-m", "app", "--home", str(kept.home), "log", "export", "--format", "json"]
    done = subprocess.run([*command, "--out", str(target)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(target.read_bytes())["format"] == "lamplit-log"
    again = subprocess.run([*command, "--out", str(target)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (again.returncode, again.stdout) == (NOT_DONE, "")


def test_the_program_writes_a_pdf_on_no_screen(kept: Line) -> None:
    target = kept.home / "log.pdf"
    command = [sys.executable, "-m", "app", "--home", str(kept.home), "log", "export", "--format", "pdf"]
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command += ["--out", str(target), "--to", "2026-12-31"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert target.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in kept.home.glob("log.*")] == ["log.pdf"]


def test_a_damaged_log_is_made_readable_and_the_damaged_file_is_kept(line: Line) -> None:
    log = line.vault.create(None)
    log.add(many_entries(300))
    log.close()
    data = find_paths(line.home).vault / "data.db"
    harmed = bytearray(data.read_bytes())
    harmed[-3 * 4096 + 50] ^= 1
    data.write_bytes(harmed)
    assert line.run("salvage") in {DONE, SOME_REFUSED}
    assert "came over into a new log" in line.out
    assert "The damaged file is kept among the copies." in line.out
    assert [path.read_bytes() for path in data.parent.glob("backups/*-unreadable.db")] == [bytes(harmed)]
    assert line.run("salvage") == NOT_DONE
    assert "can be read as it is" in line.err
