"""A process that works on a log until it is killed: `python -m tests.store.writer`, orders as JSON lines on stdin.

It imports everything once and forks a child for each order, so that a kill costs milliseconds. Children tell on stdout
what has *returned*, one line each, written in one piece.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from app.core.errors import BugError
from app.core.ports import LogEntry
from app.store.vault import Vault
from tests.store import shut_off
from tests.store.make import OTHER_PHRASE, PHRASE, cheap_vault, check_in, rich_check_in

LIFE: tuple[str | None, ...] = (None, PHRASE, OTHER_PHRASE, None)
"""The passphrases of a vault, one after the other."""


DRAFTS = 1_000_000
"""Drafts have numbers of their own, from here on: keeping a check-in drops the draft of the same uid."""


def tell(*words: object) -> None:
    """Write a line that a kill leaves whole or unwritten."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def save_for_ever(vault: Vault, seed: int) -> None:
    """Save, correct and delete check-ins whose content follows from seed, number and version."""
    log = vault.unlock(None)
    number = 0
    while True:
        log.save(rich_check_in(seed, number, 0))
        tell("saved", number, 0)
        if number % 3 == 0:
            log.save(rich_check_in(seed, number, 1))
            tell("saved", number, 1)
        if number % 7 == 6:
            log.delete(rich_check_in(seed, number - 5, 0).uid)
            tell("deleted", number - 5)
        number += 1


def take_out_for_ever(vault: Vault, seed: int) -> None:
    """Keep drafts, add entries three at a time, take one of them out, and put it back or delete it wholly, by turns."""
    log = vault.unlock(None)
    number = 0
    while True:
        log.save_draft(rich_check_in(seed, DRAFTS + number, 1))
        tell("draft", number)
        log.add([LogEntry(rich_check_in(seed, number + place, 0), None) for place in range(3)])
        tell("added", number)
        log.take_out((rich_check_in(seed, number + 1, 0).uid,))
        tell("out", number + 1)
        if number % 2:
            log.put_back()
            tell("back", number + 1)
        else:
            log.delete_taken_out()
            tell("deleted", number + 1)
        if number % 5 == 4:
            log.drop_draft()
            tell("dropped", number)
        number += 3


def live(vault: Vault) -> None:
    """Make a vault, keep an entry, and change its passphrase along LIFE."""
    log = vault.create(LIFE[0])
    tell("stands", 0)
    log.save(check_in(1, note="lamp"))
    tell("kept")
    log.close()
    for place in range(1, len(LIFE)):
        change(vault, place)


def change(vault: Vault, place: int) -> None:
    """Change the passphrase to the one at this place of LIFE."""
    vault.change_passphrase(LIFE[place - 1], LIFE[place])
    tell("stands", place)


def die_at_step(folder: Path, steps: int) -> None:
    """Die by SIGKILL right before the nth time that Python opens, renames or removes a file in the folder."""
    left = [steps]

    def count(event: str, arguments: tuple[object, ...]) -> None:
        if event not in {"open", "os.rename", "os.remove", "os.mkdir", "os.chmod"}:
            return
        if arguments and str(arguments[0]).startswith(str(folder)):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def obey(order: dict[str, object]) -> None:
    """Do one order in this process."""
    folder = Path(str(order["folder"]))
    if order["die_at"] is not None:
        die_at_step(folder, int(str(order["die_at"])))
    if order["work"] == "save":
        save_for_ever(cheap_vault(folder), int(str(order["seed"])))
    elif order["work"] == "take out":
        take_out_for_ever(cheap_vault(folder), int(str(order["seed"])))
    elif order["work"] == "live":
        live(cheap_vault(folder))
    elif order["work"] == "encrypt anew":
        change(cheap_vault(folder), 1)
    elif order["work"] == "shut off":
        shut_off.work(cheap_vault(folder))
        tell("done")
    else:
        raise BugError("unknown order")


def main() -> None:
    """Fork a child for each order, tell its number, wait for its end."""
    from app.store import log, sealing  # noqa: F401 (every child would import them anew)

    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            obey(json.loads(line))
            os._exit(0)
        tell("child", child)
        _, status = os.waitpid(child, 0)
        tell("ended", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
