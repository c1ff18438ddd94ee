"""One of two processes that write to one log at once: `python -m tests.torture.second_window FOLDER SEED COUNT`."""

from __future__ import annotations

import sys
from pathlib import Path

from app.store import faults
from tests.store.make import cheap_vault, rich_check_in
from tests.store.writer import tell

if __name__ == "__main__":
    folder, seed, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    log = cheap_vault(folder).unlock(None)
    for number in range(count):
        try:
            log.save(rich_check_in(seed, number, 0))
        except faults.LogInUse:
            tell("LogInUse")
        except Exception as error:
            tell(type(error).__name__)
        else:
            tell(number)
    log.close()
