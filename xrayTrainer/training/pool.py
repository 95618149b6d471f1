"""The cases from which the next one is chosen, as columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.training.rating import Estimate

CLEAR = -1
"""Code of the class of clear cases."""
NEVER = -1
"""Last place at which a case was shown that never was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolCase:
    """What the choice knows of a case. Document cases are not chosen by rating and stay out of pools.

    Attributes
    ----------
    id
        Identity of the case.
    difficulty
        Logits.
    class_id
        Class of what is hidden; None for a clear case.
    method
        How it is hidden; None for a clear case, or where the key does not say.
    carrier
        What it travels in.
    level
        Difficulty band, 1 to 5.
    usable
        False with an open flag, or, for practice, kept for exams.
    """

    id: str
    difficulty: Estimate
    class_id: str | None = None
    method: str | None = None
    carrier: str | None = None
    level: int | None = None
    usable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """What a person wants to practise; an empty set leaves it open.

    Classes and methods narrow down threat cases alone: clear cases have neither, and every drill needs them.
    """

    classes: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    levels: frozenset[int] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether nothing is wished for."""
        return not (self.classes or self.methods or self.carriers or self.levels)


class Pool:
    """Cases in the order of their ids, so that the order in which they were found changes no choice.

    Parameters
    ----------
    cases
        Each id once.

    Attributes
    ----------
    cases
        As given, by id.
    class_ids
        Classes that occur; `classes` holds places in it.
    classes
        Shape (cases,) int64, `CLEAR` for clear cases.
    difficulty, variance
        Shape (cases,) float64, logits and logits squared.
    usable
        Shape (cases,) bool.
    """

    __slots__ = (
        "_focused",
        "_method_codes",
        "_methods",
        "_places",
        "cases",
        "class_ids",
        "classes",
        "difficulty",
        "usable",
        "variance",
    )

    def __init__(self, cases: Iterable[PoolCase]) -> None:
        self.cases = tuple(sorted(cases, key=lambda case: case.id))
        self._places = {case.id: place for place, case in enumerate(self.cases)}
        if len(self._places) < len(self.cases):
            raise ValueError("a case stands twice in the pool")
        self.class_ids = tuple(sorted({case.class_id for case in self.cases if case.class_id is not None}))
        codes: dict[str | None, int] = {class_id: code for code, class_id in enumerate(self.class_ids)}
        codes[None] = CLEAR
        self.classes = np.array([codes[case.class_id] for case in self.cases], dtype=np.int64)
        self._method_codes: dict[str | None, int] = {}
        for case in self.cases:
            self._method_codes.setdefault(case.method, len(self._method_codes))
        self._methods = np.array([self._method_codes[case.method] for case in self.cases], dtype=np.int64)
        self._focused: dict[Focus, NDArray[np.bool_]] = {}
        self.difficulty = np.array([case.difficulty.mean for case in self.cases], dtype=np.float64)
        self.variance = np.array([case.difficulty.variance for case in self.cases], dtype=np.float64)
        self.usable = np.array([case.usable for case in self.cases], dtype=np.bool_)
        if not (np.isfinite(self.difficulty).all() and (self.variance >= 0.0).all()):
            raise ValueError("a case has no difficulty")

    def __len__(self) -> int:
        return len(self.cases)

    def place(self, case_id: str) -> int | None:
        """Return where a case stands; None if it is not in the pool."""
        return self._places.get(case_id)

    def without(self, case_ids: Iterable[str]) -> Pool:
        """Return the same cases at the same places, of which these are not usable."""
        other = object.__new__(Pool)
        for name in Pool.__slots__:
            setattr(other, name, getattr(self, name))
        other._focused = {}
        other.usable = self.usable.copy()
        other.usable[[place for case_id in case_ids if (place := self.place(case_id)) is not None]] = False
        return other

    def in_focus(self, focus: Focus) -> NDArray[np.bool_]:
        """Return which usable cases suit a wish, shape (cases,) bool.

        Where no clear case suits it, all clear ones do: a drill without them would teach to see things everywhere.
        """
        if focus.is_open:
            return self.usable
        if focus not in self._focused:
            self._focused[focus] = self._suiting(focus)
        return self._focused[focus]

    def _suiting(self, focus: Focus) -> NDArray[np.bool_]:
        suits = np.array([_suits(case, focus) for case in self.cases], dtype=np.bool_) & self.usable
        clear = self.classes == CLEAR
        if not (suits & clear).any():
            suits |= self.usable & clear
        return suits

    def with_method(self, method: str) -> NDArray[np.bool_]:
        """Return which cases hide something in this way, shape (cases,) bool."""
        found: NDArray[np.bool_] = self._methods == self._method_codes.get(method, -1)
        return found


def _suits(case: PoolCase, focus: Focus) -> bool:
    return (
        (not focus.carriers or case.carrier in focus.carriers)
        and (not focus.levels or case.level in focus.levels)
        and (
            case.class_id is None
            or (
                (not focus.classes or case.class_id in focus.classes)
                and (not focus.methods or case.method in focus.methods)
            )
        )
    )
