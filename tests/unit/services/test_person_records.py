"""A person on the way to another machine: the same person there, never two, never a name that lies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.stored_records import moment
from helpers.two_machines import AIGUL, BOLOT, GUEST, NAMES, put_person, put_session

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.domain.profile import Profile
from xrayTrainer.services.exports import ExportImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage import people_table
from xrayTrainer.storage.store import Store

UUID = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    opened.change(lambda connection: put_session(connection, 1, AIGUL))
    opened.change(lambda connection: put_session(connection, 2, GUEST, submitted=1))
    yield opened
    opened.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "elsewhere")
    yield opened
    opened.close()


def people(store: Store) -> PeopleImpl:
    return PeopleImpl(store, clock=moment)


def write(path: Path, **members: object) -> Path:
    plain = {"format": "xraytrainer/profile", "version": 1, "id": UUID, "name": "Chynara", "made": moment().utc}
    path.write_text(json.dumps({**plain, **members}), encoding="utf-8")
    return path


def refusal(store: Store, file: Path, name: str | None = None) -> UserError:
    with pytest.raises(UserError) as refused:
        people(store).use_profile(file, name=name)
    return refused.value


def test_that_a_profile_makes_the_same_person_on_another_machine(
    store: Store, elsewhere: Store, tmp_path: Path
) -> None:
    file = tmp_path / "a.xtprofile"
    people(store).save_profile(AIGUL, file, language="ky")
    assert read_file(Profile, file) == Profile(id=AIGUL, name=NAMES[AIGUL], language="ky", made=moment().utc)
    used, change = people(elsewhere).use_profile(file)
    assert (used.person.id, used.person.name, used.joined, used.language) == (AIGUL, NAMES[AIGUL], False, "ky")
    assert change.topics
    again, _change = people(elsewhere).use_profile(file)
    assert again.joined
    assert [person.id for person in people(elsewhere).people()] == [AIGUL]


def test_that_fields_of_a_newer_program_go_on_with_the_person(elsewhere: Store, tmp_path: Path) -> None:
    file = write(tmp_path / "a.xtprofile", language="tg", post={"x": [1, 2]})
    people(elsewhere).use_profile(file)
    out = tmp_path / "out.xtprofile"
    people(elsewhere).save_profile(PersonId(UUID), out)
    assert json.loads(out.read_text("utf-8")) == {**json.loads(file.read_text("utf-8")), "made": moment().utc}


def test_that_a_name_that_somebody_else_has_is_refused_and_another_taken(store: Store, tmp_path: Path) -> None:
    file = write(tmp_path / "a.xtprofile", name=NAMES[AIGUL].upper())
    assert refusal(store, file).code == "people.name_taken"
    assert [person.id for person in people(store).people()] == [AIGUL]
    used, _change = people(store).use_profile(file, name=" Aigul  2 ")
    assert used.person.name == "Aigul 2"


def test_that_a_guest_who_became_somebody_elsewhere_is_named_once_and_the_claim_is_logged(
    store: Store, tmp_path: Path
) -> None:
    file = write(tmp_path / "a.xtprofile", id=GUEST, name="Chynara")
    used, _change = people(store).use_profile(file)
    assert (used.joined, used.person.guest) == (True, False)
    with store.read() as connection:
        assert [(act.what, act.person, act.detail) for act in people_table.acts(connection)] == [
            ("claimed", GUEST, {"name": "Chynara"})
        ]


def test_that_an_erased_person_does_not_come_back_by_a_profile(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "a.xtprofile"
    people(store).save_profile(AIGUL, file)
    people(store).erase(AIGUL)
    assert refusal(store, file).code == "people.was_erased"
    with pytest.raises(UserError) as refused:
        people(store).save_profile(AIGUL, tmp_path / "b.xtprofile")
    assert refused.value.code == "session.no_person"


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"version": 2}, "formats.newer_version"),
        ({"requires": ["faces"]}, "formats.unknown_feature"),
        ({"format": "xraytrainer/set"}, "formats.wrong_format"),
        ({"id": "Aigul"}, "formats.faulty"),
        ({"name": ""}, "formats.faulty"),
        ({"name": " \u200b "}, "session.name_empty"),
        ({"name": "x" * 81}, "session.name_too_long"),
    ],
)
def test_that_a_profile_that_cannot_be_used_is_refused(
    store: Store, tmp_path: Path, members: dict[str, object], code: str
) -> None:
    before = people(store).people()
    assert refusal(store, write(tmp_path / "a.xtprofile", **members)).code == code
    assert people(store).people() == before


def test_that_a_huge_file_is_no_profile(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "a.xtprofile"
    file.write_bytes(b" " * 2_000_000)
    assert refusal(store, file).code == "formats.too_large"


def test_that_a_file_that_is_there_is_not_replaced_unasked(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "a.xtprofile"
    file.write_text("mine")
    with pytest.raises(UserError) as refused:
        people(store).save_profile(AIGUL, file)
    assert refused.value.code == "people.file_exists"
    assert file.read_text() == "mine"
    people(store).save_profile(AIGUL, file, replace=True)
    assert read_file(Profile, file).id == AIGUL


def test_that_a_guest_has_no_profile(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        people(store).save_profile(GUEST, tmp_path / "a.xtprofile")
    assert refused.value.code == "people.guest_has_no_profile"


def test_that_a_name_with_letters_to_be_escaped_travels(store: Store, elsewhere: Store, tmp_path: Path) -> None:
    name = 'Ӣ "x" \\ <b>&'
    store.change(lambda connection: put_person(connection, BOLOT, name))
    people(store).save_profile(BOLOT, tmp_path / "a.xtprofile")
    used, _change = people(elsewhere).use_profile(tmp_path / "a.xtprofile")
    assert used.person.name == name


def test_that_an_export_skips_who_was_erased(store: Store, tmp_path: Path) -> None:
    store.change(lambda connection: put_session(connection, 3, BOLOT))
    people(store).erase(AIGUL)
    out = tmp_path / "rows.json"
    ExportImpl(store).export(rows="answers", file_format="json", out=out)
    assert {row["person"] for row in json.loads(out.read_text("utf-8"))["rows"]} == {BOLOT, GUEST}
    with pytest.raises(UserError) as refused:
        ExportImpl(store).export(rows="answers", file_format="json", out=out, person=AIGUL)
    assert refused.value.code == "export.no_person"


def test_that_a_guest_can_be_erased_and_nobody_cannot(store: Store) -> None:
    assert people(store).erase_preview(GUEST).answers == 1
    erased, _change = people(store).erase(GUEST)
    assert erased.answers == 1
    for act in (people(store).erase_preview, people(store).erase):
        with pytest.raises(UserError) as refused:
            act(GUEST)
        assert refused.value.code == "session.no_person"
