"""What the first page shows, and what the person chose there."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.phrases import Phrases


@dataclass(frozen=True, slots=True)
class FirstRunProps:
    """The plain lines, and the line about driving."""

    lines: tuple[str, ...]
    driving: str


@dataclass(frozen=True, slots=True)
class FirstRunChoice:
    """What was chosen; passphrase is None where nobody else uses the computer, and for "Later".

    Attributes:
        desk: whether exercises are set for others here.
    """

    others_use: bool
    voice: bool
    passphrase: str | None = field(default=None, repr=False)
    desk: bool = False


def derive_first_run_props(phrases: Phrases) -> FirstRunProps:
    """Return the lines of a language."""
    return FirstRunProps(phrases.first_run, phrases.driving)


def derive_first_run_choice(
    others: str | None, lock: str | None, voice: str | None, passphrase: str | None, *, desk: bool = False
) -> FirstRunChoice | None:
    """Return the choice, or None while something is still open.

    Args:
        others, voice: "yes", "no" or None; lock: "now", "later" or None, looked at only when others use the computer.
        passphrase: one that is ready to use, or None.
    """
    if others is None or voice is None:
        return None
    if others == "no":
        return FirstRunChoice(others_use=False, voice=voice == "yes", desk=desk)
    if lock == "later":
        return FirstRunChoice(others_use=True, voice=voice == "yes", desk=desk)
    if lock == "now" and passphrase is not None:
        return FirstRunChoice(others_use=True, voice=voice == "yes", passphrase=passphrase, desk=desk)
    return None
