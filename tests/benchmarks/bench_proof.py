"""The proof of a unit as XLSX, cost against size, beside plain SQL over the same answers.

    python tests/benchmarks/bench_proof.py [--people 5 20 60] [--answers 1600] [--runs 3] [--keep FOLDER]

Writes a made history for each of so many people (60 of 1,600 answers take about two minutes; with --keep they are
written once) and prints seconds on the clock: the first proof of a quarter, for which the figures of all answers are
made once; then a quarter and a year, the least of the runs; and, as the peer of the same run, one statement of plain
SQL that counts answers, hits and minutes by person. Exits 1 if the year of the largest unit takes over 10 s.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from helpers.made_history import write_history

from xrayTrainer.services.proof import ProofImpl
from xrayTrainer.services.proof_api import ProofOrder
from xrayTrainer.storage.store import STORE_NAME, Store

LIMIT_S = 10.0
LAST = datetime(2026, 11, 20, 12, tzinfo=UTC)
QUARTER, YEAR = "2026-Q3", "2025-11-20:2026-11-20"
PLAIN = (
    "SELECT person, count(*), sum(case_type = 'threat' AND found_count > 0), sum(scan_active_ms + review_active_ms)"
    " FROM answers WHERE submitted_at IS NOT NULL GROUP BY person"
)


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, nargs="+", default=[5, 20, 60])
    parser.add_argument("--answers", type=int, default=1600)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="folder in which histories stay for the next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept = given.keep or Path(folder)
        rows = {n: _measured(kept / f"{n}x{given.answers}", n, given.answers, given.runs) for n in given.people}
    print(f"{'seconds':32}" + "".join(f"{n:>8} people" for n in given.people))
    for name in rows[given.people[0]]:
        print(f"{name:32}" + "".join(f"{rows[n][name]:15.2f}" for n in given.people))
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    taken = rows[max(given.people)]["a year"]
    print(f"a year of {max(given.people)} people: {taken:.1f} s of {LIMIT_S:.0f}")
    return 0 if taken <= LIMIT_S else 1


def _measured(folder: Path, people: int, answers: int, runs: int) -> dict[str, float]:
    if not (folder / STORE_NAME).exists():
        for number in range(people):
            write_history(folder, answers=answers, seed=number + 1, name=f"Person {number:02d}", last=LAST)
    store = Store.open(folder)
    try:
        store.change(lambda connection: connection.execute("DELETE FROM answer_facts"))
        proof = ProofImpl(store, folder)
        out = folder / "proof.xlsx"

        def write(period: str) -> None:
            proof.write(ProofOrder(period=period, to=out))

        def plain() -> None:
            with store.read() as connection:
                connection.execute(PLAIN).fetchall()

        found = {"the first quarter, figures made": _least(lambda: write(QUARTER), 1)}
        found["a quarter"] = _least(lambda: write(QUARTER), runs)
        found["a year"] = _least(lambda: write(YEAR), runs)
        found["plain SQL, counts by person"] = _least(plain, runs)
        return found
    finally:
        store.close()


def _least(work: Callable[[], None], runs: int) -> float:
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main())
