"""Why a file from elsewhere is not taken, one sentence each. Nothing of a refused file is kept."""

from __future__ import annotations

from app.core.errors import UserError


class Refused(UserError):
    """Base of every refusal; `sentence` is what the person reads."""

    sentence = ""

    def __init__(self) -> None:
        super().__init__(self.sentence)


class TooBig(Refused):
    """Above the size a file of this kind may have."""

    sentence = "This file is too big to be one of Lamplit's."


class NotOurs(Refused):
    """Another kind of file."""

    sentence = "This is not a file that Lamplit made."


class MadeByNewer(Refused):
    """A later program's form."""

    sentence = "This file was made by a newer Lamplit. An update can read it."


class ForSomeoneElse(Refused):
    """No key here opens it; an age file tells no more than that."""

    sentence = "This file is for someone else, or it was damaged on the way."


class Damaged(Refused):
    """Cut short or changed."""

    sentence = "This file was damaged on the way. You can ask for it once more."


class NotSignedBySender(Refused):
    """The signature is not that of the key it names."""

    sentence = "This file was changed after it was signed. It is not opened."


class UnknownSender(Refused):
    """Signed well, by a key that no known card has."""

    sentence = "This file is from someone this app doesn't know. With their card here, it can be opened."


class Forwarded(Refused):
    """Sealed anew for this reader, and made for another one."""

    sentence = "This file was made for another person and passed on. It is not opened."


class WrongKind(Refused):
    """A well-made file of a kind that is not wanted here."""

    sentence = "This is another kind of file. It is not opened here."


class OpenedBefore(Refused):
    """The same series and number were taken in already."""

    sentence = "This file was taken in before. Nothing changes."


class OlderVersion(Refused):
    """A later number of the same series was taken in."""

    sentence = "A newer version of this is here already. The older one is left out."


class Expired(Refused):
    """Its last day has passed."""

    sentence = "This file was meant until a day that has passed."


class BadForm(Refused):
    """Signed and sealed well, and yet not of the form."""

    sentence = "This file is not in the form that Lamplit reads."


class CardDamaged(Refused):
    """A card whose own signature does not hold."""

    sentence = "This card was damaged on the way. You can ask for it once more."
