"""The matrix and the hours of a whole unit beside the plain counting of the same rows.

    python tests/benchmarks/bench_unit.py [--people 60] [--answers 1600] [--runs 3]

Writes a made unit and prints milliseconds of processor time, the least of the runs: the matrix by class and by method
of all answers, the hours by month, the list of people; beside them the same rows fetched by SQL and counted by numpy,
without names, rates, ranges or anything else. Exits 1 if the matrix or the hours of the usual size take over 2 s.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from helpers.made_people import add_answers, add_people, at_noon

from xrayTrainer.services.fact_columns import FIGURES
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.unit import UnitImpl
from xrayTrainer.services.unit_api import HoursSpan, MatrixBy
from xrayTrainer.storage.store import Store

LIMIT_MS = 2000.0
_HIT = 1 + 8 * FIGURES.index("hit")


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--answers", type=int, default=1600)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder))
        try:
            for seed, person in enumerate(add_people(store, given.people), start=1):
                add_answers(store, person, given.answers, seed=seed)
            unit = UnitImpl(store, clock=at_noon)
            steps: dict[str, Callable[[], object]] = {
                "plain counting of the same rows": lambda: _plain(store),
                "matrix by class": lambda: unit.matrix(MatrixBy.CLASS, Period.ALL),
                "matrix by method": lambda: unit.matrix(MatrixBy.METHOD, Period.ALL),
                "hours by month": lambda: unit.hours(HoursSpan.MONTH),
                "list of people": unit.people,
            }
            taken = {name: min(_milliseconds(step) for _ in range(given.runs)) for name, step in steps.items()}
            matrix = unit.matrix(MatrixBy.CLASS, Period.ALL)
            same = _plain(store) == sum(cell.count for row in matrix.rows for cell in row.cells)
        finally:
            store.close()
    peer = taken["plain counting of the same rows"]
    print(f"{given.people} people x {given.answers} answers; finds alike: {same}")
    for name, needed in taken.items():
        print(f"{name:36}{needed:10.1f} ms{needed / peer:8.1f} x")
    slow = max(needed for name, needed in taken.items() if name.startswith(("matrix", "hours")))
    return 0 if same and slow <= LIMIT_MS else 1


def _plain(store: Store) -> int:
    """Return how many finds there are, counted by person and label."""
    with store.read() as connection:
        connection.row_factory = None
        query = f"SELECT person, labels, substr(figures, {_HIT}, 8) FROM answer_facts"
        people, labels, hits = zip(*connection.execute(query).fetchall(), strict=True)
    found = np.frombuffer(b"".join(hits), dtype="<f8") == 1.0
    person = np.unique(np.array(people), return_inverse=True)[1]
    label = np.unique(np.array(labels), return_inverse=True)[1]
    counts = np.bincount(person * (label.max() + 1) + label, weights=found)
    return int(counts.sum())


def _milliseconds(step: Callable[[], object]) -> float:
    begin = time.process_time()
    step()
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    sys.exit(main())
