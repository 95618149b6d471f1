"""A person's skill and hours, from the figures of his answers; implements `ProgressService` on the records.

Statistics are of searched cases, threat and clear; unfinished duties and exams stay closed, but for the time they took.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from xrayTrainer.domain.ids import PersonId, SessionId
from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.estimate import MIN_N, Flags
from xrayTrainer.scoring.statistics.person import PersonStatistics, person_statistics
from xrayTrainer.services import unit_notes
from xrayTrainer.services.ability import Replayed, ability_change, keep_replayed, open_sessions, rated, replayed
from xrayTrainer.services.api import PeopleService
from xrayTrainer.services.fact_columns import CLEAR, THREAT, FactColumns
from xrayTrainer.services.hours_of import hours_between, hours_by
from xrayTrainer.services.person_facts import kept_facts
from xrayTrainer.services.progress_api import AbilityChange, ClassSkill, Headline, MissCounts, Period, ProgressReport
from xrayTrainer.services.progress_parts import (
    ability_points,
    class_skills,
    duty_lines,
    exam_lines,
    finished_sessions,
    first_answers,
    found_least_first,
    label_skills,
)
from xrayTrainer.services.progress_tables import Table, tables_of
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.clock import Clock, from_utc_text, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records
from xrayTrainer.training.hours import (
    ROLLING_DAYS,
    Hours,
    Requirement,
    day_span,
    half_year_span,
    hours_status,
    needs_reassessment,
    week_span,
)
from xrayTrainer.training.rating import shown

PERIOD_DAYS: Mapping[Period, int | None] = {
    Period.QUARTER: 91, Period.HALF_YEAR: ROLLING_DAYS, Period.YEAR: 365, Period.ALL: None,
}  # fmt: skip
_REMEMBERED = 2
"""People whose figures stay in memory."""

MissesOf = Callable[[Connection, PersonId], MissCounts]
"""Sorts a person's latest misses."""


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What is read and replayed of a person, and what it was like when that was done."""

    state: tuple[object, ...]
    facts: FactColumns
    closed: Flags
    moving: Flags
    replayed: Replayed

    @property
    def counted(self) -> Flags:
        """Shape (n,) bool: answers of which statistics may be made."""
        return np.asarray(self.facts.counted & ~self.closed)


class ProgressImpl:
    """Implements `ProgressService`.

    Parameters
    ----------
    records
        The records.
    people
        Who is at work.
    place
        Says where cases lie, for exams in which some were left unanswered; None: their keys are not read.
    misses
        Sorts a person's misses; None: nobody does.
    requirement
        Minutes that are asked for; None: those that the unit asks for.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self,
        records: Records,
        people: PeopleService,
        *,
        place: Place | None = None,
        misses: MissesOf | None = None,
        requirement: Requirement | None = None,
        clock: Clock = now,
    ) -> None:
        self._records = records
        self._people = people
        self._place = place
        self._misses = misses
        self._requirement = requirement
        self._clock = clock
        self._texts = Texts()
        self._lock = threading.Lock()
        self._remembered: OrderedDict[PersonId, _Known] = OrderedDict()

    def headline(self, person: PersonId | None = None) -> Headline:
        """Return what Home says, of the person at work where none is named."""
        who, today = self._people.current().id if person is None else person, self._today()
        known = self._known(who)
        facts, half_year = known.facts, known.facts.day > today.toordinal() - ROLLING_DAYS
        counted = known.counted & half_year
        threat, clear = counted & (facts.type == THREAT), counted & (facts.type == CLEAR)
        skills = _told_apart(known, threat)
        minutes = self._half_year(known, today).minutes
        return Headline(
            found=_rate(facts.flag("hit"), threat),
            opened=_rate(facts.flag("false_alarm"), clear),
            strongest=skills[-1] if skills else None,
            weakest=skills[0] if skills else None,
            minutes_half_year=minutes,
            required_minutes=self._required().minutes,
        )

    def report(self, period: Period = Period.HALF_YEAR, person: PersonId | None = None) -> ProgressReport:
        """Return all figures of a person and period; the first call after many new answers takes longest."""
        who, today = self._people.current().id if person is None else person, self._today()
        known = self._known(who)
        facts, found = known.facts, known.replayed
        since = _since(period, today)
        within = facts.day >= since
        counted = known.counted & within
        statistics = _statistics(facts, counted)
        half_year = self._half_year(known, today)
        with self._records.read() as connection:
            finished = finished_sessions(connection, who)
            exams = exam_lines(connection, self._texts, finished, since, self._place)
            misses = MissCounts() if self._misses is None else self._misses(connection, who)
        weeks = facts.day >= week_span(date.fromordinal(since))[0].toordinal()
        false_at = facts.false_at[counted[facts.false_of]].astype(np.float32)
        clear = known.counted & (facts.type == CLEAR)
        return ProgressReport(
            person=who,
            period=period,
            statistics=statistics,
            ratings=found.ratings,
            ability=ability_points(found, since),
            classes=class_skills(statistics.groups["class"], found.ratings, facts, known.moving, clear),
            methods=label_skills(statistics.groups["method"]),
            carriers=label_skills(statistics.groups["carrier"]),
            levels=label_skills(statistics.groups["level"]),
            days=hours_by(facts, within, known.closed, day_span),
            weeks=hours_by(facts, weeks, known.closed, week_span),
            halves=hours_by(facts, np.ones_like(within), known.closed, half_year_span),
            half_year=half_year,
            hours=hours_status(
                half_year.minutes, first=_counting_from(facts, today), today=today, requirement=self._required()
            ),
            reassess=needs_reassessment(_last_day(facts), today),
            exams=exams,
            duties=duty_lines(finished, facts, known.counted, since),
            misses=misses,
            false_at=false_at,
            repeats=int(np.count_nonzero(counted & ~facts.first)),
        )

    def ability_change(self, session: SessionId, person: PersonId | None = None) -> AbilityChange | None:
        """Return what a session changed of what is believed; None where it moved nothing, or is not open yet."""
        known = self._known(self._people.current().id if person is None else person)
        return ability_change(known.facts, known.moving, session)

    def tables(self, report: ProgressReport) -> Mapping[str, Table]:
        """Return the table behind each plot: by the plot's name, ids of columns and rows, for CSV."""
        return tables_of(report)

    def _required(self) -> Requirement:
        if self._requirement is not None:
            return self._requirement
        with self._records.read() as connection:
            return unit_notes.requirement(connection)

    def _today(self) -> date:
        moment = self._clock()
        return (from_utc_text(moment.utc) + timedelta(minutes=moment.offset_min)).date()

    def _half_year(self, known: _Known, today: date) -> Hours:
        return hours_between(known.facts, known.closed, today - timedelta(days=ROLLING_DAYS - 1), today)

    def _known(self, person: PersonId) -> _Known:
        """Return what is known of a person, read anew where the records have changed."""
        with self._lock:
            state = self._state(person)
            known = self._remembered.get(person)
            if known is None or known.state != state:
                known = self._read(person, state)
                keep_replayed(self._records, person, known.replayed)
            self._remembered[person] = known
            self._remembered.move_to_end(person)
            while len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)
            return known

    def _state(self, person: PersonId) -> tuple[object, ...]:
        with self._records.read() as connection:
            return (*facts_table.state_of(connection, person), open_sessions(connection, person))

    def _read(self, person: PersonId, state: tuple[object, ...]) -> _Known:
        facts = kept_facts(self._records, person)
        with self._records.read() as connection:
            closed = open_sessions(connection, person)
            mark = facts_table.rating_mark(connection, person)
        moving = rated(facts, closed)
        return _Known(state, facts, facts.in_sessions(closed), moving, replayed(facts, moving, mark))


def _since(period: Period, today: date) -> int:
    """Return the first day of a period, as `date.toordinal`."""
    days = PERIOD_DAYS[period]
    return 1 if days is None else today.toordinal() - days + 1


def _statistics(facts: FactColumns, counted: Flags) -> PersonStatistics:
    names = {"class": "class_id", "method": "method", "carrier": "carrier", "level": "level"}
    groups = {group: facts.names(label, counted) for group, label in names.items()}
    return person_statistics(facts.statistics_of(counted), groups=groups)


def _told_apart(known: _Known, threat: Flags) -> list[ClassSkill]:
    """Return the skills on classes with enough answers to tell, the weakest first; nothing unless there are two."""
    facts = known.facts
    enough = {class_id for class_id, n in first_answers(facts, known.moving).items() if n >= MIN_N}
    counts: dict[str, list[int]] = {}
    for class_id, hit in zip(facts.names("class_id", threat), facts.flag("hit")[threat].tolist(), strict=True):
        if class_id in enough:
            counts.setdefault(class_id, []).append(hit)
    ratings = known.replayed.ratings
    skills = [
        ClassSkill(id=class_id, hits=rate(sum(hits), len(hits)), ability=shown(ratings.on(class_id)))
        for class_id, hits in counts.items()
        if len(hits) >= MIN_N
    ]
    skills.sort(key=found_least_first)
    return skills if len(skills) > 1 else []


def _rate(done: Flags, of: Flags) -> Rate:
    return rate(int(np.count_nonzero(done & of)), int(np.count_nonzero(of)))


def _last_day(facts: FactColumns) -> date | None:
    return date.fromordinal(int(facts.day.max())) if facts.n else None


def _counting_from(facts: FactColumns, today: date) -> date:
    """Return where counting of the rolling days begins: with the person, if he began later than they do."""
    begin = today.toordinal() - ROLLING_DAYS + 1
    first = int(facts.day.min()) if facts.n else begin
    return date.fromordinal(min(max(first, begin), today.toordinal()))
