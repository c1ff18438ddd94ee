"""A process that works on the copies of a log and dies at a given step: `python -m tests.store.backup_writer`.

It takes orders as JSON lines on stdin and forks a child for each. A step is a call that the modules of the copies make,
of a function of theirs, of the system or of the database; the child kills itself right before it.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from app.store.vault import Vault
from tests.store.make import CHEAP, NOW_MS, OTHER_PHRASE, PHRASE, uid
from tests.store.writer import tell

DAY_MS = 86_400_000
LATER_MS = NOW_MS + 30 * DAY_MS
_WATCHED = ("backup", "files.py", "packed.py", "vault", "deletion.py", "slots.py")


def later_vault(folder: Path) -> Vault:
    """Return the vault of a log a month after its copies were made."""
    return Vault(folder, lambda: LATER_MS, CHEAP)


def tend(folder: Path) -> None:
    """Open the log, and see to its copies."""
    vault = later_vault(folder)
    log = vault.unlock(None)
    vault.tend_backups(log.delete_taken_out())


def forget(folder: Path) -> None:
    """Delete an entry in the log and its copies."""
    vault = later_vault(folder)
    log = vault.unlock(None)
    log.take_out((uid(1),))
    tell("taken")
    vault.forget_in_backups(log.delete_taken_out())


def restore(folder: Path) -> None:
    """Put the oldest copy in the log's place."""
    vault = later_vault(folder)
    vault.unlock(None).close()
    vault.restore(vault.backups()[-1].path, None).close()


def set_passphrase(folder: Path) -> None:
    """Set the first passphrase."""
    later_vault(folder).change_passphrase(None, PHRASE)


def change_passphrase(folder: Path) -> None:
    """Set another passphrase in place of the first."""
    later_vault(folder).change_passphrase(PHRASE, OTHER_PHRASE)


def pack(folder: Path) -> None:
    """Pack the log beside its folder."""
    vault = later_vault(folder)
    vault.unlock(None).close()
    vault.pack(folder.with_suffix(".lamplit"), PHRASE)


def unpack(folder: Path) -> None:
    """Make a log from the packed one beside its folder."""
    later_vault(folder / "new").unpack_as_new(folder / "x.lamplit", PHRASE).close()


WORKS: dict[str, Callable[[Path], None]] = {
    work.__name__: work for work in (tend, forget, restore, set_passphrase, change_passphrase, pack, unpack)
}


def count_steps(die_at: int | None) -> list[int]:
    """Count steps from now on, and die before the nth."""
    steps = [0]

    def step(frame: FrameType, event: str, _argument: object) -> None:
        folder, _, name = frame.f_code.co_filename.rpartition(os.sep)
        if event not in {"call", "c_call"} or not folder.endswith("store") or not name.startswith(_WATCHED):
            return
        if steps[0] == die_at:
            os.kill(os.getpid(), signal.SIGKILL)
        steps[0] += 1

    sys.setprofile(step)
    return steps


def main() -> None:
    """Fork a child for each order, wait for its end."""
    from app.store import backup_stage, backups, counts, log, sealing  # noqa: F401 (every child would import them anew)

    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            steps = count_steps(order["die_at"])
            WORKS[order["work"]](Path(order["folder"]))
            sys.setprofile(None)
            tell("steps", steps[0])
            os._exit(0)
        _, status = os.waitpid(child, 0)
        tell("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
