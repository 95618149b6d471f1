"""ROC and FROC areas against worked, published and stored numbers, and against the definition, pair by pair."""

from __future__ import annotations

import csv
import json
import math
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.scoring.statistics.areas import NOT_MARKED, area_estimate, hanley_mcneil_se
from xrayTrainer.scoring.statistics.estimate import Estimate
from xrayTrainer.scoring.statistics.froc import (
    FrocData,
    afroc,
    afroc_curve,
    froc_curve,
    froc_figures,
    wafroc,
    wafroc1,
)
from xrayTrainer.scoring.statistics.roc import Curve, auc, roc_curve

NONE = NOT_MARKED
Rated = list[float]
Keys = list[tuple[float, float]]

rating = st.sampled_from([NONE, 20.0, 40.0, 60.0, 80.0, 100.0])
ratings = st.lists(rating, min_size=2, max_size=12)
threat_case = st.tuples(st.lists(st.tuples(rating, st.sampled_from([1.0, 2.0, 0.5])), min_size=1, max_size=3), rating)


def data_of(clear: Rated, threat: list[tuple[Keys, float]]) -> FrocData:
    """Return cases: the largest false rating of each clear one; keys (rating, weight) and that of each threat one."""
    false = [one for one in (*clear, *(fp for _, fp in threat)) if one > NONE]
    return FrocData(
        clear_fp=np.array(clear, dtype=np.float64),
        threat_fp=np.array([fp for _, fp in threat], dtype=np.float64),
        key_case=np.array([j for j, (keys, _) in enumerate(threat) for _ in keys], dtype=np.intp),
        key_rating=np.array([one for keys, _ in threat for one, _ in keys], dtype=np.float64),
        key_weight=np.array([weight for keys, _ in threat for _, weight in keys], dtype=np.float64),
        false_ratings=np.array(false, dtype=np.float64),
    )


# scoring.md 2.2: clear [], [40], [], [60, 20]; threat {80}, {50, missed; false 30}, {missed; false 70}
CLEAR = [NONE, 40.0, NONE, 60.0]
THREAT: list[tuple[Keys, float]] = [([(80, 1)], NONE), ([(50, 1), (NONE, 1)], 30.0), ([(NONE, 1)], 70.0)]
WORKED = data_of(CLEAR, THREAT)


def known(estimate: Estimate | None) -> Estimate:
    assert estimate is not None
    return estimate


def test_that_the_worked_example_of_froc_is_reproduced() -> None:
    found = known(wafroc(WORKED, min_n=1))
    assert found.value == pytest.approx(0.5833, abs=5e-5)
    assert found.se == pytest.approx(0.2728, abs=5e-5)
    assert (found.low, found.high) == pytest.approx((0.128, 0.919), abs=5e-4)
    assert known(afroc(WORKED, min_n=1)).value == pytest.approx(0.5625)
    assert known(wafroc1(WORKED, min_n=1)).value == pytest.approx(0.5595, abs=5e-5)
    assert known(auc([NONE, 40, NONE, 60], [80, 50, 70], min_n=1)).value == pytest.approx(0.9167, abs=5e-5)
    figures = froc_figures(WORKED, min_n=1)
    assert (figures.measure, figures.keys_found.count, figures.keys_found.n) == ("wafroc", 2, 4)
    assert (figures.headline, figures.n_clear, figures.n_threat) == (found, 4, 3)


def test_that_the_worked_example_of_roc_is_reproduced() -> None:
    found = known(auc([NONE, NONE, 40], [NONE, 60, 90], min_n=1))
    assert (found.value, found.se) == pytest.approx((0.7778, 0.2291), abs=5e-5)
    assert (found.low, found.high) == pytest.approx((0.217, 0.955), abs=5e-4)


# E. R. DeLong et al., Biometrics 44 (1988) 837: 43 complete records of albumin, total protein, score, outcome.
OVARIAN = """
3.0 5.8 10 0 3.2 6.3 5 1 3.9 6.8 3 1 2.8 4.8 6 0 3.2 5.8 3 1 0.9 4.0 5 0 2.5 5.7 8 0 1.6 5.6 5 1 3.8 5.7 5 1
3.7 6.7 6 1 3.2 5.4 4 1 3.8 6.6 6 1 4.1 6.6 5 1 3.6 5.7 5 1 4.3 7.0 4 1 3.6 6.7 4 0 2.3 4.4 6 1 4.2 7.6 4 0 4.0 6.6 6 0
3.5 5.8 6 1 3.8 6.8 7 1 3.0 4.7 8 0 4.5 7.4 5 1 3.7 7.4 5 1 3.1 6.6 6 1 4.1 8.2 6 1 4.3 7.0 5 1 4.3 6.5 4 1 3.2 5.1 5 1
2.6 4.7 6 1 3.3 6.8 6 0 1.7 4.0 7 0 3.7 6.1 5 1 3.3 6.3 7 1 4.2 7.7 6 1 3.5 6.2 5 1 2.9 5.7 9 0 2.1 4.8 7 1 2.8 6.2 8 0
4.0 7.0 7 1 3.3 5.7 6 1 3.7 6.9 5 1 3.6 6.6 5 1"""


@pytest.mark.parametrize(
    ("column", "sign", "area", "se"),
    [(2, -1, 0.7258, 0.1028), (0, 1, 0.7366, 0.0927), (1, 1, 0.6478, 0.1000)],
    ids=["score", "albumin", "protein"],
)
def test_that_areas_and_errors_of_delong_1988_are_reproduced(column: int, sign: int, area: float, se: float) -> None:
    rows = np.array(OVARIAN.split(), dtype=np.float64).reshape(-1, 4)
    score, outcome = sign * rows[:, column], rows[:, 3] == 1
    found = known(auc(score[~outcome], score[outcome]))
    assert (found.value, found.se) == pytest.approx((area, se), abs=5e-5)


@pytest.mark.samples
def test_that_areas_of_the_imrmc_study_are_reproduced(samples: Path) -> None:
    folder = samples / "scoring" / "imrmc"
    if not folder.is_dir():
        pytest.skip(f"the samples are absent: {folder}")
    lines = (folder / "input.imrmc").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines[lines.index("BEGIN DATA:") + 1 :] if line]
    truth = {case: int(value) for reader, case, _, value in rows if reader == "truth"}
    scores: dict[tuple[str, str], list[list[float]]] = {}
    for reader, case, modality, value in rows:
        if reader != "truth":
            scores.setdefault((reader, modality), [[], []])[truth[case]].append(float(value))
    with (folder / "expected_per_reader_auc.csv").open(encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    assert len(expected) == 10
    for row in expected:
        clear, threat = scores[row["readerID"], row["modalityA"]]
        found = known(auc(clear, threat))
        assert found.value == pytest.approx(float(row["AUCA"]), abs=1e-9)
        # Its variance is the unbiased one. DeLong's counts what is left of rows and columns twice, so it is larger by
        # the residual mean square over n_c n_t (B. D. Gallas, Acad. Radiol. 13 (2006) 353).
        table = _psi_table(clear, threat)
        left = table - table.mean(axis=0) - table.mean(axis=1, keepdims=True) + table.mean()
        residual = float(np.sum(left**2)) / ((len(clear) - 1) * (len(threat) - 1))
        unbiased = known(found).se
        assert unbiased is not None
        assert unbiased**2 - residual / table.size == pytest.approx(float(row["varAUCA"]), rel=2e-5)


@pytest.mark.samples
@pytest.mark.parametrize("name", ["metrics-expected", "metrics-full-expected"])
def test_that_values_of_picai_eval_are_reproduced(samples: Path, name: str) -> None:
    folder = samples / "scoring" / "picai_eval" / "output-expected"
    if not folder.is_dir():
        pytest.skip(f"the samples are absent: {folder}")
    stored = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    by_case = {case: float(value) for case, value in stored["case_pred"].items()}
    clear = [value for case, value in by_case.items() if int(stored["case_target"][case]) == 0]
    threat = [value for case, value in by_case.items() if int(stored["case_target"][case]) == 1]
    assert known(auc(clear, threat, min_n=1)).value == pytest.approx(stored["auroc"], abs=1e-12)
    if "lesion_TPR" not in stored:
        return
    curve = froc_curve(_picai_data(stored))
    assert curve is not None
    points = dict(zip(curve.thresholds, zip(curve.x, curve.y, strict=True), strict=True))
    for threshold, x, y in zip(stored["thresholds"], stored["lesion_FPR"], stored["lesion_TPR"], strict=True):
        if threshold > 0:  # its last point is set to infinity, there
            assert points[threshold] == pytest.approx((x, y), abs=1e-6)


def _picai_data(stored: dict[str, dict[str, list[list[float]]]]) -> FrocData:
    """Return its lesions and candidates; a lesion missed has confidence 0 there."""
    clear, threat, false = [], [], []
    for case, rows in stored["lesion_results"].items():
        keys: Keys = [(confidence or NONE, 1.0) for lesion, confidence, _ in rows if lesion]
        marks = [confidence for lesion, confidence, _ in rows if not lesion]
        false += marks
        fp = max(marks, default=NONE)
        if keys:
            threat.append((keys, fp))
        else:
            assert stored["case_target"][case] == 0
            clear.append(fp)
    data = data_of(clear, threat)
    assert sorted(data.false_ratings) == sorted(false)
    return data


def _psi_table(low: Rated, high: Rated) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    a, b = np.array(low)[:, None], np.array(high)[None, :]
    return np.where(a < b, 1.0, np.where(a == b, 0.5, 0.0))


def _psi(a: float, b: float) -> float:
    return 1.0 if a < b else 0.5 if a == b else 0.0


def _by_definition(fps: Rated, threat: list[tuple[Keys, float]], *, weighted: bool) -> float:
    if not weighted:
        keys = [one for case, _ in threat for one, _ in case]
        return sum(_psi(fp, one) for fp, one in product(fps, keys)) / (len(fps) * len(keys))
    total = 0.0
    for fp, (keys, _) in product(fps, threat):
        whole = sum(weight for _, weight in keys)
        total += sum(weight / whole * _psi(fp, one) for one, weight in keys)
    return total / (len(fps) * len(threat))


def _jackknifed(values: list[float]) -> float:
    mean = sum(values) / len(values)
    return math.sqrt((len(values) - 1) / len(values) * sum((value - mean) ** 2 for value in values))


@given(ratings, st.lists(threat_case, min_size=2, max_size=6))
def test_that_froc_areas_and_errors_are_those_of_the_definition(clear: Rated, threat: list[tuple[Keys, float]]) -> None:
    data = data_of(clear, threat)
    drop_c = [clear[:i] + clear[i + 1 :] for i in range(len(clear))]
    drop_t = [threat[:j] + threat[j + 1 :] for j in range(len(threat))]
    for measure, weighted in ((wafroc, True), (afroc, False)):
        found = known(measure(data, min_n=2))
        left = [_by_definition(some, threat, weighted=weighted) for some in drop_c]
        left += [_by_definition(clear, some, weighted=weighted) for some in drop_t]
        assert found.value == pytest.approx(_by_definition(clear, threat, weighted=weighted))
        assert found.se == pytest.approx(_jackknifed(left), abs=1e-9)
    found = known(wafroc1(data, min_n=2))
    own = [fp for _, fp in threat]
    left = [_by_definition(some + own, threat, weighted=True) for some in drop_c]
    left += [_by_definition(clear + [fp for _, fp in some], some, weighted=True) for some in drop_t]
    assert found.value == pytest.approx(_by_definition(clear + own, threat, weighted=True))
    assert found.se == pytest.approx(_jackknifed(left), abs=1e-9)


@given(ratings, ratings)
def test_that_auc_is_the_share_of_pairs_in_order(clear: Rated, threat: Rated) -> None:
    found, table = known(auc(clear, threat, min_n=2)), _psi_table(clear, threat)
    assert found.value == pytest.approx(table.mean())
    variance = table.mean(axis=0).var(ddof=1) / len(threat) + table.mean(axis=1).var(ddof=1) / len(clear)
    assert found.se == pytest.approx(math.sqrt(variance))


@given(ratings, ratings)
def test_that_the_area_under_the_drawn_curve_is_auc(clear: Rated, threat: Rated) -> None:
    curve = roc_curve(clear, threat)
    assert curve is not None
    assert _trapezoids(curve) == pytest.approx(known(auc(clear, threat, min_n=2)).value)


@given(ratings, st.lists(threat_case, min_size=2, max_size=6))
def test_that_the_area_under_the_drawn_afroc_curve_is_wafroc(clear: Rated, threat: list[tuple[Keys, float]]) -> None:
    data = data_of(clear, threat)
    for weighted, measure in ((True, wafroc), (False, afroc)):
        curve = afroc_curve(data, weighted=weighted)
        assert curve is not None
        assert _trapezoids(curve) == pytest.approx(known(measure(data, min_n=2)).value)


def _trapezoids(curve: Curve) -> float:
    return float(np.trapezoid([0.0, *curve.y, 1.0], [0.0, *curve.x, 1.0]))


@given(ratings, st.lists(threat_case, min_size=2, max_size=6))
def test_that_froc_points_count_marks_and_keys_at_each_threshold(
    clear: Rated, threat: list[tuple[Keys, float]]
) -> None:
    data = data_of(clear, threat)
    curve = froc_curve(data)
    assert curve is not None
    false, keys = data.false_ratings.tolist(), data.key_rating.tolist()
    assert list(curve.thresholds) == sorted({*false, *(one for one in keys if one > NONE)}, reverse=True)
    for at, x, y in zip(curve.thresholds, curve.x, curve.y, strict=True):
        assert x == pytest.approx(sum(one >= at for one in false) / (len(clear) + len(threat)))
        assert y == pytest.approx(sum(one >= at for one in keys) / len(keys))


@given(ratings, ratings, st.permutations(range(12)))
def test_that_the_order_of_cases_changes_nothing(clear: Rated, threat: Rated, order: list[int]) -> None:
    moved = [clear[i] for i in order if i < len(clear)]
    here, there = known(auc(clear, threat, min_n=2)), known(auc(moved, threat, min_n=2))
    assert here.value == pytest.approx(there.value)
    assert here.se == pytest.approx(there.se)


@given(ratings, st.lists(threat_case, min_size=2, max_size=6), st.integers(0, 20))
def test_that_a_false_mark_on_a_clear_case_never_raises_an_area(
    clear: Rated, threat: list[tuple[Keys, float]], place: int
) -> None:
    place %= len(clear)
    worse = [100.0 if i == place else one for i, one in enumerate(clear)]
    for measure in (wafroc, afroc, wafroc1):
        before, after = known(measure(data_of(clear, threat), min_n=2)), known(measure(data_of(worse, threat), min_n=2))
        assert after.value <= before.value + 1e-12


@given(st.floats(0, 1), st.integers(2, 200), st.integers(2, 200))
def test_that_an_interval_never_collapses_and_holds_its_value(area: float, n_clear: int, n_threat: int) -> None:
    found = area_estimate(area, 0.0, n_clear=n_clear, n_threat=n_threat)
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low < found.high <= 1
    assert found.low <= area <= found.high
    m = min(n_clear, n_threat)
    assert found.high - found.low > 0.5 / m**2


@pytest.mark.parametrize(("shift", "least"), [(1.0, 0.96), (2.0, 0.95), (2.6, 0.92)])
def test_that_intervals_cover_at_25_and_25_cases(shift: float, least: float) -> None:
    # Ratings in five steps; true areas of 0.68 to 0.95, by a large sample.
    rng = np.random.default_rng(7)

    def read(n: int, more: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        raw = np.floor(rng.normal(more, 1.0, n) / 0.5)
        return np.where(raw < 2, NONE, 20.0 * np.clip(raw, 1, 5))

    true = known(auc(read(200_000, 0.0), read(200_000, shift))).value
    held = 0
    for _ in range(500):
        found = known(auc(read(25, 0.0), read(25, shift)))
        assert found.low is not None
        assert found.high is not None
        held += found.low <= true <= found.high
    assert held / 500 >= least


def test_that_too_few_cases_give_none_and_one_case_gives_no_error() -> None:
    assert auc([], [50], min_n=1) is None
    assert auc([10.0] * 9, [50.0] * 40) is None
    assert wafroc(WORKED) is None
    assert afroc(WORKED) is None
    assert wafroc1(WORKED) is None
    one = known(auc([NONE], [50, 60], min_n=1))
    assert (one.value, one.se, one.low, one.high) == (1.0, None, None, None)
    assert roc_curve([], [1.0]) is None


def test_that_who_saw_no_clear_case_is_measured_by_wafroc1() -> None:
    data = data_of([], THREAT * 5)
    figures = froc_figures(data)
    assert figures.measure == "wafroc1"
    assert known(figures.headline).n == 15
    assert wafroc(data) is None
    assert afroc_curve(data) is None
    assert froc_figures(data_of([], [])).headline is None
    assert froc_figures(data_of([], [])).false_marks_per_case is None
    assert froc_curve(data_of([NONE], [])) is None


def test_that_the_least_error_is_that_of_the_exponential_model() -> None:
    # Threats of mean k against clears of mean 1 have area k/(k+1).
    rng = np.random.default_rng(9)
    areas = [_psi_table(rng.exponential(1, 8).tolist(), rng.exponential(4, 40).tolist()).mean() for _ in range(4000)]
    assert np.std(areas) == pytest.approx(hanley_mcneil_se(0.8, n_clear=8, n_threat=40), rel=0.04)
    assert hanley_mcneil_se(0.8, n_clear=40, n_threat=8) != pytest.approx(np.std(areas), rel=0.04)


def test_that_perfect_reading_is_1_with_an_interval_that_its_cases_allow() -> None:
    found = known(wafroc(data_of([NONE] * 25, [([(90, 1)], NONE)] * 25)))
    assert (found.value, found.se) == (1.0, 0.0)
    assert found.low is not None
    assert 0.8 < found.low < 0.95


@pytest.mark.parametrize(
    "broken",
    [
        {"clear_fp": [math.nan]}, {"key_case": [0, 3]}, {"key_case": [0, 0]}, {"key_weight": [1.0, 0.0]},
        {"key_rating": [50.0]}, {"threat_fp": [math.inf, NONE]}, {"key_case": [0, -1]},
    ],
)  # fmt: skip
def test_that_broken_data_is_refused(broken: dict[str, list[float]]) -> None:
    sound: dict[str, list[float]] = {
        "clear_fp": [NONE], "threat_fp": [NONE, 20.0], "key_case": [0, 1], "key_rating": [50.0, NONE],
        "key_weight": [1.0, 2.0], "false_ratings": [20.0],
    }  # fmt: skip
    kinds = {"key_case": np.intp}
    FrocData(**{name: np.array(column, dtype=kinds.get(name, np.float64)) for name, column in sound.items()})
    with pytest.raises(ValueError, match=r"rating|key|weight"):
        FrocData(
            **{
                name: np.array(column, dtype=kinds.get(name, np.float64))
                for name, column in {**sound, **broken}.items()
            }
        )
