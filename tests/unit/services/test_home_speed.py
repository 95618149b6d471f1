"""Home stays quick when years of work are stored."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from helpers.small_sets import SET_ID, make_training, write_set
from helpers.stored_records import scored, submission, uid

from xrayTrainer.domain.ids import AnswerId, SessionId
from xrayTrainer.services.home import week_start
from xrayTrainer.storage import answer_table, session_table
from xrayTrainer.storage.answer_table import OpenAnswer
from xrayTrainer.storage.clock import Moment, moment_of
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.storage.store import Store

ANSWERS, PER_SESSION = 10_000, 50
NOW = datetime(2026, 6, 10, 12, 0, tzinfo=UTC)


def write_years_of_work(store: Store, sets: Path) -> None:
    """Write 200 sessions of 50 answers with 20 events each, half an hour apart."""
    write_set(sets / "small")
    state, _ = make_training(store, sets).start(SET_ID, "practice")

    def job(connection: Connection) -> None:
        pattern = session_table.session(connection, state.id)
        assert pattern is not None
        cases = session_table.session_cases(connection, state.id)
        body = '{"t_ms": 1, "what": "input"}' + " " * 150
        score = scored(connection)
        for session_number in range(ANSWERS // PER_SESSION):
            at = moment_of(NOW - timedelta(minutes=30 * session_number), 0)
            row = SessionRow(
                id=SessionId(uid(session_number, 8)), person=pattern.person, set_id=pattern.set_id, set_revision=1,
                set_hash=pattern.set_hash, set_folder="", mode="exam", seed=None, program="", started=at,
            )  # fmt: skip
            session_table.add_session(connection, row, cases)
            for number in range(1, PER_SESSION + 1):
                answer = AnswerId(uid(session_number * PER_SESSION + number, 6))
                case_id = cases[number - 1].case_id if number <= len(cases) else uid(number, 3)
                answer_table.add_answer(
                    connection,
                    OpenAnswer(
                        id=answer, session=row.id, number=number, person=row.person, set_id=row.set_id,
                        case_id=case_id, case_revision=1, opened=at,
                    ),  # type: ignore[arg-type]
                )  # fmt: skip
                events = [(answer, seq, seq, "input", body, at.utc) for seq in range(20)]
                connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)", events)
                answer_table.submit_answer(connection, answer, submission(score, at=at, raw="{}" + " " * 2000))
            session_table.finish_session(connection, row.id, at)

    store.change(job)


def test_that_home_takes_less_than_50_ms_with_10000_answers(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "data")
    write_years_of_work(store, tmp_path / "sets")
    training = make_training(store, tmp_path / "sets", clock=lambda: moment_of(NOW, 0))
    home = training.home()
    assert home.answered == ANSWERS
    assert len(home.recent) == 5
    assert 0 < home.minutes_this_week < ANSWERS / 2
    times = []
    for _ in range(5):
        began = time.perf_counter()
        training.home()
        times.append(time.perf_counter() - began)
    store.close()
    assert min(times) < 0.05, f"{min(times) * 1000:.1f} ms"


def test_that_a_week_begins_on_monday_by_the_local_clock() -> None:
    sunday_evening = Moment(utc="2026-01-04T20:30:00.000Z", offset_min=300, monotonic_ns=0, boot=None)
    assert week_start(sunday_evening) == "2026-01-04T19:00:00.000Z"
    assert week_start(Moment(utc="2026-01-04T18:30:00.000Z", offset_min=300, monotonic_ns=0, boot=None)) == (
        "2025-12-28T19:00:00.000Z"
    )
