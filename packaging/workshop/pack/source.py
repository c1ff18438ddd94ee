"""A copy of what is built: the files that git keeps or would keep, and nothing that merely lies about."""

import shutil
from pathlib import Path

from workshop.child import quietly
from workshop.layout import ROOT
from workshop.words import say

_NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__"}


def lay_out(folder: Path) -> None:
    """Put our files into ``folder``, made anew: what git keeps or would keep, without git all but what tools leave."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in kept_names():
        there = ROOT / name
        if there.is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(there, folder / name)


def kept_names() -> list[str]:
    """Return the paths of all files that belong to the source, below its root and sorted."""
    status, said = quietly(("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"))
    if status == 0 and said:
        changed = quietly(("git", "status", "--porcelain"))[1].strip()
        if changed:
            say("the files differ from the last commit; what is built here is no commit.")
        return sorted(name for name in said.split("\0") if name)
    inside = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in inside if not _NOT_OURS & set(path.parts))
