"""Where resources, exercises, data and settings are: in a checkout, in a wheel, in a frozen bundle, or under --home."""

import sys
from pathlib import Path
from typing import NamedTuple

_APP_NAME = "lamplit"


class Paths(NamedTuple):
    """All folders the app uses. Nothing is created here."""

    resources: Path
    exercises: Path
    data: Path
    config: Path

    @property
    def vault(self) -> Path:
        """Folder of the encrypted log."""
        return self.data / "vault"

    @property
    def desk(self) -> Path:
        """Folder of the files of the desk, one for each person."""
        return self.data / "desk"

    @property
    def preferences(self) -> Path:
        """The preferences file."""
        return self.config / "preferences.json"

    @property
    def window_state(self) -> Path:
        """Window geometry; holds numbers only."""
        return self.config / "window.place"

    @property
    def instance_lock(self) -> Path:
        """Lock file of the one running window."""
        return self.data / "app.lock"


def find_paths(home: Path | None = None) -> Paths:
    """Return the folders to use; `home` (from --home or LAMPLIT_HOME) holds all data and settings when given."""
    shipped = _shipped_root()
    if home is not None:
        return Paths(shipped / "resources", shipped / "exercises", home / "data", home / "config")
    from platformdirs import PlatformDirs  # 1 ms, and not needed with --home

    dirs = PlatformDirs(_APP_NAME, appauthor=False)
    return Paths(shipped / "resources", shipped / "exercises", Path(dirs.user_data_dir), Path(dirs.user_config_dir))


def _shipped_root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    bundled = package / "_bundled"
    return bundled if bundled.is_dir() else package.parent
