"""`lamplit timeline`: how an exercise goes, second by second."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TextIO

from app.content.convert import to_exercise
from app.content.findings import Finding
from app.content.loader import load_library
from app.content.read import read_file
from app.content.schema import ExerciseFile
from app.core.events import Event, Kind
from app.core.exercise import Exercise, Library
from app.core.pace import Pace
from app.core.script import prepare
from app.core.timeline import Plan, simulate, voice_s
from app.paths import find_paths

COMPANY = "stay-with-me"
LANGUAGE = "en"


def run_timeline(options: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Print the timeline. Returns 0, or 2 when there is no such exercise."""
    library = load_library(find_paths().exercises / LANGUAGE).library
    exercise = _find(options.exercise, library, err)
    if exercise is None:
        return 2
    plan = Plan(
        pace=Pace(options.pace),
        slower_at=tuple(options.slower_at),
        stay_at=options.stay_at,
        stop_at=options.stop_at,
        further_out_at=options.further_out_at,
        answer_after_s=options.answer_after,
    )
    events = simulate(prepare(exercise), library.phrases, prepare(library.exercise(COMPANY)), plan)
    if options.json:
        json.dump([_as_json(event) for event in events], out, ensure_ascii=False, indent=1)
        out.write("\n")
    else:
        _print_table(exercise, events, out)
    return 0


def _find(name: str, library: Library, err: TextIO) -> Exercise | None:
    try:
        return library.exercise(name)
    except KeyError:
        pass
    path = Path(name)
    if path.suffix != ".toml":
        known = ", ".join(exercise.id for exercise in library.exercises)
        err.write(f"lamplit timeline: there is no exercise {name}. There are: {known}; or name a .toml file.\n")
        return None
    result = read_file(path)
    if isinstance(result, Finding):
        err.write(f"{result}\n")
        return None
    if not isinstance(result.content, ExerciseFile):
        err.write(f"lamplit timeline: {path} is not an exercise.\n")
        return None
    return to_exercise(result.content)


def _as_json(event: Event) -> dict[str, object]:
    return {
        "t_s": round(event.t_s, 3),
        "event": event.kind.value,
        "step": event.step,
        "text": event.text,
        "direction": None if event.direction is None else event.direction.value,
        "length_s": None if event.length_s is None else round(event.length_s, 3),
        "pace": event.pace.value,
        "aside": None if event.aside is None else event.aside.value,
    }


def _print_table(exercise: Exercise, events: tuple[Event, ...], out: TextIO) -> None:
    out.write(f"{exercise.title} ({exercise.id}, version {exercise.version})\n")
    for event in events:
        length = "" if event.length_s is None else f"{event.length_s:5.1f} s"
        step = "" if event.step is None else str(event.step)
        out.write(f"{event.t_s:8.1f}  {event.kind.value:<13}{step:>3}  {length:>8}  {event.text or ''}".rstrip() + "\n")
    end_s = events[-1].t_s
    if events[-1].kind is Kind.WAIT:
        out.write(f"It waits from {end_s:.0f} s on.\n")
    elif end_s > 0:
        out.write(f"{end_s:.0f} s in all, {100 * (1 - voice_s(events) / end_s):.0f} of 100 seconds of it quiet.\n")
