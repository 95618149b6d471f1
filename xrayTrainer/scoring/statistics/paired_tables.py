"""The answers of a group to two tests, as tables of people and cases: what `paired` makes its figures from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.estimate import Floats
from xrayTrainer.scoring.statistics.froc import wafroc_parts


class Measure(StrEnum):
    """Figures of a test."""

    HIT_RATE = "hit_rate"
    FALSE_ALARM_RATE = "false_alarm_rate"
    D_A = "d_a"
    WAFROC = "wafroc"

    @property
    def uses_threat(self) -> bool:
        """Whether threat cases count in it."""
        return self is not Measure.FALSE_ALARM_RATE

    @property
    def uses_clear(self) -> bool:
        """Whether clear cases count in it."""
        return self is not Measure.HIT_RATE

    @property
    def bounded(self) -> bool:
        """Whether it lies in 0..1."""
        return self is not Measure.D_A


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Reading:
    """What one person answered in one test.

    Attributes
    ----------
    form
        Which form it was: people with the same form read the same cases.
    threat_cases, clear_cases
        Ids of the cases that he answered, each once.
    hit
        Shape (threat cases,): 1 found, 0 missed.
    false_alarm
        Shape (clear cases,): 1 opened for nothing, 0 not.
    threat_parts, clear_parts
        What each case adds to his wAFROC (`wafroc_parts`), shapes as above; NaN where a case has no part in it.
    """

    form: str
    threat_cases: tuple[str, ...]
    clear_cases: tuple[str, ...]
    hit: Floats
    false_alarm: Floats
    threat_parts: Floats
    clear_parts: Floats

    def __post_init__(self) -> None:
        for cases, columns in (
            (self.threat_cases, (self.hit, self.threat_parts)),
            (self.clear_cases, (self.false_alarm, self.clear_parts)),
        ):
            if any(column.shape != (len(cases),) for column in columns):
                raise ValueError("a figure for each case is needed")

    def of_cases(self, wanted: frozenset[str]) -> Reading:
        """Return the same test with those threat cases alone, and no clear ones; wAFROC has no meaning then."""
        kept = np.array([case in wanted for case in self.threat_cases], dtype=bool)
        nothing = np.zeros(0)
        return Reading(
            form=self.form,
            threat_cases=tuple(case for case in self.threat_cases if case in wanted),
            clear_cases=(),
            hit=self.hit[kept],
            false_alarm=nothing,
            threat_parts=self.threat_parts[kept],
            clear_parts=nothing,
        )


def reading_of(answers: Answers, cases: Sequence[str], form: str) -> Reading:
    """Return the answers of a person to a form, `cases` naming the case of each.

    Raises
    ------
    ValueError
        If there is not one case for each answer.
    """
    if len(cases) != answers.n:
        raise ValueError(f"{len(cases)} cases for {answers.n} answers")
    data = answers.froc()
    threat_parts, clear_parts = (
        wafroc_parts(data)
        if data.clear_fp.size and data.threat_fp.size
        else (np.full(data.threat_fp.size, np.nan),) * 2
    )
    keyed = np.zeros(answers.n, dtype=bool)
    keyed[answers.key_case] = True
    spread = np.full(answers.n, np.nan)
    spread[keyed & answers.threat] = threat_parts
    named = np.asarray(cases, dtype=object)
    return Reading(
        form=form,
        threat_cases=tuple(named[answers.threat]),
        clear_cases=tuple(named[~answers.threat]),
        hit=answers.hit[answers.threat].astype(np.float64),
        false_alarm=answers.false_alarm[~answers.threat].astype(np.float64),
        threat_parts=spread[answers.threat],
        clear_parts=clear_parts if clear_parts.size == data.clear_fp.size else np.full(data.clear_fp.size, np.nan),
    )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Cell:
    """The tests of the people of one order on one occasion.

    Attributes
    ----------
    form
        What they read.
    people
        How many.
    cases
        Threat and clear cases.
    tables
        Of threat and of clear cases, shape (people, cases), NaN where not answered; None where the figure needs none.
        The figure of a person is the sum of the means of his rows.
    """

    form: str
    people: int
    cases: tuple[tuple[str, ...], tuple[str, ...]]
    tables: tuple[Floats | None, Floats | None]

    def sizes(self, measure: Measure) -> tuple[int, int]:
        """Return how many threat and clear cases there are; 0 of a kind that the figure does not use."""
        return (
            len(self.cases[0]) if measure.uses_threat else 0,
            len(self.cases[1]) if measure.uses_clear else 0,
        )


def cells_of(pairs: Sequence[tuple[Reading, Reading]], measure: Measure) -> Mapping[tuple[str, str], tuple[Cell, Cell]]:
    """Return the tests before and after, by order of the forms; who answered no case of a needed kind is left out."""
    orders: dict[tuple[str, str], list[tuple[Reading, Reading]]] = {}
    for before, after in pairs:
        if _usable(before, measure) and _usable(after, measure):
            orders.setdefault((before.form, after.form), []).append((before, after))
    return {
        order: (_cell([pair[0] for pair in found], measure), _cell([pair[1] for pair in found], measure))
        for order, found in sorted(orders.items())
    }


def _usable(reading: Reading, measure: Measure) -> bool:
    needed = [column for column in _columns(reading, measure) if column is not None]
    return all(np.any(np.isfinite(column)) for column in needed)


def _columns(reading: Reading, measure: Measure) -> tuple[Floats | None, Floats | None]:
    """Return a person's rows of the tables."""
    if measure is Measure.WAFROC:
        clear = reading.clear_parts
        # Both rows have the area for mean: one of them is centred, so that their sum has it once.
        return reading.threat_parts, clear - np.nanmean(clear) if np.any(np.isfinite(clear)) else clear
    return (
        reading.hit if measure.uses_threat else None,
        reading.false_alarm if measure.uses_clear else None,
    )


def _cell(readings: Sequence[Reading], measure: Measure) -> Cell:
    rows = [_columns(reading, measure) for reading in readings]
    cases = []
    tables: list[Floats | None] = []
    for kind, name in enumerate(("threat_cases", "clear_cases")):
        named = [getattr(reading, name) for reading in readings]
        if rows[0][kind] is None:
            cases.append(named[0])
            tables.append(None)
            continue
        columns = [row[kind] for row in rows]
        together, table = _aligned(named, [column for column in columns if column is not None])
        cases.append(together)
        tables.append(table)
    return Cell(form=readings[0].form, people=len(readings), cases=(cases[0], cases[1]), tables=(tables[0], tables[1]))


def _aligned(named: Sequence[tuple[str, ...]], rows: Sequence[Floats]) -> tuple[tuple[str, ...], Floats]:
    """Return all cases, and a table with a row for each person; a case that nobody has a figure of is left out."""
    cases = tuple(dict.fromkeys(case for own in named for case in own))
    if all(own == cases for own in named):
        table = np.array(rows, dtype=np.float64)
    else:
        places = {case: place for place, case in enumerate(cases)}
        table = np.full((len(rows), len(cases)), np.nan)
        for line, (own, row) in enumerate(zip(named, rows, strict=True)):
            table[line, [places[case] for case in own]] = row
    known = np.any(np.isfinite(table), axis=0)
    return tuple(case for case, kept in zip(cases, known.tolist(), strict=True) if kept), table[:, known]
