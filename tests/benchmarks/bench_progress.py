"""The Progress report and Home's headline, cost against size.

    python tests/benchmarks/bench_progress.py [--sizes 1000 10000 100000] [--runs 3] [--keep FOLDER]

Writes a made history of each size (a hundred thousand answers take about a minute; with --keep it is written once) and
prints milliseconds of processor time, the least of the runs, in a service that has just been made: figures made for all
answers (once), ratings replayed from nothing, the reports of all answers and of the last half-year, the headline, what
is known before the next case; then with everything in memory. Exits 1 if the report of 100,000 answers takes over 1 s.
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

from helpers.made_history import write_history

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.ability import keep_standing, open_sessions, rated, replayed, standing
from xrayTrainer.services.misses import miss_counts
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.person_facts import keep_facts, person_facts
from xrayTrainer.services.progress import ProgressImpl
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.session_state import Texts
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.store import STORE_NAME, Store

LIMIT_SIZE, LIMIT_MS = 100_000, 1000.0
REPORT = "report of all answers"


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="folder in which histories stay for the next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept = given.keep or Path(folder)
        rows = {size: _measured(kept / str(size), size, given.runs) for size in given.sizes}
    print(f"{'processor ms, least of the runs':36}" + "".join(f"{size:>11,}" for size in given.sizes))
    for name in rows[given.sizes[0]]:
        print(f"{name:36}" + "".join(f"{rows[size][name]:11.1f}" for size in given.sizes))
    if LIMIT_SIZE not in rows:
        return 0
    taken = rows[LIMIT_SIZE][REPORT]
    print(f"report of {LIMIT_SIZE:,} answers: {taken:.0f} ms of {LIMIT_MS:.0f}")
    return 0 if taken <= LIMIT_MS else 1


def _measured(folder: Path, size: int, runs: int) -> dict[str, float]:
    if not (folder / STORE_NAME).exists():
        write_history(folder, answers=size)
    store = Store.open(folder)
    try:
        people = PeopleImpl(store)
        person = people.current().id
        store.change(lambda connection: facts_table.drop_facts(connection, person))
        _service(store, people).headline()  # once, so that no import is measured
        store.change(lambda connection: facts_table.drop_facts(connection, person))
        found = {"figures of all answers, once": _timed(lambda: keep_facts(store, person))}
        found["ratings from nothing"] = _timed(lambda: _replay(store, person))
        keep_standing(store, person)
        new = {
            REPORT: lambda: _service(store, people).report(Period.ALL),
            "report of the half-year": lambda: _service(store, people).report(Period.HALF_YEAR),
            "headline": lambda: _service(store, people).headline(),
            "before the next case": lambda: _standing(store, person),
        }
        warm = _service(store, people)
        warm.headline()
        new["  in memory: report of all answers"] = lambda: warm.report(Period.ALL)
        new["  in memory: headline"] = lambda: warm.headline()
        report = warm.report(Period.ALL)
        new["  tables for CSV"] = lambda: warm.tables(report)
        return found | {name: min(_timed(step) for _ in range(runs)) for name, step in new.items()}
    finally:
        store.close()


def _service(store: Store, people: PeopleImpl) -> ProgressImpl:
    """Return a service as the program makes it."""
    texts = Texts()
    return ProgressImpl(store, people, misses=lambda connection, person: miss_counts(connection, texts, person))


def _replay(store: Store, person: PersonId) -> None:
    with store.read() as connection:
        facts = person_facts(connection, person)
        replayed(facts, rated(facts, open_sessions(connection, person)))


def _standing(store: Store, person: PersonId) -> None:
    with store.read() as connection:
        standing(connection, person)


def _timed(step: Callable[[], object]) -> float:
    begun = time.process_time()
    step()
    return (time.process_time() - begun) * 1e3


if __name__ == "__main__":
    sys.exit(main())
