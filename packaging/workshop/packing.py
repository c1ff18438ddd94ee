"""``dev.py package``: make what people install, hold it against its limits, and tell whether it can be made again."""

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

from workshop.pack import budgets, bundle, checking, deb, needed, reproduce, sbom, tarball
from workshop.pack.places import BUILD, DIST, epoch_s, identity, require_linux, version
from workshop.words import say


def package(arguments: Sequence[str]) -> int:
    """Make the packages in ``dist``; return 1 when one of them breaks a rule. Raises: Stop: they cannot be made."""
    parser = argparse.ArgumentParser(prog="dev.py package", description="Make what people install, in dist/.")
    parser.add_argument("--bundle", action="store_true", help="make only the folder of the program, on any system")
    parser.add_argument("--twice", action="store_true", help="make everything twice and compare the bytes")
    parser.add_argument("--measure", action="store_true", help="compare start and memory with a bare bundled window")
    parser.add_argument("--no-checks", action="store_true", help="do not ask lintian and the other checkers")
    parser.add_argument(
        "--as-version",
        metavar="X",
        help="mark the .deb with another version than the app has, to try out upgrades; only that is made",
    )
    chosen = parser.parse_args(arguments)
    if chosen.bundle:
        wrong = budgets.look(bundle.build().folder)
        for sentence in wrong:
            say(sentence)
        return 1 if wrong else 0
    require_linux()
    made = make(BUILD, DIST, chosen.as_version)
    wrong = budgets.look(BUILD / "bundle" / "lamplit")
    if chosen.twice:
        again = BUILD / "again"
        shutil.rmtree(again, ignore_errors=True)
        wrong += reproduce.differences(made, make(again, again / "dist", chosen.as_version), BUILD / "compared")
    if not chosen.no_checks:
        wrong += checking.check(made[0], BUILD / "unpacked")
    if chosen.measure:
        told, broken = budgets.compare(BUILD / "bundle" / "lamplit", bundle.build(bare=True).folder)
        print("\n".join(told))
        wrong += broken
    for file in made:
        print(f"{file.name}: {file.stat().st_size / (1 << 20):.1f} MiB")
    for sentence in wrong:
        say(sentence)
    return 1 if wrong else 0


def make(build: Path, dist: Path, as_version: str | None = None) -> tuple[Path, ...]:
    """Make the packages from a new bundle; return their paths, the .deb first."""
    whole = bundle.build(build)
    wanted = needed.measure(whole.folder)
    bundle.make_newer_log(build / "source", build / "newer-log")
    say("packing.")
    bill = sbom.bill(version(), epoch_s(), whole.parts)
    if as_version is not None:
        return (deb.build(whole, bill, as_version, identity(), wanted, dist),)
    file = deb.build(whole, bill, version(), identity(), wanted, dist)
    return file, tarball.build(whole, bill, version(), identity(), wanted, dist)
