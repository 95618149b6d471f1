"""Courses: balanced forms, stages that give assignments, sessions that count, files for another mentor."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from helpers.assigned import PICTURE, Desk, put_set
from helpers.result_places import sent
from helpers.small_sets import HIDDEN, SET_ID
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, SetId, new_uuid
from xrayTrainer.services.assignments_api import Doing
from xrayTrainer.services.course_forms import CourseForms
from xrayTrainer.services.course_order import balanced
from xrayTrainer.services.courses_api import CourseOrder, StagePlan
from xrayTrainer.simulation.case_to_measure import Measure
from xrayTrainer.simulation.numbered import NumberedCase

A, B = SetId("aaaaaaaa-0000-4000-8000-00000000000a"), SetId("bbbbbbbb-0000-4000-8000-00000000000b")


@pytest.fixture
def mentor(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "mentor", own=True)
    for set_id, title in ((A, "Form A"), (B, "Form B")):
        put_set(made.data, set_id, title=title, modes=("exam",))
    made.cards.make_own(name="M. Entor")
    yield made
    made.close()


def order(takes_part: tuple[PersonId, ...], /, **changed: object) -> CourseOrder:
    asked: dict[str, object] = {
        "title": " Spring  course ",
        "form_a": A,
        "form_b": B,
        "practice": SET_ID,
        "people": takes_part,
        "pre": StagePlan(due_on="2026-03-04"),
        "between": StagePlan(opens_on="2026-03-03", due_on="2026-03-20"),
        "post": StagePlan(opens_on="2026-03-21", due_on="2026-03-25"),
    }
    return CourseOrder(**asked | changed)  # type: ignore[arg-type]


def four(mentor: Desk) -> tuple[PersonId, ...]:
    people = tuple(PersonId(new_uuid()) for _ in range(4))
    for number, person in enumerate(people):
        mentor.know(person, f"Person {number}", "East" if number < 2 else "West")
    return people


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(("", "East", "West"))), max_size=30, unique=True),
    st.integers(0, 30),
    st.text(max_size=8),
)
def test_that_forms_are_balanced_in_each_unit_and_in_the_whole(
    people: list[tuple[int, str]], first: int, seed: str
) -> None:
    units = {str(number): unit for number, unit in people}
    begun = balanced(list(units)[:first], units, seed)
    whole = begun + balanced(units, units, seed, begun)
    assert sorted(one.person for one in whole) == sorted(units)
    counts = Counter((units[one.person], one.first) for one in whole)
    for unit in ("", "East", "West"):
        assert abs(counts[unit, "a"] - counts[unit, "b"]) <= 1
    if not first:
        assert whole == balanced(reversed(list(units)), units, seed)
        forms = Counter(one.first for one in whole)
        assert abs(forms["a"] - forms["b"]) <= 1


def test_that_a_course_gives_each_half_its_forms_and_the_retention_test_four_weeks_later(mentor: Desk) -> None:
    people = four(mentor)
    course, _ = mentor.courses.make(order(people))
    assert course.title == "Spring course"
    first = {one.person: one.first for one in course.people}
    assert sorted(first.values()) == ["a", "a", "b", "b"]
    late = course.stage("retention")
    assert late is not None
    assert (late.opens_on, late.due_on) == ("2026-04-22", "2026-04-29")
    given = {(one.assignment.stage, one.assignment.set): one for one in mentor.assignments.given()}
    assert set(given) == {(kind, form) for kind in ("pre", "post", "retention") for form in (A, B)} | {
        ("practice", SET_ID)
    }
    begins_a = {one for one in people if first[one] == "a"}
    assert set(given["pre", A].assignment.people) == begins_a == set(given["post", B].assignment.people)
    assert set(given["practice", SET_ID].assignment.people) == set(people)
    assert given["pre", A].course == "Spring course"
    view = mentor.courses.view(course.id)
    assert [(one.set_id, one.told, one.packable) for one in view.sets] == [
        (A, False, True), (B, False, True), (SET_ID, False, True),
    ]  # fmt: skip
    assert {one.next_stage for one in view.people} == {"pre"}


def test_that_the_sessions_that_count_follow_the_stages(mentor: Desk, tmp_path: Path) -> None:
    unit = Desk(tmp_path / "unit")
    unit.people.current()
    person = unit.people.keep_results("Aida Testova")[0].id
    mentor.know(person, "Aida Testova")
    course, _ = mentor.courses.make(order((person,)))
    for number, set_id in enumerate((A, B, SET_ID)):
        unit.take(mentor.pack(tmp_path / f"{number}.xtpack", set_id))
    assert all(one.told for one in mentor.courses.view(course.id).sets)
    pre, post = (A, B) if course.people[0].first == "a" else (B, A)
    assert [one.doing for one in unit.training.home().assignments] == [Doing.OPEN, *[Doing.LATER] * 3]
    unit.later(hours=1)
    sessions = {"pre": unit.do(pre, "exam")}
    unit.do(pre, "exam")
    unit.later(days=2)
    sessions["practice"] = unit.do()
    unit.later(days=17)
    sessions["post"] = unit.do(post, "exam")
    unit.later(days=10)
    unit.do(post, "exam")
    unit.later(days=30)
    sessions["retention"] = unit.do(post, "exam", answers=1)
    mentor.results.take(sent(unit, "work"))
    assert mentor.courses.sessions_of(course.id) == {person: sessions}
    (line,) = mentor.courses.courses()
    assert (line.people, line.done) == (1, {"pre": 1, "practice": 1, "post": 1, "retention": 1})
    (stand,) = mentor.courses.view(course.id).people
    assert (stand.next_stage, stand.stages["post"].doing) == (None, Doing.DONE)
    unit.close()


def test_that_latecomers_keep_the_balance_and_go_out_in_the_next_packs(mentor: Desk) -> None:
    people = four(mentor)
    course, _ = mentor.courses.make(order(people[:3]))
    mentor.assignments.note_told(mentor.assignments.of_pack(A), mentor.cards.own_card().key_id)
    mentor.courses.add_people(course.id, (people[3],))
    first = {one.person: one.first for one in mentor.courses.course(course.id).people}
    assert sorted(first.values()) == ["a", "a", "b", "b"]
    assert first[people[2]] != first[people[3]]
    changed = [one for one in mentor.assignments.given() if one.assignment.revision == 2]
    assert changed
    assert all(people[3] in one.assignment.people and not one.told for one in changed)
    with pytest.raises(UserError, match=r"course\.people"):
        mentor.courses.add_people(course.id, (people[3],))


def test_that_a_course_goes_to_another_mentor_and_comes_back_with_more_people(mentor: Desk, tmp_path: Path) -> None:
    people = four(mentor)
    course, _ = mentor.courses.make(order(people[:2]))
    mentor.courses.save(course.id, tmp_path / "course.json")
    other = Desk(tmp_path / "other")
    taken, _ = other.courses.take_in(tmp_path / "course.json")
    assert taken == course
    other.courses.add_people(course.id, people[2:])
    other.courses.save(course.id, tmp_path / "back.json")
    other.close()
    assert len(mentor.courses.take_in(tmp_path / "back.json")[0].people) == 4
    assert len(mentor.courses.take_in(tmp_path / "course.json")[0].people) == 4
    text = (tmp_path / "course.json").read_text(encoding="utf-8")
    (tmp_path / "other.json").write_text(text.replace("2026-03-25", "2026-03-26"), encoding="utf-8")
    with pytest.raises(UserError, match=r"course\.other"):
        mentor.courses.take_in(tmp_path / "other.json")
    (tmp_path / "odd.json").write_text(text.replace('"kind": "post"', '"kind": "pre"'), encoding="utf-8")
    with pytest.raises(UserError, match=r"course\.odd"):
        mentor.courses.take_in(tmp_path / "odd.json")


def test_that_a_course_that_is_put_away_takes_back_what_it_gave(mentor: Desk) -> None:
    course, _ = mentor.courses.make(order(four(mentor)))
    mentor.courses.close(course.id)
    assert mentor.courses.courses() == ()
    assert mentor.assignments.given() == ()
    with pytest.raises(UserError, match=r"course\.none"):
        mentor.courses.close(course.id)


def test_that_courses_that_make_no_sense_are_refused(mentor: Desk) -> None:
    people = four(mentor)
    for changed, code in (
        ({"form_b": A}, "course.same_form"),
        ({"title": "  "}, "course.title"),
        ({"people": ()}, "course.people"),
        ({"form_b": SetId(new_uuid())}, "session.no_set"),
        ({"practice": A}, "assignment.mode"),
        ({"post": StagePlan(opens_on="2026-03-01", due_on="2026-03-25")}, "course.days"),
        ({"post": StagePlan(), "late": StagePlan()}, "course.retention_day"),
        ({"pre": StagePlan(due_on="soon")}, "assignment.days"),
    ):
        with pytest.raises(UserError) as refused:
            mentor.courses.make(order(people, **changed))
        assert refused.value.code == code
    assert mentor.courses.courses() == ()


class Quick:
    """Makes cases that are nothing but their files."""

    def __init__(self, *, lacking: int = 0) -> None:
        self.lacking = lacking
        self.rested = False

    def make(
        self, measures: Sequence[Measure], *, within_s: float | None = None, told: Callable[[int], None] | None = None
    ) -> list[NumberedCase | UserError]:
        made: list[NumberedCase | UserError] = []
        for number, measure in enumerate(measures, start=1):
            if told is not None:
                told(number)
            made.append(self.case(number, measure) if number > self.lacking else UserError("scene.too_slow"))
        return made

    @staticmethod
    def case(number: int, measure: Measure) -> NumberedCase:
        case = {
            "format": "xraytrainer/case", "version": 1, "id": new_uuid(), "revision": 1, "kind": "search",
            "origin": "simulated", "views": [{"id": "side", "source": {"high": "side.high.png"}}],
        }  # fmt: skip
        hidden = {"id": "thing", "class": measure.wish.classes[0]} if measure.wish.threat else None
        key = {
            "format": "xraytrainer/key", "version": 1, "case": case["id"], "revision": 1,
            "verdict": "suspicion" if hidden else "no_suspicion",
            "concealments": [] if hidden is None else [{**hidden, "outlines": {"side": [[HIDDEN]]}}],
        }  # fmt: skip
        files = {"case.json": json.dumps(case).encode(), "key.json": json.dumps(key).encode(), "side.high.png": PICTURE}
        return NumberedCase(number=number, case_id=str(case["id"]), files=files, threat=measure.wish.threat)

    def rest(self) -> None:
        self.rested = True


def test_that_forms_are_sets_of_one_blueprint_without_a_case_in_common(mentor: Desk) -> None:
    maker = Quick()
    made, _ = CourseForms(mentor.data, lambda: maker).make("Spring", 20)
    forms = [mentor.library.find(one) for one in made.sets]
    assert [form.set.title["en"] for form in forms] == ["Spring: form A", "Spring: form B", "Spring: form C"]
    classes, ids = [], set()
    for form in forms:
        keys = [form.read_key(slug) for slug in form.cases]
        ids |= {key.case for key in keys}
        classes.append(Counter(one.class_ for key in keys for one in key.concealments))
        assert (len(keys), sum(not key.concealments for key in keys)) == (20, 10)
        assert form.set.rules.modes == ("exam",)
        rule = form.set.rules.exam
        assert rule is not None
        assert (rule.min_threat, rule.min_clear) == (10, 10)
    assert classes[0] == classes[1] == classes[2]
    assert len(ids) == 60
    assert maker.rested
    assert mentor.courses.make(order(four(mentor), form_a=made.sets[0], form_b=made.sets[1]))[0].people


def test_that_forms_that_lack_cases_or_are_given_up_leave_nothing(mentor: Desk) -> None:
    before = sorted((mentor.data / "sets").iterdir())

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(UserError, match=r"exam\.too_few_cases"):
        CourseForms(mentor.data, lambda: Quick(lacking=30)).make("Spring", 20)
    with pytest.raises(KeyboardInterrupt):
        CourseForms(mentor.data, Quick).make("Spring", 20, stop)
    with pytest.raises(UserError, match=r"course\.cases"):
        CourseForms(mentor.data, Quick).make("Spring", 7)
    assert sorted((mentor.data / "sets").iterdir()) == before
