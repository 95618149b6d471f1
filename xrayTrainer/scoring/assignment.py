"""The best one-to-one assignment of marks to targets: most things found first, then most overlap, then confidence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def assign(
    accepted: NDArray[np.bool_], q: NDArray[np.float64], confidence: Sequence[float], sizes: Sequence[int]
) -> dict[int, int]:
    """Return target by mark, for the marks that are matched.

    Parameters
    ----------
    accepted
        Shape (marks, targets): whether a mark finds a target.
    q
        Shape (marks, targets): overlap quality, 0..1.
    confidence
        Of each mark, 0..100.
    sizes
        Things that each target stands for: 1, more for a group.

    Notes
    -----
    Weights are (n + 1) for each thing found, + q + 1e-6 confidence / 100 (scoring.md 1.4), n = min(marks, targets): no
    overlap ever outweighs a further thing found. Equal weights go to what stands earlier, so callers bring
    marks and targets into an order of their own.
    """
    marks, targets = accepted.shape
    if not marks or not targets or not accepted.any():
        return {}
    from scipy.optimize import linear_sum_assignment

    n = min(marks, targets)
    first = 1e-12 * ((marks - np.arange(marks))[:, None] / marks + (targets - np.arange(targets))[None, :] / targets)
    worth = (n + 1.0) * np.asarray(sizes) + q + 1e-8 * np.asarray(confidence, dtype=np.float64)[:, None] + first
    rows, columns = linear_sum_assignment(np.where(accepted, worth, 0.0), maximize=True)
    return {int(row): int(column) for row, column in zip(rows, columns, strict=True) if accepted[row, column]}
