"""What both sides keep for exchange: one's own keys, the name on one's card, the folder, what was read there."""

from __future__ import annotations

from app.core.cards import Role
from app.core.errors import BugError
from app.core.people import Keys
from app.store.access import Access
from app.store.dbdriver import Database
from app.store.stamps import stamp_of

_FOLDER = "exchange_folder"
_OWN_NAME = "exchange_name_"


class ExchangeCommon:
    """core.exchange_ports.KeyStore and SeenStore, over the open log."""

    def __init__(self, log: Access) -> None:
        """Args: log: the open log."""
        self._log = log

    def keys(self) -> Keys | None:
        """Return one's own keys, or None before keep_keys()."""
        row = self._log.read(lambda db: db.execute("SELECT seed, age_secret FROM own_keys").fetchone())
        return None if row is None else Keys(*row)

    def keep_keys(self, keys: Keys) -> None:
        """Keep one's own keys. Raises BugError where there are some already."""
        if self.keys() is not None:
            raise BugError("there are keys already")
        row = (keys.seed, keys.age_secret)
        self._log.write(lambda db: db.execute("INSERT INTO own_keys(id, seed, age_secret) VALUES (1, ?, ?)", row))

    def own_name(self, role: Role) -> str:
        """Return the name on one's own card, or an empty text before there is one."""
        return self._text(_OWN_NAME + role.value)

    def keep_own_name(self, role: Role, name: str) -> None:
        """Keep the name on one's own card."""
        self._keep_text(_OWN_NAME + role.value, name, stamped=True)

    def folder(self) -> str:
        """Return the folder that is looked through for files, or an empty text."""
        return self._text(_FOLDER)

    def keep_folder(self, path: str) -> None:
        """Keep the folder that is looked through; an empty text for none."""

        self._keep_text(_FOLDER, path)

    def seen(self) -> frozenset[bytes]:
        """Return digests of the files that were read in the folder."""
        rows = self._log.read(lambda db: db.execute("SELECT digest FROM seen_file").fetchall())
        return frozenset(row[0] for row in rows)

    def keep_seen(self, digests: frozenset[bytes]) -> None:
        """Add digests of files that were read."""
        rows = [(digest,) for digest in sorted(digests)]
        self._log.write(lambda db: db.conn.executemany("INSERT OR IGNORE INTO seen_file(digest) VALUES (?)", rows))

    def _text(self, key: str) -> str:
        row = self._log.read(lambda db: db.execute("SELECT v FROM meta WHERE k = ?", (key,)).fetchone())
        return "" if row is None else str(row[0])

    def _keep_text(self, key: str, text: str, *, stamped: bool = False) -> None:
        def keep(db: Database) -> None:
            db.execute("DELETE FROM meta WHERE k = ?", (key,))
            if text:
                db.execute("INSERT INTO meta(k, v) VALUES (?, ?)", (key, text))
            if stamped:
                stamp_of(db, key, self._log.wall_ms())

        self._log.write(keep)
