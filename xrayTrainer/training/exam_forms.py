"""Matched forms of an exam: drawn from one blueprint with different seeds, without a case in common.

References
----------
scoring.md section 3; content.md 2.7 (tests before and after on disjoint, matched sets).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from xrayTrainer.domain.errors import UserError
from xrayTrainer.training.pool import PoolCase
from xrayTrainer.training.selection import draw


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """So many cases of one kind; None leaves a property open.

    Attributes
    ----------
    count
        Cases of a form.
    threat
        Whether something is hidden.
    class_id, method, carrier, level
        As in `PoolCase`.
    """

    count: int
    threat: bool
    class_id: str | None = None
    method: str | None = None
    carrier: str | None = None
    level: int | None = None

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError(f"{self.count} cases")

    def takes(self, case: PoolCase) -> bool:
        """Tell whether a case belongs here."""
        return (
            case.usable
            and self.threat == (case.class_id is not None)
            and self.class_id in (None, case.class_id)
            and self.method in (None, case.method)
            and self.carrier in (None, case.carrier)
            and self.level in (None, case.level)
        )


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What every form of an exam holds."""

    cells: tuple[Cell, ...]

    @property
    def cases(self) -> int:
        """Cases of one form."""
        return sum(cell.count for cell in self.cells)

    @property
    def threats(self) -> int:
        """Threat cases of one form."""
        return sum(cell.count for cell in self.cells if cell.threat)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The cases of one form, in the order in which they are shown."""

    seed: int
    case_ids: tuple[str, ...]


def even_blueprint(
    *, threats: int, clear: int, classes: Sequence[str], levels: Sequence[int] = (1, 2, 3, 4, 5)
) -> Blueprint:
    """Return a blueprint that spreads cases over classes and levels as evenly as whole numbers allow.

    Parameters
    ----------
    threats, clear
        Cases of a form.
    classes
        Of the threat cases, each once; without any their class is left open.
    levels
        Difficulty bands, each once; without any the difficulty is left open.
    """
    if threats < 0 or clear < 0:
        raise ValueError(f"{threats} threat and {clear} clear cases")
    bands: Sequence[int | None] = tuple(levels) or (None,)
    kinds: Sequence[str | None] = tuple(classes) or (None,)
    cells = []
    given = 0
    for class_id, count in zip(kinds, _parts(threats, len(kinds)), strict=True):
        # Each class goes on with the band at which the one before stopped, so that no band gets all that is left over.
        turned = [bands[(given + step) % len(bands)] for step in range(len(bands))]
        for level, part in zip(turned, _parts(count, len(bands)), strict=True):
            cells.append(Cell(count=part, threat=True, class_id=class_id, level=level))
        given += count
    for level, part in zip(bands, _parts(clear, len(bands)), strict=True):
        cells.append(Cell(count=part, threat=False, level=level))
    return Blueprint(tuple(cell for cell in cells if cell.count))


def draw_forms(
    cases: Iterable[PoolCase], blueprint: Blueprint, *, seeds: Sequence[int], seen: Collection[str] = ()
) -> tuple[Form, ...]:
    """Return one form for each seed; no case stands in two of them.

    The same cases, blueprint and seeds give the same forms. They are drawn together, so that the first does not use up
    what the second needs.

    Parameters
    ----------
    cases
        From which is drawn; those that are not usable stay out.
    blueprint
        What each form holds.
    seeds
        Different ones.
    seen
        Ids of cases that were shown in training: exams have none of them.

    Raises
    ------
    UserError
        `exam.too_few_cases` if not every place can be filled.
    """
    if len(set(seeds)) < len(seeds) or not seeds:
        raise ValueError("forms need seeds, each another")
    left_out = frozenset(seen)
    offered = [case for case in cases if case.id not in left_out]
    places: list[tuple[str, ...]] = []
    form_of: list[int] = []
    for number, seed in enumerate(seeds):
        mixed = sorted(offered, key=lambda case: (draw(seed, 0, case.id), case.id))
        for cell in blueprint.cells:
            fitting = tuple(case.id for case in mixed if cell.takes(case))
            places += [fitting] * cell.count
            form_of += [number] * cell.count
    filled = _filled(places)
    lacking = len(places) - len(filled)
    if lacking:
        raise UserError("exam.too_few_cases", n=lacking, wanted=len(places))
    return tuple(
        _form(seed, [filled[place] for place in range(len(places)) if form_of[place] == number])
        for number, seed in enumerate(seeds)
    )


def _form(seed: int, case_ids: list[str]) -> Form:
    return Form(seed=seed, case_ids=tuple(sorted(case_ids, key=lambda case_id: (draw(seed, 1, case_id), case_id))))


def _parts(total: int, parts: int) -> list[int]:
    """Return a number in almost equal parts, the larger ones first."""
    return [total // parts + (part < total % parts) for part in range(parts)]


def _filled(places: Sequence[Sequence[str]]) -> dict[int, str]:
    """Return a case for as many places as can be filled at once, each case once.

    Parameters
    ----------
    places
        By place: the cases that fit, those wanted most first.

    References
    ----------
    Augmenting paths, searched breadth first: D. Konig (1931); H. W. Kuhn, Nav. Res. Logist. Q. 2 (1955) 83.
    """
    held: dict[int, str] = {}
    holder: dict[str, int] = {}
    for place in range(len(places)):
        _fill(place, places, held, holder)
    return held


def _fill(start: int, places: Sequence[Sequence[str]], held: dict[int, str], holder: dict[str, int]) -> None:
    """Find a case for one more place, if need be by giving others another case; leave all as it is if none is left."""
    reached_by: dict[str, int] = {}
    waiting = [start]
    for place in waiting:
        for case_id in places[place]:
            if case_id in reached_by:
                continue
            reached_by[case_id] = place
            if case_id in holder:
                waiting.append(holder[case_id])
                continue
            free: str | None = case_id
            while free is not None:
                taking = reached_by[free]
                given_up = held.get(taking)
                held[taking], holder[free] = free, taking
                free = given_up
            return
