"""Sets of cases that the simulator makes: written whole, each case as its recipe and its key."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.texts import LangText
from xrayTrainer.services.api import Progress
from xrayTrainer.services.set_files import CASES, MAX_ENTRIES, SET_FILE
from xrayTrainer.services.whole_folder import whole_folder
from xrayTrainer.simulation.farm import cluster_cases, made_cases
from xrayTrainer.simulation.numbered import NAMESPACE, CaseWish, NumberedCase


class Generated(msgspec.Struct, frozen=True, kw_only=True):
    """What was made: the set, and how many of its cases have something hidden."""

    folder: Path
    set: ExerciseSet
    threat_cases: int
    clear_cases: int


def generate_set(
    folder: Path,
    wanted: CaseWish,
    *,
    title: LangText,
    workers: int = 1,
    scheduler: str | None = None,
    progress: Progress | None = None,
    alive: Callable[[], None] | None = None,
) -> Generated:
    """Make a set of cases in a new folder.

    Parameters
    ----------
    folder
        Set folder; must be new or empty.
    wanted
        What the cases should be like, and how many.
    title
        Title of the set by language code.
    workers
        Processes that compute; the result does not depend on it.
    scheduler
        Address of a Dask scheduler that computes instead.
    progress
        Told after each case; what it raises ends the work, and nothing is left behind.
    alive
        Called a few times a second while cases are made here; what it raises ends the work at once, as `progress` does
        at the next case.

    Raises
    ------
    UserError
        `scene.*` where no case fits the wish, `generation.too_many`, `annotations.target_exists`, ...
    """
    count = wanted.count
    if not 1 <= count <= MAX_ENTRIES:
        raise UserError("generation.too_many", limit=MAX_ENTRIES)
    _refuse_what_is_there(folder)
    digits = max(3, len(str(count)))
    numbers = range(1, count + 1)
    slugs = [f"case-{number:0{digits}d}" for number in numbers]
    threats = 0
    with whole_folder(folder) as work, closing(_cases(wanted, numbers, workers, scheduler, alive)) as cases:
        for done, made in enumerate(cases, start=1):
            _write_case(work / CASES / slugs[made.number - 1], made)
            threats += made.threat
            if progress is not None:
                progress(done, count)
        exercises = ExerciseSet(
            id=str(uuid.uuid5(NAMESPACE, repr(wanted))),
            revision=1,
            title=title,
            level=wanted.wish.level,
            authors=("XrayTrainer",),
            order="fixed",
            cases=tuple(slugs),
            rules=Rules(modes=("practice", "exam")),
        )
        (work / SET_FILE).write_bytes(to_json(exercises))
    return Generated(folder=folder, set=exercises, threat_cases=threats, clear_cases=count - threats)


def _refuse_what_is_there(folder: Path) -> None:
    """Raise before hours of work what `whole_folder` would raise after them."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("annotations.target_exists", folder=str(folder))
    except OSError as error:
        raise UserError("annotations.not_written", folder=str(folder)) from error


def _cases(
    wanted: CaseWish,
    numbers: Sequence[int],
    workers: int,
    scheduler: str | None,
    alive: Callable[[], None] | None,
) -> Generator[NumberedCase, None, None]:
    if scheduler is not None:
        return cluster_cases(wanted, numbers, scheduler=scheduler)
    return made_cases(wanted, numbers, workers=workers, alive=alive)


def _write_case(folder: Path, made: NumberedCase) -> None:
    folder.mkdir(parents=True)
    for name, content in made.files.items():
        (folder / name).write_bytes(content)
