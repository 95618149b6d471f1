"""Simulated trainees: do rating and choice of cases do what they promise? A test of the program, not of people.

Each trainee has true abilities; he works through cases that are chosen for him, of which the program knows the
difficulties only roughly, and answers by the Rasch rule. What the program then believes of him is held against the
truth.

References
----------
scoring.md section 0 (the trainees, the bounds) and 5.3 (the table). It shows that the rule steers, not that people
learn more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from xrayTrainer.training.choice_rules import practice_rule
from xrayTrainer.training.pool import Pool, PoolCase
from xrayTrainer.training.rating import Z_RANGE, Estimate, Ratings, answered
from xrayTrainer.training.selection import SPACING, choose
from xrayTrainer.training.trail import Trail

CHECKPOINTS = (30, 60, 120, 240)
CLASS_IDS = tuple(f"class{number}" for number in range(6))
THREATS, CLEAR_CASES = 400, 200
THREAT_STEPS, CLEAR_STEPS = (-2.4, -1.4, -0.4, 0.6), (-1.6, -0.6, 0.4)
STEP_SD = 0.35
BELIEF_SD = 0.5
"""By how much the true difficulty of a case differs from the believed one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trainee:
    """True abilities, logits."""

    threat: float
    clear: float
    offsets: tuple[float, ...]

    @property
    def ability(self) -> float:
        """Ability on threat cases of all classes alike."""
        return self.threat + math.fsum(self.offsets) / len(self.offsets)

    def on(self, class_id: str | None) -> float:
        """Return the ability on a class, or on clear cases."""
        return self.clear if class_id is None else self.threat + self.offsets[CLASS_IDS.index(class_id)]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What was believed of a trainee, and what he had met, after so many cases.

    Attributes
    ----------
    truth
        His ability on threat cases.
    believed
        The same as the program saw it.
    solved, threats
        Threat cases solved, of those shown.
    cases
        All cases shown.
    repeats
        Cases that came again within the spacing.
    """

    truth: float
    believed: Estimate
    solved: int
    threats: int
    cases: int
    repeats: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """One line of the table, over all trainees at one checkpoint.

    Attributes
    ----------
    cases
        Cases that each trainee worked on.
    trainees
        How many there were.
    rmse, bias
        Of the believed ability against the truth, logits.
    correlation
        Between the two; None where it is not defined.
    covered
        Share of trainees whose true ability lies in the 95 % range.
    success
        Share of threat cases solved.
    share_low, share_high
        5 % and 95 % points of the share of threat cases.
    repeats
        Cases that came again within the spacing.
    """

    cases: int
    trainees: int
    rmse: float
    bias: float
    correlation: float | None
    covered: float
    success: float
    share_low: float
    share_high: float
    repeats: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What the figures of a checkpoint must keep to."""

    most_rmse: float
    share: tuple[float, float] | None
    most_bias: float = 0.10
    least_covered: float = 0.93
    success: tuple[float, float] = (0.70, 0.80)


BOUNDS = {
    30: Bounds(most_rmse=0.70, share=(0.40, 0.60)),
    60: Bounds(most_rmse=0.55, share=(0.45, 0.55)),
    120: Bounds(most_rmse=0.45, share=None),
    240: Bounds(most_rmse=0.40, share=None),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """The outcome: figures by checkpoint, of each seed's trainees and of all together."""

    by_seed: tuple[tuple[Figures, ...], ...]
    together: tuple[Figures, ...]

    def outside(self) -> tuple[tuple[int, str], ...]:
        """Return which figures of all together break their bounds: checkpoint and name of the figure."""
        return tuple((figures.cases, name) for figures in self.together for name in broken(figures))


def trial(trainees: int, seeds: int, *, progress: Callable[[int, int], None] | None = None) -> Trial:
    """Let trainees work through 240 cases each.

    Parameters
    ----------
    trainees
        For each seed, at least 2.
    seeds
        How often, at least 1.
    progress
        Told after each trainee how many are done, and of how many.
    """
    if trainees < 2 or seeds < 1:
        raise ValueError(f"{trainees} trainees with {seeds} seeds")
    done: list[list[tuple[State, ...]]] = []
    for seed in range(1, seeds + 1):
        of_seed: list[tuple[State, ...]] = []
        for number in range(trainees):
            of_seed.append(tuple(worked(seed, number)))
            if progress is not None:
                progress(len(done) * trainees + number + 1, trainees * seeds)
        done.append(of_seed)
    return Trial(
        by_seed=tuple(_table(of_seed) for of_seed in done),
        together=_table([states for of_seed in done for states in of_seed]),
    )


def worked(seed: int, number: int) -> Iterator[State]:
    """Yield the state of one trainee at each checkpoint. The same seed and number give the same trainee and cases."""
    rng = np.random.Generator(np.random.PCG64([seed, number]))
    trainee = drawn_trainee(rng)
    pool, truths = drawn_pool(rng)
    trail, ratings, rule = Trail(pool), Ratings(), practice_rule()
    solved = repeats = 0
    last: dict[str, int] = {}
    for shown in range(CHECKPOINTS[-1]):
        case = choose(pool, trail, ratings, rule, seed * 1_000_003 + number).case
        success = bool(rng.random() < 1.0 / (1.0 + math.exp(truths[case.id] - trainee.on(case.class_id))))
        trail.show(case)
        trail.note(case, success=success)
        solved += success and case.class_id is not None
        if case.id not in last:
            ratings = answered(ratings, case.class_id, case.difficulty, success=success)
        elif shown - last[case.id] <= SPACING:
            repeats += 1
        last[case.id] = shown
        if shown + 1 in CHECKPOINTS:
            yield State(
                truth=trainee.ability,
                believed=believed_ability(ratings),
                solved=solved,
                threats=trail.threats,
                cases=trail.shown,
                repeats=repeats,
            )


def believed_ability(ratings: Ratings) -> Estimate:
    """Return the believed ability on threat cases of all classes alike."""
    offsets = [ratings.offset(class_id) for class_id in CLASS_IDS]
    mean = math.fsum(offset.mean for offset in offsets) / len(offsets)
    variance = math.fsum(offset.variance for offset in offsets) / len(offsets) ** 2
    return Estimate(ratings.threat.mean + mean, ratings.threat.variance + variance)


def drawn_trainee(rng: np.random.Generator) -> Trainee:
    """Return a trainee of the population that scoring.md section 0 names."""
    offsets = tuple(float(offset) for offset in rng.normal(0.0, 0.5, len(CLASS_IDS)))
    return Trainee(threat=float(rng.normal(0.0, 1.0)), clear=float(rng.normal(0.5, 0.8)), offsets=offsets)


def drawn_pool(rng: np.random.Generator) -> tuple[Pool, dict[str, float]]:
    """Return the cases with the difficulties that are believed, and the true ones by case."""
    cases = [*_drawn_cases(rng, "threat", THREATS, THREAT_STEPS), *_drawn_cases(rng, "clear", CLEAR_CASES, CLEAR_STEPS)]
    truths = {case.id: case.difficulty.mean + float(rng.normal(0.0, BELIEF_SD)) for case in cases}
    return Pool(cases), truths


def _drawn_cases(rng: np.random.Generator, kind: str, count: int, steps: Sequence[float]) -> Iterator[PoolCase]:
    for number in range(count):
        difficulty = steps[int(rng.integers(len(steps)))] + float(rng.normal(0.0, STEP_SD))
        yield PoolCase(
            id=f"{kind}{number:03}",
            class_id=CLASS_IDS[number % len(CLASS_IDS)] if kind == "threat" else None,
            difficulty=Estimate(difficulty, BELIEF_SD**2),
        )


def broken(figures: Figures) -> tuple[str, ...]:
    """Return the names of the figures that break the bounds of their checkpoint."""
    bounds = BOUNDS[figures.cases]
    low, high = bounds.success
    held = {
        "rmse": figures.rmse <= bounds.most_rmse,
        "bias": abs(figures.bias) <= bounds.most_bias,
        "covered": figures.covered >= bounds.least_covered,
        "success": low <= figures.success <= high,
        "share": bounds.share is None
        or (bounds.share[0] <= figures.share_low and figures.share_high <= bounds.share[1]),
        "repeats": figures.repeats == 0,
    }
    return tuple(name for name, holds in held.items() if not holds)


def _table(trainees: Sequence[Sequence[State]]) -> tuple[Figures, ...]:
    return tuple(figures_of([states[place] for states in trainees]) for place in range(len(CHECKPOINTS)))


def figures_of(states: Sequence[State]) -> Figures:
    """Return the figures of one checkpoint over its trainees, at least one."""
    truth = np.array([state.truth for state in states])
    believed = np.array([state.believed.mean for state in states])
    sd = np.array([state.believed.sd for state in states])
    error = believed - truth
    low, high = np.quantile([state.threats / state.cases for state in states], [0.05, 0.95])
    varied = len(states) > 1 and truth.std() > 0.0 and believed.std() > 0.0
    return Figures(
        cases=states[0].cases,
        trainees=len(states),
        rmse=float(np.sqrt(np.mean(error**2))),
        bias=float(error.mean()),
        correlation=float(np.corrcoef(truth, believed)[0, 1]) if varied else None,
        covered=float(np.mean(np.abs(error) <= Z_RANGE * sd)),
        success=sum(state.solved for state in states) / max(1, sum(state.threats for state in states)),
        share_low=float(low),
        share_high=float(high),
        repeats=sum(state.repeats for state in states),
    )
