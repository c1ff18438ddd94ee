"""No image of the memory, and no onlookers: asked of a process of its own, since it can't be taken back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.core.shielding import forbid_core_dumps, forbid_onlookers

ROOT = Path(__file__).resolve().parents[2]
ASKED = """
import ctypes, resource
from app.core.shielding import forbid_core_dumps, forbid_onlookers
forbid_core_dumps()
forbid_onlookers()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what Linux is told")
def test_the_system_was_told() -> None:
    done = subprocess.run((sys.executable, "-c", ASKED), cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout in {"(1, 1) 0\n", "(0, 0) 0\n"}


@pytest.mark.skipif(sys.platform == "win32", reason="there it is another matter")
def test_this_process_leaves_no_image_either() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    forbid_core_dumps("win32")
    forbid_onlookers("darwin")
    assert resource.getrlimit(resource.RLIMIT_CORE) == before
    forbid_core_dumps()
    forbid_onlookers()
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] <= 1
