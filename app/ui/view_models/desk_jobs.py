"""How the therapist's models have something done at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.core.desk_work import DeskServices
from app.core.errors import LamplitError, UserError
from app.ui.view_models.own_work import WithDesk


@dataclass(frozen=True, slots=True)
class DeskJobs:
    """Attributes:
    read, change: run a job with the desk on the worker thread; take_away: one that takes away or corrects something.
    services: called in such a job, where their imports belong.
    opening: whether the log is being opened or made just now: then a job fails that was handed in before.
    """

    read: WithDesk
    change: WithDesk
    take_away: WithDesk
    services: Callable[[], DeskServices]
    opening: Callable[[], bool] = lambda: False


class DeskTrouble(QObject):
    """What is said when something could not be done."""

    def sentence(self, error: LamplitError) -> str:
        """Return one calm sentence."""
        return str(error) if isinstance(error, UserError) else self.tr("This could not be done for now.")
