"""The unit's people, matrix and hours: who is here, what they found, how their hours stand; each act is logged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from helpers.made_people import CLASSES, TODAY, add_answers, add_people, at_noon

from xrayTrainer.domain.errors import UserError
from xrayTrainer.scoring.rates import rate
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.progress import ProgressImpl
from xrayTrainer.services.progress_api import Period
from xrayTrainer.services.unit import UnitImpl
from xrayTrainer.services.unit_api import HoursNeed, HoursSpan, MatrixBy, OwnUnit, UnitDetails
from xrayTrainer.services.unit_figures import periods_until
from xrayTrainer.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path)
    yield made
    made.close()


@pytest.fixture
def unit(store: Store) -> UnitImpl:
    return UnitImpl(store, clock=at_noon)


def _code(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.code


def test_that_new_people_are_of_the_own_unit_unless_told_otherwise(unit: UnitImpl) -> None:
    unit.set_own_unit(OwnUnit(name=" Post  7 ", agency="Customs", country="KG"))
    assert unit.own_unit() == OwnUnit(name="Post 7", agency="Customs", country="KG")
    own, _ = unit.add_person("Айгерим  Тест", UnitDetails(role="inspector"))
    other, _ = unit.add_person("Bolot Test", UnitDetails(unit="Post 9"))
    assert own.name == "Айгерим Тест"
    assert own.details == UnitDetails(unit="Post 7", agency="Customs", country="KG", role="inspector")
    assert other.details == UnitDetails(unit="Post 9")
    assert [one.name for one in unit.people()] == ["Bolot Test", "Айгерим Тест"]


def test_that_a_change_is_logged_with_what_was_and_what_is(unit: UnitImpl) -> None:
    made, _ = unit.add_person("Aida", UnitDetails(number="17"))
    changed, change = unit.set_person(made.id, "Aida Test", UnitDetails(number="18", sex="f", left_on="2026-11-19"))
    assert changed.name == "Aida Test"
    assert changed.left(TODAY)
    assert not changed.left(date(2026, 11, 19))
    assert change.topics
    act = unit.acts()[0]
    assert (act.what, act.person, act.name) == ("details", made.id, "Aida Test")
    assert act.detail == {
        "name": ["Aida", "Aida Test"], "number": ["17", "18"], "sex": [None, "f"], "left_on": [None, "2026-11-19"],
    }  # fmt: skip
    unit.set_person(made.id, "Aida Test", changed.details)
    assert len(unit.acts()) == 2, "nothing changed, nothing logged"


@pytest.mark.parametrize(
    ("name", "details", "code"),
    [
        (" ", UnitDetails(), "session.name_empty"),
        ("aida", UnitDetails(), "session.name_taken"),
        ("Aida", UnitDetails(number="17"), "unit.number_taken"),
        ("Other", UnitDetails(role="x" * 121), "unit.too_long"),
        ("Other", UnitDetails(left_on="31.02.2026"), "unit.bad_day"),
    ],
)
def test_that_what_does_not_fit_is_refused_and_nothing_changes(
    unit: UnitImpl, name: str, details: UnitDetails, code: str
) -> None:
    unit.add_person("Aida", UnitDetails(number="17"))
    before = unit.people(), unit.acts()
    with pytest.raises(UserError) as error:
        unit.add_person(name, details)
    assert _code(error) == code
    assert (unit.people(), unit.acts()) == before


def test_that_two_of_one_name_are_told_apart_by_their_numbers(unit: UnitImpl) -> None:
    unit.add_person("Aida", UnitDetails(number="17"))
    unit.add_person("Aida", UnitDetails(number="18"))
    assert [one.details.number for one in unit.people()] == ["17", "18"]


def test_that_an_erased_person_leaves_no_detail_in_the_log(unit: UnitImpl, store: Store) -> None:
    made, _ = unit.add_person("Aida", UnitDetails(number="17"))
    PeopleImpl(store, clock=at_noon).erase(made.id)
    assert unit.people() == ()
    assert [act.what for act in unit.acts()] == ["erased", "added"]
    assert unit.acts()[1].detail == {}
    assert unit.acts()[1].name == ""


def test_that_the_matrix_says_what_progress_says_of_each(unit: UnitImpl, store: Store) -> None:
    people = add_people(store, 3)
    for seed, person in enumerate(people[:2], start=1):
        add_answers(store, person, 300, seed=seed)
    matrix = unit.matrix(MatrixBy.CLASS, Period.HALF_YEAR)
    assert matrix.columns == tuple(sorted(CLASSES))
    progress = ProgressImpl(store, PeopleImpl(store), clock=at_noon)
    for row in matrix.rows:
        report = progress.report(Period.HALF_YEAR, row.person)
        assert row.hits == report.statistics.detection.hits
        assert row.false_alarms == report.statistics.detection.false_alarms
        told = {skill.id: skill.hits for skill in report.classes}
        assert {name: cell for name, cell in zip(matrix.columns, row.cells, strict=True) if cell.n} == told
    idle = next(row for row in matrix.rows if row.person == people[2])
    assert idle.cells == (rate(0, 0),) * len(CLASSES)
    assert matrix.totals.hits.n == sum(row.hits.n for row in matrix.rows)
    assert [row.name for row in matrix.rows] == sorted(row.name for row in matrix.rows)


def test_that_an_open_exam_is_no_part_of_the_matrix_but_of_the_hours(unit: UnitImpl, store: Store) -> None:
    (person,) = add_people(store, 1)
    add_answers(store, person, 40, seed=1, days=5, mode="exam", open_session=True)
    assert unit.matrix(MatrixBy.METHOD, Period.ALL).columns == ()
    assert unit.matrix(MatrixBy.METHOD, Period.ALL).rows[0].hits.n == 0
    assert unit.hours().rows[0].rolling_minutes > 0


def test_that_who_left_is_left_out_unless_wanted(unit: UnitImpl, store: Store) -> None:
    stays, gone = add_people(store, 2)
    known = unit.person(gone)
    unit.set_person(gone, known.name, UnitDetails(left_on="2026-11-01"))
    assert [row.person for row in unit.hours().rows] == [stays]
    assert {row.person for row in unit.matrix(MatrixBy.CLASS, with_left=True).rows} == {stays, gone}


def test_that_those_overdue_or_behind_come_first_each_part_by_name(unit: UnitImpl, store: Store) -> None:
    people = add_people(store, 6)
    add_answers(store, people[0], 800, seed=1, days=170)
    add_answers(store, people[1], 80, seed=2, days=300)
    add_answers(store, people[2], 2, seed=3, days=20)
    add_answers(store, people[3], 60, seed=4, days=20)
    hours = unit.hours(HoursSpan.WEEK)
    need = {row.person: row.need for row in hours.rows}
    assert need[people[0]] is HoursNeed.MET
    assert need[people[1]] is HoursNeed.OVERDUE
    assert need[people[2]] is HoursNeed.BEHIND
    assert need[people[3]] is HoursNeed.ON_PACE
    assert need[people[4]] is HoursNeed.OVERDUE, "known for longer than half a year, and never began"
    urgent = [row for row in hours.rows if row.need in (HoursNeed.OVERDUE, HoursNeed.BEHIND)]
    assert hours.rows[: len(urgent)] == tuple(urgent)
    assert [row.name for row in urgent] == sorted((row.name for row in urgent), key=str.casefold)
    behind = next(row for row in hours.rows if row.person == people[2])
    assert behind.due_on == TODAY - timedelta(days=10) + timedelta(days=181)


def test_that_hours_are_those_of_progress_whatever_the_span(unit: UnitImpl, store: Store) -> None:
    (person,) = add_people(store, 1)
    add_answers(store, person, 200, seed=1, days=400)
    report = ProgressImpl(store, PeopleImpl(store), clock=at_noon).report(Period.ALL, person)
    halves = {one.first: one.minutes for one in report.halves}
    row = unit.hours(HoursSpan.HALF_YEAR).rows[0]
    for (first, _), minutes in zip(periods_until(HoursSpan.HALF_YEAR, TODAY), row.minutes, strict=True):
        assert minutes == pytest.approx(halves.get(first, 0.0))
    for span in HoursSpan:
        hours = unit.hours(span)
        assert hours.rows[0].rolling_minutes == pytest.approx(report.half_year.minutes)
        assert hours.rows[0].status == report.hours
        assert hours.periods[-1][0] <= TODAY <= hours.periods[-1][1]
        assert all(a[1] + timedelta(days=1) == b[0] for a, b in zip(hours.periods, hours.periods[1:], strict=False))


def test_that_the_unit_sets_what_it_asks_for(unit: UnitImpl, store: Store) -> None:
    (person,) = add_people(store, 1)
    add_answers(store, person, 40, seed=1, days=100)
    assert unit.requirement().minutes == 360.0
    unit.set_requirement(10.0)
    assert unit.hours().rows[0].need is HoursNeed.MET
    assert ProgressImpl(store, PeopleImpl(store), clock=at_noon).report(Period.ALL, person).hours.required == 10.0
    for minutes in (0.0, -1.0, float("nan"), 1e9):
        with pytest.raises(UserError) as error:
            unit.set_requirement(minutes)
        assert _code(error) == "unit.bad_requirement"
    assert unit.requirement().minutes == 10.0


def test_that_guests_with_answers_are_listed_by_themselves(unit: UnitImpl, store: Store) -> None:
    people = PeopleImpl(store, clock=at_noon)
    guest = people.current()
    assert unit.guests() == ()
    add_answers(store, guest.id, 3, seed=1)
    assert [(one.id, one.answers, one.last_on) for one in unit.guests()] == [(guest.id, 3, TODAY)]
    assert unit.people() == ()
