"""The rule of scoring.md 1.3 by OpenCV's raster beside the same rule by exact geometry, in one run.

    python tests/benchmarks/bench_scoring.py [--pairs 10000] [--seed 1]

Prints times a pair, their ratio to shapely's, and the largest errors of P, C and q. "key ready" holds a fresh mark
against an outline that was used before, as scoring does: an outline is made ready once and meets all marks of the
answer. "all new" makes the outline ready for each pair too.  Exits 1 if an error is over 0.02 or the median of "key
ready" over 1 ms; quiet machine only.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from helpers.exact_regions import Exact, Pair, exact, random_pair

from xrayTrainer.scoring.pairs import PairMeasure, PreparedMark, PreparedOutline, measure

MAX_ERROR = 0.02
MAX_MS = 1.0
KEY_READY, ALL_NEW = "raster, key ready", "raster, all new"


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worst", type=int, default=0, help="print so many pairs with the largest errors")
    given = parser.parse_args()
    rng = random.Random(given.seed)
    times: dict[str, list[float]] = {KEY_READY: [], ALL_NEW: [], "shapely": []}
    errors: list[tuple[float, float, float]] = []
    by_kind: dict[str, list[tuple[float, float]]] = defaultdict(list)
    worst: list[tuple[float, Pair, PairMeasure, Exact]] = []
    _by_raster(random_pair(random.Random(0)), {name: [] for name in times})
    for _ in range(given.pairs):
        pair = random_pair(rng)
        found = _by_raster(pair, times)
        begun = time.perf_counter()
        true = exact(pair.mark, pair.outline, t_px=pair.t_px, width=pair.width, height=pair.height)
        times["shapely"].append((time.perf_counter() - begun) * 1e3)
        errors.append((abs((found.p or 0) - true.p), abs((found.c or 0) - true.c), abs(found.q - true.q)))
        for kind in (f"mark {pair.mark_kind}", f"key {pair.key_kind}"):
            by_kind[kind].append((times[ALL_NEW][-1], max(errors[-1])))
        worst.append((max(errors[-1]), pair, found, true))
    _print(times, errors, by_kind)
    for error, pair, found, true in sorted(worst, key=lambda row: -row[0])[: given.worst]:
        print(f"{error:.4f}", pair, found, true, sep="\n  ")
    largest = max(max(row) for row in errors)
    return 0 if largest <= MAX_ERROR and statistics.median(times[KEY_READY]) <= MAX_MS else 1


def _by_raster(pair: Pair, times: dict[str, list[float]]) -> PairMeasure:
    begun = time.perf_counter()
    mark = PreparedMark(pair.mark, width=pair.width, height=pair.height)
    outline = PreparedOutline(pair.outline, t_px=pair.t_px)
    found = measure(mark, outline)
    times[ALL_NEW].append((time.perf_counter() - begun) * 1e3)
    begun = time.perf_counter()
    measure(PreparedMark(pair.mark, width=pair.width, height=pair.height), outline)
    times[KEY_READY].append((time.perf_counter() - begun) * 1e3)
    return found


def _print(
    times: dict[str, list[float]],
    errors: list[tuple[float, float, float]],
    by_kind: dict[str, list[tuple[float, float]]],
) -> None:
    print(f"{len(errors):6} pairs         median    p95   mean   worst  ms a pair")
    for name, column in times.items():
        ranked = sorted(column)
        print(
            f"{name:18} {statistics.median(ranked):9.3f} {_p95(ranked):6.3f}"
            f" {statistics.fmean(ranked):6.3f} {ranked[-1]:7.2f}"
        )
    peer = times["shapely"]
    for name in (KEY_READY, ALL_NEW):
        print(
            f"ratio {name} / shapely: median {statistics.median(times[name]) / statistics.median(peer):.2f},"
            f" mean {statistics.fmean(times[name]) / statistics.fmean(peer):.2f}"
        )
    for name, row in zip("PCq", zip(*errors, strict=True), strict=True):
        print(f"error of {name}: largest {max(row):.4f}, mean {statistics.fmean(row):.5f}")
    for kind, rows in sorted(by_kind.items()):
        spent = sorted(row[0] for row in rows)
        largest = max(row[1] for row in rows)
        print(
            f"  {kind:15} n {len(rows):5}  median {statistics.median(spent):.3f}  p95 {_p95(spent):.3f} ms"
            f"  largest error {largest:.4f}"
        )


def _p95(ranked: list[float]) -> float:
    return ranked[int(0.95 * len(ranked))]


if __name__ == "__main__":
    sys.exit(main())
