"""What the Inbox tells a mentor: people, sets, cases with everybody's answers, and what needs his eye first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.inbox_desk import FIRST, FOUR, Desk, mark_at, write_four
from helpers.result_places import Place, sent
from helpers.small_sets import CASES, SET_ID, case_id, hidden_mark, write_key, write_set

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import AnswerId, CaseId, SetId
from xrayTrainer.services.inbox_api import Concern


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk")
    yield made
    made.close()


def test_that_the_page_counts_finished_sessions_by_person_and_by_set(desk: Desk) -> None:
    aida, _ = desk.answer("Aida Testova", hidden_mark(), cases=2)
    bolot, _ = desk.answer("Bolot Testov", suspicion=False, cases=1)
    desk.answer("Cholpon Testova", hidden_mark(), cases=2, mode="exam", end=False)
    page = desk.inbox.page()
    counts = [(one.id, one.sessions, one.answers, one.unseen) for one in page.people]
    assert counts == [(aida, 1, 2, 2), (bolot, 1, 1, 1)]
    first = page.people[0]
    assert (first.hits.count, first.hits.n, first.false_alarms.count, first.false_alarms.n) == (1, 1, 1, 1)
    assert (first.elsewhere, first.awaiting, first.untold) == (False, 0, 0)
    sets = [(one.id, one.people, one.answers, one.here, one.draft) for one in page.sets]
    assert sets == [(SET_ID, 2, 3, True, False)]
    assert page.complete


def test_that_a_clear_verdict_and_a_sure_wrong_mark_are_sure_misses_until_they_were_looked_at(desk: Desk) -> None:
    _, (cleared,) = desk.answer("Aida Testova", suspicion=False)
    _, (sure,) = desk.answer("Bolot Testov", mark_at(10))
    desk.answer("Cholpon Testova", mark_at(10, sure=60))  # missed, but not sure of it
    desk.answer("Dinara Testova", hidden_mark(), mark_at(10))  # found
    desk.answer("Erkin Testov", suspicion=False, mode="exam", end=False)  # closed still
    found = desk.needs(Concern.SURE_MISS)
    assert [(one.answer, one.name, one.count, one.case) for one in found] == [
        (sure, "Bolot Testov", 90, FIRST),
        (cleared, "Aida Testova", 0, FIRST),
    ]
    assert found[0].title == {"en": "Small"}
    assert found[0].slug == CASES[0]
    assert desk.inbox.note_seen((sure,)).topics
    assert not desk.inbox.note_seen((sure,)).topics
    desk.inbox.put_away(found[1].subject)
    assert desk.needs(Concern.SURE_MISS) == []
    assert [one.unseen for one in desk.inbox.page().people] == [1, 0, 1, 1]


def test_that_an_objection_comes_with_its_words_and_a_second_one_comes_again(desk: Desk) -> None:
    _, (answer,) = desk.answer("Aida Testova", mark_at(10))
    desk.reviews.dispute(answer, "There is a seam in the floor.")
    (first,) = desk.needs(Concern.DISPUTE)
    assert (first.words, first.answer, first.name) == ("There is a seam in the floor.", answer, "Aida Testova")
    desk.inbox.put_away(first.subject)
    assert desk.needs(Concern.DISPUTE) == []
    desk.reviews.dispute(answer, "Look again.")
    assert [one.words for one in desk.needs(Concern.DISPUTE)] == ["Look again."]
    (session,) = desk.inbox.sessions(first.person or desk.people.current().id)
    assert [line.disputed for line in session.answers] == [True]


def test_that_a_place_many_mark_for_nothing_speaks_against_the_key_and_returns_when_half_as_many_more_came(
    desk: Desk,
) -> None:
    for number in range(3):
        desk.answer(f"Person {number}", hidden_mark(1), mark_at(300, number=2))
    (flag,) = desk.needs(Concern.KEY)
    assert (flag.flag, flag.count, flag.n, flag.set_id, flag.case) == ("missing_key", 3, 3, SET_ID, FIRST)
    assert desk.inbox.analysis(SET_ID).cases[0].flags == ("missing_key",)
    desk.inbox.put_away(flag.subject)
    desk.answer("Person 3", hidden_mark(1), mark_at(300, number=2))
    assert desk.needs(Concern.KEY) == []
    desk.answer("Person 4", hidden_mark(1), mark_at(300, number=2))
    (again,) = desk.needs(Concern.KEY)
    assert (again.count, again.n) == (5, 5)


def test_that_flags_follow_the_scores_and_are_kept_between_starts(desk: Desk) -> None:
    for number in range(3):
        desk.answer(f"Person {number}", mark_at(300))
    assert [one.flag for one in desk.needs(Concern.KEY)] == ["missing_key"]
    assert desk.rows("SELECT count(*) FROM key_flags") == [(1,)]
    desk.close()
    desk.open()
    assert [one.flag for one in desk.needs(Concern.KEY)] == ["missing_key"]
    there = {"type": "rect", "x": 300, "y": 20, "w": 40, "h": 30}
    write_key(desk.folder / "sets" / "small", 1, revision=2, hidden=there)  # the mentor mends the key
    desk.training.rescore(SET_ID)
    assert desk.needs(Concern.KEY) == []
    assert desk.needs(Concern.SURE_MISS) == []


def test_that_awaiting_answers_are_told_by_set_and_scored_when_the_key_is_here(desk: Desk) -> None:
    key = desk.folder / "sets" / "small" / "cases" / CASES[0] / "key.json"
    content = key.read_bytes()
    key.unlink()
    desk.answer("Aida Testova", hidden_mark())
    (waiting,) = desk.needs(Concern.AWAITING)
    assert (waiting.set_id, waiting.count, waiting.n) == (SET_ID, 1, 1)
    desk.inbox.put_away(waiting.subject)
    assert desk.needs(Concern.AWAITING) == []
    desk.answer("Bolot Testov", hidden_mark())
    assert [one.count for one in desk.needs(Concern.AWAITING)] == [2]
    assert [one.awaiting for one in desk.inbox.analysis(SET_ID).cases] == [2, 0, 0]
    assert desk.inbox.score_awaiting(SET_ID)[0] == 0
    key.write_bytes(content)
    done, change = desk.inbox.score_awaiting(SET_ID)
    assert (done, bool(change.topics)) == (2, True)
    assert desk.needs(Concern.AWAITING) == []
    assert [one.awaiting for one in desk.inbox.page().people] == [0, 0]


def test_that_who_has_not_worked_for_a_fortnight_is_named_and_again_after_another_pause(desk: Desk) -> None:
    desk.answer("Aida Testova", hidden_mark())
    desk.people.switch(None)  # a guest is nobody to wait for
    desk.answer("", hidden_mark())
    assert desk.needs(Concern.IDLE) == []
    desk.later(days=15)
    (idle,) = desk.needs(Concern.IDLE)
    assert (idle.name, idle.count, idle.n) == ("Aida Testova", 15, 14)
    desk.inbox.put_away(idle.subject)
    assert desk.needs(Concern.IDLE) == []
    desk.answer("Aida Testova", hidden_mark())
    assert desk.needs(Concern.IDLE) == []
    desk.later(days=31)
    assert len(desk.needs(Concern.IDLE)) == 1


def test_that_the_example_of_the_item_analysis_comes_out_by_the_real_service(desk: Desk) -> None:
    write_four(desk.folder / "sets" / "four")
    for number, solved in enumerate(("1110", "1100", "1000", "1111", "0010", "1101")):
        desk.solve(f"Person {number}", solved)
    found = desk.inbox.analysis(FOUR)
    items = [one.item for one in found.cases if one.item is not None]
    assert [round(item.p.value or 0, 3) for item in items] == [0.833, 0.667, 0.5, 0.333]
    assert [round(item.discrimination or 0, 3) for item in items] == [0.234, 0.632, -0.156, 0.433]
    assert found.reliability is not None
    assert round(found.reliability.alpha or 0, 4) == round(found.reliability.kr20 or 0, 4) == 0.4242
    assert round(found.reliability.sem or 0, 3) == 0.919
    assert (found.people, found.whole, found.chosen_by_rating) == (6, 6, False)
    assert [one.slug for one in found.cases] == ["case-1", "case-2", "case-3", "case-4"]
    assert found.cases[0].median_seconds == 20.0


def test_that_repeats_and_unfinished_tables_do_not_move_item_analysis(desk: Desk) -> None:
    write_four(desk.folder / "sets" / "four")
    for number, solved in enumerate(("1110", "1100", "1000", "1111", "0010", "1101")):
        desk.solve(f"Person {number}", solved)
    before = desk.inbox.analysis(FOUR)
    desk.solve("Person 2", "1111")  # by memory
    assert desk.inbox.analysis(FOUR).reliability == before.reliability
    assert [one.item for one in desk.inbox.analysis(FOUR).cases] == [one.item for one in before.cases]
    desk.solve("Person 6", "01")  # went away
    after = desk.inbox.analysis(FOUR)
    assert (after.people, after.whole) == (7, 6)
    assert after.reliability == before.reliability
    assert [(one.item.p.count, one.item.p.n) for one in after.cases if one.item] == [(5, 7), (5, 7), (3, 6), (2, 6)]


def test_that_cases_chosen_by_rating_give_no_reliability(desk: Desk) -> None:
    write_four(desk.folder / "sets" / "four")
    for number, solved in enumerate(("1110", "1100", "0001")):
        desk.solve(f"Person {number}", solved)
    desk.choose_by_rating()
    found = desk.inbox.analysis(FOUR)
    assert found.chosen_by_rating
    assert found.reliability is None
    assert [one.item.discrimination for one in found.cases if one.item] == [None] * 4
    assert [one.item.p.n for one in found.cases if one.item] == [3] * 4


def test_that_a_case_has_the_first_answer_of_each_with_marks_heat_and_key(desk: Desk) -> None:
    desk.answer("Aida Testova", hidden_mark(1), mark_at(300, number=2))
    desk.answer("Aida Testova", suspicion=False)  # a repeat
    desk.answer("Bolot Testov", mark_at(310, number=3))
    desk.answer("Cholpon Testova", hidden_mark(4), mode="exam", end=False)
    found = desk.inbox.case(SET_ID, FIRST)
    assert [line.name for line in found.answers] == ["Aida Testova", "Bolot Testov"]
    assert [(one.name, one.outcome) for one in found.marks] == [
        ("Aida Testova", "hit"),
        ("Aida Testova", "false"),
        ("Bolot Testov", "false"),
    ]
    hits, false = found.heat["side"]
    assert hits.shape == false.shape == (200, 400)
    assert (hits.max(), false.max(), hits[80, 120], false[30, 320], false[30, 345]) == (1, 2, 1, 2, 1)
    assert found.key is not None
    assert found.folder == desk.folder / "sets" / "small" / "cases" / CASES[0]
    assert found.voices.people == 2
    with pytest.raises(UserError, match=r"inbox\.no_answers"):
        desk.inbox.case(SET_ID, CaseId(case_id(3)))
    with pytest.raises(UserError, match=r"inbox\.no_case"):
        desk.inbox.case(SET_ID, CaseId(case_id(99)))


def test_that_a_case_under_lock_is_shown_without_its_key_and_none_to_who_is_in_its_midst(desk: Desk) -> None:
    (desk.folder / "sets" / "small" / "cases" / CASES[0] / "key.json").unlink()
    (desk.folder / "sets" / "small" / "keys.sealed").write_bytes(b"locked")
    desk.answer("Aida Testova", hidden_mark())
    found = desk.inbox.case(SET_ID, FIRST)
    assert found.key is None
    assert [one.outcome for one in found.marks] == [""]
    assert found.heat == {}
    desk.training.start(SET_ID, "practice")
    with pytest.raises(UserError, match=r"inbox\.session_open"):
        desk.inbox.case(SET_ID, FIRST)


def test_that_answers_from_elsewhere_are_shown_with_the_set_that_lies_here(tmp_path: Path, desk: Desk) -> None:
    unit = Place(tmp_path / "unit")
    unit.people.current()
    unit.people.keep_results("Aida Testova")
    unit.work()
    desk.results.take(sent(unit, "a"))
    unit.close()
    (person,) = desk.inbox.page().people
    assert (person.name, person.elsewhere) == ("Aida Testova", True)
    (session,) = desk.inbox.sessions(person.id)
    (line,) = session.answers
    assert (session.title, line.slug, line.marks, line.confidence) == ({"en": "Small"}, CASES[0], 1, 90)
    assert line.scorecard is not None
    review = desk.training.review(line.id)
    assert review.folder == desk.folder / "sets" / "small" / "cases" / CASES[0]
    assert desk.inbox.case(SET_ID, FIRST).folder == review.folder


def test_that_a_set_that_is_a_draft_is_found_in_the_studio_and_scores_what_waited(tmp_path: Path) -> None:
    unit = Place(tmp_path / "unit")
    unit.people.current()
    unit.people.keep_results("Aida Testova")
    unit.work()
    mentor = Desk(tmp_path / "mentor", with_set=False)
    write_set(mentor.drafts / "mine")
    taken, _ = mentor.results.take(sent(unit, "a"))
    assert taken.scored == 1
    (known,) = mentor.inbox.page().sets
    assert (known.here, known.draft, known.title) == (True, True, {"en": "Small"})
    assert mentor.inbox.analysis(SET_ID).draft
    (answer,) = mentor.inbox.case(SET_ID, FIRST).answers
    assert mentor.training.review(answer.id).folder == mentor.drafts / "mine" / "cases" / CASES[0]
    unit.close()
    mentor.close()


def test_that_a_set_that_is_nowhere_is_told_of_but_not_shown(tmp_path: Path) -> None:
    unit = Place(tmp_path / "unit")
    unit.people.current()
    unit.people.keep_results("Aida Testova")
    unit.work()
    mentor = Desk(tmp_path / "mentor", with_set=False)
    mentor.results.take(sent(unit, "a"))
    (known,) = mentor.inbox.page().sets
    assert (known.here, known.title, known.awaiting) == (False, {"en": "Small"}, 1)
    assert [one.slug for one in mentor.inbox.analysis(SET_ID).cases] == [CASES[0]]
    with pytest.raises(UserError, match=r"inbox\.no_case"):
        mentor.inbox.case(SET_ID, FIRST)
    (answer,) = mentor.inbox.sessions(mentor.inbox.page().people[0].id)[0].answers
    assert not mentor.training.review(answer.id).folder.exists()
    unit.close()
    mentor.close()


def test_that_nothing_is_told_of_who_is_not_here(desk: Desk) -> None:
    assert desk.inbox.page().people == ()
    with pytest.raises(UserError, match=r"inbox\.no_answers"):
        desk.inbox.analysis(SetId(case_id(5)))
    with pytest.raises(UserError, match=r"session\.no_person"):
        desk.inbox.sessions(case_id(5))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="nothing that needs attention"):
        desk.inbox.put_away("seen:me")
    assert not desk.inbox.note_seen((AnswerId(case_id(5)),)).topics


def test_that_who_is_erased_leaves_nothing_looked_at(desk: Desk) -> None:
    aida, answers = desk.answer("Aida Testova", suspicion=False)
    (miss,) = desk.needs(Concern.SURE_MISS)
    desk.inbox.put_away(miss.subject)
    desk.inbox.note_seen(answers)
    desk.people.erase(aida)
    assert desk.rows("SELECT count(*) FROM attention_done") == [(0,)]
    assert desk.inbox.page().people == ()


def test_that_joined_profiles_are_one_person_whose_first_answer_counts(desk: Desk) -> None:
    aida, _ = desk.answer("Aida Testova", suspicion=False)
    again, _ = desk.answer("Aida T.", hidden_mark())
    desk.answer("Bolot Testov", hidden_mark())
    join = "UPDATE people SET joined_into = ? WHERE id = ?"
    desk.store.change(lambda connection: connection.execute(join, (aida, again)).rowcount)
    found = desk.inbox.analysis(SET_ID)
    first = found.cases[0].item
    assert first is not None
    assert (first.p.count, first.p.n, found.people, found.set.people) == (1, 2, 2, 2)
    assert [line.name for line in desk.inbox.case(SET_ID, FIRST).answers] == ["Aida Testova", "Bolot Testov"]
    assert [(one.name, one.id) for one in desk.inbox.page().people][:1] == [("Aida Testova", min(aida, again))]
    desk.later(days=20)
    assert {one.name for one in desk.needs(Concern.IDLE)} == {"Aida Testova", "Bolot Testov"}
    assert len(desk.needs(Concern.IDLE)) == 2


@pytest.mark.expects_log("can't be read")
def test_that_one_answer_that_can_not_be_read_hides_none_of_the_others(desk: Desk) -> None:
    aida, (answer,) = desk.answer("Aida Testova", suspicion=False)
    desk.answer("Bolot Testov", suspicion=False)
    bad = "UPDATE answers SET scorecard = '{}' WHERE id = ?"
    desk.store.change(lambda connection: connection.execute(bad, (answer,)).rowcount)
    assert [one.name for one in desk.needs(Concern.SURE_MISS)] == ["Bolot Testov"]
    assert [line.scorecard for line in desk.inbox.sessions(aida)[0].answers] == [None]
    assert len(desk.inbox.case(SET_ID, FIRST).answers) == 2
