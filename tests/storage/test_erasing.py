"""An erased person is nowhere in the files; how cases were answered stays, by nobody."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.stored_records import moment
from helpers.two_machines import AIGUL, BOLOT, NAMES, files_with, put_session

from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage import answer_table, backups, erasing, people_table, session_table
from xrayTrainer.storage.checks import report_on
from xrayTrainer.storage.connection import Connection, write_ahead_log
from xrayTrainer.storage.erasing import SCRUB_DUE
from xrayTrainer.storage.export_rows import submitted_answers
from xrayTrainer.storage.store import STORE_NAME, Store

TESTS = Path(__file__).resolve().parent.parent


@pytest.fixture
def filled(store: Store) -> Store:
    """Aigul with a finished and an open session, Bolot with one; the claims of both are in the log."""

    def job(connection: Connection) -> None:
        put_session(connection, 1, AIGUL)
        put_session(connection, 2, AIGUL, submitted=1, opened=1, finished=False)
        put_session(connection, 3, BOLOT, submitted=3)
        for person, name in NAMES.items():
            people_table.log_act(connection, at=moment().utc, what="claimed", person=person, detail={"name": name})
        people_table.log_act(
            connection, at=moment().utc, what="rescored", person=AIGUL, detail={"from": {"scorecard": NAMES[AIGUL]}}
        )
        people_table.set_note(connection, people_table.AT_WORK, AIGUL)
        people_table.set_profile(connection, AIGUL, f'{{"name": "{NAMES[AIGUL]}"}}')

    store.change(job)
    return store


def people_of(store: Store) -> PeopleImpl:
    return PeopleImpl(store, clock=moment)


def test_that_an_erased_name_is_in_no_file_of_the_data_folder(filled: Store, folder: Path) -> None:
    backups.back_up(filled.path, backups.Why.DAILY, utc="2026-01-01T10:00:00.000Z")
    backups.back_up(filled.path, backups.Why.MANUAL, utc="2026-01-02T10:00:00.000Z")
    aside = folder / backups.ASIDE / "x"
    aside.mkdir(parents=True)
    backups.write_copy(filled.path, aside / STORE_NAME)
    assert len(files_with(folder, NAMES[AIGUL])) >= 3
    erased, _change = people_of(filled).erase(AIGUL)
    assert files_with(folder, NAMES[AIGUL]) == []
    assert files_with(folder, NAMES[BOLOT]) != []
    assert (erased.sessions, erased.answers, erased.copies, erased.scrubbed) == (2, 3, 3, True)
    assert not write_ahead_log(filled.path).exists() or write_ahead_log(filled.path).stat().st_size < 20_000
    filled.close()
    assert files_with(folder, NAMES[AIGUL]) == []
    assert report_on(folder / STORE_NAME).faults == ()
    (fresh,) = backups.backups(folder)
    assert report_on(fresh.file).rows["people"] == 2  # Bolot and the guest now at work


def test_that_names_left_in_pages_of_an_earlier_time_go_too(filled: Store, folder: Path) -> None:
    """Rows deleted without overwriting, as an older program did, leave the name in free pages."""

    def litter(connection: Connection) -> None:
        for number in range(3000):
            people_table.set_note(connection, f"x{number}", NAMES[AIGUL] * 20)

    filled.change(litter)
    filled.change(lambda c: c.execute("PRAGMA secure_delete = OFF").fetchone())
    filled.change(lambda c: c.execute("DELETE FROM meta WHERE name LIKE 'x%'").rowcount)
    filled.change(lambda c: c.execute("UPDATE people SET name = 'nobody'").rowcount)
    assert STORE_NAME in "".join(files_with(folder, NAMES[AIGUL]))
    people_of(filled).erase(AIGUL)
    assert files_with(folder, NAMES[AIGUL]) == []


def test_that_counts_of_cases_are_the_same_after_an_erase(filled: Store) -> None:
    with filled.read() as connection:
        before = erasing.item_counts(connection)
    people_of(filled).erase(AIGUL)
    with filled.read() as connection:
        assert erasing.item_counts(connection) == before
        answers = [row.person for row in submitted_answers(connection)]
        assert set(answers) == {BOLOT}
        left = connection.execute("SELECT * FROM erased_answers").fetchall()
        assert len(left) == 3
        assert not any(str(value).count("-") == 4 and value == AIGUL for row in left for value in tuple(row))
    assert [(item.answered, item.found) for item in before] == [(3, 3), (2, 2), (1, 1)]


def test_that_found_missed_and_called_clear_are_told_apart(store: Store) -> None:
    def job(connection: Connection) -> None:
        session = put_session(connection, 1, AIGUL, submitted=3, finished=False)
        answers = answer_table.answers_of_session(connection, session)
        for answer, values in zip(
            answers, ((1, 0, "suspicion"), (0, 0, "no_suspicion"), (2, 2, "suspicion")), strict=True
        ):
            connection.execute(
                "UPDATE answers SET required_count = ?, found_count = ?, verdict = ?, success = 1 WHERE id = ?",
                (*values, answer.id),
            )

    store.change(job)
    for _ in range(2):  # once alive, once erased
        with store.read() as connection:
            counts = erasing.item_counts(connection)
        figures = [(item.answered, item.found, item.missed, item.called_clear, item.right) for item in counts]
        assert figures == [(1, 0, 1, 0, 1), (1, 0, 0, 1, 1), (1, 1, 0, 0, 1)]
        if people_of(store).people():
            people_of(store).erase(AIGUL)


def test_that_counts_leave_an_open_exam_out(store: Store) -> None:
    def job(connection: Connection) -> None:
        put_session(connection, 1, AIGUL, finished=False)
        connection.execute("UPDATE sessions SET mode = 'exam'")

    store.change(job)
    with store.read() as connection:
        assert erasing.item_counts(connection) == ()


def test_that_erasing_the_person_at_work_makes_a_guest_and_closes_his_session(filled: Store) -> None:
    people = people_of(filled)
    assert people.current().id == AIGUL
    people.erase(AIGUL)
    assert people.current().guest
    assert people.current().id != AIGUL
    with filled.read() as connection:
        assert session_table.open_session(connection, AIGUL) is None
        assert people_table.person(connection, AIGUL) is None
        assert [person.name for person in people.people()] == [NAMES[BOLOT]]


def test_that_the_log_tells_of_the_erase_and_not_of_the_name(filled: Store) -> None:
    people_of(filled).erase(AIGUL)
    with filled.read() as connection:
        acts = [act for act in people_table.acts(connection) if act.person == AIGUL]
        assert [act.what for act in acts] == ["claimed", "rescored", "erased"]
        assert [act.detail for act in acts] == [{}, {}, {"sessions": 2, "answers": 3}]
        (claim,) = [act for act in people_table.acts(connection) if act.person == BOLOT]
        assert claim.detail == {"name": NAMES[BOLOT]}


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE audit SET detail = '{{}}' WHERE person = '{BOLOT}'",
        f"UPDATE audit SET detail = '[]' WHERE person = '{AIGUL}'",
        f"UPDATE audit SET at = '', detail = '{{}}' WHERE person = '{AIGUL}'",
        "DELETE FROM audit",
    ],
)
def test_that_the_log_of_acts_can_be_changed_in_no_other_way(filled: Store, statement: str) -> None:
    people_of(filled).erase(AIGUL)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        filled.change(lambda c: c.execute(statement).rowcount)


def test_that_older_backups_stay_when_that_is_wanted(filled: Store, folder: Path) -> None:
    copy = backups.back_up(filled.path, backups.Why.DAILY, utc="2026-01-01T10:00:00.000Z")
    erased, _change = people_of(filled).erase(AIGUL, copies=False)
    assert erased.copies is None
    assert not erased.copies_refused
    assert files_with(folder, NAMES[AIGUL]) == [str(copy.relative_to(folder))]


@pytest.mark.expects_log("copies of the records are left")
def test_that_backups_that_cannot_be_replaced_are_told_of(filled: Store, folder: Path) -> None:
    (folder / backups.BACKUPS).write_text("no folder")
    erased, _change = people_of(filled).erase(AIGUL)
    assert (erased.copies, erased.copies_refused) == (None, True)
    assert people_of(filled).people()[0].id == BOLOT


def test_that_a_reader_that_holds_on_puts_the_rewriting_off_to_the_next_start(filled: Store, folder: Path) -> None:
    filled.change(lambda c: c.execute("PRAGMA busy_timeout = 50").fetchone())
    with filled.read() as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM people").fetchone()
        erased, _change = people_of(filled).erase(AIGUL, copies=False)
        assert not erased.scrubbed
        assert people_table.note(connection, SCRUB_DUE) is None  # its view is of before
        connection.execute("COMMIT")
    filled.close()
    store = Store.open(folder)
    with store.read() as connection:
        assert people_table.note(connection, SCRUB_DUE) is None
    store.close()
    assert files_with(folder, NAMES[AIGUL]) == []


CHILD = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from helpers.two_machines import AIGUL
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage import scrubbing
from xrayTrainer.storage.store import Store

scrubbing.rewrite = lambda connection: os.kill(os.getpid(), 9)
PeopleImpl(Store.open(Path(sys.argv[1]))).erase(AIGUL)
"""


def test_that_a_program_killed_before_the_rewriting_does_it_at_the_next_start(filled: Store, folder: Path) -> None:
    filled.close()
    done = subprocess.run([sys.executable, "-c", CHILD, str(folder), str(TESTS)], timeout=60)
    assert done.returncode == -9
    Store.open(folder).close()
    assert files_with(folder, NAMES[AIGUL]) == []
    assert report_on(folder / STORE_NAME).rows["sessions"] == 1
