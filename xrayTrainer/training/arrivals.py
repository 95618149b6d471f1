"""When the lorries of a duty arrive: at random, at a mean rate, the first at once.

References
----------
content.md 6.2; waiting times between independent arrivals are exponential (A. K. Erlang, 1909).
"""

from __future__ import annotations

import math

from xrayTrainer.training.selection import draw

LONGEST = 4.0
"""No gap is longer than so many means: nobody waits for a lorry that may never come."""


def arrivals_s(seed: int, *, cases: int, mean_s: float) -> tuple[float, ...]:
    """Return when each lorry arrives, seconds after the duty began, in order; the same seed gives the same times.

    Parameters
    ----------
    seed
        Of the session.
    cases
        How many arrive.
    mean_s
        Mean time between two, seconds, above 0.
    """
    if mean_s <= 0.0 or not math.isfinite(mean_s):
        raise ValueError(f"a mean time of {mean_s} s between arrivals")
    at = 0.0
    times = []
    for number in range(cases):
        if number:
            at += min(-math.log(1.0 - draw(seed, number, "arrival")), LONGEST) * mean_s
        times.append(round(at, 3))
    return tuple(times)
