"""What the Inbox takes, cost against size.

    python tests/benchmarks/bench_inbox.py [--people 6 60] [--sets 20] [--cases 80] [--keep FOLDER]

So many people take all of the sets whole; with 60 people that are 96,000 answers (some two minutes to write; with
--keep they are written once). Prints seconds by the clock in a service that has just been made: the first page, pages
until all keys were looked at, a page then, what one new session costs, the analysis of a set, a case with everybody's
answers, a person's sessions; and the size of the file. Exits 1 if a page of 60 people takes over 1 s.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import msgspec
from helpers.made_cases import Template, templates
from helpers.made_history import History, MadeSession, write_session

from xrayTrainer.domain.codec import to_json
from xrayTrainer.domain.exercise_set import ExerciseSet, Rules
from xrayTrainer.domain.ids import CaseId, SetId
from xrayTrainer.services.inbox import InboxImpl
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.set_files import SetFolder
from xrayTrainer.storage import people_table
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.store import STORE_NAME, Store

LIMIT_PEOPLE, LIMIT_S = 60, 1.0
Set = tuple[SetFolder, dict[str, Template]]
T = TypeVar("T")


class NoScoring:
    """Scores nothing: all answers are scored."""

    def score_awaiting(self, set_id: SetId) -> int:
        """Score nothing."""
        return 0


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, nargs="+", default=[6, 60])
    parser.add_argument("--sets", type=int, default=20)
    parser.add_argument("--cases", type=int, default=80)
    parser.add_argument("--keep", type=Path, help="folder in which records stay for the next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kept = given.keep or Path(folder)
        rows = {size: measured(kept / f"people-{size}", size, given.sets, given.cases) for size in given.people}
    print(f"{'seconds':36}" + "".join(f"{size * given.sets * given.cases:>12,}" for size in given.people))
    for name in rows[given.people[0]]:
        print(f"{name:36}" + "".join(f"{rows[size][name]:12.3f}" for size in given.people))
    slow = [rows[size]["a page"] for size in given.people if size == LIMIT_PEOPLE and rows[size]["a page"] > LIMIT_S]
    return 1 if slow else 0


def measured(data: Path, people: int, sets: int, cases: int) -> dict[str, float]:
    """Return seconds by what was done."""
    made = made_sets(data, sets, cases)
    if not (data / STORE_NAME).exists():
        write(data, made, people)
    store = Store.open(data)
    try:
        store.change(lambda connection: connection.execute("DELETE FROM key_flags").rowcount)
        at_work = PeopleImpl(store)
        library = LibraryImpl(store, at_work, bundled=data / "none", data=data)
        inbox = InboxImpl(store, at_work, library, NoScoring())
        found: dict[str, float] = {}
        page, found["the first page"] = timed(inbox.page)
        longest = whole = 0.0
        while not page.complete:
            page, seconds = timed(inbox.page)
            longest, whole = max(longest, seconds), whole + seconds
        found["the longest until all is looked at"], found["all of these"] = longest, whole
        page, found["a page"] = timed(inbox.page)
        new = one_more(made, people)
        store.change(lambda connection: _add(connection, [new]))
        _, found["a page after one new session"] = timed(inbox.page)
        set_id = SetId(made[1][0].set.id)
        analysis, found["the analysis of a set"] = timed(lambda: inbox.analysis(set_id))
        _, found["a case"] = timed(lambda: inbox.case(set_id, CaseId(analysis.cases[0].case)))
        _, found["a person's sessions"] = timed(lambda: inbox.sessions(page.people[0].id))
        found["file, MB"] = (data / STORE_NAME).stat().st_size / 1e6
    finally:
        store.close()
    return found


def timed(job: Callable[[], T]) -> tuple[T, float]:
    """Return what a job returns, and the seconds that it took."""
    begun = time.perf_counter()
    found = job()
    return found, time.perf_counter() - begun


def made_sets(data: Path, sets: int, cases: int) -> list[Set]:
    """Write sets of made cases into the data folder, and return them with the ways to answer their cases."""
    patterns = templates()
    made = []
    for number in range(sets):
        tasks = {}
        for place in range(cases):
            pattern = patterns[(number * cases + place) % len(patterns)]
            ident = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{number}/{place}"))
            case, key = (
                msgspec.structs.replace(pattern.case, id=ident),
                msgspec.structs.replace(pattern.key, case=ident),
            )
            tasks[f"case-{place:03}"] = replace(pattern, case=case, key=key)
        ident = str(uuid.uuid5(uuid.NAMESPACE_OID, f"set/{number}"))
        value = ExerciseSet(
            id=ident, revision=1, title={"en": f"Set {number + 1}"}, level=3, licence="MIT", cases=tuple(tasks),
            rules=Rules(modes=("practice",)),
        )  # fmt: skip
        folder = data / "sets" / f"set-{number:02}"
        for slug, task in tasks.items():
            (folder / "cases" / slug).mkdir(parents=True, exist_ok=True)
            (folder / "cases" / slug / "case.json").write_bytes(to_json(task.case))
            (folder / "cases" / slug / "key.json").write_bytes(to_json(task.key))
        (folder / "set.json").write_bytes(to_json(value))
        made.append((SetFolder(folder, value, {slug: task.case for slug, task in tasks.items()}), tasks))
    return made


def write(data: Path, made: list[Set], people: int) -> None:
    """Have everybody take every set."""
    store = Store.open(data)
    for number in range(people):
        history = History(answers=100, seed=number + 1, last=datetime.now(UTC))
        store.change(lambda connection, history=history: _add_person(connection, history))  # type: ignore[misc]
        rng = random.Random(number)
        sessions = [history.bundled_session(folder, tasks, rng.random()) for folder, tasks in made]
        store.change(lambda connection, sessions=sessions: _add(connection, sessions))  # type: ignore[misc]
    store.close()


def _add_person(connection: sqlite3.Connection, history: History) -> None:
    row = PersonRow(id=history.person, name=f"Person {history.person[:4]}", guest=False)
    people_table.add_person(connection, row, at="2026-01-01T00:00:00.000Z")


def one_more(made: list[Set], people: int) -> MadeSession:
    """Return a session of the last person over the first set again."""
    history = History(answers=100, seed=people, last=datetime.now(UTC))
    history._rng = random.Random()  # other ids than those written, at each run
    return history.bundled_session(*made[0], 0.99)


def _add(connection: sqlite3.Connection, sessions: list[MadeSession]) -> None:
    for session in sessions:
        write_session(connection, session)


if __name__ == "__main__":
    raise SystemExit(main())
