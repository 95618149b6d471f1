"""The settings that every connection must have."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from helpers.stored_records import PERSON, add_event, add_open_answer, add_session, fill, scored, submission

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import answer_table, people_table
from xrayTrainer.storage.clock import from_utc_text, now, utc_text
from xrayTrainer.storage.connection import APPLICATION_ID, Connection, connect, for_copying, read_only, transaction
from xrayTrainer.storage.store import Store


def pragma(connection: Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("application_id", APPLICATION_ID),
        ("user_version", 6),
        ("secure_delete", 1),
        ("query_only", 0),
    ],
)
def test_that_the_writer_has_every_setting(store: Store, name: str, value: object) -> None:
    assert store.change(lambda connection: pragma(connection, name)) == value


@pytest.mark.parametrize(
    ("name", "value"), [("foreign_keys", 1), ("busy_timeout", 5000), ("trusted_schema", 0), ("query_only", 1)]
)
def test_that_readers_have_every_setting(store: Store, name: str, value: object) -> None:
    with store.read() as connection:
        assert pragma(connection, name) == value


def test_that_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(UserError) as refused, store.read() as connection:
        connection.execute("DELETE FROM meta")
    assert refused.value.code == "storage.read_only"


def test_that_each_table_of_ours_is_strict(store: Store) -> None:
    with store.read() as connection:
        tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    loose = {row["name"] for row in tables if not row["strict"]}
    assert len(tables) > 8
    assert loose <= {"sqlite_schema", "sqlite_temp_schema", "sqlite_sequence"}


def test_that_a_value_of_the_wrong_type_is_refused(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.change(lambda c: c.execute("INSERT INTO audit (at, what, detail) VALUES ('a', 'b', x'00')").rowcount)


def test_that_rows_point_to_rows_that_exist(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.change(lambda connection: add_event(connection, PERSON, 1))  # type: ignore[arg-type]


def test_that_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db")
    try:
        connection.execute("CREATE TABLE t (a INTEGER) STRICT")
        with pytest.raises(sqlite3.IntegrityError), transaction(connection):
            connection.executemany("INSERT INTO t VALUES (?)", [(1,), ("not a number",)])
        assert connection.execute("SELECT count(*) FROM t").fetchone()[0] == 0
        assert not connection.in_transaction
    finally:
        connection.close()


def test_that_a_transaction_has_the_write_lock_from_its_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xrayTrainer.storage.connection.BUSY_TIMEOUT_MS", 1)
    first = connect(tmp_path / "a.db")
    second = connect(tmp_path / "a.db")
    try:
        with transaction(first), pytest.raises(sqlite3.OperationalError, match="locked"):
            second.execute("BEGIN IMMEDIATE")
    finally:
        first.close()
        second.close()


def test_that_a_missing_database_is_not_made_by_reading(tmp_path: Path) -> None:
    for opener in (read_only, for_copying):
        with pytest.raises(UserError) as refused:
            opener(tmp_path / "none.db")
        assert refused.value.code == "storage.disk"
    assert not (tmp_path / "none.db").exists()


def test_that_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(UserError) as refused:
        connect(tmp_path / "a.db")
    assert refused.value.code == "storage.sqlite_too_old"


def test_that_events_are_never_changed_or_deleted(store: Store) -> None:
    fill(store)
    for statement in (
        "UPDATE events SET t_ms = 0",
        "DELETE FROM events",
        "DELETE FROM audit",
        "UPDATE audit SET at = ''",
    ):
        store.change(lambda c: people_table.log_act(c, at="", what="x", person=None, detail={}))
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store.change(lambda c, statement=statement: c.execute(statement).rowcount)


def test_that_the_events_of_an_erased_person_may_go(store: Store) -> None:
    fill(store)

    def erase(connection: Connection) -> int:
        connection.execute("UPDATE people SET erased_at = '2026-01-06T00:00:00.000Z' WHERE id = ?", (PERSON,))
        return connection.execute("DELETE FROM events").rowcount

    assert store.change(erase) == 12


def test_that_a_submitted_answer_stays_as_it_is(store: Store) -> None:
    fill(store)
    with pytest.raises(sqlite3.IntegrityError, match="submitted"):
        store.change(lambda c: c.execute("UPDATE answers SET raw = '[]'").rowcount)


def test_that_an_answer_is_submitted_once(store: Store) -> None:
    def job(connection: Connection) -> tuple[bool, bool, float | None]:
        answer = add_open_answer(connection, add_session(connection, 1), 1, 1)
        first = answer_table.submit_answer(connection, answer, submission(scored(connection, 85.0)))
        second = answer_table.submit_answer(connection, answer, submission(scored(connection, 10.0)))
        row = answer_table.answer(connection, answer)
        return first, second, row.points if row else None

    assert store.change(job) == (True, False, 85.0)


def test_that_an_answer_without_a_key_awaits_it(store: Store) -> None:
    def job(connection: Connection) -> tuple[bool, bool]:
        answer = add_open_answer(connection, add_session(connection, 1), 1, 1)
        answer_table.submit_answer(connection, answer, submission(None))
        before = answer_table.answer(connection, answer)
        answer_table.set_score(connection, answer, scored(connection))
        after = answer_table.answer(connection, answer)
        assert before is not None
        assert after is not None
        return before.awaiting_key, after.awaiting_key

    assert store.change(job) == (True, False)


def test_that_a_person_has_a_set_open_once_in_a_mode(store: Store) -> None:
    store.change(lambda connection: add_session(connection, 1))
    with pytest.raises(sqlite3.IntegrityError):
        store.change(lambda connection: add_session(connection, 2))


def test_that_times_survive_as_text_and_sort_as_time_does() -> None:
    moment = now()
    assert utc_text(from_utc_text(moment.utc)) == moment.utc
    assert sorted(["2026-01-05T10:11:12.345Z", "2025-12-31T23:59:59.999Z"])[0].startswith("2025")
    assert moment.monotonic_ns > 0
