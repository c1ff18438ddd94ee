"""The real engine for tests that need one: without it they fail, unless LAMPLIT_ALLOW_NO_VOICE=1 skips them."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from app.speech.render import Renderer, system_source


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """This process's one renderer: the library can be initialised once only."""
    try:
        return Renderer(system_source())
    except (RuntimeError, OSError):
        if os.environ.get("LAMPLIT_ALLOW_NO_VOICE") == "1":
            pytest.skip("no speech engine on this machine, and LAMPLIT_ALLOW_NO_VOICE=1 allows it")
        pytest.fail("no speech engine: install libespeak-ng1 (or allow it with LAMPLIT_ALLOW_NO_VOICE=1)")
