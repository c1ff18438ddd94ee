"""The same hand-over through a folder that two instances of Syncthing keep in step, on this machine alone."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.assigning import share
from app.assigning.intake import look, take_folder
from app.core.series import next_version
from app.core.shared_page import USUAL_FIELDS, summarise
from app.exchange.folder import put
from tests.exchange.homes import PERSON, START, DeskHome, PatientHome, assignment, day, pair


def _loopback_is_up() -> bool:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        try:
            socket.create_connection(listening.getsockname(), 5).close()
        except OSError:
            return False
    return True


ENGINE = shutil.which("syncthing")
pytestmark = [
    pytest.mark.exchange,
    pytest.mark.slow,
    pytest.mark.skipif(ENGINE is None, reason="Syncthing is not installed"),
    pytest.mark.skipif(not _loopback_is_up(), reason="not even this machine can be reached here"),
    pytest.mark.timeout(180),
]
COMMAND_S = 30
IN_STEP_S = 60
_OFF = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "crashReportingEnabled": "false",
    "startBrowser": "false",
    "autoUpgradeIntervalH": "0",
    "urAccepted": "-1",
    "keepTemporariesH": "0",
    "stunKeepaliveStartS": "0",
    "reconnectionIntervalS": "2",
}


@dataclass(frozen=True, slots=True)
class Engine:
    """One instance."""

    home: Path
    folder: Path
    device: str
    port: int


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _generate(home: Path, folder: Path) -> Engine:
    folder.mkdir()
    made = subprocess.run(
        [str(ENGINE), "generate", f"--home={home}", "--no-default-folder"],
        timeout=COMMAND_S,
        check=True,
        capture_output=True,
        text=True,
        env=_environment(home),
    )
    config = (home / "config.xml").read_text(encoding="utf-8")
    found = re.search(r'<device id="([A-Z0-9-]{63})"', config) or re.search(
        r"([A-Z0-9]{7}(?:-[A-Z0-9]{7}){7})", made.stdout
    )
    assert found is not None
    return Engine(home, folder, found[1], _free_port())


def _configure(own: Engine, other: Engine) -> None:
    path = own.home / "config.xml"
    tree = ET.parse(path)  # noqa: S314 (written by the program itself, just now)
    root = tree.getroot()
    for gone in (*root.findall("folder"), *root.findall("device")):
        root.remove(gone)
    for each in (own, other):
        device = ET.SubElement(root, "device", id=each.device, name=each.home.name, compression="never")
        ET.SubElement(device, "address").text = f"tcp://127.0.0.1:{each.port}"
    folder = ET.SubElement(
        root,
        "folder",
        {
            "id": "between",
            "path": str(own.folder),
            "type": "sendreceive",
            "rescanIntervalS": "2",
            "fsWatcherEnabled": "true",
            "fsWatcherDelayS": "1",
        },
    )
    for each in (own, other):
        ET.SubElement(folder, "device", id=each.device)
    options = root.find("options")
    assert options is not None
    for name, value in {**_OFF, "listenAddress": f"tcp://127.0.0.1:{own.port}"}.items():
        for old in options.findall(name):
            options.remove(old)
        ET.SubElement(options, name).text = value
    gui = root.find("gui")
    if gui is not None:
        gui.set("enabled", "false")
    tree.write(path, encoding="utf-8")


def _environment(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home.parent),
        "PATH": "/usr/bin:/bin",
        "STNOUPGRADE": "1",
        "STNORESTART": "1",
        "LANG": "C.UTF-8",
    }


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """Two running instances that know each other and nobody else."""
    one = _generate(tmp_path / "engine-one", tmp_path / "one")
    other = _generate(tmp_path / "engine-other", tmp_path / "other")
    _configure(one, other)
    _configure(other, one)
    running: list[subprocess.Popen[bytes]] = []
    try:
        for each in (one, other):
            command = [str(ENGINE), "serve", f"--home={each.home}", "--no-browser", "--no-restart", "--no-upgrade"]
            with (each.home / "out.txt").open("wb") as out:
                running.append(
                    subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=_environment(each.home))
                )
        yield one, other
    finally:
        for process in running:
            process.terminate()  # killed, it could not take along what it started, which would go on for good
        for process in running:
            process.wait(timeout=COMMAND_S)


@pytest.fixture
def homes(tmp_path: Path) -> Iterator[tuple[PatientHome, DeskHome]]:
    """A patient and a therapist who have each other's cards."""
    patient, desk = pair(tmp_path)
    yield patient, desk
    patient.log.close()
    desk.log.close()


def _arrived(look_again: Callable[[], tuple[Path, ...]], engines: tuple[Engine, Engine]) -> tuple[Path, ...]:
    """Return the new files of a folder as soon as there are any."""
    end = time.monotonic() + IN_STEP_S
    while time.monotonic() < end:
        if found := look_again():
            return found
        time.sleep(0.1)
    told = [(engine.home / "out.txt").read_text(errors="replace")[-1_500:] for engine in engines]
    raise AssertionError("the folders did not come in step:\n" + "\n---\n".join(told))


def test_an_assignment_and_a_page_cross_a_synced_folder(
    engines: tuple[Engine, Engine], homes: tuple[PatientHome, DeskHome]
) -> None:
    patient, therapist = homes
    mine, theirs = engines[0].folder, engines[1].folder

    def received(data: bytes) -> None:
        patient.receiving.take(data, START)

    def shared(data: bytes) -> None:
        share.take_page(therapist.desk, therapist.identity, data, day(1))

    first = assignment()
    put(theirs, therapist.sending.send(PERSON, first, START.at_ms))
    report = take_folder(_arrived(lambda: look(mine, patient.kept), engines), patient.kept, received)
    assert (report.taken, report.left) == (1, ())
    patient.receiving.accept(patient.kept.versions()[0], START.at_ms)

    page = summarise((), str, USUAL_FIELDS, (START.day, START.day), START, ("One line.",))
    leaving = share.prepare(patient.identity, patient.kept.contacts()[0], page, (), USUAL_FIELDS, 1, day(1))
    path = put(mine, leaving.data)
    _arrived(lambda: tuple(theirs.glob(path.name)), engines)
    report = take_folder(look(theirs, therapist.desk), therapist.desk, shared)
    assert report.taken == 1
    person = therapist.desk.person(PERSON)
    assert person is not None
    assert person.pages[0].page == leaving.shown

    take_folder(look(mine, patient.kept), patient.kept, received)
    put(theirs, therapist.sending.send(PERSON, next_version(first, first, day(2).day), day(1).at_ms))
    report = take_folder(_arrived(lambda: look(mine, patient.kept), engines), patient.kept, received)
    assert (report.taken, report.left) == (1, ())
    assert [each.version.seq for each in patient.kept.versions()] == [1, 2]
