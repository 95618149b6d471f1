"""The store of many units, cost against size, beside plain INSERT or COPY and plain SQL in the same run.

    python tests/benchmarks/bench_hub.py [--answers 480000 1200000 2400000 4800000] [--runs 3] [--only sqlite|postgres]

50 units of 60 people work through sets of 40 cases in sessions of 16 answers over a year; at 4.8 million, each person
gave 1,600 answers. Every size is a process of its own. Printed are seconds: the load in batches of 50,000 rows that are
ready (making them is not counted), the same narrow rows put into one table of the same columns with the same key by
plain INSERT (SQLite) or COPY (PostgreSQL) in the same batches, and each report (median of the runs) beside the same
figures by plain SQL over all answers; then bytes on the disk, and the peak of this process's memory (the server's
memory is its own). A second load of a tenth of the rows, all known, shows what coming twice costs.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from helpers.postgres_server import NoServerError, postgres_server

from xrayTrainer.storage.hub.questions import ANSWER_COLUMNS
from xrayTrainer.storage.hub.rows import Batch, HubAnswer, HubPerson
from xrayTrainer.storage.hub.store import SqlHub, opened

UNITS, PEOPLE, SETS, CASES, A_SESSION = 50, 60, 25, 40, 16
BATCH = 50_000
FIRST = date(2025, 1, 1).toordinal()
CLASSES = [f"class.{number}" for number in range(12)]
METHODS = [f"method.{number}" for number in range(8)]
REPORTS = ("units", "classes", "methods", "items", "weeks", "sets")

_RATES = (
    "sum(CASE WHEN i.type = 'threat' THEN 1 ELSE 0 END), sum(a.hit),"
    " sum(CASE WHEN i.type = 'clear' THEN 1 ELSE 0 END), sum(a.false_alarm)"
)
_FROM = "answers AS a JOIN items AS i ON i.no = a.item JOIN people AS p ON p.no = a.person"
PLAIN = {
    "units": f"SELECT p.unit, count(DISTINCT a.person), count(DISTINCT a.session), count(*), sum(a.active_ms), {_RATES}"
    f" FROM {_FROM} GROUP BY p.unit",
    "classes": f"SELECT p.unit, i.class_id, count(*), sum(a.hit) FROM {_FROM} WHERE i.type = 'threat'"
    " GROUP BY p.unit, i.class_id",
    "methods": f"SELECT p.unit, i.method, count(*), sum(a.hit) FROM {_FROM} WHERE i.type = 'threat'"
    " GROUP BY p.unit, i.method",
    "items": "SELECT i.set_no, i.case_id, i.revision, i.type, count(DISTINCT p.unit), count(*), sum(a.success),"
    f" sum(a.hit), sum(a.false_alarm), sum(a.millis) FROM {_FROM} WHERE i.type IN ('threat', 'clear')"
    " GROUP BY i.set_no, i.case_id, i.revision, i.type",
    "weeks": "SELECT w.unit, w.week, count(*), sum(w.n), sum(w.ms), max(w.ms) FROM (SELECT p.unit AS unit,"
    f" (a.day - 1) / 7 AS week, a.person, count(*) AS n, sum(a.active_ms) AS ms FROM {_FROM}"
    " GROUP BY p.unit, (a.day - 1) / 7, a.person) AS w GROUP BY w.unit, w.week",
    "sets": "SELECT t.set_no, t.unit, count(DISTINCT t.person), sum(t.n), sum(t.threats), sum(t.hits), sum(t.clears),"
    " sum(t.alarms) FROM (SELECT s.*, row_number() OVER (PARTITION BY person, set_no ORDER BY at, session) AS place"
    " FROM (SELECT p.unit AS unit, a.person AS person, i.set_no AS set_no, a.session AS session, min(a.at) AS at,"
    " count(*) AS n, sum(CASE WHEN i.type = 'threat' THEN 1 ELSE 0 END) AS threats, sum(a.hit) AS hits,"
    " sum(CASE WHEN i.type = 'clear' THEN 1 ELSE 0 END) AS clears, sum(a.false_alarm) AS alarms"
    f" FROM {_FROM} GROUP BY p.unit, a.person, i.set_no, a.session) AS s) AS t WHERE place = 1"
    " GROUP BY t.set_no, t.unit",
}


def main() -> int:
    """Run and print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=int, nargs="+", default=[480_000, 1_200_000, 2_400_000, 4_800_000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", choices=("sqlite", "postgres"))
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        engine, place = given.one.split(":", 1)
        print(json.dumps(_one(engine, place, given.answers[0], given.runs)))
        return 0
    for engine in ("sqlite", "postgres"):
        if given.only in (None, engine):
            try:
                _print(engine, given.answers, _sizes(engine, given.answers, given.runs))
            except NoServerError as reason:
                print(f"{engine}: {reason}")
    return 0


def _sizes(engine: str, sizes: list[int], runs: int) -> list[dict[str, float]]:
    found = []
    for size in sizes:
        if engine == "sqlite":
            with tempfile.TemporaryDirectory(prefix="xt-hub-") as folder:
                found.append(_apart(f"sqlite:{folder}", size, runs))
        else:
            with postgres_server({"max_wal_size": "4GB"}) as dsn:  # every other setting as it comes: fsync is on
                found.append(_apart(f"postgres:{dsn}", size, runs))
        print(f"{engine} {size:,}: {json.dumps(found[-1])}", file=sys.stderr, flush=True)
    return found


def _apart(one: str, size: int, runs: int) -> dict[str, float]:
    """Measure one size in a process of its own, so that its peak of memory is its own."""
    command = [sys.executable, __file__, "--one", one, "--answers", str(size), "--runs", str(runs)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    result: dict[str, float] = json.loads(told)
    return result


def _one(engine: str, place: str, size: int, runs: int) -> dict[str, float]:
    where: Path | str = Path(place) / "hub.sqlite" if engine == "sqlite" else place
    found: dict[str, float] = {}
    with opened(where) as hub:
        hub.init()
        start = _peak()
        found["load"] = sum(_timed(lambda rows=rows: hub.load(rows)) for rows in _batches(size))  # type: ignore[misc]
        found["peak MB of the load"] = _peak()
        found["peak MB above the start"] = _peak() - start
        known = list(_batches(size // 10))
        found["a tenth again"] = sum(_timed(lambda rows=rows: hub.load(rows)) for rows in known)  # type: ignore[misc]
        found["disk MB"] = _disk(hub, engine, where)
        found["plain load"] = _plain_load(hub, engine, size)
        _settle(hub, engine)
        for name in REPORTS:
            found[name] = statistics.median(_timed(getattr(hub, name)) for _ in range(runs))
            found[f"{name}, plain SQL"] = statistics.median(
                _timed(lambda text=PLAIN[name]: hub.run(text))
                for _ in range(runs)  # type: ignore[misc]
            )
        _compare(hub)
    return found


def _plain_load(hub: SqlHub, engine: str, size: int) -> float:
    """Put the same narrow rows into one table of the same form, without asking what is there, and without sums."""
    like = "CREATE TABLE plain AS SELECT * FROM answers WHERE false" if engine == "sqlite" else ""
    hub.run(like or "CREATE TABLE plain (LIKE answers INCLUDING ALL)")
    if engine == "sqlite":
        hub.run("DROP TABLE plain")
        text = hub.run("SELECT sql FROM sqlite_master WHERE name = 'answers'")[0][0]
        hub.run(text.replace("TABLE answers", "TABLE plain", 1))
    taken = 0.0
    for batch in _batches(size):
        rows = list(hub._rows(batch.answers))
        taken += _timed(lambda rows=rows: _insert(hub, engine, rows))  # type: ignore[misc]
    hub.run("DROP TABLE plain")
    return taken


def _insert(hub: Any, engine: str, rows: list[Any]) -> None:
    names = ", ".join(ANSWER_COLUMNS)
    connection = hub._connection
    if engine == "sqlite":
        connection.execute("BEGIN IMMEDIATE")
        places = ", ".join("?" * len(ANSWER_COLUMNS))
        connection.executemany(f"INSERT INTO plain ({names}) VALUES ({places})", rows)
        connection.execute("COMMIT")
        return
    from xrayTrainer.storage.hub.postgres_hub import _BINARY

    with connection.cursor() as cursor, cursor.copy(f"COPY plain ({names}) FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(_BINARY)
        for row in rows:
            copy.write_row(row)


def _compare(hub: SqlHub) -> None:
    """Refuse figures that are not those of plain SQL."""
    for name in REPORTS:
        shown, plain = getattr(hub, name)(), hub.run(PLAIN[name])
        counts = {"units": 4, "classes": 2, "methods": 2, "items": 5, "weeks": 2, "sets": 2}[
            name
        ]  # labels before figures
        width = len(plain[0]) - counts if name != "units" else 7
        wanted = sorted(tuple(row[-width:]) for row in plain)
        if sorted(tuple(row[-width:]) for row in shown) != wanted:
            raise SystemExit(f"{name}: the report is not what plain SQL says")


def _settle(hub: SqlHub, engine: str) -> None:
    """Let both databases know what lies in their tables."""
    hub.run("ANALYZE")
    if engine == "sqlite":
        hub.run("PRAGMA wal_checkpoint(TRUNCATE)")


def _disk(hub: SqlHub, engine: str, where: Path | str) -> float:
    if engine == "sqlite":
        hub.run("PRAGMA wal_checkpoint(TRUNCATE)")
        return Path(where).stat().st_size / 1e6
    return float(hub.run("SELECT pg_database_size(current_database())")[0][0]) / 1e6


def _batches(size: int) -> Iterator[Batch]:
    """Give made answers, the same ones each time, person by person as files bring them."""
    draw = random.Random(7)
    each = size // (UNITS * PEOPLE)
    everybody = [
        HubPerson(_uuid(1, number), f"Unit {number // PEOPLE:02d}", "", "0|") for number in range(UNITS * PEOPLE)
    ]
    draw.shuffle(everybody)
    titles = {_uuid(2, number): json.dumps({"en": f"Set {number}"}) for number in range(SETS)}
    waiting: list[HubAnswer] = []
    people: list[HubPerson] = []
    for person in everybody:
        waiting += _answers(person.person, each, draw)
        people.append(person)
        if len(waiting) >= BATCH:
            yield Batch(people=people, answers=waiting, titles=titles)
            waiting, people = [], []
    if waiting:
        yield Batch(people=people, answers=waiting, titles=titles)


def _answers(person: str, each: int, draw: random.Random) -> Iterator[HubAnswer]:
    session = day = set_no = month = 0
    session_id = set_id = ""
    for number in range(each):
        if number % A_SESSION == 0:
            session, set_no, day = draw.getrandbits(120), draw.randrange(SETS), FIRST + number * 365 // each
            session_id, set_id = _uuid(3, session), _uuid(2, set_no)
            when = date.fromordinal(day)
            month = when.year * 12 + when.month - 1
        case = draw.randrange(CASES)
        threat, good = case % 2 == 0, draw.random() < 0.75
        yield HubAnswer(
            _uuid(4, draw.getrandbits(120)), person, session_id, set_id, _uuid(5, set_no * CASES + case), 1,
            f"case-{case}", "threat" if threat else "clear", CLASSES[case % 12] if threat else "",
            METHODS[case % 8] if threat else "", "trailer", case % 5 + 1, "practice", day, month,
            day * 86_400 + number, 1, int(good), int(good), int(threat and good), int(not threat and not good),
            int(threat), int(threat and good), int(not threat and not good), 75.0, 30_000, 40_000,
        )  # fmt: skip


def _uuid(kind: int, number: int) -> str:
    text = f"{kind:02x}{number:030x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _print(engine: str, sizes: list[int], found: list[dict[str, float]]) -> None:
    print(f"\n{engine:28}" + "".join(f"{size:>13,}" for size in sizes))
    for name in found[0]:
        print(
            f"{name:28}" + "".join(f"{one[name]:13.3f}" if one[name] < 100 else f"{one[name]:13.0f}" for one in found)
        )
    print(f"{'load / plain load':28}" + "".join(f"{one['load'] / one['plain load']:12.2f}x" for one in found))
    for name in REPORTS:
        ratio = f"{name} / plain SQL"
        print(f"{ratio:28}" + "".join(f"{one[name] / one[name + ', plain SQL']:12.2f}x" for one in found))


if __name__ == "__main__":
    sys.exit(main())
