"""Rows of `course_notes`: what a coordinator wrote into the report of a course, by section.

A section that was put back to what the program drafts keeps its row with an empty text: so a merge, in which the later
one stays, knows of it.
"""

from __future__ import annotations

import sqlite3


def notes(connection: sqlite3.Connection, course: str) -> dict[str, tuple[str, str]]:
    """Return text and time of change (UTC) by section."""
    rows = connection.execute("SELECT section, text, changed_at FROM course_notes WHERE course = ?", (course,))
    return {row["section"]: (row["text"], row["changed_at"]) for row in rows}


def set_note(connection: sqlite3.Connection, course: str, section: str, text: str, *, at: str) -> None:
    """Keep a text in the place of the one before."""
    connection.execute(
        "INSERT INTO course_notes (course, section, text, changed_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (course, section) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
        (course, section, text, at),
    )
