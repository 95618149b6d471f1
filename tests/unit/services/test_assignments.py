"""Sets given to people: they travel in packs, stand on Home, and their giver sees who has done them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.assigned import Desk, put_set
from helpers.result_places import sent
from helpers.small_sets import SET_ID

from xrayTrainer.app import open_services
from xrayTrainer.domain.assignment import Assignment
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, new_uuid
from xrayTrainer.services.assignment_work import opens_later
from xrayTrainer.services.assignments_api import AssignmentOrder, Doing
from xrayTrainer.services.modes_api import ExamStart
from xrayTrainer.services.packs_api import PackOrder


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "unit")
    made.people.current()
    made.people.keep_results("Aida Testova")
    yield made
    made.close()


@pytest.fixture
def mentor(tmp_path: Path, unit: Desk) -> Iterator[Desk]:
    made = Desk(tmp_path / "mentor", own=True)
    made.cards.make_own(name="M. Entor")
    made.know(aida(unit), "Aida Testova", "East")
    yield made
    made.close()


def aida(unit: Desk) -> PersonId:
    return unit.people.people()[0].id


def test_that_what_is_given_travels_is_done_and_is_seen_to_be_done(unit: Desk, mentor: Desk, tmp_path: Path) -> None:
    other = PersonId(new_uuid())
    mentor.know(other, "Bek Testov", "West")
    order = AssignmentOrder(
        set_id=SET_ID, people=(aida(unit), other), due_on="2026-03-06", note="  Look at the doors. "
    )
    made, _ = mentor.assignments.give(order)
    assert [one.doing for one in mentor.assignments.given()[0].people] == [Doing.OPEN, Doing.OPEN]
    assert not mentor.assignments.given()[0].told
    unit.take(mentor.pack(tmp_path / "a.xtpack"))
    assert mentor.assignments.given()[0].told
    (home,) = unit.training.home().assignments
    assert (home.id, home.doing, home.days_left, home.author) == (made.id, Doing.OPEN, 4, "M. Entor")
    assert (home.note, home.title, home.can_begin) == ("Look at the doors.", {"en": "Small"}, True)
    unit.later(hours=1)
    session = unit.do(answers=2, finish=False)
    (home,) = unit.training.home().assignments
    assert (home.doing, home.session, home.answered, home.cases) == (Doing.BEGUN, session, 2, 3)
    unit.do(answers=1)
    (home,) = unit.training.home().assignments
    assert (home.doing, home.can_begin) == (Doing.DONE, False)
    mentor.results.take(sent(unit, "work"))
    (seen,) = mentor.assignments.given()
    assert (seen.done, seen.begun, seen.open, seen.overdue) == (1, 0, 1, 0)
    assert [(one.name, one.doing, one.session) for one in seen.people] == [
        ("Aida Testova", Doing.DONE, session), ("Bek Testov", Doing.OPEN, None),
    ]  # fmt: skip
    mentor.later(days=5)
    (seen,) = mentor.assignments.given()
    assert (seen.overdue, seen.days_left) == (1, -1)
    unit.later(days=10)
    assert unit.training.home().assignments == ()


def test_that_what_was_done_before_or_left_half_done_does_not_count(unit: Desk, mentor: Desk, tmp_path: Path) -> None:
    unit.take(mentor.pack(tmp_path / "a.xtpack"))
    unit.do()
    unit.later(days=1)
    mentor.later(days=1)
    mentor.assignments.give(AssignmentOrder(set_id=SET_ID, due_on="2026-03-04"))
    unit.take(mentor.pack(tmp_path / "b.xtpack"))
    assert unit.training.home().assignments[0].doing is Doing.OPEN
    unit.later(hours=1)
    unit.do(answers=1)
    assert unit.training.home().assignments[0].doing is Doing.BEGUN
    unit.later(days=2)
    assert unit.training.home().assignments[0].days_left == -1
    unit.do()
    assert unit.training.home().assignments[0].doing is Doing.DONE
    mentor.results.take(sent(unit, "work"))
    (work,) = mentor.assignments.given()[0].people
    assert (work.doing, work.late, work.overdue) == (Doing.DONE, True, False)


def test_that_what_opens_later_can_not_be_begun_before(unit: Desk, mentor: Desk, tmp_path: Path) -> None:
    order = AssignmentOrder(set_id=SET_ID, mode="exam", people=(aida(unit),), opens_on="2026-03-05")
    mentor.assignments.give(order)
    unit.take(mentor.pack(tmp_path / "a.xtpack"))
    (home,) = unit.training.home().assignments
    assert (home.doing, home.opens_in, home.opens_on, home.can_begin) == (Doing.LATER, 3, "2026-03-05", False)
    with unit.store.read() as connection:
        assert opens_later(connection, aida(unit), SET_ID, unit.clock()) == "2026-03-05"
        unit.later(days=3)
        assert opens_later(connection, aida(unit), SET_ID, unit.clock()) is None
    assert unit.training.home().assignments[0].can_begin


def test_that_an_assignment_comes_once_and_its_author_alone_can_change_it(
    unit: Desk, mentor: Desk, tmp_path: Path
) -> None:
    made, _ = mentor.assignments.give(AssignmentOrder(set_id=SET_ID, people=(aida(unit),), due_on="2026-03-06"))
    file = mentor.pack(tmp_path / "a.xtpack")
    for _ in range(2):
        unit.take(file)
    assert len(unit.training.home().assignments) == 1
    changed = msgspec.structs.replace(made, due_on="2026-03-09", revision=2)
    assert unit.assignments.take_in((changed,), SET_ID, "somebody-else")[0] == 0
    assert unit.training.home().assignments[0].due_on == "2026-03-06"
    assert unit.assignments.take_in((changed,), SET_ID, mentor.cards.own_card().key_id)[0] == 1
    assert unit.assignments.take_in((made,), SET_ID, mentor.cards.own_card().key_id)[0] == 0
    assert unit.training.home().assignments[0].due_on == "2026-03-09"


def test_that_what_is_taken_back_goes_at_the_next_pack(unit: Desk, mentor: Desk, tmp_path: Path) -> None:
    made, _ = mentor.assignments.give(AssignmentOrder(set_id=SET_ID))
    unit.take(mentor.pack(tmp_path / "a.xtpack"))
    assert len(unit.training.home().assignments) == 1
    mentor.assignments.withdraw(made.id)
    assert mentor.assignments.given() == ()
    (told,) = mentor.assignments.of_pack(SET_ID)
    assert (told.withdrawn, told.revision) == (True, 2)
    unit.take(mentor.pack(tmp_path / "b.xtpack"))
    assert unit.training.home().assignments == ()
    with pytest.raises(UserError, match=r"assignment\.none"):
        unit.assignments.withdraw(made.id)


def test_that_orders_that_make_no_sense_are_refused(mentor: Desk) -> None:
    for order, code in (
        (AssignmentOrder(set_id=SET_ID, mode="duty"), "assignment.mode"),
        (AssignmentOrder(set_id=SET_ID, due_on="2026-02-30"), "assignment.days"),
        (AssignmentOrder(set_id=SET_ID, opens_on="2026-03-09", due_on="2026-03-08"), "assignment.days"),
        (AssignmentOrder(set_id=SET_ID, note="x" * 2001), "assignment.note_too_long"),
        (AssignmentOrder(set_id=SET_ID, people=tuple(PersonId(str(n)) for n in range(5001))), "assignment.too_many"),
    ):
        with pytest.raises(UserError) as refused:
            mentor.assignments.give(order)
        assert refused.value.code == code
    assert mentor.assignments.given() == ()


def test_that_a_pack_with_assignments_of_other_sets_or_days_is_not_written_nor_taken(
    mentor: Desk, tmp_path: Path
) -> None:
    folder = mentor.library.shelf().sets[0].folder
    right = Assignment(id=new_uuid(), set=SET_ID, given_at="2026-03-02T04:00:00.000Z")
    for wrong in (
        (right, right),
        (msgspec.structs.replace(right, set=new_uuid()),),
        (msgspec.structs.replace(right, due_on="2026-13-01"),),
    ):
        with pytest.raises(UserError, match=r"pack\.stray_assignment"):
            mentor.packs.publish(PackOrder(folder=folder, to=tmp_path / "a.xtpack", assignments=wrong))
    assert not (tmp_path / "a.xtpack").exists()


def test_that_erasing_a_person_takes_him_out_of_what_was_given(mentor: Desk, unit: Desk) -> None:
    mentor.assignments.give(AssignmentOrder(set_id=SET_ID, people=(aida(unit),)))
    mentor.people.erase(aida(unit), copies=False)
    assert mentor.assignments.given() == ()
    assert not any(aida(unit) in str(row) for row in mentor.rows("SELECT body FROM assignments"))


def test_that_too_many_people_for_one_pack_are_told_of(mentor: Desk, tmp_path: Path) -> None:
    people = tuple(new_uuid() for _ in range(5000))
    one = Assignment(id=new_uuid(), set=SET_ID, given_at="2026-03-02T04:00:00.000Z", people=people)
    many = tuple(msgspec.structs.replace(one, id=new_uuid()) for _ in range(50))
    folder = mentor.library.shelf().sets[0].folder
    with pytest.raises(UserError, match=r"pack\.too_many_given"):
        mentor.packs.publish(PackOrder(folder=folder, to=tmp_path / "a.xtpack", assignments=many))
    assert list(tmp_path.glob("*.xtpack")) == []


def test_that_two_mentors_sets_side_by_side_keep_their_assignments_apart(
    unit: Desk, mentor: Desk, tmp_path: Path
) -> None:
    other = Desk(tmp_path / "other", own=True)
    other.cards.make_own(name="O. Ther")
    mentor.assignments.give(AssignmentOrder(set_id=SET_ID))
    unit.take(mentor.pack(tmp_path / "a.xtpack"))
    other.assignments.give(AssignmentOrder(set_id=SET_ID))
    file = other.pack(tmp_path / "b.xtpack")
    with pytest.raises(UserError, match=r"pack\.other_author"):
        unit.take(file)
    digest = unit.packs.inspect(file).digest
    beside, _ = unit.packs.take_in(file, digest=digest, aside=True)
    assert beside != SET_ID
    unit.later(hours=1)
    unit.do(beside)
    homes = {one.author: (one.set_id, one.doing) for one in unit.training.home().assignments}
    assert homes == {"M. Entor": (SET_ID, Doing.OPEN), "O. Ther": (beside, Doing.DONE)}
    other.results.take(sent(unit, "work"))
    assert other.assignments.given()[0].done == 1
    other.close()


def test_that_profiles_that_were_joined_are_one_person(unit: Desk, mentor: Desk, tmp_path: Path) -> None:
    twin = PersonId(new_uuid())
    mentor.know(twin, "Aida T.", "East")
    mentor.assignments.give(AssignmentOrder(set_id=SET_ID, people=(aida(unit), twin)))
    unit.take(mentor.pack(tmp_path / "a.xtpack"))
    unit.later(hours=1)
    unit.do()
    mentor.results.take(sent(unit, "work"))
    assert len(mentor.assignments.given()[0].people) == 2
    mentor.store.change(
        lambda connection: connection.execute("UPDATE people SET joined_into = ? WHERE id = ?", (twin, aida(unit)))
    )
    (work,) = mentor.assignments.given()[0].people
    assert (work.name, work.doing) == ("Aida T.", Doing.DONE)
    mentor.people.switch(twin)
    (home,) = mentor.training.home().assignments
    assert home.doing is Doing.DONE


def test_that_an_exam_of_the_program_waits_for_its_day_and_is_gone_on_with_from_home(tmp_path: Path) -> None:
    put_set(tmp_path, SET_ID, modes=("exam",))
    with open_services(tmp_path) as services:
        assert services.assignments is not None
        assert services.modes is not None
        person = services.people.current().id
        order = AssignmentOrder(set_id=SET_ID, mode="exam", people=(person,), opens_on="2126-01-01")
        later, _ = services.assignments.give(order)
        with pytest.raises(UserError, match=r"assignment\.opens_later"):
            services.modes.begin_exam(ExamStart(set_id=SET_ID))
        services.assignments.withdraw(later.id)
        services.assignments.give(AssignmentOrder(set_id=SET_ID, mode="exam", people=(person,)))
        state, _ = services.modes.begin_exam(ExamStart(set_id=SET_ID))
        (home,) = services.training.home().assignments
        assert (home.doing, home.session) == (Doing.BEGUN, state.id)
