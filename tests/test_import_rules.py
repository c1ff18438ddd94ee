"""Who may import whom: the table of ARCHITECTURE.md, held against every import in app/, in functions too."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
QT_CORE = ("PySide6.QtCore",)
QT = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")


def within(package: str, *names: str) -> tuple[str, ...]:
    """Return the full names of modules of one package."""
    return tuple(f"{package}.{name}" for name in names)


VOICE_WORDS = within("app.speech", "checks", "gate", "line", "protocol", "sound_messages")
VOICE_CLIENT = within("app.speech", "command", "lending", "report", "restarts", "silent", "stream", "taking", "talk")
VOICE_PROCESS = within(
    "app.speech",
    *(
        "beneath",
        "cache",
        "capture",
        "child",
        "espeak_sync",
        "lent",
        "mulaw",
        "outputs",
        "play",
        "quiet_player",
        "render",
    ),
    *("render_file", "serving", "soft_player", "soft_sounds", "sound", "take", "tape", "worker"),
)
LIFE = within(
    "app.ui",
    *(
        "exchange_keeper",
        "exercise_flow",
        "instance",
        "jobs",
        "labels",
        "log_held",
        "log_jobs",
        "log_keeper",
        "log_lock",
        "log_replacing",
        "log_standing",
        "preference_keeper",
        "session_driver",
        "sitting",
        "sitting_voice",
    ),
    "view_models",
)
LOOK = within("app.ui", "a11y", "fonts", "herald", "language", "theme", "typography")
KEEPERS = within(
    "app.ui", "exchange_keeper", "exercise_flow", "log_keeper", "preference_keeper", "session_driver", "sitting"
)
HOUSE = (
    *("house_outside", "house_exercise", "house_log", "house_files", "house_lock", "house_exchange"),
    *("house_own", "house_reminders", "house_patient", "house_desk", "house_desk_cards", "house_desk_editors"),
)
WORKINGS = within("app.core", "clock", "ports", "session", "timeline", "walk")


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table; the row that names a module most closely counts for it.

    Attributes:
        name: the first cell of the row in ARCHITECTURE.md; says: the second cell.
        modules: whom it binds, with everything below them.
        may: what they may import beside the standard library, with everything below it.
        never: what they may not, although `may` covers it.
        fix: what to do instead.
    """

    name: str
    says: str
    modules: tuple[str, ...]
    may: tuple[str, ...]
    fix: str
    never: tuple[str, ...] = ()


RULES = (
    Rule(
        "`core`",
        "the standard library",
        ("app.core",),
        ("app.core",),
        "say what is needed as a Protocol in app/core/ports.py, or take the value as an argument",
    ),
    Rule(
        "`paths`",
        "platformdirs",
        ("app.paths",),
        ("platformdirs",),
        "paths.py says where things are and nothing else; move the rest to who uses it",
    ),
    Rule(
        "`error_hook`",
        "the standard library",
        ("app.error_hook",),
        (),
        "error_hook.py is loaded before everything else; move the rest to who uses it",
    ),
    Rule(
        "`again`",
        "the standard library",
        ("app.again",),
        (),
        "it replaces the process and does nothing else; decide in app/ui/guard.py",
    ),
    Rule(
        "`content`",
        "`core`, msgspec",
        ("app.content",),
        ("app.core", "app.content", "msgspec"),
        "content turns files into core types; take the folder or the value as an argument",
    ),
    Rule(
        "`content.check`",
        "the same, and `paths`: it is the command `lamplit check`",
        ("app.content.check",),
        ("app.core", "app.content", "app.paths"),
        "hand the value in as an argument, or move the command to app/commands",
    ),
    Rule(
        "`content.write`",
        "`core`, `content`, msgspec, tomli_w",
        ("app.content.write",),
        ("app.core", "app.content", "msgspec", "tomli_w"),
        "write only turns core types into files; move the rest to another module of app/content",
    ),
    Rule(
        "`store`",
        "`core`",
        ("app.store",),
        ("app.core", "app.store"),
        "import the database through app/store/dbdriver.py and seal keys through app/store/sealing.py",
    ),
    Rule(
        "`store.dbdriver`",
        "`core.errors`, sqlite-utils, sqlcipher3",
        ("app.store.dbdriver",),
        ("app.core.errors", "sqlite_utils", "sqlcipher3"),
        "dbdriver only puts SQLCipher under sqlite-utils; move the rest to another module of app/store",
    ),
    Rule(
        "`store.sealing`",
        "`core`, `store`, nacl",
        ("app.store.sealing",),
        ("app.core", "app.store", "nacl"),
        "sealing only seals keys; move the rest to another module of app/store",
    ),
    Rule(
        "`prefs`",
        "`core`",
        ("app.prefs",),
        ("app.core", "app.prefs"),
        "prefs read and write files they are told of; take the path as an argument",
    ),
    Rule(
        "`assigning`",
        "`core`, `content`, `exchange`, msgspec",
        ("app.assigning",),
        ("app.core", "app.content", "app.exchange", "app.assigning", "msgspec"),
        "assigning turns assignments into what travels and back; keep them through app/store",
    ),
    Rule(
        "`exchange`",
        "`core`, nacl",
        ("app.exchange",),
        ("app.core", "app.exchange", "nacl"),
        "exchange makes and opens files; keep what came out of them through app/store",
    ),
    Rule(
        "`exchange.age`",
        "`exchange.refusals`, pyrage",
        ("app.exchange.age",),
        ("app.exchange.refusals", "pyrage"),
        "age only encrypts and decrypts; move the rest to another module of app/exchange",
    ),
    Rule(
        "`takeaway`",
        "`core`",
        ("app.takeaway",),
        ("app.core", "app.takeaway"),
        "take entries and words as arguments; who opens the log hands them in, and who draws a page is handed it",
    ),
    Rule(
        "`speech`: what both sides share (`protocol`, `sound_messages`, `checks`, `gate`, `line`)",
        "`core`",
        ("app.speech", *VOICE_WORDS),
        ("app.core", *VOICE_WORDS),
        "move it to the window's side or the voice process's side, and name it in VOICE_CLIENT or VOICE_PROCESS",
    ),
    Rule(
        "`speech`: the window's side (`command`, `lending`, `report`, `restarts`, `silent`, `stream`, "
        "`taking`, `talk`)",
        "`core`, what both share, each other",
        VOICE_CLIENT,
        ("app.core", *VOICE_WORDS, *VOICE_CLIENT),
        "speak with the voice process in messages of app/speech/protocol.py; only process.py knows Qt",
    ),
    Rule(
        "`speech.process`, `speech.process_life`",
        "the same, and QtCore",
        within("app.speech", "process", "process_life"),
        ("app.core", *VOICE_WORDS, *VOICE_CLIENT, "app.speech.process_life", *QT_CORE),
        "speak with the voice process in messages of app/speech/protocol.py; widgets hear of it by signals",
    ),
    Rule(
        "`speech`: the voice process (`worker`, `serving`, `beneath`, `cache`, `child`, `lent`, `mulaw`, "
        "`soft_sounds`, `sound`, `take`, `tape`)",
        "`core`, what both share, each other; never Qt",
        VOICE_PROCESS,
        ("app.core", *VOICE_WORDS, *VOICE_PROCESS),
        "render through app/speech/render.py and play through app/speech/play.py",
    ),
    Rule(
        "`speech.render`, `speech.render_file`",
        "the same, and pyttsx3",
        within("app.speech", "render", "render_file"),
        ("app.core", *VOICE_WORDS, *VOICE_PROCESS, "pyttsx3"),
        "play through app/speech/play.py",
    ),
    Rule(
        "`speech.espeak_sync`",
        "the same, and espeakng_loader",
        ("app.speech.espeak_sync",),
        ("app.core", *VOICE_WORDS, *VOICE_PROCESS, "espeakng_loader"),
        "pyttsx3 is known to app/speech/render.py; this is one of its drivers",
    ),
    Rule(
        "`speech.play`, `speech.capture`, `speech.outputs`, `speech.quiet_player`, `speech.soft_player`",
        "the same, and miniaudio",
        within("app.speech", "play", "capture", "outputs", "quiet_player", "soft_player"),
        ("app.core", *VOICE_WORDS, *VOICE_PROCESS, "miniaudio"),
        "render through app/speech/render.py; sound is worked on in modules that know no device",
    ),
    Rule(
        "`ui`: life between the pages (`view_models`, `labels`, `jobs`, `log_keeper`, `log_standing`, `log_lock`, "
        "`log_replacing`, `log_jobs`, `log_held`, `exchange_keeper`, `preference_keeper`, `session_driver`, `sitting`, "
        "`sitting_voice`, `exercise_flow`, `instance`)",
        "`core`, QtCore, each other",
        LIFE,
        ("app.core", *LIFE, *QT_CORE),
        "take a Protocol of app/core/ports.py or a callable through the constructor; compose.py makes it",
    ),
    Rule(
        "`ui`: the look (`theme`, `typography`, `fonts`, `language`, `a11y`, `herald`)",
        "`core`, QtCore, QtGui, QtWidgets",
        LOOK,
        ("app.core", *LOOK, *QT),
        "a look knows no page; let the widget read the palette or the measures",
        WORKINGS,
    ),
    Rule(
        "`ui.widgets`",
        "`core` types, QtCore, QtGui, QtWidgets, the look, `labels`, `view_models`, each other",
        ("app.ui.widgets",),
        ("app.core", *LOOK, "app.ui.labels", "app.ui.view_models", "app.ui.widgets", *QT),
        "render props and emit what the person asked; let the room act on it",
        WORKINGS,
    ),
    Rule(
        "`ui.pages`",
        "`core` types, QtCore, QtGui, QtWidgets, the look, `labels`, `view_models`, `widgets`, "
        "`pages.page`; never each other",
        ("app.ui.pages",),
        (
            *("app.core", *LOOK, "app.ui.labels", "app.ui.view_models", "app.ui.widgets"),
            *("app.ui.pages.page", *QT),
        ),
        "render props and emit what the person asked; let the room act on it and show the other page",
        WORKINGS,
    ),
    Rule(
        "`ui.main_window`, `ui.menus`",
        "`core` (the window's place comes in through the door for files), `pages.page`, each other, QtCore, QtGui, "
        "QtWidgets",
        within("app.ui", "main_window", "menus"),
        ("app.core", "app.ui.main_window", "app.ui.menus", "app.ui.pages.page", *QT),
        "the window shows any Page and the menus emit; let house.py or a room join them",
    ),
    Rule(
        "`ui.rooms`",
        "`core`, QtCore, `pages`, `view_models`, the keepers, `main_window`, `theme`, `labels`, "
        "`fittings`; never each other",
        ("app.ui.rooms",),
        (
            *("app.core", *KEEPERS, "app.ui.fittings", "app.ui.labels", "app.ui.main_window", "app.ui.pages"),
            *("app.ui.theme", "app.ui.view_models", *QT_CORE),
        ),
        "take it through the constructor as a callable or a Protocol; house.py joins rooms by signals",
    ),
    Rule(
        "`ui.fittings`",
        "`core`, `main_window`, `theme`, `labels`, `preference_keeper`: what every room is given alike",
        ("app.ui.fittings",),
        ("app.core", *within("app.ui", "main_window", "theme", "labels", "preference_keeper")),
        "it is for what nearly every room needs; hand the rest to the rooms that need it",
    ),
    Rule(
        "`ui.pdf`",
        "`takeaway`, QtCore, QtGui",
        ("app.ui.pdf",),
        ("app.takeaway", "PySide6.QtCore", "PySide6.QtGui"),
        "a PDF is drawn from the neutral page alone; what stands on it is decided in app/takeaway",
    ),
    Rule(
        "`ui.pdf_alone`",
        "`ui.pdf`, `ui.fonts`, `takeaway`, QtGui: it is for the command line",
        ("app.ui.pdf_alone",),
        ("app.takeaway", "app.ui.fonts", "app.ui.pdf", "PySide6.QtGui"),
        "it makes Qt ready for app/ui/pdf.py and does nothing else",
    ),
    Rule(
        "`ui.taking_away`, `ui.keeping_copies`, `ui.printing_page`, `ui.pdf_drawing`",
        "`core`, `takeaway`, `ui.pdf`, `ui.pdf_drawing`, `jobs`, `log_keeper`, `view_models`, QtCore",
        within("app.ui", "taking_away", "keeping_copies", "printing_page", "pdf_drawing"),
        (
            *("app.core", "app.takeaway", *QT_CORE),
            *within("app.ui", "pdf", "pdf_drawing", "jobs", "log_keeper", "view_models"),
        ),
        "it hands files to models and knows no page; house.py joins it to its room",
    ),
    Rule(
        "`ui.attention`, `ui.guard`",
        "`core`, `main_window`, `log_keeper`, `preference_keeper`, `sitting`, each other, QtCore, QtGui",
        within("app.ui", "attention", "guard"),
        (
            *within("app.ui", "attention", "guard", "main_window", "log_keeper", "preference_keeper", "sitting"),
            *("app.core", "PySide6.QtCore", "PySide6.QtGui"),
        ),
        "the guard decides and emits; house_lock.py joins it to pages and widgets",
    ),
    Rule(
        "`ui.desktop_locks`",
        "QtCore, QtDBus: it hears of a locked screen and sends nothing",
        ("app.ui.desktop_locks",),
        ("PySide6.QtCore", "PySide6.QtDBus"),
        "it calls back and does nothing else; decide in app/ui/guard.py",
    ),
    Rule(
        "`ui.tray`",
        "`core`, `main_window`, `preference_keeper`, `view_models`, QtCore",
        ("app.ui.tray",),
        ("app.core", *within("app.ui", "main_window", "preference_keeper", "view_models"), *QT_CORE),
        "the icon itself is handed in; house_reminders.py joins it",
    ),
    Rule(
        "`ui.tray_icon`",
        "QtCore, QtGui, QtWidgets: it stands among the desktop's icons and decides nothing",
        ("app.ui.tray_icon",),
        QT,
        "it shows and emits; decide in app/ui/tray.py",
    ),
    Rule(
        "`ui.screen_shield`",
        "the standard library",
        ("app.ui.screen_shield",),
        (),
        "it asks one thing of Windows; hand it the window's number",
    ),
    Rule(
        "`ui.exchange_files`, `ui.card_pdf`",
        "`core`, `takeaway`, `ui.pdf`, `ui.widgets.printed_code`, `view_models`, QtCore, QtGui, each other",
        within("app.ui", "exchange_files", "card_pdf"),
        (
            *("app.core", "app.takeaway", *within("app.ui", "card_pdf", "pdf", "view_models", "widgets.printed_code")),
            *("PySide6.QtCore", "PySide6.QtGui"),
        ),
        "they write files of exchange and know no page; house_patient.py hands them to models",
    ),
    Rule(
        "`ui.front`",
        "`core`, `main_window`, `menus`, `pages.home`, `preference_keeper`, `theme`, `view_models`, QtCore, QtWidgets",
        ("app.ui.front",),
        (
            *within("app.ui", "main_window", "menus", "pages.home", "preference_keeper", "theme", "view_models"),
            *("app.core", "PySide6.QtCore", "PySide6.QtWidgets"),
        ),
        "the front is what the first paint needs; move it to house.py, which is made after it",
    ),
    Rule(
        "`ui.gallery`",
        "`core` types, the look, `view_models`, `widgets`, each other, QtCore, QtGui, QtWidgets",
        ("app.ui.gallery",),
        ("app.core", "app.ui.gallery", "app.ui.view_models", "app.ui.widgets", *LOOK, *QT),
        "the gallery shows components as they are; what a component does stays in app/ui/widgets",
        never=WORKINGS,
    ),
    Rule(
        "`ui.application`",
        "the look, `widgets.icons`, QtCore, QtWidgets",
        ("app.ui.application",),
        (*LOOK, "app.ui.widgets.icons", *QT),
        "the application object knows no page; join them in compose.py",
    ),
    Rule(
        "`ui.plain_import`",
        "QtCore",
        ("app.ui.plain_import",),
        QT_CORE,
        "it loads PySide before all else and does nothing more",
    ),
    Rule(
        "`commands`",
        "`core`, `content`, `store`, `speech`, `takeaway`, `paths`; never Qt or `ui`",
        ("app.commands",),
        (
            *("app.core", "app.content", "app.store", "app.speech", "app.takeaway", "app.paths", "app.commands"),
            "app.__main__",
        ),
        "a command works without a window: move what it needs below app/ui, or hand it to app.__main__",
        ("app.speech.process",),
    ),
    Rule(
        ", ".join(f"`{name}`" for name in ("house", *HOUSE)),
        "`core`, `ui`, QtCore: it joins what it is given",
        within("app", "house", *HOUSE),
        ("app.core", "app.ui", *QT_CORE, *within("app", *HOUSE)),
        "make it in compose.py and hand it in with Outside",
    ),
    Rule(
        "`compose`, `compose_exchange`",
        "everything but `commands`; nobody but `__main__` imports it",
        ("app.compose", "app.compose_exchange"),
        (
            *("app.again", "app.compose_exchange"),
            *("app.core", "app.content", "app.store", "app.prefs", "app.speech", "app.ui", "app.paths", "app.house"),
            *("app.house_outside", "app.assigning", "app.exchange", *QT),
        ),
        "commands are the other door; share it below both",
    ),
    Rule(
        "`__main__`",
        "`error_hook`, `compose`, `commands`, `speech.worker`, `ui.plain_import`; `ui.pdf_alone`, `takeaway` "
        "and `paths` for `lamplit log export`",
        ("app.__main__",),
        (
            *("app.error_hook", "app.compose", "app.commands", "app.speech.worker", "app.takeaway", "app.paths"),
            *within("app.ui", "pdf_alone", "plain_import"),
        ),
        "__main__ only chooses the door; move it behind that door",
    ),
)


def covers(entry: str, name: str) -> bool:
    """Whether `name` is the module `entry` or below it."""
    return name == entry or name.startswith(entry + ".")


def rule_of(module: str) -> Rule | None:
    """Return the row that names a module most closely, or None."""
    rows = [(len(entry), rule) for rule in RULES for entry in rule.modules if covers(entry, module)]
    # Of rows that name it alike, the later one is the narrower.
    return max(enumerate(rows), key=lambda each: (each[1][0], each[0]))[1][1] if rows else None


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and full name of every import, wherever it stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                full = f"{module}.{alias.name}"
                yield node.lineno, full if module == "PySide6" or is_module(full) else module


def is_module(name: str) -> bool:
    """Whether `name` is a module of this checkout."""
    path = ROOT.joinpath(*name.split("."))
    return name.startswith("app.") and (path.with_suffix(".py").is_file() or (path / "__init__.py").is_file())


def breaches(module: str, source: str) -> list[str]:
    """Return a line for each import that a module may not have: file, line, rule, fix."""
    file = module.replace(".", "/")
    rule = rule_of(module)
    if rule is None:
        return [f"{file}: no row of the import table names {module}; add it to ARCHITECTURE.md and RULES"]
    found = []
    for line, name in imports(source):
        if name == "app" or name.partition(".")[0] in sys.stdlib_module_names:
            continue
        may = any(covers(entry, name) for entry in rule.may)
        if not may or any(covers(entry, name) for entry in rule.never):
            found.append(f"{file}.py:{line}: imports {name}. {rule.name} may import: {rule.says}. Fix: {rule.fix}.")
    return found


def module_of(path: Path) -> str:
    """Return the name under which a file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = sorted((ROOT / "app").rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: module_of(path))
def test_a_module_imports_what_the_table_lets_it(path: Path) -> None:
    module = module_of(path)
    if module == "app" or path.read_text(encoding="utf-8").count("\n") <= 1:
        return  # the package itself, and packages that hold only a docstring
    assert not (found := breaches(module, path.read_text(encoding="utf-8"))), "\n".join(found)


def test_the_table_names_modules_that_there_are() -> None:
    modules = {module_of(path) for path in FILES}
    named = {entry for rule in RULES for entry in (*rule.modules, *rule.may, *rule.never) if covers("app", entry)}

    assert sorted(named - modules) == []


def test_architecture_has_the_same_table() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")

    assert [rule.name for rule in RULES if f"| {rule.name} | {rule.says} |" not in text] == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("app.core.walk", "import msgspec"),
        ("app.core.walk", "from app.paths import find_paths"),
        ("app.core.walk", "def f():\n    from PySide6 import QtCore"),
        ("app.content.loader", "import sqlite_utils"),
        ("app.content.loader", "from app.paths import find_paths"),
        ("app.store.log", "from sqlite_utils import Database"),
        ("app.store.log", "import nacl.bindings"),
        ("app.takeaway.forms", "from app.store.vault import Vault"),
        ("app.takeaway.page", "from PySide6 import QtGui"),
        ("app.speech.protocol", "from app.speech.worker import main"),
        ("app.speech.something_new", "from app.speech.talk import Talk"),
        ("app.speech.talk", "from PySide6.QtCore import QObject"),
        ("app.speech.process", "from app.speech.render import Renderer"),
        ("app.speech.worker", "from PySide6.QtCore import QObject"),
        ("app.speech.serving", "import pyttsx3"),
        ("app.ui.sitting", "from PySide6.QtWidgets import QWidget"),
        ("app.ui.sitting", "if TYPE_CHECKING:\n    from app.ui.widgets.lamp import Lamp"),
        ("app.ui.log_keeper", "from app.store.vault import Vault"),
        ("app.ui.view_models.home", "from app.content.loader import load_library"),
        ("app.ui.widgets.lamp", "from app.ui.pages.home import HomePage"),
        ("app.ui.widgets.lamp", "from app.core.clock import Clock"),
        ("app.ui.widgets.lamp", "from PySide6 import QtNetwork"),
        ("app.ui.pages.home", "from app.ui.pages.help import HelpPage"),
        ("app.ui.pages.home", "from app.ui.pages import help"),
        ("app.ui.pages.home", "from app.ui.log_keeper import LogKeeper"),
        ("app.ui.rooms.home_room", "from app.ui.rooms.help_room import HelpRoom"),
        ("app.ui.rooms.home_room", "from app.content import loader"),
        ("app.ui.theme", "from app import compose"),
        ("app.commands.doctor", "from app.ui.labels import Labels"),
        ("app.compose", "from app.commands.line import run_line"),
        ("app.new_package.thing", "import msgspec"),
        ("app.core.walk", "from .events import Event"),
    ],
)
def test_a_forbidden_import_is_found(module: str, source: str) -> None:
    assert breaches(module, source)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("app.core.walk", "import dataclasses\nfrom app.core import events"),
        ("app.store.dbdriver", "import sqlcipher3.dbapi2"),
        ("app.speech.render", "def f():\n    import pyttsx3"),
        ("app.ui.pages.home", "from app.ui.pages.page import Page\nfrom app.core.guards import Way"),
        ("app.ui.rooms.home_room", "from app import __version__"),
        ("app.__main__", "from app.compose import run_window"),
    ],
)
def test_an_allowed_import_is_let_through(module: str, source: str) -> None:
    assert breaches(module, source) == []


def test_the_message_names_file_line_rule_and_fix() -> None:
    (message,) = breaches("app.core.walk", "\nimport msgspec\n")

    assert message.startswith("app/core/walk.py:2: imports msgspec. `core` may import: the standard library. Fix: say ")
