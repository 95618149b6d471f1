"""What can be done to a draft: order, names, texts and tags change, nothing else does."""

from __future__ import annotations

import pytest
from helpers.studio_desk import made_case, made_draft
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from xrayTrainer.domain.exercise_set import Brief
from xrayTrainer.domain.faults import Fault
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.ui.viewmodels import studio_edits as edits
from xrayTrainer.ui.viewmodels.studio_cases import CaseFilter, CaseListModel
from xrayTrainer.ui.viewmodels.studio_cases_in import renewed
from xrayTrainer.ui.viewmodels.studio_check import Jump, jump_of
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.studio_fields import WRONG, FieldSpec, Kind, parsed, shown

DRAFT = made_draft(6)
NAMES = DRAFT.set.cases


@settings(max_examples=25)
@given(st.sets(st.sampled_from(NAMES)), st.one_of(st.none(), st.sampled_from(NAMES)))
def test_that_moving_keeps_every_case_and_the_order_of_those_moved(chosen: set[str], before: str | None) -> None:
    after = edits.move_to(chosen, before)(DRAFT)
    assert sorted(after.set.cases) == sorted(NAMES)
    assert tuple(one.slug for one in after.cases) == after.set.cases
    assert [slug for slug in after.set.cases if slug in chosen] == [slug for slug in NAMES if slug in chosen]
    assert [slug for slug in after.set.cases if slug not in chosen] == [slug for slug in NAMES if slug not in chosen]


def test_that_cases_move_one_place_and_stop_at_the_ends() -> None:
    up = edits.move_by(NAMES[1:3], -1)(DRAFT)
    assert up.set.cases[:3] == (NAMES[1], NAMES[2], NAMES[0])
    assert edits.move_by(NAMES[1:3], -1)(up) is up
    assert edits.move_by(NAMES[-1:], 1)(DRAFT) is DRAFT


def test_that_briefs_follow_when_cases_are_renamed_or_taken_away() -> None:
    brief = Brief(id="b", title={"en": "B"}, cases=NAMES[:2])
    draft = edits.set_briefs((brief,))(DRAFT)
    assert edits.rename(NAMES[0], "night-1")(draft).set.briefs[0].cases == ("night-1", NAMES[1])
    rest = edits.remove(NAMES[:1])(draft)
    assert rest.set.briefs[0].cases == NAMES[1:2]
    assert rest.find(NAMES[0]) is None
    assert edits.remove(("nobody",))(draft) is draft


def test_that_a_free_name_counts_on_and_is_a_folder_name() -> None:
    assert edits.free_name("case-09", {"case-09"}) == "case-10"
    assert edits.free_name("lorry", {"lorry", "lorry-2"}) == "lorry-3"
    assert edits.free_name("new", {"old"}) == "new"
    long = "a" * 80
    assert edits.is_slug(edits.free_name(long, {long}))
    assert edits.free_file("Mein Bild (1).PNG", {"mein-bild-1.jpg"}) == "mein-bild-2.png"


def test_that_several_cases_change_in_one_step_and_others_stay_the_same_objects() -> None:
    after = edits.change_cases(NAMES[:2], lambda case: replace(case, owner="Port"), edits.with_tags(("x",)))(DRAFT)
    assert [one.case.owner for one in after.cases[:3]] == ["Port", "Port", None]
    assert all("x" in one.key.tags for one in after.cases[:2])
    assert after.cases[3] is DRAFT.cases[3]
    assert edits.change_cases(NAMES, lambda case: case)(DRAFT) is DRAFT


def test_that_a_copy_is_another_case_that_nobody_has_looked_through() -> None:
    one = made_case(2)
    copy = renewed(replace(one.case, status="reviewed", revision=4), replace(one.key, reviewer="R", revision=3), "c")
    assert copy.case.id == copy.key.case != one.case.id
    assert (copy.case.revision, copy.key.revision, copy.case.status, copy.key.reviewer) == (1, 1, "draft", None)


def test_that_empty_words_are_no_text_and_lessons_go_with_their_text() -> None:
    titled = edits.set_words("title", "ru", "Ночь")(DRAFT)
    assert titled.set.title == {"en": "Lorries", "ru": "Ночь"}
    assert edits.set_words("title", "ru", "  ")(titled).set.title == {"en": "Lorries"}
    draft = edits.add_lesson("lesson-1", {"en": "# A"})(DRAFT)
    assert edits.page_words("lessons", "lesson-1", "en", "# B")(draft).lessons == {"lesson-1": {"en": "# B"}}
    gone = edits.set_lessons(())(draft)
    assert (gone.set.lessons, dict(gone.lessons)) == ((), {})


def test_that_every_fault_leads_to_the_place_where_it_is_mended() -> None:
    def jump(file: str, place: str, **params: str) -> Jump:
        return jump_of(Fault(file, place, "x.y", params), DRAFT)

    assert jump("set.json", "/title").page == "texts"
    assert jump("set.json", "/rules/exam/min_threat_share").page == "rules"
    assert jump("set.json", "/cases/2").case == NAMES[2]
    assert jump("set.json", "/cases/9", case="lost").page == "texts"
    assert jump("set.json", "/briefs/0/title") == Jump(page="briefs", place=("briefs", 0, "title"))
    case = f"cases/{NAMES[1]}"
    assert jump(f"{case}/case.json", "/dossier/documents/0/kind").page == "papers"
    assert jump(f"{case}/case.json", "/dossier/risk_note").page == "case"
    assert jump(f"{case}/key.json", "/concealments/0/outlines").page == "key"
    assert jump(f"{case}/side.png", "/") == Jump(page="case", case=NAMES[1])


def test_that_numbers_are_read_as_people_write_them_and_nonsense_is_not_taken() -> None:
    number, whole = FieldSpec(name="n", kind=Kind.NUMBER), FieldSpec(name="w", kind=Kind.WHOLE, least=1)
    assert parsed(number, "1 234,5") == 1234.5
    assert parsed(number, "") is None
    for nonsense in ("abc", "-1", "nan", "inf", "1e30", "1.2.3"):
        assert parsed(number, nonsense) is WRONG
    assert parsed(whole, "12") == 12
    assert parsed(whole, "0") is WRONG
    assert parsed(whole, "1,5") is WRONG
    assert parsed(FieldSpec(name="d", kind=Kind.DEGREES), "-18") == -18.0
    axles = FieldSpec(name="a", kind=Kind.NUMBERS)
    assert parsed(axles, "7000; 9 100,5") == (7000.0, 9.0, 100.5)
    assert parsed(axles, shown((7000.0, 9100.5))) == (7000.0, 9100.5)
    assert parsed(FieldSpec(name="l", kind=Kind.LIST), " a, ,b → c") == ("a", "b", "c")


def test_that_thousands_of_cases_are_listed_without_wording_any_that_is_not_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = CaseListModel(Wording(Messages("en"), "en"))
    worded: list[int] = []
    monkeypatch.setattr(model, "_row", worded.append)
    large = made_draft(5000)
    model.show_draft(large)
    assert (model.rowCount(), worded) == (5000, [])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show_draft(edits.change_cases(NAMES[3:4], lambda case: replace(case, owner="Port"))(large))
    assert told == [(3, 3)]
    model.narrow(CaseFilter(words="case-4999"))
    assert model.slugs == ["case-4999"]
    assert worded == []
