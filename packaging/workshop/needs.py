"""What Lamplit needs from the system, judged by what really loads and never by names of packages."""

import json
import os
import shutil
import ssl
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Kind(Enum):
    """What it is like while a need is not met."""

    QT = "Qt cannot start"
    SCREEN = "Qt cannot open a window on an X screen"
    SPEECH = "Lamplit is silent"
    DOWNLOAD = "pip cannot be had or cannot trust its registry"
    BUILDING = "a package cannot be built for this machine"
    TESTING = "tests of the real window and the real voice are skipped"


@dataclass(frozen=True, slots=True)
class Need:
    """One library, program or file, and the Debian package that brings it.

    name: a soname for a library; a program's name when ``is_program``.
    package: the name before any ``t64`` ending of newer releases.
    """

    name: str
    package: str
    kind: Kind
    is_program: bool = False


SPEECH_LIBRARY = Need("libespeak-ng.so.1", "libespeak-ng1", Kind.SPEECH)
LIBRARIES = (
    Need("libglib-2.0.so.0", "libglib2.0-0", Kind.QT),
    Need("libGL.so.1", "libgl1", Kind.QT),
    Need("libEGL.so.1", "libegl1", Kind.QT),
    Need("libxkbcommon.so.0", "libxkbcommon0", Kind.QT),
    Need("libfontconfig.so.1", "libfontconfig1", Kind.QT),
    Need("libdbus-1.so.3", "libdbus-1-3", Kind.QT),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", Kind.SCREEN),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", Kind.SCREEN),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", Kind.SCREEN),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", Kind.SCREEN),
    Need("libxcb-shape.so.0", "libxcb-shape0", Kind.SCREEN),
    SPEECH_LIBRARY,
)
PROGRAMS = (
    Need("Xvfb", "xvfb", Kind.TESTING, is_program=True),
    Need("xauth", "xauth", Kind.TESTING, is_program=True),
    Need("xdotool", "xdotool", Kind.TESTING, is_program=True),
    Need("espeak-ng", "espeak-ng", Kind.TESTING, is_program=True),
    Need("strace", "strace", Kind.TESTING, is_program=True),
    Need("dbus-daemon", "dbus-daemon", Kind.TESTING, is_program=True),
    Need("/usr/libexec/at-spi-bus-launcher", "at-spi2-core", Kind.TESTING, is_program=True),
)
# For hearing what is played: never put on a desk, where it would push aside the sound server in use.
BUILD_MACHINE_PROGRAMS = (
    Need("pulseaudio", "pulseaudio", Kind.TESTING, is_program=True),
    Need("parec", "pulseaudio-utils", Kind.TESTING, is_program=True),
    # For opening what is exported as its readers do, and for a folder that is kept in step.
    Need("qpdf", "qpdf", Kind.TESTING, is_program=True),
    Need("pdftotext", "poppler-utils", Kind.TESTING, is_program=True),
    Need("soffice", "libreoffice-calc-nogui", Kind.TESTING, is_program=True),
    Need("syncthing", "syncthing", Kind.TESTING, is_program=True),
)
COMPILER = (
    Need("c++", "g++", Kind.BUILDING, is_program=True),
    Need("stdio.h", "libc6-dev", Kind.BUILDING),
    Need("Python.h", "python3-dev", Kind.BUILDING),
)
CERTIFICATES = Need("ca-certificates.crt", "ca-certificates", Kind.DOWNLOAD)

# Loaded one by one, each reported at once: a library that takes the child down is missing, and so is all after it.
_PROBE = """
import ctypes, json, sys
for name in json.loads(sys.argv[1]):
    try:
        ctypes.CDLL(name)
    except OSError:
        continue
    print(name, flush=True)
"""


def missing_libraries(needs: Iterable[Need] = LIBRARIES) -> tuple[Need, ...]:
    """Return the needs whose library does not load in a child process of this interpreter."""
    wanted = tuple(needs)
    child = subprocess.run(
        [sys.executable, "-c", _PROBE, json.dumps([need.name for need in wanted])],
        check=False,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    loaded = set(child.stdout.split())
    return tuple(need for need in wanted if need.name not in loaded)


def programs_wanted() -> tuple[Need, ...]:
    """Return the programs that tests use: more of them on a build machine, which says so by the variable CI."""
    return PROGRAMS + BUILD_MACHINE_PROGRAMS if os.environ.get("CI") else PROGRAMS


def missing_programs(needs: Iterable[Need] | None = None) -> tuple[Need, ...]:
    """Return those of ``needs``, or of all programs wanted here, that are not on the path."""
    wanted = programs_wanted() if needs is None else needs
    return tuple(need for need in wanted if shutil.which(need.name) is None)


def missing_compiler() -> tuple[Need, ...]:
    """Return what is lacking to build an extension of Python from C."""
    compiler, header_of_c, header_of_python = COMPILER
    there = {
        compiler: shutil.which(compiler.name) is not None,
        header_of_c: Path("/usr/include", header_of_c.name).is_file(),
        header_of_python: Path(sysconfig.get_path("include"), header_of_python.name).is_file(),
    }
    return tuple(need for need, is_there in there.items() if not is_there)


def missing_certificates() -> tuple[Need, ...]:
    """Return the need for certificates, or nothing when some are there or the environment names its own."""
    named = [os.environ.get(name) for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")]
    paths = ssl.get_default_verify_paths()
    files = (*named, paths.cafile, "/etc/ssl/certs/ca-certificates.crt")
    if any(name and Path(name).is_file() for name in files):
        return ()
    return (CERTIFICATES,)
