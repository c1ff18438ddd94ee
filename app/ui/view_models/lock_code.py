"""Making a recovery code: shown, asked back from paper, and only then one that opens the log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.lock import LockFacts
from app.core.recovery_code import as_typed, places_to_ask
from app.ui.log_keeper import LogKeeper
from app.ui.view_models.lock_pages import CodeProps, CodeStage


class CodeModel(QObject):
    """Signals: props_changed(CodeProps); changed: another code opens the log now, or none."""

    props_changed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        keeper: LogKeeper,
        make_code: Callable[[], str],
        choose: Callable[[int], int],
        parent: QObject | None = None,
    ) -> None:
        """Args: make_code: twelve words at random; choose: a number below the one it is given, by chance."""
        super().__init__(parent)
        self._keeper = keeper
        self._make_code = make_code
        self._choose = choose
        self._passphrase = ""
        self.props = CodeProps()

    def enter(self, passphrase: str | None = None) -> None:
        """Begin anew; with the passphrase at hand a code is made at once."""
        self.leave()
        self._keeper.lock.facts(self._know)
        if passphrase is not None:
            self.make(passphrase)

    def leave(self) -> None:
        """Forget the words and the passphrase."""
        self._passphrase = ""
        self._tell(CodeProps())

    def make(self, passphrase: str) -> None:
        """Show a new code, once the passphrase is found to be that of the log."""
        self._tell(replace(self.props, busy=True, trouble=""))

        def found(_result: None) -> None:
            self._passphrase = passphrase
            self._tell(replace(self.props, busy=False, stage=CodeStage.SHOWN, words=tuple(self._make_code().split())))

        self._keeper.with_vault(lambda vault: vault.try_passphrase(passphrase), found, self._failed)

    def take_away(self, passphrase: str) -> None:
        """Let no code open the log."""
        self._set(passphrase, None, CodeStage.TAKEN_AWAY)

    def ask_back(self) -> None:
        """Ask for three of the words."""
        self._tell(replace(self.props, stage=CodeStage.ASKED_BACK, places=places_to_ask(self._choose), trouble=""))

    def show_again(self) -> None:
        """Show the words once more."""
        self._tell(replace(self.props, stage=CodeStage.SHOWN, places=(), trouble=""))

    def compare(self, given: tuple[str, ...]) -> None:
        """Use the code where the words are those on paper."""
        wanted = [(self.props.words[place],) for place in self.props.places]
        if [as_typed(word) for word in given] != wanted:
            trouble = self.tr("One of these is another word on the paper, or stands in another place.")
            self._tell(replace(self.props, trouble=trouble))
            return
        self._set(self._passphrase, " ".join(self.props.words), CodeStage.KEPT)

    def _know(self, facts: LockFacts) -> None:
        self._tell(replace(self.props, has_code=facts.has_code))

    def _set(self, passphrase: str, code: str | None, then: CodeStage) -> None:
        self._tell(replace(self.props, busy=True, trouble=""))

        def done(_result: None) -> None:
            self._passphrase = ""
            self._tell(CodeProps(stage=then, has_code=code is not None))
            self.changed.emit()

        self._keeper.with_vault(lambda vault: vault.set_recovery(passphrase, code), done, self._failed)

    def _failed(self, error: LamplitError) -> None:
        ours = self.tr("This could not be done this time.")
        self._tell(replace(self.props, busy=False, trouble=str(error) if isinstance(error, UserError) else ours))

    def _tell(self, props: CodeProps) -> None:
        self.props = props
        self.props_changed.emit(props)
