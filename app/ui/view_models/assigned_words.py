"""Words for what was assigned: how it stands, its dose, and what a new version changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.core.assigned import Standing, sender_of
from app.core.assignment import Assignment, Withdrawal
from app.core.assignment_changes import Change, ChangeKind
from app.core.people import Contact, KeptVersion, Trust
from app.ui.labels import Labels, as_label
from app.ui.view_models.card_words import CardWords


class AssignedWords(QObject):
    """Sentences that several pages share."""

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._cards = CardWords(self)

    def who(self, kept: KeptVersion, contacts: tuple[Contact, ...]) -> str:
        """Return whom a version is from, with how far they are trusted."""
        sender = sender_of(kept, contacts)
        return self._cards.of_nobody() if sender is None else self._cards.who(sender)

    def doubt(self, kept: KeptVersion, contacts: tuple[Contact, ...]) -> str:
        """Return what is to be known of a sender whose card was not checked, in one sentence; empty for any other."""
        sender = sender_of(kept, contacts)
        if sender is not None:
            return self.tr("Nobody has checked yet whose card it is.") if sender.trust is Trust.NOT_CHECKED else ""
        return self.tr("There is no card for whoever made this file. It can be looked at, and taken on or not.")

    def stands(self, kept: KeptVersion, now: Standing) -> str:
        """Return how a version stands, for a row."""
        version = kept.version
        first = self._labels.date(version.first_day)
        last = None if isinstance(version, Withdrawal) else version.last_day
        return {
            Standing.WAITING: self.tr("New. You can look at it, and take it on or not."),
            Standing.LEFT: self.tr("Not taken on. It still can be."),
            Standing.LATER: self.tr("Taken on. It begins on {day}.").format(day=first),
            Standing.HOLDS: self.tr("Taken on.")
            if last is None
            else self.tr("Taken on, until {day}.").format(day=self._labels.date(last)),
            Standing.REPLACED: self.tr("A newer version is in its place."),
            Standing.OVER: self.tr("Its last day is past. What was done with it stays in the log."),
            Standing.WITHDRAWN: self.tr("It was ended by who set it. What was done with it stays in the log."),
        }[now]

    def ended(self, title: str) -> str:
        """Return the one sentence when a set was withdrawn."""
        return self.tr("“{title}” was ended by who set it. What was done with it stays in the log.").format(title=title)

    def days(self, version: Assignment) -> str:
        """Return from when to when it counts."""
        first = self._labels.date(version.first_day)
        if version.last_day is None:
            return self.tr("From {first}").format(first=first)
        return self.tr("From {first} until {last}").format(first=first, last=self._labels.date(version.last_day))

    def ceiling(self, version: Assignment) -> str:
        """Return the most uses a day; a ceiling and no target."""
        count = version.exercise_set.per_day
        if not count:
            return self.tr("As often or as rarely as you like")
        return self.tr("Up to {count} a day, or fewer, or none.").format(count=count)

    def pace(self, version: Assignment) -> str:
        """Return the pace it starts at."""
        return self.tr("It starts at this pace: {pace}").format(pace=self._labels.pace(version.exercise_set.pace))

    def inward(self, version: Assignment) -> str:
        """Return whether exercises that look inward come with it."""
        if version.looking_inward:
            return self.tr("Exercises that turn to the body or to a tone of voice are on with it.")
        return self.tr("Nothing in it turns inward.")

    def tried(self, version: Assignment) -> str:
        """Return whether it was tried together."""
        if version.tried_in_room:
            return self.tr("It was tried together before.")
        return self.tr("It was not tried together yet.")

    def change(self, change: Change, after: Assignment, title_of: Callable[[str], str]) -> str:
        """Return one change as a sentence."""
        title = title_of(change.exercise) if change.exercise else ""
        last = after.last_day
        return {
            ChangeKind.ADDED: self.tr("New in it: {title}").format(title=title),
            ChangeKind.TAKEN_OUT: self.tr("No longer in it: {title}").format(title=title),
            ChangeKind.REWORDED: self.tr("Other words or other quiet in: {title}").format(title=title),
            ChangeKind.ORDER: self.tr("The order is new."),
            ChangeKind.CHOICE: self.tr("What you can pick from is new."),
            ChangeKind.TITLE: self.tr("Its name is new."),
            ChangeKind.WHY: self.tr("The sentence with it is new."),
            ChangeKind.NOTE: self.tr("The note is new."),
            ChangeKind.PACE: self.pace(after),
            ChangeKind.CEILING: self.ceiling(after),
            ChangeKind.LAST_DAY: self.tr("No last day is set now.")
            if last is None
            else self.tr("Its last day is now {day}.").format(day=self._labels.date(last)),
            ChangeKind.INWARD_ON: self.inward(after),
            ChangeKind.INWARD_OFF: self.inward(after),
        }[change.kind]

    def from_whom(self, kept: KeptVersion, contacts: tuple[Contact, ...]) -> str:
        """Return the small line above a set on Home."""
        sender = sender_of(kept, contacts)
        if sender is None:
            return as_label(self._cards.of_nobody())
        return self.tr("From {name}").format(name=sender.name)

    def dose(self, version: Assignment, used_today: int) -> str:
        """Return the small line beneath a set on Home: its ceiling and its last day, as far as there are any."""
        parts: list[str] = []
        count = version.exercise_set.per_day
        if count and used_today >= count:
            parts.append(self.tr("Used today: {count}. It can wait until tomorrow").format(count=used_today))
        elif count:
            parts.append(self.tr("Up to {count} a day").format(count=count))
        if version.last_day is not None:
            parts.append(self.tr("until {day}").format(day=self._labels.date(version.last_day)))
        return as_label(" · ".join(parts))
