"""The workshop is no package of the app; its folder is put on the path as ``dev.py`` does it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
