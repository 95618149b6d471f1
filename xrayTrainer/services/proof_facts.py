"""What a unit's proof is made of: each person's hours and figures in a period, and the exams; all from stored rows.

Unfinished duties and exams stay closed, but for the time they took. Guests are left out: nobody knows who they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

import numpy as np

from xrayTrainer.domain.ids import AnswerId, PersonId
from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.detection import Detection, detection
from xrayTrainer.scoring.statistics.estimate import Estimate, Flags
from xrayTrainer.scoring.statistics.froc import wafroc
from xrayTrainer.scoring.statistics.times import MedianTime, ResponseKind, median_times
from xrayTrainer.services.fact_columns import CLEAR, THREAT, FactColumns, columns_of
from xrayTrainer.services.hours_of import hours_between
from xrayTrainer.services.periods import Period
from xrayTrainer.services.person_facts import PORTION, fact_rows, tried
from xrayTrainer.services.proof_exams import ExamProof, exams_taken, revisions_text
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts
from xrayTrainer.storage import facts_table, proof_rows
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.facts_table import FactRow
from xrayTrainer.storage.proof_rows import PersonLine
from xrayTrainer.storage.store import Records
from xrayTrainer.training.hours import Hours, HoursStatus, Requirement, hours_status


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonProof:
    """One person in a period.

    Attributes
    ----------
    line
        Who, and where.
    hours
        Work of the period.
    rolling, status
        Work of the rolling days that end with the period (or today), and how it stands against what is required.
    detection, wafroc, times
        Statistics of the searched threat and clear cases of the period.
    classes
        Rate of hits by class, by id of the class.
    profile, revisions
        What the scores of the period rest on: profiles, and how many answers keys of each revision scored.
    """

    line: PersonLine
    hours: Hours
    rolling: Hours
    status: HoursStatus
    detection: Detection
    wafroc: Estimate | None
    times: Mapping[ResponseKind, MedianTime]
    classes: Mapping[str, Rate]
    profile: str
    revisions: Mapping[int, int]

    @property
    def key_revisions(self) -> str:
        """The revisions as text: `1 (58), 2 (2)`."""
        return revisions_text(self.revisions)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitProof:
    """A unit in a period; `until` is its last day, or today where it is not over. People and exams by name."""

    period: Period
    until: date
    unit: str | None
    requirement: Requirement
    people: tuple[PersonProof, ...]
    exams: tuple[ExamProof, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What was read of all people: rows, and what is closed."""

    lines: tuple[PersonLine, ...]
    owners: Mapping[PersonId, PersonId]
    rows: list[FactRow]
    begun: Mapping[PersonId, date]
    closed: frozenset[str]
    versions: tuple[proof_rows.VersionLine, ...]


def unit_proof(
    records: Records,
    texts: Texts,
    *,
    period: Period,
    today: date,
    unit: str | None = None,
    requirement: Requirement | None = None,
    place: Place | None = None,
) -> UnitProof:
    """Return what a unit did in a period.

    Parameters
    ----------
    records, texts
        The records.
    period, today
        Of which days; after today there is nothing.
    unit
        Which unit; None: all.
    requirement
        Hours that are asked for.
    place
        Says where cases lie, for exams in which some were left unanswered.
    """
    asked, until = requirement or Requirement(), min(period.last, today)
    first = min(period.first, until - timedelta(days=asked.days - 1))
    kept = _keep_facts(records, first)
    with records.read() as connection:
        read = _read(connection, period, first, until, kept=kept)
        wanted = {one.id: one for one in read.lines if unit is None or one.unit == unit}
        taken_in: dict[str, PersonLine] = dict(wanted.items())
        taken_in.update((profile, wanted[owner]) for profile, owner in read.owners.items() if owner in wanted)
        exams = exams_taken(connection, texts, taken_in, place=place, first=period.first, last=until)
    facts = _columns(read)
    people = [
        _person(line, facts.get(line.id, columns_of([])), read, period, until, asked)
        for line in wanted.values()
        if line.id in facts or not line.left_on or line.left_on >= period.first.isoformat()
    ]
    exams_by_name = sorted(exams, key=lambda one: (one.taken.name.casefold(), one.taken.person, one.taken.on))
    return UnitProof(
        period=period,
        until=until,
        unit=unit,
        requirement=asked,
        people=tuple(sorted(people, key=lambda one: (one.line.name.casefold(), one.line.id))),
        exams=tuple(exams_by_name),
    )


def _keep_facts(records: Records, first: date) -> bool:
    """Make and keep the figures that answers lack from a day on; False where nothing can be written."""
    with records.read() as connection:
        lacking = _lacking(connection, first)
    for start in range(0, len(lacking), PORTION):
        portion = lacking[start : start + PORTION]

        def job(connection: Connection, portion: tuple[AnswerId, ...] = portion) -> None:
            facts_table.add_facts(connection, fact_rows(connection, portion))

        if not tried(records, job):
            return False
    return True


def _lacking(connection: Connection, first: date) -> tuple[AnswerId, ...]:
    """Return the answers that lack figures from a day on; local days begin up to a day before those of UTC."""
    return proof_rows.answers_without_facts(connection, (first - timedelta(days=1)).isoformat())


def _read(connection: Connection, period: Period, first: date, until: date, *, kept: bool) -> _Read:
    begins, ends = first.toordinal(), until.toordinal()
    rows = proof_rows.facts_between(connection, begins, ends)
    if not kept:  # the records are only read: what is lacking is made in memory
        made = (row for row in fact_rows(connection, _lacking(connection, first)) if begins <= row.day <= ends)
        rows = sorted([*rows, *made], key=lambda row: (row.person, row.submitted_at, row.answer))
    begun = {person: date.fromisoformat(day) for person, day in proof_rows.first_days(connection).items()}
    lines = proof_rows.people(connection)
    owners = proof_rows.owners(connection)
    return _Read(
        lines=lines,
        owners=owners,
        rows=rows,
        begun=begun,
        closed=proof_rows.closed_sessions(connection),
        versions=proof_rows.versions(connection, period.first.isoformat(), until.isoformat()),
    )


def _columns(read: _Read) -> dict[PersonId, FactColumns]:
    """Return the answers of each person, those of joined profiles with them, in order of submission."""
    of: dict[PersonId, list[FactRow]] = {}
    for name, rows in groupby(read.rows, key=lambda row: row.person):
        person = PersonId(name)
        of.setdefault(read.owners.get(person, person), []).extend(rows)
    for owner in set(read.owners.values()) & of.keys():
        of[owner].sort(key=lambda row: (row.submitted_at, row.answer))
    return {
        person: columns_of(
            [(row.session, row.case_id, row.day, row.active_ms, row.labels, row.figures) for row in rows]
        )
        for person, rows in of.items()
    }


def _person(
    line: PersonLine, facts: FactColumns, read: _Read, period: Period, until: date, requirement: Requirement
) -> PersonProof:
    closed = facts.in_sessions(read.closed)
    hours = hours_between(facts, closed, period.first, until)
    begins = until - timedelta(days=requirement.days - 1)
    rolling = hours_between(facts, closed, begins, until)
    own = [PersonId(person) for person in (line.id, *(one for one, owner in read.owners.items() if owner == line.id))]
    begun = min((read.begun[person] for person in own if person in read.begun), default=begins)
    first = min(max(begun, begins), until)
    within = (facts.day >= period.first.toordinal()) & (facts.day <= until.toordinal())
    counted = facts.counted & ~closed & within
    versions = [one for one in read.versions if one.person in own]
    revisions: Counter[int] = Counter()
    for one in versions:
        revisions[one.key_revision] += one.answers
    answers = facts.statistics_of(counted)
    threat, clear = counted & (facts.type == THREAT), counted & (facts.type == CLEAR)
    return PersonProof(
        line=line,
        hours=hours,
        rolling=rolling,
        status=hours_status(rolling.minutes, first=first, today=until, requirement=requirement),
        detection=detection(
            hits=_count(facts.flag("hit"), threat),
            n_signal=int(np.count_nonzero(threat)),
            false_alarms=_count(facts.flag("false_alarm"), clear),
            n_noise=int(np.count_nonzero(clear)),
        ),
        wafroc=wafroc(answers.froc()) if threat.any() and clear.any() else None,
        times=median_times(answers.seconds, threat=answers.threat, hit=answers.hit, false_alarm=answers.false_alarm),
        classes=_by_class(facts, threat),
        profile=", ".join(sorted({one.profile for one in versions})),
        revisions=revisions,
    )


def _by_class(facts: FactColumns, threat: Flags) -> dict[str, Rate]:
    counts: dict[str, list[int]] = {}
    for class_id, hit in zip(facts.names("class_id", threat), facts.flag("hit")[threat].tolist(), strict=True):
        if class_id is not None:
            counts.setdefault(class_id, []).append(hit)
    return {class_id: rate(sum(hits), len(hits)) for class_id, hits in sorted(counts.items())}


def _count(done: Flags, of: Flags) -> int:
    return int(np.count_nonzero(done & of))
