"""Rows of the chain over finished sessions, of the chains of other machines, and of result files that were written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from xrayTrainer.domain.ids import SessionId


class LinkRow(msgspec.Struct, frozen=True, kw_only=True):
    """One link of a chain."""

    number: int
    session: str
    content: str
    head: str


class DeviceRow(msgspec.Struct, frozen=True, kw_only=True):
    """A machine from which result files came; `links` counts what is known of its chain, `newest` ends it."""

    id: str
    card: str
    unit: str
    first_seen_at: str
    last_seen_at: str
    links: int
    newest: int


class Fork(msgspec.Struct, frozen=True):
    """Where a chain does not go on from what was seen of it: from this number on it is another."""

    number: int


_LINK = "number, session, content, head"


def last_link(connection: sqlite3.Connection) -> LinkRow | None:
    """Return the end of the chain of this machine."""
    row = connection.execute(f"SELECT {_LINK} FROM chain ORDER BY number DESC LIMIT 1").fetchone()
    return None if row is None else LinkRow(**dict(row))


def links_after(connection: sqlite3.Connection, number: int, limit: int) -> tuple[LinkRow, ...]:
    """Return the links of this machine after a number, at most so many."""
    rows = connection.execute(f"SELECT {_LINK} FROM chain WHERE number > ? ORDER BY number LIMIT ?", (number, limit))
    return tuple(LinkRow(**dict(row)) for row in rows)


def head_at(connection: sqlite3.Connection, number: int) -> str | None:
    """Return the head of this machine's chain at a number, None where there is no such link."""
    row = connection.execute("SELECT head FROM chain WHERE number = ?", (number,)).fetchone()
    return None if row is None else str(row["head"])


def add_link(connection: sqlite3.Connection, link: LinkRow) -> None:
    """Append a link to this machine's chain."""
    connection.execute(f"INSERT INTO chain ({_LINK}) VALUES (?, ?, ?, ?)", msgspec.structs.astuple(link))


def unchained(connection: sqlite3.Connection) -> tuple[SessionId, ...]:
    """Return sessions that were finished here and are in no link yet, in the order in which they ended."""
    rows = connection.execute(
        "SELECT id FROM sessions WHERE finished_at IS NOT NULL AND elsewhere = 0"
        " AND id NOT IN (SELECT session FROM chain) ORDER BY finished_at, started_at, id"
    )
    return tuple(SessionId(row["id"]) for row in rows)


def chained_sessions(connection: sqlite3.Connection, person: str, numbers: tuple[int, int]) -> tuple[SessionId, ...]:
    """Return the sessions of a person in links from the first to the last of `numbers`, in their order."""
    rows = connection.execute(
        "SELECT chain.session FROM chain JOIN sessions ON sessions.id = chain.session"
        " WHERE sessions.person = ? AND chain.number BETWEEN ? AND ? ORDER BY chain.number",
        (person, *numbers),
    )
    return tuple(SessionId(row[0]) for row in rows)


def note_sent(
    connection: sqlite3.Connection, *, file_id: str, person: str, receiver: str, chain_number: int, at: str
) -> None:
    """Note that a result file was written."""
    connection.execute(
        "INSERT INTO sent_results (id, person, receiver, chain_number, at) VALUES (?, ?, ?, ?, ?)",
        (file_id, person, receiver, chain_number, at),
    )


def sent_up_to(connection: sqlite3.Connection, person: str, receiver: str) -> int:
    """Return up to which link a person's results went to a receiver; 0 where none did."""
    row = connection.execute(
        "SELECT max(chain_number) FROM sent_results WHERE person = ? AND receiver = ?", (person, receiver)
    ).fetchone()
    return int(row[0] or 0)


def first_fork(
    connection: sqlite3.Connection, device: str, before: tuple[int, str], links: Sequence[LinkRow]
) -> Fork | None:
    """Return where links contradict what was seen of a machine's chain; None where they go on from it, or repeat it.

    A session that was seen in the chain of another machine contradicts too: its records began anew under other keys.

    Parameters
    ----------
    device
        Key id of the machine's card.
    before
        Number and head before the first link.
    links
        In order, each following from the one before.
    """
    number, head = before
    seen = connection.execute(
        "SELECT head FROM seen_links WHERE device = ? AND number = ?", (device, number)
    ).fetchone()
    if seen is not None and seen["head"] != head:
        return Fork(number)
    for link in links:
        seen = connection.execute(
            "SELECT head FROM seen_links WHERE device = ? AND number = ?", (device, link.number)
        ).fetchone()
        if seen is not None and seen["head"] != link.head:
            return Fork(link.number)
        elsewhere = connection.execute(
            "SELECT 1 FROM seen_links WHERE session = ? AND device <> ? LIMIT 1", (link.session, device)
        ).fetchone()
        if elsewhere is not None:
            return Fork(link.number)
    return None


def keep_device(connection: sqlite3.Connection, *, device: str, card: str, unit: str, at: str) -> None:
    """Know a machine, and that something came from it now."""
    connection.execute(
        "INSERT INTO devices (id, card, unit, first_seen_at, last_seen_at) VALUES (?1, ?2, ?3, ?4, ?4)"
        " ON CONFLICT (id) DO UPDATE SET unit = CASE ?3 WHEN '' THEN unit ELSE ?3 END, last_seen_at = ?4",
        (device, card, unit, at),
    )


def keep_links(connection: sqlite3.Connection, device: str, links: Iterable[LinkRow]) -> int:
    """Keep links of a machine that were not seen yet, and return how many those were."""
    before = connection.total_changes
    connection.executemany(
        f"INSERT OR IGNORE INTO seen_links (device, {_LINK}) VALUES (?, ?, ?, ?, ?)",
        ((device, *msgspec.structs.astuple(link)) for link in links),
    )
    return connection.total_changes - before


def replace_links(connection: sqlite3.Connection, device: str, number: int) -> None:
    """Forget what was seen of a machine's chain from a number on: what comes instead was accepted."""
    connection.execute("DELETE FROM seen_links WHERE device = ? AND number >= ?", (device, number))


def devices(connection: sqlite3.Connection) -> tuple[DeviceRow, ...]:
    """Return all machines from which something came, the last one first."""
    rows = connection.execute(
        "SELECT id, card, unit, first_seen_at, last_seen_at, count(number) AS links, coalesce(max(number), 0) AS newest"
        " FROM devices LEFT JOIN seen_links ON device = id GROUP BY id ORDER BY last_seen_at DESC, id"
    )
    return tuple(DeviceRow(**dict(row)) for row in rows)


def take_seen(connection: sqlite3.Connection, source: sqlite3.Connection) -> None:
    """Take from other records what they saw of machines; what contradicts stays as it is here."""
    for row in source.execute("SELECT * FROM devices"):
        connection.execute(
            "INSERT INTO devices (id, card, unit, first_seen_at, last_seen_at) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (id) DO UPDATE SET first_seen_at = min(first_seen_at, ?4),"
            " last_seen_at = max(last_seen_at, ?5)",
            tuple(row),
        )
    rows = source.execute("SELECT device, number, session, content, head FROM seen_links ORDER BY device, number")
    connection.executemany("INSERT OR IGNORE INTO seen_links VALUES (?, ?, ?, ?, ?)", map(tuple, rows))
