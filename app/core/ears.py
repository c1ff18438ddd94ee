"""The wording for the ears: where an exercise has one, its lines ask for a sound in place of something seen."""

from __future__ import annotations

from dataclasses import replace

from app.core.exercise import Exercise

EARS = "ears"
"""What the wording is called among an exercise's variants."""


def for_ears(exercise: Exercise) -> Exercise:
    """Return an exercise with the lines for the ears and no others, or as it is where it has none.

    Nothing of the lines that it leaves out can be said or played, then.
    """
    steps = dict(exercise.variants).get(EARS)
    return exercise if steps is None else replace(exercise, steps=steps, variants=())
