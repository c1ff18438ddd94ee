"""Which device sound goes to: the chosen one while it is here, else the computer's own, told once."""

from __future__ import annotations

import re

from app.core.ports import DeviceChoice
from app.speech.outputs import Output, Outputs, find_outputs, stands_for
from app.speech.sound_messages import DEVICES_MOST

HEADPHONES = Output(DeviceChoice(stands_for("Ann's headphones", 1), "Ann's headphones"), object())
SPEAKER = Output(DeviceChoice(stands_for("Speaker", 1), "Speaker"), object())


class Room:
    """What stands in it, and how often the missing one was told of."""

    def __init__(self, *there: Output) -> None:
        self.there = list(there)
        self.told = 0
        self.outputs = Outputs(self._tell, lambda: self.there)

    def _tell(self) -> None:
        self.told += 1


def test_without_a_choice_it_is_the_computers_own_and_nothing_is_looked_for() -> None:
    def find() -> list[Output]:
        raise AssertionError

    assert Outputs(lambda: None, find).handle() is None


def test_the_chosen_one_is_used_while_it_is_here() -> None:
    room = Room(SPEAKER, HEADPHONES)
    room.outputs.choose(HEADPHONES.choice.id)
    assert room.outputs.handle() is HEADPHONES.handle
    assert room.told == 0


def test_one_that_is_gone_is_told_once_for_each_choice() -> None:
    room = Room(SPEAKER)
    room.outputs.choose(HEADPHONES.choice.id)
    assert room.outputs.handle() is None
    assert room.outputs.handle() is None
    assert room.told == 1
    room.there.append(HEADPHONES)
    assert room.outputs.handle() is HEADPHONES.handle
    room.outputs.choose(stands_for("another", 1))
    assert room.outputs.handle() is None
    assert room.told == 2


def test_devices_of_one_name_are_told_apart_and_no_name_stands_in_what_is_kept() -> None:
    first, second = stands_for("Ann's headphones", 1), stands_for("Ann's headphones", 2)
    assert first != second
    assert re.fullmatch("[0-9a-f]{32}", first)


def test_the_list_ends_where_a_message_does() -> None:
    many = [Output(DeviceChoice(stands_for("Speaker", n), "Speaker"), n) for n in range(DEVICES_MOST + 9)]
    assert len(Room(*many).outputs.listed()) == DEVICES_MOST


def test_what_miniaudio_finds_here_has_a_name_and_what_stands_for_it() -> None:
    for each in find_outputs():  # none where there is no server
        assert each.choice.name
        assert re.fullmatch("[0-9a-f]{32}", each.choice.id)
