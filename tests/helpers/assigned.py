"""Machines on which sets are given and worked through: a mentor's, and those of units."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from helpers.result_places import Place
from helpers.small_sets import SET_ID, GreyReader, GreyScenes, answer_to, hidden_mark, write_set

from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import PersonId, SessionId, SetId
from xrayTrainer.imaging.png import png_bytes
from xrayTrainer.services.assignments import AssignmentsImpl
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.course_forms import CourseForms
from xrayTrainer.services.courses import CoursesImpl
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.pack_desk import PackDesk
from xrayTrainer.services.packs import PackImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.results import ResultsImpl
from xrayTrainer.services.training_sessions import TrainingImpl
from xrayTrainer.simulation.case_maker import CaseMaker
from xrayTrainer.storage import details_table, people_table
from xrayTrainer.storage.clock import Moment, moment_of
from xrayTrainer.storage.details_table import DetailsRow
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.store import Store

MONDAY = datetime.fromisoformat("2026-03-02T09:00:00+05:00")
PICTURE = png_bytes(np.zeros((200, 400), np.uint16))


class Desk(Place):
    """A machine; its clock stands until it is moved."""

    def __init__(self, folder: Path, *, own: bool = False) -> None:
        self.at = MONDAY
        self.own = own
        super().__init__(folder, with_set=False)

    def open(self) -> None:
        if self.own and not (self.data / "sets").exists():
            put_set(self.data, SET_ID)
        self.store = Store.open(self.data)
        self.people = PeopleImpl(self.store, clock=self.clock)
        self.library = LibraryImpl(self.store, self.people, bundled=self.folder / "sets", data=self.data)
        self.training = TrainingImpl(
            self.store, self.people, self.library, GreyReader(), GreyScenes(), clock=self.clock
        )
        self.cards = Cards(self.data, clock=self.clock)
        self.assignments = AssignmentsImpl(self.store, self.people, self.library, self.data, clock=self.clock)
        forms = CourseForms(self.data, CaseMaker)
        self.courses = CoursesImpl(self.store, self.library, self.assignments, forms, clock=self.clock)
        packs = PackImpl(self.data, self.training.load_scan, clock=self.clock)
        self.packs = PackDesk(packs, self.library, self.training, self.assignments)
        self.results = ResultsImpl(self.store, self.data, self.training, clock=self.clock)

    def clock(self) -> Moment:
        return moment_of(self.at, 0)

    def later(self, *, days: int = 0, hours: int = 0) -> None:
        self.at += timedelta(days=days, hours=hours)

    def do(
        self, set_id: SetId = SET_ID, mode: Mode = "practice", *, answers: int = 3, finish: bool = True
    ) -> SessionId:
        """Answer cases of a set, a minute for each, and close the session."""
        session = self.training.start(set_id, mode)[0]
        for _ in range(answers):
            self.at += timedelta(minutes=1)
            opened = self.training.open_case(session.id)
            found = opened.case.id[-1] != "2"
            self.training.submit(answer_to(opened, marks=(hidden_mark(),) if found else (), suspicion=found))
        if finish:
            self.training.finish(session.id)
        return session.id

    def know(self, person: PersonId, name: str, unit: str = "") -> None:
        """Have a person in the records, in a unit."""

        def job(connection: object) -> None:
            people_table.add_person(connection, PersonRow(id=person, name=name, guest=False), at=self.clock().utc)  # type: ignore[arg-type]
            row = DetailsRow(person=person, unit=unit, changed_at=self.clock().utc)
            details_table.set_details(connection, row)  # type: ignore[arg-type]

        self.store.change(job)

    def pack(self, to: Path, set_id: SetId = SET_ID) -> Path:
        """Write the pack of a set with what was given of it."""
        from xrayTrainer.services.packs_api import PackOrder

        folder = next(card.folder for card in self.library.shelf().sets if card.id == set_id)
        self.packs.publish(PackOrder(folder=folder, to=to, assignments=self.assignments.of_pack(set_id)))
        return to

    def take(self, file: Path) -> None:
        """Take a pack in."""
        self.packs.take_in(file, digest=self.packs.inspect(file).digest)


def put_set(data: Path, set_id: SetId, *, title: str = "Small", modes: tuple[str, ...] = ("practice", "exam")) -> None:
    """Lay a set of three cases with pictures down among the own ones."""
    folder = write_set(
        data / "sets" / f"own-{set_id[-4:]}", id=set_id, title={"en": title}, rules={"modes": list(modes)}
    )
    for case in (folder / "cases").iterdir():
        (case / "side.high.png").write_bytes(PICTURE)
