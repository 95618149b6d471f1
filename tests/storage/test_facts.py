from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from helpers.made_history import write_history
from helpers.stored_records import moment

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.ability import keep_standing, standing
from xrayTrainer.services.merging import merge_file
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage import facts_table
from xrayTrainer.storage.store import STORE_NAME, Store

LAST = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _rows(folder: Path) -> dict[str, int]:
    connection = sqlite3.connect(folder / STORE_NAME)
    try:
        return dict(connection.execute("SELECT person, count(*) FROM answer_facts GROUP BY person"))
    finally:
        connection.close()


def _keep(folder: Path, person: PersonId) -> object:
    store = Store.open(folder)
    try:
        keep_standing(store, person)
        with store.read() as connection:
            return standing(connection, person)
    finally:
        store.close()


def test_that_a_merge_leaves_figures_to_be_made_where_the_answers_come_to(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    own = write_history(here, answers=60, seed=3, last=LAST)
    other = write_history(there, answers=80, seed=4, name="Bolot Testov", last=LAST)
    first, second = _keep(here, own), _keep(there, other)
    merge_file(here, there / STORE_NAME, clock=moment)
    assert set(_rows(here)) == {own}
    assert _keep(here, other) == second
    assert _keep(here, own) == first
    assert _rows(here)[other] == _rows(there)[other]


def test_that_an_erase_that_comes_by_a_merge_takes_figures_and_ratings_here(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    person = write_history(here, answers=240, seed=5, last=LAST)
    _keep(here, person)
    Store.open(there).close()
    merge_file(there, here / STORE_NAME, clock=moment)
    erasing = Store.open(there)
    try:
        PeopleImpl(erasing, clock=moment).erase(person)
    finally:
        erasing.close()
    assert _rows(here)
    merge_file(here, there / STORE_NAME, clock=moment)
    assert not _rows(here)
    store = Store.open(here)
    try:
        with store.read() as connection:
            assert facts_table.rating_mark(connection, person) is None
            assert not facts_table.facts(connection, person)
    finally:
        store.close()


def test_that_figures_are_no_part_of_what_is_merged(tmp_path: Path) -> None:
    """What another machine says of an answer beyond the answer itself is not believed."""
    here, there = tmp_path / "here", tmp_path / "there"
    Store.open(here).close()
    person = write_history(there, answers=40, seed=6, last=LAST)
    honest = _keep(there, person)
    connection = sqlite3.connect(there / STORE_NAME)
    connection.execute("UPDATE answer_facts SET labels = replace(labels, 'threat', 'clear')")
    connection.commit()
    connection.close()
    merge_file(here, there / STORE_NAME, clock=moment)
    assert _keep(here, person) == honest
