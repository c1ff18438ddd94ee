"""The menu bar: every way through the house, and the keys of an exercise with their letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.ui.main_window import MainWindow


class Menus(QObject):
    """Fills the menu bar.

    Signals: one for each entry.
    """

    home = Signal()
    own_side = Signal()
    shelf = Signal()
    check_in = Signal()
    look_back = Signal()
    therapist = Signal()
    settings = Signal()
    hide = Signal()
    slower = Signal()
    stop = Signal()
    stay = Signal()
    further_out = Signal()
    how = Signal()
    not_helping = Signal()
    voice = Signal()
    forward = Signal()
    back = Signal()
    help_from_person = Signal()
    guide = Signal()
    about = Signal()

    def __init__(self, window: MainWindow) -> None:
        """Fill the menus that the window has."""
        from PySide6.QtGui import QKeySequence

        super().__init__(window)
        self._window = window
        room, exercise, helping = window.menus
        self._ways = (
            window.add_action(room, self.tr("&Home"), self.home.emit, "Alt+Home"),
            window.add_action(room, self.tr("For &yourself"), self.own_side.emit, "Ctrl+D"),
            window.add_action(room, self.tr("&All exercises"), self.shelf.emit, "Ctrl+E"),
            window.add_action(room, self.tr("&Check in"), self.check_in.emit, "Ctrl+K"),
            window.add_action(room, self.tr("&Look back"), self.look_back.emit, "Ctrl+L"),
            window.add_action(room, self.tr("From your &therapist"), self.therapist.emit, "Ctrl+T"),
            window.add_action(room, self.tr("&Settings"), self.settings.emit, "Ctrl+,"),
        )
        room.addSeparator()
        window.add_action(room, self.tr("Hide &now"), self.hide.emit, "Ctrl+H")
        window.add_action(room, self.tr("&Quit"), self._quit, QKeySequence.StandardKey.Quit)
        # The letters are the player's own keys; behind a tab they are shown and stay with the player.
        acts = (
            (self.tr("&Slower\tSpace or {letter}"), self.slower.emit),
            (self.tr("S&top\tEsc"), self.stop.emit),
            (self.tr("Stay with &me\t{letter}"), self.stay.emit),
            (self.tr("Further &out\t{letter}"), self.further_out.emit),
            (self.tr("&How does this help?\t{letter}"), self.how.emit),
            (self.tr("This is&n't helping\t{letter}"), self.not_helping.emit),
            (self.tr("&Voice\t{letter}"), self.voice.emit),
            (self.tr("A step &back\t←"), self.back.emit),
            (self.tr("&Go on\t→"), self.forward.emit),
        )
        self._exercise = tuple(window.add_action(exercise, text, emit) for text, emit in acts)
        # Where a letter goes, in the order in which the core has the letters.
        self._lettered = [(action, action.text()) for action in self._exercise if "{letter}" in action.text()]
        self.set_letters(())
        window.add_action(helping, self.tr("&Help from a person"), self.help_from_person.emit, "F1")
        self._guide = window.add_action(helping, self.tr("How Lamplit &works"), self.guide.emit)
        self._about = window.add_action(helping, self.tr("&About Lamplit"), self.about.emit)
        self.set_under_way(False)
        self.set_desk(False)

    def set_desk(self, is_desk: bool) -> None:
        """Offer the way to the exercises themselves where Home is the desk."""
        self._ways[1].setVisible(is_desk)

    def set_letters(self, letters: Sequence[str]) -> None:
        """Show the letters of an exercise, in their order; none where they rest."""
        slower, *others = self._lettered
        if letters:
            for (action, text), letter in zip(self._lettered, letters, strict=True):
                action.setText(text.format(letter=letter.replace("&", "&&")))
        else:
            slower[0].setText(self.tr("&Slower\tSpace"))
            for action, text in others:
                action.setText(text.partition("\t")[0])

    def set_under_way(self, under_way: bool) -> None:
        """Offer the keys of an exercise only while there is one."""
        for action in self._exercise:
            action.setEnabled(under_way)

    def set_open(self, is_open: bool) -> None:
        """Offer the ways through the house only once the first page ever is behind."""
        for action in (*self._ways, self._guide, self._about):  # these two lead Home
            action.setEnabled(is_open)

    def _quit(self) -> None:
        self._window.close()
