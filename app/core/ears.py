"""The wording for the ears: where something seen is asked for, a sound is, in exercises and what is said of them."""

from __future__ import annotations

from dataclasses import replace

from app.core.exercise import Exercise, ExerciseSet, Library, Step


def library_for_ears(library: Library) -> Library:
    """Return a library whose exercises, sets and fixed texts have the wording for the ears, where they have one."""
    return replace(
        library,
        exercises=tuple(for_ears(each) for each in library.exercises),
        sets=tuple(_set_for_ears(each) for each in library.sets),
        phrases=replace(library.phrases, look_up=library.phrases.look_up_ears),
    )


def for_ears(exercise: Exercise) -> Exercise:
    """Return an exercise in the wording for the ears and in no other; as it is where it has none.

    Nothing of the lines that it leaves out can be said or played, then.
    """
    texts = exercise.ears
    if texts is not None:
        exercise = replace(
            exercise,
            title=texts.title or exercise.title,
            purpose=texts.purpose or exercise.purpose,
            studies=replace(exercise.studies, sentences=texts.sentences or exercise.studies.sentences),
            contraindications=texts.contraindications or exercise.contraindications,
            ending=texts.ending or exercise.ending,
        )
    return without_ears(replace(exercise, steps=tuple(_step_for_ears(each) for each in exercise.steps)))


def without_ears(exercise: Exercise) -> Exercise:
    """Return an exercise without its wording for the ears."""
    return replace(exercise, ears=None, steps=tuple(replace(each, ears=None) for each in exercise.steps))


def _step_for_ears(step: Step) -> Step:
    heard = step.ears
    if heard is None:
        return step
    if heard.line is None:
        return replace(step, note=heard.note or step.note)
    return replace(step, line=heard.line, wordings=heard.wordings, note=heard.note, things=False)


def _set_for_ears(one: ExerciseSet) -> ExerciseSet:
    return replace(one, purpose=one.purpose_ears or one.purpose, purpose_ears=None)
