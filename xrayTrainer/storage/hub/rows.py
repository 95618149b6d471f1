"""What goes into the store of many units, and what its reports give back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec


class HubAnswer(NamedTuple):
    """A submitted answer, narrow.

    Attributes
    ----------
    answer, person, session, set_id, case_id
        UUIDs.
    case_revision, slug
        Revision and folder name of the case.
    type
        `threat`, `document` or `clear`; empty where it was not scored, or is of another kind than searching.
    class_id, method, carrier, band
        Labels of the case, empty (0) where there are none; class and method of threat cases alone.
    mode
        `practice`, `duty` or `exam`.
    day, month
        Local day of submission (`date.toordinal`), and its month (year * 12 + month - 1).
    at
        When it was submitted, in seconds since 1970, UTC.
    key_revision
        Of the key that scored it; 0 while the key is awaited. Of two forms of an answer the higher one stays, else the
        one with more active time.
    right, success, hit, false_alarm
        Whether the verdict was right, the case solved, something required found (threat), a false mark made (clear).
    required, found, false_marks
        Counts.
    points
        0..100; None where there are none.
    millis, active_ms
        Response time; active time at scan and review.
    """

    answer: str
    person: str
    session: str
    set_id: str
    case_id: str
    case_revision: int
    slug: str
    type: str
    class_id: str
    method: str
    carrier: str
    band: int
    mode: str
    day: int
    month: int
    at: int
    key_revision: int
    right: int
    success: int
    hit: int
    false_alarm: int
    required: int
    found: int
    false_marks: int
    points: float | None
    millis: int
    active_ms: int


class HubExam(NamedTuple):
    """A finished exam: `status` as `training.exam_verdict` has it, or `awaiting`; one that is decided stays."""

    session: str
    person: str
    set_id: str
    day: int
    status: str
    borderline: int
    cases: int
    threat_share: float | None


class HubPerson(NamedTuple):
    """Who answered, by UUID alone, and where.

    `told` orders what was told of him: the greatest stays. What a unit itself wrote down begins with 1, what a file
    says of its sender with 0; then follows the time.
    """

    person: str
    unit: str
    country: str
    told: str


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """What is loaded at once: whole or not at all.

    Attributes
    ----------
    people
        Who answered; people of answers who are not among them have no unit.
    answers, exams
        In any order; each may have come before.
    titles
        Titles of sets (JSON), by id.
    states
        What was read of a source, by its name.
    """

    people: Sequence[HubPerson] = ()
    answers: Sequence[HubAnswer] = ()
    exams: Sequence[HubExam] = ()
    titles: Mapping[str, str] = {}
    states: Mapping[str, str] = {}


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """What a load changed: answers that are new, answers that were scored (again) since."""

    new: int = 0
    replaced: int = 0

    def __add__(self, other: Loaded) -> Loaded:
        """Return both together."""
        return Loaded(new=self.new + other.new, replaced=self.replaced + other.replaced)


class Span(NamedTuple):
    """Whole months, both included, counted as year * 12 + month - 1, and the first and the last of their days."""

    first_month: int
    last_month: int
    first_day: int
    last_day: int


ALL_TIME = Span(0, 10_000 * 12, 0, 4_000_000)
"""Whatever was answered."""
