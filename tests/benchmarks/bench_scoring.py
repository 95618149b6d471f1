"""The rule of scoring.md 1.3 by OpenCV's raster beside the same rule by exact geometry, in one run.

    python tests/benchmarks/bench_scoring.py [--pairs 10000] [--seed 1]

Prints times a pair (preparing mark and outline included), their ratio to shapely's, and the largest errors of P, C and q.
Exits 1 if an error is over 0.02 or the median over 1 ms.
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

from helpers.exact_regions import Pair, exact, random_pair  # noqa: E402

from xrayTrainer.scoring.pairs import PreparedMark, PreparedOutline, measure  # noqa: E402

MAX_ERROR = 0.02
MAX_MS = 1.0


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worst", type=int, default=0, help="print so many pairs with the largest errors")
    given = parser.parse_args()
    rng = random.Random(given.seed)
    own_ms: list[float] = []
    peer_ms: list[float] = []
    errors: list[tuple[float, float, float]] = []
    by_kind: dict[str, list[tuple[float, float]]] = defaultdict(list)
    worst: list[tuple[float, Pair, object, object]] = []
    _once(random_pair(random.Random(0)))
    for _ in range(given.pairs):
        pair = random_pair(rng)
        spent, found = _once(pair)
        begun = time.perf_counter()
        true = exact(
            pair.mark, pair.outline, t_px=pair.t_px, width=pair.width, height=pair.height
        )
        peer_ms.append((time.perf_counter() - begun) * 1e3)
        own_ms.append(spent)
        errors.append((abs(found.p - true.p), abs(found.c - true.c), abs(found.q - true.q)))
        for kind in (f"mark {pair.mark_kind}", f"key {pair.key_kind}"):
            by_kind[kind].append((spent, max(errors[-1])))
        worst.append((max(errors[-1]), pair, found, true))
    _print(own_ms, peer_ms, errors, by_kind)
    for error, pair, found, true in sorted(worst, key=lambda row: -row[0])[: given.worst]:
        print(f"{error:.4f}", pair, found, true, sep="\n  ")
    largest = max(max(row) for row in errors)
    return 0 if largest <= MAX_ERROR and statistics.median(own_ms) <= MAX_MS else 1


def _once(pair: Pair):  # noqa: ANN202
    begun = time.perf_counter()
    mark = PreparedMark(pair.mark, width=pair.width, height=pair.height)
    found = measure(mark, PreparedOutline(pair.outline, t_px=pair.t_px))
    return (time.perf_counter() - begun) * 1e3, found


def _print(
    own_ms: list[float],
    peer_ms: list[float],
    errors: list[tuple[float, float, float]],
    by_kind: dict[str, list[tuple[float, float]]],
) -> None:
    print(f"{len(own_ms)} pairs           median    p95   mean   worst  ms a pair")
    for name, times in (("raster", own_ms), ("shapely", peer_ms)):
        ranked = sorted(times)
        print(
            f"{name:20} {statistics.median(ranked):9.3f} {ranked[int(0.95 * len(ranked))]:6.3f}"
            f" {statistics.fmean(ranked):6.3f} {ranked[-1]:7.2f}"
        )
    print(
        f"ratio raster / shapely: median {statistics.median(own_ms) / statistics.median(peer_ms):.2f},"
        f" mean {statistics.fmean(own_ms) / statistics.fmean(peer_ms):.2f}"
    )
    for name, column in zip("PCq", zip(*errors, strict=True), strict=True):
        print(f"error of {name}: largest {max(column):.4f}, mean {statistics.fmean(column):.5f}")
    for kind, rows in sorted(by_kind.items()):
        times = sorted(row[0] for row in rows)
        print(
            f"  {kind:15} n {len(rows):5}  median {statistics.median(times):.3f}  p95 {times[int(0.95 * len(times))]:.3f} ms"
            f"  largest error {max(row[1] for row in rows):.4f}"
        )


if __name__ == "__main__":
    sys.exit(main())
