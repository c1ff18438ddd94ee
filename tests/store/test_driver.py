"""The database library, and what may be imported when."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3
import sqlite_utils.db

from app.store import dbdriver
from app.store.database import apply_key, connect_to, settle
from app.store.keys import LogKey

STORE = Path(dbdriver.__file__).parent


def test_sqlite_utils_works_over_sqlcipher() -> None:
    assert sqlite_utils.db.sqlite3 is sqlcipher3  # type: ignore[attr-defined]
    assert issubclass(sqlcipher3.OperationalError, dbdriver.DatabaseError)


@pytest.mark.parametrize("library", ["sqlcipher3", "sqlite_utils"])
def test_one_module_imports_the_database_library(library: str) -> None:
    importing = {
        path.name
        for path in STORE.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Import) and any(alias.name.startswith(library) for alias in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").startswith(library))
    }
    assert importing == {"dbdriver.py"}


def test_asking_whether_there_is_a_log_imports_no_database() -> None:
    program = """
import sys, pathlib
from app.store.vault import Vault
vault = Vault(pathlib.Path(sys.argv[1]))
assert not vault.exists() and not vault.is_locked_by_passphrase()
heavy = {"sqlite_utils", "sqlcipher3", "sqlite3", "nacl", "click"} & set(sys.modules)
assert not heavy, heavy
"""
    subprocess.run([sys.executable, "-c", program, "nowhere"], check=True, cwd=STORE.parent.parent)


def test_a_connection_has_the_settings_that_keep_and_delete(tmp_path: Path) -> None:
    connection = connect_to(tmp_path / "settings.db")
    apply_key(connection, LogKey.random())
    settle(connection)
    connection.execute("CREATE TABLE something(x)")
    asked = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            *("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store"),
            *("busy_timeout", "trusted_schema", "cell_size_check"),
        )
    }
    connection.close()
    assert asked == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
