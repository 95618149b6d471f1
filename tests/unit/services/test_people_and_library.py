"""Who works here, and which sets there are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.small_sets import SET_ID, answer_to, make_training, write_json, write_set

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId, SetId
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage import people_table
from xrayTrainer.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def people(store: Store) -> PeopleImpl:
    return PeopleImpl(store)


@pytest.fixture
def library(store: Store, people: PeopleImpl, tmp_path: Path) -> LibraryImpl:
    (tmp_path / "bundled").mkdir()
    return LibraryImpl(store, people, bundled=tmp_path / "bundled", data=tmp_path / "data")


def test_that_the_first_start_makes_one_guest(people: PeopleImpl, store: Store) -> None:
    guest = people.current()
    assert guest.guest
    assert people.current() == guest
    assert PeopleImpl(store).current() == guest
    assert people.people() == ()


def test_that_a_guest_keeps_his_results_under_a_name_once_and_logged(people: PeopleImpl, store: Store) -> None:
    guest = people.current()
    person, _ = people.keep_results("  Айгүл\n Ҷӯраева ")
    assert (person.id, person.name, person.guest) == (guest.id, "Айгүл Ҷӯраева", False)
    with pytest.raises(UserError) as refused:
        people.keep_results("Another")
    assert refused.value.code == "session.already_kept"
    with store.read() as connection:
        assert [(act.what, act.person) for act in people_table.acts(connection)] == [("claimed", guest.id)]


def test_that_names_are_stored_composed_and_told_apart_whatever_their_case(people: PeopleImpl) -> None:
    assert people.keep_results("И\u0306осиф")[0].name == "Йосиф"
    people.switch(None)
    with pytest.raises(UserError) as refused:
        people.keep_results("йОСИФ")
    assert refused.value.code == "session.name_taken"
    assert people.current().guest


@pytest.mark.parametrize(
    ("name", "code"),
    [("", "session.name_empty"), (" \u200b\n", "session.name_empty"), ("x" * 81, "session.name_too_long")],
)
def test_that_a_name_must_be_readable(people: PeopleImpl, name: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        people.keep_results(name)
    assert refused.value.code == code


def test_that_people_take_turns(people: PeopleImpl) -> None:
    second, _ = people.keep_results("Beta")
    guest, _ = people.switch(None)
    assert guest.guest
    first, _ = people.keep_results("alpha")
    assert [person.name for person in people.people()] == ["alpha", "Beta"]
    assert people.switch(second.id)[0] == second
    assert people.current() == second
    with pytest.raises(UserError) as refused:
        people.switch(PersonId("nobody"))
    assert refused.value.code == "session.no_person"
    assert first != second


def test_that_the_shelf_lists_sets_of_both_places_by_level_and_title(library: LibraryImpl, tmp_path: Path) -> None:
    write_set(tmp_path / "bundled" / "a", id="00000000-0000-0000-0000-00000000000a", level=2, title={"en": "B"})
    write_set(tmp_path / "bundled" / "b", id="00000000-0000-0000-0000-00000000000b", level=2, title={"en": "A"})
    write_set(tmp_path / "data" / "sets" / "c", id="00000000-0000-0000-0000-00000000000c", level=0)
    cards = library.shelf().sets
    assert [(card.level, card.title["en"], card.bundled) for card in cards] == [
        (0, "Small", False),
        (2, "A", True),
        (2, "B", True),
    ]
    assert cards[0].cases == 3
    assert cards[0].simulated


def test_that_a_faulty_folder_is_named_and_the_others_still_work(library: LibraryImpl, tmp_path: Path) -> None:
    write_set(tmp_path / "bundled" / "good")
    write_json(tmp_path / "bundled" / "bad" / "set.json", {"format": "xraytrainer/set", "version": 99})
    (tmp_path / "bundled" / "no-set").mkdir()
    (tmp_path / "bundled" / ".half").mkdir()
    (tmp_path / "bundled" / ".half" / "set.json").write_text("{")
    shelf = library.shelf()
    assert [card.id for card in shelf.sets] == [SET_ID]
    assert [(fault.folder.name, fault.code) for fault in shelf.unreadable] == [("bad", "formats.newer_version")]


def test_that_of_two_revisions_the_higher_one_is_offered(library: LibraryImpl, tmp_path: Path) -> None:
    write_set(tmp_path / "bundled" / "old", revision=1)
    write_set(tmp_path / "data" / "sets" / "new", revision=2)
    (card,) = library.shelf().sets
    assert (card.revision, card.bundled) == (2, False)


def test_that_a_changed_file_is_read_again_and_an_unchanged_one_is_not(
    library: LibraryImpl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_set(tmp_path / "bundled" / "small")
    first = library.find(SET_ID)
    assert library.find(SET_ID) is first
    write_set(tmp_path / "bundled" / "small", title={"en": "Changed"})
    os.utime(tmp_path / "bundled" / "small" / "set.json", ns=(1, 1))
    assert library.find(SET_ID).set.title == {"en": "Changed"}


def test_that_cases_done_are_counted_once(store: Store, tmp_path: Path) -> None:
    write_set(tmp_path / "bundled" / "small")
    training = make_training(store, tmp_path / "bundled")
    people = PeopleImpl(store)
    library = LibraryImpl(store, people, bundled=tmp_path / "bundled", data=tmp_path)
    for _ in range(2):
        state, _ = training.start(SET_ID, "practice")
        training.submit(answer_to(training.open_case(state.id), suspicion=False))
        training.finish(state.id)
    assert [card.done for card in library.shelf().sets] == [1]
    people.switch(None)
    assert [card.done for card in library.shelf().sets] == [0]


@pytest.mark.parametrize(
    ("markdown", "title"),
    [
        ("# Start\n\nText", "Start"),
        ("Text before\n\n##  *Two* `bands` and a_name ##\n# Later", "Two bands and a_name"),
        ("\ufeff# With a mark in front", "With a mark in front"),
        ("```\n# in a fence\n```\n# After it", "After it"),
        ("#no heading\n    # nor this\n####### nor this\n# \n# #\n# Real #1", "Real #1"),
        ("No heading at all", None),
        ("# " + "x" * 500, "x" * 120),
        ("# " + " " * 200_000 + "#" * 200_000 + "y", "#" * 120),
    ],
)
def test_that_a_lesson_is_called_by_its_first_heading(
    library: LibraryImpl, tmp_path: Path, markdown: str, title: str | None
) -> None:
    folder = write_set(tmp_path / "bundled" / "small", lessons=["start", "gone"])
    (folder / "lessons").mkdir()
    (folder / "lessons" / "start.en.md").write_text(markdown, encoding="utf-8")
    (folder / "lessons" / "start.ru.md").write_bytes(b"# \xff\xfe")
    assert library.lesson_titles(SET_ID) == ({"start": {"en": title}} if title else {})


def test_that_lessons_have_their_titles_in_every_language(library: LibraryImpl, tmp_path: Path) -> None:
    folder = write_set(tmp_path / "bundled" / "small", lessons=["start"])
    (folder / "lessons").mkdir()
    for code, title in {"en": "Start", "ru": "Начало"}.items():
        (folder / "lessons" / f"start.{code}.md").write_text(f"# {title}", encoding="utf-8")
    assert library.lesson_titles(SET_ID) == {"start": {"en": "Start", "ru": "Начало"}}
    with pytest.raises(UserError, match="no_set"):
        library.lesson_titles(SetId("00000000-0000-4000-8000-000000000000"))


def test_that_a_lesson_falls_back_to_another_language_and_says_so(library: LibraryImpl, tmp_path: Path) -> None:
    folder = write_set(tmp_path / "bundled" / "small", lessons=["start", "gone"])
    (folder / "lessons").mkdir()
    (folder / "lessons" / "start.en.md").write_text("# Start")
    (folder / "lessons" / "start.ru.md").write_text("# Начало")
    assert library.lesson(SET_ID, "start", "en") == ("# Start", "en")
    assert library.lesson(SET_ID, "start", "kk") == ("# Начало", "ru")
    for name in ("gone", "../set", "*"):
        with pytest.raises(UserError) as refused:
            library.lesson(SET_ID, name, "en")
        assert refused.value.code == "session.no_lesson"
