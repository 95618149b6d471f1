"""What the review says of an answer: real scorecards in, plain pages out. No widgets."""

import json
import re
from typing import get_args

import pytest
from helpers import review_bench as bench
from helpers.checkout import ROOT
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.key import Concealment, Explanation, Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.scoring.outcomes import Reason, TermCode
from xrayTrainer.services.api import Review
from xrayTrainer.ui.viewmodels.review_building import build_page
from xrayTrainer.ui.viewmodels.review_page import Outcome, ReviewPage, Standing, with_context


def page(review: Review, language: str = "en", *, past: bool = False) -> ReviewPage:
    return build_page(review, bench.wording(language), past=past)


def test_that_a_find_says_found_and_why_it_could_be_seen() -> None:
    one = Key(case=bench.CASE_ID, revision=1, verdict="suspicion", concealments=bench.lorry_key().concealments[:1])
    made = page(bench.review_of(one, bench.mark(1, bench.ON_STANDING, class_="people")))
    assert (made.outcome, made.headline) == (Outcome.FOUND, "Found")
    thing = made.things[0]
    assert thing.standing is Standing.FOUND
    assert thing.cues[0] == "The outline of a person, sitting or lying."
    assert {fact.value for fact in thing.facts} >= {"People in the load", "Cargo space", "People", "Sure"}
    assert [trace.standing for trace in thing.traces] == [Standing.FOUND, Standing.MARK]
    assert made.first == 0


def test_that_a_mixed_answer_names_each_thing_by_its_own_word() -> None:
    made = page(bench.mixed_review())
    assert (made.outcome, made.headline) == (Outcome.PARTLY, "1 of 2 found")
    words = [(thing.standing, thing.word) for thing in made.things[:3]]
    assert words == [
        (Standing.FOUND, "Found"),
        (Standing.TOO_WIDE, "Right place, too wide"),
        (Standing.FOR_NOTHING, "Opened for nothing"),
    ]
    assert made.first == 1, "what was not found comes first"
    assert made.things[2].notes[0].text.startswith("Landing legs"), "the look-alike explains itself"


def test_that_what_was_missed_is_told_from_what_was_marked_too_wide() -> None:
    assert page(bench.review_of(bench.lorry_key())).outcome is Outcome.MISSED
    wide = page(bench.review_of(bench.lorry_key(), bench.mark(1, bench.TOO_WIDE)))
    assert (wide.outcome, wide.headline) == (Outcome.TOO_WIDE, "Right place, too wide")


def test_that_a_right_clear_is_told_as_fully_as_a_find() -> None:
    made = page(bench.review_of(bench.clear_key(), verdict="no_suspicion"))
    assert (made.outcome, made.headline) == (Outcome.CLEARED, "Rightly called clear")
    assert made.things[0].notes
    assert made.things[0].facts[0].value == "Cartons on pallets"
    look_alike = made.things[1]
    assert look_alike.traces
    assert not look_alike.quiet, "what could have misled is outlined"
    assert made.first == 0


def test_that_a_clear_case_called_suspicious_was_opened_for_nothing() -> None:
    made = page(bench.review_of(bench.clear_key(), bench.mark(1, bench.BESIDE)))
    assert (made.outcome, made.headline) == (Outcome.FOR_NOTHING, "Opened for nothing")
    assert "“Suspicion”" in " ".join(made.lead)
    but_clear = page(bench.review_of(bench.clear_key(), bench.mark(1, bench.BESIDE), verdict="no_suspicion"))
    assert but_clear.outcome is Outcome.FOR_NOTHING
    assert "Rightly called clear" in but_clear.headline


def test_that_a_find_with_a_wrong_verdict_says_so() -> None:
    made = page(bench.review_of(bench.lorry_key(), bench.mark(1, bench.ON_STANDING), verdict="no_suspicion"))
    assert "the right one is “Suspicion”" in " ".join(made.lead)


def test_that_questions_show_the_choice_against_the_right_answer() -> None:
    wrong, right = page(bench.name_review("b")), page(bench.name_review("a"))
    assert (wrong.outcome, right.outcome) == (Outcome.WRONG, Outcome.RIGHT)
    assert "Cartons on pallets" in wrong.lead[0]
    assert "Timber" in wrong.lead[0]
    assert right.things[0].cues


@pytest.mark.parametrize("found", [True, False])
def test_that_papers_show_their_line_found_or_missed(found: bool) -> None:
    made = page(bench.document_review(found=found))
    assert made.outcome is (Outcome.RIGHT if found else Outcome.MISSED)
    seal = made.things[0]
    assert seal.standing is (Standing.FOUND if found else Standing.MISSED)
    assert [fact.value for fact in seal.facts] == ["Seal", "KG 004717"]
    if not found:
        assert made.things[1].standing is Standing.FOR_NOTHING
        assert made.things[1].facts[1].value == "11100"


def test_that_an_answer_without_its_key_says_so_and_shows_the_marks_alone() -> None:
    waiting = bench.review_of(None, bench.mark(1, bench.ON_STANDING))
    made = page(waiting)
    assert (made.outcome, made.headline) == (Outcome.AWAITING, "Awaiting its key")
    assert [trace.standing for trace in made.things[0].traces] == [Standing.MARK]
    exam = bench.review_of(None, mode="exam")
    assert page(exam).outcome is Outcome.CLOSED
    assert page(exam, past=True).outcome is Outcome.AWAITING


def test_that_text_in_another_language_says_which() -> None:
    crouching = page(bench.mixed_review()).things[1]
    assert [note.language for note in crouching.notes] == ["ru"]
    assert [note.language for note in page(bench.mixed_review(), "ru").things[1].notes] == [None]


def test_that_the_terms_add_up_to_the_points() -> None:
    points = page(bench.mixed_review()).sections[0]
    figures = [float(line.value.replace("\N{MINUS SIGN}", "-")) for line in points.lines]
    assert sum(figures[:-1]) == pytest.approx(figures[-1])


def test_that_every_mark_has_its_figures_and_reason_under_more() -> None:
    marks = page(bench.mixed_review()).sections[1]
    assert len(marks.lines) == 3
    assert "Fit: 1.00" in marks.lines[0].value
    assert "at least 40 %" in marks.lines[1].value
    assert "most of the mark lies beside it" in marks.lines[1].value


def test_that_real_and_simulated_are_told_apart_under_more() -> None:
    told = [fact.value for section in page(bench.mixed_review()).sections for fact in section.lines]
    assert "Real scan" in told
    told = [fact.value for section in page(bench.name_review("a")).sections for fact in section.lines]
    assert "Simulated" in told


def test_that_pictures_of_the_opened_hide_are_views_of_their_own() -> None:
    made = page(bench.mixed_review(pictures=("open1.jpg", "open2.jpg")))
    assert [(view.id, view.opened) for view in made.views] == [
        ("side", None),
        ("opened_1", "open1.jpg"),
        ("opened_2", "open2.jpg"),
    ]
    assert made.things[0].pictures == ("opened_1", "opened_2")


def test_that_outlines_of_key_and_marks_can_be_taken_away() -> None:
    made = page(bench.mixed_review())
    assert all(trace.of_key for _, trace in made.traces("side", None, marks=False))
    assert not any(trace.of_key for _, trace in made.traces("side", None, key=False))
    assert made.traces("side", None, key=False, marks=False) == ()
    assert made.traces("top", None) == ()


def test_that_look_alikes_of_a_threat_case_show_only_when_chosen() -> None:
    made = page(bench.review_of(bench.lorry_key()))
    number = next(n for n, thing in enumerate(made.things) if thing.id == "area:legs")
    shown = {thing for thing, _ in made.traces("side", None)}
    assert "area:legs" not in shown
    assert "area:legs" in {thing for thing, _ in made.traces("side", number)}


def test_that_two_marks_on_one_thing_show_the_second_as_marked_again() -> None:
    again = Rect(x=566, y=90, w=34, h=156)
    made = page(bench.review_of(bench.lorry_key(), bench.mark(1, bench.ON_STANDING), bench.mark(2, again)))
    assert {trace.label for trace in made.things[0].traces} >= {"Found", "Marked again"}


def test_that_a_thing_that_need_not_be_found_is_listed_only_when_marked() -> None:
    thing = Concealment(id="spare", required=False, outlines={"side": ((bench.CROUCHING,),)}, explain=Explanation())
    key = Key(
        case=bench.CASE_ID, revision=1, verdict="suspicion", concealments=(*bench.lorry_key().concealments[:1], thing)
    )
    ids = [item.id for item in page(bench.review_of(key)).things]
    assert "thing:spare" not in ids
    marked = page(bench.review_of(key, bench.mark(1, bench.CROUCHING)))
    spare = next(item for item in marked.things if item.id == "thing:spare")
    assert (spare.standing, spare.word) == (Standing.NEUTRAL, "Need not be found")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_no_language_lacks_a_sentence(language: str, caplog: pytest.LogCaptureFixture) -> None:
    for review in (
        bench.mixed_review(),
        bench.review_of(bench.clear_key(), verdict="no_suspicion"),
        bench.review_of(bench.clear_key(), bench.mark(1, bench.BESIDE), bench.mark(2, bench.CROUCHING)),
        bench.name_review("b"),
        bench.document_review(found=False),
        bench.review_of(None, mode="exam"),
    ):
        page(review, language)
    assert [record.getMessage() for record in caplog.records] == []


def test_that_every_reason_and_term_of_the_scoring_has_its_sentence() -> None:
    worded = json.loads((ROOT / "assets" / "messages" / "review.json").read_text(encoding="utf-8"))["messages"]
    wanted = {f"review.reason.{reason}" for reason in get_args(Reason)}
    wanted |= {f"review.term.{term}" for term in get_args(TermCode)}
    assert wanted <= set(worded)


def test_that_every_code_in_the_source_of_the_review_is_worded() -> None:
    worded = json.loads((ROOT / "assets" / "messages" / "review.json").read_text(encoding="utf-8"))["messages"]
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "xrayTrainer/ui/viewmodels").glob("review_*.py")]
    said = {code for text in sources for code in re.findall(r'say\(\s*"([a-z_.]+)"', text)}
    codes = {code.removeprefix("review.") for code in said}
    codes |= {f"fact.{name}" for text in sources for name in re.findall(r'fact\(\s*"([a-z_]+)"', text)}
    assert len(codes) > 50
    assert {f"review.{code}" for code in codes} <= set(worded)


@given(
    st.floats(0, 1000),
    st.floats(0, 300),
    st.floats(0, 900),
    st.floats(0, 300),
)
def test_that_a_thing_is_seen_whole_in_its_surroundings(x: float, y: float, w: float, h: float) -> None:
    width, height = 2000.0, 600.0
    box = (x, y, min(width, x + w), min(height, y + h))
    left, top, right, bottom = with_context(box, width, height)
    assert left <= box[0] + 1e-6
    assert top <= box[1] + 1e-6
    assert right >= box[2] - 1e-6
    assert bottom >= box[3] - 1e-6
    assert left >= 0
    assert top >= 0
    assert right <= width + 1e-6
    assert bottom <= height + 1e-6
    assert right - left >= width / 3 - 1e-6
