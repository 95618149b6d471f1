"""The figures of everybody's answers as columns, and who stands for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.scoring.statistics.estimate import Flags, Integers
from xrayTrainer.services.fact_columns import FactColumns, coded, columns_of
from xrayTrainer.services.person_facts import fact_rows, keep_facts
from xrayTrainer.storage import unit_rows
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records
from xrayTrainer.storage.unit_rows import PersonLine


@dataclass(frozen=True, slots=True, eq=False)
class UnitFacts:
    """Answers of all people from a day on, in no order.

    Attributes
    ----------
    people
        Those who stand for themselves, by id.
    person_ids
        Who answered: each once.
    person
        Shape (n,) int64: place of the one who answered in `person_ids`.
    facts
        The answers.
    closed
        Shape (n,) bool: answers of which may not be said yet what came of them.
    days
        Local day of the first and last answer of each, whatever the period, as `date.toordinal`.
    """

    people: Mapping[PersonId, PersonLine]
    person_ids: tuple[PersonId, ...]
    person: Integers
    facts: FactColumns
    closed: Flags
    days: Mapping[PersonId, tuple[int, int]]


def unit_facts(records: Records, since: int) -> UnitFacts:
    """Return the figures of all people's answers from a day (`date.toordinal`) on; those lacking are made and kept."""
    with records.read() as connection:
        lacking = unit_rows.answers_without_facts(connection)
    for person in lacking:
        keep_facts(records, person)
    with records.read() as connection:
        return _read(connection, since)


def _read(connection: Connection, since: int) -> UnitFacts:
    lines = {line.id: line for line in unit_rows.person_lines(connection)}
    rows = unit_rows.facts_since(connection, since)
    days = dict(unit_rows.first_and_last_days(connection))
    for person, answers in unit_rows.answers_without_facts(connection).items():  # nothing can be kept: as with readers
        made = fact_rows(connection, answers)
        rows += [
            (one.person, one.session, one.case_id, one.day, one.active_ms, one.labels, one.figures)
            for one in made
            if one.day >= since
        ]
        told = [one.day for one in made] + list(days.get(person, ()))
        days[person] = (min(told), max(told))
    rows = [row for row in rows if row[0] in lines]
    roots = {line.id: line.joined_into or line.id for line in lines.values()}
    person_ids, places = coded([roots[PersonId(row[0])] for row in rows])
    facts = columns_of([tuple(row[1:]) for row in rows])
    spans: dict[PersonId, tuple[int, int]] = {}
    for profile, (first, last) in days.items():
        root = roots.get(PersonId(profile))
        if root is not None:
            before = spans.get(root, (first, last))
            spans[root] = (min(before[0], first), max(before[1], last))
    return UnitFacts(
        people={line.id: line for line in lines.values() if line.joined_into is None},
        person_ids=tuple(PersonId(one) for one in person_ids),
        person=np.asarray(places),
        facts=facts,
        closed=facts.in_sessions(unit_rows.closed_sessions(connection)),
        days=spans,
    )
