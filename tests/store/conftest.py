"""A vault without passphrase, and its open log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.log import SqliteLog
from tests.store.make import cheap_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault is."""
    return tmp_path / "vault"


@pytest.fixture
def log(folder: Path) -> Iterator[SqliteLog]:
    """A new log, open."""
    made = cheap_vault(folder).create(None)
    yield made
    made.close()
