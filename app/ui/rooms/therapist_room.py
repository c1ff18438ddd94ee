"""From your therapist: what came, taken on or not; the folder; a file opened by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.assignment import Assignment, Withdrawal
from app.core.errors import LamplitError, UserError
from app.core.people import KeptVersion
from app.core.struck import strike_kept
from app.ui.fittings import Fittings
from app.ui.pages.accept import AcceptPage
from app.ui.pages.from_therapist import FromTherapistPage
from app.ui.pages.open_file import OpenFilePage
from app.ui.pages.page import Page, PageWithBack
from app.ui.pages.pick_folder import PickFolderPage
from app.ui.view_models.accept import derive_accept_props
from app.ui.view_models.assigned_words import AssignedWords
from app.ui.view_models.card_words import CardWords
from app.ui.view_models.from_therapist import derive_from_therapist_props
from app.ui.view_models.given import Given, GivenState
from app.ui.view_models.given_why import GivenWhy
from app.ui.view_models.take_away_files import FilesFor

ENDINGS = (".lamplit", ".toml")


class TherapistRoom(QObject):
    """Signals: one for each way out; person_asked(signing key): one whose card is here."""

    home = Signal()
    own_card = Signal()
    take_card = Signal()
    person_asked = Signal(bytes)
    shared = Signal()
    unlock_wanted = Signal()

    def __init__(
        self,
        fittings: Fittings,
        given: Given,
        why: GivenWhy,
        files: FilesFor,
        title_of: Callable[[str], str],
        struck: Callable[[], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        """`struck` returns the words that the person struck out."""
        super().__init__(parent)
        self._window = fittings.window
        self._struck = struck
        self._given = given
        self._why = why
        self._title_of = title_of
        self._wall = fittings.wall
        self._measures = fittings.measures
        self.words = AssignedWords(fittings.labels, self)
        self._cards = CardWords(self)
        self._found = files(ENDINGS)
        self._places = files(())
        self._page: FromTherapistPage | None = None
        self._version_page: AcceptPage | None = None
        given.changed.connect(self._render)
        why.changed.connect(self._render_heard)
        fittings.window.page_left.connect(self._page_left)

    def enter(self) -> None:
        """Show the place."""
        page = FromTherapistPage(self._measures)
        page.version_chosen.connect(self._open_version)
        page.person_chosen.connect(lambda key: self.person_asked.emit(bytes.fromhex(key)))
        page.own_card_asked.connect(self.own_card)
        page.take_card_asked.connect(self.take_card)
        page.file_asked.connect(self.open_file)
        page.folder_asked.connect(self.pick_folder)
        page.folder_ended.connect(lambda: self._given.use_folder(""))
        page.shared_asked.connect(self.shared)
        page.unlock_asked.connect(self.unlock_wanted)
        page.back.connect(self.home)
        self._page = page
        self._render()
        self._window.show_page(page, keep=False)
        self._given.look()

    def open_file(self) -> None:
        """Open one file by hand."""
        page = OpenFilePage(self._found, self._measures)

        def taken(kept: KeptVersion) -> None:
            if self._window.page is page:
                self._came_by_hand(kept)

        def refused(error: LamplitError) -> None:
            ours = self.tr("This file can't be opened for now.")
            if self._window.page is page:
                page.refuse(str(error) if isinstance(error, UserError) else ours)

        page.file_picked.connect(lambda path: self._given.open_file(path, taken, refused))
        self._show(page, self.enter)
        self._found.begin()

    def pick_folder(self) -> None:
        """Choose the folder that is looked through."""
        page = PickFolderPage(self._places, self._measures)

        def use(folder: Path) -> None:
            if not folder.is_dir():
                page.refuse(self.tr("This folder is not there."))
                return
            self._given.use_folder(str(folder))
            self.enter()

        page.folder_picked.connect(use)
        self._show(page, self.enter)
        self._places.begin()

    def open_version(self, kept: KeptVersion, back: Callable[[], None]) -> None:
        """Lay one version before the person."""
        shown = strike_kept(kept, self._struck())
        props = derive_accept_props(shown, self._shown(), self.words, self._title_of, self._wall().day)
        if props is None:
            return
        page = AcceptPage(self._measures)
        page.render_props(props)

        def failed(error: LamplitError) -> None:
            ours = self.tr("This could not be kept for now.")
            if self._window.page is page:
                page.render_props(props, str(error) if isinstance(error, UserError) else ours)

        page.taken.connect(lambda: self._given.accept(kept, self.home.emit, failed))
        page.left.connect(lambda: self._given.leave(kept, back, failed))
        page.hear_asked.connect(self._why.press)
        self._show(page, back)
        self._version_page = page
        self._why.look(shown)

    def title(self, withdrawal: Withdrawal) -> str:
        """Return the title of the set that a withdrawal ends; empty for one that is not here."""
        series = [each.version for each in self._shown().versions if each.version.series == withdrawal.series]
        found = [each for each in series if isinstance(each, Assignment)]
        return found[-1].exercise_set.title if found else ""

    def _came_by_hand(self, kept: KeptVersion) -> None:
        if isinstance(kept.version, Withdrawal):
            self.enter()
        else:
            self.open_version(kept, self.enter)

    def _open_version(self, number: str) -> None:
        versions = self._given.state.versions
        if int(number) < len(versions):
            self.open_version(versions[int(number)], self.enter)

    def _render(self) -> None:
        if self._page is not None:
            self._page.render_props(
                derive_from_therapist_props(self._shown(), self.words, self._cards, self._wall().day)
            )

    def _render_heard(self) -> None:
        if self._version_page is not None:
            self._version_page.render_heard(self._why.heard)

    def _shown(self) -> GivenState:
        """Return what was given, without the words that the person struck out."""
        state, words = self._given.state, self._struck()
        return replace(state, versions=tuple(strike_kept(each, words) for each in state.versions))

    def _show(self, page: PageWithBack, back: Callable[[], None]) -> None:
        page.back.connect(back)
        self._window.show_page(page, keep=False)

    def _page_left(self, page: Page) -> None:
        if page is self._page:
            self._page = None
        if page is self._version_page:
            self._version_page = None
            self._why.leave()
