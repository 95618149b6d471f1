"""The answers and events of a merge: a union by UUID, in which the longer log wins if the shorter is its beginning."""

from __future__ import annotations

import sqlite3

_IDENTITY = (
    "session", "number", "person", "set_id", "case_id", "case_revision", "opened_at", "opened_offset_min",
    "opened_monotonic_ns", "opened_boot",
)  # fmt: skip
"""What an answer has from the moment its case is opened."""

_SUBMITTED = (
    "submitted_at", "submitted_offset_min", "submitted_monotonic_ns", "submitted_boot", "program", "profile", "raw",
    "events_count", "sizes", "seconds", "verdict", "scan_active_ms",
)  # fmt: skip
"""What it gets by the submit, and never again."""

_SCORE = (
    "awaiting_key", "key_hash", "key_revision", "case_type", "points", "success", "verdict_right", "required_count",
    "found_count", "false_count", "scorecard",
)  # fmt: skip
"""What it gets when its key is there."""

_REVIEW = ("review_active_ms",)
COLUMNS = ("id", *_IDENTITY, *_SUBMITTED, *_SCORE, *_REVIEW)
"""All columns of `answers`."""

_EVENTS = "SELECT seq, t_ms, what, body, stored_at FROM events WHERE answer = ? ORDER BY seq"


class AnswerMerge:
    """Brings answers of other records in.

    Attributes
    ----------
    new, events, longer
        Answers and events that came in; answers that were here and went on there.
    conflicts
        UUIDs of answers that differ and were left as they are here.
    """

    def __init__(self, connection: sqlite3.Connection, source: sqlite3.Connection) -> None:
        self._connection = connection
        self._source = source
        self.new = 0
        self.events = 0
        self.longer = 0
        self.conflicts: list[str] = []

    def take(self, living: set[str]) -> None:
        """Take the answers of these people."""
        for row in self._source.execute(f"SELECT {', '.join(COLUMNS)} FROM answers ORDER BY opened_at, id"):
            if row["person"] not in living:
                continue
            here = self._row(row["id"])
            fits = self._insert(row) if here is None else self._grow(here, row)
            if not fits:
                self.conflicts.append(row["id"])

    def _row(self, answer_id: str) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._connection.execute(
            f"SELECT {', '.join(COLUMNS)} FROM answers WHERE id = ?", (answer_id,)
        ).fetchone()
        return row

    def _insert(self, row: sqlite3.Row) -> bool:
        """Insert an answer with its events; False when another answer stands in its place in the session."""
        taken = self._connection.execute(
            "SELECT 1 FROM answers WHERE session = ?1 AND (number = ?2 OR case_id = ?3)",
            (row["session"], row["number"], row["case_id"]),
        ).fetchone()
        asked = self._connection.execute(
            "SELECT 1 FROM sessions JOIN session_cases ON session = id WHERE id = ? AND person = ? AND number = ?"
            " AND case_id = ?",
            (row["session"], row["person"], row["number"], row["case_id"]),
        ).fetchone()
        if taken is not None or asked is None:
            return False
        places = ", ".join("?" * len(COLUMNS))
        self._connection.execute(f"INSERT INTO answers ({', '.join(COLUMNS)}) VALUES ({places})", tuple(row))
        self._append(row["id"], 0)
        self.new += 1
        return True

    def _grow(self, here: sqlite3.Row, there: sqlite3.Row) -> bool:
        """Take what an answer got there and lacks here; False when the two contradict each other."""
        if not _same(here, there, _IDENTITY):
            return False
        logged = [tuple(row) for row in self._connection.execute(_EVENTS, (here["id"],))]
        other = [tuple(row) for row in self._source.execute(_EVENTS, (here["id"],))]
        shorter = min(len(logged), len(other))
        if logged[:shorter] != other[:shorter]:
            return False
        done_here, done_there = here["raw"] is not None, there["raw"] is not None
        if done_here and done_there and not _same(here, there, _SUBMITTED):
            return False
        if done_here and done_there and here["scorecard"] and there["scorecard"] and not _same(here, there, _SCORE):
            return False
        if done_there and not done_here and len(other) < len(logged):
            return False
        if done_here and not done_there and len(logged) < len(other):
            return False
        self._take_growth(here, there, len(logged), len(other))
        return True

    def _take_growth(self, here: sqlite3.Row, there: sqlite3.Row, logged: int, other: int) -> None:
        wanted: tuple[str, ...] = ()
        if there["raw"] is not None and here["raw"] is None:
            wanted += (*_SUBMITTED, *_SCORE)
        elif there["scorecard"] and not here["scorecard"]:
            wanted += _SCORE
        if there["review_active_ms"] > here["review_active_ms"]:
            wanted += _REVIEW
        if wanted:
            sets = ", ".join(f"{name} = ?" for name in wanted)
            values = [there[name] for name in wanted]
            self._connection.execute(f"UPDATE answers SET {sets} WHERE id = ?", (*values, here["id"]))
        if other > logged:
            self._append(here["id"], logged)
        self.longer += int(bool(wanted) or other > logged)

    def _append(self, answer_id: str, since: int) -> None:
        """Append the events that stand there from place `since` on."""
        rows = self._source.execute(_EVENTS, (answer_id,)).fetchall()[since:]
        self._connection.executemany(
            "INSERT INTO events (answer, seq, t_ms, what, body, stored_at) VALUES (?, ?, ?, ?, ?, ?)",
            ((answer_id, *tuple(row)) for row in rows),
        )
        self.events += len(rows)


def _same(here: sqlite3.Row, there: sqlite3.Row, names: tuple[str, ...]) -> bool:
    return all(here[name] == there[name] for name in names)
