"""One suite for the store of many units in SQLite and in PostgreSQL."""

from __future__ import annotations

import itertools
import logging
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias

import msgspec
import pytest
from helpers.made_units import FIRST_DAY, made_answer, made_batch, made_person, uid
from helpers.postgres_server import NoServerError, postgres_server

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.hub.questions import ADD_SUMS, SUMS
from xrayTrainer.storage.hub.rows import Batch, HubExam, Loaded, Span
from xrayTrainer.storage.hub.schema import STEPS, Step
from xrayTrainer.storage.hub.store import SqlHub, opened

Place: TypeAlias = Path | str

REPORTS = ("units", "classes", "methods", "items", "weeks", "sets", "exams")
_numbers = itertools.count()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    try:
        with postgres_server() as dsn:
            yield dsn
    except NoServerError as reason:
        pytest.skip(f"no PostgreSQL server: {reason}")


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Return where an empty store can be."""
    if request.param == "sqlite":
        return tmp_path / "hub.sqlite"
    import psycopg

    dsn = request.getfixturevalue("server")
    name = f"hub{next(_numbers)}"
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{dsn} dbname={name}"


@pytest.fixture
def hub(place: Place) -> Iterator[SqlHub]:
    with opened(place) as store:
        store.init()
        yield store


def reports(hub: SqlHub) -> dict[str, list[tuple[object, ...]]]:
    """Return all figures; numbers that the database gave are left out, as they follow the order of loading."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for name in REPORTS:
        drop = {"items": None, "sets": 2}.get(name, 0)
        rows = [tuple(cell for place, cell in enumerate(row) if place != drop) for row in getattr(hub, name)()]
        found[name] = sorted(rows, key=repr)
    return found


def split(batch: Batch, parts: int, seed: int) -> list[Batch]:
    draw = random.Random(seed)
    answers = list(batch.answers)
    draw.shuffle(answers)
    size = -(-len(answers) // parts)
    return [
        msgspec.structs.replace(batch, answers=answers[start : start + size]) for start in range(0, len(answers), size)
    ]


def test_that_a_load_counts_what_is_new_and_nothing_twice(hub: SqlHub) -> None:
    batch = made_batch()
    assert hub.load(batch) == Loaded(new=len(batch.answers))
    before = reports(hub)
    assert hub.load(batch) == Loaded()
    assert reports(hub) == before


def test_that_order_and_portions_of_loads_change_nothing(place: Place, tmp_path: Path) -> None:
    batch = made_batch()
    with opened(tmp_path / "other.sqlite") as whole:
        whole.init()
        whole.load(batch)
        expected = reports(whole)
    with opened(place) as hub:
        hub.init()
        for part in split(batch, 5, seed=3):
            hub.load(part)
        hub.load(made_batch())
        assert reports(hub) == expected


def test_that_figures_are_those_of_plain_counting(hub: SqlHub) -> None:
    batch = made_batch(units=2)
    hub.load(batch)
    unit_of = {one.person: one.unit for one in batch.people}
    for row in hub.units():
        own = [one for one in batch.answers if unit_of[one.person] == row[1]]
        types = Counter(one.type for one in own)
        people, sessions = {one.person for one in own}, {one.session for one in own}
        assert row[4:8] == (len(people), len(sessions), len(own), sum(one.active_ms for one in own))
        hits, false_alarms = sum(one.hit for one in own), sum(one.false_alarm for one in own)
        assert row[8:] == (types["threat"], hits, types["clear"], false_alarms)
    for unit, name, class_id, answers, hits in hub.classes():
        own = [one for one in batch.answers if unit_of[one.person] == name and one.class_id == class_id]
        assert unit > 0
        assert (answers, hits) == (len(own), sum(one.hit for one in own))
    cases = Counter(one.case_id for one in batch.answers)
    assert {row[2]: row[10] for row in hub.items()} == cases
    assert sum(row[4] for row in hub.weeks()) == len(batch.answers)
    assert sum(row[3] for row in hub.exams()) == len(batch.exams)


def test_that_periods_hold_their_own_months_alone(hub: SqlHub) -> None:
    hub.load(Batch(answers=[made_answer(1, day=0), made_answer(2, case=1, day=30), made_answer(3, case=2, day=31)]))
    january = Span(2026 * 12, 2026 * 12, FIRST_DAY, FIRST_DAY + 30)
    assert [row[6] for row in hub.units(january)] == [2]
    assert sorted(row[10] for row in hub.items(january)) == [1, 1]
    by_month = sorted((row[3], row[6]) for row in hub.units(months=1))
    assert by_month == [(2026 * 12, 2), (2026 * 12 + 1, 1)]
    together = sorted((row[0], row[3]) for row in hub.units(months=1, together=True))
    assert together == by_month


def test_that_sets_are_compared_by_the_first_session_of_each_person(hub: SqlHub) -> None:
    first = [made_answer(case, case=case, day=5, run=0, hit=0) for case in range(4)]
    again = [made_answer(10 + case, case=case, day=9, run=1, hit=1) for case in range(4)]
    hub.load(Batch(people=[made_person(0, "Post 1")], answers=again))
    hub.load(Batch(people=[made_person(0, "Post 1")], answers=first))
    (row,) = hub.sets()
    assert row[0] == uid("set", 0)
    assert row[4:] == (1, 4, 2, 0, 2, 2)


def test_that_an_answer_scored_later_takes_the_place_of_the_one_that_awaited_its_key(hub: SqlHub) -> None:
    awaiting, scored = made_answer(1, key=0), made_answer(1, key=2)
    assert hub.load(Batch(answers=[awaiting])) == Loaded(new=1)
    assert hub.load(Batch(answers=[scored])) == Loaded(replaced=1)
    assert hub.load(Batch(answers=[awaiting])) == Loaded()
    (row,) = hub.units()
    assert row[6:10] == (1, 30_000, 1, 1)
    assert [row[10] for row in hub.items()] == [1]


def test_that_the_best_of_two_forms_in_one_batch_stays(hub: SqlHub) -> None:
    hub.load(Batch(answers=[made_answer(1, key=3), made_answer(1, key=0), made_answer(1, key=1)]))
    assert [row[8] for row in hub.units()] == [1]


def test_that_a_person_has_the_unit_that_was_told_last_and_the_units_own_word_wins(hub: SqlHub) -> None:
    answers = [made_answer(case, case=case) for case in range(4)]
    hub.load(Batch(people=[made_person(0, "South", told="0|2026-05")], answers=answers))
    hub.load(Batch(people=[made_person(0, "North", told="0|2026-04")]))
    assert [row[1] for row in hub.units()] == ["South"]
    hub.load(Batch(people=[made_person(0, "East  Gate", told="1|2026-01")]))
    hub.load(Batch(people=[made_person(0, "South", told="0|2026-09")]))
    assert [row[1] for row in hub.units()] == ["East Gate"]
    assert {row[1] for row in hub.classes()} == {"East Gate"}


def test_that_a_unit_is_one_however_its_name_is_written(hub: SqlHub) -> None:
    hub.load(Batch(people=[made_person(0, "Ақтау  Порт")], answers=[made_answer(1)]))
    hub.load(Batch(people=[made_person(1, "ақтау порт")], answers=[made_answer(2, person=1)]))
    assert [(row[1], row[4]) for row in hub.units()] == [("Ақтау Порт", 2)]


def test_that_an_exam_is_decided_once(hub: SqlHub) -> None:
    def exam(status: str) -> HubExam:
        return HubExam(uid("exam"), uid("person", 0), uid("set", 0), FIRST_DAY, status, 0, 40, 0.4)

    for status in ("awaiting", "pass", "awaiting", "fail"):
        hub.load(Batch(exams=[exam(status)]))
    (row,) = hub.exams()
    assert row[2:] == (1, 1, 1, 0, 0, 0)


def test_that_a_person_can_be_forgotten(hub: SqlHub) -> None:
    hub.load(made_batch(units=1, people=2))
    kept = [one for one in made_batch(units=1, people=2).answers if one.person == uid("person", 1)]
    assert hub.forget([uid("person", 0), uid("nobody")]) == 1
    assert hub.people() == {uid("person", 1)}
    assert sum(row[10] for row in hub.items()) == sum(row[6] for row in hub.units()) == len(kept)
    assert sum(row[3] for row in hub.exams()) == 1


def test_that_units_keep_the_number_under_which_they_go_unnamed(hub: SqlHub) -> None:
    hub.load(made_batch(units=12, people=1, sets=1, cases=2))
    drawn = hub.aliases()
    assert sorted(drawn.values()) == list(range(12))
    hub.load(Batch(people=[made_person(99, "A new post")], answers=[made_answer(9_999, person=99)]))
    again = hub.aliases()
    assert drawn.items() <= again.items()
    assert sorted(again.values()) == list(range(13))


def test_that_rows_come_out_by_unit_as_they_went_in(hub: SqlHub) -> None:
    batch = made_batch(units=2)
    hub.load(batch)
    found = {}
    for _no, unit, columns, portions in hub.unit_rows():
        for row in itertools.chain.from_iterable(portions):
            told = dict(zip(columns, row, strict=True))
            assert told["name"] == unit
            found[told["answer"]] = (told["person"], told["case_id"], told["day"], told["points"], told["class_id"])
    assert found == {one.answer: (one.person, one.case_id, one.day, one.points, one.class_id) for one in batch.answers}


def test_that_a_load_that_breaks_off_leaves_nothing(hub: SqlHub) -> None:
    bad = msgspec.structs.replace(made_batch(units=1), exams=[HubExam("x", "y", "z", 0, "pass", 0, 0, None)])
    with pytest.raises(ValueError, match=r"hexadecimal|UUID"):
        hub.load(bad)
    assert not hub.units()
    assert not hub.people()
    good = made_batch(units=1)
    assert hub.load(good).new == len(good.answers)


def test_that_two_programs_can_load_at_once(place: Place) -> None:
    batch = made_batch()
    with opened(place) as hub:
        hub.init()

    def load(parts: list[Batch]) -> int:
        with opened(place) as store:
            return sum(store.load(part).new for part in parts)

    with ThreadPoolExecutor(2) as pool:
        new = list(pool.map(load, (split(batch, 4, seed=1), split(batch, 3, seed=2))))
    assert sum(new) == len(batch.answers)
    with opened(place) as hub:
        assert sum(row[6] for row in hub.units()) == sum(row[10] for row in hub.items()) == len(batch.answers)


def test_that_the_store_is_made_once_and_grows_by_steps(place: Place) -> None:
    more = (*STEPS, Step("h0002_test", ("CREATE TABLE extra (no {serial}, at {big})",)))
    with opened(place) as hub:
        with pytest.raises(UserError, match=r"hub\.not_made"):
            hub.must_be_ready()
        assert hub.init()
        assert not hub.init()
        hub.must_be_ready()
        hub.load(Batch(answers=[made_answer(1)]))
        assert hub.init(steps=more)
        assert hub.has_table("extra")
        assert [row[6] for row in hub.units()] == [1]


def test_that_a_newer_store_is_refused_and_stays_as_it_is(place: Place) -> None:
    with opened(place) as hub:
        hub.init(steps=(*STEPS, Step("h0002_test", ())))
        for refused in (hub.init, hub.must_be_ready):
            with pytest.raises(UserError, match=r"hub\.newer"):
                refused()
        assert hub.run("SELECT value FROM meta WHERE name = 'version'") == [("2",)]


def test_that_a_failed_step_leaves_the_store_as_it_was(place: Place) -> None:
    broken = (*STEPS, Step("h0002_test", ("CREATE TABLE extra (no {serial})", "CREATE TABLE extra (no {serial})")))
    with opened(place) as hub:
        hub.init()
        with pytest.raises(Exception, match="already exists"):
            hub.init(steps=broken)
        hub.must_be_ready()
        assert not hub.has_table("extra")


def test_that_sums_are_those_of_the_answers_after_any_way(hub: SqlHub) -> None:
    batch = made_batch(units=2, people=3)
    unscored = [made_answer(number, person=0, case=number % 12, key=0) for number in range(5_000, 5_012)]
    hub.load(msgspec.structs.replace(batch, answers=[*batch.answers, *unscored]))
    hub.load(Batch(answers=[made_answer(number, person=0, case=number % 12, key=2) for number in range(5_000, 5_012)]))
    hub.load(Batch(people=[made_person(1, "Post 2", told="1|")]))
    hub.forget([uid("person", 2)])
    kept = {name: sorted(hub.run(f"SELECT * FROM {name}"), key=repr) for name in SUMS}
    for name in kept:
        hub.run(f"DELETE FROM {name}")
    for statement in ADD_SUMS:
        hub.run(statement.replace("came AS a", "answers AS a"))
    assert {name: sorted(hub.run(f"SELECT * FROM {name}"), key=repr) for name in kept} == kept


def test_that_a_file_that_is_no_such_store_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "x.sqlite") as other:
        other.execute("CREATE TABLE a (b)")
    other.close()
    (tmp_path / "y.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(UserError, match=r"hub\.not_ours"), opened(tmp_path / "x.sqlite"):
        pass
    with pytest.raises(UserError, match=r"storage\.corrupt_seen"), opened(tmp_path / "y.sqlite"):
        pass


@pytest.mark.parametrize(
    "dsn",
    ["postgresql://u:topsecret@127.0.0.1:1/none", "host=/nowhere password=topsecret dbname=x", "nonsense topsecret =",
     "postgresql://u:topsecret@[::1/none"],
)  # fmt: skip
def test_that_a_password_is_never_shown(dsn: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(UserError, match=r"hub\.(no_server|bad_dsn)") as caught, opened(dsn):
        pass
    told = [repr(caught.value), repr(caught.value.__cause__), caplog.text, *map(str, caught.value.params.values())]
    assert not any("topsecret" in text for text in told)
