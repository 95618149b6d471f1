"""Rows of answers and their events."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SessionId, SetId
from xrayTrainer.domain.key import VerdictName
from xrayTrainer.storage.clock import Moment
from xrayTrainer.storage.people_table import of_person


class OpenAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An answer at the moment its case is put on the workbench."""

    id: AnswerId
    session: SessionId
    number: int
    person: PersonId
    set_id: SetId
    case_id: CaseId
    case_revision: int
    opened: Moment


class Scored(msgspec.Struct, frozen=True, kw_only=True):
    """What scoring found, as columns for queries, beside the whole scorecard as JSON; None: no such figure.

    `case_type` is of cases to be searched alone, so that counts by type need ask for nothing else.
    """

    key_hash: str
    key_revision: int
    case_type: Literal["threat", "document", "clear"] | None
    points: float | None
    success: bool | None
    verdict_right: bool | None
    required_count: int
    found_count: int
    false_count: int
    scorecard: str


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """An answer as it is submitted; `raw` is its JSON, less the `events_count` events that stand in the log."""

    raw: str
    events_count: int | None
    sizes: str
    program: str
    profile: str
    seconds: float
    verdict: VerdictName | None
    scan_active_ms: int
    at: Moment
    scored: Scored | None


class AnswerRow(msgspec.Struct, frozen=True, kw_only=True):
    """One answer as the database holds it; what is not known before submit or scoring is None."""

    id: AnswerId
    session: SessionId
    number: int
    person: PersonId
    set_id: SetId
    case_id: CaseId
    case_revision: int
    opened_at: str
    submitted_at: str | None
    submitted_offset_min: int | None
    program: str | None
    profile: str | None
    raw: str | None
    events_count: int | None
    sizes: str | None
    seconds: float | None
    verdict: VerdictName | None
    scan_active_ms: int
    review_active_ms: int
    awaiting_key: bool
    key_hash: str | None
    key_revision: int | None
    case_type: Literal["threat", "document", "clear"] | None
    points: float | None
    success: bool | None
    verdict_right: bool | None
    required_count: int | None
    found_count: int | None
    false_count: int | None
    scorecard: str | None


_COLUMNS = AnswerRow.__struct_fields__
_SELECT = "SELECT " + ", ".join(f"answers.{name}" for name in _COLUMNS) + " FROM answers"
_FLAGS = frozenset({"awaiting_key", "success", "verdict_right"})


class PersonFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What Home counts."""

    answered: int
    active_ms: int


def add_answer(connection: sqlite3.Connection, answer: OpenAnswer) -> None:
    """Insert an answer that was just opened."""
    connection.execute(
        "INSERT INTO answers (id, session, number, person, set_id, case_id, case_revision, opened_at,"
        " opened_offset_min, opened_monotonic_ns, opened_boot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            answer.id, answer.session, answer.number, answer.person, answer.set_id, answer.case_id,
            answer.case_revision, answer.opened.utc, answer.opened.offset_min, answer.opened.monotonic_ns,
            answer.opened.boot,
        ),
    )  # fmt: skip


def submit_answer(connection: sqlite3.Connection, answer_id: str, submission: Submission) -> bool:
    """Complete an open answer; False when it was submitted before (nothing is changed then)."""
    at, scored = submission.at, submission.scored
    done = connection.execute(
        "UPDATE answers SET raw = ?, events_count = ?, sizes = ?, program = ?, profile = ?, seconds = ?, verdict = ?,"
        " scan_active_ms = ?, submitted_at = ?, submitted_offset_min = ?, submitted_monotonic_ns = ?,"
        " submitted_boot = ?, awaiting_key = ? WHERE id = ? AND submitted_at IS NULL",
        (
            submission.raw, submission.events_count, submission.sizes, submission.program, submission.profile,
            submission.seconds, submission.verdict, submission.scan_active_ms, at.utc, at.offset_min, at.monotonic_ns,
            at.boot, int(scored is None), answer_id,
        ),
    )  # fmt: skip
    if done.rowcount != 1:
        return False
    if scored is not None:
        set_score(connection, answer_id, scored)
    return True


def set_score(connection: sqlite3.Connection, answer_id: str, scored: Scored) -> None:
    """Store a score: with the submit, when the key comes, or when it is explicitly recomputed."""
    connection.execute(
        "UPDATE answers SET awaiting_key = 0, key_hash = ?, key_revision = ?, case_type = ?, points = ?, success = ?,"
        " verdict_right = ?, required_count = ?, found_count = ?, false_count = ?, scorecard = ? WHERE id = ?",
        (
            scored.key_hash, scored.key_revision, scored.case_type, scored.points, scored.success, scored.verdict_right,
            scored.required_count, scored.found_count, scored.false_count, scored.scorecard, answer_id,
        ),
    )  # fmt: skip


def set_review_time(connection: sqlite3.Connection, answer_id: str, review_active_ms: int) -> None:
    """Store the active milliseconds spent on the review so far."""
    connection.execute("UPDATE answers SET review_active_ms = ? WHERE id = ?", (review_active_ms, answer_id))


def answer(connection: sqlite3.Connection, answer_id: str) -> AnswerRow | None:
    """Return the answer of that id."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (answer_id,)).fetchone()
    return None if row is None else _answer(row)


def answers_of_session(connection: sqlite3.Connection, session_id: str) -> tuple[AnswerRow, ...]:
    """Return the answers of a session, open ones too, by number."""
    rows = connection.execute(f"{_SELECT} WHERE session = ? ORDER BY number", (session_id,))
    return tuple(_answer(row) for row in rows)


def submitted_answers(
    connection: sqlite3.Connection,
    *,
    from_utc: str | None = None,
    before_utc: str | None = None,
    person: str | None = None,
    set_id: str | None = None,
) -> Iterator[AnswerRow]:
    """Yield submitted answers by time of submit, of `from_utc` <= time < `before_utc`; None sets no bound."""
    rows = connection.execute(
        f"{_SELECT} WHERE submitted_at IS NOT NULL AND (?1 IS NULL OR submitted_at >= ?1)"
        " AND (?2 IS NULL OR submitted_at < ?2) AND (?3 IS NULL OR person = ?3) AND (?4 IS NULL OR set_id = ?4)"
        " ORDER BY submitted_at, rowid",
        (from_utc, before_utc, person, set_id),
    )
    for row in rows:
        yield _answer(row)


def answers_of_case(connection: sqlite3.Connection, case_id: str, set_id: str | None = None) -> tuple[AnswerRow, ...]:
    """Return all submitted answers to a case (of that set, where given) whose feedback is open, by time of submit.

    With a set the index leads to them; without, all answers are looked through.
    """
    of_set = "" if set_id is None else " AND answers.set_id = ?2"
    rows = connection.execute(
        f"{_SELECT} JOIN sessions ON sessions.id = answers.session WHERE answers.case_id = ?1 AND submitted_at NOT NULL"
        f" AND (sessions.mode = 'practice' OR sessions.finished_at IS NOT NULL){of_set}"
        " ORDER BY submitted_at, answers.rowid",
        (case_id,) if set_id is None else (case_id, set_id),
    )
    return tuple(_answer(row) for row in rows)


def awaiting_answers(connection: sqlite3.Connection, set_id: str) -> tuple[AnswerRow, ...]:
    """Return the answers to a set that await their key, by time of submit."""
    rows = connection.execute(
        f"{_SELECT} WHERE awaiting_key = 1 AND set_id = ? AND submitted_at IS NOT NULL ORDER BY submitted_at, rowid",
        (set_id,),
    )
    return tuple(_answer(row) for row in rows)


def submitted_cases(connection: sqlite3.Connection, session_id: str) -> tuple[CaseId, ...]:
    """Return the cases of a session that are answered, by number."""
    rows = connection.execute(
        "SELECT case_id FROM answers WHERE session = ? AND submitted_at IS NOT NULL ORDER BY number", (session_id,)
    )
    return tuple(CaseId(row["case_id"]) for row in rows)


def done_cases(connection: sqlite3.Connection, person: str) -> dict[str, int]:
    """Return by set how many of its cases the person has answered at least once."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        "SELECT set_id, count(DISTINCT case_id) AS done FROM answers"
        f" WHERE {wanted} AND submitted_at IS NOT NULL GROUP BY set_id",
        values,
    )
    return {row["set_id"]: row["done"] for row in rows}


def person_figures(connection: sqlite3.Connection, person: str, from_utc: str = "") -> PersonFigures:
    """Return how many answers the person submitted since `from_utc`, and the active milliseconds they took."""
    wanted, values = of_person(connection, person)
    row = connection.execute(
        "SELECT count(*) AS answered, coalesce(sum(scan_active_ms + review_active_ms), 0) AS active_ms FROM answers"
        f" WHERE {wanted} AND submitted_at >= ?",
        (*values, from_utc),
    ).fetchone()
    return PersonFigures(answered=row["answered"], active_ms=row["active_ms"])


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """Work on one answer, its review with it: from when to when (UTC), and the active milliseconds in it."""

    begin: str
    end: str
    active_ms: int


def work_since(connection: sqlite3.Connection, person: str, from_utc: str) -> tuple[Work, ...]:
    """Return a person's work on the answers opened since `from_utc` that are submitted, the earliest first."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        "SELECT opened_at, max(submitted_at, coalesce((SELECT max(stored_at) FROM events WHERE answer = answers.id),"
        " '')), scan_active_ms + review_active_ms FROM answers"
        f" WHERE {wanted} AND submitted_at IS NOT NULL AND opened_at >= ? ORDER BY opened_at, rowid",
        (*values, from_utc),
    )
    return tuple(Work(begin=row[0], end=row[1], active_ms=row[2]) for row in rows)


def met_cases(connection: sqlite3.Connection, person: str) -> frozenset[str]:
    """Return all cases that a person was shown, answered or not, and those of his exams."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        f"SELECT case_id FROM answers WHERE {wanted} UNION SELECT case_id FROM session_cases JOIN sessions"
        f" ON sessions.id = session_cases.session WHERE {wanted} AND mode = 'exam'",
        (*values, *values),
    )
    return frozenset(row[0] for row in rows)


def missed_answers(connection: sqlite3.Connection, person: str, limit: int) -> tuple[AnswerRow, ...]:
    """Return a person's latest answers to threat cases in which something was missed, the latest first.

    That is: not all was found, or the verdict was wrong. Those whose feedback is still closed are left out.
    """
    wanted, values = of_person(connection, person, "answers.person")
    rows = connection.execute(
        f"{_SELECT} JOIN sessions ON sessions.id = answers.session WHERE {wanted} AND submitted_at NOT NULL"
        " AND case_type = 'threat' AND (found_count < required_count OR verdict_right = 0)"
        " AND (sessions.mode = 'practice' OR sessions.finished_at IS NOT NULL)"
        " ORDER BY submitted_at DESC, answers.rowid DESC LIMIT ?",
        (*values, limit),
    )
    return tuple(_answer(row) for row in rows)


_TO_BE_SHOWN = (
    " FROM people JOIN answers ON answers.person = people.id AND answers.set_id = ? AND answers.submitted_at NOT NULL"
    " JOIN sessions ON sessions.id = answers.session AND (sessions.mode = 'practice' OR sessions.finished_at NOT NULL)"
)
"""Answers to a set whose feedback is open, person by person, as the index has them."""


def people_by_case(connection: sqlite3.Connection, set_id: str) -> dict[str, int]:
    """Return for each case of a set how many people have answered it, where feedback is open."""
    rows = connection.execute(
        f"SELECT case_id, count(DISTINCT coalesce(joined_into, people.id)) AS n {_TO_BE_SHOWN} GROUP BY case_id",
        (set_id,),
    )
    return {row["case_id"]: row["n"] for row in rows}


def latest_by_person(connection: sqlite3.Connection, set_id: str, case_id: str) -> tuple[AnswerRow, ...]:
    """Return the latest answer of each person to a case, where feedback is open, by the order of answering."""
    columns = ", ".join(f"answers.{name}" for name in _COLUMNS)
    rows = connection.execute(
        f"SELECT {columns} {_TO_BE_SHOWN} AND answers.case_id = ? ORDER BY submitted_at, answers.rowid",
        (set_id, case_id),
    )
    joined = dict(connection.execute("SELECT id, joined_into FROM people WHERE joined_into IS NOT NULL").fetchall())
    latest: dict[str, AnswerRow] = {}
    for row in rows:
        person = joined.get(row["person"], row["person"])
        latest.pop(person, None)
        latest[person] = _answer(row)
    return tuple(latest.values())


def append_event(
    connection: sqlite3.Connection, answer_id: str, *, t_ms: int, what: str, body: str, stored_at: str
) -> int:
    """Append one event to the log of an answer and return its place there, from 0."""
    last = connection.execute("SELECT max(seq) FROM events WHERE answer = ?", (answer_id,)).fetchone()[0]
    seq = 0 if last is None else int(last) + 1
    connection.execute(
        "INSERT INTO events (answer, seq, t_ms, what, body, stored_at) VALUES (?, ?, ?, ?, ?, ?)",
        (answer_id, seq, t_ms, what, body, stored_at),
    )
    return seq


def event_bodies(connection: sqlite3.Connection, answer_id: str, count: int | None = None) -> tuple[str, ...]:
    """Return the JSON of the logged events (the first `count` stored), in the order in which they happened."""
    rows = connection.execute(
        "SELECT body FROM events WHERE answer = ?1 AND (?2 IS NULL OR seq < ?2) ORDER BY t_ms, seq", (answer_id, count)
    )
    return tuple(row["body"] for row in rows)


def last_event_ms(connection: sqlite3.Connection, answer_id: str) -> int:
    """Return the time of the last event of an answer, 0 where it has none."""
    row = connection.execute("SELECT coalesce(max(t_ms), 0) FROM events WHERE answer = ?", (answer_id,)).fetchone()
    return int(row[0])


def events_of_kind(
    connection: sqlite3.Connection, what: str, answer_id: str | None = None
) -> tuple[tuple[str, str, str], ...]:
    """Return answer id, JSON and UTC time of writing of the events of a kind: of one answer, or of all."""
    rows = connection.execute(
        "SELECT answer, body, stored_at FROM events WHERE what = ?1 AND (?2 IS NULL OR answer = ?2)"
        " ORDER BY answer, seq",
        (what, answer_id),
    )
    return tuple((row["answer"], row["body"], row["stored_at"]) for row in rows)


def _answer(row: sqlite3.Row) -> AnswerRow:
    values: dict[str, Any] = {name: row[name] for name in _COLUMNS}
    for name in _FLAGS:
        if values[name] is not None:
            values[name] = bool(values[name])
    return AnswerRow(**values)
