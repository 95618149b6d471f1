"""Implements `InboxService` on the records and the sets."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.domain.regions import Region
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.rates import rate
from xrayTrainer.scoring.statistics.consensus import vote_map
from xrayTrainer.services.api import Change, PeopleService, Topic
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.services.inbox_api import (
    AnswerLine,
    CaseAnswers,
    GroupMark,
    InboxCase,
    InboxPage,
    InboxPerson,
    InboxSession,
    InboxSet,
    SetAnalysis,
)
from xrayTrainer.services.inbox_attention import attention_of
from xrayTrainer.services.inbox_flags import FlagKeeper, flagged, items_here
from xrayTrainer.services.inbox_items import Items
from xrayTrainer.services.inbox_lines import line_of, marks_of, sizes_of
from xrayTrainer.services.inbox_sets import KnownSets
from xrayTrainer.services.key_voices import voices_of
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.session_state import Texts
from xrayTrainer.storage import attention_rows, inbox_rows, people_table, session_table
from xrayTrainer.storage.attention_rows import AWAITING, DISPUTE, IDLE, KEY, MISS
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.inbox_rows import LineRow, PersonCounts, SetCounts
from xrayTrainer.storage.store import Records

_NOTHING = Change(frozenset())
_LOOKED = Change(frozenset({Topic.ANSWERS}))
_SCORED = Change(frozenset({Topic.ANSWERS, Topic.SESSIONS}))
_SHOWN = {"hit": 0, "duplicate": 0, "false": 1}
"""In which layer of the heat map marks of an outcome stand."""

NO_HASH = "0" * 64

Heat = Mapping[str, tuple[NDArray[np.float32], NDArray[np.float32]]]


class Scoring(Protocol):
    """Scores answers by the keys that are here."""

    def score_awaiting(self, set_id: SetId) -> int:
        """Score the answers to a set that await their key, and return how many those were."""
        ...


class InboxImpl:
    """Implements `InboxService`.

    Parameters
    ----------
    records
        The records.
    people
        Who is at work: a set that he is in the midst of is not shown to him with its keys.
    library
        The sets.
    scoring
        Scores what waited for a key.
    clock
        The time; another one is for tests.
    """

    def __init__(
        self, records: Records, people: PeopleService, library: LibraryImpl, scoring: Scoring, *, clock: Clock = now
    ) -> None:
        self._records = records
        self._people = people
        self._library = library
        self._scoring = scoring
        self._clock = clock
        self._texts = Texts()
        self._flags = FlagKeeper(records)

    def page(self) -> InboxPage:
        """Return who and what there is, and what needs attention; see `InboxService.page`."""
        flags, complete = self._flags.all()
        with self._records.read() as connection:
            sets = KnownSets(self._library, self._texts, connection)
            people = tuple(map(_person, inbox_rows.people(connection, TEST_CARD)))
            counts = inbox_rows.sets(connection, TEST_CARD)
            listed = [_set(one, sets) for one in counts if not sets.is_made(one.set_id)]
            attention = attention_of(connection, flags, sets.title, sets.slug, self._clock())
        return InboxPage(
            people=people, sets=tuple(sorted(listed, key=_by_title)), attention=attention, complete=complete
        )

    def sessions(self, person: PersonId) -> tuple[InboxSession, ...]:
        """Return the finished sessions of a person, the latest first. Raises `session.no_person`."""
        with self._records.read() as connection:
            if people_table.person(connection, person) is None:
                raise UserError("session.no_person")
            answers: dict[SessionId, list[AnswerLine]] = {}
            for row in inbox_rows.lines_of_person(connection, person):
                answers.setdefault(row.session, []).append(line_of(row))
            return tuple(
                InboxSession(
                    id=row.id,
                    person=row.person,
                    set_id=row.set_id,
                    title=self._texts.get(connection, ExerciseSet, row.set_hash).title,
                    mode=row.mode,
                    started_at=row.started_at,
                    points=row.points,
                    answers=tuple(answers.get(row.id, ())),
                )
                for row in inbox_rows.sessions(connection, person)
            )

    def analysis(self, set_id: SetId) -> SetAnalysis:
        """Return the cases of a set with what people did. Raises `inbox.no_answers`."""
        with self._records.read() as connection:
            counts = inbox_rows.counts_of_set(connection, set_id)
            if counts is None:
                raise UserError("inbox.no_answers")
            sets = KnownSets(self._library, self._texts, connection)
            cases = _cases_of(connection, sets, set_id)
            found = items_here(connection, set_id, tuple(case for case, in_use in cases.items() if in_use))
            slugs = inbox_rows.slugs(connection, set_id)
            listed = tuple(
                _case(connection, set_id, CaseId(case), found, sets.slug(set_id, CaseId(case)) or slugs.get(case, ""))
                for case, in_use in cases.items()
                if in_use or case in found.rows
            )
            return SetAnalysis(
                set=_set(counts, sets),
                cases=listed,
                people=found.people,
                whole=found.whole,
                reliability=found.reliability,
                chosen_by_rating=found.chosen,
                draft=sets.draft(set_id) is not None,
            )

    def case(self, set_id: SetId, case: CaseId) -> CaseAnswers:
        """Return a case with everybody's answers; see `InboxService.case`."""
        at_work = self._people.current().id
        with self._records.read() as connection:
            if session_table.open_session(connection, at_work, set_id) is not None:
                raise UserError("inbox.session_open")
            sets = KnownSets(self._library, self._texts, connection)
            rows = inbox_rows.first_lines(connection, set_id, case)
            found = sets.case(set_id, case, rows[0].case_hash if rows else NO_HASH)
            if not rows:
                raise UserError("inbox.no_answers")
            voices = voices_of(connection, case, set_id)
        lines = tuple(line_of(row, slug=found.slug) for row in rows)
        marks = tuple(mark for row, line in zip(rows, lines, strict=True) for mark in _marks(row, line.scorecard))
        return CaseAnswers(
            case=found.case,
            slug=found.slug,
            folder=found.folder,
            key=found.key,
            answers=lines,
            marks=marks,
            heat=_heat(rows, marks),
            voices=voices,
        )

    def note_seen(self, answers: tuple[AnswerId, ...]) -> Change:
        """Note that the mentor has looked at answers."""
        at = self._clock().utc
        done = self._records.change(lambda connection: attention_rows.note_seen(connection, answers, at=at))
        return _LOOKED if done else _NOTHING

    def put_away(self, subject: str) -> Change:
        """Take a thing out of what needs attention, until something new comes to it. ValueError for no subject."""
        if not subject.startswith((MISS, DISPUTE, KEY, AWAITING, IDLE)):
            raise ValueError(f"{subject!r} is nothing that needs attention")
        at = self._clock().utc

        def job(connection: Connection) -> bool:
            return attention_rows.note_done(connection, subject, _whose(connection, subject), at=at)

        return _LOOKED if self._records.change(job) else _NOTHING

    def score_awaiting(self, set_id: SetId) -> tuple[int, Change]:
        """Score answers that wait, by keys that are here now; return how many were."""
        done = self._scoring.score_awaiting(set_id)
        return done, _SCORED if done else _NOTHING


def _person(row: PersonCounts) -> InboxPerson:
    return InboxPerson(
        id=row.person,
        name=row.name,
        unit=row.unit,
        sessions=row.sessions,
        answers=row.answers,
        unseen=max(0, row.answers - row.seen),
        awaiting=row.awaiting,
        hits=rate(row.hits, row.threats),
        false_alarms=rate(row.false_alarms, row.clear),
        last_at=row.last_at,
        untold=row.untold,
        elsewhere=row.elsewhere,
    )


def _set(row: SetCounts, sets: KnownSets) -> InboxSet:
    return InboxSet(
        id=row.set_id,
        title=sets.title(row.set_id),
        people=row.people,
        answers=row.answers,
        awaiting=row.awaiting,
        here=sets.folder(row.set_id) is not None,
        draft=sets.draft(row.set_id) is not None,
    )


def _by_title(one: InboxSet) -> tuple[str, str]:
    return next(iter(one.title.values()), "").casefold(), one.id


def _cases_of(connection: Connection, sets: KnownSets, set_id: SetId) -> dict[str, bool]:
    """Return the cases of a set in its order, and whether each is in use; of one that is not here, those answered."""
    loaded = sets.folder(set_id)
    cases = {} if loaded is None else {case.id: case.status != "retired" for case in loaded.cases.values()}
    answered = sorted(inbox_rows.slugs(connection, set_id).items(), key=lambda one: one[1])
    return cases | {case: loaded is None for case, _ in answered if case not in cases}


def _case(connection: Connection, set_id: SetId, case: CaseId, found: Items, slug: str) -> InboxCase:
    rows = found.rows.get(case, ())
    seconds = inbox_rows.seconds_of(connection, (row.rowid for row in rows))
    flags = flagged(connection, set_id, case, found).flags
    return InboxCase(
        set_id=set_id,
        case=case,
        slug=slug,
        people=len(rows),
        awaiting=sum(row.awaiting for row in rows),
        item=found.items.get(case),
        flags=tuple(dict.fromkeys(flag.code for flag in flags)),
        median_seconds=statistics.median(seconds) if seconds else None,
    )


def _marks(row: LineRow, card: Scorecard | None) -> list[GroupMark]:
    outcomes: dict[str, str] = {} if card is None else {score.mark: score.outcome for score in card.marks}
    return [
        GroupMark(answer=row.id, person=row.person, name=row.name, mark=mark, outcome=outcomes.get(mark.id, ""))
        for mark in marks_of(row)
    ]


def _heat(rows: Sequence[LineRow], marks: Sequence[GroupMark]) -> Heat:
    """Return by view how many people hit and how many marked for nothing, in the cells of a grid over the scan."""
    sizes: dict[str, tuple[float, float]] = {}
    for row in rows:
        sizes |= sizes_of(row.sizes)
    drawn: dict[str, tuple[dict[PersonId, list[Region]], dict[PersonId, list[Region]]]] = {}
    for one in marks:
        layer = _SHOWN.get(one.outcome)
        if layer is not None and one.mark.view in sizes:
            drawn.setdefault(one.mark.view, ({}, {}))[layer].setdefault(one.person, []).append(one.mark.region)
    return {view: (_votes(hits, sizes[view]), _votes(false, sizes[view])) for view, (hits, false) in drawn.items()}


def _votes(marks: Mapping[PersonId, Sequence[Region]], size: tuple[float, float]) -> NDArray[np.float32]:
    return vote_map(list(marks.values()), width=size[0], height=size[1]).votes.astype(np.float32)


def _whose(connection: Connection, subject: str) -> str | None:
    """Return the person of whom a subject tells: what was noted of him goes when he is erased."""
    ident = subject.split(":")[1]
    if subject.startswith(IDLE):
        return ident
    return attention_rows.person_of_answer(connection, ident) if subject.startswith((MISS, DISPUTE)) else None
