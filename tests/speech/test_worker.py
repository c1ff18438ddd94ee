"""The voice process itself, over its pipes."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.recording import SoundKind, pack_sound, sound_ms
from app.speech.command import worker_command, worker_folder
from app.speech.protocol import (
    LINE_MAX_BYTES,
    NO_VOICE,
    Ended,
    Failed,
    ListVoices,
    Ping,
    Pong,
    Quit,
    Ready,
    Reply,
    Request,
    Say,
    Started,
    Stop,
    Stopped,
    Voices,
    decode_reply,
    encode,
)
from app.speech.render_file import read_wav
from app.speech.restarts import Timings
from app.speech.sound_messages import Lend, NotRecorded, Record
from tests.speech.voice_bench import without_engine

TEXT = "Zebra lanterns glow quietly tonight."
CEILING_S = 30.0
_FILES = "trace=openat,open,creat,write,pwrite64"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks at the process the way Linux shows it")


class Piped:
    """A worker and its two pipes."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._rest = b""

    def send(self, *requests: Request) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"".join(map(encode, requests)))

    def next(self) -> Reply:
        """Return the next reply. Raises TimeoutError or EOFError."""
        assert self.process.stdout is not None
        until_s = time.monotonic() + CEILING_S
        while b"\n" not in self._rest:
            readable, _, _ = select.select([self.process.stdout], [], [], max(0.0, until_s - time.monotonic()))
            if not readable:
                raise TimeoutError
            data = os.read(self.process.stdout.fileno(), LINE_MAX_BYTES)
            if not data:
                raise EOFError
            self._rest += data
        line, self._rest = self._rest.split(b"\n", 1)
        return decode_reply(line)


@contextmanager
def piped(prefix: tuple[str, ...] = (), **environment: str) -> Iterator[Piped]:
    process = subprocess.Popen(
        [*prefix, *worker_command()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=worker_folder(),
        env={**os.environ, **environment},
        bufsize=0,
    )
    with process:
        try:
            yield Piped(process)
        finally:
            process.kill()


def wait_gone(pid: int) -> bool:
    until_s = time.monotonic() + CEILING_S
    while time.monotonic() < until_s:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


def test_a_line_takes_its_time_even_where_nobody_can_hear_it() -> None:
    with piped(PULSE_SERVER="unix:/nonexistent") as worker:
        assert isinstance(worker.next(), Ready)
        began_s = time.monotonic()
        worker.send(Say(1, TEXT, 120, None, 42, 0.9))
        started = worker.next()
        ended = worker.next()
        took_ms = (time.monotonic() - began_s) * 1000

    assert isinstance(started, Started)
    assert started.id == 1
    assert ended == Ended(1)
    assert started.length_ms <= took_ms < started.length_ms + 5_000  # to be read first, on a busy machine


def test_a_stop_is_answered_with_how_far_it_was() -> None:
    with piped() as worker:
        worker.next()
        worker.send(Say(1, TEXT, 90, None, 42, 0.9))
        assert isinstance(worker.next(), Started)
        time.sleep(1.0)  # some of the line has to pass; there is nothing to wait for
        worker.send(Stop(2), Ping(7))
        replies = {worker.next(), worker.next()}

    assert Pong(7) in replies
    stopped = next(reply for reply in replies if isinstance(reply, Stopped))
    assert stopped.id == 1
    assert 0 < stopped.chars < len(TEXT)


def test_a_stop_that_comes_right_behind_a_line_keeps_it_quiet() -> None:
    with piped() as worker:
        worker.next()
        for number in range(1, 41, 2):
            worker.send(Say(number, f"{TEXT} {number}", 105, None, 42, 0.9), Stop(number + 1))
        worker.send(Ping(9))
        replies = []
        while Pong(9) not in replies:
            replies.append(worker.next())
        worker.send(Say(99, "Still here.", 120, None, 42, 0.9))
        while Ended(99) not in replies:
            replies.append(worker.next())

    assert [reply for reply in replies if isinstance(reply, Ended)] == [Ended(99)]


def test_garbage_is_answered_and_survived() -> None:
    with piped() as worker:
        worker.next()
        assert worker.process.stdin is not None
        worker.process.stdin.write(b"\xff garbage\n" + b"{}\n")
        worker.send(Ping(3))

        assert [worker.next() for _ in range(3)] == [Failed(0, "not-understood"), Failed(0, "not-understood"), Pong(3)]


def test_nothing_to_say_is_a_failure_of_that_line_only() -> None:
    with piped() as worker:
        worker.next()
        worker.send(Say(1, "\U0001f642", 105, None, 42, 0.9))

        assert worker.next() == Failed(1, "nothing-to-say")


def test_it_ends_when_its_input_does_even_mid_line() -> None:
    with piped() as worker:
        worker.next()
        worker.send(Say(1, TEXT, 90, None, 42, 0.9))
        started = worker.next()
        assert isinstance(started, Started)
        began_s = time.monotonic()
        assert worker.process.stdin is not None
        worker.process.stdin.close()

        assert worker.process.wait(CEILING_S) == 0
        assert (time.monotonic() - began_s) * 1000 < started.length_ms / 2


def test_it_ends_when_told_to() -> None:
    with piped() as worker:
        worker.next()
        worker.send(Quit())

        assert worker.process.wait(CEILING_S) == 0


@linux_only
def test_it_dies_with_its_parent_though_its_input_stays_open() -> None:
    held_read, held_write = os.pipe()
    script = (
        "import os, subprocess, sys\n"
        f"worker = subprocess.Popen({list(worker_command())!r}, stdin={held_read}, stdout=subprocess.PIPE,"
        " stderr=subprocess.DEVNULL)\n"
        "worker.stdout.readline()\n"
        "print(worker.pid, flush=True)\n"
        "os._exit(0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        pass_fds=[held_read],
        cwd=worker_folder(),
        capture_output=True,
        timeout=CEILING_S,
        check=True,
    )
    try:
        assert wait_gone(int(done.stdout))
    finally:
        os.close(held_read)
        os.close(held_write)


@linux_only
def test_it_leaves_no_core_dump_and_has_a_session_of_its_own() -> None:
    with piped() as worker:
        worker.next()
        pid = worker.process.pid
        limits = Path(f"/proc/{pid}/limits").read_text()

        assert re.search(r"Max core file size\s+[01]\s+[01]\s", limits)
        assert os.getsid(pid) == pid


@linux_only
def test_a_sound_server_that_never_answers_holds_nothing_up(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "native"))
        server.listen(8)
        began_s = time.monotonic()
        with piped(PULSE_SERVER=f"unix:{tmp_path / 'native'}") as worker:
            ready = worker.next()
            ready_s = time.monotonic() - began_s
            worker.send(Say(1, "Look up.", 120, None, 42, 0.9))
            assert isinstance(worker.next(), Started)
            assert worker.next() == Ended(1)

    assert isinstance(ready, Ready)
    assert ready.audio == "none"
    assert ready_s < Timings().ready_s  # or the window gives it up


@linux_only
@pytest.mark.parametrize("lacks", ["data", "library"])
def test_without_an_engine_recordings_are_played_and_nothing_is_read(tmp_path: Path, lacks: str) -> None:
    with piped(PULSE_SERVER="unix:/nonexistent", **without_engine(tmp_path, lacks)) as worker:
        assert worker.next() == Ready("", "", "", 0, "none")
        sound = pack_sound(SoundKind.LINE, bytes(range(256)) * 30)
        worker.send(Say(1, "Look up.", 120, None, 42, 0.9))
        assert worker.next() == Failed(1, NO_VOICE)
        worker.send(Lend("Look up.", 0, len(sound), sound))
        worker.send(Say(2, "Look up.", 120, None, 42, 0.9))
        started = worker.next()
        assert isinstance(started, Started)
        assert (started.id, started.length_ms) == (2, sound_ms(sound))
        assert worker.next() == Ended(2)
        worker.send(ListVoices())
        assert worker.next() == Voices(())
        worker.send(Record(3, "line"))
        assert worker.next() == NotRecorded(3, "no-microphone")


@linux_only
@pytest.mark.skipif(shutil.which("strace") is None, reason="watches every file the worker opens, with strace")
def test_the_spoken_text_never_reaches_a_file(tmp_path: Path) -> None:
    trace, temp = tmp_path / "trace", tmp_path / "temp"
    temp.mkdir()
    prefix = ("strace", "--seccomp-bpf", "-f", "-qq", "-s", "300", "-e", _FILES, "-o", str(trace))
    places = dict.fromkeys(("TMPDIR", "HOME", "XDG_RUNTIME_DIR"), str(temp))
    with piped(prefix, PYTHONDONTWRITEBYTECODE="1", **places) as worker:
        worker.next()
        worker.send(Say(1, TEXT, 120, None, 42, 0.9))
        assert isinstance(worker.next(), Started)
        assert worker.next() == Ended(1)
        worker.send(Say(2, TEXT, 120, None, 42, 0.9))
        assert isinstance(worker.next(), Started)
        os.kill(worker.process.pid, signal.SIGKILL)
    calls = trace.read_text(errors="replace").splitlines()
    written = [call for call in calls if re.search(r"open(at)?\(.*O_(WRONLY|RDWR|CREAT)", call)]
    elsewhere = [call for call in written if not re.search(r'"/dev/|"/proc/self/|memfd', call)]

    assert len(calls) > 100
    assert elsewhere == []
    assert not [call for call in calls if "write" in call and "lanterns" in call]
    assert [path for path in temp.rglob("*") if not path.is_dir()] == []


@linux_only
def test_the_way_of_windows_and_macos_leaves_no_file_either(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys, tempfile\n"
        "from app.speech.render import Renderer\n"
        "from app.speech.render_file import FileSource\n"
        "(pathlib.Path(tempfile.gettempdir()) / 'lamplit-voice-old').mkdir()\n"
        "renderer = Renderer(FileSource('espeak'))\n"
        "for _ in range(5):\n"  # pyttsx3's loop for espeak, on a busy machine, may end before all is written
        "    try:\n"
        "        sound = renderer.render(sys.argv[1], 120, None, 42)\n"
        "    except (RuntimeError, OSError):\n"
        "        continue\n"
        "    if sound.length_ms > 1200:\n"
        "        break\n"
        "print('length', sound.length_ms, sound.rate_hz)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, TEXT],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        cwd=worker_folder(),
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    told = re.search(r"length (\d+) 22050", done.stdout)

    assert told is not None
    assert 1_200 < int(told[1]) < 5_000
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_wav_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "line.wav").write_bytes(b"FORM not RIFF")

    with pytest.raises(RuntimeError):
        read_wav(tmp_path / "line.wav")
    with pytest.raises(OSError, match="No such file"):
        read_wav(tmp_path / "none.wav")
