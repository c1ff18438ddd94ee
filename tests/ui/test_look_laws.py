"""Rules every file of the app keeps, so that look and safety of text stay in one place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
LABEL_HOME = APP / "ui" / "widgets" / "plain_label.py"

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])|\brgba?\(|\bhsla?\(")
FREE_COLOURS = {"transparent"}


def problems(source: str, name: str) -> Iterator[str]:
    """Yield a line for each broken rule, with the fix."""
    for node in ast.walk(ast.parse(source)):
        line = f"{name}:{getattr(node, 'lineno', 0)}: "
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.search(node.value):
            yield line + "a literal colour; put it into resources/themes and read a palette role"
        if (
            isinstance(node, ast.Attribute)
            and ast.unparse(node.value).endswith("GlobalColor")
            and node.attr not in FREE_COLOURS
        ):
            yield line + "a literal colour; read a palette role"
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "QColor" and any(isinstance(arg, ast.Constant) for arg in node.args):
            yield line + "a literal colour; read a palette role"
        if called == "QLabel":
            yield line + "QLabel reads markup; use PlainLabel"
        if called in {"setToolTip", "setWhatsThis", "setStatusTip"}:
            yield line + f"{called} reads markup and is out of reach of the keyboard; say it in a label"
        if called == "QMessageBox" or (isinstance(node.func, ast.Attribute) and "QMessageBox" in ast.dump(node.func)):
            yield line + "QMessageBox blocks the window; ask on the page"
        if called == "tr" and node.args and not isinstance(node.args[0], ast.Constant):
            yield line + "tr() takes a literal; put values in with .format() afterwards"


@pytest.mark.parametrize("path", sorted(APP.rglob("*.py")), ids=lambda path: str(path.relative_to(APP)))
def test_a_file_keeps_the_rules(path: Path) -> None:
    found = list(problems(path.read_text(encoding="utf-8"), path.name))
    if path == LABEL_HOME:
        found = [line for line in found if "QLabel" not in line]
    assert found == []


@pytest.mark.parametrize(
    "bad",
    [
        "x = '#f0b35a'",
        "x = 'color: #fff;'",
        "x = 'rgba(1, 2, 3, 4)'",
        "QColor(1, 2, 3)",
        "QColor('red')",
        "Qt.GlobalColor.red",
        "QLabel('x')",
        "QtWidgets.QLabel(text)",
        "w.setToolTip(text)",
        "QMessageBox.warning(None, 'a', 'b')",
        "QMessageBox()",
        "self.tr(f'{n} left')",
        "self.tr(text)",
        "self.tr('a' + b)",
    ],
)
def test_a_broken_rule_is_found(bad: str) -> None:
    assert list(problems(bad, "sample.py"))


@pytest.mark.parametrize(
    "fine",
    [
        "x = 'line #12'",
        "x = '#anchor'",
        "Qt.GlobalColor.transparent",
        "QColor(other)",
        "self.tr('{n} left').format(n=n)",
    ],
)
def test_plain_code_is_let_through(fine: str) -> None:
    assert list(problems(fine, "sample.py")) == []


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[2] / "app" / "ui").rglob("*.py")), ids=lambda path: path.name
)
def test_no_layout_is_walked_by_its_items(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    calls = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "itemAt"]
    assert calls == [], f"{path.name}:{calls}: an item Qt deletes stays known to Python; ask indexOf() of each child"


def fields_made(source: str) -> tuple[bool, bool]:
    """Return whether a file makes fields to type in, and whether it says that what is typed is private."""
    tree = ast.parse(source)
    kinds = {"QLineEdit", "QPlainTextEdit", "QTextEdit"}
    called = {ast.unparse(node.func).split(".")[-1] for node in ast.walk(tree) if isinstance(node, ast.Call)}
    based = {
        ast.unparse(base).split(".")[-1]
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    return bool(kinds & (called | based)), bool({"keep_to_itself", "setReadOnly"} & called)


@pytest.mark.parametrize(
    "path", sorted((APP / "ui" / "widgets").rglob("*.py")) + sorted((APP / "ui" / "pages").rglob("*.py")), ids=str
)
def test_a_field_to_type_in_is_private_to_input_methods(path: Path) -> None:
    makes, says = fields_made(path.read_text("utf-8"))
    assert says or not makes, f"{path.name}: keep_to_itself() each field that takes text"


def test_a_field_that_is_not_private_is_found() -> None:
    assert fields_made("class F(QPlainTextEdit): ...") == (True, False)
    assert fields_made("field = QtWidgets.QLineEdit()") == (True, False)
    assert fields_made("field = QLineEdit()\nkeep_to_itself(field)") == (True, True)
