"""Scored answers of one person as columns: what all statistics of a person are computed from.

Scorecards are read once; every figure after that is a few operations on vectors.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.scoring.outcomes import Outcome, Scorecard
from xrayTrainer.scoring.statistics.areas import NOT_MARKED
from xrayTrainer.scoring.statistics.estimate import Flags, Floats, Integers
from xrayTrainer.scoring.statistics.froc import FrocData

NEUTRAL: frozenset[Outcome] = frozenset({"optional", "ignored"})
"""Marks that do not rate a case."""

NON_LESION: frozenset[Outcome] = frozenset({"false", "near"})
"""Marks that count as false in FROC."""

WITHOUT_CONFIDENCE = 0.0
"""Rating of a mark that has none: above nothing marked, below every confidence."""

Label = TypeVar("Label")


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """Answers to threat and clear cases of kind `search`, in the order in which they were given.

    Attributes
    ----------
    threat
        Shape (n,) bool: threat cases; the others are clear.
    hit, false_alarm
        Shape (n,) bool: threat cases with something found; clear cases with a false mark.
    success
        Shape (n,) bool: solved.
    points
        Shape (n,), 0..100.
    seconds
        Response times, shape (n,).
    rating
        Shape (n,): largest confidence of marks neither optional nor ignored, 1..100; `NOT_MARKED` without one.
    false_rating
        Shape (n,): largest confidence of false and near marks; `NOT_MARKED` without one.
    key_case, key_rating, key_weight
        Shapes (keys,): case of each required key, confidence of the mark that found it, its weight.
    mark_case, mark_confidence, mark_right
        Shapes (marks,): of hits, false and near marks; confidence NaN where there is none.
    """

    threat: Flags
    hit: Flags
    false_alarm: Flags
    success: Flags
    points: Floats
    seconds: Floats
    rating: Floats
    false_rating: Floats
    key_case: Integers
    key_rating: Floats
    key_weight: Floats
    mark_case: Integers
    mark_confidence: Floats
    mark_right: Flags

    def __post_init__(self) -> None:
        for prefix in ("key_", "mark_"):
            shapes = {getattr(self, field.name).shape for field in fields(self) if field.name.startswith(prefix)}
            if len(shapes) != 1:
                raise ValueError(f"columns {prefix} are not of one length")
        whole = {
            getattr(self, field.name).shape for field in fields(self) if not field.name.startswith(("key_", "mark_"))
        }
        if whole != {(self.n,)}:
            raise ValueError("columns are not of one length")

    @property
    def n(self) -> int:
        """Number of answers."""
        return self.threat.size

    @property
    def marked(self) -> Flags:
        """Shape (n,) bool: whether anything was marked that is neither optional nor ignored."""
        return self.rating > NOT_MARKED

    @property
    def right(self) -> Flags:
        """Shape (n,) bool: threat cases hit and clear cases without a false mark."""
        return np.asarray(np.where(self.threat, self.hit, ~self.false_alarm))

    def where(self, wanted: NDArray[np.bool_]) -> Answers:
        """Return the answers with True in `wanted`, shape (n,)."""
        new = np.cumsum(wanted) - 1
        keys, marks = wanted[self.key_case], wanted[self.mark_case]
        return Answers(
            **{
                field.name: getattr(self, field.name)[wanted]
                for field in fields(self)
                if not field.name.startswith(("key_", "mark_"))
            },
            key_case=new[self.key_case[keys]],
            key_rating=self.key_rating[keys],
            key_weight=self.key_weight[keys],
            mark_case=new[self.mark_case[marks]],
            mark_confidence=self.mark_confidence[marks],
            mark_right=self.mark_right[marks],
        )

    def froc(self) -> FrocData:
        """Return what marks and keys come to. Threat cases without a required key in the scorecard are left out."""
        keyed = np.zeros(self.n, dtype=bool)
        keyed[self.key_case] = True
        keyed &= self.threat
        place = np.cumsum(keyed) - 1
        kept = keyed[self.key_case]
        counted = (keyed | ~self.threat)[self.mark_case] & ~self.mark_right
        return FrocData(
            clear_fp=self.false_rating[~self.threat],
            threat_fp=self.false_rating[keyed],
            key_case=place[self.key_case[kept]],
            key_rating=self.key_rating[kept],
            key_weight=self.key_weight[kept],
            false_ratings=np.where(
                np.isnan(self.mark_confidence[counted]), WITHOUT_CONFIDENCE, self.mark_confidence[counted]
            ),
        )


def counted(card: Scorecard) -> bool:
    """Say whether an answer is to a threat or clear case of kind `search`: others stay out of all these figures."""
    return card.kind == "search" and card.case_type in ("threat", "clear")


def answers_of(scorecards: Sequence[Scorecard]) -> Answers:
    """Return scored answers as columns; those that are not `counted` are left out.

    A label of each answer that goes with them (class, carrier, session) has to leave the same ones out.
    """
    cards = [card for card in scorecards if counted(card)]
    # Lists of numbers, not of rows: a hundred thousand small tuples would set off the garbage collector each time.
    rating, false_rating = [NOT_MARKED] * len(cards), [NOT_MARKED] * len(cards)
    key_case: list[int] = []
    key_rating: list[float] = []
    key_weight: list[float] = []
    mark_case: list[int] = []
    mark_confidence: list[float] = []
    mark_right: list[bool] = []
    for i, card in enumerate(cards):
        for thing in card.concealments:
            if thing.required and thing.weight > 0:
                key_case.append(i)
                key_rating.append(_rating(thing.rating) if thing.found else NOT_MARKED)
                key_weight.append(thing.weight)
        for mark in card.marks:
            if mark.outcome in NEUTRAL:
                continue
            own = _rating(mark.confidence)
            rating[i] = max(rating[i], own)
            if mark.outcome == "duplicate":
                continue
            mark_case.append(i)
            mark_confidence.append(math.nan if mark.confidence is None else own)
            mark_right.append(mark.outcome == "hit")
            if mark.outcome in NON_LESION:
                false_rating[i] = max(false_rating[i], own)
    return Answers(
        threat=np.array([card.case_type == "threat" for card in cards], dtype=bool),
        hit=np.array([card.hit is True for card in cards], dtype=bool),
        false_alarm=np.array([card.false_alarm is True for card in cards], dtype=bool),
        success=np.array([card.success is True for card in cards], dtype=bool),
        points=np.array([card.points or 0.0 for card in cards], dtype=np.float64),
        seconds=np.array([card.seconds for card in cards], dtype=np.float64),
        rating=np.array(rating, dtype=np.float64),
        false_rating=np.array(false_rating, dtype=np.float64),
        key_case=np.array(key_case, dtype=np.intp),
        key_rating=np.array(key_rating, dtype=np.float64),
        key_weight=np.array(key_weight, dtype=np.float64),
        mark_case=np.array(mark_case, dtype=np.intp),
        mark_confidence=np.array(mark_confidence, dtype=np.float64),
        mark_right=np.array(mark_right, dtype=bool),
    )


def labels_of(scorecards: Sequence[Scorecard], labels: Sequence[Label]) -> tuple[Label, ...]:
    """Return those labels, one for each scorecard, whose answers are `counted`.

    Raises
    ------
    ValueError
        If there is not one label for each scorecard.
    """
    return tuple(label for card, label in zip(scorecards, labels, strict=True) if counted(card))


def _rating(confidence: int | None) -> float:
    return WITHOUT_CONFIDENCE if confidence is None else float(confidence)
