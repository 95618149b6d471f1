"""Viewing records beside the answers: stored, merged, erased alone or with the person."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from helpers.stored_records import PERSON, fill

from xrayTrainer.storage import answer_table, erasing, people_table
from xrayTrainer.storage.connection import Connection, read_only
from xrayTrainer.storage.merging import merge_copy
from xrayTrainer.storage.store import STORE_NAME, Store
from xrayTrainer.storage.viewing_table import erase_viewings, set_viewing, take_viewings, viewing, viewings_of

DATA = Path(__file__).resolve().parent.parent / "data"
AT = "2026-03-01T08:00:00.000Z"


def first_answer(store: Store) -> str:
    with store.read() as connection:
        return next(iter(answer_table.submitted_answers(connection))).id


def stored(store: Store, answer: str) -> bytes | None:
    with store.read() as connection:
        return viewing(connection, answer)


@pytest.mark.parametrize("old", ["records_v1.db", "records_v2.db"])
def test_that_old_records_get_room_for_viewing_records_and_keep_all_else(folder: Path, old: str) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(DATA / old, folder / STORE_NAME)
    store = Store.open(folder)
    answer = first_answer(store)
    store.change(lambda connection: set_viewing(connection, answer, b"looks"))
    assert stored(store, answer) == b"looks"
    with store.read() as connection:
        assert len(list(answer_table.submitted_answers(connection))) == 6
        person = people_table.person(connection, PERSON)
        assert person is not None
        assert person.name == "Айгүл Ҷӯраева"
    store.close()


def test_that_an_erased_viewing_record_stays_erased_whatever_comes(store: Store) -> None:
    fill(store, sessions=1)
    answer = first_answer(store)
    store.change(lambda connection: set_viewing(connection, answer, b"looks"))
    assert store.change(lambda connection: erase_viewings(connection, PERSON)) == 1
    store.change(lambda connection: set_viewing(connection, answer, b"more looks"))
    assert stored(store, answer) == b""
    with store.read() as connection:
        assert viewings_of(connection, PERSON) == 0
        assert len(list(answer_table.submitted_answers(connection))) > 0


def test_that_erasing_a_person_takes_the_viewing_records_along(store: Store) -> None:
    fill(store, sessions=1)
    answer = first_answer(store)
    store.change(lambda connection: set_viewing(connection, answer, b"looks"))
    store.change(lambda connection: erasing.erase(connection, PERSON, at=AT))
    assert stored(store, answer) is None
    with store.read() as connection:
        assert connection.execute("SELECT count(*) FROM viewings").fetchone()[0] == 0


@pytest.mark.parametrize(
    ("here", "there", "wanted"),
    [
        (None, b"looks", b"looks"),
        (b"looks", None, b"looks"),
        (b"looks", b"longer looks", b"longer looks"),
        (b"longer looks", b"looks", b"longer looks"),
        (b"looks", b"", b""),
        (b"", b"looks", b""),
        (b"aa", b"bb", b"bb"),
        (b"bb", b"aa", b"bb"),
    ],
)
def test_that_a_merge_takes_the_longer_record_and_never_brings_an_erased_one_back(
    tmp_path: Path, here: bytes | None, there: bytes | None, wanted: bytes
) -> None:
    stores = [Store.open(tmp_path / name) for name in ("here", "there")]
    for store, body in zip(stores, (here, there), strict=True):
        fill(store, sessions=1)
        answer = first_answer(store)
        if body == b"":
            store.change(lambda connection: erase_viewings(connection, PERSON))
        elif body is not None:
            store.change(lambda connection, answer=answer, body=body: set_viewing(connection, answer, body))
    copy = shutil.copytree(tmp_path / "there", tmp_path / "copy") / STORE_NAME
    for _ in range(2):
        stores[0].change(lambda connection: merge_copy(connection, copy, copy, at=AT))
    assert stored(stores[0], answer) == wanted
    for store in stores:
        store.close()


def test_that_a_record_of_an_answer_that_is_not_here_stays_away(tmp_path: Path) -> None:
    full, empty = Store.open(tmp_path / "full"), Store.open(tmp_path / "empty")
    fill(full, sessions=1)
    answer = first_answer(full)
    full.change(lambda connection: set_viewing(connection, answer, b"looks"))
    full.close()

    def take(connection: Connection) -> int:
        source = read_only(full.path)
        try:
            return take_viewings(connection, source)
        finally:
            source.close()

    assert empty.change(take) == 0
    empty.close()
