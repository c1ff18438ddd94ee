"""What no module of app/ may do: so nothing leaves this computer, and no person's text lands where it isn't kept.

Text in labels, tool tips and tr() is held by tests/ui/test_look_laws.py, print() by ruff.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[1] / "app"

NETWORK = (
    *("socket", "socketserver", "ssl", "select", "selectors", "asyncio", "http", "urllib", "ftplib", "smtplib"),
    *("imaplib", "poplib", "telnetlib", "nntplib", "xmlrpc", "wsgiref", "webbrowser"),
    *("requests", "httpx", "aiohttp", "urllib3", "websockets"),
)
NETWORKED_QT = (
    *("QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebView", "QtDBus"),
    *("QtTextToSpeech", "QtMultimedia", "QtPrintSupport"),  # the first two load QtNetwork, the last asks CUPS by TCP
)
UNSAFE = {
    "multiprocessing": "a worker forked from Qt dies with it; app/speech/process_life.py starts the voice process",
    "uuid": "uuid1() tells this machine's address; use app/core/uid.py",
    "logging": "a log file is a second diary; raise an EnvironmentFault and say it once",
    "pickle": "a file that is unpickled runs code; write a format of our own",
    "shelve": "a file that is unpickled runs code; write a format of our own",
    "syslog": "other accounts read it; raise an EnvironmentFault and say it once",
}
ELSEWHERE = {
    "QDesktopServices": "it opens a browser; show the address as text",
    "openUrl": "it opens a browser; show the address as text",
    "QPrinter": "looking for printers asks CUPS by TCP",
    "QPrinterInfo": "looking for printers asks CUPS by TCP",
    "QTextBrowser": "it loads what markup names; use PlainLabel or a QPlainTextEdit",
    "QTextEdit": "it takes markup when pasted into; use a QPlainTextEdit",
    "print_exc": "a traceback holds the values in it; the hook in app/ui/application.py tells kind and place",
    "format_exc": "a traceback holds the values in it; the hook in app/ui/application.py tells kind and place",
    "print_exception": "a traceback holds the values in it; the hook in app/ui/application.py tells kind and place",
    "format_exception": "a traceback holds the values in it; the hook in app/ui/application.py tells kind and place",
}

MAY_USE_TEMPFILE = {
    "prefs/file.py": "the settings, beside the file they replace",
    "speech/render_file.py": "a line of the library while macOS or Windows renders it, in a folder of its own",
}
MAY_USE_DBUS = {
    "ui/desktop_locks.py": "hears of a locked screen by a socket in the file system, and refuses other addresses",
}
MAY_READ_ERROR_TEXT = {
    "content/read.py": "a finding about an author's file, told to its author",
    "store/database.py": "compared, never passed on",
    "store/translate.py": "compared, never passed on",
}
MAY_START_A_PROGRAM = {
    "speech/process_life.py": "the voice process",
    "speech/report.py": "the voice process, for lamplit doctor",
    "speech/render_file.py": "afconvert of macOS, on a file of the voice",
}
OWN_WORDS = {
    "BadJson": "short codes, nothing of the file",
    "NotLetIn": "short codes, nothing of the file",
    "UserError": "sentences that may be shown",
    "PassphraseError": "sentences that may be shown",
    "pyrage.DecryptError": "fixed sentences of the library, compared and never shown",
    "RenderFault": "short codes between the two sides of the voice",
}
STARTING = {"subprocess", "QProcess", "system", "popen", "fork", "posix_spawn", "startfile"}
"""Names of modules, classes and functions that start another program."""


def breaches(source: str, file: str) -> Iterator[str]:
    """Yield file, line, what is wrong and the fix for each broken rule; `file` is the path below app/."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        here = f"app/{file}:{getattr(node, 'lineno', 0)}: "
        yield from (here + wrong for wrong in _imported(node, file))
        name = getattr(node, "attr", None) if isinstance(node, ast.Attribute) else getattr(node, "id", None)
        if name in ELSEWHERE:
            yield here + f"{name}: {ELSEWHERE[name]}"
        if name in STARTING and file not in MAY_START_A_PROGRAM:
            yield here + f"{name}: only {', '.join(MAY_START_A_PROGRAM)} start another program"
    if file not in MAY_READ_ERROR_TEXT:
        yield from (f"app/{file}:{line}: {wrong}" for line, wrong in _error_texts(tree))


def _imported(node: ast.AST, file: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [f"{node.module}.{alias.name}" for alias in node.names]
    else:
        return
    for name in names:
        top, _, below = name.partition(".")
        qt = below.partition(".")[0] if top == "PySide6" else ""
        heard = qt == "QtDBus" and file in MAY_USE_DBUS
        if top in NETWORK or (qt in NETWORKED_QT and not heard):
            yield f"imports {name}: Lamplit has no network; leave it out"
        if top in UNSAFE:
            yield f"imports {name}: {UNSAFE[top]}"
        if top == "tempfile" and file not in MAY_USE_TEMPFILE:
            yield f"imports {name}: a temporary file outlives a crash; keep it in memory or in the log"


def _error_texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield where the text of an error is read that may not be one of ours: it can hold what the person wrote."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    errors = {node.name for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.name}
    errors |= {
        arg.arg
        for arg in ast.walk(tree)
        if isinstance(arg, ast.arg) and arg.annotation and ast.unparse(arg.annotation).endswith(("Error", "Exception"))
    }
    for node in ast.walk(tree):
        read: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"str", "repr"}:
            read = node.args
        elif isinstance(node, ast.FormattedValue) or (isinstance(node, ast.Attribute) and node.attr == "args"):
            read = [node.value]
        for each in read:
            if isinstance(each, ast.Name) and each.id in errors and not _is_ours(each, each.id, parents):
                yield each.lineno, f"reads the text of {each.id}: show it only where isinstance({each.id}, UserError)"


def _is_ours(node: ast.AST, error: str, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether the text is read only where the error was found to be a UserError."""
    while node in parents:
        child, node = node, parents[node]
        asked = f"isinstance({error}, UserError)"
        if isinstance(node, ast.IfExp | ast.If) and ast.unparse(node.test) == asked:
            return child is node.body or (isinstance(node.body, list) and child in node.body)
        if isinstance(node, ast.ExceptHandler) and node.name == error and node.type is not None:
            return ast.unparse(node.type) in OWN_WORDS
    return False


FILES = sorted(APP.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(APP).as_posix())
def test_a_module_keeps_what_it_knows_to_itself(path: Path) -> None:
    found = list(breaches(path.read_text(encoding="utf-8"), path.relative_to(APP).as_posix()))
    assert not found, "\n".join(found)


def test_an_exception_to_a_rule_is_one_that_is_used() -> None:
    for allowed, trace in (
        (MAY_USE_TEMPFILE, "tempfile"),
        (MAY_USE_DBUS, "QtDBus"),
        (MAY_READ_ERROR_TEXT, "str(error)"),
        (MAY_START_A_PROGRAM, "rocess"),
    ):
        assert [file for file in allowed if trace not in (APP / file).read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    "bad",
    [
        "import socket",
        "def f():\n    from urllib.request import urlopen",
        "from asyncio import open_connection",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalServer",
        "from PySide6.QtDBus import QDBusConnection",
        "from PySide6.QtTextToSpeech import QTextToSpeech",
        "QDesktopServices.openUrl(url)",
        "from multiprocessing import Process",
        "import uuid",
        "import logging",
        "import tempfile",
        "subprocess.run(['x'])",
        "os.system('x')",
        "edit = QTextEdit()",
        "traceback.print_exc()",
        "try:\n    f()\nexcept OSError as error:\n    show(str(error))",
        "try:\n    f()\nexcept OSError as error:\n    show(f'{error}')",
        "try:\n    f()\nexcept OSError as error:\n    show(error.args[0])",
        "def failed(error: LamplitError) -> None:\n    show(str(error))",
        "def failed(error: LamplitError) -> None:\n    show('x' if isinstance(error, UserError) else str(error))",
    ],
)
def test_a_broken_rule_is_found(bad: str) -> None:
    assert list(breaches(bad, "ui/sample.py"))


@pytest.mark.parametrize(
    "fine",
    [
        "def failed(error: LamplitError) -> None:\n    show(str(error) if isinstance(error, UserError) else 'x')",
        "try:\n    f()\nexcept UserError as error:\n    show(str(error))",
        "show(type(error).__name__)",
        "show(str(number))",
    ],
)
def test_plain_code_is_let_through(fine: str) -> None:
    assert list(breaches(fine, "ui/sample.py")) == []
