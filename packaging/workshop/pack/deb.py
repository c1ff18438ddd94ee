"""The package for Debian and its relatives, made of a bundle."""

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

from workshop.child import quietly
from workshop.pack import tree
from workshop.pack.bundle import Bundle
from workshop.pack.needed import Needed
from workshop.pack.places import PACKAGING, Identity, debian_architecture, debian_version, epoch_s
from workshop.pack.shared import shared_files
from workshop.words import Stop

# The voice. Its library is loaded by name at run time, so nothing measures it. The data comes with the library.
_SPEECH = ("libespeak-ng1", "espeak-ng")
_DESCRIPTION = """\
short, slow grounding exercises between therapy sessions
 Lamplit leads through very short exercises: look at three things, hold one,
 take one breath. A voice reads each line aloud and leaves it on the screen,
 and one key slows an exercise at any second.
 .
 What is kept stays on this computer, in one encrypted file. There is no
 account and no part that could send anything.
 .
 It goes alongside therapy and is no treatment; no clinician has reviewed the
 exercises yet.
"""


def name_of(version: str) -> str:
    """Return what the file is called."""
    return f"lamplit_{debian_version(version)}_{debian_architecture()}.deb"


def build(bundle: Bundle, bill: str, version: str, identity: Identity, needed: Needed, into: Path) -> Path:
    """Write the package into a folder and return its path."""
    when_s = epoch_s()
    data = contents(bundle.folder, bill, version, identity, when_s)
    control = tree.Tree()
    size_kib = -(-data.installed_bytes() // 1024)
    control.files["control"] = control_text(version, identity, needed, size_kib).encode()
    control.files["md5sums"] = _sums(data)
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": tree.tar_xz(control, when_s),
        "data.tar.xz": tree.tar_xz(data, when_s),
    }
    into.mkdir(parents=True, exist_ok=True)
    file = into / name_of(version)
    file.write_bytes(tree.ar(members, when_s))
    return file


def contents(folder: Path, bill: str, version: str, identity: Identity, when_s: int) -> tree.Tree:
    """Return every file the package puts on a disk."""
    data = tree.Tree()
    data.add_folder(folder, "usr/lib/lamplit")
    data.links["usr/bin/lamplit"] = "../lib/lamplit/lamplit"
    for name, text in shared_files(version, when_s, identity).items():
        if name.startswith("man/"):
            data.files[f"usr/share/{name}.gz"] = tree.gz(text)
        else:
            data.files[f"usr/share/{name}"] = text
    doc = "usr/share/doc/lamplit"
    data.files[f"{doc}/copyright"] = (PACKAGING / "linux" / "copyright").read_bytes()
    data.files[f"{doc}/changelog.gz"] = tree.gz(changelog(version, identity, when_s).encode())
    data.files[f"{doc}/lamplit.cdx.json"] = bill.encode()
    overrides = (PACKAGING / "linux" / "lintian-overrides").read_bytes()
    data.files["usr/share/lintian/overrides/lamplit"] = overrides
    return data


def control_text(version: str, identity: Identity, needed: Needed, size_kib: int) -> str:
    """Return what apt reads."""
    head = {
        "Package": "lamplit",
        "Version": debian_version(version),
        "Architecture": debian_architecture(),
        "Maintainer": identity.maintainer,
        "Installed-Size": str(size_kib),
        "Depends": ", ".join((*needed.depends, *_SPEECH)),
        "Recommends": ", ".join((*needed.recommends, "hicolor-icon-theme")),
        "Section": "misc",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value.rstrip()}\n" for name, value in head.items())


def changelog(version: str, identity: Identity, when_s: int) -> str:
    """Return the changelog in Debian's form; what changed stands in CHANGELOG.md and is not told twice."""
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(when_s))
    return (
        f"lamplit ({debian_version(version)}) unstable; urgency=medium\n\n"
        f"  * Version {version}. What changed is told in CHANGELOG.md of the source.\n\n"
        f" -- {identity.maintainer}  {when}\n"
    )


def _sums(data: tree.Tree) -> bytes:
    def read(there: bytes | Path) -> bytes:
        return there if isinstance(there, bytes) else there.read_bytes()

    rows = (
        f"{hashlib.md5(read(there), usedforsecurity=False).hexdigest()}  {name}\n"
        for name, there in sorted(data.files.items())
    )
    return "".join(rows).encode()


def lint(file: Path) -> Sequence[str]:
    """Return what lintian calls an error, one a line. Raises: Stop: lintian is not here or failed."""
    status, said = quietly(("lintian", "--fail-on", "none", "--tag-display-limit", "0", str(file)))
    if status != 0:
        raise Stop(f"lintian did not run; on Debian it is in the package lintian. It said: {said.strip()[:300]}")
    return [line for line in said.splitlines() if line.startswith("E:")]
