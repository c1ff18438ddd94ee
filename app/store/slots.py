"""The key file: the log's key once for each way to open it, and a copy of the file beside it.

The file is small and rewritten whole, so changing a passphrase never touches the log. Each slot carries a checksum of
its own: what fails the checksum is damaged, what passes it and doesn't open was given the wrong passphrase.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.core.file_door import FileKind, NotLetIn, json_value, read_plain
from app.store.faults import KeyFileDamaged, KeyFileMissing, LogTooNew, LogUnreachable
from app.store.files import write_whole
from app.store.keys import LogKey

FORMAT = 1
MOST_BYTES = FileKind.KEY_FILE.value.most_bytes
OPEN = "open"
PASSPHRASE = "passphrase"  # noqa: S105 (the name of a slot)
RECOVERY = "recovery"
BEFORE = "before"  # the key that the log had before it was shut off from someone, until its copies have the new one
KDF_SALT_BYTES = 16
NONCE_BYTES = 24

# What a damaged or hostile file may ask of this computer
_MEMORY_KIB = range(8 * 1024, 1024 * 1024 + 1)
_PASSES = range(1, 11)


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one try of a passphrase costs: memory in KiB and passes over it, one lane. ValueError outside the limits."""

    memory_kib: int = 256 * 1024
    passes: int = 3

    def __post_init__(self) -> None:
        """Keep a damaged file from asking for a terabyte."""
        if self.memory_kib not in _MEMORY_KIB or self.passes not in _PASSES:
            raise ValueError("key derivation outside its limits")


@dataclass(frozen=True, slots=True, repr=False)
class OpenSlot:
    """The key as it is: anyone who uses this computer account can open the log."""

    key: LogKey


@dataclass(frozen=True, slots=True)
class SealedSlot:
    """The key sealed under a phrase. `name` tells which phrase; names of later versions are kept as they are."""

    name: str
    cost: KdfCost
    kdf_salt: bytes
    nonce: bytes
    sealed: bytes

    def bound_to(self, file_id: bytes) -> bytes:
        """Return what the seal also vouches for: the file, the slot's name and its cost."""
        return _compact({"id": file_id.hex(), "name": self.name, "kdf": _kdf(self)})


Slot = OpenSlot | SealedSlot


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file holds.

    Attributes:
        file_id: 16 random bytes that bind the slots to this file.
        slots: ways to the key that the log has now.
        pending: ways to the key that the log gets while it is encrypted anew; empty otherwise.
    """

    file_id: bytes
    slots: tuple[Slot, ...]
    pending: tuple[Slot, ...] = ()

    @property
    def opens_without_passphrase(self) -> bool:
        """Whether one of the present slots is open."""
        return any(isinstance(slot, OpenSlot) for slot in self.slots)

    def settled_on(self, slots: Iterable[Slot]) -> KeyFile:
        """Return the file with these slots and nothing pending."""
        return replace(self, slots=tuple(slots), pending=())

    def sealed(self, name: str) -> SealedSlot | None:
        """Return the first present slot of a name."""
        return next((slot for slot in self.slots if isinstance(slot, SealedSlot) and slot.name == name), None)

    def without(self, *names: str) -> tuple[Slot, ...]:
        """Return the present slots but those of these names."""
        return tuple(slot for slot in self.slots if not (isinstance(slot, SealedSlot) and slot.name in names))


class KeyFileStore:
    """The key file and its copy in a folder."""

    def __init__(self, folder: Path, names: tuple[str, ...] = ("vault.slots", "vault.slots.bak")) -> None:
        self._paths = tuple(folder / name for name in names)

    def exists(self) -> bool:
        """Return whether the file or its copy is there."""
        return any(path.exists() for path in self._paths)

    def path(self) -> Path | None:
        """Return the file or its copy, whichever is there; None where neither is."""
        return next((path for path in self._paths if path.exists()), None)

    def read(self) -> KeyFile:
        """Return the file, or its copy where that is the sounder of the two.

        Raises: KeyFileMissing, KeyFileDamaged, LogTooNew, LogUnreachable.
        """
        found = [_decode(content) for content in self._contents() if content is not None]
        if not found:
            raise KeyFileMissing
        sound = [file for file, whole in found if whole and file is not None]
        partly = [file for file, _ in found if file is not None]
        if not partly:
            raise KeyFileDamaged
        return (sound or partly)[0]

    def write(self, file: KeyFile) -> None:
        """Write the file, then its copy; at every instant one of them is whole. OSError leaves the old."""
        content = _encode(file)
        for path in self._paths:
            write_whole(path, content)

    def holds(self, file: KeyFile) -> bool:
        """Return whether file and copy both hold exactly this."""
        content = _encode(file)
        return all(found == content for found in self._contents())

    def _contents(self) -> tuple[bytes | None, ...]:
        return tuple(_read_limited(path) for path in self._paths)


def _read_limited(path: Path) -> bytes | None:
    try:
        return read_plain(path, FileKind.KEY_FILE)
    except FileNotFoundError:
        return None
    except NotLetIn:
        return b""  # a pipe holds no key, and is not waited for
    except OSError:
        raise LogUnreachable from None


def to_bytes(file: KeyFile) -> bytes:
    """Return the key file as it is written."""
    return _encode(file)


def from_bytes(content: bytes) -> KeyFile:
    """Return what to_bytes() gave, as far as it is sound. Raises: KeyFileDamaged, LogTooNew."""
    file, _ = _decode(content)
    if file is None:
        raise KeyFileDamaged
    return file


def _encode(file: KeyFile) -> bytes:
    def listed(slots: tuple[Slot, ...]) -> list[dict[str, object]]:
        return [_with_sum(file.file_id, _slot_to_json(slot)) for slot in slots]

    whole = {"v": FORMAT, "id": file.file_id.hex(), "slots": listed(file.slots), "pending": listed(file.pending)}
    return json.dumps(whole, indent=1).encode() + b"\n"


def _decode(content: bytes) -> tuple[KeyFile | None, bool]:
    """Return the file as far as it is sound (None where no slot is), and whether all of it is."""
    try:
        raw: Any = json_value(content, FileKind.KEY_FILE)
        version, file_id = raw["v"], bytes.fromhex(raw["id"])
        listed, pending = raw["slots"], raw["pending"]
    except (NotLetIn, ValueError, KeyError, TypeError):
        return None, False
    if isinstance(version, int) and version > FORMAT:
        raise LogTooNew
    if not isinstance(listed, list) or not isinstance(pending, list):
        return None, False
    slots = tuple(slot for item in listed if (slot := _slot_from_json(file_id, item)) is not None)
    after = tuple(slot for item in pending if (slot := _slot_from_json(file_id, item)) is not None)
    whole = version == FORMAT and len(slots) == len(listed) and len(after) == len(pending)
    return (KeyFile(file_id, slots, after), whole) if slots or after else (None, False)


def _kdf(slot: SealedSlot) -> dict[str, object]:
    cost = slot.cost
    return {"alg": "argon2id", "salt": slot.kdf_salt.hex(), "m_kib": cost.memory_kib, "t": cost.passes, "p": 1}


def _slot_to_json(slot: Slot) -> dict[str, object]:
    if isinstance(slot, OpenSlot):
        return {"name": OPEN, "key": slot.key.to_bytes().hex()}
    return {"name": slot.name, "kdf": _kdf(slot), "nonce": slot.nonce.hex(), "ct": slot.sealed.hex()}


def _slot_from_json(file_id: bytes, item: object) -> Slot | None:
    """Return the slot, or None where it is damaged."""
    if not isinstance(item, dict):
        return None
    fields = {name: value for name, value in item.items() if name != "sum"}
    if item.get("sum") != _with_sum(file_id, fields)["sum"]:
        return None
    try:
        if fields["name"] == OPEN:
            return OpenSlot(LogKey.from_bytes(bytes.fromhex(fields["key"])))
        kdf = fields["kdf"]
        if kdf["alg"] != "argon2id" or kdf["p"] != 1:
            return None
        cost = KdfCost(int(kdf["m_kib"]), int(kdf["t"]))
        salt, nonce, sealed = (bytes.fromhex(text) for text in (kdf["salt"], fields["nonce"], fields["ct"]))
        if len(salt) != KDF_SALT_BYTES or len(nonce) != NONCE_BYTES:
            return None
        return SealedSlot(str(fields["name"]), cost, salt, nonce, sealed)
    except (ValueError, KeyError, TypeError):
        return None


def _with_sum(file_id: bytes, fields: dict[str, object]) -> dict[str, object]:
    return {**fields, "sum": hashlib.sha256(file_id + _compact(fields)).hexdigest()[:32]}


def _compact(fields: dict[str, object]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
