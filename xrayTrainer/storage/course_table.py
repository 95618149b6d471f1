"""Rows of `courses`: groups on their way from a pre-test to a retention test."""

from __future__ import annotations

import json
import sqlite3

import msgspec


class CourseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One course; `body` is `domain.assignment.Course` as JSON, times are UTC."""

    id: str
    made_at: str
    changed_at: str
    body: str
    closed_at: str | None = None


_NAMES = CourseRow.__struct_fields__
_SELECT = f"SELECT {', '.join(_NAMES)} FROM courses"


def put(connection: sqlite3.Connection, row: CourseRow) -> None:
    """Keep a course; one of that id becomes this one."""
    changed = ", ".join(f"{name} = excluded.{name}" for name in _NAMES if name != "id")
    connection.execute(
        f"INSERT INTO courses ({', '.join(_NAMES)}) VALUES ({', '.join('?' * len(_NAMES))})"
        f" ON CONFLICT (id) DO UPDATE SET {changed}",
        [getattr(row, name) for name in _NAMES],
    )


def course(connection: sqlite3.Connection, course_id: str) -> CourseRow | None:
    """Return the course of that id."""
    row = connection.execute(f"{_SELECT} WHERE id = ?", (course_id,)).fetchone()
    return None if row is None else CourseRow(**dict(row))


def courses(connection: sqlite3.Connection) -> tuple[CourseRow, ...]:
    """Return the courses that are not closed, the latest first."""
    rows = connection.execute(f"{_SELECT} WHERE closed_at IS NULL ORDER BY made_at DESC, id")
    return tuple(CourseRow(**dict(row)) for row in rows)


def forget_person(connection: sqlite3.Connection, person: str, *, at: str) -> None:
    """Take a person out of the courses."""
    for row in connection.execute(f"{_SELECT} WHERE instr(body, ?) > 0", (person,)).fetchall():
        body = json.loads(row["body"])
        body["people"] = [one for one in body.get("people", ()) if one.get("person") != person]
        connection.execute(
            "UPDATE courses SET body = ?, changed_at = ? WHERE id = ?",
            (json.dumps(body, ensure_ascii=False), at, row["id"]),
        )
