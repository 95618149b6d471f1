"""What a live call shows of a set: answers whose feedback is open, one of each person, and the key when it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.small_sets import CASES, SET_ID, answer_to, case_id, hidden_mark, make_training, write_set

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.presenting import PresentingImpl
from xrayTrainer.services.studio_api import STUDIO
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.storage.store import Store


class Unit:
    """A machine with a set, on which several people work."""

    def __init__(self, folder: Path) -> None:
        self.set_folder = write_set(folder / "sets" / "small")
        self.data = folder / "data"
        self.store = Store.open(self.data)
        self.people = PeopleImpl(self.store)
        self.training: TrainingImpl = make_training(self.store, folder / "sets")
        library = LibraryImpl(self.store, self.people, bundled=folder / "sets", data=folder / "none")
        self.talks = PresentingImpl(self.store, self.people, library, self.data)

    def work(self, name: str, *, found: bool, mode: Mode = "practice", finish: bool = True) -> None:
        self.people.switch(None)
        session = self.training.start(SET_ID, mode)[0]
        opened = self.training.open_case(session.id)
        self.training.submit(answer_to(opened, marks=(hidden_mark(),) if found else (), suspicion=found))
        if finish:
            self.training.finish(session.id)
        if name:
            self.people.keep_results(name)


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    made = Unit(tmp_path)
    yield made
    made.store.close()


def test_that_the_latest_answer_of_each_person_is_shown_and_no_exam_under_way(unit: Unit) -> None:
    unit.work("A. Testova", found=False)
    unit.work("B. Testov", found=False)
    aida = next(person for person in unit.people.people() if person.name == "A. Testova")
    unit.people.switch(aida.id)
    session = unit.training.start(SET_ID, "practice")[0]
    unit.training.submit(answer_to(unit.training.open_case(session.id), marks=(hidden_mark(5),), suspicion=True))
    unit.training.finish(session.id)
    unit.work("C. Testzoda", found=True, mode="exam", finish=False)
    unit.people.switch(None)
    talk = unit.talks.talk(SET_ID)
    assert [slide.slug for slide in talk.slides] == list(CASES)
    assert [slide.answers for slide in talk.slides] == [2, 0, 0]
    shown = unit.talks.answers(talk.slides[0])
    assert [(one.person, one.verdict, len(one.marks)) for one in shown] == [
        ("B. Testov", "no_suspicion", 0),
        ("A. Testova", "suspicion", 1),
    ]
    assert shown[1].scorecard is not None
    assert shown[1].scorecard.hit


def test_that_who_is_in_the_midst_of_a_set_is_not_shown_its_keys(unit: Unit) -> None:
    unit.work("", found=False, finish=False)
    with pytest.raises(UserError, match=r"presenting\.session_open"):
        unit.talks.talk(SET_ID)


def test_that_keys_come_when_they_are_here(unit: Unit) -> None:
    slide = unit.talks.talk(SET_ID).slides[0]
    key = unit.talks.key(slide)
    assert key is not None
    assert key.case == case_id(1)
    (slide.folder / "key.json").unlink()
    (unit.set_folder / "keys.sealed").write_bytes(b"locked")
    assert unit.talks.key(slide) is None


def test_that_a_draft_can_be_shown_too(unit: Unit) -> None:
    other = "00000000-0000-0000-0000-0000000000aa"
    write_set(unit.data / STUDIO / "mine", id=other)
    (unit.data / STUDIO / "broken").mkdir()
    assert len(unit.talks.talk(other).slides) == len(CASES)  # type: ignore[arg-type]
    with pytest.raises(UserError, match=r"session\.no_set"):
        unit.talks.talk("00000000-0000-0000-0000-0000000000bb")  # type: ignore[arg-type]
