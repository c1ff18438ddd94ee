"""What a run was measured on: kind of machine, Python, commit and day. No name of a machine, no path."""

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


def measured_on() -> dict[str, str]:
    """Return it as words, an empty one for what the system does not tell."""
    return {
        "python": platform.python_version(),
        "system": _system(),
        "machine": platform.machine(),
        "processor": _first(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo")),
        "cores": f"{os.cpu_count()} cores",
        "memory": _memory(),
        "commit": _commit(),
        "day": datetime.now(UTC).date().isoformat(),
    }


def _system() -> str:
    return _first(r'^PRETTY_NAME="?([^"\n]+)', Path("/etc/os-release")) or platform.system()


def _memory() -> str:
    kib = _first(r"^MemTotal:\s*(\d+)", Path("/proc/meminfo"))
    return f"{round(int(kib) / 2**20)} GiB" if kib else ""


def _commit() -> str:
    try:
        done = subprocess.run(
            ("git", "rev-parse", "--short", "HEAD"), cwd=_ROOT, check=False, text=True, capture_output=True
        )
    except OSError:
        return ""
    return done.stdout.strip()


def _first(pattern: str, file: Path) -> str:
    try:
        found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        return ""
    return found[1].strip() if found else ""
