#!/usr/bin/env python3
"""Put a package onto a system that never saw it, use it as a person would, and take it away again.

    sudo python3 packaging/smoke_test.py dist/lamplit_0.1.0_amd64.deb --suite bookworm
    sudo python3 packaging/smoke_test.py NEW.deb --older OLD.deb --newer build/newer-log --out FOLDER

It makes a bare Debian or Ubuntu by debootstrap (or copies one that was made, --base), installs the package with nothing
else, and then what it looks and listens with: a screen in memory, a keyboard, a sound server that plays into a file.
From then on the program has no network at all. It goes through the first run, an exercise that is spoken aloud, a
check-in, a restart; the log must hold it, also after an upgrade from an older package (--older), and a log of a newer
form (--newer, made by dev.py package) must be refused in one sentence and stay as it is. At the end the package is
purged: its files go, the log stays.

Needs root on Linux, debootstrap where no --base is given, and a way to Debian's or Ubuntu's packages. Standard library
only. Nothing of this machine is changed: mounts and processes end with this program, and the copy is deleted.
"""

import argparse
import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import wave
import zlib
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

PATIENCE_S = 90.0
STILL_S = 0.6
UID = 1000
HOME = "/srv/person"
TOOLS = ("xvfb", "xdotool", "pulseaudio", "pulseaudio-utils")
DEVICES = (("null", 3), ("zero", 5), ("full", 7), ("random", 8), ("urandom", 9))
RATE_HZ = 22_050
LOUD = 1_000  # of 32767: far above the noise of a silent sink, which is none
APART = "LAMPLIT_SMOKE_APART"
UBUNTU = ("jammy", "noble", "resolute")
UBUNTUS_MIRROR = "http://archive.ubuntu.com/ubuntu"
UBUNTUS_SCRIPT = "/usr/share/debootstrap/scripts/gutsy"  # each has a name for it, but debootstrap knows no newer one
UNSHARE, CHROOT = "/usr/bin/unshare", "/usr/sbin/chroot"


class Failed(Exception):
    """What should be so is not; the message says what."""


def say(line: str) -> None:
    """Print one line at once."""
    print(line, flush=True)


class Machine:
    """A system in a folder; mounts in it end with this process."""

    def __init__(self, base: Path, root: Path) -> None:
        subprocess.run(("cp", "-a", "--reflink=auto", f"{base}/.", str(root)), check=True)
        self.root = root
        for name, minor in DEVICES:
            node = root / "dev" / name
            if not node.exists():
                os.mknod(node, 0o666 | 0o020000, os.makedev(1, minor))
            node.chmod(0o666)
        for name in ("shm", "pts"):
            (root / "dev" / name).mkdir(exist_ok=True)
        subprocess.run(("mount", "-t", "proc", "proc", str(root / "proc")), check=True)
        subprocess.run(("mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(root / "dev" / "shm")), check=True)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", root / "etc" / name)
        # no service is started by what is installed
        policy = root / "usr" / "sbin" / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n", encoding="utf-8")
        policy.chmod(0o755)

    def as_root(self, *words: str) -> str:
        """Run a command as root, with a network. Raises: Failed: it did not work."""
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8"}
        env |= {"DEBIAN_FRONTEND": "noninteractive"}
        env |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        done = subprocess.run(
            ("chroot", str(self.root), *words),
            env=env,
            check=False,
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode != 0:
            raise Failed(f"{' '.join(words)}: status {done.returncode}\n{done.stdout[-2000:]}")
        return done.stdout

    def as_person(self, *words: str, **env: str) -> tuple[tuple[str, ...], dict[str, str]]:
        """Return command and environment of a person who has no network."""
        mine = {"PATH": "/usr/bin:/bin", "HOME": HOME, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": f"{HOME}/run", **env}
        return (UNSHARE, "--net", CHROOT, f"--userspec={UID}:{UID}", str(self.root), *words), mine

    def ask(self, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the person to its end."""
        command, mine = self.as_person(*words, **env)
        return subprocess.run(
            command, env=mine, check=False, text=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE_S
        )

    def begin(self, *words: str, **env: str) -> subprocess.Popen[bytes]:
        """Start a program of the person."""
        command, mine = self.as_person(*words, **env)
        return subprocess.Popen(
            command, env=mine, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def inside(self, path: str) -> Path:
        """Return where a path of the machine is on this one."""
        return self.root / path.lstrip("/")


class Screen:
    """A screen in memory, whose picture is read where the server keeps it, and a keyboard before it."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._picture = machine.inside(f"{HOME}/screen/Xvfb_screen0")
        machine.ask("mkdir", "-p", f"{HOME}/screen")
        words = ("Xvfb", ":7", "-screen", "0", "1000x760x24", "-nolisten", "tcp", "-fbdir", f"{HOME}/screen")
        self._picture.unlink(missing_ok=True)
        machine.inside("/tmp/.X11-unix/X7").unlink(missing_ok=True)
        machine.inside("/tmp/.X7-lock").unlink(missing_ok=True)
        self._server = machine.begin(*words)
        wait_until(self._picture.exists, "the screen came up")
        wait_until(
            lambda: machine.ask("xdotool", "getmouselocation", DISPLAY=":7").returncode == 0, "it takes programs"
        )

    def press(self, *keys: str) -> None:
        """Press keys, each as xdotool names it."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def press_and_see(self, *keys: str) -> None:
        """Press keys; after the last one, wait until the screen shows something else and is still."""
        self.press(*keys[:-1])
        before = self._seen()
        self.press(keys[-1])
        self.wait_for_change(before, keys[-1])

    def wait_for_change(self, before: str, what: str) -> None:
        """Wait until the screen differs and is still."""
        end_s = time.monotonic() + PATIENCE_S
        seen, since_s = self._seen(), time.monotonic()
        while seen == before or time.monotonic() - since_s < STILL_S:
            if time.monotonic() > end_s:
                raise Failed(f"the screen did not answer to {what}")
            time.sleep(0.05)
            now = self._seen()
            if now != seen:
                seen, since_s = now, time.monotonic()

    def find_window(self, program: subprocess.Popen[bytes]) -> None:
        """Wait for the window and give it the keyboard: there is no window manager that would."""
        end_s = time.monotonic() + PATIENCE_S
        while not (found := self._xdotool("search", "--onlyvisible", "--name", "^Lamplit$", may_fail=True).split()):
            if program.poll() is not None or time.monotonic() > end_s:
                raise Failed(f"no window came; the program said: {told_by(program)}")
            time.sleep(0.1)
        self._xdotool("windowfocus", "--sync", found[-1])
        time.sleep(2.5)  # the house is made behind the first page

    def keep(self, file: Path) -> None:
        """Write what is seen as PNG."""
        head, pixels = self._read()
        width, height, line_bytes = head
        rows = bytearray()
        for y in range(height):
            row = pixels[y * line_bytes : y * line_bytes + width * 4]
            rgb = bytearray(width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + rgb
        parts = (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            (b"IDAT", zlib.compress(bytes(rows), 6)),
            (b"IEND", b""),
        )
        packed = b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            for name, data in parts
        )
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + packed)

    def close(self) -> None:
        """Switch it off."""
        self._server.kill()
        self._server.communicate()

    def _seen(self) -> str:
        return hashlib.sha256(self._read()[1]).hexdigest()

    def _read(self) -> tuple[tuple[int, int, int], bytes]:
        """Return width, height and bytes a line, and the pixels, of a file as xwd writes it."""
        data = self._picture.read_bytes()
        head = struct.unpack_from(">25I", data)
        start = head[0] + head[19] * 12
        return (head[4], head[5], head[12]), data[start : start + head[5] * head[12]]

    def _xdotool(self, *words: str, may_fail: bool = False) -> str:
        done = self._machine.ask("xdotool", *words, DISPLAY=":7")
        if done.returncode != 0 and not may_fail:
            raise Failed(f"xdotool {' '.join(words)}: {done.stderr}")
        return done.stdout


class Ear:
    """A sound server that nobody hears, and a recording of what it plays."""

    def __init__(self, machine: Machine) -> None:
        self.socket = f"{HOME}/run/native"
        self._raw = machine.inside(f"{HOME}/heard.raw")
        self._server = machine.begin(
            *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"),
            *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}"),
            *("-L", f"module-null-sink sink_name=out rate={RATE_HZ} channels=1"),
        )
        wait_until(machine.inside(self.socket).exists, "the sound server came up")
        recorder = f"exec parec --format=s16le --rate={RATE_HZ} --channels=1 -d out.monitor >{HOME}/heard.raw"
        self._recorder = machine.begin("sh", "-c", recorder, PULSE_SERVER=f"unix:{self.socket}")
        wait_until(lambda: self._raw.exists() and self._raw.stat().st_size > RATE_HZ // 5, "the recording runs")

    def loud_s(self) -> float:
        """Return how many seconds of the recording hold sound, in pieces of 50 ms."""
        heard = self._samples()
        piece = RATE_HZ // 20
        starts = range(0, len(heard) - piece, piece)
        return sum(max(heard[at : at + piece]) > LOUD for at in starts) / 20

    def close(self, keep: Path) -> None:
        """End the recording and write it as WAV."""
        for process in (self._recorder, self._server):
            process.kill()
            process.communicate()
        with wave.open(str(keep), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(self._samples().tobytes())

    def _samples(self) -> "array[int]":
        data = self._raw.read_bytes()
        return array("h", data[: len(data) // 2 * 2])


def wait_until(true: Callable[[], bool], what: str) -> None:
    """Wait. Raises: Failed: it never came."""
    end_s = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > end_s:
            raise Failed(f"waited in vain until {what}")
        time.sleep(0.05)


def told_by(program: subprocess.Popen[bytes]) -> str:
    """End a program and return what it complained of."""
    program.kill()
    return program.communicate()[1].decode("utf-8", "replace")[-800:]


def expect(true: bool, what: str) -> None:
    """Raises: Failed: it is not so."""
    if not true:
        raise Failed(what)
    say(f"  {what}")


class Test:
    """Everything that is tried on one machine."""

    def __init__(self, machine: Machine, out: Path) -> None:
        self._machine = machine
        self._out = out

    def install(self, deb: Path) -> None:
        """Put a package in by apt, which brings what it asks for and nothing else."""
        shutil.copyfile(deb, self._machine.inside("/tmp/lamplit.deb"))
        began_s = time.monotonic()
        self._machine.as_root("apt-get", "install", "-y", "-q", "--no-install-recommends", "/tmp/lamplit.deb")
        say(f"  apt installed {deb.name} in {time.monotonic() - began_s:.0f} s")

    def is_whole(self) -> None:
        """What was asked for is enough: every library is found, the command line works, a window is painted."""
        machine = self._machine
        found = "find /usr/lib/lamplit -type f -name '*.so*' ! -path '*wayland*' ! -name '*Wayland*'"
        # Lamplit itself says to its libraries where Python is, and ldd does not
        looked = f"{found} -exec env LD_LIBRARY_PATH=/usr/lib/lamplit/_internal ldd {{}} +"
        missing = sorted(
            {line.split()[0] for line in machine.as_root("sh", "-c", looked).splitlines() if "not found" in line}
        )
        expect(not missing, f"every library finds what it needs{': not ' + ', '.join(missing) if missing else ''}")
        for words in (("--version",), ("check", "/usr/lib/lamplit/_internal/exercises"), ("timeline", "see-three")):
            done = machine.ask("lamplit", *words)
            expect(done.returncode == 0, f"lamplit {words[0]}: {(done.stdout + done.stderr).splitlines()[-1]}")
        doctor = machine.ask("lamplit", "doctor").stdout
        expect("voice state         ready" in doctor, "the voice process is ready, without Qt and without a screen")
        settings = machine.inside("/tmp/home/config/preferences.json")
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"first_run_done": True}), encoding="utf-8")
        machine.as_root("chown", "-R", f"{UID}:{UID}", "/tmp/home")
        env = {"LAMPLIT_HOME": "/tmp/home", "LAMPLIT_BENCH_FIRST_PAINT": "1", "QT_QPA_PLATFORM": "offscreen"}
        done = machine.ask("lamplit", **env)
        expect(done.stdout.startswith("first-paint"), f"the window is painted {done.stderr.strip()}")

    def live(self) -> dict[str, object]:
        """First run, an exercise aloud, a check-in, a restart; return what the log holds."""
        screen, ear = Screen(self._machine), Ear(self._machine)
        try:
            program = self._start(screen, ear)
            self._keep(screen, "1-first-run")
            screen.press("Right")  # does anyone else use this computer? no
            screen.press_and_see("space")
            screen.press_and_see("Tab", "space")  # read the lines aloud? yes
            screen.press_and_see("Tab", "space")  # Begin
            self._keep(screen, "2-home")
            screen.press_and_see("ctrl+e")
            screen.press_and_see("Return")  # the first of all exercises
            before_s = ear.loud_s()
            wait_until(lambda: ear.loud_s() > before_s + 2, "two seconds of the exercise were heard")
            say(f"  the exercise was heard: {ear.loud_s():.1f} s of sound so far")
            self._keep(screen, "3-exercise")
            screen.press_and_see("Escape")
            screen.press_and_see("space")
            screen.press_and_see("ctrl+k")
            screen.press_and_see("9")  # one key keeps it
            self._keep(screen, "4-check-in")
            self._quit(screen, program)
            kept = self.log()
            expect(
                len(kept["runs"]) == 1 and len(kept["ratings"]) == 1, f"the log holds the run and the check-in: {kept}"
            )

            program = self._start(screen, ear)
            screen.press_and_see("ctrl+l")
            self._keep(screen, "5-look-back")
            self._quit(screen, program)
            expect(self.log() == kept, "after a restart it is still there")
        finally:
            ear.close(self._out / "heard.wav")
            screen.close()
        return kept

    def _start(self, screen: Screen, ear: Ear) -> subprocess.Popen[bytes]:
        env = {"DISPLAY": ":7", "QT_QPA_PLATFORM": "xcb", "PULSE_SERVER": f"unix:{ear.socket}"}
        program = self._machine.begin("lamplit", **env)
        screen.find_window(program)
        return program

    def _quit(self, screen: Screen, program: subprocess.Popen[bytes]) -> None:
        screen.press("ctrl+q")
        try:
            _, said = program.communicate(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            raise Failed(f"the window did not close: {told_by(program)}") from None
        complaint = said.decode("utf-8", "replace").strip()
        if program.returncode != 0 or "lamplit:" in complaint or "Traceback" in complaint:
            raise Failed(f"the window closed with status {program.returncode} and said: {complaint}")

    def _keep(self, screen: Screen, name: str) -> None:
        screen.keep(self._out / f"{name}.png")

    def log(self) -> dict[str, list[object]]:
        """Return what the log holds, by its own export."""
        out = f"{HOME}/out.json"
        self._machine.inside(out).unlink(missing_ok=True)
        done = self._machine.ask("lamplit", "log", "export", "--format", "json", "--out", out)
        if done.returncode != 0:
            raise Failed(f"the export did not work: {done.stderr.strip()}")
        told = json.loads(self._machine.inside(out).read_text(encoding="utf-8"))
        return {
            "runs": [entry["run"]["exercise_id"] for entry in told["entries"] if entry["run"]],
            "ratings": [entry["check_in"]["before"] for entry in told["entries"] if entry["check_in"]],
        }

    def refuse_newer(self, made: Path) -> None:
        """A log whose form a later version changed is refused in one sentence, and stays as it was."""
        machine = self._machine
        home = machine.inside(f"{HOME}/later")
        shutil.copytree(made, home)
        machine.as_root("chown", "-R", f"{UID}:{UID}", f"{HOME}/later")
        log = home / "data" / "vault" / "data.db"
        before = log.read_bytes()
        words = ("lamplit", "--home", f"{HOME}/later", "log", "export", "--format", "json", "--out", f"{HOME}/no.json")
        refused = machine.ask(*words)
        said = refused.stderr.strip()
        expect(refused.returncode != 0 and len(said.splitlines()) == 1, f"a log of a newer form is refused: {said}")
        expect(log.read_bytes() == before, "and not a byte of it has changed")
        screen = Screen(machine)
        try:
            env = {"DISPLAY": ":7", "QT_QPA_PLATFORM": "xcb", "LAMPLIT_HOME": f"{HOME}/later"}
            program = machine.begin("lamplit", **env)
            screen.find_window(program)
            time.sleep(8)  # the log is looked at when the house stands, and what it says comes after that
            self._keep(screen, "6-newer-log")
            self._quit(screen, program)
        finally:
            screen.close()
        expect(log.read_bytes() == before, "nor by opening the window on it")

    def purge(self) -> None:
        """Take the package away: its files go, what the person entered stays."""
        log = self._machine.inside(f"{HOME}/.local/share/lamplit/vault/data.db")
        before = log.read_bytes()
        self._machine.as_root("apt-get", "purge", "-y", "-q", "lamplit")
        left = self._machine.as_root("sh", "-c", "find /usr /etc /var/lib -iname '*lamplit*' ! -path '*/dpkg/*'")
        expect(left.strip() == "", f"nothing of the package is left{': ' + left if left.strip() else ''}")
        expect(log.read_bytes() == before, "what the person entered is still there")


def source_of(suite: str, mirror: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what debootstrap is told of where a system comes from: before the suite, and after the folder."""
    if suite not in UBUNTU:
        return (), (mirror,) if mirror else ()
    # espeak-ng and libxcb-cursor0 are in universe
    return ("--components=main,universe",), (mirror or UBUNTUS_MIRROR, UBUNTUS_SCRIPT)


def make_base(suite: str, mirror: str | None, folder: Path) -> Path:
    """Make a bare system. Raises: Failed: debootstrap did not manage."""
    say(f"making a bare {suite}.")
    before, after = source_of(suite, mirror)
    words = ("debootstrap", "--variant=minbase", "--include=ca-certificates", *before, suite, str(folder), *after)
    done = subprocess.run(words, check=False, text=True, capture_output=True)
    if done.returncode != 0:
        raise Failed(f"debootstrap: {done.stdout[-800:]}{done.stderr[-400:]}")
    return folder


def try_out(chosen: argparse.Namespace, place: Path) -> str:
    """Go through everything; return the name of the system, like "Debian 12". Raises: Failed."""
    base = chosen.base or make_base(chosen.suite, chosen.mirror, place / "base")
    root = place / "root"
    root.mkdir()
    machine = Machine(base, root)
    lines = machine.inside("/etc/os-release").read_text(encoding="utf-8").splitlines()
    told = {name: value.strip('"') for name, _, value in (line.partition("=") for line in lines)}
    say(told["PRETTY_NAME"])
    machine.as_root("apt-get", "update", "-q")
    test = Test(machine, chosen.out)
    test.install(chosen.older or chosen.deb)
    machine.as_root("sh", "-c", f"mkdir -p {HOME}/run && chown -R {UID}:{UID} {HOME} && chmod 700 {HOME}/run")
    test.is_whole()
    machine.as_root("apt-get", "install", "-y", "-q", "--no-install-recommends", *TOOLS)
    kept = test.live()
    if chosen.older:
        before = machine.ask("lamplit", "--version").stdout.strip()
        test.install(chosen.deb)
        version = machine.as_root("dpkg-query", "-W", "-f", "${Version}", "lamplit")
        expect(test.log() == kept, f"after the upgrade from {before} to package {version} the log reads the same")
    if chosen.newer:
        test.refuse_newer(chosen.newer)
    test.purge()
    return f"{told['ID'].title()} {told['VERSION_ID']}"


def note_down(deb: Path, system: str) -> None:
    """Note beside a package on which systems these bytes of it passed; `dev.py release` asks for that."""
    record = deb.with_name(deb.name + ".tried.json")
    digest = hashlib.sha256(deb.read_bytes()).hexdigest()
    told = json.loads(record.read_text(encoding="utf-8")) if record.is_file() else {}
    before = told["systems"] if told.get("sha256") == digest else []
    now = {"sha256": digest, "systems": sorted({*before, system})}
    record.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Try out a package; return 0 when all of it is as it should be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("deb", type=Path)
    parser.add_argument("--older", type=Path, metavar="DEB", help="install this one first, then upgrade")
    parser.add_argument("--newer", type=Path, metavar="DIR", help="a home with a log of a newer form, to be refused")
    parser.add_argument("--suite", default="bookworm", help="what debootstrap makes (default: bookworm)")
    parser.add_argument("--mirror", help="where debootstrap takes it from")
    parser.add_argument("--base", type=Path, metavar="DIR", help="a bare system that was made before; it is copied")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where pictures and sound go")
    chosen = parser.parse_args(arguments)
    if sys.platform != "linux" or os.geteuid() != 0:
        sys.exit("smoke_test.py: this needs root on Linux.")
    if not os.environ.get(APART):
        # Mounts and processes of our own: they end with us, whatever happens.
        words = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private")
        os.execvpe(words[0], [*words, sys.executable, *sys.argv], {**os.environ, APART: "1"})
    with tempfile.TemporaryDirectory(prefix="lamplit-smoke-") as place:
        chosen.out = chosen.out or Path(place)
        chosen.out.mkdir(parents=True, exist_ok=True)
        try:
            note_down(chosen.deb, try_out(chosen, Path(place)))
        except Failed as what:
            say(f"NOT SO: {what}")
            return 1
        finally:
            subprocess.run(
                ("umount", "-l", f"{place}/root/proc", f"{place}/root/dev/shm"), check=False, capture_output=True
            )
    say("all of it is as it should be.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
