"""A sound server of our own with a sink that nobody hears, recorded 5 ms at a time with the moment each piece came."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 22_050
MICROPHONE_HZ = 16_000
LOUD = 100
_PIECE_BYTES = RATE_HZ * 5 // 1000 * 2
_CEILING_S = 30.0


def can_loop_back() -> bool:
    """Return whether this machine has what a loop needs."""
    return shutil.which("pulseaudio") is not None and shutil.which("parec") is not None


@dataclass(frozen=True, slots=True)
class Piece:
    """Some milliseconds of recording: when its last sample came (monotonic seconds) and its loudest sample."""

    at_s: float
    peak: int


class Recorder:
    """Keeps what parec hears, piece by piece."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.pieces: list[Piece] = []
        self.samples = bytearray()
        self.server: subprocess.Popen[bytes] | None = None
        self._process = subprocess.Popen(
            ["parec", "--latency-msec=5", "--format=s16le", f"--rate={RATE_HZ}", "--channels=1", "-d", "out.monitor"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            bufsize=0,
        )
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def wait_for(self, loud: bool, since_s: float, ceiling_s: float = _CEILING_S) -> float:
        """Return when the first piece after `since_s` came that is loud, or, for quiet, 100 ms of it in a row began.

        Raises: TimeoutError: nothing of the kind came.
        """
        until_s = time.monotonic() + ceiling_s
        while time.monotonic() < until_s:
            pieces = [piece for piece in self.pieces[-4000:] if piece.at_s > since_s]
            if loud:
                heard = next((piece.at_s for piece in pieces if piece.peak > LOUD), None)
                if heard is not None:
                    return heard
            elif pieces:
                last_loud_s = max((piece.at_s for piece in pieces if piece.peak > LOUD), default=since_s)
                if pieces[-1].at_s - last_loud_s > 0.1:
                    return last_loud_s
            time.sleep(0.004)
        raise TimeoutError("loud" if loud else "quiet")

    def close(self) -> None:
        """End the recording."""
        self._process.kill()
        self._process.wait()
        self._thread.join(2)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        while data := stream.read(_PIECE_BYTES):
            now_s = time.monotonic()
            if len(data) % 2:
                data += stream.read(1)
            heard = array("h", data)
            self.samples += data
            self.pieces.append(Piece(now_s, max(max(heard), -min(heard))))


class Speaker:
    """Someone in front of the virtual microphone: what they play is what it hears."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def play(self, samples: bytes) -> subprocess.Popen[bytes]:
        """Begin to play int16 mono samples at 16 kHz; the process ends with them."""
        process = subprocess.Popen(
            [
                "pacat",
                "--raw",
                "--latency-msec=200",  # a busy machine leaves no gaps in it
                "--format=s16le",
                f"--rate={MICROPHONE_HZ}",
                "--channels=1",
                "-d",
                "mic",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment,
        )
        assert process.stdin is not None
        stream = process.stdin
        threading.Thread(target=lambda: (stream.write(samples), stream.close()), daemon=True).start()
        return process


def _plug_in(environment: dict[str, str]) -> None:
    """Give the server a virtual microphone, and make it the one that is recorded from."""
    for words in (
        ("load-module", "module-null-sink", "sink_name=mic", f"rate={MICROPHONE_HZ}", "channels=1"),
        ("load-module", "module-remap-source", "source_name=microphone", "master=mic.monitor"),
        ("set-default-source", "microphone"),
        ("set-default-sink", "out"),
    ):
        subprocess.run(["pactl", *words], env=environment, check=True, stdout=subprocess.DEVNULL, timeout=_CEILING_S)


class Beside:
    """Another sink of the same server, that is plugged in and pulled out; it is never what the server itself takes."""

    NAME = "Beside"

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._module = ""

    def plug_in(self) -> None:
        """Be there."""
        named = f"sink_properties=device.description={self.NAME}"
        self._module = self._pactl("load-module", "module-null-sink", "sink_name=beside", named).strip()
        self._pactl("set-default-sink", "out")

    def pull_out(self) -> None:
        """Be gone."""
        self._pactl("unload-module", self._module)

    def _pactl(self, *words: str) -> str:
        command = ["pactl", *words]
        return subprocess.run(
            command, env=self._environment, check=True, capture_output=True, text=True, timeout=_CEILING_S
        ).stdout


@contextmanager
def loopback(*, microphone: bool = False) -> Iterator[tuple[Recorder, dict[str, str]]]:
    """Run a private server and a recorder of its sink; yields it and the environment for whoever is to be heard.

    Args: microphone: whether there is one, which Speaker speaks into.
    Raises: TimeoutError: the server did not come up.
    """
    folder = Path(tempfile.mkdtemp(prefix="lamplit-loop-"))
    socket = folder / "native"
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
    }
    server = subprocess.Popen(
        [
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--use-pid-file=no",
            "--exit-idle-time=-1",
            "-L",
            f"module-native-protocol-unix auth-anonymous=1 socket={socket}",
            "-L",
            f"module-null-sink sink_name=out rate={RATE_HZ} channels=1",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={name: value for name, value in environment.items() if name != "PULSE_SERVER"},
    )
    recorder: Recorder | None = None
    try:
        _wait_until(socket.exists)
        if microphone:  # first: a recorder that is there already would be moved to it
            _plug_in(environment)
        recorder = Recorder(environment)
        pieces = recorder.pieces
        _wait_until(lambda: len(pieces) > 10)
        recorder.server = server
        yield recorder, environment
    finally:
        if recorder is not None:
            recorder.close()
        server.kill()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _wait_until(true: object) -> None:
    assert callable(true)
    until_s = time.monotonic() + _CEILING_S
    while not true():
        if time.monotonic() > until_s:
            raise TimeoutError("the sound server did not come up")
        time.sleep(0.01)
