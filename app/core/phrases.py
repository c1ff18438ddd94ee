"""The fixed texts of one language, which stand in no exercise."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """The fixed texts a patient hears or reads in every exercise; one file a language, under the same laws.

    Attributes:
        look_up_ears: what stands for look_up in the wording for the ears.
        quiet_kept: on screen while the person sits quietly.
        rest: an exercise that rests for a while; used_today: one that was used as often today as it is put first.
        harm_route: when a pull to hurt oneself was tapped, and Help opens.
        help_lines: the sentences of the Help page, in order, with the names of HelpShown and of the person's own
            entries in braces: emergency, line, number, hours, cost, clinic_number, clinic_hours, name, phone, date
            and clinic.
        help_no_country: what stands for {emergency} where no country was picked.
        may_be_heavier: before the first use of an exercise; software: before the first use of company.
        voice_lost: the one notice when there is no voice.
    """

    slower: str
    it_waits: str
    look_up: str
    look_up_ears: str
    stopped: str
    not_helping: str
    not_sure: str
    went_up: str
    set_aside: str
    third_time: str
    rest: str
    end: str
    small_step: str
    how_helps_tail: str
    no_mark: str
    no_way_to_know: str
    quiet_kept: str
    paused: str
    welcome: str
    first_run: tuple[str, ...]
    driving: str
    harm_route: str
    check_in: str
    check_in_after: str
    check_in_place: str
    check_in_off: str
    check_in_kept: str
    scale_0: str
    scale_5: str
    scale_10: str
    log_same: str
    note_box: str
    help_expired: str
    help_title: str
    help_no_country: str
    help_lines: tuple[str, ...]
    may_be_heavier: str
    software: str
    used_today: str
    voice_lost: str
