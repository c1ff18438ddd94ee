"""A process that does one piece of work on a log while its system calls fail: `python -m tests.torture.faulty_writer`.

It takes orders as JSON lines on stdin and forks a child for each. A child makes ready, tells so, waits for a line, and
tells what *returned* and what was refused.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from app.core.errors import BugError, LamplitError
from app.store import migrations
from app.store.dbdriver import Database
from app.store.vault import Vault
from tests.store.backup_writer import later_vault
from tests.store.make import cheap_vault, rich_check_in
from tests.store.writer import tell

SEED, NEW = 1, 1_000
ENTRIES = 60
_ANY_TRACER = 0x59616D61


def add_next_form() -> None:
    """Let there be a form after the newest: another table and another column."""

    def next_form(db: Database) -> None:
        db.execute("CREATE TABLE torture(x TEXT) STRICT")
        db.execute("ALTER TABLE own_content ADD COLUMN torture TEXT")
        db.execute(f"PRAGMA user_version = {len(migrations._STEPS)}")

    migrations._STEPS = (*migrations._STEPS, ("m999_torture", next_form))  # type: ignore[assignment]
    migrations.SCHEMA_VERSION = len(migrations._STEPS)


def save(vault: Vault) -> Callable[[], None]:
    """Save three check-ins and correct one."""
    log = vault.unlock(None)

    def work() -> None:
        for number in range(3):
            attempt("saved", number, lambda: log.save(rich_check_in(SEED, NEW + number, 0)))
        attempt("corrected", 0, lambda: log.save(rich_check_in(SEED, 0, 1)))

    return work


def delete(vault: Vault) -> Callable[[], None]:
    """Delete two check-ins at once, and two by way of the ten seconds."""
    log = vault.unlock(None)

    def work() -> None:
        for number in range(2):
            uid = rich_check_in(SEED, number, 0).uid
            attempt("deleted", number, lambda: log.delete(uid))
        uids = tuple(rich_check_in(SEED, number, 0).uid for number in (2, 3))
        if attempt("out", 2, lambda: log.take_out(uids)):
            attempt("deleted", 2, lambda: log.delete_taken_out())

    return work


def backup(vault: Vault) -> Callable[[], None]:
    """Make the copy of the day, and let go of old ones."""
    vault.unlock(None)

    def work() -> None:
        attempt("copied", 0, lambda: vault.tend_backups())

    return work


def migrate(vault: Vault) -> Callable[[], None]:
    """Open a log of the form before, which copies it and brings it to the next."""
    add_next_form()

    def work() -> None:
        attempt("opened", 0, lambda: vault.unlock(None))

    return work


WORKS: dict[str, Callable[[Vault], Callable[[], None]]] = {
    each.__name__: each for each in (save, delete, backup, migrate)
}


def attempt(word: str, number: int, work: Callable[[], object]) -> bool:
    """Do it and tell: what returned, what was refused calmly, what was not."""
    try:
        work()
    except BugError:
        tell("bug", word)
    except LamplitError as refused:
        tell("refused", type(refused).__name__)
    except BaseException as error:
        tell("uncaught", type(error).__name__)
    else:
        tell(word, number)
        return True
    return False


def main() -> None:
    """Fork a child for each order, tell its number, wait for its end."""
    from app.store import backup_stage, backups, counts, log, sealing  # noqa: F401 (a failing import is not meant)

    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            ctypes.CDLL(None).prctl(_ANY_TRACER, ctypes.c_ulong(-1), 0, 0, 0)  # where only parents may trace
            folder = Path(order["folder"])
            vault = later_vault(folder) if order["work"] == "backup" else cheap_vault(folder)
            work = WORKS[order["work"]](vault)
            tell("ready", os.getpid())
            os.read(0, 16)
            work()
            os._exit(0)
        _, status = os.waitpid(child, 0)
        tell("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
