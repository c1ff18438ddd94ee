"""The note in ``.venv`` of what the last whole set-up saw; while it still holds there is nothing to do."""

import hashlib
import json
import sys
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

from workshop.layout import DEV_LOCK, PROJECT_FILE, VENV

STAMP_FILE = VENV / "lamplit-set-up.json"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an environment was made from, and what the system did not have then.

    lock_sha256, project_sha256: of the dev lock and of what installing reads in pyproject.toml.
    python: version and path of the interpreter that made the environment.
    missing: sonames and programs that were not there when it was finished.
    looked_for_programs: whether the programs of the tests were looked for at all.
    """

    lock_sha256: str
    project_sha256: str
    python: str
    missing: tuple[str, ...] = ()
    looked_for_programs: bool = False

    def is_same_environment(self, other: "Stamp") -> bool:
        """Tell whether both were made from the same files by the same interpreter."""
        return self.made_from() == other.made_from()

    def made_from(self) -> tuple[str, str, str]:
        """Return the part that decides whether an environment must be made or filled again."""
        return self.lock_sha256, self.project_sha256, self.python


def stamp_of_now(lock: Path = DEV_LOCK, project: Path = PROJECT_FILE) -> Stamp:
    """Return the stamp that an environment made now from these files would have, nothing missing."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    base = Path(sys.base_prefix).resolve()
    return Stamp(
        _sha256(lock.read_bytes()), _sha256(_what_installing_reads(project)), f"{version} {sys.platform} {base}"
    )


def read_stamp(file: Path = STAMP_FILE) -> Stamp | None:
    """Return the stamp in ``file``; None when there is none or it is not one of ours."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        return Stamp(**{**kept, "missing": tuple(kept["missing"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_stamp(stamp: Stamp, file: Path = STAMP_FILE) -> None:
    """Put ``stamp`` into ``file`` in one step, so that a set-up cut short leaves no stamp that lies."""
    draft = file.with_suffix(".new")
    draft.write_text(json.dumps(asdict(stamp), indent=1) + "\n", encoding="utf-8")
    draft.replace(file)


def _what_installing_reads(project: Path) -> bytes:
    """Return the parts of pyproject.toml that shape an installation; a new lint rule is none of them."""
    whole = tomllib.loads(project.read_text(encoding="utf-8"))
    parts = [whole.get("build-system"), whole.get("project"), whole.get("tool", {}).get("hatch")]
    return json.dumps(parts, sort_keys=True).encode()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
