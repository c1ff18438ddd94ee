"""``dev.py translate``: the words of the window, gathered from the code for translators, and made ready for Qt."""

import ast
import json
import os
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from workshop.child import quietly
from workshop.layout import ROOT, VENV, interpreter
from workshop.prepare import Purpose, prepare
from workshop.words import Stop, say, tail

WORDS = ROOT / "resources" / "i18n"
LAWS = ("laws", "law_texts", "law_steps", "law_marks")
FORM = ("read", "format_faults")
"""Of these the editor shows what has blanks; the rest is wrong in files alone."""

OTHERS = ("ar", "de", "es", "zh_CN")
PLURALS_ONLY = "en"
"""In English the code has the words; its file holds what Qt needs to count with."""

UPDATE = ("-no-obsolete", "-locations", "none", "-silent")
"""Without places in the code: a line that moves is no change for a translator."""


def translate(arguments: Sequence[str]) -> int:
    """Bring every file up to date and tell, for each language, what has no words yet; status 1 when something has none.

    Raises: Stop: something followed the word, or one of Qt's tools failed.
    """
    if arguments:
        raise Stop("translate takes no arguments.")
    prepare(Purpose.TEST)
    gather(WORDS)
    missing = 0
    for tag in OTHERS:
        release(WORDS / f"lamplit_{tag}.ts", WORDS / f"lamplit_{tag}.qm")
        lacking = list(unfinished(WORDS / f"lamplit_{tag}.ts"))
        missing += len(lacking)
        say(f"{tag}: {len(lacking)} without words" + (":" if lacking else "."))
        for context, source in lacking:
            print(f"{tag}\t{context}\t{source}")
    for line in untranslated_exercises():
        missing += 1
        print(line)
    return 1 if missing else 0


def gather(folder: Path) -> None:
    """Write into ``folder`` a .ts file for each language, with every string of the code; known words stay."""
    sources = [str(path) for path in sorted((ROOT / "app").rglob("*.py")) if "tr(" in path.read_text(encoding="utf-8")]
    files = [str(folder / f"lamplit_{tag}.ts") for tag in OTHERS]
    with tempfile.TemporaryDirectory() as beside:
        without_qt = Path(beside) / "without_qt.py"
        said = [
            *(("Faults", each) for each in fault_sentences()),
            *(("Laws", each) for each in law_sentences()),
            *(("Countries", each) for each in country_names()),
        ]
        lines = [f'translate("{context}", {json.dumps(each)})\n' for context, each in dict.fromkeys(said)]
        without_qt.write_text("".join(lines), encoding="utf-8")
        _qt("lupdate", *UPDATE, *sources, str(without_qt), "-ts", *files)
    _qt("lupdate", *UPDATE, "-pluralonly", *sources, "-ts", str(folder / f"lamplit_{PLURALS_ONLY}.ts"))


def fault_sentences() -> Iterator[str]:
    """Yield every sentence for a fault: they are raised where there is no Qt, and the document has them all."""
    for line in (ROOT / "docs" / "FAULTS.md").read_text(encoding="utf-8").splitlines():
        sentence = line.split(" | ")[0].removeprefix("| ")
        if line.startswith("| ") and line.count(" | ") == 2 and sentence.endswith("."):
            yield sentence


def law_sentences() -> Iterator[str]:
    """Yield what each law says and advises that the editor can show: they are held where there is no Qt too."""
    for file in (*LAWS, *FORM):
        tree = ast.parse((ROOT / "app" / "content" / f"{file}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Breach":
                if file in LAWS or any(keyword.arg == "blanks" for keyword in node.keywords):
                    yield from _sentences(node.args[2:4])
            elif file in LAWS and isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
                yield from _sentences(node.value.values)


def country_names() -> Iterator[str]:
    """Yield the name of each country in the table of Help."""
    table = tomllib.loads((ROOT / "resources" / "help" / "countries.toml").read_text(encoding="utf-8"))
    yield from (row["name"] for row in table["countries"])


def _sentences(nodes: Sequence[ast.expr | None]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            yield node.value


def release(source: Path, target: Path) -> None:
    """Write the words of a .ts file as Qt reads them."""
    _qt("lrelease", "-silent", str(source), "-qm", str(target))


def unfinished(file: Path) -> Iterator[tuple[str, str]]:
    """Yield context and source of every string of a .ts file that has no words yet."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            words = message.find("translation")
            if words is None or words.get("type") == "unfinished":
                yield context.findtext("name", ""), message.findtext("source", "")


def untranslated_exercises() -> Iterator[str]:
    """Yield each file of exercises/en/ that another language does not have."""
    english = ROOT / "exercises" / "en"
    for tag in OTHERS:
        folder = english.with_name(tag.replace("_", "-"))
        for path in sorted(english.rglob("*.toml")):
            if not (folder / path.relative_to(english)).is_file():
                yield f"{tag}\texercises\t{path.relative_to(english).as_posix()}"


def _qt(tool: str, *arguments: str) -> None:
    ending = ".exe" if os.name == "nt" else ""
    status, said = quietly([str(interpreter(VENV).with_name(f"pyside6-{tool}{ending}")), *arguments])
    if status != 0:
        raise Stop(f"Qt's {tool} failed. It said:\n{tail(said)}")
