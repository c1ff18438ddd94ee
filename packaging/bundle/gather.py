"""Tell, as JSON, which distributions a bundle holds and what comes inside them: `python gather.py BUILD_FOLDER`.

Run by the interpreter that made the bundle, since only that one can ask its packages.
"""

import ast
import json
import platform
import re
import sys
import sysconfig
from importlib import metadata
from pathlib import Path


def modules_of(build: Path) -> set[str]:
    """Return the top-level names of all that PyInstaller put into the bundle."""
    found = set()
    for listing in ("PYZ-00.toc", "COLLECT-00.toc"):
        text = (build / listing).read_text(encoding="utf-8")
        for row in _rows(ast.literal_eval(text)):
            found.add(row[0].replace("\\", "/").split("/")[0].split(".")[0])
    return found


def _rows(tree: object) -> list[tuple[str, ...]]:
    """Return every (name, source, kind) of a table of contents, however it is nested."""
    if isinstance(tree, tuple) and len(tree) == 3 and all(isinstance(cell, str | None) for cell in tree):
        return [tree]
    if isinstance(tree, list | tuple):
        return [row for part in tree for row in _rows(part)]
    return []


def distributions(modules: set[str]) -> list[dict[str, object]]:
    """Return name, version, licence, licence texts and CycloneDX lists of each distribution that is in the bundle."""
    homes = metadata.packages_distributions()
    names = {metadata.distribution(home).name for module in modules for home in homes.get(module, ())}
    names.discard("pip")
    return [_distribution(name) for name in sorted(names | {"pyinstaller"}, key=str.lower)]


def _distribution(name: str) -> dict[str, object]:
    told = metadata.distribution(name)
    texts = [
        Path(str(told.locate_file(file))).read_text(encoding="utf-8", errors="replace")
        for file in sorted(told.files or ())
        if ".dist-info" in str(file.parent) and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
    ]
    boms = [
        json.loads(Path(str(told.locate_file(file))).read_text(encoding="utf-8"))
        for file in sorted(told.files or ())
        if file.parent.name == "sboms" and ".dist-info" in str(file.parent) and file.suffix == ".json"
    ]
    licence = _licence(told.metadata)
    return {"name": told.name, "version": told.version, "licence": licence, "texts": texts, "boms": boms}


def _licence(told: "metadata.PackageMetadata") -> str:
    """Return the SPDX expression of a package; empty when it only tells in words."""
    return told["License-Expression"] or ""


def inner_versions() -> dict[str, str]:
    """Return the versions of what comes inside other packages; empty where it cannot be asked."""
    import sqlcipher3
    from PySide6 import QtCore

    log = sqlcipher3.connect(":memory:")
    log.execute("PRAGMA key = 'x'")

    def pragma(name: str) -> str:
        row = log.execute(f"PRAGMA {name}").fetchone()
        return str(row[0]) if row else ""

    # libsodium's own function for it is not among those that PyNaCl binds; its history, newest first, tells
    sodium = re.search(r"``libsodium`` to (\S+)", metadata.distribution("PyNaCl").metadata.get_payload())
    icu = sorted(Path(QtCore.__file__).parent.glob("Qt/lib/libicudata.so.*"))
    return {
        "CPython": platform.python_version(),
        "Qt": QtCore.qVersion(),
        "ICU": icu[0].name.rpartition(".so.")[2] if icu else "",
        "SQLite": sqlcipher3.sqlite_version,
        "SQLCipher": pragma("cipher_version").split()[0],
        "OpenSSL": next((word for word in pragma("cipher_provider_version").split() if word[:1].isdigit()), ""),
        "libsodium": sodium[1] if sodium else "",
        "PyInstaller bootloader": metadata.version("pyinstaller"),
    }


def python_licence() -> str:
    """Return the text of Python's licence; empty where it is not found."""
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),  # on Windows
        Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}/copyright"),  # Debian's own
    )
    return next((file.read_text(encoding="utf-8") for file in places if file.is_file()), "")


def main() -> int:
    """Print what the bundle holds."""
    held = distributions(modules_of(Path(sys.argv[1])))
    json.dump({"distributions": held, "versions": inner_versions(), "python_licence": python_licence()}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
