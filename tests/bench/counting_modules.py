"""``python counting_modules.py PROGRAM``: run a program and print ``modules N`` when it ends.

PROGRAM: a file ending in .py, or the name of a package to run like ``-m``.
"""

import atexit
import runpy
import sys


def main(program: str) -> None:
    """Run ``program`` as if started by itself; the count does not hold what this file needs beyond it."""
    ours = {"atexit", "runpy", "pkgutil"} & set(sys.modules)
    atexit.register(lambda: print(f"modules {len(sys.modules) - len(ours)}", flush=True))
    sys.argv[:] = [program]
    if program.endswith(".py"):
        runpy.run_path(program, run_name="__main__")
    else:
        runpy.run_module(program, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1])
