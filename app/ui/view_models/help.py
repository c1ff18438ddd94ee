"""What Help from a person shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.preferences import Preferences


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """A number to call; `whose` is empty for the emergency number."""

    whose: str
    number: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class HelpProps:
    """The sentences in order, and the numbers shown large.

    Attributes:
        emergency: empty where no country was chosen.
        numbers: line, clinic and chosen person, as far as they are known.
    """

    title: str
    lines: tuple[str, ...]
    emergency: str = ""
    numbers: tuple[HelpNumber, ...] = ()


def derive_help_props(
    title: str, lines: tuple[str, ...], emergency: str, preferences: Preferences, clinic_label: str
) -> HelpProps:
    """Return the page for what the person has set.

    Args:
        lines: sentences with their values in; emergency: of the chosen country, or empty.
        clinic_label: what stands above the clinic's number.
    """
    clinic = HelpNumber(clinic_label, preferences.clinic_number.strip(), preferences.clinic_hours.strip())
    person = HelpNumber(preferences.person_name.strip(), preferences.person_phone.strip())
    return HelpProps(title, lines, emergency.strip(), tuple(each for each in (clinic, person) if each.number))
