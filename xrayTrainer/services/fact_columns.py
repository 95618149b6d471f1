"""The figures of one person's answers as columns: what statistics, ratings and hours are computed from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.statistics.answers import Answers
from xrayTrainer.scoring.statistics.estimate import Flags, Floats, Integers
from xrayTrainer.training.rating import BAND_DIFFICULTY

THREAT, CLEAR, DOCUMENT, OTHER = 1, 0, 2, -1
"""Types of cases; other kinds, test cards and answers that await their key are OTHER."""

_TYPES = {"threat": THREAT, "clear": CLEAR, "document": DOCUMENT, None: OTHER}
_EPOCH = 719_163
"""1970-01-01 as the calendar counts days."""
_FIGURES = 10


@dataclass(frozen=True, slots=True, eq=False)
class FactColumns:
    """All submitted answers of a person, in order of submission.

    Attributes
    ----------
    answers, sessions, cases, kinds
        Ids, and kind of case ("" while the key is awaited), one each.
    class_ids, methods, carriers, levels
        What the key says of the case; None where it does not.
    day
        Shape (n,) int64: local day of submission, as `date.toordinal`.
    active_ms
        Shape (n,) int64.
    type
        Shape (n,) int8: THREAT, CLEAR, DOCUMENT or OTHER.
    first
        Shape (n,) bool: first answers to their case; others are repeats.
    figures
        Shape (n, 10) float64: points, seconds, rating, false rating, difficulty, its standard deviation, hit, false
        alarm, success, right verdict; NaN where there is no such figure.
    keys, marks
        Shapes (keys, 2), (marks, 2) float64: rating and weight; confidence and right.
    false_at
        Shape (false marks, 4) float32: left, top, right, bottom.
    key_of, mark_of, false_of
        Number of the answer of each of these rows.
    """

    answers: tuple[str, ...]
    sessions: tuple[str, ...]
    cases: tuple[str, ...]
    kinds: tuple[str, ...]
    class_ids: tuple[str | None, ...]
    methods: tuple[str | None, ...]
    carriers: tuple[str | None, ...]
    levels: tuple[int | None, ...]
    day: Integers
    active_ms: Integers
    type: NDArray[np.int8]
    first: Flags
    figures: Floats
    keys: Floats
    marks: Floats
    false_at: NDArray[np.float32]
    key_of: Integers
    mark_of: Integers
    false_of: Integers

    @property
    def n(self) -> int:
        """Number of answers."""
        return len(self.answers)

    @property
    def counted(self) -> Flags:
        """Shape (n,) bool: answers to threat and clear cases of searching, of which statistics are made."""
        return np.asarray((self.type == THREAT) | (self.type == CLEAR))

    @property
    def points(self) -> Floats:
        """Shape (n,), 0..100, NaN without."""
        return np.asarray(self.figures[:, 0])

    @property
    def difficulty(self) -> Floats:
        """Shape (n, 2): difficulty and its standard deviation, logits."""
        return np.asarray(self.figures[:, 4:6])

    @property
    def hit(self) -> Flags:
        """Shape (n,) bool: threat cases with something found."""
        return np.asarray(self.figures[:, 6] == 1.0)

    @property
    def false_alarm(self) -> Flags:
        """Shape (n,) bool: clear cases with a false mark."""
        return np.asarray(self.figures[:, 7] == 1.0)

    @property
    def success(self) -> Flags:
        """Shape (n,) bool: solved."""
        return np.asarray(self.figures[:, 8] == 1.0)

    @property
    def right_verdict(self) -> Flags:
        """Shape (n,) bool: the verdict was right."""
        return np.asarray(self.figures[:, 9] == 1.0)

    def in_sessions(self, wanted: Collection[str]) -> Flags:
        """Return which answers were given in these sessions, shape (n,) bool."""
        return np.fromiter((one in wanted for one in self.sessions), dtype=bool, count=self.n)

    def statistics_of(self, wanted: Flags) -> Answers:
        """Return the answers with True in `wanted`, shape (n,), as columns for statistics; only counted ones may be."""
        new = np.cumsum(wanted) - 1
        keys, marks = wanted[self.key_of], wanted[self.mark_of]
        figures = self.figures[wanted]
        return Answers(
            threat=self.type[wanted] == THREAT,
            hit=figures[:, 6] == 1.0,
            false_alarm=figures[:, 7] == 1.0,
            success=figures[:, 8] == 1.0,
            points=np.nan_to_num(figures[:, 0]),
            seconds=np.ascontiguousarray(figures[:, 1]),
            rating=np.ascontiguousarray(figures[:, 2]),
            false_rating=np.ascontiguousarray(figures[:, 3]),
            key_case=new[self.key_of[keys]],
            key_rating=self.keys[keys, 0],
            key_weight=self.keys[keys, 1],
            mark_case=new[self.mark_of[marks]],
            mark_confidence=self.marks[marks, 0],
            mark_right=self.marks[marks, 1] == 1.0,
        )


def columns_of(rows: Sequence[tuple[Any, ...]]) -> FactColumns:
    """Return rows of `storage.facts_table.facts` as columns."""
    columns: Sequence[tuple[Any, ...]] = tuple(zip(*rows, strict=True)) if rows else ((),) * 17
    (_, at, answers, sessions, cases, offsets, active, kinds, types, classes, methods, carriers, levels, *blobs) = (
        columns
    )
    figures, keys, marks, false_at = blobs
    return FactColumns(
        answers=answers,
        sessions=sessions,
        cases=cases,
        kinds=kinds,
        class_ids=classes,
        methods=methods,
        carriers=carriers,
        levels=tuple(level if level in BAND_DIFFICULTY else None for level in levels),
        day=_days(at, offsets),
        active_ms=np.array(active, dtype=np.int64),
        type=np.fromiter((_TYPES[one] for one in types), dtype=np.int8, count=len(types)),
        first=_first(cases),
        figures=_numbers(figures, _FIGURES),
        keys=_numbers(keys, 2),
        marks=_numbers(marks, 2),
        false_at=np.frombuffer(b"".join(false_at), dtype="<f4").astype(np.float32, copy=False).reshape(-1, 4),
        key_of=_owners(keys, 16),
        mark_of=_owners(marks, 16),
        false_of=_owners(false_at, 16),
    )


def _numbers(blobs: Sequence[bytes], width: int) -> Floats:
    return np.frombuffer(b"".join(blobs), dtype="<f8").astype(np.float64, copy=False).reshape(-1, width)


def _owners(blobs: Sequence[bytes], size: int) -> Integers:
    counts = np.fromiter(map(len, blobs), dtype=np.intp, count=len(blobs)) // size
    return np.repeat(np.arange(len(blobs)), counts)


def _days(at: Sequence[str], offsets_min: Sequence[int]) -> Integers:
    """Return local days of times such as `2026-01-05T10:11:12.345Z`."""
    if not at:
        return np.zeros(0, dtype=np.int64)
    minutes = np.array([moment[:16] for moment in at], dtype="datetime64[m]").astype(np.int64)
    return np.asarray((minutes + np.array(offsets_min, dtype=np.int64)) // 1440 + _EPOCH)


def _first(cases: Sequence[str]) -> Flags:
    places: dict[str, int] = {}
    for number, case in enumerate(cases):
        places.setdefault(case, number)
    first = np.zeros(len(cases), dtype=bool)
    first[list(places.values())] = True
    return first
