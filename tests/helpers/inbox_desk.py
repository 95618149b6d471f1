"""A mentor's machine: people work on it, results come to it, and its Inbox tells of them."""

from __future__ import annotations

import json
import uuid
from datetime import timedelta
from pathlib import Path

import msgspec
from helpers.result_places import Place
from helpers.small_sets import (
    HIDDEN,
    SET_ID,
    GreyReader,
    GreyScenes,
    answer_to,
    case_id,
    hidden_mark,
    write_json,
)

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.codec import to_plain
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, CaseId, PersonId, SetId
from xrayTrainer.domain.regions import Rect
from xrayTrainer.services.inbox import InboxImpl
from xrayTrainer.services.inbox_api import Attention, Concern
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.looking_back import ReviewImpl
from xrayTrainer.services.results import ResultsImpl
from xrayTrainer.services.studio_api import STUDIO
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.storage.clock import Moment, from_utc_text, now, utc_text
from xrayTrainer.training.session_plan import SessionPlan

FIRST = CaseId(case_id(1))
FOUR = SetId(str(uuid.UUID(int=8)))


class Desk(Place):
    """A machine with an Inbox, whose clock can be set on."""

    def open(self) -> None:
        super().open()
        self.drafts = self.data / STUDIO
        self.ahead = timedelta()
        self.library = LibraryImpl(self.store, self.people, bundled=self.folder / "sets", data=self.data)
        self.training = TrainingImpl(
            self.store, self.people, self.library, GreyReader(), GreyScenes(), clock=self.clock
        )
        self.results = ResultsImpl(self.store, self.data, self.training)
        self.inbox = InboxImpl(self.store, self.people, self.library, self.training, clock=self.clock)
        self.reviews = ReviewImpl(self.store, self.training, None)  # type: ignore[arg-type]

    def clock(self) -> Moment:
        """Return what time it is here."""
        at = now()
        return msgspec.structs.replace(at, utc=utc_text(from_utc_text(at.utc) + self.ahead))

    def later(self, *, days: int) -> None:
        """Set the clock so many days ahead."""
        self.ahead = timedelta(days=days)

    def answer(
        self, name: str, *marks: Mark, suspicion: bool = True, cases: int = 1, mode: Mode = "practice", end: bool = True
    ) -> tuple[PersonId, tuple[AnswerId, ...]]:
        """Have somebody answer the first cases of the small set in the same way."""
        steps = [(marks, suspicion)] * cases
        return self._work(name, SET_ID, steps, mode=mode, end=end)

    def solve(self, name: str, solved: str) -> None:
        """Have somebody answer cases of the set of four: 1 solves one, 0 does not."""
        self._work(name, FOUR, [((hidden_mark(),) if one == "1" else (), one == "1") for one in solved])

    def needs(self, concern: Concern) -> list[Attention]:
        """Return what needs attention for one reason."""
        return [one for one in self.inbox.page().attention if one.concern is concern]

    def choose_by_rating(self) -> None:
        """Make all sessions ones that chose their cases by rating."""
        plan = json.dumps(to_plain(SessionPlan(draws="chosen", cases=4, target=0.75)))
        self.store.change(lambda connection: connection.execute("UPDATE sessions SET plan = ?", (plan,)).rowcount)

    def _work(
        self,
        name: str,
        set_id: SetId,
        steps: list[tuple[tuple[Mark, ...], bool]],
        *,
        mode: Mode = "practice",
        end: bool = True,
    ) -> tuple[PersonId, tuple[AnswerId, ...]]:
        known = next((one for one in self.people.people() if one.name == name), None)
        person = self.people.switch(None if known is None else known.id)[0]
        session = self.training.start(set_id, mode)[0]
        done = []
        for marks, suspicion in steps:
            opened = self.training.open_case(session.id)
            self.training.submit(answer_to(opened, marks=marks, suspicion=suspicion))
            done.append(opened.answer)
        if end:
            self.training.finish(session.id)
        if known is None and name:
            self.people.keep_results(name)
        self.people.switch(None)
        return person.id, tuple(done)


def mark_at(x: float, *, sure: int = 90, number: int = 7) -> Mark:
    """Return a mark beside the hidden thing."""
    return msgspec.structs.replace(hidden_mark(number), region=Rect(x=x, y=20, w=40, h=30), confidence=sure)


def write_four(folder: Path) -> None:
    """Write a set of four cases with a hidden thing in each."""
    names = [f"case-{number}" for number in range(1, 5)]
    write_json(
        folder / "set.json",
        {"format": "xraytrainer/set", "version": 1, "id": FOUR, "revision": 1, "title": {"en": "Four"}, "cases": names},
    )
    for number, name in enumerate(names, start=11):
        view = {"id": "side", "source": {"high": "side.high.png"}}
        case = {
            "format": "xraytrainer/case", "version": 1, "id": case_id(number), "revision": 1, "kind": "search",
            "origin": "simulated", "views": [view],
        }  # fmt: skip
        thing = {"id": "thing", "outlines": {"side": [[HIDDEN]]}}
        key = {
            "format": "xraytrainer/key", "version": 1, "case": case_id(number), "revision": 1, "verdict": "suspicion",
            "concealments": [thing],
        }  # fmt: skip
        write_json(folder / "cases" / name / "case.json", case)
        write_json(folder / "cases" / name / "key.json", key)
