"""Reviews of pairs and of lists: what was chosen, what was missed, what was chosen for nothing, with which reasons."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from helpers.choice_cases import CUES, lot_case, pair_case
from helpers.workbench_bench import open_case

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key import Concealment, Explanation, Key, NeutralArea, Solution
from xrayTrainer.domain.regions import Rect
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.scoring.scorecard import score
from xrayTrainer.services.api import Review
from xrayTrainer.ui.viewmodels.review_building import build_page
from xrayTrainer.ui.viewmodels.review_page import Outcome, ReviewPage, Standing
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.outcomes import line_outcome

BOX = Rect(x=10, y=10, w=40, h=30)
SOME = "00000000-0000-0000-0000-000000000009"


def hidden(view: str) -> Concealment:
    return Concealment(
        id=f"in_{view}",
        class_="tobacco.cigarettes",
        method="load.on_top",
        outlines={view: ((BOX,),)},
        explain=Explanation(cues=("density.darker",)),
    )


def review_of(case: Case, key: Key, choice: tuple[str, ...], reasons: dict[str, tuple[str, ...]]) -> Review:
    session = open_case(case).session
    answer = Answer(
        id=SOME,
        session=session.id,
        person=session.person,
        set=session.set.id,
        set_revision=1,
        case=case.id,
        case_revision=1,
        program="test",
        choice=choice,
        reasons=reasons,
    )
    card = score(case=case, key=key, answer=answer, sizes={})
    return Review(session=session, case=case, folder=Path("/nowhere"), answer=answer, key=key, scorecard=card)


def page_of(review: Review, language: str = "en") -> ReviewPage:
    return build_page(review, Wording(Messages(language), language))


def pair_review(side: str, *reasons: str) -> Review:
    case = pair_case()
    key = Key(
        case=case.id,
        revision=1,
        verdict="suspicion",
        concealments=(hidden("scan_2"),),
        look_alikes=(
            NeutralArea(id="strap", outlines={"scan_1": ((BOX,),)}, explain=Explanation(text={"en": "A strap."})),
        ),
        solution=Solution(choices=("2",), reasons={"2": (CUES[0],)}),
    )
    return review_of(case, key, (side,), {side: reasons})


def lot_review(*choice: str, reasons: dict[str, tuple[str, ...]] | None = None) -> Review:
    case = lot_case(places=3)
    key = Key(
        case=case.id,
        revision=1,
        verdict="suspicion",
        concealments=(hidden("scan_1"), hidden("scan_4")),
        solution=Solution(
            choices=("c1", "c4"),
            optional=("c3",),
            reasons={"c1": ("seal.number", "goods.value")},
            notes={"c2": Explanation(text={"en": "Papers agree."})},
        ),
    )
    return review_of(case, key, choice, reasons or {})


def test_that_a_pair_shows_both_scans_and_begins_where_something_was_hidden() -> None:
    page = page_of(pair_review("2", CUES[0]))
    assert (page.outcome, page.headline) == (Outcome.RIGHT, "Right answer")
    assert [(thing.title, thing.standing, thing.views) for thing in page.things] == [
        ("Scan 1", Standing.NEUTRAL, ("scan_1",)),
        ("Scan 2", Standing.FOUND, ("scan_2",)),
    ]
    assert page.first == 1
    assert page.lead == ("The answer is: Scan 2.", "Reasons that hold: you gave 1 of 1.")
    assert [view.label for view in page.views] == ["Scan 1", "Scan 2"]


def test_that_the_wrong_side_is_shown_as_chosen_for_nothing_with_what_looks_alike() -> None:
    page = page_of(pair_review("1", CUES[1]))
    first, second = page.things
    assert page.outcome is Outcome.WRONG
    assert (first.standing, second.standing) == (Standing.FOR_NOTHING, Standing.MISSED)
    assert [note.text for note in first.notes] == ["A strap."]
    assert [trace.standing for trace in first.traces] == [Standing.NEUTRAL]
    assert any(fact.name == "Your reasons that do not hold" for fact in first.facts)
    assert any(fact.name == "Reasons you did not give" for fact in second.facts)


def test_that_a_list_shows_what_was_chosen_and_missed_each_with_its_scan() -> None:
    page = page_of(
        lot_review("c1", "c2", "c3", reasons={"c1": ("seal.number", "weight.mismatch"), "c2": ("goods.value",)})
    )
    assert [(thing.id, thing.standing, thing.views) for thing in page.things] == [
        ("choice:c1", Standing.FOUND, ("scan_1",)),
        ("choice:c4", Standing.MISSED, ("scan_4",)),
        ("choice:c2", Standing.FOR_NOTHING, ("scan_2",)),
        ("choice:c3", Standing.NEUTRAL, ("scan_3",)),
    ]
    assert (page.outcome, page.headline) == (Outcome.PARTLY, "1 of 2 rightly sent to the scanner")
    first = page.things[0]
    assert first.title == "XTRU1000001"
    said = {fact.name: fact.value for fact in first.facts}
    assert said["Your reasons that hold"] == "Seal number differs"
    assert said["Your reasons that do not hold"] == "Weighbridge contradicts the papers"
    assert said["Reasons you did not give"] == "Value is implausible"
    assert said["What"] == "Cigarettes"
    assert [note.text for note in page.things[2].notes] == ["Papers agree."]


def test_that_a_whole_right_list_is_right_and_an_empty_hand_is_wrong() -> None:
    right = lot_review("c1", "c4", "c3", reasons={"c1": ("seal.number", "goods.value")})
    assert page_of(right).outcome is Outcome.RIGHT
    nothing = lot_review("c2")
    assert page_of(nothing).outcome is Outcome.WRONG
    assert line_outcome(right.scorecard).words == "right"
    assert line_outcome(lot_review("c1").scorecard).words == "found 1 of 2"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_every_word_of_such_a_review_is_there_in_every_language(language: str) -> None:
    over = lot_review("c1", "c2", "c3", "c4", reasons={"c1": ("seal.number",)})
    for review in (pair_review("1", CUES[1]), pair_review("2", CUES[0]), lot_review("c1", "c2"), over):
        page = page_of(review, language)
        said = [page.headline, *page.lead, *(thing.word for thing in page.things)]
        said += [line.name for section in page.sections for line in section.lines]
        assert all(said)
        assert not [words for words in said if words.startswith("review.")]


def test_that_the_terms_of_the_points_name_the_consignments() -> None:
    page = page_of(lot_review("c1", "c2", reasons={"c1": ("seal.number",)}))
    lines = [line.name for line in page.sections[0].lines]
    assert lines[0].startswith("XTRU1000001: of 50 points")
    assert "1 choice for nothing" in lines


def test_that_a_review_before_its_key_shows_nothing_of_the_answer() -> None:
    review = msgspec.structs.replace(lot_review("c1"), key=None, scorecard=None)
    page = page_of(review)
    assert page.outcome is Outcome.AWAITING
    assert page.things == ()
