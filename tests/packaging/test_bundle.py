"""What goes into a bundle from the building machine, and what stays there."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

BUNDLE = Path(__file__).resolve().parents[2] / "packaging" / "bundle"


@pytest.mark.parametrize(
    ("source", "stays"),
    [
        ("/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("/usr/lib/x86_64-linux-gnu/libespeak-ng.so.1", True),
        ("/usr/lib64/libglib-2.0.so.0", True),
        ("/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.13.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_decimal.cpython-311-x86_64-linux-gnu.so", False),
        ("/usr/lib64/python3.13/lib-dynload/resource.cpython-313-x86_64-linux-gnu.so", False),
        ("/srv/lamplit/build/venv/lib/python3.11/site-packages/PySide6/Qt/lib/libQt6Core.so.6", False),
    ],
)
def test_the_systems_libraries_stay_behind_and_the_systems_python_comes_along(source: str, stays: bool) -> None:
    is_systems_own = runpy.run_path(str(BUNDLE / "systems_own.py"))["is_systems_own"]
    assert is_systems_own(source) is stays
