"""Make a log whose form a later version has changed, for packages to refuse: `python newer_log.py SOURCE FOLDER`.

FOLDER becomes the home of a person with one entry in the log. Run by an interpreter that has the app's packages.
"""

import os
import subprocess
import sys
from pathlib import Path

import sqlcipher3

LATER = 99


def main() -> int:
    """Write the log by the app itself, then only count its form up."""
    source, home = Path(sys.argv[1]), Path(sys.argv[2])
    lamplit = (sys.executable, "-m", "app", "--home", str(home), "log")
    sample = str(Path(__file__).with_name("sample-log.json"))
    env = {name: value for name, value in os.environ.items() if not name.startswith("LAMPLIT_")}
    subprocess.run((*lamplit, "import", sample), cwd=source, env=env, check=True, stdout=subprocess.DEVNULL)
    told = subprocess.run((*lamplit, "key"), cwd=source, env=env, check=True, text=True, stdout=subprocess.PIPE)
    log = sqlcipher3.connect(str(home / "data" / "vault" / "data.db"))
    log.execute(f"PRAGMA key = \"x'{told.stdout.strip()}'\"")
    log.execute(f"PRAGMA user_version = {LATER}")
    log.close()
    (home / "config").mkdir(exist_ok=True)
    (home / "config" / "preferences.json").write_text('{"first_run_done": true}', encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
