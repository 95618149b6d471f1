"""Rows of sessions: which person works through which set, in which order, on which texts."""

from __future__ import annotations

import hashlib
import sqlite3
from typing import Literal

import msgspec

from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import CaseId, PersonId, SessionId, SetId
from xrayTrainer.storage.clock import Moment
from xrayTrainer.storage.people_table import of_person


class SessionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One session; `finished_at` in UTC. `points` are those of the whole session, known when it is finished.

    `plan` is `training.session_plan.SessionPlan` as JSON; None: the cases of the set, as they stand.
    """

    id: SessionId
    person: PersonId
    set_id: SetId
    set_revision: int
    set_hash: str
    set_folder: str
    mode: Mode
    seed: str | None
    program: str
    started: Moment
    finished_at: str | None = None
    points: float | None = None
    plan: str | None = None


class SessionCaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One case of a session's order; `number` counts from 1.

    Where the cases come from several sets, `set_id`, `set_hash` and `set_folder` are those of the case's own set, else
    None. `why` is how it was chosen (`training.choice_record`, JSON).
    """

    number: int
    case_id: CaseId
    case_revision: int
    case_hash: str
    slug: str
    set_id: SetId | None = None
    set_hash: str | None = None
    set_folder: str | None = None
    why: str | None = None


class SessionFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A session as lists show it."""

    session: SessionRow
    cases: int
    answered: int


def store_content(connection: sqlite3.Connection, kind: Literal["set", "case", "key"], body: str) -> str:
    """Keep a text under its SHA-256 (once) and return that, in hexadecimal."""
    digest = hashlib.sha256(body.encode()).hexdigest()
    connection.execute("INSERT OR IGNORE INTO contents (hash, kind, body) VALUES (?, ?, ?)", (digest, kind, body))
    return digest


def content(connection: sqlite3.Connection, digest: str) -> str:
    """Return the text kept under `digest`; KeyError when there is none."""
    row = connection.execute("SELECT body FROM contents WHERE hash = ?", (digest,)).fetchone()
    if row is None:
        raise KeyError(digest)
    return str(row["body"])


def add_session(connection: sqlite3.Connection, session: SessionRow, cases: tuple[SessionCaseRow, ...]) -> None:
    """Insert a session and its order. `sqlite3.IntegrityError` when the person has that set open in that mode."""
    connection.execute(
        "INSERT INTO sessions (id, person, set_id, set_revision, set_hash, set_folder, mode, seed, program, started_at,"
        " started_offset_min, started_monotonic_ns, started_boot, plan)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            session.id, session.person, session.set_id, session.set_revision, session.set_hash, session.set_folder,
            session.mode, session.seed, session.program, session.started.utc, session.started.offset_min,
            session.started.monotonic_ns, session.started.boot, session.plan,
        ),
    )  # fmt: skip
    for row in cases:
        add_case(connection, session.id, row)


def add_case(connection: sqlite3.Connection, session_id: str, row: SessionCaseRow) -> None:
    """Append a case to a session. `sqlite3.IntegrityError` when that place is taken, or the case is in the session."""
    connection.execute(
        "INSERT INTO session_cases (session, number, case_id, case_revision, case_hash, slug, set_id, set_hash,"
        " set_folder, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            session_id, row.number, row.case_id, row.case_revision, row.case_hash, row.slug, row.set_id, row.set_hash,
            row.set_folder, row.why,
        ),
    )  # fmt: skip


def session(connection: sqlite3.Connection, session_id: str) -> SessionRow | None:
    """Return the session of that id."""
    row = connection.execute("SELECT * FROM sessions WHERE id = ?", (session_id,)).fetchone()
    return None if row is None else _session(row)


def open_session(
    connection: sqlite3.Connection, person: str, set_id: str | None = None, mode: Mode | None = None
) -> SessionRow | None:
    """Return the person's latest unfinished session (of that set and mode, where given) that was begun here."""
    row = connection.execute(
        "SELECT * FROM sessions WHERE person = ?1 AND finished_at IS NULL AND elsewhere = 0"
        " AND (?2 IS NULL OR set_id = ?2)"
        " AND (?3 IS NULL OR mode = ?3) ORDER BY started_at DESC, rowid DESC LIMIT 1",
        (person, set_id, mode),
    ).fetchone()
    return None if row is None else _session(row)


def open_planned(connection: sqlite3.Connection, person: str, mode: Mode) -> SessionRow | None:
    """Return the person's latest unfinished session of that mode that has a plan and was begun here."""
    row = connection.execute(
        "SELECT * FROM sessions WHERE person = ? AND mode = ? AND finished_at IS NULL AND elsewhere = 0"
        " AND plan IS NOT NULL ORDER BY started_at DESC, rowid DESC LIMIT 1",
        (person, mode),
    ).fetchone()
    return None if row is None else _session(row)


def cases_of_open_exams(connection: sqlite3.Connection, person: str) -> frozenset[str]:
    """Return the cases of a person's exams that are not handed in."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        "SELECT case_id FROM session_cases JOIN sessions ON sessions.id = session_cases.session"
        f" WHERE {wanted} AND mode = 'exam' AND finished_at IS NULL",
        values,
    )
    return frozenset(row[0] for row in rows)


def worked_sets(connection: sqlite3.Connection, person: str) -> tuple[str, ...]:
    """Return the hashes of the sets that a person took himself, and answered a case of."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        f"SELECT DISTINCT set_hash FROM sessions WHERE {wanted} AND plan IS NULL AND EXISTS"
        " (SELECT 1 FROM answers WHERE answers.session = sessions.id AND submitted_at IS NOT NULL)",
        values,
    )
    return tuple(row["set_hash"] for row in rows)


def session_cases(connection: sqlite3.Connection, session_id: str) -> tuple[SessionCaseRow, ...]:
    """Return a session's order."""
    rows = connection.execute("SELECT * FROM session_cases WHERE session = ? ORDER BY number", (session_id,))
    return tuple(
        SessionCaseRow(
            number=row["number"],
            case_id=CaseId(row["case_id"]),
            case_revision=row["case_revision"],
            case_hash=row["case_hash"],
            slug=row["slug"],
            set_id=None if row["set_id"] is None else SetId(row["set_id"]),
            set_hash=row["set_hash"],
            set_folder=row["set_folder"],
            why=row["why"],
        )
        for row in rows
    )


def finish_session(connection: sqlite3.Connection, session_id: str, at: Moment) -> bool:
    """Close a session; False when it was closed before."""
    done = connection.execute(
        "UPDATE sessions SET finished_at = ?, finished_offset_min = ? WHERE id = ? AND finished_at IS NULL",
        (at.utc, at.offset_min, session_id),
    )
    return done.rowcount == 1


def set_session_points(connection: sqlite3.Connection, session_id: str, points: float | None) -> None:
    """Store the points of a finished session."""
    connection.execute("UPDATE sessions SET points = ? WHERE id = ?", (points, session_id))


def recent_sessions(connection: sqlite3.Connection, person: str, limit: int) -> tuple[SessionFigures, ...]:
    """Return the person's latest sessions, newest first."""
    wanted, values = of_person(connection, person)
    rows = connection.execute(
        "SELECT sessions.*, (SELECT count(*) FROM session_cases WHERE session = sessions.id) AS cases,"
        " (SELECT count(*) FROM answers WHERE session = sessions.id AND submitted_at IS NOT NULL) AS answered"
        f" FROM sessions WHERE {wanted} ORDER BY started_at DESC, rowid DESC LIMIT ?",
        (*values, limit),
    )
    return tuple(SessionFigures(session=_session(row), cases=row["cases"], answered=row["answered"]) for row in rows)


def _session(row: sqlite3.Row) -> SessionRow:
    return SessionRow(
        id=SessionId(row["id"]),
        person=PersonId(row["person"]),
        set_id=SetId(row["set_id"]),
        set_revision=row["set_revision"],
        set_hash=row["set_hash"],
        set_folder=row["set_folder"],
        mode=row["mode"],
        seed=row["seed"],
        program=row["program"],
        started=Moment(
            utc=row["started_at"],
            offset_min=row["started_offset_min"],
            monotonic_ns=row["started_monotonic_ns"],
            boot=row["started_boot"],
        ),
        finished_at=row["finished_at"],
        points=row["points"],
        plan=row["plan"],
    )
