"""Does the interval of a course's effect hold the truth? 1,000 made courses of each size.

    python tests/benchmarks/bench_course.py [times]

Prints for each size and figure: how often the interval held the truth, the mean error, the spread of the figure, the
mean half width of the interval. Then how often it does for groups out of balance, for one order alone (where forms
differ by chance only), and for a class of goods with few cases.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.helpers.made_courses import World, repeated
from xrayTrainer.scoring.statistics.paired import Pair, paired_change
from xrayTrainer.scoring.statistics.paired_tables import Measure

WORLDS = {"as taught": World(), "no effect": World(threat_gain=0.0, clear_gain=0.0, gain_sd=0.0, case_gain_sd=0.0)}


def main(times: int) -> None:
    """Print the tables."""
    for name, world in WORLDS.items():
        truth = world.truth(np.random.Generator(np.random.PCG64(1)))
        print(name, {str(measure): round(value, 4) for measure, value in truth.items()})
        print(f"{'people':>6} {'cases':>7} {'figure':>18} {'held %':>7} {'bias':>8} {'spread':>7} {'half width':>10}")
        for people in (6, 8, 10, 20, 40):
            for cases in (20, 30, 50):
                began = time.perf_counter()
                found = repeated(world, truth, people=people, cases=cases, times=times, seed=7)
                for measure, one in found.items():
                    print(
                        f"{people:6} {cases:3}+{cases:<3} {measure:>18} {100 * one.covered:7.1f} {one.bias:8.4f} "
                        f"{one.spread:7.4f} {one.width:10.4f}"
                    )
                print(f"       ({time.perf_counter() - began:.1f} s)", flush=True)
    others(times)


def others(times: int) -> None:
    """Print how often the interval holds the truth in other designs."""
    same = World(form_shift=0.0)
    rows: tuple[tuple[str, World, int, int, Callable[[list[Pair]], list[Pair]], int], ...] = (
        ("7 people began with A, 3 with B", World(), 14, 30, lambda pairs: pairs[:10], 0),
        ("9 people began with A, 2 with B", World(), 18, 30, lambda pairs: pairs[:11], 0),
        ("12 people, all began with A", same, 24, 30, lambda pairs: pairs[:12], 0),
        ("6 people, class of 4 cases", World(), 6, 10, lambda pairs: pairs, 4),
        ("12 people, class of 4 cases", World(), 12, 10, lambda pairs: pairs, 4),
        ("20 people, class of 6 cases", World(), 20, 10, lambda pairs: pairs, 6),
    )
    for name, world, people, cases, chosen, of_class in rows:
        truth = world.truth(np.random.Generator(np.random.PCG64(1)))
        rng = np.random.Generator(np.random.PCG64([3, people, cases]))
        measures: Sequence[Measure] = [Measure.HIT_RATE] if of_class else list(Measure)
        held = dict.fromkeys(measures, 0)
        for _ in range(times):
            pairs = [_narrowed(pair, of_class) for pair in chosen(world.course(rng, people, cases))]
            for measure in measures:
                found = paired_change(pairs, measure, min_cases=4)
                held[measure] += (found.low or 0.0) <= truth[measure] <= (found.high or 0.0)
        print(f"{name:34}", {str(measure): round(100 * count / times, 1) for measure, count in held.items()})


def _narrowed(pair: Pair, cases: int) -> Pair:
    """Return the answers to the first threat cases of each form alone; all of them with 0."""
    if not cases:
        return pair
    before, after = (one.of_cases(frozenset(one.threat_cases[:cases])) for one in (pair.before, pair.after))
    return Pair(before=before, after=after)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
