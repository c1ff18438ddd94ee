"""Words for cards and for how far their owners are trusted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.core.cards import Role
from app.core.people import Contact, Trust


class CardWords(QObject):
    """Sentences that several pages share."""

    def trust(self, trust: Trust) -> str:
        """Return the level in words."""
        return {
            Trust.NOT_CHECKED: self.tr("Not checked"),
            Trust.READ_OUT: self.tr("Read out by phone"),
            Trust.IN_PERSON: self.tr("Checked in person"),
        }[trust]

    def trust_means(self, trust: Trust) -> str:
        """Return what a level says, in one sentence."""
        return {
            Trust.NOT_CHECKED: self.tr("It came as a file or as text. Nobody has checked yet whose it is."),
            Trust.READ_OUT: self.tr("Its words were read out by phone and typed back here."),
            Trust.IN_PERSON: self.tr("Its words were read out face to face and typed back here."),
        }[trust]

    def who(self, contact: Contact) -> str:
        """Return a name with its level: never the name alone, for another card can bear the same one."""
        return self.tr("{name} · {trust}").format(name=contact.name, trust=self.trust(contact.trust))

    def of_nobody(self) -> str:
        """Return what stands in the place of a name where there is no card."""
        return self.tr("Someone this app doesn't know")

    def whose(self, role: Role) -> str:
        """Return what the other side is called."""
        if role is Role.THERAPIST:
            return self.tr("Your therapist's card")
        return self.tr("This person's card")
