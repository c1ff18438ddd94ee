"""Markup in every text that comes from elsewhere: shown as typed, and nothing it names is opened."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.core.assignment import Assignment
from app.core.checkin import CheckIn, Rating
from app.core.people import KeptVersion
from app.core.shared_page import Field
from app.core.uid import uid7
from app.ui.pages.player import PlayerPage
from app.ui.view_models.share import ShareStage
from tests.exchange.homes import OWN_EXERCISE
from tests.flows import therapist_scenes as scenes
from tests.flows.hands import press
from tests.flows.house import Lived
from tests.flows.therapist_scenes import Therapist
from tests.flows.until import until

pytestmark = pytest.mark.exchange
_SIDE_PX = 40


class Watched:
    """A picture that markup could name: whatever opens it shows its colour, which no theme has."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "m.png"
        picture = QImage(_SIDE_PX, _SIDE_PX, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.magenta)
        assert picture.save(str(self.path))


def shows_the_picture(widget: QWidget) -> bool:
    """Tell whether the picture stands anywhere on a widget."""
    image = widget.grab().toImage()
    magenta = QColor(Qt.GlobalColor.magenta).rgb()
    return any(image.pixel(x, y) == magenta for y in range(0, image.height(), 8) for x in range(0, image.width(), 8))


@pytest.fixture(name="watched")
def _watched(qapp: object) -> Iterator[Watched]:
    with tempfile.TemporaryDirectory(prefix="l", dir="/tmp") as folder:  # short: a title holds 60 signs
        yield Watched(Path(folder))


@pytest.fixture(name="home")
def _home(lived: Lived) -> Lived:
    until(lambda: lived.house.patient.given.state.read, "the log is read")
    return lived


def markup(watched: Watched) -> tuple[str, ...]:
    """Return texts that a label of Qt would read as markup, naming the picture."""
    return (
        f'<img src="{watched.path}">',
        f"<img src='file://{watched.path}'>",
        f"<b>x</b><img src={watched.path}>",
        f"![x]({watched.path})",
    )


def shown(lived: Lived) -> str:
    """Return every word on the page that can be seen, as a person reads it."""
    QTest.qWait(30)
    assert not shows_the_picture(lived.window)
    labels = [each for each in lived.window.findChildren(QLabel) if each.isVisible()]
    assert {each.textFormat() for each in labels} <= {Qt.TextFormat.PlainText}
    pressed = [each.text() for each in lived.window.findChildren(QAbstractButton) if each.isVisible()]
    spoken = [each.accessibleDescription() for each in lived.window.findChildren(QAbstractButton) if each.isVisible()]
    return "\n".join([*(each.text() for each in labels), *pressed, *spoken])


def marked(lived: Lived, texts: tuple[str, ...]) -> Assignment:
    """Return an assignment with markup in every text of it."""
    tag, file_tag, bold, image = texts
    step = replace(OWN_EXERCISE.steps[0], line=tag, wordings=(), note=file_tag)
    exercise = replace(OWN_EXERCISE, title=tag, purpose=bold, steps=(step, *OWN_EXERCISE.steps[1:]), ending=image)
    one = scenes.today_version(lived, why=f"{bold} {tag}", note=f"{image} {file_tag}", exercises=(exercise,))
    return replace(one, exercise_set=replace(one.exercise_set, title=file_tag, purpose=tag))


def test_a_label_of_qt_opens_what_markup_names(watched: Watched) -> None:
    assert shows_the_picture(QLabel(f'<img src="{watched.path}">')), "or the tests below could not fail"


def test_a_file_with_markup_is_refused_and_its_words_are_shown_as_typed(home: Lived, watched: Watched) -> None:
    therapist = scenes.known(home)
    folder = home.home / "between"
    folder.mkdir()
    (folder / "<b>x<b>.lamplit").write_bytes(therapist.file(home, marked(home, markup(watched))))
    given = home.house.patient.given
    given.use_folder(str(folder))
    until(lambda: given.state.left, "the file is named")
    home.house.patient.enter()
    page = shown(home)
    assert "<b>x<b>.lamplit" in page
    assert f"“{markup(watched)[0]}” breaks a rule of the library" in page
    assert given.state.versions == ()


def test_a_set_with_markup_in_every_text(home: Lived, watched: Watched) -> None:
    """Past the laws, which let no markup in: written straight into the log, and laid before every page."""
    texts = markup(watched)
    therapist = scenes.known(home)
    version = marked(home, texts)
    kept = KeptVersion(therapist.identity.sign_pk, version, home.wall().at_ms)
    scenes.with_log(home, lambda log: log.keep_version(kept))
    home.house.patient.enter()
    assert texts[1] in shown(home)
    home.house.patient.room.open_version(kept, home.house.go_home)
    page = shown(home)
    assert all(text in page for text in texts)
    scenes.taken_on(home, kept)
    home.house.go_home()
    page = shown(home)
    assert all(text in page for text in (texts[0], texts[1], texts[2]))
    home.house._open_shelf()
    assert texts[1] in shown(home)
    home.house.home.set_chosen.emit("for-the-evening")
    assert isinstance(home.page, PlayerPage)
    home.later(2)
    assert texts[0] in shown(home)
    press(Qt.Key.Key_Question)
    assert texts[2] in shown(home)
    press(Qt.Key.Key_Escape)
    shown(home)
    home.house.go_home()
    home.house.look_back.enter()
    home.settle()
    shown(home)


def test_a_card_with_markup_for_a_name(home: Lived, watched: Watched) -> None:
    for name in markup(watched):
        therapist = Therapist(name=name)
        page = scenes.asked_for_a_card(home)
        page.pasted.setPlainText(therapist.card(home.wall().day).decode())
        page.look.click()
        until(lambda page=page: page.keep.isVisible(), "the card is read")
        assert name in shown(home)
        page.keep.click()
        until(lambda page=page: page.check.isVisible(), "the card is kept")
        page.check.click()
        assert name in shown(home)
        other = scenes.asked_for_a_card(home)
        other.pasted.setPlainText(Therapist(name=name).card(home.wall().day).decode())
        other.look.click()
        until(lambda other=other: home.page is not other, "the stop")
        assert name in shown(home)
    home.house.patient.enter()
    page_text = shown(home)
    assert all(name in page_text for name in markup(watched))
    home.house.patient.share.open_share()
    home.settle()
    home.house.patient.share.open_shared(home.house.go_home)
    assert all(name in shown(home) for name in markup(watched))
    own = scenes.own(home)
    own.name.line.setText(markup(watched)[0])
    home.house.patient.cards.own.name(markup(watched)[0])
    until(lambda: own.whose.text() == markup(watched)[0], "the name on one's own card")
    shown(home)


def test_a_page_with_markup_in_notes_and_lines(home: Lived, watched: Watched) -> None:
    texts = markup(watched)
    scenes.known(home)
    for number, text in enumerate(texts):
        at_ms = home.wall().at_ms - number * 3_600_000
        home.house.keeper.save(CheckIn(uid7(at_ms), at_ms, 0, before=Rating(4), note=text))
    home.settle()
    home.house.patient.share.open_share()
    model = home.house.patient.share.model
    until(lambda: model.props.stage in (ShareStage.PAGE, ShareStage.EMPTY) and model.props.settled, "the page is made")
    model.choose_fields(model.props.fields | {Field.NOTES})
    until(lambda: model.props.settled, "the notes are on it")
    model.write_own((texts[0], texts[1], texts[2]))
    until(lambda: model.props.settled and len(model.props.lines.rows) == 7, "the lines are on it")
    shown(home)
    said = [line for row in model.props.lines.rows for line in row.lines]
    assert all(text in said for text in texts)
