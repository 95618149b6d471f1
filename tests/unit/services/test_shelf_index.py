"""The shelf is told from its index where nothing changed, and from the files wherever anything did."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.small_sets import CASES, SET_ID, write_json, write_set

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.services import library as library_module
from xrayTrainer.services.api import SetCard, Shelf
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.set_files import load_set
from xrayTrainer.services.shelf_index import FORM, INDEX, Glance, ShelfIndex, digest_of, glance_at, stamp_of
from xrayTrainer.storage.store import Store


class Machine:
    """A data folder with a set, and starts of a program on it; `read` names the sets whose cases were read."""

    def __init__(self, root: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
        self.data = root / "data"
        self.set = write_set(self.data / "sets" / "small")
        self.index = self.data / INDEX
        self.read: list[str] = []
        self._store = store
        monkeypatch.setattr(library_module, "load_set", self._load)

    def _load(self, folder: Path, known: object = None) -> object:
        self.read.append(folder.name)
        return load_set(folder, known)  # type: ignore[arg-type]

    def library(self) -> LibraryImpl:
        self.read.clear()
        return LibraryImpl(self._store, PeopleImpl(self._store), bundled=self.data / "none", data=self.data)

    def shelf(self) -> Shelf:
        """Return the shelf of a new start."""
        return self.library().shelf()

    def card(self) -> SetCard:
        (card,) = self.shelf().sets
        return card

    def change(self, file: str, **members: object) -> None:
        path = self.set / file
        write_json(path, json.loads(path.read_text()) | members)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    store = Store.open(tmp_path / "data")
    yield Machine(tmp_path, store, monkeypatch)
    store.close()


def test_that_a_second_start_reads_no_case_and_tells_the_same(machine: Machine) -> None:
    first = machine.card()
    assert machine.read == ["small"]
    assert machine.card() == first
    assert machine.read == []
    assert (first.cases, first.simulated) == (len(CASES), True)


def test_that_a_set_is_read_when_it_is_worked_on_and_only_that_one(machine: Machine) -> None:
    other = "1f7a5e0c-0000-4000-8000-00000000000f"
    write_set(machine.data / "sets" / "other", id=other)
    machine.shelf()
    library = machine.library()
    assert [loaded.folder.name for loaded in (library.find(SetId(other)), library.find(SetId(other)))] == ["other"] * 2
    assert machine.read == ["other"]
    assert {one.set.id for one in library.sets()} == {SET_ID, other}
    assert sorted(machine.read) == ["other", "small"]


CHANGES: dict[str, Callable[[Machine], object]] = {
    "a case is retired": lambda it: it.change(f"cases/{CASES[0]}/case.json", status="retired"),
    "a case is real": lambda it: it.change(f"cases/{CASES[0]}/case.json", origin="real"),
    "a case goes": lambda it: it.change("set.json", cases=list(CASES)[1:]),
    "another title": lambda it: it.change("set.json", title={"en": "Smalls"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_that_whatever_changes_in_a_set_is_read_anew(machine: Machine, change: str) -> None:
    before = machine.card()
    CHANGES[change](machine)
    after = machine.card()
    assert machine.read == ["small"]
    assert after != before
    machine.index.unlink()
    assert machine.card() == after


def test_that_a_set_that_becomes_faulty_is_named_whatever_the_index_says(machine: Machine) -> None:
    machine.shelf()
    (machine.set / "cases" / CASES[1] / "case.json").write_text("{")
    shelf = machine.shelf()
    assert (shelf.sets, [one.folder for one in shelf.unreadable]) == ((), [machine.set])
    with pytest.raises(UserError):
        machine.library().find(SetId(SET_ID))


def test_that_a_case_that_is_gone_makes_a_set_unreadable(machine: Machine) -> None:
    machine.shelf()
    shutil.rmtree(machine.set / "cases" / CASES[1])
    assert machine.shelf().sets == ()


def test_that_the_higher_revision_counts_from_the_index_too(machine: Machine) -> None:
    write_set(machine.data / "sets" / "newer", revision=2, title={"en": "Newer"})
    assert machine.card().title == {"en": "Newer"}
    assert machine.card().title == {"en": "Newer"}
    assert machine.read == []
    shutil.rmtree(machine.data / "sets" / "newer")
    assert machine.card().revision == 1
    assert b"Newer" not in machine.index.read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xc1",
        b"\x92",
        msgspec.msgpack.encode([FORM, {"x": 1}]),
        msgspec.msgpack.encode([FORM + 1, {}]),
        os.urandom(4096),
    ],
    ids=["empty", "nonsense", "cut off", "other things", "another form", "noise"],
)
def test_that_a_damaged_index_is_as_good_as_none(machine: Machine, content: bytes) -> None:
    card = machine.card()
    machine.index.write_bytes(content)
    assert machine.card() == card
    assert machine.read == ["small"]
    assert machine.card() == card
    assert machine.read == []


def test_that_an_index_that_lies_about_a_set_gives_no_other_set(machine: Machine) -> None:
    machine.shelf()
    other = SetId("1f7a5e0c-0000-4000-8000-00000000000f")
    lie = msgspec.structs.replace(load_set(machine.set).set, id=other)
    machine.index.unlink()
    ShelfIndex(machine.data).keep({machine.set: (digest_of(stamp_of(machine.set)), Glance(lie, 3, True))})
    with pytest.raises(UserError) as refused:
        machine.library().find(other)
    assert refused.value.code == "session.no_set"


def test_that_an_index_that_cannot_be_written_is_no_matter(machine: Machine) -> None:
    machine.index.mkdir()
    card = machine.card()
    assert machine.card() == card
    assert machine.read == ["small"]
    assert [file.name for file in machine.data.iterdir() if file.name.startswith(INDEX)] == [INDEX]


def test_that_files_that_cannot_be_looked_at_have_no_stamp_and_are_never_indexed(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stamp_of(machine.data / "nowhere") == ()
    index = ShelfIndex(machine.data)
    glance = glance_at(load_set(machine.set))
    index.keep({machine.set: (digest_of(()), glance)})
    assert index.find(machine.set, digest_of(())) is None


def test_that_the_form_of_the_index_is_raised_with_the_types_in_it() -> None:
    """Where this fails, raise `FORM` and write the new digest here: an index of older types would be misread."""
    schema = msgspec.json.encode(msgspec.json.schema(Glance), order="sorted")
    assert (FORM, hashlib.sha256(schema).hexdigest()[:16]) == (1, "22a7c7718bd06b23")
