from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from helpers.made_cases import bundled_templates
from helpers.made_history import History, MadeSession, event_time, write_history, write_session

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.ids import AnswerId, SetId
from xrayTrainer.domain.key import Key
from xrayTrainer.resources import bundled_sets
from xrayTrainer.services.marking import mark_with
from xrayTrainer.services.reports import points_of
from xrayTrainer.services.session_state import Texts, logged_events, text_of
from xrayTrainer.services.session_writes import append, case_rows, store
from xrayTrainer.services.set_files import load_set
from xrayTrainer.storage import answer_table, people_table, session_table
from xrayTrainer.storage.answer_table import OpenAnswer
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.store import Store
from xrayTrainer.training.time_that_counts import review_active_ms

LAST = datetime(2026, 11, 20, 12, tzinfo=UTC)
TABLES = ("people", "contents", "sessions", "session_cases", "answers", "events")


@pytest.fixture(scope="module")
def history() -> History:
    return History(answers=400, seed=3, last=LAST)


@pytest.fixture(scope="module")
def sessions(history: History) -> tuple[MadeSession, ...]:
    return tuple(history.sessions())


def _all_rows(folder: Path, history: History, write: object, sessions: tuple[MadeSession, ...]) -> dict[str, list]:  # type: ignore[type-arg]
    made = Store.open(folder)
    try:

        def job(connection: sqlite3.Connection) -> None:
            person = PersonRow(id=history.person, name="Aibek Testov", guest=False)
            people_table.add_person(connection, person, at="2025-11-20T12:00:00.000Z")
            for session in sessions:
                write(connection, session)  # type: ignore[operator]

        made.change(job)
        with made.read() as connection:
            return {
                table: sorted(map(tuple, connection.execute(f"SELECT * FROM {table}")), key=repr) for table in TABLES
            }
    finally:
        made.close()


def _write_as_the_program(connection: sqlite3.Connection, made: MadeSession) -> None:
    """Do, with the program's own functions, what it does from the start of a session to its end."""
    row = msgspec.structs.replace(
        made.row, set_hash=session_table.store_content(connection, "set", text_of(made.exercise_set))
    )
    cases = tuple((one.slug, read_bytes(Case, one.case_text.encode(), file="case")) for one in made.answers)
    session_table.add_session(connection, row, case_rows(connection, cases))
    texts = Texts()
    for one in made.answers:
        answer_table.add_answer(
            connection,
            OpenAnswer(
                id=AnswerId(one.answer.id), session=row.id, number=one.number, person=row.person,
                set_id=SetId(one.answer.set), case_id=one.case_id, case_revision=one.answer.case_revision,
                opened=one.opened,
            ),
        )  # fmt: skip
        answer_id = AnswerId(one.answer.id)
        for event in one.answer.events:
            moment = msgspec.structs.replace(one.submitted, utc=event_time(one, event))
            append(connection, answer_id, event, lambda moment=moment: moment)  # type: ignore[misc]
        case = read_bytes(Case, one.case_text.encode(), file="case")
        key = read_bytes(Key, one.key_text.encode(), file="key")
        marked = mark_with(key, answer=one.answer, case=case, sizes=one.marked.sizes)
        assert store(connection, texts, one.answer, marked, row, lambda one=one: one.submitted)  # type: ignore[misc]
        for event in one.review:
            moment = msgspec.structs.replace(one.submitted, utc=event_time(one, event))
            append(connection, answer_id, event, lambda moment=moment: moment)  # type: ignore[misc]
        caps = made.exercise_set.rules.caps
        seen = review_active_ms(logged_events(connection, answer_id), caps)
        answer_table.set_review_time(connection, answer_id, seen)
    session_table.finish_session(connection, row.id, made.finished)
    session_table.set_session_points(connection, row.id, points_of(connection, row.id))


def test_that_a_made_history_has_the_rows_that_the_program_would_have_written(
    tmp_path: Path, history: History, sessions: tuple[MadeSession, ...]
) -> None:
    some = {session.row.mode: session for session in sessions}
    assert set(some) == {"practice", "exam", "duty"}
    chosen = tuple(some.values())
    quick = _all_rows(tmp_path / "quick", history, write_session, chosen)
    slow = _all_rows(tmp_path / "slow", history, _write_as_the_program, chosen)
    for table in TABLES:
        assert quick[table] == slow[table], table


def test_that_sessions_over_a_bundled_set_are_those_of_the_program_too(tmp_path: Path, history: History) -> None:
    folder = load_set(bundled_sets() / "first-steps")
    tasks = bundled_templates(folder, lambda path, view: (1400, 700))
    session = history.bundled_session(folder, tasks, 0.9)
    assert len(session.answers) == len(folder.cases)
    quick = _all_rows(tmp_path / "quick", history, write_session, (session,))
    slow = _all_rows(tmp_path / "slow", history, _write_as_the_program, (session,))
    for table in TABLES:
        assert quick[table] == slow[table], table
    assert {row[3] for row in quick["session_cases"]} == {1}
    assert session.row.set_folder == str(folder.folder)


def test_that_the_same_seed_makes_the_same_history(history: History, sessions: tuple[MadeSession, ...]) -> None:
    again = tuple(History(answers=400, seed=3, last=LAST).sessions())
    assert again == sessions
    assert again[0].row.person == history.person


def test_that_somebody_learns_in_a_made_history() -> None:
    sessions = tuple(History(answers=1500, seed=3, last=LAST).sessions())
    cards = [one.marked.scorecard for session in sessions for one in session.answers]
    solved = [card.success for card in cards if card is not None and card.success is not None]
    third = len(solved) // 3
    assert sum(solved[:third]) < sum(solved[-third:])
    assert {card.case_type for card in cards if card is not None} == {"threat", "clear", "document"}
    cases = [one.case_id for session in sessions for one in session.answers]
    assert len(set(cases)) < len(cases)


def test_that_a_program_can_be_opened_on_a_made_history(tmp_path: Path) -> None:
    from xrayTrainer.app import open_services

    person = write_history(tmp_path, answers=60, seed=2, last=LAST)
    with open_services(tmp_path) as services:
        assert services.people.current().id == person
        home = services.training.home()
    assert home.answered >= 60
    assert home.recent[0].finished
