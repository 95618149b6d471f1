"""Statistics of a person as a whole, and what must hold of every one of them (scoring.md 7)."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
import pytest
from helpers.checkout import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Outcome, Scorecard
from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.session import summarise
from xrayTrainer.scoring.statistics.answers import answers_of, labels_of
from xrayTrainer.scoring.statistics.detection import detection
from xrayTrainer.scoring.statistics.estimate import Estimate
from xrayTrainer.scoring.statistics.person import detection_by, person_statistics

sure = st.sampled_from([None, 1, 30, 60, 90, 100])
outcomes: st.SearchStrategy[Outcome] = st.sampled_from(["false", "near", "duplicate", "optional", "ignored"])


def made(
    case_type: str, found: list[int | None], missed: int, others: list[tuple[Outcome, int | None]], s: float
) -> Scorecard:
    if case_type != "threat":
        found, missed = [], 0
        others = [(outcome, one) for outcome, one in others if outcome not in ("near", "duplicate")]
    keys: list[ConcealmentScore] = [
        ConcealmentScore(concealment=f"k{i}", found=True, rating=one, weight=1.0) for i, one in enumerate(found)
    ]
    if case_type == "threat":
        keys += [ConcealmentScore(concealment=f"m{i}", weight=2.0) for i in range(missed if found else missed + 1)]
    marks = [("hit", one) for one in found] + list(others)
    false = any(outcome == "false" for outcome, _ in others)
    return Scorecard(
        profile="S1", key_revision=1, case_revision=1, answer="a", case="c", case_type=case_type,
        marks=tuple(MarkScore(mark=str(i), view="side", outcome=o, confidence=c) for i, (o, c) in enumerate(marks)),
        concealments=tuple(keys),
        points=None if case_type == "document" else 50.0 if false else 100.0,
        success=None if case_type == "document" else not false,
        hit=bool(found) if case_type == "threat" else None,
        false_alarm=false if case_type == "clear" else None,
        seconds=s,
    )  # type: ignore[arg-type]  # fmt: skip


scorecards = st.lists(
    st.builds(
        made,
        st.sampled_from(["threat", "clear", "document"]),
        st.lists(sure, max_size=2),
        st.integers(0, 2),
        st.lists(st.tuples(outcomes, sure), max_size=3),
        st.floats(0, 700),
    ),
    max_size=40,
)


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every number, and every struct, below a result."""
    if isinstance(value, msgspec.Struct):
        yield path, value
        for name in value.__struct_fields__:
            yield from leaves(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from leaves(one, f"{path}[{name}]")
    elif isinstance(value, tuple):
        for i, one in enumerate(value):
            yield from leaves(one, f"{path}[{i}]")
    else:
        yield path, value


@settings(max_examples=60)
@given(scorecards, st.sampled_from([1, 10]))
def test_that_no_figure_is_nan_and_each_has_its_n(cards: list[Scorecard], min_n: int) -> None:
    found = person_statistics(answers_of(cards), min_n=min_n, block=5)
    for path, value in leaves(found):
        assert value is None or isinstance(value, int | float | str | bool | msgspec.Struct), path
        if isinstance(value, float):
            assert math.isfinite(value), path
        if isinstance(value, Rate):
            assert (value.value is None) == (value.n == 0), path
            assert (value.low is None) == (value.n < 5), path
        if isinstance(value, Estimate):
            assert value.n >= min_n, path
            assert (value.low is None) == (value.high is None) == (value.se is None), path
            if value.low is not None and value.high is not None:
                assert value.low - 1e-9 <= value.value <= value.high + 1e-9, path
                assert value.low < value.high, path
    assert found.n == found.threat + found.clear == sum(card.case_type != "document" for card in cards)


@settings(max_examples=60)
@given(scorecards)
def test_that_rates_are_those_of_the_session_s_summary(cards: list[Scorecard]) -> None:
    found, summary = person_statistics(answers_of(cards)).detection, summarise(cards)
    assert (found.hits, found.false_alarms) == (summary.hits, summary.false_alarms)


@settings(max_examples=40)
@given(scorecards, st.randoms(use_true_random=False))
def test_that_the_order_of_marks_changes_nothing(cards: list[Scorecard], random: Any) -> None:
    def mixed(card: Scorecard) -> Scorecard:
        return msgspec.structs.replace(card, marks=tuple(random.sample(card.marks, len(card.marks))))

    here = person_statistics(answers_of(cards), min_n=1)
    there = person_statistics(answers_of([mixed(card) for card in cards]), min_n=1)
    for (path, one), (_, other) in zip(leaves(here), leaves(there), strict=True):
        if isinstance(one, float):
            assert one == pytest.approx(other, abs=1e-12), path


@settings(max_examples=40)
@given(scorecards, st.integers(0, 39), st.sampled_from([1, 60, 100]))
def test_that_a_mark_off_every_key_never_raises_a_figure(cards: list[Scorecard], place: int, confidence: int) -> None:
    cards = [card for card in cards if card.case_type == "clear" or card.case_type == "threat"]
    clears = [i for i, card in enumerate(cards) if card.case_type == "clear"]
    if not clears:
        return
    at = clears[place % len(clears)]
    more = MarkScore(mark="more", view="side", outcome="false", confidence=confidence)
    worse = msgspec.structs.replace(cards[at], marks=(*cards[at].marks, more), false_alarm=True)
    before = person_statistics(answers_of(cards), min_n=1)
    after = person_statistics(answers_of([*cards[:at], worse, *cards[at + 1 :]]), min_n=1)
    for name in ("d_a", "d_prime", "a_prime"):
        _never_above(getattr(after.detection, name), getattr(before.detection, name))
    _never_above(after.auc, before.auc)
    _never_above(after.afroc, before.afroc)
    _never_above(after.froc.headline, before.froc.headline)


def _never_above(after: Estimate | None, before: Estimate | None) -> None:
    assert (after is None) == (before is None)
    assert after is None or before is None or after.value <= before.value + 1e-12


def test_that_no_answers_give_counts_of_nothing() -> None:
    found = person_statistics(answers_of([]), groups={"class": []})
    assert (found.n, found.auc, found.froc.headline, found.roc_curve, found.time.median_s) == (
        0,
        None,
        None,
        None,
        None,
    )
    assert (found.detection.d_a, found.detection.hits.value, found.calibration.overconfidence) == (None, None, None)
    assert found.groups == {"class": {}}


def test_that_classes_are_held_against_all_clear_cases_and_carriers_against_their_own() -> None:
    cards = [
        *(made("threat", [90] if i % 3 else [], 0, [], 20.0) for i in range(30)),
        *(made("clear", [], 0, [("false", 30)] if i % 5 == 0 else [], 20.0) for i in range(20)),
        made("document", [], 0, [], 20.0),
    ]
    classes = labels_of(cards, ["tobacco"] * 12 + ["weapons"] * 18 + [None] * 21)
    carriers = labels_of(cards, ["railcar", "container"] * 25 + ["railcar"])
    found = person_statistics(answers_of(cards), groups={"class": classes, "carrier": carriers}).groups
    assert found["class"] == {
        "tobacco": detection(hits=8, n_signal=12, false_alarms=4, n_noise=20),
        "weapons": detection(hits=12, n_signal=18, false_alarms=4, n_noise=20),
    }
    assert found["carrier"] == {
        "railcar": detection(hits=10, n_signal=15, false_alarms=2, n_noise=10),
        "container": detection(hits=10, n_signal=15, false_alarms=2, n_noise=10),
    }
    with pytest.raises(ValueError, match="each answer"):
        detection_by(answers_of(cards), ["tobacco"])


def test_that_a_mark_beside_the_thing_counts_as_marked_but_not_as_hit() -> None:
    cards = [made("threat", [], 1, [("false", 60)], 9.0), made("threat", [], 1, [("ignored", 60)], 9.0)]
    found = person_statistics(answers_of(cards))
    assert (found.marked_threats.count, found.detection.hits.count) == (1, 0)


def test_that_statistics_load_neither_scipy_nor_opencv_before_they_are_asked() -> None:
    rooms = sorted(path.stem for path in (ROOT / "xrayTrainer/scoring/statistics").glob("*.py"))
    assert "person" in rooms
    names = [f"xrayTrainer.scoring.statistics.{room}" for room in rooms if room != "__init__"]
    code = "import sys," + ",".join(names) + ";print(sorted({'scipy', 'cv2', 'PySide6'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_columns_are_what_figures_are_made_from() -> None:
    rng = np.random.default_rng(5)
    cards = [
        made("threat", [int(rng.integers(1, 101))] if rng.random() < 0.8 else [], 0, [], 30.0)
        if rng.random() < 0.5
        else made("clear", [], 0, [("false", int(rng.integers(1, 101)))] if rng.random() < 0.2 else [], 30.0)
        for _ in range(200)
    ]
    found = person_statistics(answers_of(cards))
    assert found.auc is not None
    assert found.froc.headline is not None
    # one key a case, and every mark on it: then a picture's rating is its key's
    assert found.auc.value == pytest.approx(found.froc.headline.value)
    assert found.learning.rest == 0
    assert sum(one.n for one in found.speed.values()) == 200
