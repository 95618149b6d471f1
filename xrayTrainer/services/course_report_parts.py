"""The figures of a course's report, from the figures of its people's answers."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from xrayTrainer.domain.assignment import Course, Participant, StageKind
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.paired import MIN_CASES_OF_CLASS, Pair, paired_change
from xrayTrainer.scoring.statistics.paired_tables import Measure, Reading, reading_of
from xrayTrainer.services.course_report_api import LabelChange, PersonLine, PracticeBetween, StepChange
from xrayTrainer.services.fact_columns import FactColumns

TESTS: tuple[StageKind, ...] = ("pre", "post", "retention")
_MINUTE_MS = 60_000.0
_LEAST_ANSWERS = 10
_MOST_WEAK = 3
_CLEARLY = 0.03
"""A family is weak when so much less of it is found than of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tests:
    """What one person did in a course.

    Attributes
    ----------
    participant
        Who, and his first form.
    name
        What he is called here.
    readings
        His tests whose keys are here.
    awaiting
        Finished tests that wait for their keys.
    days
        First and last local day of each finished stage, as `date.toordinal`.
    classes, methods
        Family of goods and of hiding of each threat case in his tests.
    minutes, cases
        Worked between pre-test and post-test; None without both.
    """

    participant: Participant
    name: str
    readings: Mapping[StageKind, Reading]
    awaiting: int
    days: Mapping[StageKind, tuple[int, int]]
    classes: Mapping[str, str]
    methods: Mapping[str, str]
    minutes: float | None
    cases: int | None


def tests_of(
    course: Course, participant: Participant, name: str, facts: FactColumns, sessions: Mapping[StageKind, str]
) -> Tests:
    """Return what a person did, from his answers and the session that counts for each stage."""
    readings: dict[StageKind, Reading] = {}
    days: dict[StageKind, tuple[int, int]] = {}
    classes: dict[str, str] = {}
    methods: dict[str, str] = {}
    places: dict[StageKind, np.ndarray[tuple[int], np.dtype[np.intp]]] = {}
    for kind, session in sessions.items():
        own = facts.in_sessions({session})
        places[kind] = np.flatnonzero(own)
        if places[kind].size:
            days[kind] = int(facts.day[own].min()), int(facts.day[own].max())
        counted = own & facts.counted
        if kind not in TESTS or not counted.any():
            continue
        at = np.flatnonzero(counted)
        cases = [facts.case_ids[number] for number in facts.case[at].tolist()]
        form = course.set_of(kind, participant) or session
        readings[kind] = reading_of(facts.statistics_of(counted), cases, form)
        for found, label in ((classes, "class_id"), (methods, "method")):
            named = zip(cases, facts.names(label, at), strict=True)
            found.update({case: term.partition(".")[0] for case, term in named if term})
    minutes = worked = None
    if "pre" in readings and "post" in readings:
        minutes, worked = _between(facts, places["pre"], places["post"])
    tests = [kind for kind in sessions if kind in TESTS]
    return Tests(
        participant=participant,
        name=name,
        readings=readings,
        awaiting=len(tests) - len(readings),
        days=days,
        classes=classes,
        methods=methods,
        minutes=minutes,
        cases=worked,
    )


def _between(facts: FactColumns, pre: Iterable[int], post: Iterable[int]) -> tuple[float, int]:
    """Return minutes and answers after the pre-test and before the post-test: answers stand in order of submission."""
    first, last = max(pre) + 1, min(post)
    within = slice(first, max(first, last))
    return float(np.maximum(facts.active_ms[within], 0).sum()) / _MINUTE_MS, int(facts.case[within].size)


def step(people: Sequence[Tests], before: StageKind, after: StageKind) -> StepChange:
    """Return what changed from one test to another."""
    both = [one for one in people if before in one.readings and after in one.readings]
    pairs = [Pair(before=one.readings[before], after=one.readings[after]) for one in both]
    return StepChange(
        before=before,
        after=after,
        figures={measure: paired_change(pairs, measure) for measure in Measure},
        classes=_labels(pairs, {case: term for one in both for case, term in one.classes.items()}),
        methods=_labels(pairs, {case: term for one in both for case, term in one.methods.items()}),
        unanswered=_unanswered(pairs),
    )


def _labels(pairs: Sequence[Pair], of_case: Mapping[str, str]) -> tuple[LabelChange, ...]:
    found = []
    for term in sorted(set(of_case.values())):
        wanted = frozenset(case for case, own in of_case.items() if own == term)
        narrowed = [Pair(before=pair.before.of_cases(wanted), after=pair.after.of_cases(wanted)) for pair in pairs]
        change = paired_change(narrowed, Measure.HIT_RATE, min_cases=MIN_CASES_OF_CLASS)
        hits = [hit for pair in narrowed for hit in pair.after.hit.tolist()]
        found.append(LabelChange(id=term, change=change, after=rate(int(sum(hits)), len(hits))))
    return tuple(sorted(found, key=_least_found_first))


def _least_found_first(one: LabelChange) -> tuple[bool, float, str]:
    return not tells(one), 1.0 if one.after.value is None else one.after.value, one.id


def tells(one: LabelChange) -> bool:
    """Return whether there is enough of a family to say how well it is found."""
    return one.change.threat >= MIN_CASES_OF_CLASS and one.after.n >= _LEAST_ANSWERS


def _unanswered(pairs: Sequence[Pair]) -> int:
    """Return how many cases were left out, of those that others with the same form answered."""
    cases: dict[str, set[str]] = {}
    readings = [reading for pair in pairs for reading in (pair.before, pair.after)]
    for reading in readings:
        cases.setdefault(reading.form, set()).update(reading.threat_cases, reading.clear_cases)
    return sum(len(cases[one.form]) - len(one.threat_cases) - len(one.clear_cases) for one in readings)


def weakest(labels: Sequence[LabelChange], group: float | None) -> tuple[LabelChange, ...]:
    """Return the families found least, of those with enough cases to tell, clearly below the group's hit rate."""
    if group is None:
        return ()
    below = [
        one for one in labels if tells(one) and one.after.value is not None and one.after.value <= group - _CLEARLY
    ]
    return tuple(below[:_MOST_WEAK])


def practised(people: Sequence[Tests]) -> PracticeBetween | None:
    """Return what was worked between the tests."""
    minutes = [one.minutes for one in people if one.minutes is not None]
    cases = [one.cases for one in people if one.cases is not None]
    if not minutes:
        return None
    return PracticeBetween(
        minutes=(statistics.median(minutes), min(minutes), max(minutes)),
        cases=(statistics.median(cases), float(min(cases)), float(max(cases))),
        people=len(minutes),
    )


def person_lines(people: Sequence[Tests]) -> tuple[PersonLine, ...]:
    """Return a line for each person with a test, by name."""
    lines = [
        PersonLine(
            person=PersonId(one.participant.person),
            name=one.name,
            hits={kind: _rate(reading.hit) for kind, reading in one.readings.items()},
            false_alarms={kind: _rate(reading.false_alarm) for kind, reading in one.readings.items()},
            minutes=one.minutes,
        )
        for one in people
        if one.readings
    ]
    return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.person)))


def _rate(done: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Rate:
    return rate(int(done.sum()), done.size)
