"""What others say of a package: lintian, the desktop's validators, CycloneDX's own schema, and Lamplit itself."""

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from workshop.child import quietly
from workshop.pack import deb, tools
from workshop.pack.places import PACKAGING

_VALID = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(open(sys.argv[1], encoding="utf-8").read())
sys.exit(0 if fault is None else str(fault)[:2000])
"""


FORMS = ("json", "csv", "html", "fhir", "pdf")


def check(file: Path, unpacked: Path) -> list[str]:
    """Return a sentence for each thing that is wrong with a .deb; a checker that is not here is one of them.

    unpacked: a folder that gets its contents.
    """
    shutil.rmtree(unpacked, ignore_errors=True)
    status, said = quietly(("dpkg-deb", "-x", str(file), str(unpacked)))
    if status != 0:
        return [f"dpkg-deb does not take the package: {said.strip()}"]
    share = unpacked / "usr" / "share"
    lamplit = str(unpacked / "usr" / "bin" / "lamplit")
    commands: list[tuple[str, Sequence[str]]] = [
        ("desktop-file-validate", ("desktop-file-validate", *map(str, (share / "applications").iterdir()))),
        ("appstreamcli", ("appstreamcli", "validate", "--no-net", *map(str, (share / "metainfo").iterdir()))),
        ("CycloneDX", (tools.python(), "-c", _VALID, str(share / "doc" / "lamplit" / "lamplit.cdx.json"))),
        ("man", ("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(share / "man" / "man1" / "lamplit.1.gz"))),
        (
            "lamplit check",
            (lamplit, "check", str(unpacked / "usr" / "lib" / "lamplit" / "_internal" / "exercises")),
        ),
    ]
    commands += list(_log(lamplit, unpacked.parent / "log-of-the-check"))
    wrong = [f"lintian: {line}" for line in deb.lint(file)]
    for name, command in commands:
        status, said = quietly(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        if status != 0 or (name == "man" and "warning" in said):
            wrong.append(f"{name}: {said.strip()[-600:] or f'status {status}'}")
    return wrong


def _log(lamplit: str, home: Path) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield commands that make a log of a small file and write it in every form: it takes nearly every library."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    log = (lamplit, "--home", str(home), "log")
    yield "lamplit log import", (*log, "import", str(PACKAGING / "bundle" / "sample-log.json"))
    for form in FORMS:
        yield f"lamplit log export as {form}", (*log, "export", "--format", form, "--out", str(home / f"log.{form}"))
