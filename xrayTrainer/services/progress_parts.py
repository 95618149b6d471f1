"""Parts of the figures of a person: skills by label, exams and duties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta

import msgspec
import numpy as np

from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.rates import INTERVAL_FROM, rate
from xrayTrainer.scoring.statistics.detection import Detection
from xrayTrainer.scoring.statistics.estimate import Flags
from xrayTrainer.services.ability import Replayed
from xrayTrainer.services.exam_results import counts_of, ended, preset_of_session
from xrayTrainer.services.fact_columns import CLEAR, THREAT, FactColumns
from xrayTrainer.services.progress_api import AbilityPoint, ClassSkill, DutyLine, ExamLine
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts, needed_session
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.facts_table import FinishedSession
from xrayTrainer.training.exam_verdict import ExamOutcome, exam_outcome
from xrayTrainer.training.rating import MASTERED_CLEAR_CASES, Ratings, is_mastered, shown

MOST_EXAMS, MOST_DUTIES = 12, 24
"""So many of the latest are listed."""

_CARDS = msgspec.json.Decoder(Scorecard)


def ability_points(found: Replayed, since: int) -> tuple[AbilityPoint, ...]:
    """Return what was believed at the end of each day from `since` on (as `date.toordinal`)."""
    return tuple(
        AbilityPoint(day=date.fromordinal(one.day), threat=shown(one.threat), clear=shown(one.clear))
        for one in found.days
        if one.day >= since
    )


def class_skills(
    by_class: Mapping[Hashable, Detection], ratings: Ratings, facts: FactColumns, moving: Flags, clear: Flags
) -> tuple[ClassSkill, ...]:
    """Return the skill on each class, what is found least first; those of too few cases to tell come last.

    Parameters
    ----------
    by_class
        Detection by class.
    ratings
        What is believed.
    facts
        All answers.
    moving
        Shape (n,) bool: first answers that moved ratings.
    clear
        Shape (n,) bool: answers to clear cases that count.
    """
    cases = first_answers(facts, moving)
    last = np.flatnonzero(clear)[-MASTERED_CLEAR_CASES:]
    false_alarms = int(np.count_nonzero(facts.flag("false_alarm")[last]))
    found = [
        ClassSkill(
            id=str(class_id),
            hits=detected.hits,
            ability=shown(ratings.on(str(class_id))),
            mastered=is_mastered(
                ratings,
                str(class_id),
                cases=cases.get(str(class_id), 0),
                false_alarms=false_alarms,
                clear_cases=last.size,
            ),
        )
        for class_id, detected in by_class.items()
    ]
    return tuple(sorted(found, key=found_least_first))


def found_least_first(skill: ClassSkill) -> tuple[bool, float, str]:
    """Order skills by the share found, which is the figure that people are shown; too few cases tell nothing."""
    return skill.hits.n < INTERVAL_FROM, skill.hits.value or 0.0, skill.id


def first_answers(facts: FactColumns, moving: Flags) -> Mapping[str, int]:
    """Return how many first answers there are to threat cases of each class."""
    return Counter(name for name in facts.names("class_id", moving & (facts.type == THREAT)) if name is not None)


def label_skills(by_label: Mapping[Hashable, Detection]) -> tuple[ClassSkill, ...]:
    """Return the rate of hits of each method, carrier or band under which something was hidden, the weakest first."""
    found = [ClassSkill(id=str(label), hits=one.hits) for label, one in by_label.items() if one.hits.n]
    return tuple(sorted(found, key=found_least_first))


def duty_lines(
    finished: Sequence[FinishedSession], facts: FactColumns, counted: Flags, since: int
) -> tuple[DutyLine, ...]:
    """Return the finished duties from a day on, the latest first."""
    listed = [one for one in finished if one.mode == "duty" and _day(one).toordinal() >= since][:MOST_DUTIES]
    places = np.flatnonzero(counted & facts.in_sessions({one.id for one in listed}))
    sessions = facts.session[places]
    numbers = {session: number for number, session in enumerate(facts.session_ids)}
    hit, false_alarm = facts.flag("hit"), facts.flag("false_alarm")
    lines = []
    for one in listed:
        own = places[sessions == numbers.get(one.id, -1)]
        threat, clear = own[facts.type[own] == THREAT], own[facts.type[own] == CLEAR]
        lines.append(
            DutyLine(
                session=SessionId(one.id),
                day=_day(one),
                hits=rate(int(np.count_nonzero(hit[threat])), threat.size),
                false_alarms=rate(int(np.count_nonzero(false_alarm[clear])), clear.size),
            )
        )
    return tuple(lines)


def exam_lines(
    connection: Connection, texts: Texts, finished: Iterable[FinishedSession], since: int, place: Place | None
) -> tuple[ExamLine, ...]:
    """Return the finished exams from a day on, the latest first."""
    listed = [one for one in finished if one.mode == "exam" and _day(one).toordinal() >= since][:MOST_EXAMS]
    return tuple(
        ExamLine(
            session=SessionId(one.id),
            title=texts.get(connection, ExerciseSet, one.set_hash).title,
            day=_day(one),
            outcome=_outcome(connection, texts, one, place),
        )
        for one in listed
    )


def _outcome(connection: Connection, texts: Texts, one: FinishedSession, place: Place | None) -> ExamOutcome | None:
    """Return the verdict; the long way round is taken only where cases were left unanswered."""
    session = needed_session(connection, one.id)
    cards = facts_table.scorecards(connection, one.id)
    if len(cards) < one.cases:
        return ended(connection, texts, session, place).outcome
    if None in cards:
        return None
    scored = [_CARDS.decode(card) for card in cards if card is not None]
    return exam_outcome(preset_of_session(connection, texts, session), counts_of(scored))


def finished_sessions(connection: Connection, person: PersonId) -> tuple[FinishedSession, ...]:
    """Return the finished duties and exams of a person, the latest first."""
    return facts_table.finished_sessions(connection, person)


def _day(one: FinishedSession) -> date:
    return (from_utc_text(one.finished_at) + timedelta(minutes=one.offset_min)).date()
