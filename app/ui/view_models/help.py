"""What Help from a person shows."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.preferences import Preferences
from app.ui.view_models.settings import NamedRow


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
        countries: to choose from, where none was when the page opened; country: the id of the one that is chosen.
        above: a sentence about how one came here, in front of the others; mostly none.
    """

    title: str
    lines: tuple[str, ...]
    emergency: str = ""
    numbers: tuple[HelpNumber, ...] = ()
    countries: tuple[NamedRow, ...] = ()
    country: str = ""
    above: str = ""


def derive_help_props(
    title: str,
    lines: tuple[str, ...],
    emergency: str,
    preferences: Preferences,
    clinic_label: str,
    countries: tuple[NamedRow, ...] = (),
    above: str = "",
) -> HelpProps:
    """Return the page for what the person has set.

    Args:
        lines: sentences with their values in; emergency: of the chosen country, or empty.
        clinic_label: what stands above the clinic's number; countries: to choose from, none where that is done.
        above: see HelpProps.
    """
    clinic = HelpNumber(clinic_label, preferences.clinic_number.strip(), preferences.clinic_hours.strip())
    person = HelpNumber(preferences.person_name.strip(), preferences.person_phone.strip())
    numbers = tuple(each for each in (clinic, person) if each.number)
    return HelpProps(title, lines, emergency.strip(), numbers, countries, preferences.country or "", above)
