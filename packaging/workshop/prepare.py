"""The set-up: system packages, ``.venv``, locked packages, Lamplit itself; nothing at all when it still stands."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum

from workshop import apt, environment, needs
from workshop.layout import DEV_LOCK, ROOT, VENV, interpreter
from workshop.needs import Kind, Need
from workshop.stamp import Stamp, read_stamp, stamp_of_now, write_stamp
from workshop.words import Stop, say, tail


class Purpose(Enum):
    """What the set-up is for; decides what is looked for and what it cannot do without."""

    RUN = "run"
    TEST = "test"
    SETUP = "setup"


def prepare(purpose: Purpose) -> None:
    """Make everything ready for ``purpose``; say in one line what is done, nothing when all is there.

    Raises: Stop: it cannot be made ready; the message names what to do.
    """
    now = stamp_of_now()
    if still_stands(read_stamp(), now, purpose):
        return
    with _alone():
        kept = read_stamp()
        if still_stands(kept, now, purpose):
            return
        must_make = kept is None or kept.python != now.python or not interpreter(VENV).exists()
        must_install = must_make or kept is None or not kept.is_same_environment(now)
        missing = _missing(purpose, downloads=must_install)
        before = apt.rights() if missing and apt.is_here() else None
        if before is None:
            _report(missing, purpose)
            _announce((), must_make, must_install)
        else:
            _announce(missing, must_make, must_install)
            missing = _install(missing, before)
            _report(missing, purpose)
        if must_install:
            pip = None if must_make else environment.pip_of(VENV)
            environment.install(pip or environment.make(VENV), DEV_LOCK)
            environment.install_project(VENV)
        names = tuple(need.name for need in missing if need.kind not in (Kind.DOWNLOAD, Kind.BUILDING))
        write_stamp(replace(now, missing=names, looked_for_programs=purpose is not Purpose.RUN))


def still_stands(kept: Stamp | None, now: Stamp, purpose: Purpose) -> bool:
    """Tell whether the environment that ``kept`` describes will do for ``purpose``.

    ``setup`` always looks at the system again: it is what a person runs after installing what we named.
    """
    if kept is None or purpose is Purpose.SETUP or not kept.is_same_environment(now):
        return False
    if not interpreter(VENV).exists():
        return False
    if purpose is Purpose.TEST:
        return kept.looked_for_programs
    must = indispensable(purpose)
    return not any(need.kind in must and need.name in kept.missing for need in needs.LIBRARIES)


def indispensable(purpose: Purpose) -> frozenset[Kind]:
    """Return the kinds of need without which ``purpose`` stops.

    Speech is never among them: Lamplit can be silent. X is, where the window would open on an X screen.
    """
    elsewhere = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    if purpose is Purpose.RUN and os.environ.get("DISPLAY") and not elsewhere:
        return frozenset({Kind.QT, Kind.SCREEN, Kind.BUILDING})
    return frozenset({Kind.QT, Kind.BUILDING})


def _missing(purpose: Purpose, *, downloads: bool) -> tuple[Need, ...]:
    """Return what the system lacks; nothing on Windows and macOS, where Qt and speech bring or have all they need."""
    if sys.platform != "linux":
        return ()
    missing = needs.missing_libraries()
    if purpose is not Purpose.RUN:
        missing += needs.missing_programs()
    if downloads:
        missing += needs.missing_certificates()
        if environment.built_here():
            missing += needs.missing_compiler()
        if not environment.has_ensurepip():
            missing += (Need("ensurepip", environment.venv_package(), Kind.DOWNLOAD),)
    return missing


def _announce(installable: tuple[Need, ...], must_make: bool, must_install: bool) -> None:
    doing = []
    if installable:
        doing.append("installing system packages (" + " ".join(need.package for need in installable) + ")")
    if must_make:
        doing.append("making .venv")
    if must_install:
        doing.append(f"installing {DEV_LOCK.relative_to(ROOT).as_posix()} into .venv")
    if doing:
        say(", ".join(doing) + "; the first time this takes a few minutes.")


def _install(missing: tuple[Need, ...], before: tuple[str, ...]) -> tuple[Need, ...]:
    """Install what is missing and return what is still missing after that."""
    worked, said = apt.install([need.package for need in missing], before)
    left = {need.name for need in (*needs.missing_libraries(), *needs.missing_programs(), *needs.missing_compiler())}
    still = tuple(need for need in missing if need.name in left)
    if still and not worked:
        say(f"apt-get did not manage everything. It said:\n{tail(said, 6)}")
    return still


def _report(missing: tuple[Need, ...], purpose: Purpose) -> None:
    """Name exactly what to install, once. Raises: Stop: ``purpose`` cannot do without it."""
    shown = tuple(need for need in missing if need.kind is not Kind.DOWNLOAD)
    if not shown:
        return
    lost = _joined(dict.fromkeys(need.kind.value for need in shown))
    if apt.is_here():
        line = f"system packages are missing, so {lost}. To install them: {apt.command_for(shown)}"
    else:
        line = f"system libraries are missing, so {lost}: {_joined(need.name for need in shown)}"
    if any(need.kind in indispensable(purpose) for need in shown):
        raise Stop(line)
    say(line)


def _joined(parts: Iterable[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other set-up of this folder is at work; the system frees the lock even if we are killed."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with DEV_LOCK.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
