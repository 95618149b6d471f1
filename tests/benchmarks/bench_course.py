"""Does the interval of a course's effect hold the truth? 1,000 made courses of each size.

    python tests/benchmarks/bench_course.py [times]

Prints for each size and figure: how often the interval held the truth, the mean error, the spread of the figure, the
mean half width of the interval.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.helpers.made_courses import World, repeated

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


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
