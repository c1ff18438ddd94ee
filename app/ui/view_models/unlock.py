"""What the unlock page shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import UserError


@dataclass(frozen=True, slots=True)
class UnlockProps:
    """`error` is one calm sentence or empty; `busy` while the passphrase is being tried."""

    error: str = ""
    busy: bool = False


def derive_unlock_props(failure: UserError | None, *, busy: bool) -> UnlockProps:
    """Return what to show; the sentence of the last failure goes while the next one is tried."""
    return UnlockProps("" if failure is None or busy else str(failure), busy)
