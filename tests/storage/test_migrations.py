"""From every released form of the records to the present one, whatever happens on the way."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.stored_records import PERSON, fill

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage import answer_table, chain_table, comment_table, people_table, session_table
from xrayTrainer.storage.backups import Why, backups
from xrayTrainer.storage.connection import APPLICATION_ID, Connection, connect
from xrayTrainer.storage.migrations import STEPS, Step, applied_names, run_script
from xrayTrainer.storage.store import STORE_NAME, Store, prepare

DATA = Path(__file__).resolve().parent.parent / "data"


def put_old(folder: Path, name: str = "records_v1.db") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(DATA / name, folder / STORE_NAME))


def next_step(connection: Connection) -> None:
    connection.execute("ALTER TABLE people ADD COLUMN unit TEXT")
    connection.execute("UPDATE people SET unit = 'post'")


NEXT = (*STEPS, Step(f"m{len(STEPS) + 1:04d}_next", next_step))

CHILD = """
import sys, time
from pathlib import Path
from xrayTrainer.storage.migrations import STEPS, Step
from xrayTrainer.storage.store import Store

def slow(connection):
    connection.execute("ALTER TABLE people ADD COLUMN unit TEXT")
    print("half", flush=True)
    time.sleep(float(sys.argv[2]))
    connection.execute("UPDATE people SET unit = 'post'")

store = Store.open(Path(sys.argv[1]), wait_s=30, steps=(*STEPS, Step(f"m{len(STEPS) + 1:04d}_next", slow)))
print("open", flush=True)
store.close()
"""


def migrating(folder: Path, pause_s: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD, str(folder), str(pause_s)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_that_records_of_version_1_open_with_all_that_was_in_them(folder: Path) -> None:
    put_old(folder)
    store = Store.open(folder)
    with store.read() as connection:
        person = people_table.person(connection, PERSON)
        open_session = session_table.open_session(connection, PERSON)
        answers = list(answer_table.submitted_answers(connection))
        assert person is not None
        assert person.name == "Айгүл Ҷӯраева"
        assert [act.what for act in people_table.acts(connection)] == ["claimed"]
        assert len(answers) == 6
        assert {answer.points for answer in answers} == {85.0}
        assert open_session is not None
        (left,) = answer_table.answers_of_session(connection, open_session.id)
        assert left.submitted_at is None
        assert len(answer_table.event_bodies(connection, left.id)) == 3
        assert applied_names(connection) == tuple(step.name for step in STEPS)
    store.close()


def test_that_records_of_version_5_open_with_their_letters(folder: Path) -> None:
    put_old(folder, "records_v5.db")
    store = Store.open(folder)
    with store.read() as connection:
        link = chain_table.last_link(connection)
        assert link is not None
        assert link.number == 1
        assert [one.unit for one in chain_table.devices(connection)] == ["Post"]
        assert len(comment_table.unread(connection, PERSON)) == 1
        assert chain_table.sent_up_to(connection, PERSON, "") == 1
        assert len(list(answer_table.submitted_answers(connection))) == 6
        for table in ("person_details", "assignments", "courses", "certificates", "attention_done", "statements"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0
    store.close()


def test_that_the_names_of_released_migrations_stay() -> None:
    released = [
        "m0001_first_records",
        "m0002_erasing_and_merging",
        "m0003_viewing_records",
        "m0004_plans_and_figures",
        "m0005_chains",
        "m0006_units",
    ]
    assert [step.name for step in STEPS][: len(released)] == released


def test_that_a_migration_changes_the_database_and_keeps_a_copy_of_the_old_one(folder: Path) -> None:
    put_old(folder)
    store = Store.open(folder, steps=NEXT)
    with store.read() as connection:
        assert connection.execute("SELECT unit FROM people").fetchone()[0] == "post"
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(NEXT)
    store.close()
    (copy,) = backups(folder)
    assert copy.why is Why.MIGRATION
    old = sqlite3.connect(copy.file)
    assert "unit" not in {row[1] for row in old.execute("PRAGMA table_info(people)")}
    old.close()


def test_that_opening_up_to_date_records_makes_no_copy_and_imports_no_migrator(folder: Path) -> None:
    Store.open(folder).close()
    script = (
        "import sys; from pathlib import Path; from xrayTrainer.storage.store import Store\n"
        "Store.open(Path(sys.argv[1])).close(); raise SystemExit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script, str(folder)], timeout=30).returncode == 0
    assert backups(folder) == ()


def test_that_a_failing_migration_leaves_the_old_database_whole(folder: Path) -> None:
    put_old(folder)

    def failing(connection: Connection) -> None:
        next_step(connection)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Store.open(folder, steps=(*STEPS, Step("m0002_fails", failing)))
    store = Store.open(folder)
    with store.read() as connection:
        assert people_table.person(connection, PERSON) is not None
        assert "unit" not in {row["name"] for row in connection.execute("PRAGMA table_info(people)")}
    store.close()


def test_that_a_killed_migration_is_finished_by_the_next_start(folder: Path) -> None:
    put_old(folder)
    child = migrating(folder, 60)
    assert child.stdout is not None
    assert child.stdout.readline() == "half\n"
    child.kill()
    child.wait()
    child.stdout.close()
    store = Store.open(folder, steps=NEXT)
    with store.read() as connection:
        assert connection.execute("SELECT unit FROM people").fetchone()[0] == "post"
    store.close()


def test_that_two_programs_that_migrate_at_once_take_turns(folder: Path) -> None:
    put_old(folder)
    children = [migrating(folder, 0.3) for _ in range(2)]
    outputs = [child.communicate(timeout=40)[0].split() for child in children]
    assert [child.returncode for child in children] == [0, 0]
    assert sorted(outputs) == [["half", "open"], ["open"]]


def test_that_records_of_a_newer_program_are_refused_and_untouched(folder: Path) -> None:
    Store.open(folder, steps=NEXT).close()
    before = (folder / STORE_NAME).read_bytes()
    with pytest.raises(UserError) as refused:
        Store.open(folder)
    assert refused.value.code == "storage.newer"
    assert refused.value.params["found"] == len(NEXT)
    assert (folder / STORE_NAME).read_bytes() == before


def test_that_a_migration_of_another_name_is_refused_too(folder: Path) -> None:
    Store.open(folder).close()
    connection = sqlite3.connect(folder / STORE_NAME)
    connection.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('records', 'x', '')")
    connection.commit()
    connection.close()
    with pytest.raises(UserError) as refused:
        Store.open(folder)
    assert refused.value.code == "storage.newer"


@pytest.mark.parametrize("application_id", [0, 0x12345678])
def test_that_the_database_of_another_program_is_refused_and_untouched(folder: Path, application_id: int) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / STORE_NAME)
    connection.execute(f"PRAGMA application_id = {application_id}")
    connection.execute("CREATE TABLE theirs (a TEXT)")
    connection.close()
    before = (folder / STORE_NAME).read_bytes()
    with pytest.raises(UserError) as refused:
        Store.open(folder)
    assert refused.value.code == "storage.not_ours"
    assert (folder / STORE_NAME).read_bytes() == before


def test_that_a_first_start_broken_off_is_begun_again(folder: Path) -> None:
    folder.mkdir()
    (folder / STORE_NAME).touch()
    Store.open(folder).close()
    (folder / STORE_NAME).unlink()
    connection = connect(folder / STORE_NAME)  # killed before the first migration
    connection.close()
    store = Store.open(folder)
    fill(store)
    store.close()


def test_that_a_script_runs_inside_the_transaction_it_is_given(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db")
    connection.execute("BEGIN")
    run_script(
        connection, "-- words; with a semicolon\nCREATE TABLE a (b TEXT DEFAULT ';') STRICT;\nCREATE TABLE c (d TEXT);"
    )
    assert connection.in_transaction
    connection.execute("ROLLBACK")
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    with pytest.raises(ValueError, match="unfinished"):
        run_script(connection, "CREATE TABLE a (b TEXT")
    connection.close()


def test_that_preparing_stamps_the_file_as_ours(tmp_path: Path) -> None:
    prepare(tmp_path / STORE_NAME)
    header = (tmp_path / STORE_NAME).read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
