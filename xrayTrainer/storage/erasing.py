"""Takes a person out of the records; what is left says how cases were answered, by nobody.

The row of the person stays without a name, as a tombstone: a merge with another machine must not bring him back.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable

import msgspec

from xrayTrainer.storage import assignment_table, course_table, people_table, viewing_table

SCRUB_DUE = "scrub_due"
"""Note that is there from an erase until nothing erased can be read from the database file any more."""

_TOKEN_SALT = b"xraytrainer/erased-answer:"

_WHAT_STAYS = (
    "SELECT id, set_id, case_id, case_revision, key_revision, case_type, verdict, success, required_count, found_count,"
    " false_count FROM answers WHERE person = ? AND submitted_at IS NOT NULL"
)
_HANGS_ON_PERSON = ("sent_results", "person_details", "certificates", "attention_done", "statements")
"""Tables whose rows go with their person."""

_OF_PERSON = "SELECT id FROM answers WHERE person = ?1"


class Footprint(msgspec.Struct, frozen=True, kw_only=True):
    """How much the records hold of a person; `answers` are the submitted ones."""

    sessions: int
    answers: int


class ItemCount(msgspec.Struct, frozen=True, kw_only=True):
    """How often a case was answered, by whomever; open duties and exams are left out.

    `found` counts answers that found all there was to find, `missed` those that did not; where nothing was to be found
    an answer is in neither. `called_clear` counts verdicts *no suspicion*, `right` scored answers that were a success.
    """

    set_id: str
    case_id: str
    case_revision: int
    answered: int
    found: int
    missed: int
    called_clear: int
    right: int


def footprint(connection: sqlite3.Connection, person_id: str) -> Footprint:
    """Return how much the records hold of a person, in all the profiles that were joined."""
    wanted, values = people_table.of_person(connection, person_id)
    sessions = connection.execute(f"SELECT count(*) FROM sessions WHERE {wanted}", values).fetchone()[0]
    answers = connection.execute(
        f"SELECT count(*) FROM answers WHERE {wanted} AND submitted_at IS NOT NULL", values
    ).fetchone()[0]
    return Footprint(sessions=int(sessions), answers=int(answers))


def erase(connection: sqlite3.Connection, person_id: str, *, at: str) -> Footprint | None:
    """Take a person's name, sessions, answers and events out of the records; None when there is no such person.

    Profiles that were joined to this one go with it: they are the same person's. The act is logged without the name.
    The file itself still has to be rewritten (`scrubbing`), which a note says.
    """
    if people_table.person(connection, person_id) is None:
        return None
    gone = footprint(connection, person_id)
    for joined in people_table.profiles(connection, person_id)[1:]:
        erase(connection, joined, at=at)
    connection.execute(
        "UPDATE people SET name = '', guest = 1, profile = NULL, joined_into = NULL, created_at = ?1, erased_at = ?1"
        " WHERE id = ?2",
        (at, person_id),
    )
    keep_counts(connection, connection, person_id)
    connection.execute(f"DELETE FROM events WHERE answer IN ({_OF_PERSON})", (person_id,))
    viewing_table.drop_viewings(connection, person_id)
    connection.execute("DELETE FROM answer_facts WHERE person = ?", (person_id,))
    connection.execute("DELETE FROM rating_marks WHERE person = ?", (person_id,))
    connection.execute("DELETE FROM answers WHERE person = ?", (person_id,))
    connection.execute(
        "DELETE FROM session_cases WHERE session IN (SELECT id FROM sessions WHERE person = ?)", (person_id,)
    )
    connection.execute(
        "DELETE FROM session_log WHERE session IN (SELECT id FROM sessions WHERE person = ?)", (person_id,)
    )
    connection.execute("DELETE FROM comments WHERE person = ?", (person_id,))
    for table in _HANGS_ON_PERSON:
        connection.execute(f"DELETE FROM {table} WHERE person = ?", (person_id,))
    assignment_table.forget_person(connection, person_id, at=at)
    course_table.forget_person(connection, person_id, at=at)
    connection.execute("DELETE FROM sessions WHERE person = ?", (person_id,))
    connection.execute("UPDATE audit SET detail = '{}' WHERE person = ?", (person_id,))
    detail = {"sessions": gone.sessions, "answers": gone.answers}
    people_table.log_act(connection, at=at, what="erased", person=person_id, detail=detail)
    people_table.set_note(connection, SCRUB_DUE, at)
    return gone


def keep_counts(connection: sqlite3.Connection, source: sqlite3.Connection, person_id: str) -> int:
    """Keep what stays of a person's submitted answers in `source`, and return how many of them were not counted yet."""
    rows = source.execute(_WHAT_STAYS, (person_id,)).fetchall()
    return add_erased_answers(connection, ((token(row[0]), *tuple(row)[1:]) for row in rows))


def add_erased_answers(connection: sqlite3.Connection, rows: Iterable[tuple[object, ...]]) -> int:
    """Insert rows of `erased_answers` that are not there yet and return how many those were."""
    before = connection.total_changes
    connection.executemany("INSERT OR IGNORE INTO erased_answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return connection.total_changes - before


def token(answer_id: str) -> str:
    """Return what stands for an answer of an erased person: without its UUID nobody can tell which it was."""
    return hashlib.sha256(_TOKEN_SALT + answer_id.encode()).hexdigest()


def item_counts(connection: sqlite3.Connection) -> tuple[ItemCount, ...]:
    """Return how often each case was answered, and how, by those who are here and by those who were erased."""
    rows = connection.execute(
        """
        WITH every AS (
            SELECT answers.set_id, case_id, case_revision, verdict, success, required_count, found_count
            FROM answers JOIN sessions ON sessions.id = answers.session
            WHERE submitted_at IS NOT NULL AND (sessions.mode = 'practice' OR sessions.finished_at IS NOT NULL)
            UNION ALL
            SELECT set_id, case_id, case_revision, verdict, success, required_count, found_count FROM erased_answers
        )
        SELECT set_id, case_id, case_revision, count(*) AS answered,
               total(required_count > 0 AND found_count >= required_count) AS found,
               total(required_count > 0 AND found_count < required_count) AS missed,
               total(verdict = 'no_suspicion') AS called_clear, total(success = 1) AS right_ones
        FROM every GROUP BY set_id, case_id, case_revision ORDER BY set_id, case_id, case_revision
        """
    )
    return tuple(
        ItemCount(
            set_id=row["set_id"],
            case_id=row["case_id"],
            case_revision=row["case_revision"],
            answered=row["answered"],
            found=int(row["found"]),
            missed=int(row["missed"]),
            called_clear=int(row["called_clear"]),
            right=int(row["right_ones"]),
        )
        for row in rows
    )
