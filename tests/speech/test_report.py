"""What a bug report says of the voice."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from app.speech.report import voice_report
from tests.speech.voice_bench import liar, without_engine


def test_the_report_tells_versions_and_counts() -> None:
    report = voice_report()

    assert report["state"] == "ready"
    assert report["engine"] == "eSpeak NG"
    assert report["version"]
    assert int(report["choices"]) > 10
    assert set(report) == {"state", "engine", "version", "default", "choices", "audio"}


def test_a_missing_or_broken_worker_is_told_in_a_word() -> None:
    assert voice_report(["/no/such/program"]) == {"state": "no-start"}
    assert voice_report(liar("no-engine")) == {"state": "no-engine"}
    assert voice_report(liar("garbage")) == {"state": "no-answer"}


@pytest.mark.skipif(sys.platform != "linux", reason="takes the engine away as Linux would")
def test_a_worker_without_an_engine_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**without_engine(tmp_path), "PULSE_SERVER": "unix:/nonexistent"}.items():
        monkeypatch.setenv(name, value)

    assert voice_report() == {"state": "no-engine", "audio": "none"}


def test_a_worker_that_hangs_is_waited_for_no_longer_than_said() -> None:
    began_s = time.monotonic()

    assert voice_report(liar("never-ready"), ceiling_s=0.5) == {"state": "no-answer"}
    assert time.monotonic() - began_s < 20.0  # it sleeps for a minute
