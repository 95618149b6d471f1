"""Two machines' records become one: what the other has and this one lacks comes in, by UUID.

Everything is a union, so that a merge done twice, or in another order, gives the same rows: people, texts by their
hash, sessions, answers, events. What grows (an open session, the log of an answer) takes the longer of the two, if the
shorter is a beginning of it. What contradicts stays as it is here, and is reported. Who is erased on either side is
erased on both.
"""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import chain_table, comment_table, details_table, erasing, people_table, viewing_table
from xrayTrainer.storage.connection import read_only
from xrayTrainer.storage.merge_source import must_be_alike
from xrayTrainer.storage.merging_answers import AnswerMerge
from xrayTrainer.storage.unit_merging import take_units

_ALIVE = "SELECT id FROM people WHERE erased_at IS NULL"
_COMES_ALONG = "(guest = 0 OR EXISTS (SELECT 1 FROM sessions WHERE sessions.person = people.id))"
"""A guest who did nothing is nobody."""

_SESSION_GROWS = frozenset({"finished_at", "finished_offset_min", "points", "elsewhere"})
_ACTS = ("claimed", "rescored")


class NameClash(msgspec.Struct, frozen=True, kw_only=True):
    """One name for two people, or two names for one person (then `first` and `second` are one)."""

    name: str
    other_name: str
    first: str
    second: str


class Merged(msgspec.Struct, kw_only=True):
    """What a merge brought in.

    Attributes
    ----------
    people, sessions, answers, events
        How many are new here.
    longer
        Sessions and answers that were here and went on elsewhere.
    erased
        People erased here because they were erased there.
    stayed_erased
        People of the other records who were erased here, and did not come back.
    counted
        Answers of erased people that are counted, without a name, from now on.
    viewings
        Viewing records that came in, went on there, or were erased there.
    conflicts
        UUIDs of answers that differ on both sides and were left as they are here.
    names
        Names that are not one person's.
    """

    people: int = 0
    sessions: int = 0
    answers: int = 0
    events: int = 0
    longer: int = 0
    erased: int = 0
    stayed_erased: int = 0
    counted: int = 0
    viewings: int = 0
    conflicts: tuple[str, ...] = ()
    names: tuple[NameClash, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether all of it was here already."""
        counts = (self.people, self.sessions, self.answers, self.events, self.longer, self.erased, self.counted)
        return not any((*counts, self.viewings))


def merge_copy(connection: sqlite3.Connection, copy: Path, other: Path, *, at: str) -> Merged:
    """Bring in what `copy`, made by `merge_source.private_copy` of the file `other`, has; see `merge`.

    Raises
    ------
    UserError
        `merge.damaged` when it breaks a rule of the records, `merge.text_altered`.
    """
    source = read_only(copy)
    try:
        must_be_alike(connection, source, other)
        return merge(connection, source, at=at)
    except sqlite3.IntegrityError as error:
        raise UserError("merge.damaged", file=str(other)) from error
    finally:
        source.close()


def merge(connection: sqlite3.Connection, source: sqlite3.Connection, *, at: str) -> Merged:
    """Bring in what `source` has and this database lacks; the caller gives a transaction, and checked the source.

    Parameters
    ----------
    connection
        To the records of this machine, in a transaction.
    source
        To an up-to-date copy of the others; it is only read.
    at
        The present time, UTC.

    Raises
    ------
    UserError
        `merge.text_altered` when a set, case or key there is not what its hash says.
    sqlite3.IntegrityError
        When a row of the source breaks a rule of the records.
    """
    merged = Merged()
    _take_tombstones(connection, source, merged, at)
    _take_people(connection, source, merged)
    _take_texts(connection, source)
    living = {row[0] for row in connection.execute(_ALIVE)}
    _take_sessions(connection, source, merged, living)
    answers = AnswerMerge(connection, source)
    answers.take(living)
    merged.answers, merged.events, merged.conflicts = answers.new, answers.events, tuple(answers.conflicts)
    merged.longer += answers.longer
    merged.viewings = viewing_table.take_viewings(connection, source)
    _take_counts(connection, source, merged, living)
    _take_acts(connection, source, living)
    chain_table.take_seen(connection, source)
    comment_table.take_comments(connection, source, living)
    details_table.take_details(connection, source, living)
    take_units(connection, source, living)
    if not merged.nothing:
        numbers = {"people": merged.people, "sessions": merged.sessions, "answers": merged.answers}
        detail = {**numbers, "conflicts": len(merged.conflicts)}
        people_table.log_act(connection, at=at, what="merged", person=None, detail=detail)
    return merged


def _take_tombstones(connection: sqlite3.Connection, source: sqlite3.Connection, merged: Merged, at: str) -> None:
    for row in source.execute("SELECT id, erased_at FROM people WHERE erased_at IS NOT NULL"):
        here = connection.execute("SELECT erased_at FROM people WHERE id = ?", (row["id"],)).fetchone()
        if here is None:
            connection.execute(
                "INSERT INTO people (id, name, guest, created_at, erased_at) VALUES (?1, '', 1, ?2, ?2)",
                (row["id"], row["erased_at"]),
            )
            continue
        if here["erased_at"] is None:
            erasing.erase(connection, row["id"], at=at)
            if people_table.note(connection, people_table.AT_WORK) == row["id"]:
                people_table.drop_note(connection, people_table.AT_WORK)
            merged.erased += 1
        connection.execute(
            "UPDATE people SET erased_at = ?1, created_at = ?1 WHERE id = ?2 AND erased_at > ?1",
            (row["erased_at"], row["id"]),
        )


def _take_people(connection: sqlite3.Connection, source: sqlite3.Connection, merged: Merged) -> None:
    query = f"SELECT id, name, guest, created_at, profile FROM people WHERE erased_at IS NULL AND {_COMES_ALONG}"
    clashes: list[NameClash] = []
    for row in source.execute(f"{query} ORDER BY id"):
        here = connection.execute("SELECT * FROM people WHERE id = ?", (row["id"],)).fetchone()
        if here is None:
            connection.execute(
                "INSERT INTO people (id, name, guest, created_at, profile) VALUES (?, ?, ?, ?, ?)", tuple(row)
            )
            merged.people += 1
        elif here["erased_at"] is not None:
            merged.stayed_erased += 1
            continue
        else:
            merged.longer += _grow_person(connection, here, row)
            if not here["guest"] and not row["guest"] and here["name"] != row["name"]:
                clashes.append(NameClash(name=here["name"], other_name=row["name"], first=row["id"], second=row["id"]))
        if not row["guest"] and (here is None or here["guest"]):
            clashes += _namesakes(connection, row["id"], row["name"])
    merged.names = tuple(clashes)


def _grow_person(connection: sqlite3.Connection, here: sqlite3.Row, there: sqlite3.Row) -> int:
    """Take the name that a guest was given elsewhere, and the profile that was lacking; 1 when there was a name."""
    connection.execute(
        "UPDATE people SET created_at = min(created_at, ?), profile = coalesce(profile, ?) WHERE id = ?",
        (there["created_at"], there["profile"], there["id"]),
    )
    return int(not there["guest"] and people_table.name_guest(connection, there["id"], there["name"]))


def _namesakes(connection: sqlite3.Connection, person_id: str, name: str) -> list[NameClash]:
    others = [row for row in people_table.named_people(connection) if row.id != person_id]
    return [
        NameClash(name=row.name, other_name=name, first=row.id, second=person_id)
        for row in others
        if row.name.casefold() == name.casefold()
    ]


def _take_texts(connection: sqlite3.Connection, source: sqlite3.Connection) -> None:
    for row in source.execute("SELECT hash, kind, body FROM contents"):
        if hashlib.sha256(row["body"].encode()).hexdigest() != row["hash"]:
            raise UserError("merge.text_altered", hash=row["hash"][:12])
        connection.execute("INSERT OR IGNORE INTO contents (hash, kind, body) VALUES (?, ?, ?)", tuple(row))


def _take_sessions(
    connection: sqlite3.Connection, source: sqlite3.Connection, merged: Merged, living: set[str]
) -> None:
    for row in source.execute("SELECT * FROM sessions ORDER BY started_at, id"):
        if row["person"] not in living:
            continue
        here = connection.execute("SELECT * FROM sessions WHERE id = ?", (row["id"],)).fetchone()
        if here is None:
            values = {**dict(row), "elsewhere": 1}
            places = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO sessions ({', '.join(values)}) VALUES ({places})", tuple(values.values()))
            merged.sessions += 1
        elif all(here[name] == row[name] for name in row.keys() if name not in _SESSION_GROWS):  # noqa: SIM118
            merged.longer += _grow_session(connection, here, row)
        else:
            continue
        _take_course(connection, source, row["id"])


def _take_course(connection: sqlite3.Connection, source: sqlite3.Connection, session_id: str) -> None:
    """Take the cases that a session came to there, and its log: both only grow, and only where it was begun."""
    for table, columns in (("session_cases", 10), ("session_log", 8)):
        rows = source.execute(f"SELECT * FROM {table} WHERE session = ?", (session_id,))
        places = ", ".join("?" * columns)
        connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({places})", map(tuple, rows))


def _grow_session(connection: sqlite3.Connection, here: sqlite3.Row, there: sqlite3.Row) -> int:
    """Take the earlier end of a session; 1 when it was open or ended later here."""
    if there["finished_at"] is None or (here["finished_at"] or "~") <= there["finished_at"]:
        return 0
    connection.execute(
        "UPDATE sessions SET finished_at = ?, finished_offset_min = ?, points = ? WHERE id = ?",
        (there["finished_at"], there["finished_offset_min"], there["points"], there["id"]),
    )
    return 1


def _take_counts(connection: sqlite3.Connection, source: sqlite3.Connection, merged: Merged, living: set[str]) -> None:
    """Count, without a name, what erased people answered there."""
    rows = source.execute("SELECT * FROM erased_answers")
    merged.counted += erasing.add_erased_answers(connection, map(tuple, rows))
    for row in source.execute(f"{_ALIVE} ORDER BY id").fetchall():
        if row["id"] not in living:
            merged.counted += erasing.keep_counts(connection, source, row["id"])


def _take_acts(connection: sqlite3.Connection, source: sqlite3.Connection, living: set[str]) -> None:
    """Take the log of claims and rescorings of people who live here."""
    query = "SELECT at, what, person, detail FROM audit WHERE what IN (?, ?) ORDER BY number"
    known = {tuple(row) for row in connection.execute(query, _ACTS)}
    new = [tuple(row) for row in source.execute(query, _ACTS) if row["person"] in living and tuple(row) not in known]
    connection.executemany("INSERT INTO audit (at, what, person, detail) VALUES (?, ?, ?, ?)", new)
