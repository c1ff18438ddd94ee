"""What can go wrong at the desk, each with its own calm sentence. Nothing here imports the database."""

from __future__ import annotations

from app.core.errors import UserError
from app.core.people import PERSON_NOTE_MAX_CHARS, PSEUDONYM_MAX_CHARS


class PersonNameWrong(UserError):
    """A pseudonym that is empty or too long."""

    def __init__(self) -> None:
        super().__init__(f"A name on the desk has 1 to {PSEUDONYM_MAX_CHARS} characters.")


class PersonNoteTooLong(UserError):
    """A note about a person beyond its length."""

    def __init__(self) -> None:
        super().__init__(f"A note on the desk holds up to {PERSON_NOTE_MAX_CHARS} characters.")


class CardOfAnother(UserError):
    """A card that stands at another person."""

    def __init__(self) -> None:
        super().__init__("Another person on this desk has this card already.")


class PersonUnknown(UserError):
    """A person who was deleted meanwhile."""

    def __init__(self) -> None:
        super().__init__("This person is not on the desk any more.")


class PersonFileMissing(UserError):
    """The person's own file is gone, after the main file alone came from a copy for instance."""

    def __init__(self) -> None:
        super().__init__("The file of this person is not in its place; nothing was changed.")


class PersonFileDamaged(UserError):
    """The person's own file can't be read."""

    def __init__(self) -> None:
        super().__init__("The file of this person can't be read; it is left as it is.")


class PersonFileTooNew(UserError):
    """A later program wrote the person's own file."""

    def __init__(self) -> None:
        super().__init__("The file of this person belongs to a newer Lamplit; it is left as it is.")
