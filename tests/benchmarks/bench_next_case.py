"""How long the choice of the next case takes, against the size of the pool.

    python tests/benchmarks/bench_next_case.py [--rounds 200] [--seed 1]

Prints milliseconds a choice, after the pool was built, and as the peer of the run the time numpy takes to sort as many
numbers. Exits 1 if a choice from 20,000 cases takes 20 ms or more (median) under any rule; quiet machine only.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from xrayTrainer.training.choice_rules import ChoiceRule, duty_rule, practice_rule
from xrayTrainer.training.pool import Focus, Pool, PoolCase
from xrayTrainer.training.rating import Estimate, Ratings, answered
from xrayTrainer.training.selection import choose
from xrayTrainer.training.trail import Trail

SIZES = (200, 2_000, 20_000, 200_000)
JUDGED = 20_000
MAX_MS = 20.0
RULES = {
    "practice": practice_rule(),
    "focus": practice_rule(focus=Focus(classes=frozenset({"class3"}), carriers=frozenset({"carrier1"}))),
    "duty": duty_rule(),
}


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print("   cases   rule      median     p95   worst ms    pool built ms   / sorting")
    slowest = 0.0
    for size in SIZES:
        cases = _cases(size, given.seed)
        begun = time.perf_counter()
        pool = Pool(cases)
        built = (time.perf_counter() - begun) * 1e3
        peer = _sorting(size)
        for name, rule in RULES.items():
            ranked = sorted(_times(pool, rule, given.rounds, given.seed))
            median = statistics.median(ranked)
            print(
                f"{size:8}   {name:8} {median:7.3f} {ranked[int(0.95 * len(ranked))]:7.3f} {ranked[-1]:10.3f}"
                f" {built:16.1f} {median / peer:11.2f}"
            )
            slowest = max(slowest, median) if size == JUDGED else slowest
    print(f"from {JUDGED} cases: {slowest:.2f} ms, allowed {MAX_MS:.0f}")
    return 0 if slowest < MAX_MS else 1


def _cases(size: int, seed: int) -> list[PoolCase]:
    rng = np.random.default_rng(seed)
    return [
        PoolCase(
            id=f"{number:08}",
            difficulty=Estimate(float(rng.normal(-0.5, 1.2)), 0.25),
            class_id=f"class{rng.integers(40)}" if number % 2 else None,
            method=f"method{rng.integers(30)}" if number % 2 else None,
            carrier=f"carrier{rng.integers(12)}",
            level=int(rng.integers(1, 6)),
        )
        for number in range(size)
    ]


def _times(pool: Pool, rule: ChoiceRule, rounds: int, seed: int) -> list[float]:
    """Return milliseconds of each choice of one session, with misses, so that bursts come too."""
    trail, ratings, rng = Trail(pool), Ratings(), np.random.default_rng(seed)
    found = []
    for _ in range(rounds):
        begun = time.perf_counter()
        choice = choose(pool, trail, ratings, rule, seed)
        found.append((time.perf_counter() - begun) * 1e3)
        success = bool(rng.random() < 0.75)
        trail.show(choice.case)
        trail.note(choice.case, success=success)
        ratings = answered(ratings, choice.case.class_id, choice.case.difficulty, success=success)
    return found


def _sorting(size: int) -> float:
    numbers = np.random.default_rng(0).random(size)
    times = []
    for _ in range(20):
        begun = time.perf_counter()
        np.sort(numbers)
        times.append((time.perf_counter() - begun) * 1e3)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
