"""How other programs are measured: when their window comes, and which processes are theirs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench import belonging, first_window
from tests.bench.rows import BenchFault
from tests.flows import virtual_screen

BARE = (sys.executable, "-P", str(Path(__file__).parent / "bare_window.py"), "--stay")
FAMILY = (
    "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {inner!r}], start_new_session=True); {inner}"
)
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at on Linux only")


@pytest.mark.xvfb
@pytest.mark.skipif(bool(virtual_screen.missing()), reason="needs Xvfb and xdotool")
def test_the_moment_of_the_first_window_lies_between_start_and_now() -> None:
    with virtual_screen.screen() as display, first_window.watch(display) as watch:
        with pytest.raises(BenchFault, match="no window came"):
            watch.wait(0.2)
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        began_s = time.monotonic()
        with subprocess.Popen(BARE, env=env, stdout=subprocess.PIPE, text=True) as process:
            came_s = watch.wait(60)
            assert process.stdout is not None
            painted_s = float(process.stdout.readline().removeprefix("first-paint "))
            process.kill()
    assert began_s < came_s < time.monotonic()
    assert came_s - began_s > 0.02
    assert abs(came_s - painted_s) < 2


@on_linux
def test_a_child_that_has_left_belongs_still_and_ends_with_the_rest() -> None:
    mark = f"test-{os.getpid()}"
    program = FAMILY.format(inner="print('up', flush=True); import time; time.sleep(300)")
    env = {**os.environ, belonging.MARK: mark}
    with subprocess.Popen((sys.executable, "-c", program), env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert [process.stdout.readline(), process.stdout.readline()] == ["up\n", "up\n"]

        found = belonging.processes(mark)
        memory_mib = belonging.memory_mib(mark)
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
        alone_mib = int(status.partition("VmRSS:")[2].split()[0]) / 1024
        belonging.end(mark)

        assert process.pid in found
        assert len(found) == 2
        assert alone_mib * 0.9 < memory_mib < alone_mib * 1.9  # of two alike that share their code
        process.wait(10)
        assert belonging.processes(mark) == []
