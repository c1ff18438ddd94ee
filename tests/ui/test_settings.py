"""Settings: each control saves one field at once, and showing values saves nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from app.core.letters import USUAL, Act
from app.core.lock import LockState
from app.core.pace import Pace
from app.core.preferences import Preferences, Theme
from app.ui.labels import Labels
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Measures
from app.ui.view_models.log_settings import LogSettingsProps, WouldGo
from app.ui.view_models.settings import derive_settings_props
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.text_field import TextField
from app.ui.widgets.toggle import Toggle
from tests.ui import pages, samples

pytestmark = pytest.mark.usefixtures("lamplight")
Key = Qt.Key


class Told:
    """Records what the page asked for."""

    def __init__(self, page: SettingsPage) -> None:
        self.saved: list[Preferences] = []
        self.passphrases: list[tuple[str, str]] = []
        page.changed.connect(self.saved.append)
        page.passphrase_chosen.connect(self._on_passphrase)

    def _on_passphrase(self, old: str, new: str) -> None:
        self.passphrases.append((old, new))


@pytest.fixture
def page(qtbot: QtBot, measures: Measures) -> SettingsPage:
    page = pages.settings(measures)
    pages.bring_up(qtbot, page)
    return page


@pytest.fixture
def told(page: SettingsPage) -> Told:
    return Told(page)


def toggle_by_key(toggle: Toggle) -> None:
    toggle.setFocus()
    pages.press(Key.Key_Space)


def type_into(field: TextField, text: str) -> None:
    field.line.setFocus()
    pages.type_text(text)
    pages.press(Key.Key_Tab)


def type_letter(page: SettingsPage, act: Act, letter: str) -> None:
    if page.keys.fields.isHidden():
        page.keys.unfold.click()
    line = page.keys.fields.fields[act].line
    line.setFocus()
    line.selectAll()  # as Tab does
    pages.type_text(letter)


def pick_country(page: SettingsPage) -> None:
    page.help.country.box.setFocus()
    pages.press(Key.Key_Down)


def pick_language(page: SettingsPage) -> None:
    page.language.which.box.setFocus()
    pages.press(Key.Key_Down)


def keep_a_year(page: SettingsPage) -> None:
    page.show_log(LogSettingsProps(open=True, would_go=WouldGo(365, 0)))
    page.keeping.use.click()


CHANGES: list[tuple[str, Callable[[SettingsPage], None], Preferences]] = [
    ("language", pick_language, Preferences(language="en")),
    ("theme", lambda page: page.look.theme.button("daylight").click(), Preferences(theme=Theme.DAYLIGHT)),
    ("text size", lambda page: page.look.text_size.button("175").click(), Preferences(text_scale=1.75)),
    ("still", lambda page: toggle_by_key(page.look.still), Preferences(still=True)),
    ("voice", lambda page: toggle_by_key(page.voice.voice), Preferences(voice=True)),
    ("space", lambda page: toggle_by_key(page.look.wide), Preferences(wide_spacing=True)),
    ("pace", lambda page: page.pace.pace.button("waits").click(), Preferences(pace=Pace.WAITS)),
    ("go on", lambda page: toggle_by_key(page.pace.go_on), Preferences(go_on=True)),
    ("small changes", lambda page: toggle_by_key(page.pace.small_changes), Preferences(small_changes=False)),
    ("ears", lambda page: toggle_by_key(page.pace.by_ear), Preferences(by_ear=True)),
    ("inward", lambda page: toggle_by_key(page.pace.looking_inward), Preferences(looking_inward=True)),
    ("check-ins", lambda page: toggle_by_key(page.check_ins.check_ins), Preferences(check_ins=False)),
    ("ask before", lambda page: toggle_by_key(page.check_ins.ask_before), Preferences(ask_before=True)),
    ("words", lambda page: toggle_by_key(page.check_ins.words_first), Preferences(words_first=True)),
    ("places", lambda page: toggle_by_key(page.check_ins.body_places), Preferences(body_places=False)),
    ("hide numbers", lambda page: toggle_by_key(page.look_back.hide_numbers), Preferences(hide_numbers=True)),
    ("hide pictures", lambda page: toggle_by_key(page.look_back.hide_pictures), Preferences(hide_pictures=True)),
    ("hide notes", lambda page: toggle_by_key(page.look_back.hide_notes), Preferences(hide_notes=True)),
    ("write only", lambda page: toggle_by_key(page.look_back.write_and_close), Preferences(write_and_close=True)),
    ("corrections", lambda page: toggle_by_key(page.look_back.corrections), Preferences(corrections=False)),
    ("cap", lambda page: page.look_back.cap.button("2").click(), Preferences(look_backs_a_day=2)),
    ("lock", lambda page: page.hiding.minutes.button("30").click(), Preferences(lock_after_min=30)),
    ("shift", lambda page: toggle_by_key(page.hiding.shift), Preferences(shift_hides=False)),
    ("captures", lambda page: page.hiding.captures.click(), Preferences(out_of_captures=True)),
    ("keeping", keep_a_year, Preferences(keep_days=365)),
    ("desk", lambda page: toggle_by_key(page.desk.desk), Preferences(desk=True)),
    ("letters", lambda page: toggle_by_key(page.keys.letter_keys), Preferences(letter_keys=False)),
    ("a letter", lambda page: type_letter(page, Act.STAY, "k"), Preferences(letters=("S", "K", "O", "?", "N", "V"))),
    ("country", pick_country, Preferences(country="FR")),
    ("clinic", lambda page: type_into(page.help.clinic_number, " 555 0100 "), Preferences(clinic_number="555 0100")),
    ("hours", lambda page: type_into(page.help.clinic_hours, "9 to 5"), Preferences(clinic_hours="9 to 5")),
    ("name", lambda page: type_into(page.help.person_name, "Sam"), Preferences(person_name="Sam")),
    ("phone", lambda page: type_into(page.help.person_phone, "555"), Preferences(person_phone="555")),
]


@pytest.mark.parametrize(("name", "act", "expected"), CHANGES, ids=[name for name, _, _ in CHANGES])
def test_a_control_saves_its_field_at_once(
    page: SettingsPage, told: Told, name: str, act: Callable[[SettingsPage], None], expected: Preferences
) -> None:
    act(page)
    assert told.saved[-1] == expected
    assert len(told.saved) == 1


def test_every_field_the_person_sets_has_a_control() -> None:
    reached = {
        name
        for name in Preferences._fields
        for _, _, expected in CHANGES
        if getattr(expected, name) != getattr(Preferences(), name)
    }
    assert set(Preferences._fields) - reached == {
        *("first_run_done", "check_in_skips", "log_locked"),
        "place_list",  # set where the places are
        "reach",  # set where the exercises are
        *("tray", "reminders", "reminders_paused", "reminder_later_ms"),  # on the page of reminders
        *(
            "voice_beside_reader",
            "voices",
            "voice_device",
            "voice_pitch",
            "voice_volume",
            "voice_speed",
            "voice_gap",
            "follow_words",
            "soft_sound",
        ),  # on the voice's page
    }


def test_changes_of_two_sections_add_up(page: SettingsPage, told: Told) -> None:
    page.look.theme.button("daylight").click()
    toggle_by_key(page.pace.looking_inward)
    assert told.saved[-1] == Preferences(theme=Theme.DAYLIGHT, looking_inward=True)


def test_showing_values_saves_nothing(page: SettingsPage, told: Told) -> None:
    page.render_props(samples.settings_props(CHANGES[0][2]))
    page.render_props(
        samples.settings_props(
            Preferences(voice=True, voice_pitch=80, voices=(("en", "en-2"),), country="GB", person_name="Sam")
        )
    )
    assert told.saved == []
    assert page.help.country.box.currentText() == "United Kingdom"
    assert page.help.person_name.text() == "Sam"


def test_switching_check_ins_on_forgets_the_skips(page: SettingsPage, told: Told) -> None:
    page.render_props(samples.settings_props(Preferences(check_ins=False, ask_before=False, check_in_skips=3)))
    toggle_by_key(page.check_ins.check_ins)
    toggle_by_key(page.check_ins.ask_before)
    assert told.saved[0] == Preferences(check_ins=True, check_in_skips=0)
    assert told.saved[1] == Preferences(check_ins=True, ask_before=True, check_in_skips=0)


def test_a_half_typed_number_survives_another_change(page: SettingsPage, told: Told) -> None:
    page.help.clinic_number.line.setFocus()
    pages.type_text("555")
    page.render_props(samples.settings_props(Preferences(looking_inward=True)))
    assert page.help.clinic_number.text() == "555"


def test_the_wheel_changes_no_setting(qtbot: QtBot, page: SettingsPage, told: Told) -> None:
    for widget in (page.help.country.box,):
        middle = widget.rect().center().toPointF()
        event = QWheelEvent(
            middle,
            middle,
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        widget.wheelEvent(event)
        assert not event.isAccepted()
    assert told.saved == []


def test_the_way_to_the_page_of_the_voice_stands_beneath_its_switch(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.voice_page_asked):
        page.voice.to_page.click()


@pytest.mark.parametrize(
    ("lock", "sentence"),
    [
        (LockState.NOT_LOCKED, "Not locked: anyone who uses this computer account can read it."),
        (LockState.LOCKED, "Locked by a passphrase."),
        (LockState.CLOSED, "Locked by a passphrase, and closed for now. Open it to change the passphrase."),
    ],
)
def test_the_state_of_the_lock_is_said_plainly(page: SettingsPage, lock: LockState, sentence: str) -> None:
    page.render_props(samples.settings_props(lock=lock))
    assert sentence in shown(page)
    assert page.lock.unfold.isVisible() is (lock is not LockState.CLOSED)


def test_a_passphrase_is_set_by_keyboard(page: SettingsPage, told: Told) -> None:
    page.lock.unfold.setFocus()
    pages.press(Key.Key_Space)
    assert page.lock.fields.first.line.hasFocus()
    pages.type_text("a long evening")
    page.lock.fields.again.line.setFocus()
    pages.type_text("a long evening")
    page.lock.use.setFocus()
    pages.press(Key.Key_Return)
    assert told.passphrases == [("", "a long evening")]
    page.render_props(samples.settings_props(lock=LockState.LOCKED, note="The passphrase is set."))
    assert not page.lock.fields.isVisible()
    assert page.lock.fields.first.text() == ""
    assert "The passphrase is set." in shown(page)


def test_changing_it_asks_for_the_one_that_is_set(page: SettingsPage, told: Told) -> None:
    page.render_props(samples.settings_props(lock=LockState.LOCKED))
    page.lock.unfold.click()
    page.lock.fields.make_one.click()
    assert not page.lock.use.isEnabled()
    page.lock.old.line.setFocus()
    pages.type_text("the old one")
    page.lock.use.click()
    assert told.passphrases == [("the old one", samples.FIVE_WORDS)]


def test_a_refused_change_keeps_what_was_typed(page: SettingsPage) -> None:
    page.render_props(samples.settings_props(lock=LockState.LOCKED))
    page.lock.unfold.click()
    page.lock.fields.make_one.click()
    note = "That passphrase does not open the log."
    page.render_props(samples.settings_props(lock=LockState.LOCKED, note=note, failed=True))
    assert page.lock.fields.isVisible()
    assert page.lock.fields.passphrase() == samples.FIVE_WORDS
    assert note in shown(page)


def test_leaving_it_forgets_what_was_typed(page: SettingsPage) -> None:
    page.lock.unfold.click()
    page.lock.fields.make_one.click()
    page.lock.leave.click()
    assert page.lock.unfold.hasFocus()
    assert page.lock.fields.first.text() == ""


def test_a_country_that_is_gone_stays_as_it_was_set() -> None:
    preferences = Preferences(country="ZZ")
    props = derive_settings_props(preferences, samples.COUNTRIES, LockState.LOCKED, samples.NO_CHOICE)
    assert [row.label for row in props.countries] == ["Not chosen", "France", "Ireland", "United Kingdom", "ZZ"]


def shown(page: SettingsPage) -> set[str]:
    return {label.text() for label in page.findChildren(PlainLabel) if label.isVisible()}


def test_another_language_keeps_the_voice_that_each_has(page: SettingsPage, told: Told) -> None:
    voices = (("de", "de-1"), ("en", "en-1"))
    page.render_props(samples.settings_props(Preferences(voices=voices)))
    page.language.which.picked.emit("de")
    assert (told.saved[-1].language, told.saved[-1].voices) == ("de", voices)


def test_where_there_is_one_language_none_is_asked_for(qtbot: QtBot, measures: Measures) -> None:
    page = SettingsPage(measures, lambda: samples.FIVE_WORDS, Labels())
    page.render_props(samples.settings_props())
    pages.bring_up(qtbot, page)
    assert page.language.isHidden()
    assert pages.focused() is page.look.theme.button("system")


def letters_shown(page: SettingsPage) -> list[str]:
    return [field.text() for field in page.keys.fields.fields.values()]


def test_a_letter_that_another_key_has_is_refused_in_one_sentence(page: SettingsPage, told: Told) -> None:
    type_letter(page, Act.STAY, "n")
    fields = page.keys.fields
    assert told.saved == []
    assert letters_shown(page) == list(USUAL)
    assert fields.refused.text() == "N is the key of \u201cThis isn't helping\u201d already."
    assert fields.refused.isVisible()
    pages.type_text("k")  # what was refused is replaced by the next
    assert told.saved[-1].letters == ("S", "K", "O", "?", "N", "V")
    assert not fields.refused.isVisible()


def test_a_space_is_refused_as_a_letter(page: SettingsPage, told: Told) -> None:
    type_letter(page, Act.VOICE, " ")
    assert told.saved == []
    assert letters_shown(page) == list(USUAL)
    assert page.keys.fields.refused.text() == "A key needs a sign that can be seen."


def test_a_letter_typed_beside_the_one_that_stands_there_takes_its_place(page: SettingsPage, told: Told) -> None:
    page.keys.unfold.click()
    line = page.keys.fields.fields[Act.VOICE].line
    line.setFocus()
    line.deselect()  # as after a click
    pages.type_text("b")
    assert told.saved[-1].letters == ("S", "M", "O", "?", "N", "B")
    assert line.text() == "B"


def test_a_field_left_empty_keeps_its_letter(page: SettingsPage, told: Told) -> None:
    type_letter(page, Act.HOW, "")
    pages.press(Key.Key_Backspace)
    assert page.keys.fields.fields[Act.HOW].text() == ""
    pages.press(Key.Key_Tab)
    assert letters_shown(page) == list(USUAL)
    assert told.saved == []


def test_the_usual_letters_come_back_at_a_press(page: SettingsPage, told: Told) -> None:
    assert not page.keys.fields.usual.isEnabled()
    type_letter(page, Act.SLOWER, "l")
    type_letter(page, Act.HOW, "h")
    page.keys.fields.usual.click()
    assert told.saved[-1].letters == USUAL
    assert letters_shown(page) == list(USUAL)


def test_where_letters_rest_none_can_be_changed(page: SettingsPage) -> None:
    page.keys.unfold.click()
    assert page.keys.fields.isVisible()
    toggle_by_key(page.keys.letter_keys)
    assert not page.keys.unfold.isVisible()
    assert not page.keys.fields.isVisible()
