"""What packages tell of themselves: parts, licences, menu entry, man page, limits."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from workshop.pack import budgets, inside, licences, parts, places, sbom, shared
from workshop.pack.part import Part
from workshop.words import Stop

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
SOME = (
    Part("Qt", "6.11", "LGPL-3.0-only", ("the lesser text",), "PySide6_Essentials"),
    Part("PySide6_Essentials", "6.11", "LGPL-3.0-only", ("the lesser text",), "", "pkg:pypi/pyside6-essentials@6.11"),
    Part("onion", "1.0", "MIT", ("mit",), "PySide6_Essentials", "pkg:cargo/onion@1.0", "A. Grower", is_listed=True),
    Part("onion", "2.0", "MIT", ("mit",), "PySide6_Essentials", "pkg:cargo/onion@2.0", "A. Grower", is_listed=True),
    Part("peel", "3", "X11", (), "PySide6_Essentials"),
    Part("click-default-group", "1.2", "LicenseRef-public-domain", ("free",), "", "pkg:pypi/click-default-group@1.2"),
)


def gathered(
    licence: str = "MIT", texts: tuple[str, ...] = ("whole text",), boms: list[dict[str, object]] | None = None
) -> parts.Gathered:
    told = parts.Told(name="somepart", version="1", licence=licence, texts=list(texts), boms=boms or [])
    return parts.Gathered(distributions=[told], versions={"CPython": "3.11.7"}, python_licence="python's text")


def test_every_part_has_a_licence_and_its_text() -> None:
    found = {part.name: part for part in parts.parts_from(gathered(), {})}
    assert found["somepart"].purl == "pkg:pypi/somepart@1"
    assert found["CPython"].texts == ("python's text",)
    assert found["CPython"].version == "3.11.7"
    assert "Qt" not in found, "Qt comes inside a distribution that is not there"


@pytest.mark.parametrize("told", [gathered(licence=""), gathered(texts=())])
def test_a_part_without_a_licence_or_its_text_stops_the_build(told: parts.Gathered) -> None:
    with pytest.raises(Stop, match="somepart"):
        parts.parts_from(told, {})


def test_the_table_of_parts_names_texts_that_are_there() -> None:
    table = tomllib.loads((parts.LICENCES / "parts.toml").read_text(encoding="utf-8"))
    named = [name for row in table["part"] for name in row["texts"]] + [
        name for names in (*table["texts"].values(), *table["ids"].values()) for name in names
    ]
    missing = [
        name
        for name in named
        if name != "python" and not (parts.LICENCES / name).is_file() and not (ROOT / name).is_file()
    ]
    assert missing == []


def test_the_page_of_licences_has_each_text_once_with_all_it_is_for() -> None:
    page = licences.page("0.1", SOME)
    assert page.count("the lesser text") == 1
    assert "Qt, PySide6_Essentials\n" in page
    assert "click-default-group 1.2: LicenseRef-public-domain" in page


def test_what_a_list_tells_stands_on_the_page_in_a_paragraph_for_each_licence() -> None:
    page = licences.page("0.1", SOME)
    assert "In PySide6_Essentials are 2 more" in page
    assert "MIT: onion 1.0 (A. Grower), onion 2.0 (A. Grower)." in page
    assert "2 in PySide6_Essentials\n" in page
    assert page.count("\nmit\n") == 1


def test_the_page_says_of_which_part_it_has_no_text() -> None:
    assert "Named by their licence alone, whose text stands in their source: peel." in licences.page("0.1", SOME)


def component(name: str, licence: dict[str, object], author: str = "Ann Author <ann@example.org>") -> dict[str, object]:
    return {"name": name, "version": "1", "licenses": [licence], "author": author, "purl": f"pkg:cargo/{name}@1"}


def test_the_list_that_a_wheel_brings_is_told_with_the_text_of_one_licence_of_each_choice() -> None:
    own = {"name": "Unknown", "text": {"encoding": "base64", "content": base64.b64encode(b"its own").decode()}}
    bom = {
        "components": [
            component("choosy", {"expression": "MIT OR Apache-2.0"}),
            component("plain", {"license": {"id": "MIT"}}),
            component("both", {"expression": "(MIT OR Apache-2.0) AND BSD-3-Clause"}),
            component("tinystr", {"license": own}),
        ]
    }
    found = {part.name: part for part in parts.parts_from(gathered(boms=[bom]), {})}
    assert {part.inside for part in found.values() if part.is_listed} == {"somepart"}
    assert ["Apache License" in text for text in found["choosy"].texts] == [True]
    assert found["choosy"].holders == ""
    assert ["The MIT License" in text for text in found["plain"].texts] == [True]
    assert found["plain"].holders == "Ann Author"
    assert ["Apache License" in text for text in found["both"].texts] == [True, False]
    assert "BSD license of three clauses" in found["both"].texts[1]
    assert (found["tinystr"].licence, found["tinystr"].texts) == ("Unicode-3.0", ("its own",))


def test_a_component_of_a_list_whose_licence_has_no_text_here_stops_the_build() -> None:
    bom = {"components": [component("strange", {"expression": "MIT AND Nobody-Knows-1.0"})]}
    with pytest.raises(Stop, match="strange"):
        parts.parts_from(gathered(boms=[bom]), {})


def test_what_is_built_in_is_found_by_its_mark_and_told_with_its_version(tmp_path: Path) -> None:
    library = tmp_path / "deep" / "libQt6Core.so.6"
    library.parent.mkdir()
    library.write_bytes(b"\x88 before \0made of straw 1.2.3\0 after")
    (tmp_path / "other.so").write_bytes(b"made of wood 1.0")
    (tmp_path / "libQt6Core.so.7").symlink_to(tmp_path / "other.so")
    rows = [
        {"name": "straw", "where": "Qt6?Core", "mark": "made of straw", "version": r"straw (\d+\.\d+\.\d+)"},
        {"name": "byte", "where": "Qt6?Core", "mark": r"\x88"},
        {"name": "wood", "where": "Qt6?Core", "mark": "made of wood"},
        {"name": "a row without a mark"},
    ]
    assert inside.seen(tmp_path, rows) == {"straw": "1.2.3", "byte": ""}


def test_a_row_with_a_mark_counts_only_where_it_was_seen_and_names_its_version() -> None:
    told = gathered()
    told["distributions"].append(
        parts.Told(name="PySide6_Essentials", version="6", licence="", texts=[], boms=[]),
    )
    found = {part.name: part for part in parts.parts_from(told, {"PCRE2": "10.49", "XCB-XInput": ""})}
    assert found["PCRE2"].version == "10.49"
    assert "PCRE2 Licence" in found["PCRE2"].texts[0]
    assert found["XCB-XInput"].texts == ()
    assert "HarfBuzz" not in found


def test_a_text_of_another_version_stops_the_build() -> None:
    told = gathered()
    told["distributions"].append(parts.Told(name="PySide6_Essentials", version="6", licence="", texts=[], boms=[]))
    told["versions"]["ICU"] = "73"
    assert "ICU" in {part.name for part in parts.parts_from(told, {"ICU": ""})}
    told["versions"]["ICU"] = "74"
    with pytest.raises(Stop, match="ICU 73"):
        parts.parts_from(told, {"ICU": ""})


def test_the_bill_is_the_same_each_time_and_names_what_is_inside_what() -> None:
    text = sbom.bill("0.1.0", 1_700_000_000, SOME)
    assert text == sbom.bill("0.1.0", 1_700_000_000, SOME)
    told = json.loads(text)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    by_ref = {row["ref"]: row["dependsOn"] for row in told["dependencies"]}
    inner = ["part:PySide6_Essentials/onion@1.0", "part:PySide6_Essentials/onion@2.0", "part:Qt", "part:peel"]
    assert by_ref["part:PySide6_Essentials"] == inner
    assert len({component["bom-ref"] for component in told["components"]}) == len(SOME)
    assert by_ref["lamplit@0.1.0"] == ["part:PySide6_Essentials", "part:click-default-group"]
    form = {
        "type": "object",
        "required": ["type", "name", "bom-ref", "licenses"],
        "properties": {"licenses": {"maxItems": 1, "minItems": 1}},
    }
    for component in told["components"]:
        jsonschema.validate(component, form)


def test_the_man_page_tells_every_command_and_option() -> None:
    shown = help_of()
    commands = re.findall(r"^    ([a-z]+) ", shown, re.MULTILINE)
    of_log = [f"log {word}" for word in re.findall(r"^    ([a-z]+) ", help_of("log"), re.MULTILINE)]
    options = re.findall(r"--[a-z]+", shown)
    assert {"check", "timeline", "log", "doctor"} <= set(commands)
    assert {"log export", "log key"} <= set(of_log)
    page = (LINUX / "lamplit.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert [word for word in (*commands, *of_log, *options) if word not in page] == []


def help_of(*words: str) -> str:
    """Return what --help says, after a command."""
    command = (sys.executable, "-m", "app", *words, "--help")
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def test_what_stands_below_share_is_filled_in() -> None:
    files = shared.shared_files("0.1.0", 1_700_000_000, places.identity())
    texts = {name: data.decode() for name, data in files.items() if not name.startswith("icons/")}
    assert [name for name, text in texts.items() if "@" in re.sub(r"\S+@\S+\.\S+", "", text)] == []
    described = ElementTree.fromstring(texts[f"metainfo/{places.identity().app_id}.metainfo.xml"])  # noqa: S314 (ours)
    assert described.findtext("launchable") == "lamplit.desktop"
    assert described.find("releases/release").get("date") == "2023-11-14"


def test_the_file_type_knows_what_lamplit_writes() -> None:
    from app.exchange import cards
    from app.store import packed

    told = ElementTree.parse(LINUX / "lamplit-mime.xml").getroot()  # noqa: S314 (ours)
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    marks = [match.get("value") for match in told.findall(".//m:match", spaces)]
    beginnings = [packed._MAGIC.decode(), f"{cards.MAGIC}:1:"]
    assert [start for start in beginnings if not start.startswith(tuple(marks))] == []
    assert told.find(".//m:glob", spaces).get("pattern") == f"*{packed.ENDING}"


def test_a_bundle_with_a_network_or_too_much_in_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libQt6Core.so").write_bytes(b"")
    assert budgets.look(tmp_path) == []
    (tmp_path / "lib" / "libQt6Network.so").write_bytes(b"")
    assert budgets.look(tmp_path) == ["the bundle holds lib/libQt6Network.so."]
    with (tmp_path / "large").open("wb") as file:
        file.truncate((budgets.MOST_MIB + 1) << 20)
    assert len(budgets.look(tmp_path)) == 2


def test_the_log_that_a_package_is_checked_with_is_one_of_ours(tmp_path: Path) -> None:
    sample = ROOT / "packaging" / "bundle" / "sample-log.json"
    words = (sys.executable, "-m", "app", "--home", str(tmp_path), "log", "import", str(sample))
    done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "1" in done.stdout
