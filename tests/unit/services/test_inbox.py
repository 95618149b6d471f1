"""What the Inbox tells a mentor: people, sets, cases with everybody's answers, and what needs his eye first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from helpers.result_places import Place, sent
from helpers.small_sets import CASES, SET_ID, answer_to, case_id, hidden_mark, write_key, write_set

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SetId
from xrayTrainer.domain.regions import Rect
from xrayTrainer.services.inbox import InboxImpl
from xrayTrainer.services.inbox_api import Attention, Concern
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.looking_back import ReviewImpl
from xrayTrainer.storage.clock import Moment

FIRST = CaseId(case_id(1))


class Desk(Place):
    """A mentor's machine, on which others may work too."""

    def open(self) -> None:
        super().open()
        self.library = LibraryImpl(self.store, self.people, bundled=self.folder / "sets", data=self.data)
        self.at: Moment | None = None
        self.inbox = InboxImpl(self.store, self.people, self.library, self.training)
        self.reviews = ReviewImpl(self.store, self.training, None)  # type: ignore[arg-type]

    def answer(
        self, name: str, *marks: Mark, suspicion: bool = True, cases: int = 1, mode: Mode = "practice", end: bool = True
    ) -> tuple[PersonId, tuple[AnswerId, ...]]:
        """Have somebody answer the first cases of the set in the same way."""
        known = next((one for one in self.people.people() if one.name == name), None)
        person = self.people.switch(None if known is None else known.id)[0]
        session = self.training.start(SET_ID, mode)[0]
        done = []
        for _ in range(cases):
            opened = self.training.open_case(session.id)
            self.training.submit(answer_to(opened, marks=marks, suspicion=suspicion))
            done.append(opened.answer)
        if end:
            self.training.finish(session.id)
        if known is None and name:
            self.people.keep_results(name)
        self.people.switch(None)
        return person.id, tuple(done)

    def needs(self, concern: Concern) -> list[Attention]:
        return [one for one in self.inbox.page().attention if one.concern is concern]


def mark_at(x: float, *, sure: int = 90, number: int = 7) -> Mark:
    return msgspec.structs.replace(hidden_mark(number), region=Rect(x=x, y=20, w=40, h=30), confidence=sure)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "desk")
    yield made
    made.close()


def test_that_the_page_counts_finished_sessions_by_person_and_by_set(desk: Desk) -> None:
    aida, _ = desk.answer("Aida Testova", hidden_mark(), cases=2)
    bolot, _ = desk.answer("Bolot Testov", suspicion=False, cases=1)
    desk.answer("Cholpon Testova", hidden_mark(), cases=2, mode="exam", end=False)
    page = desk.inbox.page()
    assert [(one.id, one.sessions, one.answers, one.unseen) for one in page.people] == [
        (aida, 1, 2, 2),
        (bolot, 1, 1, 1),
    ]
    first = page.people[0]
    assert (first.hits.count, first.hits.n, first.false_alarms.count, first.false_alarms.n) == (1, 1, 1, 1)
    assert (first.elsewhere, first.awaiting, first.untold) == (False, 0, 0)
    assert [(one.id, one.people, one.answers, one.here, one.draft) for one in page.sets] == [
        (SET_ID, 2, 3, True, False)
    ]
    assert page.complete
