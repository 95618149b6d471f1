"""Two profiles of one person: read as one everywhere, each row stays where it was made, and it can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from helpers.made_people import TODAY, add_answers, add_people, at_noon

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.merging import merge_file
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.progress import ProgressImpl
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.unit import UnitImpl
from xrayTrainer.services.unit_api import MatrixBy
from xrayTrainer.storage import answer_table, export_rows, people_table, session_table
from xrayTrainer.storage.store import STORE_NAME, Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "here")
    yield made
    made.close()


@pytest.fixture
def unit(store: Store) -> UnitImpl:
    return UnitImpl(store, clock=at_noon)


def _raw(store: Store) -> list[tuple[object, ...]]:
    with store.read() as connection:
        return [tuple(row) for row in connection.execute("SELECT id, session, person, raw FROM answers ORDER BY id")]


def test_that_joined_profiles_are_read_as_one_and_rows_stay(unit: UnitImpl, store: Store) -> None:
    first, second, third = add_people(store, 3)
    for seed, person in enumerate((first, second, third), start=1):
        add_answers(store, person, 40 * seed, seed=seed, days=100)
    raw, progress = _raw(store), ProgressImpl(store, PeopleImpl(store), clock=at_noon)
    alone = [progress.report(Period.ALL, person) for person in (first, second)]
    unit.join(second, first)
    assert _raw(store) == raw
    assert [one.id for one in PeopleImpl(store).people()].count(second) == 0
    assert unit.person(first).answers == 120
    assert unit.person(first).joined == (second,)
    together = progress.report(Period.ALL, first)
    assert together.statistics.n == sum(one.statistics.n for one in alone)
    assert together.half_year.minutes == pytest.approx(sum(one.half_year.minutes for one in alone))
    row = next(row for row in unit.matrix(MatrixBy.CLASS, Period.ALL).rows if row.person == first)
    assert row.hits == together.statistics.detection.hits
    hours = {row.person: row for row in unit.hours().rows}
    assert hours.keys() == {first, third}
    assert hours[first].status == together.hours
    with store.read() as connection:
        assert {row.person for row in export_rows.submitted_answers(connection)} == {first, third}
        assert sum(1 for _ in export_rows.submitted_answers(connection, first)) == 120
        assert answer_table.person_figures(connection, first).answered == 120
        assert len(session_table.recent_sessions(connection, first, 10)) == 3
    unit.part(second)
    assert [progress.report(Period.ALL, person).statistics.n for person in (first, second)] == [
        one.statistics.n for one in alone
    ]
    assert [act.what for act in unit.acts()[:2]] == ["parted", "joined"]


def test_that_a_guest_can_be_given_to_a_person(unit: UnitImpl, store: Store) -> None:
    people = PeopleImpl(store, clock=at_noon)
    guest = people.current()
    (person,) = add_people(store, 1)
    add_answers(store, guest.id, 3, seed=1)
    unit.join(guest.id, person)
    assert unit.guests() == ()
    assert unit.person(person).answers == 3
    assert people.current().id == person, "he goes on as himself"


def test_that_nothing_is_joined_in_a_ring_or_a_chain(unit: UnitImpl, store: Store) -> None:
    first, second, third = add_people(store, 3)
    unit.join(second, first)
    for person, into, code in (
        (first, first, "unit.same_person"),
        (first, third, "unit.has_joined"),
        (first, second, "session.no_person"),
        (second, third, "session.no_person"),
        (third, second, "session.no_person"),
    ):
        with pytest.raises(UserError) as error:
            unit.join(person, into)
        assert error.value.code == code
    with pytest.raises(UserError):
        unit.part(third)


def test_that_erasing_a_person_takes_the_joined_profiles_along(unit: UnitImpl, store: Store) -> None:
    first, second = add_people(store, 2)
    for seed, person in enumerate((first, second), start=1):
        add_answers(store, person, 10, seed=seed)
    unit.join(second, first)
    people = PeopleImpl(store, clock=at_noon)
    assert people.erase_preview(first).answers == 20
    erased, _ = people.erase(first)
    assert erased.answers == 20
    assert _raw(store) == []
    with store.read() as connection:
        assert people_table.is_erased(connection, second)


def test_that_a_merge_done_again_after_a_join_brings_nothing(unit: UnitImpl, store: Store, tmp_path: Path) -> None:
    there = Store.open(tmp_path / "there")
    for seed, person in enumerate(add_people(there, 2), start=1):
        add_answers(there, person, 10, seed=seed)
    there.close()
    store.close()
    merge_file(tmp_path / "here", tmp_path / "there" / STORE_NAME, clock=at_noon)
    again = Store.open(tmp_path / "here")
    try:
        joined = UnitImpl(again, clock=at_noon)
        first, second = (one.id for one in joined.people())
        joined.join(second, first)
    finally:
        again.close()
    later = at_noon(TODAY + timedelta(days=1))
    merged = merge_file(tmp_path / "here", tmp_path / "there" / STORE_NAME, clock=lambda: later)
    assert merged.merged.nothing
    again = Store.open(tmp_path / "here")
    try:
        assert [one.answers for one in UnitImpl(again).people()] == [20]
    finally:
        again.close()
