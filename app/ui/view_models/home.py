"""What Home shows."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # Home is painted before the library is loaded
    from app.core.exercise import ExerciseSet, Library

DEFAULT_SET = "going-very-slowly"
TOO_MUCH_SET = "too-much-right-now"


class HomeProps(NamedTuple):
    """A line of welcome and the set that is laid out.

    Attributes:
        steps: titles of the set's exercises, in order; one can be of several, of which the person picks one.
        others: id and title of what may be picked in the place of its first exercise.
        notice: one calm sentence about the log or the settings, or "".
        from_whom, why: above a set that was assigned: who set it, and their sentence; both "" for another set.
        heard: whether what was said with the sentence is heard just now; None where nothing was said.
        dose: beneath it: how often at the most, and until when; "" for none.
        asks_for_voices: whether the person is asked about two voices.
        therapist: what the way to the therapist's place is called; "" where nobody's card is here.
    """

    welcome: str
    set_id: str
    set_title: str
    set_purpose: str
    steps: tuple[str, ...]
    notice: str
    from_whom: str = ""
    why: str = ""
    heard: bool | None = None
    dose: str = ""
    therapist: str = ""
    asks_for_voices: bool = False
    others: tuple[tuple[str, str], ...] = ()


def derive_home_props(library: "Library", set_id: str = DEFAULT_SET, notice: str = "") -> HomeProps:
    """Return the props for a set. Raises KeyError when the library has none of that id."""
    from app.core.set_ways import other_beginnings
    from app.ui.labels import either

    exercise_set: ExerciseSet = library.set(set_id)
    titles = {each.id: each.title for each in library.exercises}
    steps = tuple(either(titles[each] for each in item.choices if each in titles) for item in exercise_set.items)
    others = tuple((place.exercise_id, titles[place.exercise_id]) for place in other_beginnings(exercise_set, titles))
    about = (exercise_set.id, exercise_set.title, exercise_set.purpose)
    return HomeProps(library.phrases.welcome, *about, steps, notice, others=others)
