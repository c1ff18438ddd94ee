"""What can be copied into a report: said to be all there is, and with nothing in it that tells of the person."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands import doctor
from tests.store.make import cheap_vault, check_in

WORD = "zebrasecret"


def test_it_says_that_there_is_no_log_of_the_program_and_shows_all_that_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "voice_report", lambda: {"state": "ready"})
    log = cheap_vault(tmp_path / "data" / "vault").create(f"{WORD} on the sill")
    log.save(replace(check_in(1), note=WORD))
    log.close()
    out = io.StringIO()
    assert doctor.run_doctor(tmp_path, out) == 0
    first, gap, *facts = out.getvalue().splitlines()
    assert first == "Lamplit keeps no log of itself. A report would hold these lines and no others:"
    assert gap == ""
    names = [line.split("  ")[0] for line in facts]
    assert names[:3] == ["lamplit", "python", "system"]
    assert names[-2:] == ["data folder", "log"]
    assert facts[-1].endswith("locked by a passphrase")
    assert WORD not in out.getvalue()
