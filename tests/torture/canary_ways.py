"""Ways to fields that no picture is taken of: what has to be unfolded, picked or asked for first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.copies import CopiesPage
from app.ui.pages.damaged_log import DamagedLogPage
from app.ui.pages.desk_library import LibraryPage
from app.ui.pages.exercise_editor_start import ExerciseStartPage
from app.ui.pages.settings import SettingsPage
from app.ui.view_models.copies_look import CopyLookProps, LookStage
from app.ui.view_models.damaged_log import DamagedLogProps
from app.ui.view_models.look_back_filter import Span
from app.ui.view_models.take_away_span import SpanChoice
from app.ui.widgets.fold_button import FoldButton
from tests.flows import desk_scenes, lock_scenes, take_away_scenes, therapist_scenes
from tests.flows.house import Lived
from tests.flows.scenes import Scene, damaged_log
from tests.flows.until import until

_MOST_STEPS = 20


def unfold(page: QWidget) -> None:
    """Unfold what can be."""
    for button in page.findChildren(FoldButton):
        if button.isVisible() and button.isEnabled() and button._unfolds.isHidden():
            button.click()


def own_days(lived: Lived) -> None:
    """Take along days that one types."""
    take_away_scenes.take_away(lived)
    lived.house.take_away.leaving.choose_span(SpanChoice(Span.OWN))
    lived.settle()


def own_days_to_share(lived: Lived) -> None:
    """Share days that one types."""
    therapist_scenes.sharing(lived)
    lived.house.patient.share.model.choose_span(SpanChoice(Span.OWN))
    lived.settle()


def other_passphrase(lived: Lived) -> None:
    """Be asked for the passphrase of a copy that is from before the last change of it."""
    page = take_away_scenes.copies(lived)
    assert isinstance(page, CopiesPage)
    page.card.render_props(CopyLookProps(LookStage.ASKS))


def lock_fields(lived: Lived) -> None:
    """Change the passphrase in Settings."""
    lock_scenes.settings(lived)
    page = lived.page
    assert isinstance(page, SettingsPage)
    page.lock.unfold.click()


def locked_and_damaged(lived: Lived) -> None:
    """Be asked for the passphrase of a log that is to be mended."""
    damaged_log(lived)
    page = lived.page
    assert isinstance(page, DamagedLogPage)
    page.render_props(DamagedLogProps(asks=True))


def open_file(lived: Lived) -> None:
    """Open a file of a therapist by hand."""
    lived.house.patient.enter()
    lived.house.patient.room.open_file()


def pick_folder(lived: Lived) -> None:
    """Choose the folder that is looked through."""
    lived.house.patient.enter()
    lived.house.patient.room.pick_folder()


def exercise_into_file(lived: Lived) -> None:
    """Put an exercise that one wrote into a file."""
    page = desk_scenes.own_exercise(lived)
    page.export.click()
    until(lambda: lived.page is not page, "where it goes")


def another_place(lived: Lived) -> None:
    """Share a page to another place than the folder of the two."""
    page = therapist_scenes.sharing(lived)
    if page.save_field.isHidden():
        page.where.button("place").click()


def begin_to_write(lived: Lived) -> None:
    """Choose what an exercise of one's own begins with."""
    desk_scenes.the_list(lived).exercises_asked.emit()
    desk_scenes.page_of(lived, ExerciseStartPage)


def hand_on(lived: Lived) -> None:
    """Hand on a library of what one wrote."""
    own = replace(lived.library.exercise("one-thing"), id="own-cup", title="The cup on the desk")
    desk_scenes.at_desk(lived, lambda desk: desk.save_own(own))
    lived.house.desk.reading.open_libraries()
    page = desk_scenes.page_of(lived, LibraryPage)
    until(page.title.isVisible, "what can be handed on")


def word_in_preview(lived: Lived) -> None:
    """Be asked for a word in a preview."""
    page = desk_scenes.preview(lived)
    page.play.click()
    for _ in range(_MOST_STEPS):
        if page.stage._unfold.isVisible():
            page.stage._unfold.click()
            return
        page._model.forward()
        QApplication.processEvents()
    raise AssertionError("no word is asked for")


FIRST = Scene("begin-to-write", begin_to_write)
"""Before anything is being written; what is half written comes up in its place."""
WAYS = (
    Scene("own-days", own_days),
    Scene("own-days-to-share", own_days_to_share),
    Scene("other-passphrase", other_passphrase),
    Scene("open-file", open_file),
    Scene("pick-folder", pick_folder),
    Scene("another-place", another_place),
    Scene("hand-on", hand_on),
    Scene("word-in-preview", word_in_preview),
    Scene("exercise-into-file", exercise_into_file),
    Scene("locked-and-damaged", locked_and_damaged),
    Scene("lock-fields", lock_fields),
)
