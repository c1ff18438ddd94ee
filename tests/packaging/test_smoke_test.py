"""Where the smoke test takes its bare systems from."""

from __future__ import annotations

import runpy
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "smoke_test.py"


def test_ubuntu_comes_with_universe_and_debian_as_debootstrap_has_it() -> None:
    source_of = runpy.run_path(str(SCRIPT))["source_of"]
    assert source_of("bookworm", None) == ((), ())
    assert source_of("trixie", "http://mirror.example/debian") == ((), ("http://mirror.example/debian",))
    before, after = source_of("noble", "http://mirror.example/ubuntu")
    assert before == ("--components=main,universe",)
    assert after[0] == "http://mirror.example/ubuntu"
    assert source_of("jammy", None)[1][0].endswith("/ubuntu")
