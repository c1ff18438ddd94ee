"""A pytest plugin that makes Qt absent: ``pytest -p no:pytest-qt -p tests.without_qt``.

With it ``import PySide6`` fails as on a machine that never had it, so a test run under it shows that the code it
reaches needs no window. It stands in for pytest-qt where pytest's strict configuration asks who knows a setting.
"""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

KEPT_OUT = frozenset({"PySide6", "shiboken6", "pytestqt"})
PYTEST_QT_SETTINGS = (
    "qt_api",
    "qt_no_exception_capture",
    "qt_default_raising",
    "qt_log_format",
    "qt_log_level_fail",
    "qt_log_ignore",
    "qt_qapp_name",
)


class Keeper(MetaPathFinder):
    """Stands before all other finders and refuses the modules that are kept out."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return None to let others look. Raises: ModuleNotFoundError: the module is kept out of this run."""
        if fullname.partition(".")[0] in KEPT_OUT:
            message = f"{fullname} is kept out of this run: core, content and store must not need Qt"
            raise ModuleNotFoundError(message, name=fullname)
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know pytest-qt's settings in its stead, and keep Qt out from here on."""
    for name in PYTEST_QT_SETTINGS:
        parser.addini(name, "a setting of pytest-qt, which is not in this run")
    already = KEPT_OUT.intersection(sys.modules)
    if already:
        raise pytest.UsageError(f"{', '.join(sorted(already))} was imported before it could be kept out")
    sys.meta_path.insert(0, Keeper())
