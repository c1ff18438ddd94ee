"""The rows: what is tried, how many times, in which order."""

from __future__ import annotations

from dataclasses import dataclass

OWN_MOUNTS = ("unshare", "--map-root-user", "--mount")
"""A name space of one's own: what is mounted in it is seen by nobody else and goes with the process."""
NO_NETWORK = ("unshare", "--map-root-user", "--net")


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        how: module and function in this folder.
        full, short: how many are tried in all parts together; where the row counts by itself, a bound.
        parts: into how many processes it is split.
        inside: what the process is started by.
    """

    fault: str
    how: str
    full: int
    short: int
    parts: int = 1
    inside: tuple[str, ...] = ()


ROWS = (
    Row("kill -9 while saving, correcting, deleting", "kills:save", 1_000, 40, 2),
    Row("kill -9 while deleting with undo, and in a draft", "kills:take_out", 300, 20, 2),
    Row("kill -9 while the passphrase is set or changed", "kills:passphrase", 500, 20, 2),
    Row("kill -9 while the first passphrase encrypts the log anew", "kills:first_passphrase", 100, 8, 2),
    Row("kill -9 while log and copies get a new key", "kills:new_key", 100, 6, 2),
    Row("disk error at each system call of a save", "disk_faults:save", 40, 40),
    Row("disk error at each system call of a deletion", "disk_faults:delete", 40, 40),
    Row("disk error at each system call of a copy", "disk_faults:backup", 40, 40),
    Row("disk error at each system call of a change of form", "disk_faults:migrate", 40, 40),
    Row("a log cut to 0 bytes and to any length", "damage:cut", 100, 10),
    Row("1 damaged page, and salvage", "damage:one_page", 60, 2, 2),
    Row("5 damaged pages, and salvage", "damage:five_pages", 60, 2, 2),
    Row("20 damaged pages, and salvage", "damage:twenty_pages", 20, 2, 2),
    Row("a disk of 2 and 8 MiB that fills up", "places:full_disk", 1, 1, inside=OWN_MOUNTS),
    Row("no byte left on the disk", "places:no_room_at_all", 1, 1, inside=OWN_MOUNTS),
    Row("a folder that takes no writes", "places:read_only", 1, 1, inside=OWN_MOUNTS),
    Row("a home on a folder that vanishes and comes back", "places:vanishing", 200, 30),
    Row("a clock that jumps back", "places:clock_back", 300, 40),
    Row("two windows on one log", "places:two_windows", 2_000, 300),
    Row("signed, sealed and packed files, changed by chance", "hostile:sealed", 400_000, 6_000, 2),
    Row("every kind of file, changed by chance inside its seal", "hostile:opened", 600_000, 9_000, 2),
    Row("packed logs whose maker changed values inside", "foreign:changed_inside", 3_000, 60, 2),
    Row("the window at work: sockets that lead elsewhere", "sending:sockets", 2, 2, 2),
    Row("the house at work where there is no network", "sending:without_network", 1, 1, inside=NO_NETWORK),
    Row("a word in every field, looked for after close, kill, abort", "sending:canaries", 1, 1),
)
