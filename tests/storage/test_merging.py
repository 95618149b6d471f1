"""Two machines' records become one: a union by UUID, in any order, any number of times."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.stored_records import moment, submission, uid
from helpers.two_machines import (
    AIGUL,
    BOLOT,
    GUEST,
    NAMES,
    files_with,
    log,
    put_answer,
    put_person,
    put_session,
    rows_of,
)

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.merging import MergeReport, merge_file
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage import answer_table, backups, details_table, people_table, session_table
from xrayTrainer.storage.backups import write_copy
from xrayTrainer.storage.checks import report_on
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.details_table import DetailsRow
from xrayTrainer.storage.merging_answers import COLUMNS
from xrayTrainer.storage.migrations import STEPS, Step
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.scrubbing import MERGING
from xrayTrainer.storage.store import STORE_NAME, Store

TESTS = Path(__file__).resolve().parent.parent


def machine(folder: Path, *jobs: Callable[[Connection], object]) -> Path:
    """Return the database of a machine on which these things were done."""
    store = Store.open(folder)
    for job in jobs:
        store.change(job)
    store.close()
    return folder / STORE_NAME


def change(folder: Path, job: Callable[[Connection], object]) -> None:
    machine(folder, job)


@pytest.fixture
def three(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Three machines: Aigul trained on the first two, Bolot on the last two, a guest on the third."""
    folders = (tmp_path / "a", tmp_path / "b", tmp_path / "c")
    machine(
        folders[0], lambda c: put_session(c, 1, AIGUL), lambda c: put_session(c, 2, AIGUL, finished=False, opened=1)
    )
    machine(folders[1], lambda c: put_session(c, 3, AIGUL, finished=False), lambda c: put_session(c, 4, BOLOT))
    machine(
        folders[2], lambda c: put_session(c, 5, BOLOT, submitted=3), lambda c: put_session(c, 6, GUEST, submitted=1)
    )
    return folders


def merge(folder: Path, other: Path) -> MergeReport:
    return merge_file(folder, other / STORE_NAME if other.is_dir() else other)


def test_that_a_merge_brings_in_all_that_is_not_here(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    untouched = (b / STORE_NAME).read_bytes()
    report = merge(a, b)
    merged = report.merged
    assert (merged.people, merged.sessions, merged.answers, merged.events) == (1, 2, 4, 12)
    assert (merged.conflicts, merged.names, merged.longer) == ((), (), 0)
    assert (b / STORE_NAME).read_bytes() == untouched
    assert sorted(file.name for file in b.iterdir()) == [STORE_NAME, "store.lock"]
    assert not (a / MERGING).exists()
    assert report.backup in [copy.file for copy in backups.backups(a)]
    assert report_on(report.backup).rows["sessions"] == 2
    assert report_on(a / STORE_NAME).faults == ()
    ours, theirs = rows_of(a / STORE_NAME), rows_of(b / STORE_NAME)
    for table, rows in theirs.items():
        assert set(rows) <= set(ours[table]), table


def test_that_a_second_merge_changes_nothing(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    merge(a, b)
    once = rows_of(a / STORE_NAME)
    with_acts = sqlite3.connect(a / STORE_NAME).execute("SELECT count(*) FROM audit").fetchone()
    assert merge(a, b).merged.nothing
    assert rows_of(a / STORE_NAME) == once
    assert sqlite3.connect(a / STORE_NAME).execute("SELECT count(*) FROM audit").fetchone() == with_acts


@pytest.mark.parametrize("erased", [None, "a", "c"])
def test_that_every_order_of_merges_gives_the_same_rows(
    three: tuple[Path, Path, Path], tmp_path: Path, erased: str | None
) -> None:
    """Also after Aigul (known to two machines) was erased on the first, or Bolot on the third."""
    if erased is not None:
        folder, who = {"a": (three[0], AIGUL), "c": (three[2], BOLOT)}[erased]
        store = Store.open(folder)
        PeopleImpl(store, clock=lambda: moment(500)).erase(who)
        store.close()
    results = []
    for number, order in enumerate(itertools.permutations(three)):
        home = tmp_path / f"home{number}"
        for other in (*order, order[0]):
            merge(home, other)
        results.append(rows_of(home / STORE_NAME))
        assert report_on(home / STORE_NAME).faults == ()
    assert all(result == results[0] for result in results)
    assert len(results[0]["sessions"]) == {None: 6, "a": 3, "c": 4}[erased]
    assert len(results[0]["erased_answers"]) == {None: 0, "a": 6, "c": 5}[erased]


def test_that_two_machines_that_merge_each_other_hold_the_same(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    merge(a, b)
    merge(b, a)
    assert rows_of(a / STORE_NAME) == rows_of(b / STORE_NAME)


def test_that_an_erased_person_does_not_come_back(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    store = Store.open(a)
    PeopleImpl(store).erase(AIGUL)
    store.close()
    merged = merge(a, b).merged
    assert (merged.stayed_erased, merged.people, merged.sessions, merged.counted) == (1, 1, 1, 2)
    assert files_with(a, NAMES[AIGUL]) == []
    assert {row[1] for row in rows_of(a / STORE_NAME)["people"]} == {"", NAMES[BOLOT]}


def test_that_who_was_erased_elsewhere_is_erased_here(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    merge(b, a)
    change(b, lambda c: people_table.set_note(c, people_table.AT_WORK, AIGUL))
    store = Store.open(a)
    PeopleImpl(store).erase(AIGUL)
    store.close()
    report = merge(b, a)
    assert report.merged.erased == 1
    assert report.scrubbed
    assert all(Path(file).parent.name == backups.BACKUPS for file in files_with(b, NAMES[AIGUL]))
    store = Store.open(b)
    assert PeopleImpl(store).current().guest
    store.close()


def test_that_a_session_that_went_on_elsewhere_is_completed(three: tuple[Path, Path, Path]) -> None:
    a, _b, c = three
    merge(c, a)

    def go_on(connection: Connection) -> None:
        session = session_table.open_session(connection, AIGUL)
        assert session is not None
        (third,) = [one for one in answer_table.answers_of_session(connection, session.id) if one.submitted_at is None]
        log(connection, third.id, 3)
        answer_table.submit_answer(connection, third.id, submission(None, at=moment(900)))
        session_table.finish_session(connection, session.id, moment(950))

    change(a, go_on)
    merged = merge(c, a).merged
    assert (merged.sessions, merged.answers, merged.events, merged.longer) == (0, 0, 1, 2)
    assert set(rows_of(a / STORE_NAME)["answers"]) <= set(rows_of(c / STORE_NAME)["answers"])
    assert merge(a, c).merged.longer == 0


def test_that_a_score_that_came_later_comes_in(tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"

    def awaiting(connection: Connection) -> None:
        session = put_session(connection, 1, AIGUL, submitted=0, opened=1)
        (answer,) = answer_table.answers_of_session(connection, session)
        answer_table.submit_answer(connection, answer.id, submission(None))

    machine(a, awaiting)
    merge(b, a)

    def score(connection: Connection) -> None:
        from helpers.stored_records import scored

        (answer,) = answer_table.submitted_answers(connection)
        answer_table.set_score(connection, answer.id, scored(connection, 70.0))

    change(a, score)
    assert merge(b, a).merged.longer == 1
    assert rows_of(a / STORE_NAME)["answers"] == rows_of(b / STORE_NAME)["answers"]


def test_that_a_session_goes_on_only_where_it_was_begun(three: tuple[Path, Path, Path]) -> None:
    """Aigul has the same set open on two machines; neither merge is refused, and each goes on with its own."""
    a, b, _c = three
    merge(a, b)
    store = Store.open(a)
    with store.read() as connection:
        assert connection.execute("SELECT count(*) FROM sessions WHERE finished_at IS NULL").fetchone()[0] == 2
        session = session_table.open_session(connection, AIGUL)
    store.close()
    assert session is not None
    assert session.id == uid(2, 14)


SPOILED: dict[str, str] = {
    "another raw answer": "UPDATE answers SET raw = '[]' WHERE id = ?",
    "another event": "UPDATE events SET body = '[]' WHERE seq = 1 AND answer = ?",
    "another score": "UPDATE answers SET points = 1 WHERE id = ?",
    "another time": "UPDATE answers SET opened_at = '2020-01-01T00:00:00.000Z' WHERE id = ?",
}


@pytest.mark.parametrize("how", SPOILED)
def test_that_an_answer_that_differs_is_told_of_and_left(three: tuple[Path, Path, Path], how: str) -> None:
    a, _b, c = three
    merge(c, a)
    before = rows_of(c / STORE_NAME)
    connection = sqlite3.connect(a / STORE_NAME)
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(SPOILED[how], (uid(11, 15),))
    for _name, sql in triggers:
        connection.execute(sql)
    connection.commit()
    connection.close()
    merged = merge(c, a).merged
    assert merged.conflicts == (uid(11, 15),)
    assert rows_of(c / STORE_NAME) == before


def test_that_the_same_place_of_a_session_answered_twice_is_told_of(tmp_path: Path) -> None:
    """A data folder was copied, and a session gone on with on both sides."""
    a, copy = tmp_path / "a", tmp_path / "copy"
    machine(a, lambda c: put_session(c, 1, AIGUL, finished=False))
    shutil.copytree(a, copy)

    def go_on(serial: int) -> Callable[[Connection], object]:
        def job(connection: Connection) -> None:
            session = session_table.open_session(connection, AIGUL)
            assert session is not None
            put_answer(connection, session, 3, submit=True, serial=serial)

        return job

    change(a, go_on(71))
    change(copy, go_on(72))
    before = rows_of(a / STORE_NAME)
    assert merge(a, copy).merged.conflicts == (uid(72, 15),)
    assert rows_of(a / STORE_NAME) == before


def test_that_a_guest_who_was_named_elsewhere_gets_the_name(three: tuple[Path, Path, Path]) -> None:
    a, _b, c = three
    merge(a, c)

    def claim(connection: Connection) -> None:
        people_table.name_guest(connection, GUEST, "Chynara")
        people_table.log_act(connection, at=moment().utc, what="claimed", person=GUEST, detail={"name": "Chynara"})

    change(c, claim)
    assert merge(a, c).merged.longer == 1
    store = Store.open(a)
    with store.read() as connection:
        assert people_table.person(connection, GUEST) == PersonRow(id=GUEST, name="Chynara", guest=False)
        assert [act.detail for act in people_table.acts(connection) if act.what == "claimed"] == [{"name": "Chynara"}]
    store.close()
    assert merge(a, c).merged.nothing


def test_that_names_that_clash_are_told_of(three: tuple[Path, Path, Path]) -> None:
    a, b, c = three
    change(a, lambda connection: put_person(connection, PersonId(uid(9, 11)), "bolot TESTOV"))
    (clash,) = merge(a, b).merged.names
    assert {clash.first, clash.second} == {uid(9, 11), BOLOT}
    change(c, lambda connection: connection.execute("UPDATE people SET name = 'Other' WHERE id = ?", (BOLOT,)).rowcount)
    (clash,) = merge(a, c).merged.names
    assert (clash.first, clash.name, clash.other_name) == (clash.second, NAMES[BOLOT], "Other")


def test_that_guests_who_did_nothing_stay_away(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    change(b, lambda connection: put_person(connection, PersonId(uid(77, 11))))
    assert merge(a, b).merged.people == 1


def test_that_an_older_database_is_brought_up_to_date_on_a_copy(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite"
    shutil.copyfile(TESTS / "data" / "records_v1.db", old)
    before = old.read_bytes()
    merged = merge(tmp_path / "home", old).merged
    assert (merged.people, merged.sessions, merged.answers) == (1, 3, 7)
    assert old.read_bytes() == before


def test_that_a_log_beside_the_other_database_is_read_too(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    store = Store.open(b)
    store.change(lambda c: put_session(c, 7, BOLOT))
    assert (b / "records.db-wal").stat().st_size > 0
    assert merge(a, b).merged.sessions == 3
    store.close()


def newer(path: Path) -> None:
    store = Store.open(path.parent / "newer", steps=(*STEPS, Step("m9999_later", lambda connection: None)))
    store.close()
    shutil.copyfile(store.path, path)


def altered_text(path: Path) -> None:
    connection = sqlite3.connect(path)
    trigger = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'contents_stay_as_they_are'").fetchone()[0]
    connection.execute("DROP TRIGGER contents_stay_as_they_are")
    connection.execute("UPDATE contents SET body = '{\"altered\": 1}' WHERE kind = 'key'")
    connection.execute(trigger)
    connection.commit()
    connection.close()


def other_rules(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER audit_is_not_shortened")
    connection.commit()
    connection.close()


def foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE people (id TEXT)")
    connection.commit()
    connection.close()


NASTY: dict[str, tuple[Callable[[Path], object], str]] = {
    "absent": (Path.unlink, "merge.no_file"),
    "empty": (lambda path: path.write_bytes(b""), "merge.damaged"),
    "no database": (lambda path: path.write_bytes(b"PK\3\4" * 999), "merge.damaged"),
    "cut": (lambda path: os.truncate(path, path.stat().st_size // 2), "merge.damaged"),
    "garbled": (
        lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 60_000 + path.read_bytes()[64_096:]),
        "merge.damaged",
    ),
    "foreign": (foreign, "merge.not_ours"),
    "newer": (newer, "merge.newer"),
    "altered text": (altered_text, "merge.text_altered"),
    "other rules": (other_rules, "merge.damaged"),
}


@pytest.mark.parametrize("kind", NASTY)
def test_that_a_file_that_cannot_be_merged_is_refused_and_nothing_is_changed(
    three: tuple[Path, Path, Path], tmp_path: Path, kind: str
) -> None:
    a, b, _c = three
    other = tmp_path / "other.sqlite"
    write_copy(b / STORE_NAME, other)
    spoil, code = NASTY[kind]
    spoil(other)
    before = rows_of(a / STORE_NAME)
    with pytest.raises(UserError) as refused:
        merge(a, other)
    assert refused.value.code == code
    assert rows_of(a / STORE_NAME) == before
    assert not (a / MERGING).exists()


def test_that_records_are_not_merged_with_themselves(three: tuple[Path, Path, Path]) -> None:
    with pytest.raises(UserError) as refused:
        merge(three[0], three[0])
    assert refused.value.code == "merge.itself"


def test_that_a_merge_is_refused_while_the_program_works_with_the_records(three: tuple[Path, Path, Path]) -> None:
    store = Store.open(three[0])
    with pytest.raises(UserError) as refused:
        merge(three[0], three[1])
    assert refused.value.code == "storage.in_use"
    store.close()


def test_that_copies_before_a_merge_are_kept_to_the_last_five(three: tuple[Path, Path, Path]) -> None:
    a, b, _c = three
    for second in range(7):
        merge_file(a, b / STORE_NAME, clock=lambda second=second: moment(1000 + second))
    kept = [copy for copy in backups.backups(a) if copy.why is backups.Why.MERGE]
    assert len(kept) == backups.KEEP_BEFORE_MERGE
    assert kept[0].made_at.second == 1006 % 60


def test_that_every_table_and_column_is_part_of_a_merge(store: Store) -> None:
    """Who adds a table decides here what a merge does with it."""
    with store.read() as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        columns = {row["name"] for row in connection.execute("PRAGMA table_info(answers)")}
    merged = {"people", "contents", "sessions", "session_cases", "answers", "events", "erased_answers", "audit"}
    merged |= {"viewings", "session_log", "devices", "seen_links", "comments", "person_details", "assignments"}
    merged |= {"courses", "course_notes", "certificates", "attention_done"}
    of_this_machine = {"chain", "sent_results", "meta", "statements"}
    made_anew = {"answer_facts", "rating_marks", "key_flags"}
    assert {name for name in names if not name.startswith(("_", "sqlite_"))} == merged | made_anew | of_this_machine
    assert columns == set(COLUMNS)


def _put_unit(connection: Connection, *, later: bool) -> None:
    day = "2026-02-02" if later else "2026-02-01"
    row = DetailsRow(person=AIGUL, unit="West" if later else "East", changed_at=day)
    details_table.set_details(connection, row)
    connection.execute("INSERT INTO courses VALUES (?, ?, ?, ?, NULL)", (uid(1, 40), day, day, day))
    connection.execute(
        "INSERT INTO assignments VALUES (?, 'set', NULL, NULL, ?, 'key', 1, 1, '{}', 0, NULL, ?)",
        (uid(2 if later else 1, 41), day, day if later else None),
    )
    connection.execute(
        "INSERT INTO certificates VALUES (?, 'A-1', ?, ?, 'session', ?, '{}')",
        (uid(int(later), 42), "later" if later else "first", AIGUL, day),
    )


def test_that_of_a_unit_what_was_changed_last_stays_and_the_rest_comes_together(
    three: tuple[Path, Path, Path],
) -> None:
    a, b, _c = three
    for folder, later in ((a, False), (b, True)):
        store = Store.open(folder)
        store.change(lambda connection, later=later: _put_unit(connection, later=later))
        store.close()
    rows = []
    for first, second in ((a, b), (b, a)):
        merge(first, second)
        store = Store.open(first)
        with store.read() as connection:
            found = details_table.details(connection, AIGUL)
            assert found is not None
            assert found.unit == "West"
            assert [row["body"] for row in connection.execute("SELECT body FROM courses")] == ["2026-02-02"]
            numbers = [tuple(row) for row in connection.execute("SELECT number, at FROM certificates ORDER BY at")]
            rows.append((numbers, connection.execute("SELECT count(*) FROM assignments").fetchone()[0]))
        store.close()
    assert rows == [([("A-1", "2026-02-01"), ("A-1", "2026-02-02")], 2)] * 2


CHILD = """
import sys
from pathlib import Path
from xrayTrainer.services.merging import merge_file

sys.stdout.write("go\\n")
sys.stdout.flush()
merge_file(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def merge_and_kill(home: Path, other: Path, after_s: float) -> None:
    """Merge in a process of its own and kill it after a while."""
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(home), str(other)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(after_s)
    child.kill()
    child.wait()
    child.stdout.close()


def kill_merges(tmp_path: Path, kills: int) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    machine(home, lambda c: put_session(c, 1, AIGUL))

    def much(connection: Connection) -> None:
        for number in range(2, 300):
            put_session(connection, number, BOLOT, submitted=3)

    machine(other, much)
    before, theirs = rows_of(home / STORE_NAME), rows_of(other / STORE_NAME)
    whole = Path(shutil.copytree(home, tmp_path / "whole"))
    started = time.monotonic()
    merge(whole, other)
    took = time.monotonic() - started
    after = rows_of(whole / STORE_NAME)
    moments = random.Random(kills)
    for number in range(kills):
        tried = Path(shutil.copytree(home, tmp_path / f"try{number}"))
        merge_and_kill(tried, other / STORE_NAME, moments.uniform(0, took))
        Store.open(tried).close()
        assert not (tried / MERGING).exists()
        found = rows_of(tried / STORE_NAME)
        assert found in (before, after)
        assert report_on(tried / STORE_NAME).faults == ()
        merge(tried, other)
        assert rows_of(tried / STORE_NAME) == after
    assert rows_of(other / STORE_NAME) == theirs


def test_that_killed_merges_are_whole_or_not_at_all(tmp_path: Path) -> None:
    kill_merges(tmp_path, 6)


@pytest.mark.full
def test_that_many_killed_merges_are_whole_or_not_at_all(tmp_path: Path) -> None:
    kill_merges(tmp_path, 60)
