"""What goes into a bundle from the building machine, and what stays there."""

from __future__ import annotations

import runpy
import sys
import sysconfig
from pathlib import Path

import pytest

from workshop.pack import bundle

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


@pytest.mark.parametrize("where", ["lib", "root"])
def test_pythons_licence_is_found_in_its_library_or_at_its_root(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lib", "root"):
        (tmp_path / name).mkdir()
    (tmp_path / where / "LICENSE.txt").write_text("python's text", encoding="utf-8")
    monkeypatch.setattr(sysconfig, "get_path", lambda _name: str(tmp_path / "lib"))
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "root"))
    assert runpy.run_path(str(BUNDLE / "gather.py"))["python_licence"]() == "python's text"


def test_the_page_of_licences_goes_into_the_app_of_macos_too(tmp_path: Path) -> None:
    folder = tmp_path / "lamplit" / "_internal" / "resources"
    assert bundle.resource_folders(tmp_path) == (folder,)
    app = tmp_path / "Lamplit.app" / "Contents" / "Resources" / "resources"
    app.mkdir(parents=True)
    assert bundle.resource_folders(tmp_path) == (folder, app)
