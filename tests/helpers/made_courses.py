"""Courses with a known effect: people with abilities of their own and cases with difficulties, answers by a Rasch rule.

Each person has an ability on threat and one on clear cases, and gains of his own from the course; each case has a
difficulty, and gains of its own too (training helps with some more than with others); one form is harder than the
other. The rating of a mark is how far the answer lay above the threshold. The truth is that of all people and cases
from which these were drawn.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, ndtri

from xrayTrainer.scoring.statistics.detection import S_XRAY
from xrayTrainer.scoring.statistics.paired import Pair, paired_change
from xrayTrainer.scoring.statistics.paired_tables import Measure, Reading

Floats = NDArray[np.float64]
LEVELS = (0.0, 1.0, 2.0)
"""Where ratings begin on the scale of ability: unsure, fairly sure, sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """From what people and cases are drawn; all in logits."""

    threat: float = 0.5
    clear: float = 1.7
    person_sd: float = 0.7
    case_sd: float = 1.0
    threat_gain: float = 0.9
    clear_gain: float = 0.5
    gain_sd: float = 0.3
    case_gain_sd: float = 0.3
    form_shift: float = 0.3

    def truth(self, rng: np.random.Generator, draws: int = 400_000) -> dict[Measure, float]:
        """Return the true changes, by drawing many people and cases."""
        rates, areas = [], []
        for post in (0, 1):
            person = rng.normal(size=(2, draws))
            gain = post * (
                np.array([[self.threat_gain], [self.clear_gain]]) + rng.normal(size=(2, draws)) * self.gain_sd
            )
            case_gain = post * rng.normal(size=(2, draws)) * self.case_gain_sd
            case = rng.normal(size=(2, draws)) * self.case_sd + rng.choice([-1, 1], draws) * self.form_shift
            base = np.array([[self.threat], [self.clear]]) + person * self.person_sd + gain + case_gain - case
            found, false = base[0], -base[1]
            rates.append((float(expit(found).mean()), float(expit(false).mean())))
            edges = np.array([math.inf, *(-level for level in LEVELS), -math.inf])
            steps = [-np.diff(expit(u[:, None] + edges), axis=1).mean(axis=0) for u in (found, false)]
            below = np.cumsum(steps[1]) - steps[1]
            areas.append(float(np.sum(steps[0] * (below + steps[1] / 2))))
        (hit0, false0), (hit1, false1) = rates
        z = [ndtri(hit) - S_XRAY * ndtri(false) for hit, false in rates]
        return {
            Measure.HIT_RATE: hit1 - hit0,
            Measure.FALSE_ALARM_RATE: false1 - false0,
            Measure.D_A: math.sqrt(2 / (1 + S_XRAY**2)) * float(z[1] - z[0]),
            Measure.WAFROC: areas[1] - areas[0],
        }

    def course(self, rng: np.random.Generator, people: int, cases: int) -> list[Pair]:
        """Return the answers of a group whose first half began with form A."""
        shift = {"a": self.form_shift, "b": -self.form_shift}
        difficulty = {form: rng.normal(size=(2, cases)) * self.case_sd + shift[form] for form in "ab"}
        case_gain = {form: rng.normal(size=(2, cases)) * self.case_gain_sd for form in "ab"}
        level = np.array([self.threat, self.clear])[:, None] + rng.normal(size=(2, people)) * self.person_sd
        gain = np.array([self.threat_gain, self.clear_gain])[:, None] + rng.normal(size=(2, people)) * self.gain_sd
        half = people // 2
        tests: list[list[Reading]] = [[], []]
        for members, order in ((slice(0, half), "ab"), (slice(half, people), "ba")):
            for post, form in enumerate(order):
                able = level[:, members] + post * gain[:, members]
                base = able[:, :, None] - difficulty[form][:, None, :] + post * case_gain[form][:, None, :]
                tests[post] += list(_readings(rng, base[0], -base[1], form))
        return [Pair(before=before, after=after) for before, after in zip(*tests, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """Many courses of one size: how often the interval held the truth, mean error, mean half width."""

    covered: float
    bias: float
    width: float
    spread: float


def repeated(
    world: World, truth: dict[Measure, float], *, people: int, cases: int, times: int, seed: int
) -> dict[Measure, Repeated]:
    """Return how the interval of each figure does."""
    rng = np.random.Generator(np.random.PCG64([seed, people, cases]))
    found: dict[Measure, list[tuple[bool, float, float]]] = {measure: [] for measure in Measure}
    for _ in range(times):
        pairs = world.course(rng, people, cases)
        for measure in Measure:
            made = paired_change(pairs, measure)
            if made.low is None or made.high is None or made.change is None:
                raise ValueError(f"no interval for {people} people and {cases} cases")
            held = made.low <= truth[measure] <= made.high
            found[measure].append((held, made.change - truth[measure], (made.high - made.low) / 2))
    return {
        measure: Repeated(
            covered=float(np.mean([held for held, _, _ in rows])),
            bias=float(np.mean([error for _, error, _ in rows])),
            width=float(np.mean([width for _, _, width in rows])),
            spread=float(np.std([error for _, error, _ in rows])),
        )
        for measure, rows in found.items()
    }


def _readings(rng: np.random.Generator, found: Floats, false: Floats, form: str) -> Iterator[Reading]:
    """Yield the tests of people; `found` and `false` are logits, shape (people, cases)."""
    ratings = [_ratings(u + rng.logistic(size=u.shape)) for u in (found, false)]
    low, high = ratings[1][:, None, :], ratings[0][:, :, None]
    above = (low < high) + 0.5 * (low == high)
    threat_cases = tuple(f"{form}t{number}" for number in range(found.shape[1]))
    clear_cases = tuple(f"{form}c{number}" for number in range(false.shape[1]))
    for person in range(found.shape[0]):
        yield Reading(
            form=form,
            threat_cases=threat_cases,
            clear_cases=clear_cases,
            hit=(ratings[0][person] > 0).astype(np.float64),
            false_alarm=(ratings[1][person] > 0).astype(np.float64),
            threat_parts=above[person].mean(axis=1),
            clear_parts=above[person].mean(axis=0),
        )


def _ratings(latent: Floats) -> Floats:
    return np.asarray(np.searchsorted(LEVELS, latent.ravel(), side="right").reshape(latent.shape), dtype=np.float64)
