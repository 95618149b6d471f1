"""What a set as a whole teaches: how much of it is clear, whether it is all alike, whether an exam can be held on it.

References
----------
content.md 2.4 and 5: at least 40 % clear cases in practice; targets are rare on duty; scoring.md 3: an exam's figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xrayTrainer.domain.exercise_set import ExamRule, ExerciseSet
from xrayTrainer.domain.faults import FaultList
from xrayTrainer.services.studio_api import CaseDraft

LEAST_CASES = 5
LEAST_CLEAR, MOST_CLEAR = 0.25, 0.7
"""Share of clear cases in practice."""

DUTY = (0.05, 0.2)
"""Share of threat cases on duty."""

LEAST_ALIKE = 6
"""So many cases of one carrier, scanner or class are monotonous."""


def weigh(exercise_set: ExerciseSet, cases: Sequence[CaseDraft], scanners: Mapping[str, str], found: FaultList) -> None:
    """Warn of what a set as a whole lacks.

    Parameters
    ----------
    cases
        Those that count.
    scanners
        Scanner by folder name of the case.
    """
    types = [one.key.case_type for one in cases if one.case.kind == "search"]
    _weigh_shares(exercise_set, types, found)
    if "exam" in exercise_set.rules.modes:
        _weigh_exam(exercise_set.rules.exam or ExamRule(), types, found)
    carriers = {None if one.case.carrier is None else one.case.carrier.kind for one in cases}
    if len(cases) >= LEAST_ALIKE:
        if len(carriers) == 1 and None not in carriers:
            found.warn(("cases",), "studio.one_carrier", n=len(cases))
        if len(scanners) == len(cases) and len(set(scanners.values())) == 1:
            found.warn(("cases",), "studio.one_scanner", n=len(cases))
    hidden = [tuple(c.class_ for c in one.key.concealments if c.required) for one in cases]
    classes = [kinds for kinds in hidden if kinds]
    if len(classes) >= LEAST_ALIKE and len({kind for kinds in classes for kind in kinds}) == 1:
        found.warn(("cases",), "studio.one_class", n=len(classes))


def _weigh_shares(exercise_set: ExerciseSet, types: Sequence[str], found: FaultList) -> None:
    n = len(types)
    if n < LEAST_CASES:
        return
    rules = exercise_set.rules
    clear, threats = types.count("clear"), types.count("threat")
    share = rules.threat_share if exercise_set.order == "drawn" else None
    if "practice" in rules.modes:
        clear_share = clear / n if share is None else 1 - share
        if clear_share < LEAST_CLEAR:
            found.warn(("cases",), "studio.few_clear", clear=clear, n=n)
        elif clear_share > MOST_CLEAR and "duty" not in rules.modes:
            found.warn(("cases",), "studio.few_threats", threats=threats, n=n)
    if "duty" in rules.modes:
        percent = round(100 * (threats / n if share is None else share))
        if not 100 * DUTY[0] <= percent <= 100 * DUTY[1]:
            found.warn(("rules", "threat_share"), "studio.duty_share", percent=percent)


def _weigh_exam(rule: ExamRule, types: Sequence[str], found: FaultList) -> None:
    threats, clear = types.count("threat"), types.count("clear")
    if threats < rule.min_threat or clear < rule.min_clear:
        found.warn(
            ("rules", "modes"),
            "studio.exam_short",
            threats=threats,
            clear=clear,
            least_threats=rule.min_threat,
            least_clear=rule.min_clear,
        )
