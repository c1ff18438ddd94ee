"""Archives: the same bytes for the same files, and what dpkg and tar read in them."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import pytest

from workshop.pack import deb, elf, needed, places, reproduce, tarball, tree
from workshop.pack.places import Identity

WHO = Identity("org.example.Lamplit", "Somebody <somebody@example.org>", settled=False)
AT_S = 1_700_000_000


def bundle(folder: Path) -> Path:
    (folder / "_internal").mkdir(parents=True)
    (folder / "lamplit").write_bytes(b"#!/bin/sh\n")
    (folder / "_internal" / "data.txt").write_text("data", encoding="utf-8")
    (folder / "_internal" / "link").symlink_to("data.txt")
    return folder


def test_a_tree_is_packed_the_same_whatever_the_clock_the_mode_and_the_order_say(tmp_path: Path) -> None:
    first, second = tree.Tree(), tree.Tree()
    first.add_folder(bundle(tmp_path / "one"), "usr/lib/x")
    again = bundle(tmp_path / "two")
    os.utime(again / "lamplit", (1, 1))
    (again / "_internal" / "data.txt").chmod(0o600)
    second.files["z"] = b"last"
    second.add_folder(again, "usr/lib/x")
    first.files["z"] = b"last"
    assert tree.tar_xz(first, AT_S) == tree.tar_xz(second, AT_S)
    assert tree.tar_xz(first, AT_S) != tree.tar_xz(first, AT_S + 1)


def test_an_archive_holds_every_folder_on_the_way_and_nobody_but_root(tmp_path: Path) -> None:
    whole = tree.Tree()
    whole.add_folder(bundle(tmp_path / "b"), "usr/lib/x")
    with tarfile.open(fileobj=io.BytesIO(tree.tar(whole, AT_S))) as archive:
        entries = {entry.name.removeprefix("./"): entry for entry in archive}
    assert [name for name in entries if entries[name].isdir()] == ["usr", "usr/lib", "usr/lib/x", "usr/lib/x/_internal"]
    assert (entries["usr/lib/x/lamplit"].mode, entries["usr/lib/x/_internal/data.txt"].mode) == (0o755, 0o644)
    assert entries["usr/lib/x/_internal/link"].linkname == "data.txt"
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "root", AT_S)}


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's own")
def test_dpkg_reads_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(AT_S))
    wants = needed.Needed(("libc6 (>= 2.35)", "libx11-6"), ("libwayland-client0",))
    whole = deb.Bundle(bundle(tmp_path / "b"), ())
    file = deb.build(whole, "{}\n", "0.3.0.dev1", WHO, wants, tmp_path / "dist")
    assert file.name == f"lamplit_0.3.0~dev1_{places.debian_architecture()}.deb"

    def ask(*words: str) -> str:
        return subprocess.run(("dpkg-deb", *words), check=True, capture_output=True, text=True).stdout

    assert ask("-f", str(file), "Version").strip() == "0.3.0~dev1"
    depends = ask("-f", str(file), "Depends").strip().split(", ")
    assert depends == ["libc6 (>= 2.35)", "libx11-6", "libespeak-ng1", "espeak-ng"]
    listing = ask("-c", str(file))
    for path in (
        "./usr/bin/lamplit -> ../lib/lamplit/lamplit",
        "./usr/share/man/man1/lamplit.1.gz",
        "./usr/share/mime/packages/lamplit.xml",
        "./usr/share/icons/hicolor/48x48/mimetypes/application-x-lamplit.png",
        "./usr/share/metainfo/org.example.Lamplit.metainfo.xml",
    ):
        assert path in listing
    assert "/opt" not in listing
    again = deb.build(whole, "{}\n", "0.3.0.dev1", WHO, wants, tmp_path / "again")
    assert reproduce.differences((file,), (again,), tmp_path / "compared") == []


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's own")
def test_two_builds_that_differ_name_the_file(tmp_path: Path) -> None:
    wants = needed.Needed((), ())
    made = []
    for number in ("1", "2"):
        folder = bundle(tmp_path / number)
        (folder / "_internal" / "data.txt").write_text(number, encoding="utf-8")
        made.append(deb.build(deb.Bundle(folder, ()), "{}", "1", WHO, wants, tmp_path / f"dist{number}"))
    (wrong,) = reproduce.differences(made[:1], made[1:], tmp_path / "compared")
    assert "usr/lib/lamplit/_internal/data.txt" in wrong
    assert "usr/lib/lamplit/lamplit" not in wrong


@pytest.mark.parametrize(
    ("ours", "debians"), [("0.1.0.dev0", "0.1.0~dev0"), ("0.2.0rc1", "0.2.0~rc1"), ("1.0.0", "1.0.0")]
)
def test_a_version_before_the_first_sorts_before_it(ours: str, debians: str) -> None:
    assert places.debian_version(ours) == debians


def test_the_changelog_of_debian_bears_the_second_of_the_commit() -> None:
    said = deb.changelog("1.0.0", WHO, AT_S)
    assert said.startswith("lamplit (1.0.0) unstable; urgency=medium\n")
    assert time.strftime("%d %b %Y", time.gmtime(AT_S)) in said


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("cc") is None, reason="needs a compiler on Linux")
def test_the_building_machines_folders_are_taken_out_and_paths_beside_the_library_stay(tmp_path: Path) -> None:
    source = tmp_path / "one.c"
    source.write_text("int one(void) { return 1; }\n", encoding="utf-8")

    def library(name: str, path: str) -> Path:
        made = tmp_path / name
        words = ("cc", "-shared", "-o", str(made), str(source), f"-Wl,--enable-new-dtags,-rpath,{path}")
        subprocess.run(words, check=True)
        return made

    absolute, beside = library("a.so", "/opt/somewhere/lib"), library("b.so", "$ORIGIN/lib")
    before = beside.read_bytes()
    assert elf.drop_absolute_search_path(absolute)
    assert not elf.drop_absolute_search_path(beside)
    assert beside.read_bytes() == before
    dynamic = subprocess.run(("readelf", "-d", str(absolute)), check=True, capture_output=True, text=True).stdout
    assert "RUNPATH" not in dynamic
    import ctypes

    assert ctypes.CDLL(str(absolute)).one() == 1


def test_a_file_that_is_no_library_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "text"
    file.write_bytes(b"\x7fEL")
    assert not elf.drop_absolute_search_path(file)
    assert file.read_bytes() == b"\x7fEL"


@pytest.mark.parametrize(
    ("soname", "package"), [("libwayland-client.so.0", "libwayland-client0"), ("libx-2.so.1", "libx-2-1")]
)
def test_a_package_is_named_by_debians_rule(soname: str, package: str) -> None:
    assert needed.named_by_rule(soname) == package


def test_the_manifest_for_flatpak_names_the_archive_that_it_lies_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(AT_S))
    wants = needed.Needed(("libc6 (>= 2.39)", "libx11-6"), ())
    whole = tarball.Bundle(bundle(tmp_path / "b"), ())
    file = tarball.build(whole, "{}\n", "0.3.0", WHO, wants, tmp_path / "dist")
    manifest = json.loads((tmp_path / "dist" / tarball.FLATPAK).read_text(encoding="utf-8"))
    (source,) = manifest["modules"][-1]["sources"]
    assert (tmp_path / "dist" / source["path"]) == file
    with tarfile.open(file) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}  # Flatpak drops the folder around all
        told = archive.extractfile(f"lamplit-0.3.0-linux-{places.debian_architecture()}/README.txt").read().decode()
    assert {"lamplit/lamplit", "share/applications/lamplit.desktop", "install.sh"} <= names
    assert "glibc 2.39 or newer" in told
