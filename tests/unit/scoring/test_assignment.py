"""The best one-to-one assignment (scoring.md 1.4 and 1.5)."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from xrayTrainer.scoring.assignment import assign


def assigned(q: list[list[float]], confidence: list[float] | None = None) -> dict[int, int]:
    matrix = np.array(q)
    return assign(matrix > 0, matrix, confidence or [50.0] * len(q), [1] * matrix.shape[1])


@pytest.mark.parametrize(
    ("q", "confidence", "found"),
    [
        ([[0.60, 0.55], [0.50, 0]], [90, 50], 2),
        ([[1, 0.1, 0], [0, 1, 0.1], [0.1, 0, 0]], [50, 50, 50], 3),
    ],
)
def test_that_neither_trap_costs_a_thing_found(q: list[list[float]], confidence: list[float], found: int) -> None:
    assert len(assigned(q, confidence)) == found


def test_that_overlap_decides_before_confidence_and_confidence_before_order() -> None:
    assert assigned([[0.5], [0.6]], [90, 10]) == {1: 0}
    assert assigned([[0.5], [0.5]], [10, 90]) == {1: 0}
    assert assigned([[0.5], [0.5]], [50, 50]) == {0: 0}


def test_that_a_group_counts_for_all_its_things() -> None:
    accepted = np.array([[True, True]])
    assert assign(accepted, np.array([[1.0, 0.4]]), [50.0], [1, 3]) == {0: 1}


def test_that_nothing_is_matched_where_nothing_is_accepted() -> None:
    assert assign(np.zeros((0, 3), dtype=bool), np.zeros((0, 3)), [], [1, 1, 1]) == {}
    assert assign(np.zeros((2, 0), dtype=bool), np.zeros((2, 0)), [1, 2], []) == {}
    assert assign(np.zeros((2, 2), dtype=bool), np.ones((2, 2)), [1, 2], [1, 1]) == {}


@settings(max_examples=60)
@given(hnp.arrays(np.float64, (4, 3), elements=st.sampled_from([0.0, 0.0, 0.2, 0.5, 0.9])))
def test_that_no_other_assignment_finds_more_or_overlaps_more(q: np.ndarray) -> None:
    matched = assigned(q.tolist())
    best = max(
        (
            sum(q[row, column] > 0 for column, row in enumerate(rows)),
            sum(q[row, column] for column, row in enumerate(rows)),
        )
        for rows in itertools.permutations(range(4), 3)
    )
    assert (len(matched), sum(q[row, column] for row, column in matched.items())) == pytest.approx(best)
