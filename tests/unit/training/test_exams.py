"""Exams as data: presets, verdicts from counts, matched forms (scoring.md 0, 3; content.md 6.2)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExamRule
from xrayTrainer.domain.texts import Language
from xrayTrainer.scoring.exam import exam_verdict
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.rates import wilson as scored_wilson
from xrayTrainer.scoring.session import summarise
from xrayTrainer.training.exam_forms import Blueprint, Cell, draw_forms, even_blueprint
from xrayTrainer.training.exam_rules import ExamPreset, Limit, exam_preset, exam_presets, preset_of
from xrayTrainer.training.exam_verdict import ExamCounts, Tally, exam_outcome, wilson
from xrayTrainer.training.pool import PoolCase
from xrayTrainer.training.rating import band_estimate

CLASSES = ("tobacco.cigarettes", "drugs.heroin", "weapons")


def preset(preset_id: str) -> ExamPreset:
    found = exam_preset(preset_id)
    assert found is not None
    return found


def counts(
    hits: tuple[int, int] = (24, 30),
    false_alarms: tuple[int, int] = (3, 30),
    *,
    solved: int | None = None,
    named: tuple[int, int] = (0, 0),
    missed: int = 0,
    points: float | None = 80.0,
    se: float | None = 3.0,
) -> ExamCounts:
    n = hits[1] + false_alarms[1]
    return ExamCounts(
        hits=Tally(*hits),
        false_alarms=Tally(*false_alarms),
        verdicts=Tally(n, n),
        solved=Tally(n if solved is None else solved, n),
        named=Tally(*named),
        missed=missed,
        points=points,
        points_se=se,
    )


def verdict(preset_id: str, of: ExamCounts) -> tuple[str, bool]:
    outcome = exam_outcome(preset(preset_id), of)
    return outcome.status.value, outcome.borderline


def test_that_every_preset_has_words_a_size_and_a_least_number_of_cases() -> None:
    assert [one.id for one in exam_presets()] == ["S1", "eu_like", "de_practical", "unit_baseline"]
    for one in exam_presets():
        assert set(one.titles) == {language.value for language in Language}
        assert one.cases is not None
        assert one.threat_cases is not None
        # a form as it is drawn can be judged
        assert one.threat_cases >= one.min_threat > 0
        assert one.cases - one.threat_cases >= one.min_clear > 0
        assert one.min_threat_share <= one.threat_cases / one.cases <= one.max_threat_share
    assert exam_preset("none") is None


def test_that_the_presets_are_those_of_the_content() -> None:
    short = preset("eu_like")
    assert (short.cases, short.time_limit_s, short.limits[0].at_least) == (20, 1200, 0.75)
    baseline = preset("unit_baseline")
    assert (baseline.cases, baseline.threat_cases, baseline.time_limit_s, baseline.limits) == (40, 10, None, ())


def test_that_the_standard_preset_is_the_default_rule_of_a_set() -> None:
    standard = preset("S1")
    made = preset_of(ExamRule())
    assert made.limits == standard.limits
    assert (made.min_threat, made.min_clear, made.titles) == (standard.min_threat, standard.min_clear, standard.titles)
    assert (made.min_threat_share, made.max_threat_share) == (standard.min_threat_share, standard.max_threat_share)
    own = preset_of(ExamRule(preset="port", min_verdict_rate=0.9, time_limit_s=600))
    assert (own.id, own.limits[3].figure, own.limits[3].at_least, own.time_limit_s) == (
        "port",
        "verdict_rate",
        0.9,
        600,
    )


@pytest.mark.parametrize(
    ("of", "status", "borderline"),
    [
        (counts(), "pass", False),
        (counts(points=70.0), "pass", True),
        (counts(points=69.95), "pass", True),
        (counts(points=69.94), "fail", True),
        (counts(points=66.9), "fail", False),
        (counts(points=73.1), "pass", False),
        (counts((21, 30)), "pass", False),
        (counts((20, 30)), "fail", False),
        (counts(false_alarms=(9, 30)), "pass", False),
        (counts(false_alarms=(10, 30)), "fail", False),
        (counts((24, 29)), "not_enough_images", False),
        (counts(false_alarms=(0, 29)), "not_enough_images", False),
        (counts((25, 30), (3, 60)), "wrong_mix", False),
        (counts(points=None, se=None), "not_enough_images", False),
        (ExamCounts(), "not_enough_images", False),
    ],
)
def test_that_the_standard_exam_is_judged_by_points_finds_and_false_alarms(
    of: ExamCounts, status: str, borderline: bool
) -> None:
    assert verdict("S1", of) == (status, borderline)


@pytest.mark.parametrize(
    ("of", "status", "borderline"),
    [
        (counts((10, 10), (0, 10), solved=20), "pass", False),
        (counts((10, 10), (0, 10), solved=15), "pass", True),
        (counts((10, 10), (0, 10), solved=14), "fail", True),
        (counts((10, 10), (0, 10), solved=10), "fail", False),
        (counts((7, 7), (0, 13), solved=20), "not_enough_images", False),
    ],
)
def test_that_the_short_exam_is_judged_by_cases_solved(of: ExamCounts, status: str, borderline: bool) -> None:
    assert verdict("eu_like", of) == (status, borderline)


@pytest.mark.parametrize(
    ("of", "status", "borderline"),
    [
        (counts((20, 20), (0, 20), named=(18, 20)), "pass", False),
        (counts((20, 20), (2, 20), named=(18, 20)), "pass", True),
        (counts((20, 20), (3, 20), named=(18, 20)), "fail", True),
        (counts((20, 20), (0, 20), named=(11, 20)), "fail", True),
        (counts((20, 20), (8, 20), named=(18, 20)), "fail", False),
        # one missed is one missed, however near the rest may be
        (counts((20, 20), (2, 20), named=(18, 20), missed=1), "fail", False),
        # names that nobody was asked for can't be judged
        (counts((20, 20), (0, 20)), "not_enough_images", False),
    ],
)
def test_that_the_practical_exam_lets_nothing_be_missed(of: ExamCounts, status: str, borderline: bool) -> None:
    assert verdict("de_practical", of) == (status, borderline)


def test_that_a_baseline_reports_and_judges_nothing() -> None:
    assert verdict("unit_baseline", counts((1, 10), (30, 30))) == ("report_only", False)
    assert verdict("unit_baseline", counts((1, 9), (30, 31))) == ("not_enough_images", False)


def test_that_every_figure_comes_with_its_n_and_interval() -> None:
    outcome = exam_outcome(preset("S1"), counts())
    assert (outcome.n, outcome.threat_share) == (60, 0.5)
    points, hits, alarms = outcome.judged
    assert (points.value, points.n, points.low, points.high) == (
        80.0,
        60,
        pytest.approx(74.12, abs=0.001),
        pytest.approx(85.88, abs=0.001),
    )
    assert (hits.value, hits.n, (hits.low, hits.high)) == (0.8, 30, pytest.approx(scored_wilson(24, 30)))
    assert (alarms.value, alarms.n) == (0.1, 30)
    few = exam_outcome(
        replace_limits(preset("S1"), Limit(figure="named_rate", at_least=0.5)), counts(named=(2, 4))
    ).judged[0]
    assert (few.value, few.n, few.low, few.high) == (0.5, 4, None, None)
    none = exam_outcome(preset("S1"), ExamCounts()).judged
    assert {(one.value, one.low, one.met) for one in none} == {(None, None, None)}


def replace_limits(of: ExamPreset, *limits: Limit) -> ExamPreset:
    return msgspec.structs.replace(of, limits=limits)


@given(st.integers(1, 400), st.data())
def test_that_intervals_hold_the_rate_and_agree_with_those_of_scoring(n: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, n))
    low, high = wilson(count, n, 1.959964)
    assert 0.0 <= low <= count / n <= high <= 1.0
    assert (low, high) == pytest.approx(scored_wilson(count, n))
    nearer_low, nearer_high = wilson(count, n, 1.0)
    assert low <= nearer_low <= nearer_high <= high


CARD = Scorecard(
    profile="S1", key_revision=1, case_revision=1, answer="a", case="c", case_type="threat", verdict="right"
)


@settings(max_examples=60)
@given(st.integers(26, 40), st.integers(26, 40), st.integers(0, 40), st.integers(0, 40), st.floats(30, 100))
def test_that_the_verdict_is_that_of_scoring(threat: int, clear: int, hits: int, alarms: int, base: float) -> None:
    cards = []
    for place in range(threat):
        hit = place < hits
        cards.append(replace_card(case_type="threat", hit=hit, points=base if hit else 0.0))
    for place in range(clear):
        cards.append(
            replace_card(case_type="clear", false_alarm=place < alarms, points=50.0 if place < alarms else 100.0)
        )
    scored = exam_verdict(cards, ExamRule())
    summary = summarise(cards)
    mine = exam_outcome(
        preset_of(ExamRule()),
        ExamCounts(
            hits=Tally(summary.hits.count, summary.hits.n),
            false_alarms=Tally(summary.false_alarms.count, summary.false_alarms.n),
            points=summary.points,
            points_se=summary.se,
        ),
    )
    assert (mine.status.value, mine.borderline, mine.threat_share) == (
        scored.status,
        scored.borderline,
        scored.threat_share,
    )
    assert [one.met for one in mine.judged] == [criterion.met for criterion in scored.criteria]


def replace_card(**changes: object) -> Scorecard:
    return msgspec.structs.replace(CARD, **changes)


@pytest.mark.parametrize("limit", [{}, {"at_least": 1.0, "at_most": 2.0}])
def test_that_a_limit_is_the_least_or_the_most(limit: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="limit"):
        Limit(figure="points", **limit)


@pytest.mark.parametrize(("count", "n"), [(-1, 3), (4, 3), (1, 0)])
def test_that_no_more_is_counted_than_there_is(count: int, n: int) -> None:
    with pytest.raises(ValueError, match="of"):
        Tally(count, n)


def bank(each: int = 12) -> list[PoolCase]:
    found = []
    for level in range(1, 6):
        for class_id in (*CLASSES, None):
            for number in range(each * (1 if class_id else 3)):
                case_id = f"{class_id or 'clear'}-{level}-{number}"
                found.append(PoolCase(id=case_id, difficulty=band_estimate(level), class_id=class_id, level=level))
    return found


def kinds(case_ids: tuple[str, ...]) -> Counter[str]:
    return Counter(case_id.rpartition("-")[0] for case_id in case_ids)


@settings(max_examples=25)
@given(st.integers(0, 2**48), st.integers(0, 2**48))
def test_that_two_forms_match_and_have_no_case_in_common(first: int, second: int) -> None:
    if first == second:
        second += 1
    blueprint = even_blueprint(threats=30, clear=30, classes=CLASSES)
    a, b = draw_forms(bank(), blueprint, seeds=(first, second))
    assert kinds(a.case_ids) == kinds(b.case_ids)
    assert len({*a.case_ids, *b.case_ids}) == 120
    again = draw_forms(reversed(bank()), blueprint, seeds=(first, second))
    assert again == (a, b)


def test_that_a_form_is_mixed_and_another_seed_gives_another_one() -> None:
    blueprint = even_blueprint(threats=30, clear=30, classes=CLASSES)
    (form,) = draw_forms(bank(), blueprint, seeds=(1,))
    threat = ["clear" not in case_id for case_id in form.case_ids]
    assert 5 < sum(threat[:30]) < 25
    (other,) = draw_forms(bank(), blueprint, seeds=(2,))
    assert set(form.case_ids) != set(other.case_ids)


def test_that_what_was_seen_in_training_or_has_a_flag_stays_out() -> None:
    blueprint = even_blueprint(threats=15, clear=15, classes=CLASSES)
    seen = [case.id for case in bank() if case.id.endswith(("1", "3"))]
    flagged = [replace(case, usable=not case.id.endswith("2")) for case in bank()]
    for form in draw_forms(flagged, blueprint, seeds=(1, 2), seen=seen):
        assert not [case_id for case_id in form.case_ids if case_id.endswith(("1", "2", "3"))]


@given(st.integers(0, 80), st.integers(0, 80), st.integers(0, 3), st.integers(0, 5))
def test_that_a_blueprint_is_even_and_complete(threats: int, clear: int, classes: int, levels: int) -> None:
    found = even_blueprint(threats=threats, clear=clear, classes=CLASSES[:classes], levels=range(1, levels + 1))
    assert (found.threats, found.cases) == (threats, threats + clear)
    for name, parts in (("class_id", max(1, classes)), ("level", max(1, levels))):
        spread: Counter[object] = Counter()
        for cell in found.cells:
            if cell.threat:
                spread[getattr(cell, name)] += cell.count
        if threats:
            assert set(spread.values()) <= {threats // parts, threats // parts + 1}


def test_that_places_that_overlap_are_filled_if_they_can_be() -> None:
    cases = [PoolCase(id=f"w{n}", difficulty=band_estimate(3), class_id="weapons", level=3) for n in range(4)]
    cases += [PoolCase(id=f"d{n}", difficulty=band_estimate(3), class_id="drugs.heroin", level=3) for n in range(4)]
    # any threat comes first and must leave the weapons to those who need them
    blueprint = Blueprint((Cell(count=2, threat=True), Cell(count=2, threat=True, class_id="weapons")))
    for seed in range(12):
        forms = draw_forms(cases, blueprint, seeds=(seed, seed + 100))
        assert len({case_id for form in forms for case_id in form.case_ids}) == 8


def test_that_a_bank_that_is_too_small_is_refused_with_what_is_lacking() -> None:
    blueprint = even_blueprint(threats=30, clear=30, classes=CLASSES)
    with pytest.raises(UserError) as told:
        draw_forms(bank(3), blueprint, seeds=(1, 2))
    assert told.value.code == "exam.too_few_cases"
    # of each of 15 kinds of threat case two forms want two each, and there are three
    assert told.value.params == {"n": 15 + 15, "wanted": 120}


@pytest.mark.parametrize("seeds", [(), (1, 1)])
def test_that_forms_need_seeds_of_their_own(seeds: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="seeds"):
        draw_forms(bank(), even_blueprint(threats=1, clear=1, classes=()), seeds=seeds)


def test_that_no_number_of_cases_is_below_nothing() -> None:
    with pytest.raises(ValueError, match="cases"):
        Cell(count=-1, threat=True)
    with pytest.raises(ValueError, match="cases"):
        even_blueprint(threats=-1, clear=3, classes=())
