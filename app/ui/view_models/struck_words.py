"""What the person struck out: read when the log opens, let go of when it closes, kept in it and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.core.errors import LamplitError, UserError
from app.core.log_facts import LogFacts
from app.core.struck_pattern import MOST_WORDS, WORD_MAX_CHARS
from app.core.text_door import clean_line
from app.ui.jobs import ignore
from app.ui.log_keeper import LogKeeper, LogState


@dataclass(frozen=True, slots=True)
class StruckProps:
    """What the page shows.

    Attributes:
        open: whether the log is open; without it nothing can be struck out.
        full: whether there is room for no further word; trouble: why a change was not kept, or empty.
    """

    open: bool = False
    words: tuple[str, ...] = ()
    full: bool = False
    trouble: str = ""


class StruckWords(QObject):
    """Lives as long as the window.

    Signals:
        changed(): `words` are others.
        props_changed(StruckProps).
    """

    changed = Signal()
    props_changed = Signal(object)

    def __init__(self, keeper: LogKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._props = StruckProps()
        keeper.state_changed.connect(self._log_state)

    @property
    def words(self) -> tuple[str, ...]:
        """The words, in the order in which they were struck out."""
        return self._props.words

    @property
    def props(self) -> StruckProps:
        """What the page shows now."""
        return self._props

    def strike_out(self, text: str) -> None:
        """Strike out a word, or a few that stand together; one that is struck out already stays as it is."""
        word = clean_line(text)[:WORD_MAX_CHARS].strip()
        known = {each.casefold() for each in self.words}
        if word and word.casefold() not in known and self._props.open and len(self.words) < MOST_WORDS:
            self._keep((*self.words, word))

    def put_back(self, word: str) -> None:
        """Let a word stand again."""
        if self._props.open and word in self.words:
            self._keep(tuple(each for each in self.words if each != word))

    def _keep(self, words: tuple[str, ...]) -> None:
        before = self.words
        self._tell(words, "")

        def refused(error: LamplitError) -> None:
            ours = self.tr("That could not be kept this time.")
            trouble = str(error) if isinstance(error, UserError) else ours
            self._tell(before, trouble)
            self._read(trouble)  # where only a copy is behind, the log has it already

        self._keeper.change_and_follow(lambda log: log.keep_struck_words(words), refused)

    def _log_state(self, state: LogState) -> None:
        if state is not LogState.OPEN:
            self._show(StruckProps())
        else:
            self._read()

    def _read(self, trouble: str = "") -> None:
        def know(facts: LogFacts) -> None:
            if self._keeper.state is LogState.OPEN:
                self._tell(facts.struck_words, trouble)

        self._keeper.with_log(lambda log: log.facts(), know, ignore)

    def _tell(self, words: tuple[str, ...], trouble: str) -> None:
        self._show(StruckProps(open=True, words=words, full=len(words) >= MOST_WORDS, trouble=trouble))

    def _show(self, props: StruckProps) -> None:
        before, self._props = self._props, props
        if props.words != before.words:
            self.changed.emit()
        if props != before:
            self.props_changed.emit(props)
